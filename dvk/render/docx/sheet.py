"""What every part of a layout shares: the profile, the width of its column, and the numbers of drawn lines."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from dvk.render.document import Inline
from dvk.render.docx.names import style_id
from dvk.render.docx.rule import add_rule
from dvk.render.docx.text import add_run, add_text, held_together, words_of
from dvk.render.docx.xml import Element, keep_with_next, paragraph, twips
from dvk.render.lines import written_lines
from dvk.render.measure import LINE_HEIGHT, POINTS_PER_MM, lines, rule_length, styled_width
from dvk.render.profiles.model import Profile, Style

_BELOW = 2.5
"""Room between a text's line and the rule under it, in points."""

_SPARE = 12.0
"""Points a text between indents has to spare."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """A profile and the width of the text, in points."""

    profile: Profile
    width: float
    numbers: Iterator[int] = field(default_factory=lambda: itertools.count(1))

    @classmethod
    def of(cls, profile: Profile) -> Sheet:
        """Return the sheet of a portrait page."""
        return cls(profile, profile.page.text_width * POINTS_PER_MM)

    def landscape(self) -> Sheet:
        """Return the sheet turned."""
        page = self.profile.page
        return replace(self, width=(page.height - page.left - page.right) * POINTS_PER_MM)

    def put(self, parent: Element, text: Inline, component: str, width: float | None = None) -> None:
        """Add a component: a paragraph for each line the record wrote, and the rule under the last one."""
        style = self.profile.style(component)
        room = width if width is not None else self.width
        written = written_lines(text)
        drawn: list[float] = []
        for index, line in enumerate(written):
            last = index == len(written) - 1
            held, lengths, side = _broken(line, style, room)
            drawn += lengths
            first = {} if index == 0 or not style.before else {"before": 0}
            # The room below follows what stands last: the signs, where there are any.
            ends = last and (style.rule is None or not style.rule.signs)
            inner = {} if ends or not style.after else {"after": 0}
            made = paragraph(
                parent,
                style_id(component),
                keep_next=not last,
                spacing=first | inner,
                indent={"left": twips(side), "right": twips(side)} if side else None,
            )
            add_text(made, held, caps=style.caps)
            if last and style.rule is not None:
                self._rule(parent, made, component, style, drawn)

    def _rule(self, parent: Element, made: Element, component: str, style: Style, drawn: list[float]) -> None:
        rule = style.rule
        assert rule is not None
        if rule.signs:
            keep_with_next(made)
            signs = paragraph(parent, style_id(component), spacing={"before": 0})
            add_run(signs, rule.signs)
        else:
            # LibreOffice loses a rule that hangs on a line of an annex it moves to a later page: there it hangs on
            # the paragraph, which has no room above that one program would count and the other would not.
            whole = component == "appendix-reference"
            drop = (len(drawn) if whole else 1) * style.size * LINE_HEIGHT + _BELOW
            add_rule(made, rule_length(rule, drawn), drop, next(self.numbers), by="paragraph" if whole else "line")


def _broken(line: Inline, style: Style, width: float) -> tuple[Inline, list[float], float]:
    """Hold a centred line's words together where a phrase would break; return its lines' lengths and its indent.

    LibreOffice sets the no-break space of an italic face too wide: there an indent at either side does most of it.
    """
    words = words_of(line)
    broken = lines(words, width, style) if style.align == "centre" else (words,)
    lengths = [styled_width(one, style) for one in broken]
    narrowed = style.italic and len(broken) > 1
    room = min(width, max(lengths) + _SPARE) if narrowed else width
    return held_together(line, _holds(broken, style, room)), lengths, (width - room) / 2


def _holds(broken: tuple[str, ...], style: Style, width: float) -> list[int]:
    """Return the spaces that must not break, so that every line ends where it should.

    The words at the start of a line that would still fit on the line above are held to the first one that would not.
    """
    holds: list[int] = []
    offset = 0
    for above, line in itertools.pairwise(broken):
        offset += len(above) + 1
        words = line.split(" ")
        end = 1
        while end < len(words) and styled_width(f"{above} {' '.join(words[:end])}", style) <= width:
            end += 1
        at = offset
        for word in words[: end - 1]:
            at += len(word)
            holds.append(at)
            at += 1
    return holds
