"""Runs one command line: words first, then Typer, then one exit code."""

from __future__ import annotations

from collections.abc import Sequence

from dvk import console, words
from dvk.errors import ExitCode, UsageError


def run(arguments: Sequence[str]) -> int:
    """Run a command line and return its exit code."""
    console.prepare()
    words.teach_gettext()
    return console.guarded(lambda: _invoke(list(arguments)), debug="--debug" in arguments)


def _invoke(arguments: list[str]) -> int | None:
    import typer

    from dvk.cli.app import build
    from dvk.cli.vietnamese_typer import in_our_words
    from dvk.words import _

    app = build(arguments)
    try:
        code: int | None = app(arguments, prog_name="dvk", standalone_mode=False)
    except typer.TyperException as error:
        context = getattr(error, "ctx", None)
        path = context.command_path if context is not None else "dvk"
        hint = _("`{command} --help` shows what it takes.").format(command=path)
        raise UsageError(in_our_words(error.format_message()), help=hint) from error
    except typer.Abort as error:
        raise KeyboardInterrupt from error
    if code == ExitCode.INTERRUPTED:
        # Typer turns Ctrl-C into this code without a word.
        raise KeyboardInterrupt
    return code
