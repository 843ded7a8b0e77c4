"""Gives a command the options of a record's fields, made from the record's model."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Iterable
from typing import Annotated, Any, TypeVar

import typer

from dvk.model.plan import Plan
from dvk.scaffold.fields import Kind, RecordField, limits

F = TypeVar("F", bound=Callable[..., Any])


def with_options_of(fields: Iterable[RecordField]) -> Callable[[F], F]:
    """Add an option for each field to a command that takes them as keywords, before its own options."""
    added = [_parameter(field) for field in fields]

    def attach(command: F) -> F:
        own = inspect.signature(command, eval_str=True).parameters.values()
        named = [parameter for parameter in own if parameter.kind is not parameter.VAR_KEYWORD]
        positional = [parameter for parameter in named if parameter.kind is not parameter.KEYWORD_ONLY]
        keywords = [parameter for parameter in named if parameter.kind is parameter.KEYWORD_ONLY]
        parameters = [*positional, *added, *keywords]
        command.__signature__ = inspect.Signature(parameters)  # type: ignore[attr-defined]
        command.__annotations__ = {parameter.name: parameter.annotation for parameter in parameters}
        return command

    return attach


def year_option(help: str) -> Any:
    """Return the option `--year` of a command that writes a year's records."""
    least, most = limits(Plan.model_fields["year"]) or (None, None)
    return typer.Option("--year", metavar="YEAR", help=help, show_default=False, min=least, max=most)


def _parameter(field: RecordField) -> inspect.Parameter:
    metavar = _METAVARS.get(field.kind, "TEXT")
    least, most = field.limits or (None, None)
    option = typer.Option(field.option, metavar=metavar, help=field.help, show_default=False, min=least, max=most)
    kind: Any = list[str] | None if field.repeated else int | None if field.kind is Kind.INTEGER else str | None
    return inspect.Parameter(
        field.parameter, inspect.Parameter.KEYWORD_ONLY, default=None, annotation=Annotated[kind, option]
    )


_METAVARS = {
    Kind.INTEGER: "YEAR",
    Kind.DATE: "DATE",
    Kind.CHOICE: "TERM",
    Kind.DEPARTMENT: "ID",
    Kind.PERSON: "ID",
}
