"""Knows which code points may stand in a record and which letters are impostors.

Knows neither what a syllable is nor where a text comes from.
"""

import re
import unicodedata
from dataclasses import dataclass

LOOK_ALIKES = {"Ð": "Đ", "ð": "đ", "Ɖ": "Đ"}

_LOOK_ALIKE = re.compile(f"[{''.join(LOOK_ALIKES)}]")

# Nghị định 30/2020/NĐ-CP asks for the characters of TCVN 6909:2001: what has no shape on paper, or another on
# each machine, has no place in a record.
_SUSPECT = (
    "\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f"  # controls
    "\xad\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200d\u2060-\u2065\u3164\ufeff\uffa0"  # no shape
    "\u2028\u2029"  # line ends to YAML and to nobody else
    "\u061c\u200e\u200f\u202a-\u202e\u2066-\u206f"  # marks of writing direction
    "\ud800-\udfff"  # halves of surrogate pairs, which no file can hold
    "\ue000-\uf8ff"  # private use
    "\ufdd0-\ufdef\ufff0-\uffff\U0001fffe-\U0010ffff"  # noncharacters, what stands for a lost letter, tags
)
# A second look, because a class with fifteen more ranges would slow down the search through ordinary text.
_PLANES_2_TO_13 = "".join(f"{chr(plane)}-{chr(plane + 0xFFFD)}" for plane in range(0x20000, 0xE0000, 0x10000))
_FORBIDDEN = re.compile(f"[{_SUSPECT}](?<![{_PLANES_2_TO_13}])")


@dataclass(frozen=True, slots=True)
class LookAlike:
    """A letter that only looks like Đ or đ, and the letter meant."""

    offset: int
    replacement: str


def nfc(text: str) -> str:
    """Compose every letter with its marks, the form records are loaded and saved in."""
    return unicodedata.normalize("NFC", text)


def look_alikes(text: str) -> list[LookAlike]:
    """Find the Icelandic and African letters typed for Đ and đ."""
    return [LookAlike(match.start(), LOOK_ALIKES[match[0]]) for match in _LOOK_ALIKE.finditer(text)]


def first_forbidden(text: str) -> int | None:
    """Return the offset of the first control, invisible, private or impossible character."""
    match = _FORBIDDEN.search(text)
    return match.start() if match else None
