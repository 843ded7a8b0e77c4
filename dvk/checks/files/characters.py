"""Rules on characters (DVK0xx): tabs, letters in pieces, look-alikes, what nobody sees."""

from __future__ import annotations

from collections.abc import Iterator

from dvk.diagnostics.model import Fix, Problem, Severity
from dvk.diagnostics.rule import rule
from dvk.model.year import Year
from dvk.text.edit import Edit
from dvk.text.source import Source
from dvk.text.unicode import nfc
from dvk.words import _


@rule("DVK006", "tab")
def tab(year: Year) -> Iterator[Problem]:
    """Find a tab.

    What: records are written with spaces only.

    Why: a tab is two, four or eight spaces wide depending on the editor, and YAML does not take it for indentation.

    Example (registrations/mau.yaml):

        name: Khéo vận động nhân dân hiến đất làm đường
        year:	2022

    Put right: replace each tab with spaces.

    Basis: YAML 1.2.2, 6.1.
    """
    for fault in year.faults_of("tab"):
        yield Problem(fault.place, _("There is a tab here."), _("Replace it with spaces."))


@rule("DVK007", "invisible-character")
def invisible_character(year: Year) -> Iterator[Problem]:
    """Find a character that nobody can see.

    What: control characters, zero-width and private characters, marks of writing direction.

    Why: two texts that look equal would differ, and the printed document may break.

    Example: a name copied from a web page with a zero-width space in it.

    Put right: delete the character; it stands right where the finding points.

    Basis: Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, I.4 (TCVN 6909:2001).
    """
    for fault in year.faults_of("invisible-character"):
        shown = " ".join(part for part in (fault.values["code"], fault.values["name"]) if part)
        yield Problem(
            fault.place,
            _("There is an invisible character here: {character}.").format(character=shown),
            _("Delete it, or write the word again."),
        )


@rule("DVK012", "not-nfc", Severity.WARNING)
def not_nfc(year: Year) -> Iterator[Problem]:
    """Find letters written in pieces.

    What: a letter with its marks may be one character or several that look the same; records use one (NFC).

    Why: searching, sorting and comparing would miss the pieces. Values are read as NFC, the file is not changed.

    Example: a record typed on a Mac or copied from a PDF.

    Put right: save the file with composed letters (NFC, “Unicode dựng sẵn”).

    Basis: Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, I.4 (TCVN 6909:2001).
    """
    for fault in year.faults_of("not-nfc"):
        yield Problem(
            fault.place,
            _("From here on the file has letters written in pieces (not NFC)."),
            _("Save it with composed letters (Unicode dựng sẵn)."),
            fix=_composed(fault.place.source),
        )


def _composed(source: Source) -> Fix:
    whole = source.place(0, len(source.text))
    return Fix(_("Compose all letters of the file"), (Edit(whole, nfc(source.text)),), safe=True)


@rule("DVK015", "look-alike", Severity.WARNING)
def look_alike(year: Year) -> Iterator[Problem]:
    """Find a foreign letter that looks like Đ.

    What: Ð, ð and Ɖ are letters of other languages.

    Why: they look like Đ and đ on paper, and no search finds them.

    Example (registrations/mau.yaml):

        name: Khéo vận động nhân dân làm Ðường
        year: 2022

    Put right: type Đ or đ again.

    Basis: TCVN 6909:2001.
    """
    for fault in year.faults_of("look-alike"):
        yield Problem(
            fault.place,
            _("“{written}” only looks like “{meant}”.").format(**fault.values),
            _("Type “{meant}” again.").format(**fault.values),
            fix=Fix(
                _("Write “{meant}”").format(**fault.values),
                (Edit(fault.place, str(fault.values["meant"])),),
                safe=True,
            ),
        )
