"""Rules on the targets of one registration (DVK203, DVK204, DVK212, DVK213)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from math import isclose

from dvk.checks.columns import columns
from dvk.diagnostics.model import Problem, Related, Severity
from dvk.diagnostics.rule import rule
from dvk.model.year import Year
from dvk.text.numbers import group_digits, ungroup_digits
from dvk.words import _

# Dates, ranges and numbers within words are none; what stands before is looked at last, since a search for a
# digit is several times faster.
_NUMBER = re.compile(r"[0-9]+(?:[.,][0-9]+)*(?![\w/-])")
_WITHIN = re.compile(r"[\w.,/-]")
_GROUPED = re.compile(r"\d{1,3}(?:\.\d{3})+(?:,\d+)?")


@rule("DVK203", "target-not-measurable", Severity.WARNING)
def target_not_measurable(year: Year) -> Iterator[Problem]:
    """Find a target nobody can measure.

    What: a target has a measure with a unit and a value to reach.

    Why: without them nobody can say at the end of the year whether the model reached what it promised; models
    that are not quantified are what reports complain of most.

    Example (registrations/mau.yaml):

        name: Khéo vận động cán bộ trả kết quả hồ sơ trước hạn
        year: 2022
        targets:
          - id: ho-so
            text: Không để hồ sơ trễ hạn.

    Put right: add what is counted and how much is to be reached, as in
    `measure: {unit: "%", baseline: 80, target: 95, direction: từ}`.

    Basis: practice; Luật Thi đua, khen thưởng 06/2022/QH15, Điều 17 asks a movement for its targets and criteria.
    """
    for number, index, id, _text, unit, value, _baseline in columns(year).targets:
        if unit is not None and value is not None:
            continue
        entry = year.registrations[number]
        if entry.value.targets[index].measure is None:
            place = entry.at("targets", index, "id")
            message = _("The target “{id}” cannot be measured: it has no measure.")
        elif value is None:
            place = entry.key("targets", index, "measure")
            message = _("The target “{id}” cannot be measured: its measure has no value to reach.")
        else:
            place = entry.key("targets", index, "measure")
            message = _("The target “{id}” cannot be measured: its measure has no unit.")
        yield Problem(place, message.format(id=id), _("Give the measure a unit and a target value."))


@rule("DVK204", "target-without-baseline", Severity.WARNING)
def target_without_baseline(year: Year) -> Iterator[Problem]:
    """Find a measurable target that does not say where it starts.

    What: a measure that has a value to reach also has a baseline, the value on the day of registration.

    Why: 85 % may be a leap or a step back; only the distance from the baseline shows what was achieved.

    Example (registrations/mau.yaml):

        name: Khéo vận động cán bộ trả kết quả hồ sơ trước hạn
        year: 2022
        targets:
          - id: truoc-han
            text: Hồ sơ trả trước hạn đạt từ 95%.
            measure: {unit: "%", target: 95, direction: từ}

    Put right: write the present value as `baseline`; 0 where the work has not begun.

    Basis: practice; registration forms ask for the situation the model starts from.
    """
    for number, index, id, _text, unit, value, baseline in columns(year).targets:
        if baseline is not None or value is None or unit is None:
            continue
        entry = year.registrations[number]
        route = ("targets", index, "measure")
        written = (*route, "baseline")
        yield Problem(
            entry.key(*(written if entry.tree.has(written) else route)),
            _("The target “{id}” has no baseline.").format(id=id),
            _("Write the value on the day of registration as the baseline of the measure."),
        )


@rule("DVK212", "target-id-repeated")
def target_id_repeated(year: Year) -> Iterator[Problem]:
    """Find an id that two targets of a registration share.

    What: the ids of a registration's targets differ.

    Why: the journal names targets by id; a value could be counted for either of the two.

    Example (registrations/mau.yaml):

        name: Khéo vận động cán bộ trả kết quả hồ sơ trước hạn
        year: 2022
        targets:
          - {id: ho-so, text: Trả kết quả hồ sơ trước hạn đạt từ 95%.}
          - {id: ho-so, text: Hồ sơ nộp trực tuyến đạt từ 60%.}

    Put right: rename one of the two, and follow the change in the journal.

    Basis: practice; a reference must lead to one thing.
    """
    first: dict[str, int] = {}
    for number, index, id, *_measure in columns(year).targets:
        if index == 0:
            first.clear()
        earlier = first.setdefault(id, index)
        if earlier != index:
            entry = year.registrations[number]
            yield Problem(
                entry.at("targets", index, "id"),
                _("The target id “{id}” is already taken.").format(id=id),
                _("Give each target its own id."),
                (Related(entry.at("targets", earlier, "id"), _("first used here")),),
            )


@rule("DVK213", "target-number-differs", Severity.WARNING)
def target_number_differs(year: Year) -> Iterator[Problem]:
    """Find a target whose words name another number than its measure.

    What: where the words of a target give numbers in the unit of its measure, one of them is the value to reach.
    The baseline, and what lies between both (“giảm 0,7%”), contradict nothing.

    Why: the document prints the words, the tables count by the measure: they would disagree.

    Example (registrations/mau.yaml):

        name: Khéo vận động cán bộ trả kết quả hồ sơ trước hạn
        year: 2022
        targets:
          - id: truoc-han
            text: Hồ sơ trả trước hạn đạt từ 95%.
            measure: {unit: "%", baseline: 80, target: 90, direction: từ}

    Put right: correct the words or the measure, whichever is wrong.

    Basis: practice; one figure, one value.
    """
    usual: dict[tuple[float, str], str] = {}
    for number, index, _id, text, unit, value, baseline in columns(year).targets:
        if unit is None or value is None:
            continue
        expected = usual.get((value, unit))
        if expected is None:
            expected = usual[value, unit] = f" {value:g}{'' if unit == '%' else ' '}{unit}"
        if expected in text or unit not in text:
            continue
        if found := _other_number(text, value, unit, baseline):
            entry = year.registrations[number]
            yield Problem(
                entry.part(("targets", index, "text"), *found),
                _("The words say {written}, the measure {value}.").format(
                    written=text[slice(*found)], value=group_digits(value)
                ),
                _("Correct the words or the measure."),
                (Related(entry.at("targets", index, "measure", "target"), _("the value to reach")),),
            )


def _other_number(text: str, value: float, unit: str, baseline: float | None) -> tuple[int, int] | None:
    """Return where the last number in a unit stands, unless the value looked for is among them."""
    last = None
    for match in _NUMBER.finditer(text):
        if match.start() and _WITHIN.match(text, match.start() - 1):
            continue
        if not re.match(rf"\s*{re.escape(unit)}(?!\w)", text[match.end() :]):
            continue
        readings = _readings(match[0])
        if value in readings:
            return None
        if baseline not in readings and not _is_step(readings, value, baseline):
            last = match.span()
    return last


def _is_step(readings: tuple[float, ...], value: float, baseline: float | None) -> bool:
    """Tell whether a number is the way from the baseline to the value: “giảm 0,7%” from 3,2 to 2,5."""
    return baseline is not None and any(isclose(reading, abs(value - baseline)) for reading in readings)


def _readings(written: str) -> tuple[float, ...]:
    """Return what a number may mean: 1.500 is one thousand five hundred, 1.5 and 1,5 one and a half."""
    readings = []
    if _GROUPED.fullmatch(written):
        readings.append(ungroup_digits(written))
    if written.count(",") + written.count(".") <= 1:
        readings.append(float(written.replace(",", ".")))
    return tuple(readings)
