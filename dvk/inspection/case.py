"""A file with everything a rule asks for: what was read, its regime and profile, its components."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property

from dvk.inspection.parts import Parts
from dvk.inspection.recognise import recognise
from dvk.inspection.sheet import Paragraph, Sheet
from dvk.model.agency import Regime
from dvk.render.profiles import profile_of
from dvk.render.profiles.model import Profile
from dvk.text.fold import fold

_PARTY_NUMBER = re.compile(r"số\s*\d*\s*-\s*\w+/\w+", re.IGNORECASE)


@dataclass(frozen=True)
class Case:
    """What the rules measure."""

    sheet: Sheet
    regime: Regime
    parts: Parts

    @property
    def party(self) -> bool:
        """Tell whether the document is the Party's."""
        return self.regime == "đảng"

    @cached_property
    def profile(self) -> Profile:
        """Return what the regime permits."""
        return profile_of(self.regime)

    @property
    def is_docx(self) -> bool:
        """Tell whether the file is a DOCX."""
        return self.sheet.kind == "docx"

    @property
    def is_form(self) -> bool:
        """Tell whether the document is a form, which prints what its maker decided and bears no number."""
        return self.parts.type is not None and not self.parts.type.symbols

    @cached_property
    def texts(self) -> tuple[Paragraph, ...]:
        """Return the paragraphs that hold text."""
        return tuple(paragraph for paragraph in self.sheet.paragraphs if paragraph.text)


def case_of(sheet: Sheet, regime: Regime | None) -> Case:
    """Recognise a document's regime, unless it is given, and its components."""
    chosen = regime or _regime(sheet)
    return Case(sheet, chosen, recognise(sheet, party=chosen == "đảng"))


def _regime(sheet: Sheet) -> Regime:
    """Tell by the head whose document it is; a State document is the more frequent one."""
    near = [paragraph.text for paragraph in sheet.paragraphs if paragraph.text][:20]
    folded = " ".join(map(fold, near))
    if "cong hoa xa hoi" in folded or "doc lap - tu do" in folded:
        return "nhà nước"
    if "dang cong san viet nam" in folded or any(_PARTY_NUMBER.match(text) or text == "*" for text in near):
        return "đảng"
    return "nhà nước"
