"""`dvk cite`: how a document is cited, looked up in the register."""

from __future__ import annotations

from typing import Annotated

import typer

from dvk import console
from dvk.cli.details import details
from dvk.cli.options import Reading, RootOption, register_of
from dvk.errors import ExitCode
from dvk.tables.json_ import dumped
from dvk.tables.register import register_text
from dvk.views.register import look_up, nearest
from dvk.words import N_, _, did_you_mean

_CITE = N_(
    "Looks documents up by words of their title, type, number, symbol, issuer and year, typed without diacritics and "
    "in any case, and writes each as a first mention does: `dvk cite cai cach hanh chinh`, `dvk cite 76/NQ-CP`."
    "\n\n"
    "The register ships with dvk; records/citations.yaml adds to it. Ends with 1 when nothing is found."
)


@details(_CITE)
def cli_cite(
    search: Annotated[list[str], typer.Argument(metavar="SEARCH", help=_("Words, or number and symbol."))],
    later: Annotated[bool, typer.Option("--later", help=_("Write the short form of later mentions only."))] = False,
    format: Annotated[Reading, typer.Option("--format", help=_("How the documents are written."))] = Reading.TEXT,
    root: RootOption = None,
) -> int:
    register = register_of(root)
    words = " ".join(search)
    found = look_up(register, words)
    if format is Reading.JSON:
        console.out(dumped([each.data() for each in found]))
    elif later:
        for each in found:
            console.out(each.document.later)
    elif found:
        console.out(register_text(found, console.wrapping_width()))
    if found:
        return ExitCode.CLEAN
    console.err(_("The register has no document with “{words}”.").format(words=words))
    if meant := nearest(register, words):
        console.err(did_you_mean(meant))
    else:
        console.err(_("Search with fewer words, or add the document to records/citations.yaml."))
    return ExitCode.PROBLEMS
