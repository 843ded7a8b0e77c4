"""Rules on a committee of the Party that confirms a State document (DVK218, DVK219)."""

from __future__ import annotations

from collections.abc import Iterator

from dvk.checks.columns import columns
from dvk.diagnostics.model import Problem, Severity
from dvk.diagnostics.rule import rule
from dvk.model.year import Year
from dvk.text.fold import fold
from dvk.text.party import is_party_body, is_party_office, lacks_marks, with_marks
from dvk.words import _


@rule("DVK218", "state-office-confirms", Severity.WARNING)
def state_office_confirms(year: Year) -> Iterator[Problem]:
    """Find somebody who confirms for a committee of the Party in an office of the State body.

    What: under `by: cấp ủy` stands an office of the Party, as Bí thư or Phó Bí thư, and none of those in which people
    sign for the agency.

    Why: an office of the State body gives no authority over the committee; the one who confirms mostly holds both, and
    the wrong one was copied.

    Example (registrations/mau.yaml):

        name: Khéo vận động cán bộ trả kết quả hồ sơ trước hạn
        year: 2022
        confirmation: {by: cấp ủy, office: Trưởng ban}

    Put right: write the office of the Party.

    Basis: Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 7, điểm c; Hướng dẫn 36-HD/VPTW.
    """
    if year.agency is None or year.is_of_party:
        return
    people = year.agency.value.people.values()
    held = {fold(office.office) for person in people for office in person.offices}
    held |= {fold(person.office) for person in people if person.office}
    for block, entries in columns(year).blocks.items():
        if not block.office or not is_party_body(block.body):
            continue
        if fold(block.office) in held and not is_party_office(block.office):
            for entry in entries:
                yield Problem(
                    entry.at(block.key, "office"),
                    _("“{office}” is an office of the State body, and “{body}” confirms.").format(
                        office=block.office, body=block.body
                    ),
                    _("Write the office of the Party, as Bí thư or Phó Bí thư."),
                )


@rule("DVK219", "confirming-body-unmarked", Severity.WARNING)
def confirming_body_unmarked(year: Year) -> Iterator[Problem]:
    """Find a committee of the Party that is named without its marks.

    What: `by` reads `cấp ủy`, not `cap uy`.

    Why: it is printed as it stands: XÁC NHẬN CỦA CAP UY.

    Example (registrations/mau.yaml):

        name: Khéo vận động cán bộ trả kết quả hồ sơ trước hạn
        year: 2022
        confirmation: {by: cap uy, office: Bí thư}

    Put right: write it with its marks.

    Basis: practice; a document prints names as they are.
    """
    for block, entries in columns(year).blocks.items():
        if lacks_marks(block.body):
            right = with_marks(block.body)
            for entry in entries:
                yield Problem(
                    entry.at(block.key, "by"),
                    _("“{body}” is written without marks, and is printed so.").format(body=block.body),
                    _("Write “{right}”.").format(right=right) if right else _("Write it with its marks."),
                )
