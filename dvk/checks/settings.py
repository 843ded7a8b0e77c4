"""From the words of a command and of the repository's settings to a choice of rules."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from dvk.checks.catalogue import codes
from dvk.diagnostics.choice import Choice
from dvk.diagnostics.formats.concise import SEVERITIES
from dvk.diagnostics.model import Severity
from dvk.errors import UsageError
from dvk.text.fold import fold_words
from dvk.words import _, catalogue


def choice(
    select: Iterable[str] = (),
    also: Iterable[str] = (),
    ignore: Iterable[str] = (),
    severity: Mapping[str, str] | None = None,
) -> Choice:
    """Return the choice some words make; raises UsageError for a code or a severity there is not."""
    return Choice(
        codes(",".join(select)),
        codes(",".join(also)),
        codes(",".join(ignore)),
        {code: _severity(named, word) for named, word in (severity or {}).items() for code in codes(named)},
    )


def _severity(code: str, word: str) -> Severity:
    """Read a severity, in English or as Vietnamese output shows it, whatever the language of the run."""
    shown = {severity: catalogue("vi").gettext(SEVERITIES[severity]) for severity in Severity}
    for severity in Severity:
        if fold_words(word) in (severity, fold_words(shown[severity])):
            return severity
    known = ", ".join(f"{severity} ({shown[severity]})" for severity in Severity)
    raise UsageError(
        _("“{word}” is no severity of {code}.").format(word=word, code=code),
        help=_("There are: {known}.").format(known=known),
    )
