"""Rules on figures that contradict each other (DVK620, DVK628, DVK629)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from dvk.checks.prose import refined, texts, trait
from dvk.diagnostics.model import Problem, Related, Severity
from dvk.diagnostics.rule import rule
from dvk.model.pieces import grids
from dvk.model.plan import Grid, Plan
from dvk.model.year import Entry, Year
from dvk.syntax.tree import Route
from dvk.text.fold import fold_words
from dvk.text.numbers import group_digits, ungroup_digits
from dvk.words import _

_NUMBER = r"[0-9]{1,3}(?:\.[0-9]{3})*+|[0-9]{1,9}"
_WORDS = r"(?:[^\W\d_]+ ){0,5}?"
_SPLIT = re.compile(
    rf"(?<![\w.,/%])(?P<all>{_NUMBER}) (?:[^\W\d_]+[, ] ?){{1,8}}?"
    r"(?P<opens>\(|gồm |bao gồm |trong đó )(?:gồm |trong đó |có |: )*"
    rf"(?P<one>{_NUMBER}) {_WORDS}(?P<first>tập thể|cá nhân|nam|nữ|trước hạn|đúng hạn|trễ hạn)(?: {_WORDS})?"
    rf"(?:, |; | và |, và )(?P<two>{_NUMBER}) {_WORDS}(?P<second>tập thể|cá nhân|nam|nữ|đúng hạn|trễ hạn)"
    r"(?=[^,;)0-9]{0,40}(?P<closes>[.;)]|\Z))"
)
_KINDS = {"tập thể": "cá nhân", "nam": "nữ", "đúng hạn": "trễ hạn", "trước hạn": "trễ hạn"}
_DIVISIBLE = trait(lambda word: word.strip("(“.,;:") in ("tập", "cá", "nam", "nữ", "trễ"))
_SLIP_OF_A_DIGIT = 0.15
_OF = re.compile(
    rf"(?<![\w.,/%-])(?P<part>{_NUMBER})(?:/| trên (?:tổng số )?)(?P<whole>{_NUMBER})(?![\w/.-])"
    r"(?: (?:[^\W\d_]+[ ]?){1,8}?(?:,|\(|, đạt|\(đạt)| \((?:đạt)?|, đạt)"
    r" ?(?:đạt |chiếm |bằng |tỷ lệ |tỉ lệ |tương đương ){0,3}"
    r"(?P<share>[0-9]{1,3}(?:[,.][0-9]{1,2})?)\s?%(?=[.,;)]|\Z| kế hoạch| chỉ tiêu| tổng số| so với kế hoạch)"
)
_FRACTION_IN_WORD = re.compile(r"\A\(?[0.]+/[0.]+\Z")
_FRACTION = trait(lambda word: _FRACTION_IN_WORD.search(word) is not None)
_OF_IN_WORDS = refined(
    trait(lambda word: word == "trên"), lambda phrase: any(" trên " in one[0] for one in _OF.finditer(phrase))
)
_NOT_A_SHARE = re.compile(r"(?i:ngày|số|tháng|quý|Điều|tổ|hẻm|ngõ|đợt|kỳ|lần|đoạn) \Z")
_TOTAL = frozenset(("tong", "cong", "tong cong", "tong so", "tong cong so"))
_NOT_ADDED = re.compile(r"^(?:tt|stt|so tt|nam|ghi chu|don gia|ty le|ti le|binh quan|muc|diem binh quan)\b|%")
_PLAIN_NUMBER = re.compile(rf"(?:{_NUMBER})(?:,[0-9]+)?")
_GROUP = re.compile(r"(?:[IVX]{1,4}|[A-ZĐ])\.?")


@rule("DVK620", "total-differs", Severity.WARNING)
def total_differs(year: Year) -> Iterator[Problem]:
    """Find a table whose row of totals is not the sum of the rows above.

    What: in a row that begins with “Tổng”, “Tổng số” or “Cộng” each number is the sum of its column. Columns of shares,
    years and serial numbers are left alone, and so are tables with groups of rows.

    Why: one of the numbers is wrong, and the total is what gets quoted.

    Example (plan.yaml):

        year: 2022
        subject: Thực hiện phong trào thi đua “Dân vận khéo” năm 2022
        sections:
          - title: Chỉ tiêu
            content:
              - table:
                  columns: [Đơn vị, Số mô hình]
                  rows: [[Văn phòng, 2], [Phòng Tài chính, 3], [Cộng, 6]]

    Put right: correct the number that is wrong.

    Basis: arithmetic.
    """
    plan = year.plan
    if plan is None:
        return
    for route, grid in grids(plan.value):
        yield from _wrong_totals(plan, (*route, "rows"), grid)


def _wrong_totals(plan: Entry[Plan], route: Route, grid: Grid) -> Iterator[Problem]:
    for number, row in enumerate(grid.rows):
        labels = [cell for cell in row[:2] if isinstance(cell, str)]
        if not any(fold_words(label) in _TOTAL for label in labels):
            continue
        others = grid.rows[:number] if number else grid.rows[1:]
        if any(isinstance(other[0], str) and _GROUP.fullmatch(other[0]) for other in others if other):
            return
        for column, cell in enumerate(row):
            heading = grid.columns[column] if column < len(grid.columns) else ""
            total = _value(cell)
            if total is None or _NOT_ADDED.search(fold_words(heading)) or "%" in heading:
                continue
            cells = [other[column] if column < len(other) else None for other in others]
            values = [_value(one) for one in cells if one not in (None, "", "-")]
            if len(values) < 2 or None in values:
                continue
            added = sum(value for value in values if value is not None)
            if abs(added - total) > 1e-6:
                yield Problem(
                    plan.at(*route, number, column),
                    _("The rows add up to {added}, not to {total}.").format(
                        added=group_digits(added), total=group_digits(total)
                    ),
                    _("Correct the number that is wrong."),
                )
        return


def _value(cell: object) -> float | None:
    if isinstance(cell, int | float):
        return float(cell)
    if isinstance(cell, str) and _PLAIN_NUMBER.fullmatch(cell.strip()):
        return ungroup_digits(cell.strip())
    return None


@rule("DVK628", "parts-differ-from-whole", Severity.WARNING)
def parts_differ_from_whole(year: Year) -> Iterator[Problem]:
    """Find a number whose two parts, written beside it, do not add up to it.

    What: “123 mô hình (69 tập thể, 54 cá nhân)”: collectives and individuals, men and women, on time and late make up
    the whole; after “trong đó” where they nearly do. Parts of other kinds may overlap and are left alone.

    Why: one of the numbers is wrong, and a report with it is sent back.

    Example (registrations/mau.yaml):

        name: Khéo vận động cán bộ trả kết quả hồ sơ trước hạn
        year: 2022
        situation: Năm 2021 có 125 mô hình (69 tập thể, 54 cá nhân) được công nhận.

    Put right: correct the number that is wrong.

    Basis: arithmetic.
    """
    for passage in texts(year, _DIVISIBLE):
        for match in _SPLIT.finditer(passage.text):
            if _KINDS.get(match["first"]) != match["second"] and _KINDS.get(match["second"]) != match["first"]:
                continue
            if match["opens"] == "(" and match["closes"] != ")":
                continue
            whole, one, two = (_whole_number(match[name]) for name in ("all", "one", "two"))
            if match["opens"] == "trong đó " and abs(one + two - whole) > whole * _SLIP_OF_A_DIGIT:
                continue  # the parts may be of other things than the whole
            if one + two != whole:
                yield Problem(
                    passage.place(*match.span("all")),
                    _("The parts add up to {added}, not to {total}.").format(
                        added=group_digits(one + two), total=match["all"]
                    ),
                    _("Correct the number that is wrong."),
                    related=(
                        Related(passage.place(*match.span("one")), _("one part")),
                        Related(passage.place(*match.span("two")), _("the other part")),
                    ),
                )


@rule("DVK629", "share-differs", Severity.WARNING)
def share_differs(year: Year) -> Iterator[Problem]:
    """Find a share that is not the one of the two numbers beside it.

    What: “42/53 mô hình, đạt 79,2%” is right to the decimals that are written, rounded or cut off; so are “42/53
    (79,2%)” and “42 trên 53 mô hình (79,2%)”.

    Why: one of the three numbers is wrong, and a report with it is sent back.

    Example (registrations/mau.yaml):

        name: Khéo vận động cán bộ trả kết quả hồ sơ trước hạn
        year: 2022
        situation: Đã công nhận 42/53 mô hình, đạt 89,2%.

    Put right: correct the number that is wrong.

    Basis: arithmetic.
    """
    for passage in texts(year, _FRACTION, _OF_IN_WORDS):
        for match in _OF.finditer(passage.text):
            whole = _whole_number(match["whole"])
            if not whole or _NOT_A_SHARE.search(passage.text, max(0, match.start() - 8), match.start()):
                continue
            _units, _comma, decimals = match["share"].replace(".", ",").partition(",")
            share = 100 * _whole_number(match["part"]) / whole
            exact = share * 10 ** len(decimals)
            if int(match["share"].replace(".", "").replace(",", "")) not in (int(exact + 1e-9), int(exact + 0.5)):
                right = f"{share:.{max(1, len(decimals))}f}".replace(".", ",")
                yield Problem(
                    passage.place(*match.span("share")),
                    _("{part} of {whole} are {right}%, not {written}%.").format(
                        part=match["part"], whole=match["whole"], right=right, written=match["share"]
                    ),
                    _("Correct the number that is wrong."),
                    related=(Related(passage.place(match.start("part"), match.end("whole")), _("the two numbers")),),
                )


def _whole_number(written: str) -> int:
    return int(written.replace(".", ""))
