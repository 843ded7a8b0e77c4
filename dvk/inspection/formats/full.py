"""Every rule with its state, what was measured, what is permitted and the clause."""

from __future__ import annotations

from collections.abc import Iterator

from dvk.diagnostics.formats.shown import visible
from dvk.diagnostics.model import Severity
from dvk.inspection.formats.numbers import with_decimals
from dvk.inspection.report import Report
from dvk.inspection.rule import Measure, Result, State
from dvk.render.profiles import profile_of
from dvk.words import N_, _

STATES = {
    State.PASS: N_("pass"),
    State.WARNING: N_("warning"),
    State.FAIL: N_("fail"),
    State.NOT_APPLICABLE: N_("not applicable"),
    State.NOT_EVALUATED: N_("not evaluated"),
}


_MOST_SHOWN = 4


def full(report: Report) -> Iterator[str]:
    """Yield the lines of a report."""
    source = profile_of(report.regime).source
    for result in report.results:
        yield f"{result.id} {_(result.name)}: {_(STATES[result.state])} ({result.clause})"
        if result.faults:
            yield from map(_fault, result.faults)
            yield from map(_help, dict.fromkeys(fault.help for fault in result.faults if fault.help))
        elif result.measures:
            yield from _kept(result)
        if result.reason:
            yield f"    {_sentence(result.reason)}"
    yield ""
    yield _("Measured against: {source}.").format(source=source)
    yield summary(report)


def summary(report: Report) -> str:
    """Say how many rules were evaluated, and what came of them."""
    return _(
        "{evaluated} of {all} rules evaluated: {passed} passed, {warned} with warnings, {failed} failed; "
        "{unsuited} not applicable, {unmeasured} not evaluated."
    ).format(
        evaluated=report.evaluated,
        all=len(report.results),
        passed=report.count(State.PASS),
        warned=report.count(State.WARNING),
        failed=report.count(State.FAIL),
        unsuited=report.count(State.NOT_APPLICABLE),
        unmeasured=report.count(State.NOT_EVALUATED),
    )


def _fault(measure: Measure) -> str:
    sign = "×" if measure.severity is Severity.ERROR else "!"
    clause = f" ({measure.clause})" if measure.clause else ""
    return visible(f"  {sign} {line(measure.subject, measure.measured, measure.permitted)}{clause}")


def _help(help: str) -> str:
    return visible(f"    = {_('help: {help}').format(help=help)}")


def _kept(result: Result) -> Iterator[str]:
    """Yield what fits, one line for all measures of one permitted value: forty paragraphs say it once."""
    groups: dict[str, list[Measure]] = {}
    for measure in result.measures:
        groups.setdefault(measure.permitted, []).append(measure)
    for permitted, measures in groups.items():
        first = measures[0]
        found = list(dict.fromkeys(measure.measured for measure in measures))
        shown = ", ".join(found[:_MOST_SHOWN]) + (", …" if len(found) > _MOST_SHOWN else "")
        subject = first.subject if len(measures) == 1 else _("{count} measures").format(count=len(measures))
        yield visible("    " + line(subject, shown, permitted))


def line(subject: str, measured: str, permitted: str) -> str:
    """Say what was measured and what is permitted."""
    words = _("{subject}: {measured}; permitted: {permitted}")
    return with_decimals(words.format(subject=subject, measured=measured, permitted=permitted))


def _sentence(reason: str) -> str:
    return reason[:1].upper() + reason[1:] + "."
