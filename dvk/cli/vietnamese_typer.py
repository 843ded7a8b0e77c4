"""Typer's own words in the language of the run: headings of the help, and what is wrong with a command line."""

from __future__ import annotations

import re
from typing import Any

from typer.core import TyperCommand, TyperGroup

from dvk.words import N_, _

# Typer asks gettext for these itself; they stand here so that the catalogue has them. “No such command” is not
# among them: Typer would go on in English after our words.
TYPER_WORDS = (
    N_("Options"),
    N_("Arguments"),
    N_("Commands"),
    N_("required"),
    N_("default: {default}"),
    N_("env var: {var}"),
    N_("Missing command."),
    N_("Aborted!"),
)

# What Typer says in English only, by the shape of its sentence; a sentence without a line here is shown as it is.
_SENTENCES = (
    (
        r"No such option: (?P<option>.+?)(?: \(Possible options: (?P<meant>.+)\))?",
        N_("There is no option {option}."),
    ),
    (
        r"No such command (?P<name>'.*?'|\".*?\")\.?(?: Did you mean (?P<meant>.+)\?)?",
        N_("There is no command {name}."),
    ),
    (r"Option (?P<option>'.*?') requires an argument\.?", N_("The option {option} needs a value.")),
    (r"Option (?P<option>'.*?') does not take a value\.?", N_("The option {option} takes no value.")),
    (r"Missing option (?P<option>'.*')\.?", N_("The option {option} is missing.")),
    (r"Missing argument (?P<option>'.*')\.?", N_("The argument {option} is missing.")),
    (r"Got unexpected extra arguments?(?:\(s\))? \((?P<extra>.*)\)", N_("Unexpected words: {extra}.")),
    (
        r"Invalid value for (?P<option>.*?): (?P<reason>.*)",
        N_("The value of {option} does not fit: {reason}"),
    ),
)

# Why a value does not fit: what Typer says itself, and Pydantic for it.
_REASONS = (
    (r"Value error, (?P<word>'.*'|\".*\") is not one of (?P<known>.*?)\.?", N_("{word} is none of {known}.")),
    (r".*\binteger\b.*", N_("a whole number in digits is needed.")),
    (r"Input should be greater than or equal to (?P<least>\S+)", N_("it must be {least} or more.")),
    (r"Input should be less than or equal to (?P<most>\S+)", N_("it must be {most} or less.")),
    (r"Input should be a valid string.*", N_("it holds characters that cannot be read.")),
    (r"(?:file|dir|path) (?P<path>'.*'|\".*\") is not readable\.?", N_("{path} may not be read.")),
)

_USAGE = {"[OPTIONS]": N_("[OPTIONS]"), "COMMAND [ARGS]...": N_("COMMAND [ARGUMENTS]...")}

_PYTHON_TYPE = re.compile(r" <(?:list\[)?(?:str|int|path)\]?>")
_IN_QUOTES = re.compile(r"(?<!\w)(?:'([^']*+)'|\"([^\"]*+)\")")
_BETWEEN = re.compile(r"(?<!\d)(\d++)<=x<=(\d+)")
_AT_LEAST = re.compile(r"x>=(\d+)")


def in_our_words(message: str) -> str:
    """Return a usage error of Typer's in the language of the run."""
    for pattern, ours in _SENTENCES:
        if match := re.fullmatch(pattern, message, re.DOTALL):
            values = {key: _quoted(value or "") for key, value in match.groupdict().items()}
            if "reason" in values:
                values["reason"] = _reason(match["reason"])
            sentence = _(ours).format(**values)
            if values.get("meant"):
                sentence += " " + _("Did you mean {meant}?").format(meant=values["meant"])
            return sentence
    return message


def _reason(message: str) -> str:
    for pattern, ours in _REASONS:
        if match := re.fullmatch(pattern, message, re.DOTALL):
            return _(ours).format(**{key: _quoted(value) for key, value in match.groupdict().items()})
    return message


def _quoted(words: str) -> str:
    """Put into “ ” what Python put into its own quotes."""
    return _IN_QUOTES.sub(lambda found: f"“{found[1] or found[2] or ''}”", words)


class _Words:
    """What commands and groups share: usage line, options and help option in our words."""

    def format_usage(self, ctx: Any, formatter: Any) -> None:
        pieces = " ".join(map(_usage, self.collect_usage_pieces(ctx)))  # type: ignore[attr-defined]
        formatter.write_usage(ctx.command_path, pieces, prefix=_("Usage: "))

    def get_short_help_str(self, limit: int = 0) -> str:
        """Return the whole line, however long: a list of commands is no place to leave words out."""
        return self.short_help or super().get_short_help_str(200)  # type: ignore[attr-defined,misc,no-any-return]

    def format_options(self, ctx: Any, formatter: Any) -> None:
        """Write arguments and options without Python's types, limits in words."""
        sections: dict[str, list[tuple[str, str]]] = {"argument": [], "option": []}
        for param in self.get_params(ctx):  # type: ignore[attr-defined]
            if (record := param.get_help_record(ctx)) is not None:
                name, help = record
                sections[param.param_type_name].append((_PYTHON_TYPE.sub("", name), _limits_in_words(help)))
        for title, rows in ((_("Arguments"), sections["argument"]), (_("Options"), sections["option"])):
            if rows:
                with formatter.section(title):
                    formatter.write_dl(rows)

    def get_help_option(self, ctx: Any) -> Any:
        option = super().get_help_option(ctx)  # type: ignore[misc]
        if option is not None:
            option.help = _("Show this help.")
        return option


class Command(_Words, TyperCommand):
    """A command."""


class Group(_Words, TyperGroup):
    """A group of commands, in the order they were added."""

    def format_options(self, ctx: Any, formatter: Any) -> None:
        super().format_options(ctx, formatter)
        self.format_commands(ctx, formatter)

    def list_commands(self, ctx: Any) -> list[str]:
        """Keep the order of the table: the order of the work."""
        return list(self.commands)


def _usage(piece: str) -> str:
    """Return a piece of a usage line in our words; a needed argument stands without its braces."""
    return _(_USAGE[piece]) if piece in _USAGE else piece.replace("{", "").replace("}", "")


def _limits_in_words(help: str) -> str:
    help = _BETWEEN.sub(lambda found: _("{least} to {most}").format(least=found[1], most=found[2]), help)
    return _AT_LEAST.sub(lambda found: _("{least} or more").format(least=found[1]), help)
