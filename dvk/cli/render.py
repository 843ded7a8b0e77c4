"""`dvk render`: the documents of a year."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from dvk import console, context
from dvk.cli.details import details
from dvk.cli.options import RootOption, YearOption, open_repository, year_or_usual
from dvk.diagnostics.formats.shown import path_shown
from dvk.errors import ExitCode, UsageError
from dvk.words import N_, _

if TYPE_CHECKING:
    from dvk.render.run import File, Order, Rendered
    from dvk.store.repository import Repository

STDOUT = "-"


@details(
    N_(
        "Writes the plan and every registration below out/YEAR in the repository, and leaves files that would not "
        "change alone. The same records always give the same bytes.\n\n"
        "Ends with 0 when every document was made, 1 when a record could not be read or --check found a stale or "
        "left-over file, "
        "2 when a template or a form is wrong."
    )
)
def cli_render(
    year: YearOption = None,
    document: Annotated[
        str | None,
        typer.Option(
            "--document", metavar="NAME", help=_("Only this document: plan or registration."), show_default=False
        ),
    ] = None,
    id: Annotated[
        str | None, typer.Option("--id", metavar="ID", help=_("Only this registration."), show_default=False)
    ] = None,
    format: Annotated[
        str, typer.Option("--format", metavar="LIST", help=_("Formats to write, separated by commas: text."))
    ] = "text",
    out: Annotated[
        str | None,
        typer.Option(
            "--out", metavar="DIR", help=_("Folder to write to; `-` writes to standard output."), show_default=False
        ),
    ] = None,
    check: Annotated[
        bool, typer.Option("--check", help=_("Write nothing; end with 1 when a file is stale, missing or left over."))
    ] = False,
    width: Annotated[
        int, typer.Option("--width", metavar="NUMBER", min=60, help=_("Width of plain text, in characters."))
    ] = 80,
    root: RootOption = None,
) -> int:
    from dvk.render.run import Order, formats_of, render_year

    repository = open_repository(root)
    number = year_or_usual(repository, year)
    order = Order(document, id, formats_of(format), width)
    rendered = render_year(repository, number, order)
    folder = Path(context.working_folder(), out) if out else repository.root / "out" / str(number)
    stale = _deliver(rendered.files, None if out == STDOUT else folder, check=check)
    left = _name_leftovers(repository, number, order, folder) if out != STDOUT else False
    _report(rendered, repository.records)
    return max(rendered.code, ExitCode.PROBLEMS if stale or (check and left) else ExitCode.CLEAN)


def _deliver(files: tuple[File, ...], folder: Path | None, *, check: bool) -> bool:
    """Write or compare the files and say so; tell whether the comparison found one that differs."""
    from dvk.render.output import State, compared, write_all

    if folder is None and check:
        raise UsageError(_("--check compares with files: name their folder with --out, or leave it out."))
    if folder is None:
        console.out_bytes(b"\n\n".join(file.data for file in files))
        return False
    outputs = compared(files, folder)
    if not check:
        write_all(outputs)
    lines = {
        State.MISSING: _("{path} is missing.") if check else _("Written: {path}"),
        State.STALE: _("{path} is stale.") if check else _("Written: {path}"),
        State.FRESH: "" if check else _("Unchanged: {path}"),
    }
    for output in outputs:
        if line := lines[output.state]:
            console.out(line.format(path=path_shown(output.path, context.working_folder())))
    return check and any(output.state is not State.FRESH for output in outputs)


def _name_leftovers(repository: Repository, year: int, order: Order, folder: Path) -> bool:
    """Name the files of registrations that are gone, where all of a year was asked for; tell whether there are any."""
    from dvk.render.output import leftovers
    from dvk.render.run import FORMATS

    if order.document is not None or order.id is not None:
        return False
    suffixes = [FORMATS[name].suffix for name in order.formats]
    found = leftovers(folder, repository.registration_ids(year), suffixes)
    for path in found:
        shown = path_shown(path, context.working_folder())
        line = _("Left over: {path} has no registration any more; delete it if it is not needed.")
        console.err(line.format(path=shown))
    return bool(found)


def _report(rendered: Rendered, records: Path) -> None:
    """Say on standard error what was not made, and why."""
    for name in rendered.unread:
        path = path_shown(records.joinpath(*f"{name}.yaml".split("/")), context.working_folder())
        console.err(_("Not rendered: {path} cannot be read; `dvk validate` says why.").format(path=path))
    for failure in rendered.failures:
        console.err(_("Not rendered: {files}").format(files=", ".join(failure.files)))
        console.err(_("error: {message}").format(message=failure.error))
        if failure.error.help:
            console.err(_("help: {help}").format(help=failure.error.help))
