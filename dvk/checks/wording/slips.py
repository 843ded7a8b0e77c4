"""What a syllable that no Vietnamese word has was probably meant to be. Knows no rule and no text around it."""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import chain

from dvk.checks.wording.seams import SEAMS
from dvk.text.syllables import is_syllable
from dvk.text.tones import split_tones
from dvk.text.unicode import nfc

LOAN_WORDS = frozenset(
    "ôtô ôxy axít ôzôn prôtêin môtơ ăngten xăngtimét kilôgam kilômét milimét gam gram ximăng bêtông cônglênơ côngtenơ "
    "vắcxin virút vi-rút phôtô logíc côngtơ êkíp ắcquy ampe ôm vôn oát niutơn calo glucôzơ xenlulôzơ pôlyme "
    "axêtôn êtanol mêtan amoniắc ôxít hyđrô hiđrô nitơ clo phốtpho phôtpho kali canxi magiê sắt crôm niken côban "
    "đắk krông đrắk êđê mơnông xơđăng bana giarai kơho hrê stiêng chăm khơme môn mét lít "
    "lôgarit parabôn hécta hécta hectô đềximét đêximét micrômét ki-lô-mét sêri xêri môđun môđem vécni bôxít ápphích "
    "blốc ốp crêp đúp nilông pôlime tuốcbin tuabin bôlêrô xtê stê mililít lôgíc xắccarôzơ "
    "café brôm flo ête crếp xtê bíttết cờlê gácđờbu tuýcnơvít côvít".split()
)
"""Words of other languages that prose writes in small letters with Vietnamese marks."""

_TELEX_TONES = {"s": "\u0301", "f": "\u0300", "r": "\u0309", "x": "\u0303", "j": "\u0323"}
_TELEX_VOWELS = (
    *(("uow", "ươ"), ("uwow", "ươ"), ("uwo", "ươ"), ("ưow", "ươ"), ("ưwo", "ươ"), ("uơw", "ươ"), ("ươw", "ươ")),
    *(("dd", "đ"), ("aa", "â"), ("ee", "ê"), ("oo", "ô"), ("aw", "ă"), ("ow", "ơ"), ("uw", "ư"), ("ww", "w")),
    *(("đd", "đ"), ("âa", "â"), ("êe", "ê"), ("ôo", "ô"), ("ăw", "ă"), ("ơw", "ơ"), ("ưw", "ư")),
)
_SEVERAL_SYLLABLES = re.compile(r"[aăâeêioôơuưy][bcdđfghjklmnpqrstvwxz]+[aăâeêioôơuưy]")
_ALPHABET = frozenset("aăâbcdđeêfghijklmnoôơpqrstuưvwxyz")
_ROMAN = frozenset("ivxlcdm")
_LONGEST = 40
"""Letters of several words run together; what is longer is no slip of the fingers."""
_ACUTE = "\u0301"
_STOPS = ("c", "ch", "p", "t")
_FOREIGN_PLAIN = frozenset(
    "beer beers door doors deer peer peers poor moor boor seer room week feed roof hoof rows cows lows vows bows tows "
    "sees bees trees tees reef beef news inn inns".split()
)
_FINALS = (("g", "ng"), ("h", "nh"), ("hn", "nh"), ("gn", "ng"), ("hc", "ch"), ("nhg", "ng"), ("ngh", "ng"))
_ONSETS = (
    *(("ngh", "ng"), ("gh", "g"), ("k", "c"), ("ng", "ngh"), ("g", "gh"), ("c", "k"), ("nhg", "ngh"), ("gnh", "ngh")),
    *(("hn", "nh"), ("ht", "th"), ("hk", "kh"), ("hp", "ph"), ("hc", "ch"), ("rt", "tr"), ("gn", "ng"), ("kn", "kh")),
    *(("ty", "tuy"), ("try", "truy"), ("hy", "huy")),
)


@lru_cache(maxsize=1 << 12)
def slip(word: str) -> bool:
    """Tell whether a word looks like debris of typing a Vietnamese one.

    Whoever writes a small letter and a Vietnamese mark meant a Vietnamese word. A word in plain letters, and a name,
    may be of another language: for these only what a slip of the fingers explains counts.
    """
    lower = word.lower()
    if not 1 < len(word) < _LONGEST or word[1:] != lower[1:] or is_syllable(word) or lower in LOAN_WORDS:
        return False
    if lower.isascii():
        if word[0].islower() and _is_plain_doubling(word):
            return True
        return len(lower) > 3 and lower not in _FOREIGN_PLAIN and _is_plain_debris(lower)
    bare, tones = split_tones(lower)
    if not _ALPHABET.issuperset(bare) or (_SEVERAL_SYLLABLES.search(bare) and _is_loan(lower, bare, tones)):
        return False
    return word[0].islower() or bool(_explained(lower))


