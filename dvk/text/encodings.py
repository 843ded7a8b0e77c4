"""Knows the encodings that Vietnamese files had before UTF-8, and how to recognise them.

Knows nothing of files; decides nothing when the bytes do not tell.
"""

import codecs
import re

from dvk.text.tones import TONE_MARKS, split_tones
from dvk.text.unicode import nfc

# The upper half of TCVN 5712:1993 VN1, of which TCVN3 (the .VnTime fonts) fills A1-FE. The capital fonts
# (.VnTimeH) show the bytes of small letters as capitals: bytes alone cannot tell.
_TCVN3_UPPER_HALF = (
    "ÀẢÃÁẠẶẬÈẺẼÉẸỆÌỈĨ"
    "ÍỊÒỎÕÓỌỘỜỞỠỚỢÙỦŨ"
    "\xa0ĂÂÊÔƠƯĐăâêôơưđẰ"
    "\u0300\u0309\u0303\u0301\u0323àảãáạẲằẳẵắẴ"
    "ẮẦẨẪẤỀặầẩẫấậèỂẻẽ"
    "éẹềểễếệìỉỄẾỒĩíịò"
    "Ổỏõóọồổỗốộờởỡớợù"
    "ỖủũúụừửữứựỳỷỹýỵỐ"
)
_TCVN3 = {0x80 + index: letter for index, letter in enumerate(_TCVN3_UPPER_HALF)}

_NUCLEI = (
    "a ă â e ê i o ô ơ u ư y ai ao au ay âu ây eo êu ia iê iêu iu oa oai oao oay oă oe oeo oi oo ôi ơi "
    "ua uai uay uâ uây uê ui uô uôi uơ uy uya uyê uyu ưa ưi ươ ươi ươu ưu yê yêu"
)
_SYLLABLE = re.compile(
    r"(?:ngh?|gh|g|gi|kh|nh|ph|qu|th|tr|ch|[bcdđhklmnprstvx])?"
    rf"(?:{'|'.join(_NUCLEI.split())})(?:(?P<stop>ch|[cpt])|ng|nh|[kmn])?"
)
# A syllable that ends in a stop is sắc or nặng; final k occurs only in names, Đắk Lắk, and keeps no rule.
_STOPPED_TONES = set(TONE_MARKS[3:])
_ASCII_BETWEEN_WORDS = re.compile(r"[\x00-@\[-`{-\x7f]+")

_FEWEST_WORDS = 3
_CONVINCING_SHARE = 0.8


def legacy_guess(data: bytes) -> str | None:
    """Name the encoding of bytes that are not UTF-8, or None when the bytes do not tell.

    The names are utf-16-le, utf-16-be, utf-32, tcvn3 and windows-1258.
    """
    wide = _wide_guess(data)
    if wide or b"\0" in data or _decodes(data, "utf-8"):
        return wide
    shares = {encoding: _vietnamese_share(data, encoding) for encoding in ("tcvn3", "windows-1258")}
    best = max(shares, key=shares.__getitem__)
    return best if shares[best] >= _CONVINCING_SHARE else None


def decode_legacy(data: bytes, encoding: str) -> str:
    """Decode bytes from an encoding that `legacy_guess` names, composed and without a byte order mark."""
    text = data.decode("latin-1").translate(_TCVN3) if encoding == "tcvn3" else data.decode(encoding)
    return nfc(text.removeprefix("\ufeff"))


def _decodes(data: bytes, encoding: str) -> bool:
    try:
        decode_legacy(data, encoding)
    except UnicodeDecodeError:
        return False
    return True


def _wide_guess(data: bytes) -> str | None:
    even, odd = data[0::2].count(0), data[1::2].count(0)
    # In Vietnamese more than half of the letters, and all spaces, are ASCII: one byte of their pair is NUL.
    many, few = len(data) * 0.2, len(data) * 0.01
    if data.startswith((codecs.BOM_UTF32_LE, codecs.BOM_UTF32_BE)):
        encoding = "utf-32"
    elif data.startswith(codecs.BOM_UTF16_LE) or (odd > many and even <= few):
        encoding = "utf-16-le"
    elif data.startswith(codecs.BOM_UTF16_BE) or (even > many and odd <= few):
        encoding = "utf-16-be"
    else:
        return None
    return encoding if _decodes(data, encoding) else None


def _vietnamese_share(data: bytes, encoding: str) -> float:
    try:
        text = decode_legacy(data, encoding)
    except UnicodeDecodeError:
        return 0.0
    words = {word.strip("“”‘’–—…").lower() for word in _ASCII_BETWEEN_WORDS.split(text) if not word.isascii()}
    words.discard("")
    if len(words) < _FEWEST_WORDS:
        return 0.0
    return sum(map(_is_syllable, words)) / len(words)


def _is_syllable(word: str) -> bool:
    bare, marks = split_tones(word)
    match = _SYLLABLE.fullmatch(bare)
    if match is None or len(marks) > 1:
        return False
    return marks in _STOPPED_TONES if match["stop"] else True
