"""Rules on the list of a plan's grounds (DVK730 to DVK733)."""

from __future__ import annotations

from collections.abc import Iterator

from dvk.citations import Citation, System, recognise
from dvk.diagnostics.model import Fix, Problem, Related, Severity
from dvk.diagnostics.rule import rule
from dvk.model.plan import Plan
from dvk.model.year import Entry, Year
from dvk.syntax.splice import splice
from dvk.text.fold import fold_words
from dvk.words import _

_OPENINGS = tuple(
    fold_words(words)
    for words in (
        *("Căn cứ", "Theo", "Xét", "Thực hiện", "Trên cơ sở", "Để", "Triển khai", "Tiếp tục", "Sau khi", "Thi hành"),
        *("Nhằm", "Quán triệt", "Được sự", "Thừa", "Hưởng ứng", "Qua", "Từ"),
    )
)
_MARKS = (".", ";", ",", ":")
_EMULATION = (fold_words("Luật Thi đua"), fold_words("thi đua, khen thưởng"))

_RANK = {"Hiến pháp": 0, "Bộ luật": 1, "Luật": 1, "Pháp lệnh": 2, "Nghị định": 3, "Thông tư": 5}


@rule("DVK730", "no-emulation-law", Severity.NOTE)
def no_emulation_law(year: Year) -> Iterator[Problem]:
    """Find a plan of a state body that does not rest on the law on emulation.

    What: where a plan lists grounds, the law on emulation and commendation is one of them, or a document that carries
    it out.

    Why: the plan promises commendations, and only that law gives them.

    Example (plan.yaml):

        year: 2022
        subject: Thực hiện phong trào thi đua “Dân vận khéo” năm 2022
        grounds:
          - Căn cứ Kế hoạch số 12/KH-UBND ngày 10 tháng 01 năm 2022 của Ủy ban nhân dân tỉnh về dân vận khéo.

    Put right: add “Căn cứ Luật Thi đua, khen thưởng ngày … ;” as the first ground.

    Basis: practice; Luật Thi đua, khen thưởng, on movements of emulation.
    """
    plan = year.plan
    if plan is None or not plan.value.grounds:
        return
    if year.is_of_party:
        return
    if not any(words in fold_words(ground) for ground in plan.value.grounds for words in _EMULATION):
        yield Problem(
            plan.key("grounds"),
            _("None of the grounds is the law on emulation and commendation."),
            _("Add “Căn cứ Luật Thi đua, khen thưởng ngày …;” as the first ground."),
        )


@rule("DVK731", "ground-mark", Severity.WARNING)
def ground_mark(year: Year) -> Iterator[Problem]:
    """Find a ground that ends with the wrong mark.

    What: each ground ends with a semicolon, the last with a full stop. A mark that is not written is added when the
    document is printed. A last ground that ends with a comma runs on into the opening; in the Party's documents it may.

    Why: the list prints as it is written, so a full stop in its middle ends the grounds there.

    Example (plan.yaml):

        year: 2022
        subject: Thực hiện phong trào thi đua “Dân vận khéo” năm 2022
        grounds:
          - Căn cứ Luật Thi đua, khen thưởng ngày 26 tháng 11 năm 2003.
          - Theo đề nghị của Chánh Văn phòng.

    Put right: end the ground with the mark the message names, or with none.

    Basis: Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 6, điểm a.
    """
    plan = year.plan
    if plan is None:
        return
    grounds = plan.value.grounds
    for index, ground in enumerate(grounds):
        last = index == len(grounds) - 1
        mark = ground[-1:] if ground.endswith(_MARKS) else ""
        if mark in ("", *_allowed(year, plan, last)):
            continue
        wanted = "." if last else ";"
        route, start, end = ("grounds", index), len(ground) - 1, len(ground)
        yield Problem(
            plan.part(route, start, end),
            _("The last ground ends with a full stop.") if last else _("A ground ends with a semicolon."),
            fix=Fix.of(
                _("Write “{mark}”").format(mark=wanted), splice(plan.tree, route, start, end, wanted), safe=True
            ),
        )


