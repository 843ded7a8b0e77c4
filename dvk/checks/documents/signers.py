"""Rules on the names of people who sign (DVK531, DVK532)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from dvk.diagnostics.model import Problem, Severity
from dvk.diagnostics.rule import rule
from dvk.model.year import Year
from dvk.words import _

_TITLE = re.compile(
    r"(?:(?:(?:PGS|GS|TS|TSKH|Th\.?S|Ths|BS|BSCK ?I{1,2}|CK ?I{1,2}|KS|CN|DS|LS|NGND|NGƯT|NSND|NSƯT|TTND)\b[. ]\s*)+"
    r"|(?:Phó )?(?:Giáo sư|Tiến sĩ|Tiến sỹ|Thạc sĩ|Thạc sỹ|Bác sĩ|Bác sỹ|Kỹ sư|Cử nhân|Luật sư|Dược sĩ)\s+"
    r"|(?:Đại|Thượng|Trung|Thiếu) (?:tướng|tá|úy|uý)\s+|(?:Đồng chí|Đ/c)\s+)",
    re.IGNORECASE,
)
_FORM_OF_ADDRESS = re.compile(r"(?:Ông|Bà)\s+(?=\S+\s+\S+\s+\S)|(?:ông|bà)\s+(?=\S)")


@rule("DVK531", "name-with-title", Severity.WARNING)
def name_with_title(year: Year) -> Iterator[Problem]:
    """Find a person whose name carries a degree, a rank or a form of address.

    What: the name of a person is family name, middle names and given name; no ThS., TS., BS., Đại tá, Ông, Bà.

    Why: it is printed under the signature, where the decree allows no academic titles; the armed forces and some
    trades have rules of their own.

    Example (agency.yaml):

        name: Ban Quản lý Khu Mẫu
        symbol: BQLKM
        place: Phú Mẫu
        people:
          tran-van-mau: {name: ThS. Trần Văn Mẫu, office: Trưởng ban}

    Put right: delete the title.

    Basis: Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 7, điểm c.
    """
    if year.agency is None:
        return
    for id, person in year.agency.value.people.items():
        if match := _title(person.name):
            route = ("people", id, "name")
            yield Problem(
                year.agency.part(route, *match.span()),
                _("“{title}” is no part of the name.").format(title=match[0].strip()),
                _("Delete it: only the name is printed under a signature."),
            )


@rule("DVK532", "name-without-capitals")
def name_without_capitals(year: Year) -> Iterator[Problem]:
    """Find a person whose name is not written with a capital at each syllable.

    What: each syllable of a person's name begins with a capital and goes on in small letters.

    Why: the name is printed as it is written here, in every document the person signs.

    Example (agency.yaml):

        name: Ban Quản lý Khu Mẫu
        symbol: BQLKM
        place: Phú Mẫu
        people:
          tran-van-mau: {name: Trần văn Mẫu, office: Trưởng ban}

    Put right: write the syllable with one capital.

    Basis: Nghị định 30/2020/NĐ-CP, Phụ lục II, Mục II, khoản 1, and Phụ lục I, Phần I, Mục II, khoản 7.
    """
    if year.agency is None:
        return
    for id, person in year.agency.value.people.items():
        route = ("people", id, "name")
        title = _title(person.name)
        for syllable in re.finditer(r"\S+", person.name):
            if title is not None and syllable.start() < title.end():
                continue
            first, rest = syllable[0][0], syllable[0][1:]
            if first.islower() or (len(rest) > 1 and rest.isalpha() and rest.isupper()):
                yield Problem(
                    year.agency.part(route, *syllable.span()),
                    _("“{syllable}” in the name of a person is not written with one capital.").format(
                        syllable=syllable[0]
                    ),
                    _("Write “{syllable}”.").format(syllable=first.upper() + rest.lower()),
                )


def _title(name: str) -> re.Match[str] | None:
    return _TITLE.match(name) or _FORM_OF_ADDRESS.match(name)
