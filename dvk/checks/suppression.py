"""Comments in a record that tell a rule to be silent, and the rules on them (DVK018, DVK019).

`# dvk: ignore DVK204: reason` stands on the line of what is found or alone above it; for a text of several lines, on
or above the line its key is on.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import product
from pathlib import Path
from typing import Any

from dvk.diagnostics.model import Diagnostic, Problem, Severity
from dvk.diagnostics.rule import is_code, known_codes, review, rule
from dvk.model.year import Entry, Year
from dvk.text.fold import closest
from dvk.text.source import Place, Source
from dvk.words import _

MARK = "dvk:"
_FAR = 16
"""How far behind its sign a comment begins to speak, at most."""
_COMMENT = re.compile(r"(?<![^\s])#[ \t]{0,10}dvk:[ \t]*([^\r\n]*)")
_IGNORE = re.compile(r"ignore\b[ \t]*(?P<codes>[^:]*)(?P<reason>:.*)?")
_ABOUT_COMMENTS = ("DVK018", "DVK019")

_SOME_CODE = "DVK204"

_Spot = tuple[str, int]
"""A code and a line."""


@dataclass(frozen=True, slots=True)
class Suppression:
    """One comment; `codes` is empty when it tells nothing, `lines` are those it covers, 1-based."""

    place: Place
    codes: tuple[str, ...]
    reason: str
    lines: tuple[int, ...]

    @property
    def is_heard(self) -> bool:
        """Tell whether it names rules and says why."""
        return bool(self.codes and self.reason)

    @property
    def covered(self) -> Iterator[_Spot]:
        """Yield what it silences where; nothing when it is not heard."""
        if self.is_heard:
            yield from product(self.codes, self.lines)


@lru_cache(maxsize=1)
def suppressions(year: Year) -> tuple[tuple[Entry[Any], tuple[Suppression, ...]], ...]:
    """Return the records with comments that speak to dvk, each with its comments in order."""
    return tuple((entry, _of(entry)) for entry in year.entries if _speaks(entry.tree.source.text))


def _speaks(text: str) -> bool:
    """Tell whether a comment speaks to dvk; a single sign is looked for faster than a word."""
    at = text.find("#")
    while at >= 0:
        if text[at + 1 : at + _FAR].lstrip().startswith(MARK):
            return True
        at = text.find("#", at + 1)
    return False


def _of(entry: Entry[Any]) -> tuple[Suppression, ...]:
    source = entry.tree.source
    said: list[Suppression] = []
    above = below = 0
    for match in reversed(list(_COMMENT.finditer(source.text))):
        if _is_comment(entry, match.start()):
            line = source.position(match.start()).line
            # Comments in a row have the same line below them, which is looked for once.
            below = below if line + 1 == above else _next_line(source, line)
            above = line
            said.append(_read(source, match, below))
    return tuple(reversed(said))


def _is_comment(entry: Entry[Any], offset: int) -> bool:
    """Tell a comment from text that looks like one; what introduces a block may have a comment behind it."""
    around = entry.tree.scalar_around(offset)
    if around is None:
        return True
    return around.text[:1] in (">", "|") and entry.tree.source.position(offset).line == around.start.line


def _read(source: Source, match: re.Match[str], below: int) -> Suppression:
    place = source.place(match.start(), match.start() + len(match[0].rstrip()))
    told = _IGNORE.match(match[1])
    codes = tuple(re.split(r"[\s,]+", told["codes"].strip().upper())) if told and told["codes"].strip() else ()
    line = place.start.line
    alone = not source.line(line)[: place.start.column - 1].strip()
    lines = (line, below) if alone else (line,)
    return Suppression(place, codes, (told["reason"] or "")[1:].strip() if told else "", lines)


def _next_line(source: Source, line: int) -> int:
    """Return the next line that is no comment."""
    following = line + 1
    while source.line(following).lstrip().startswith("#"):
        following += 1
    return following


def heard(year: Year, found: Iterable[Diagnostic]) -> Iterator[Diagnostic]:
    """Yield the findings that no comment of their record tells to leave out."""
    known = {
        entry.tree.source.path: (entry, {spot for suppression in said for spot in suppression.covered})
        for entry, said in suppressions(year)
    }
    for finding in found:
        entry, covered = known.get(finding.place.source.path, (None, set()))
        if entry is None or covered.isdisjoint(_spots(entry, finding)):
            yield finding


def named_codes(year: Year) -> frozenset[str]:
    """Return the codes that the comments of a year name."""
    return frozenset(code for _entry, said in suppressions(year) for suppression in said for code in suppression.codes)


def _spots(entry: Entry[Any], finding: Diagnostic) -> Iterator[_Spot]:
    """Yield where a comment about a finding may look: at its line, and at the line its text begins on."""
    if finding.code in _ABOUT_COMMENTS:
        return
    yield finding.code, finding.place.start.line
    around = entry.tree.scalar_around(finding.place.span.start)
    if around is not None:
        yield finding.code, around.start.line


@rule("DVK018", "suppression-not-heard", Severity.WARNING)
def suppression_not_heard(year: Year) -> Iterator[Problem]:
    """Find a comment to dvk that is not heard.

    What: a comment that tells a rule to be silent reads `# dvk: ignore CODE: reason`; several codes have commas
    between them, each is a code there is, and the reason is not empty.

    Why: a comment that is not heard looks as if somebody had decided; a silence without a reason cannot be judged
    by whoever reads the record next year.

    Example (registrations/mau.yaml):

        # dvk: ignore DVK204
        name: Khéo vận động cán bộ trả kết quả hồ sơ trước hạn
        year: 2022

    Put right: write the code and, after a colon, the reason; or delete the comment.

    Basis: practice.
    """
    for _entry, said in suppressions(year):
        for suppression in said:
            meant = dict.fromkeys(map(_nearest, suppression.codes)) or [_SOME_CODE]
            if not suppression.codes:
                message = _("The comment does not say which rule to ignore.")
            elif unknown := [code for code in suppression.codes if not is_code(code)]:
                message = _("There is no rule “{code}”.").format(code=unknown[0])
            elif not suppression.reason:
                message = _("The comment gives no reason.")
            else:
                continue
            help = _("Write: # dvk: ignore {codes}: {reason}")
            reason = suppression.reason or _("reason")
            yield Problem(suppression.place, message, help.format(codes=", ".join(meant), reason=reason))


def _nearest(code: str) -> str:
    """Return a code, or the one that was probably meant by a word that is none."""
    if is_code(code.upper()):
        return code.upper()
    return closest(code.upper(), known_codes()) or _SOME_CODE


@review("DVK019", "suppression-unused", Severity.WARNING)
def suppression_unused(year: Year, found: Sequence[Diagnostic]) -> Iterator[Problem]:
    """Find a comment that tells a rule to be silent where the rule has nothing to say.

    What: each code of a `# dvk: ignore` comment has a finding of that rule on its line, on the line below, or in
    the text that begins there. Of a record that could not be read in full nothing is said.

    Why: what was put right needs no excuse; the comment would hide the next mistake at the same place.

    Example (registrations/mau.yaml):

        # dvk: ignore DVK304: phòng mới thành lập, sẽ bổ sung
        name: Khéo vận động cán bộ trả kết quả hồ sơ trước hạn
        year: 2022

    Put right: delete the comment, or the code that is not needed.

    Basis: practice.
    """
    # What a fault hides might be what the comment is for.
    faulty = {fault.place.source.path for fault in year.faults}
    by_path: dict[Path, list[Diagnostic]] = {}
    for finding in found:
        by_path.setdefault(finding.place.source.path, []).append(finding)
    for entry, said in suppressions(year):
        if entry.tree.source.path in faulty:
            continue
        needed = {spot for finding in by_path.get(entry.tree.source.path, ()) for spot in _spots(entry, finding)}
        for suppression in said:
            if not suppression.is_heard:
                continue
            # Of a code there is not DVK018 speaks.
            for code in filter(is_code, suppression.codes):
                if needed.isdisjoint((code, line) for line in suppression.lines):
                    yield Problem(
                        suppression.place,
                        _("{code} finds nothing here.").format(code=code),
                        _("Delete the code, or the whole comment."),
                    )