def _is_loan(word: str, bare: str, tones: str) -> bool:
    """Tell whether several syllables in one are a word of another language: panô, mililít, sunphát.

    Such a word has no tone, or the acute of a syllable that ends in a stop. Two words of the language run together
    may look the same, and so may one with two letters in disorder: theocách, ivên.
    """
    everyday = _everyday()
    if any(word[:at] in everyday and word[at:] in everyday for at in range(2, len(word) - 1)):
        return False
    if any(word[:at] + word[at + 1] + word[at] + word[at + 2 :] in everyday for at in range(len(word) - 1)):
        return False
    return not tones or (set(tones) == {_ACUTE} and _closed(word, bare))


@lru_cache(maxsize=1)
def _everyday() -> frozenset[str]:
    """Return syllables that official prose is full of."""
    return frozenset(SEAMS).union(*chain.from_iterable(SEAMS.values()))


def _closed(word: str, bare: str) -> bool:
    """Tell whether the syllable with the tone ends in a stop."""
    at = next(at for at, (letter, other) in enumerate(zip(word, bare, strict=True)) if letter != other)
    return bare[at + 1 :].startswith(_STOPS)


def _is_plain_doubling(word: str) -> bool:
    """Tell whether a letter stands twice as it does in no English word: rra, maa, theoo, quann."""
    if word in _FOREIGN_PLAIN or _ROMAN.issuperset(word):
        return False
    if word[0] == word[1] and word[0] not in "aeiouy":
        return word[1:] in _everyday()
    if word[-1] == word[-2] and (word[-1] in "aiuyn" or (word[-1] in "oe" and len(word) > 4)):
        return word[:-1] in _everyday()
    return "aa" in word and (word.replace("aa", "a") in _everyday() or word.replace("aa", "â") in _everyday())


def _is_plain_debris(word: str) -> bool:
    if word[-1] == word[-2] and word[-1] in "hg" and is_syllable(word[:-1]):
        return True
    if word.startswith(("ngha", "ngho", "nghu")):
        return is_syllable(f"ng{word[3:]}")
    typed = _untelexed(word)
    has_tone_and_vowel = typed is not None and len(split_tones(typed)[1]) == 1 and not split_tones(typed)[0].isascii()
    return has_tone_and_vowel or (word[-1] in "fj" and word[-2] in "ghnmctp" and is_syllable(word[:-1]))


def _explained(word: str) -> set[str]:
    """Return the syllables that a slip turns into a word: a letter too many, Telex left over, letters in disorder."""
    found = {word[:at] + word[at + 1 :] for at in range(1, len(word)) if word[at] == word[at - 1]}
    if (typed := _untelexed(word)) is not None:
        found.add(typed)
    found |= {word[: -len(wrong)] + right for wrong, right in _FINALS if word.endswith(wrong)}
    found |= {right + word[len(wrong) :] for wrong, right in _ONSETS if word.startswith(wrong)}
    return {candidate for candidate in found if is_syllable(candidate)}


def _untelexed(word: str) -> str | None:
    """Return the word that Telex would have made of the letters, None where it makes no syllable."""
    tail = _TELEX_TONES.get(word[-1], "")
    letters = word[:-1] if tail else word
    for wrong, right in _TELEX_VOWELS:
        letters = letters.replace(wrong, right)
    bare, tones = split_tones(letters)
    if letters == word or (tail and tones) or (bare == word):
        return None
    mark = tail or tones
    for at, letter in enumerate(bare):
        candidate = nfc(f"{bare[: at + 1]}{mark}{bare[at + 1 :]}")
        if letter in "aăâeêioôơuưy" and is_syllable(candidate):
            return candidate
    return None


@lru_cache(maxsize=1 << 10)
def meant(word: str) -> str:
    """Return the one syllable that explains a slip; nothing where there is none or several."""
    candidates = _explained(word.lower())
    if len(candidates) != 1:
        return ""
    (candidate,) = candidates
    return candidate.capitalize() if word[:1].isupper() else candidate
