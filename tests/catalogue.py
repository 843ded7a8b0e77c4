"""Keeps the Vietnamese catalogue: `python -m tests.catalogue` merges new messages and compiles.

Messages come from `_()` and `N_()` in the code and from the paragraphs of the rules' docstrings.
"""

from __future__ import annotations

import datetime as dt
import io
from pathlib import Path

from babel.messages.catalog import Catalog
from babel.messages.extract import extract_from_dir
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po, write_po

import dvk

PACKAGE = Path(dvk.__file__).parent
FOLDER = PACKAGE / "locale" / "vi" / "LC_MESSAGES"
PO = FOLDER / "dvk.po"
MO = FOLDER / "dvk.mo"
BEGINNING = dt.datetime(2026, 1, 1, tzinfo=dt.UTC)


class _Unsigned(Catalog):
    """A catalogue whose header does not name the program that wrote it: any version writes the same bytes."""

    @property
    def mime_headers(self) -> list[tuple[str, str]]:
        return [("Content-Type", "text/plain; charset=utf-8")]


def messages() -> dict[str, list[tuple[str, int]]]:
    """Return each message of the code with the places it stands in."""
    found: dict[str, list[tuple[str, int]]] = {}
    for name, line, message, _comments, _context in extract_from_dir(
        str(PACKAGE), method_map=[("**.py", "python")], keywords={"_": None, "N_": None}
    ):
        found.setdefault(str(message), []).append((f"dvk/{Path(name).as_posix()}", line))
    for text, place in _rule_paragraphs():
        found.setdefault(text, []).append(place)
    return found


def _rule_paragraphs() -> list[tuple[str, tuple[str, int]]]:
    from dvk.checks.catalogue import rules
    from dvk.checks.page import paragraphs

    pairs = []
    for rule in rules():
        module = rule.module.replace(".", "/") + ".py"
        pairs += [(text, (module, 0)) for text in paragraphs(rule)]
    return pairs


def read() -> Catalog:
    """Return the catalogue as it is kept."""
    if not PO.exists():
        return _empty()
    with PO.open("rb") as file:
        return read_po(file, locale="vi")


def _empty() -> Catalog:
    """Return a catalogue whose header tells nothing that changes from day to day."""
    return Catalog(
        locale="vi",
        header_comment="# The words of dvk in Vietnamese; kept by `python -m tests.catalogue`.",
        project="dvk",
        version="",
        creation_date=BEGINNING,
        revision_date=BEGINNING,
        msgid_bugs_address="",
        last_translator="",
        language_team="",
        charset="utf-8",
        fuzzy=False,
    )


def compiled(catalogue: Catalog) -> bytes:
    """Return the compiled catalogue, without the line that names the version of the compiler."""
    buffer = io.BytesIO()
    unsigned = _Unsigned(locale="vi")
    for message in catalogue:
        if message.id:
            unsigned[message.id] = message
    write_mo(buffer, unsigned)
    return buffer.getvalue()


def main() -> None:
    """Merge the messages of the code into the catalogue and compile it."""
    old = read()
    new = _empty()
    for message, places in sorted(messages().items(), key=lambda pair: (min(pair[1]), pair[0])):
        kept = old.get(message)
        new.add(message, kept.string if kept else "", locations=sorted({(name, 0) for name, _line in places}))
    FOLDER.mkdir(parents=True, exist_ok=True)
    with PO.open("wb") as file:
        write_po(file, new, width=110, omit_header=False, include_lineno=False)
    MO.write_bytes(compiled(new))
    missing = [message.id for message in new if message.id and not message.string]
    print(f"{len(new)} messages, {len(missing)} without translation")  # noqa: T201


if __name__ == "__main__":
    main()
