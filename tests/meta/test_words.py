"""The catalogue: every message has its Vietnamese, with the same blanks, and the compiled file is fresh."""

from __future__ import annotations

import ast
import string

import pytest

from dvk.words import catalogue
from tests.catalogue import MO, PACKAGE, compiled, messages, read

MESSAGES = messages()


def blanks(text: str) -> set[str]:
    return {name for _text, name, _spec, _conversion in string.Formatter().parse(text) if name is not None}


def test_messages_were_found():
    assert len(MESSAGES) > 300


def test_every_message_is_translated():
    kept = {message.id: message.string for message in read() if message.id}
    missing = {message: places for message, places in MESSAGES.items() if not kept.get(message)}
    assert not missing


def test_the_catalogue_holds_nothing_else():
    assert {message.id for message in read() if message.id} <= set(MESSAGES)


def test_translations_keep_the_blanks():
    formatted = set(_formatted_messages())
    assert formatted
    for message in read():
        if message.id in formatted:
            assert blanks(message.id) == blanks(message.string), message.id


def test_translations_keep_quoted_commands():
    for message in read():
        if message.id:
            for piece in message.id.split("`")[1::2]:
                if not piece.startswith("key") and "…" not in piece:
                    assert piece in message.string, message.id


def test_what_a_fix_does_is_said_with_a_capital_and_without_a_full_stop():
    """It is printed after “fix:” and before the option that makes it."""
    kept = {message.id: message.string for message in read() if message.id}
    said = set(_messages_of_fixes())
    assert len(said) > 20
    odd = {text for message in said for text in (message, kept[message]) if text[0].islower() or text.endswith(".")}
    assert odd == set()


def _messages_of_fixes():
    for path in PACKAGE.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and ast.unparse(node.func) in ("Fix", "Fix.of"):
                for part in ast.walk(node.args[0]):
                    if isinstance(part, ast.Call) and ast.unparse(part.func) == "_":
                        yield ast.literal_eval(part.args[0])


def test_the_compiled_catalogue_is_fresh():
    assert MO.read_bytes() == compiled(read())


def test_vietnamese_is_the_default_and_english_the_code_itself():
    assert catalogue("vi").gettext("error") == "lỗi"
    assert catalogue("en").gettext("error") == "error"


def _formatted_messages():
    """Yield the messages that `.format` is called on, or that are looked up elsewhere with blanks in them."""
    for message in MESSAGES:
        try:
            if blanks(message):
                yield message
        except ValueError:
            continue


@pytest.mark.parametrize("path", sorted(PACKAGE.rglob("*.py")), ids=lambda path: path.relative_to(PACKAGE).as_posix())
def test_no_message_is_put_together_before_it_is_looked_up(path):
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in ("_", "N_"):
            (argument,) = node.args
            assert not isinstance(argument, ast.JoinedStr | ast.BinOp), ast.unparse(node)
