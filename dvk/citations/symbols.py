"""Number and symbol of a document, and the system they belong to."""

from __future__ import annotations

import re
from dataclasses import dataclass

from dvk.citations.lexicon import CODE_BY_LOWER_CASE, LEGAL_CODES, LONE_SYMBOLS, LOOSE_TYPES, PARTY_BODY, STATE_BODY
from dvk.citations.types import System

_UPPER = "A-ZĐƯÔÂĂÊƠ"
_REST = rf"[{_UPPER}a-zđư0-9&]*+(?!\w)"
_PIECE = rf"(?:T\.[ƯU](?!\w)|[{_UPPER}]{_REST})"
# With a space before it, only what is plainly an abbreviation belongs to a symbol.
_CAPITALS = rf"(?:T\.[ƯU](?!\w)|(?:[{_UPPER}]{{2}}|CTr|TTr|QyĐ){_REST})"

REFERENCE = re.compile(
    rf"""(?<![\w/.,-])
    (?P<number>[0-9]{{1,5}}(?:\.[0-9]{{1,3}}|\s[0-9]{{1,4}})?[a-zđ]?)
    \s?(?P<join>[-/])\s?
    (?:(?P<year>(?:19|20)[0-9]{{2}})\s?[-/]\s?)?+
    (?P<symbol>
        (?:(?<=\s){_CAPITALS}|(?<!\s){_PIECE})
        (?:\s?[-/]\s{_CAPITALS}|\s[-/]{_CAPITALS}|[-/]{_PIECE})?+
        (?:(?:[-/]\s|\s[-/]){_CAPITALS}|[-/]{_PIECE}){{0,4}}+
        (?:/nb(?!\w))?+
    )""",
    re.VERBOSE,
)
"""A number and the symbol after it, with whatever signs and spaces somebody put between."""

_SIGN = re.compile(r"(?<!\s)\s*+([-/])\s*+")
_RUN_TOGETHER = re.compile(
    r"(NĐ(?=CP)|NQ(?=CP|HĐND|TW|TU)|QĐ(?=TTg|UBND|TW|TU|B)|CT(?=TTg|UBND|TW|TU)|(?:KH|BC|TB|TTr|CTr)(?=UBND|HĐND|TU)"
    r"|KL(?=TW|TU)|TT(?=B))"
    r"(CP|TTg|UBND|HĐND|TW|TU|B(?:NV|TC|TP|YT|XD|CA|QP|CT|GDĐT|KHCN|TTTT|TNMT|NNMT|NNPTNT|GTVT|LĐTBXH|VHTTDL))"
)
"""A type and a body between which the sign is missing: NĐCP; only those no unit has for its own abbreviation."""
_CAPITAL_LETTER = re.compile(rf"[{_UPPER}]")
_ASSEMBLY = re.compile(r"(?:QH|UBTVQH)[0-9]{0,2}(?![^\W_])")


@dataclass(frozen=True, slots=True)
class Reference:
    """Number and symbol taken apart; `signs` are those between the pieces, from the one after the number.

    A sign that is missing is empty.
    """

    number: str
    year: int | None
    pieces: tuple[str, ...]
    signs: tuple[str, ...]
    spaced: bool

    @classmethod
    def of(cls, match: re.Match[str]) -> Reference:
        """Return what a match of `REFERENCE` says."""
        pieces = tuple(_SIGN.split(match["symbol"])[::2])
        signs = tuple(_SIGN.findall(match[0][len(match["number"]) :]))
        if len(pieces) == 1 and (apart := _RUN_TOGETHER.fullmatch(pieces[0])):
            pieces, signs = apart.groups(), (*signs, "")
        year = int(match["year"]) if match["year"] is not None else None
        return cls(match["number"].replace(" ", ""), year, pieces, signs, any(map(str.isspace, match[0])))

    @property
    def is_of_the_assembly(self) -> bool:
        """Tell whether the National Assembly or its standing committee issues such documents."""
        return _ASSEMBLY.match(self.pieces[0]) is not None

    @property
    def may_follow_a_name(self) -> bool:
        """Tell whether laws have such numbers, so that the name of one may stand before it."""
        return self.is_of_the_assembly or self.pieces[0] in ("PL", "L")

    @property
    def has_code(self) -> bool:
        """Tell whether the symbol begins with the abbreviation of a type."""
        return len(self.pieces) > 1 and self.pieces[0].lower() in CODE_BY_LOWER_CASE

    @property
    def is_symbol(self) -> bool:
        """Tell whether this can be a symbol at all: a lone capital is none."""
        return len(self.pieces) > 1 or len(_CAPITAL_LETTER.findall(self.pieces[0])) > 1

    def halves(self, type: str) -> tuple[str, str]:
        """Return what a symbol says the document is and who issues it; the first may be empty."""
        # Offices have abbreviations like those of types: 45/TC-VP is a letter of a finance office.
        if self.has_code and (type not in ("Công văn", *LOOSE_TYPES) or self.pieces[0] == "CV"):
            return CODE_BY_LOWER_CASE[self.pieces[0].lower()], "-".join(self.pieces[1:])
        return "", "-".join(self.pieces)

    def known_of(self, type: str) -> bool:
        """Tell whether the symbol is known well enough to make a citation where `số` is missing."""
        if type in LOOSE_TYPES:
            return False
        if self.has_code or self.is_of_the_assembly:
            return True
        if len(self.pieces) == 1:
            return type == "Nghị định" and self.pieces[0] in LONE_SYMBOLS
        return type == "Công văn"

    def system_of(self, type: str) -> System:
        """Return the system of numbering; who issues decides, and the signs where that is not known."""
        if self.is_of_the_assembly:
            return System.CONGRESS
        if self.year is not None:
            return System.LEGAL if self.pieces[0] in LEGAL_CODES else System.ADMINISTRATIVE
        if any(map(PARTY_BODY.match, self.pieces[1:])):
            return System.PARTY
        signed_as_party = self.signs[0] == "-" and len(self.pieces) > 1 and self.signs[1] == "/"
        if any(map(STATE_BODY.match, self.pieces)) and not (signed_as_party and len(self.pieces) > 2):
            return self._of_the_state(type)
        if signed_as_party:
            return System.PARTY
        return self._of_the_state(type)

    def _of_the_state(self, type: str) -> System:
        return System.LETTER if not self.halves(type)[0] and len(self.pieces) > 1 else System.ADMINISTRATIVE