def _allowed(year: Year, plan: Entry[Plan], last: bool) -> tuple[str, ...]:
    if not last:
        return (";",)
    return (".", ",") if year.is_of_party or plan.value.opening else (".",)


@rule("DVK732", "ground-opening", Severity.WARNING)
def ground_opening(year: Year) -> Iterator[Problem]:
    """Find a ground that does not begin like one.

    What: a ground begins with “Căn cứ”, with “Theo đề nghị của” or “Xét”, or says what is carried out.

    Why: a bare name of a document in the list does not say what it has to do with the plan.

    Example (plan.yaml):

        year: 2022
        subject: Thực hiện phong trào thi đua “Dân vận khéo” năm 2022
        grounds:
          - Luật Thi đua, khen thưởng ngày 26 tháng 11 năm 2003.

    Put right: begin with “Căn cứ”.

    Basis: Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 6, điểm a and the sample forms of Phụ lục III.
    """
    plan = year.plan
    for index, ground in enumerate(plan.value.grounds if plan is not None else ()):
        assert plan is not None
        words = ground.lstrip("-–+• ")
        if fold_words(words[:40]).startswith(_OPENINGS):
            continue
        start = len(ground) - len(words)
        end = start + len(words.split(" ", 1)[0])
        starts_with_type = any(one.spans.whole.start == start for one in recognise(ground))
        yield Problem(
            plan.part(("grounds", index), start, end),
            _("A ground begins with “Căn cứ”, “Theo đề nghị của” or the like."),
            fix=Fix.of(_("Write “Căn cứ”"), splice(plan.tree, ("grounds", index), start, start, "Căn cứ "), safe=True)
            if starts_with_type
            else None,
        )


@rule("DVK733", "grounds-order", Severity.NOTE)
def grounds_order(year: Year) -> Iterator[Problem]:
    """Find a ground that stands before one of higher rank.

    What: the grounds come by rank: constitution, codes and laws, ordinances, decrees, circulars; those of one rank by
    date. Documents of the Party and of local bodies are left where they are.

    Why: readers expect the law that everything rests on first.

    Example (plan.yaml):

        year: 2022
        subject: Thực hiện phong trào thi đua “Dân vận khéo” năm 2022
        grounds:
          - Căn cứ Nghị định số 91/2017/NĐ-CP ngày 31 tháng 7 năm 2017 của Chính phủ;
          - Căn cứ Luật Thi đua, khen thưởng ngày 26 tháng 11 năm 2003.

    Put right: change the order, and the marks at the ends with it.

    Basis: practice; the order of ranks is that of Luật Ban hành văn bản quy phạm pháp luật, Điều 4.
    """
    if year.plan is None:
        return
    before: tuple[int, tuple[int, int], int] | None = None
    for index, ground in enumerate(year.plan.value.grounds):
        cited = recognise(ground)
        if not cited or (rank := _rank(cited[0])) is None:
            continue
        date = cited[0].date
        day = date.value.toordinal() if date is not None and date.value is not None else 0
        if before is not None and _comes_before(rank, day, *before[1]):
            yield Problem(
                year.plan.part(("grounds", index), *cited[0].spans.head),
                _("This ground comes before the one above it: it has the higher rank.")
                if rank < before[1][0]
                else _("This ground comes before the one above it: it is older."),
                related=(Related(year.plan.part(("grounds", before[0]), 0, before[2]), _("the ground above")),),
            )
        before = (index, (rank, day), cited[0].spans.head.end)


def _rank(citation: Citation) -> int | None:
    if citation.system is System.LEGAL and citation.code == "QĐ" and citation.bodies == "TTg":
        return 4
    return _RANK.get(citation.type) if citation.system in (System.LEGAL, System.CONGRESS) else None


def _comes_before(rank: int, day: int, other_rank: int, other_day: int) -> bool:
    return rank < other_rank or (rank == other_rank and 0 < day < other_day)
