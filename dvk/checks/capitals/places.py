"""Rules on places (DVK660 to DVK665)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from dvk.checks import family_names
from dvk.checks.capitals.lexicon import Lexicon, Slip
from dvk.checks.capitals.names.places import (
    CAPITAL_AND_CITY,
    CITIES,
    GROWN_TOGETHER,
    IN_SMALL,
    PERSONS_AND_EVENTS,
    PROVINCES,
    REGIONS,
    RIVERS_AND_OTHERS,
)
from dvk.checks.capitals.spots import found, recased
from dvk.checks.prose import trait
from dvk.diagnostics.model import Problem, Severity
from dvk.diagnostics.rule import rule
from dvk.model.year import Year
from dvk.text.sentences import CAPITALS, begins_sentence, in_quotes, word_before
from dvk.words import _

_PROVINCES = Lexicon({f"tỉnh {name}" for name in PROVINCES} | {f"thành phố {name}" for name in CITIES})
_CAPITAL_AND_CITY = Lexicon(CAPITAL_AND_CITY)
_LANDFORMS = Lexicon(RIVERS_AND_OTHERS)
_GROWN = Lexicon(GROWN_TOGETHER)
_REGIONS = Lexicon(REGIONS, IN_SMALL)
_OF_PERSONS = Lexicon(f"{unit} {name}" for unit in ("Phường", "Xã", "Quận") for name in PERSONS_AND_EVENTS)

_SIGNS = ".,;:()“”\"'‘’…/-!?"
_UNIT_LARGE = trait(lambda word: word.strip(_SIGNS) in ("Huyện", "Quận", "Phường", "Xã", "Thị"))
_UNIT_SMALL = trait(lambda word: word.strip(_SIGNS) in ("quận", "phường"))
_NUMBER = trait(lambda word: "0" in word)
_UNIT = re.compile(
    r"(?:Huyện|Quận|Phường|Xã|Thị xã|Thị trấn)"
    rf"(?= ([{CAPITALS}]\w*(?: [{CAPITALS}]\w*)?))"
)
_NUMBERED = re.compile(
    r"(?:quận|phường)"
    r"(?= (?:1[0-9]|[1-9])(?:[,.;:)](?!\d)|$| (?:(?:của|thuộc|và|ở|tại|đã|là|có) "
    r"|(?:- )?(?:[QqPp]hường|[Qq]uận|[Tt]hành phố|TP))))"
)
_DIRECTED = frozenset("hướng phía gió tuyến miền giáp mé bờ cực".split())
_REGION_ENDS = re.compile(r" (?:đội|phận|máy|trưởng|tiêu|môn|ba)(?!\w)")


@rule("DVK660", "province-large", Severity.WARNING)
def province_large(year: Year) -> Iterator[Problem]:
    """Find the word for a province or a city with a capital before its name in the middle of a sentence.

    What: `tỉnh Nam Định`, `thành phố Đà Nẵng`, of the provinces and cities before and since 01/7/2025. `Thủ đô Hà Nội`
    and `Thành phố Hồ Chí Minh` are the decree's exceptions.

    Why: the word for the unit is a common noun; the name alone has capitals.

    Example (registrations/mau.yaml):

        name: Khéo vận động cán bộ trả kết quả hồ sơ trước hạn
        year: 2022
        situation: Cán bộ của Tỉnh Nam Định đến trao đổi kinh nghiệm.

    Put right: write `tỉnh`, `thành phố` in small letters.

    Basis: Nghị định 30/2020/NĐ-CP, Phụ lục II, Mục III, khoản 1, điểm a.
    """
    for hit, _slip in _PROVINCES.slips(year, Slip.BEGUN_LARGE):
        yield hit.problem(_("“{right}” has a capital on the name only."))


@rule("DVK661", "unit-large", Severity.NOTE)
def unit_large(year: Year) -> Iterator[Problem]:
    """Find the word for a district or a commune with a capital before its name in the middle of a sentence.

    What: `huyện`, `quận`, `thị xã`, `thị trấn`, `phường`, `xã` before a name. A name that may be a person's or an
    event's is left alone: there the capital is right.

    Why: the word for the unit is a common noun; the name alone has capitals.

    Example (registrations/mau.yaml):

        name: Khéo vận động cán bộ trả kết quả hồ sơ trước hạn
        year: 2022
        situation: Cán bộ của Xã Tân Lập đến trao đổi kinh nghiệm.

    Put right: write the word for the unit in small letters.

    Basis: Nghị định 30/2020/NĐ-CP, Phụ lục II, Mục III, khoản 1, điểm a.
    """
    for passage, match in found(year, " ", _UNIT, _UNIT_LARGE):
        text, start = passage.text, match.start()
        before = word_before(text, start)
        if not before[-1:].islower() or before[0].isupper() or begins_sentence(text, start) or in_quotes(text, start):
            continue
        if (
            match[1].isupper()
            or match[1].split()[0] in family_names.PLAIN
            or text.startswith(tuple(PERSONS_AND_EVENTS), match.start(1))
        ):
            continue
        yield recased(passage, *match.span(), match[0].lower(), _("“{written}” is a common noun before this name."))


@rule("DVK662", "unit-of-number-small", Severity.WARNING)
def unit_of_number_small(year: Year) -> Iterator[Problem]:
    """Find a ward or a district named by a number, a person or an event with a small letter.

    What: `Quận 1`, `Phường 5`, `Phường Điện Biên Phủ`. A number before something else (`5 phường 12 xã`) is none.

    Why: the number alone is no name; the word for the unit becomes part of it.

    Example (registrations/mau.yaml):

        name: Khéo vận động cán bộ trả kết quả hồ sơ trước hạn
        year: 2022
        situation: Cán bộ đến học tập tại phường 5, thị xã Mẫu.

    Put right: write the word for the unit with a capital.

    Basis: Nghị định 30/2020/NĐ-CP, Phụ lục II, Mục III, khoản 1, điểm b.
    """
    message = _("“{written}” takes a capital: it is part of the name.")
    for passage, match in found(year, " ", _NUMBERED, _UNIT_SMALL, _NUMBER):
        before = word_before(passage.text, match.start())
        if not before.isdecimal() and before not in ("các", "những", "mỗi", "hai", "ba"):
            yield recased(passage, *match.span(), match[0].capitalize(), message)
    for hit, _slip in _OF_PERSONS.slips(year, Slip.BEGUN_SMALL):
        yield hit.problem(_("“{right}” is named after a person or an event."))


@rule("DVK663", "capital-or-city-small", Severity.WARNING)
def capital_or_city_small(year: Year) -> Iterator[Problem]:
    """Find Hà Nội as the capital or Hồ Chí Minh City with a small letter.

    What: `Thủ đô Hà Nội`, `Thành phố Hồ Chí Minh`.

    Why: the decree makes these two an exception: here the common noun has a capital.

    Example (registrations/mau.yaml):

        name: Khéo vận động cán bộ trả kết quả hồ sơ trước hạn
        year: 2022
        situation: Cán bộ học tập kinh nghiệm của thành phố Hồ Chí Minh.

    Put right: write `Thủ đô`, `Thành phố` with a capital.

    Basis: Nghị định 30/2020/NĐ-CP, Phụ lục II, Mục III, khoản 1, điểm c.
    """
    for hit, _slip in _CAPITAL_AND_CITY.slips(year, Slip.BEGUN_SMALL, Slip.SUNK, Slip.RAISED):
        yield hit.problem(_("The decree writes “{right}”."), safe=True)


@rule("DVK664", "landform-case", Severity.WARNING)
def landform_case(year: Year) -> Iterator[Problem]:
    """Find a landform with a capital before a name, or with a small letter where both are one name.

    What: `vịnh Hạ Long`, `sông Cửu Long`, `biển Cửa Lò`, `chợ Bến Thành`; but `Cửa Lò`, `Vũng Tàu`, `Cầu Giấy`.
    A landform before a single syllable (`sông Hồng`) can be read both ways and is left alone.

    Why: before a proper name the landform is a common noun; before a single syllable it became part of the name.

    Example (registrations/mau.yaml):

        name: Khéo vận động cán bộ trả kết quả hồ sơ trước hạn
        year: 2022
        situation: Cán bộ dọn rác trên Vịnh Hạ Long.

    Put right: write the landform as the decree has it.

    Basis: Nghị định 30/2020/NĐ-CP, Phụ lục II, Mục III, khoản 1, điểm d.
    """
    for hit, _slip in _LANDFORMS.slips(year, Slip.BEGUN_LARGE):
        yield hit.problem(_("“{right}” has a capital on the name only."))
    for hit, _slip in _GROWN.slips(year, Slip.BEGUN_SMALL):
        yield hit.problem(_("“{right}” is one name: every syllable takes a capital."))


@rule("DVK665", "region-case", Severity.WARNING)
def region_case(year: Year) -> Iterator[Problem]:
    """Find a region whose syllables do not all have a capital.

    What: `Tây Bắc`, `Tây Nguyên`, `Bắc Bộ`, `Đông Nam Bộ` and the others. Directions (`hướng tây bắc`) are left alone.

    Why: words of direction that became the name of a region take capitals throughout.

    Example (registrations/mau.yaml):

        name: Khéo vận động cán bộ trả kết quả hồ sơ trước hạn
        year: 2022
        situation: Mô hình được các tỉnh Tây nguyên và Nam bộ học tập.

    Put right: write every syllable with a capital.

    Basis: Nghị định 30/2020/NĐ-CP, Phụ lục II, Mục III, khoản 1, điểm đ.
    """
    for hit, slip in _REGIONS.slips(year, Slip.SUNK, Slip.BEGUN_SMALL, Slip.LOWERED):
        text = hit.passage.text
        if hit.before.lower() in _DIRECTED or hit.before == "Việt" or _REGION_ENDS.match(text, hit.end):
            continue
        if slip is Slip.SUNK and hit.right in ("Tây Bắc", "Đông Bắc") and begins_sentence(text, hit.start):
            continue
        yield hit.problem(_("The region is named “{right}”."))
