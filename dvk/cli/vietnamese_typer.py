"""Typer's own words in the language of the run: headings of the help, and what is wrong with a command line."""

from __future__ import annotations

import re
from typing import Any

from typer.core import TyperCommand, TyperGroup

from dvk.words import N_, _

# Typer asks gettext for these itself; they stand here so that the catalogue has them.
TYPER_WORDS = (
    N_("Options"),
    N_("Arguments"),
    N_("Commands"),
    N_("required"),
    N_("default: {default}"),
    N_("env var: {var}"),
    N_("Missing command."),
    N_("No such command {name!r}."),
    N_("Aborted!"),
)

# What Typer says in English only, by the shape of its sentence; a sentence without a line here is shown as it is.
_SENTENCES = (
    (
        r"No such option: (?P<option>\S+)(?: Did you mean (?P<meant>.+)\?)?",
        N_("There is no option {option}."),
    ),
    (
        r"No such command (?P<name>'[^']*')\.(?: Did you mean (?P<meant>.+)\?)?",
        N_("There is no command {name}."),
    ),
    (r"Option (?P<option>'[^']*') requires an argument\.?", N_("The option {option} needs a value.")),
    (r"Option (?P<option>'[^']*') does not take a value\.?", N_("The option {option} takes no value.")),
    (r"Missing option (?P<option>'.*')\.?", N_("The option {option} is missing.")),
    (r"Missing argument (?P<option>'.*')\.?", N_("The argument {option} is missing.")),
    (r"Got unexpected extra arguments?(?:\(s\))? \((?P<extra>.*)\)", N_("Unexpected words: {extra}.")),
    (
        r"Invalid value for (?P<option>.*?): (?P<reason>.*)",
        N_("The value of {option} does not fit: {reason}"),
    ),
)


def in_our_words(message: str) -> str:
    """Return a usage error of Typer's in the language of the run."""
    for pattern, ours in _SENTENCES:
        if match := re.fullmatch(pattern, message, re.DOTALL):
            values = {key: value or "" for key, value in match.groupdict().items()}
            sentence = _(ours).format(**values)
            if values.get("meant"):
                sentence += " " + _("Did you mean {meant}?").format(meant=values["meant"])
            return sentence
    return message


class _Words:
    """What commands and groups share: usage line and help option in our words."""

    def format_usage(self, ctx: Any, formatter: Any) -> None:
        pieces = " ".join(self.collect_usage_pieces(ctx))  # type: ignore[attr-defined]
        formatter.write_usage(ctx.command_path, pieces, prefix=_("Usage: "))

    def get_short_help_str(self, limit: int = 0) -> str:
        """Return the whole line, however long: a list of commands is no place to leave words out."""
        return self.short_help or super().get_short_help_str(200)  # type: ignore[attr-defined,misc,no-any-return]

    def get_help(self, ctx: Any) -> str:
        """Leave out the Python type Typer shows behind an argument's name."""
        return re.sub(r" <(?:list\[)?(?:str|int|path)\]?>", "", super().get_help(ctx))  # type: ignore[misc]

    def get_help_option(self, ctx: Any) -> Any:
        option = super().get_help_option(ctx)  # type: ignore[misc]
        if option is not None:
            option.help = _("Show this help.")
        return option


class Command(_Words, TyperCommand):
    """A command."""


class Group(_Words, TyperGroup):
    """A group of commands, in the order they were added."""

    def list_commands(self, ctx: Any) -> list[str]:
        """Keep the order of the table: the order of the work."""
        return list(self.commands)
