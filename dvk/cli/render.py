"""`dvk render`: the documents of a year."""

from __future__ import annotations

from pathlib import Path, PurePath
from typing import TYPE_CHECKING, Annotated, Literal

import typer

from dvk import console, context
from dvk.cli.delivery import deliver, report
from dvk.cli.details import details
from dvk.cli.options import RootOption, YearOption, open_repository, year_or_usual
from dvk.diagnostics.formats.shown import path_shown
from dvk.errors import ExitCode, UsageError
from dvk.words import N_, _

if TYPE_CHECKING:
    from dvk.render.formats import Order
    from dvk.store.repository import Repository

STDOUT = "-"


@details(
    N_(
        "Writes the plan and every registration below out/YEAR in the repository, and leaves files that would not "
        "change alone. The same records always give the same bytes.\n\n"
        "Sizes, margins and the indent may also stand under `layout` in records/agency.yaml; what the regulation does "
        "not permit is refused with its clause.\n\n"
        "Without --format, --check compares HTML files as well where there are any.\n\n"
        "Ends with 0 when every document was made, 1 when a record could not be read or --check found a stale or "
        "left-over file, "
        "2 when a template or a form is wrong or a file could not be written; the others are."
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
        str | None,
        typer.Option(
            "--format",
            metavar="LIST",
            help=_("Formats to write, separated by commas: text, docx, pdf, html; the first three unless given."),
            show_default=False,
        ),
    ] = None,
    out: Annotated[
        str | None,
        typer.Option(
            "--out", metavar="DIR", help=_("Folder to write to; `-` writes to standard output."), show_default=False
        ),
    ] = None,
    check: Annotated[
        bool, typer.Option("--check", help=_("Write nothing; end with 1 when a file is stale, missing or left over."))
    ] = False,
    blank: Annotated[
        bool, typer.Option("--blank", help=_("The empty form to fill in with Word; with --document registration."))
    ] = False,
    sizes: Annotated[
        Literal["A", "B"] | None,
        typer.Option(
            "--set",
            help=_("Set of sizes: A has text at 14 points, B at 13, in Party documents at 15."),
            show_default=False,
        ),
    ] = None,
    margins: Annotated[
        str | None,
        typer.Option(
            "--margins",
            metavar="MM",
            help=_("Top, bottom, left and right margin in millimetres: 20,20,30,15."),
            show_default=False,
        ),
    ] = None,
    indent: Annotated[
        float | None,
        typer.Option(
            "--indent",
            metavar="MM",
            help=_("First-line indent in millimetres: 10 or 12.7."),
            show_default=False,
        ),
    ] = None,
    width: Annotated[
        int, typer.Option("--width", metavar="NUMBER", min=60, help=_("Width of plain text, in characters."))
    ] = 80,
    font_dir: Annotated[
        Path | None,
        typer.Option(
            "--font-dir", metavar="DIR", help=_("Folder with the faces of Times New Roman for PDF."), show_default=False
        ),
    ] = None,
    jobs: Annotated[int, typer.Option("-j", "--jobs", metavar="N", min=1, help=_("Processes to work with."))] = 1,
    root: RootOption = None,
) -> int:
    from dvk.render.formats import FORMATS, Order
    from dvk.render.output import standing
    from dvk.render.profiles.setup import Setup, margins_of
    from dvk.render.run import rendering

    repository = open_repository(root)
    number = year_or_usual(repository, year)
    setup = Setup(sizes, margins_of(margins) if margins else (None,) * 4, indent)
    formats = _formats(format, blank=blank, to_stdout=out == STDOUT)
    folder = Path(context.working_folder(), out) if out else repository.root / "out" / str(number)
    beside = standing(folder) if out != STDOUT else ()
    rendered = _others(formats, beside) if check and format is None and not blank else ()
    order = Order(document, id, (*formats, *rendered), width, font_dir, setup, blank)
    started = rendering(repository, number, order, jobs, beside)
    _refuse_mixture(order, started.total, out, check=check)
    spared = [FORMATS[name].suffix for name in rendered]
    delivered = deliver(started, None if out == STDOUT else folder, check=check, spared=spared)
    if not check:
        _name_face(order)
    left = out != STDOUT and _name_leftovers(repository, number, order, folder)
    code = report(delivered, started.unread, repository.records)
    return max(code, ExitCode.PROBLEMS if delivered.stale or (check and left) else ExitCode.CLEAN)


def _name_face(order: Order) -> None:
    """Tell somebody who looks on that PDF files are set in the face dvk ships, since Word files name another one."""
    from dvk.render.formats import PDF
    from dvk.render.pdf.faces import OWN

    if PDF in order.formats and order.font_folder is None:
        note = _(
            "PDF files are set in {face}, as wide as Times New Roman; --font-dir DIR takes Times New Roman itself."
        )
        console.aside(_("note: {note}").format(note=note.format(face=OWN)))


def _name_leftovers(repository: Repository, year: int, order: Order, folder: Path) -> bool:
    """Name the files of registrations that are gone, where all of a year was asked for; tell whether there are any."""
    from dvk.render.formats import FORMATS
    from dvk.render.output import leftovers

    if order.document is not None or order.id is not None:
        return False
    suffixes = [FORMATS[name].suffix for name in order.formats]
    found = leftovers(folder, repository.registration_ids(year), suffixes)
    for path in found:
        shown = path_shown(path, context.working_folder())
        line = _("Left over: {path} has no registration any more; delete it if it is not needed.")
        console.err(line.format(path=shown))
    return bool(found)


def _formats(words: str | None, *, blank: bool, to_stdout: bool) -> tuple[str, ...]:
    """Return the formats asked for, else the usual ones; an empty form is made for Word."""
    from dvk.render.formats import DEFAULTS, DOCX, TEXT, formats_of

    if words is None:
        return (DOCX,) if blank else (TEXT,) if to_stdout else DEFAULTS
    formats = formats_of(words)
    if blank and formats != (DOCX,):
        raise UsageError(_("The empty form is made for Word: --blank --format docx."))
    return formats


def _others(formats: tuple[str, ...], paths: tuple[str, ...]) -> tuple[str, ...]:
    """Return the formats besides these that some files were rendered in."""
    from dvk.render.formats import FORMATS

    suffixes = {PurePath(path).suffix for path in paths}
    return tuple(name for name in FORMATS if name not in formats and FORMATS[name].suffix in suffixes)


def _refuse_mixture(order: Order, documents: int, out: str | None, *, check: bool) -> None:
    """Refuse what standard output cannot take: a comparison, or several files one of which is not text."""
    from dvk.render.formats import TEXT

    if out != STDOUT:
        return
    if check:
        raise UsageError(_("--check compares with files: name their folder with --out, or leave it out."))
    if order.formats != (TEXT,) and documents * len(order.formats) > 1:
        raise UsageError(
            _("Standard output takes one file, or documents as text."),
            help=_("Name one document and one format, or a folder with --out."),
        )
