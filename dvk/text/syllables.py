"""Knows how a Vietnamese syllable is spelled: onset, rime and tone. Knows nothing of words or names.

Loan words and names of other peoples of Việt Nam need not fit.
"""

import re
from functools import lru_cache

from dvk.text.tones import TONE_MARKS, split_tones

_RIMES = frozenset(
    "a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây "
    "e ec em en eng eo ep et ê êch ên êm ênh êp êt êu i ia ich im in inh ip it iu iêc iêm iên iêng iêp iêt iêu "
    "o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oen oeo oet oi om on ong oong op "
    "ot ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt u ua uân uâng uât uây uc uê uêch uênh ui um un ung uôc uôi uôm uôn "
    "uông uôt up ut uy uya uych uyên uyêt uynh uyt uyu uơ ư ưa ưc ưi ưm ưn ưng ươc ươi ươm ươn ương ươp ươt ươu ưt "
    "ưu".split()
)
_AFTER_Q = frozenset(
    "ua uac uach uai uan uang uanh uao uat uau uay uăc uăm uăn uăng uăp uăt uân uâng uât uây ue uen ueo uet uê uên uêt "
    "uêch uênh uêu ui uit uy uyên uyêt uynh uych uyt uơ uơi uơn uôc uôi uông".split()
)
_AFTER_G_FOR_GI = frozenset("i in iêc iêng iêt ia im".split())
_ALONE = frozenset("y yêm yên yêng yêt yêu".split())
_ONSETS = frozenset("b c ch d đ g gh gi h k kh l m n ng ngh nh p ph qu r s t th tr v x".split()) | {""}
_FRONT = "eêiy"  # k, gh and ngh stand before these vowels, c, g and ng before the others
_PARTS = re.compile(r"(ngh|gh|gi|kh|ch|nh|ng|ph|th|tr|[bcdđghklmnpqrstvx]?)(.*)", re.DOTALL)
_STOPPED = ("c", "ch", "p", "t")
_TONES_BEFORE_STOP = TONE_MARKS[3:]


@lru_cache(maxsize=1 << 13)
def is_syllable(word: str) -> bool:
    """Tell whether a composed word is spelled as a Vietnamese syllable, case apart."""
    small = word.lower()
    bare, tones = split_tones(small)
    if len(tones) > 1 or (tones and not _stands_well(small, bare)):
        return False
    onset, rime = _PARTS.match(bare).groups()  # type: ignore[union-attr]
    if not _goes_together(onset, rime):
        return False
    return not rime.endswith(_STOPPED) or (tones != "" and tones in _TONES_BEFORE_STOP)


def _stands_well(small: str, bare: str) -> bool:
    """Tell whether the tone mark is on the letter that bears a hook, a breve or a circumflex, if there is one."""
    marked = [at for at, letter in enumerate(bare) if letter in "ăâêôơ"] or [
        at for at, letter in enumerate(bare) if letter == "ư"
    ]
    return not marked or small[marked[-1]] != bare[marked[-1]]


def _goes_together(onset: str, rime: str) -> bool:
    match onset:
        case "":
            return rime in _RIMES or rime in _ALONE
        case "q":
            return rime in _AFTER_Q
        case "gi":
            return rime in _RIMES or f"i{rime}" in _AFTER_G_FOR_GI
        case "k" | "gh" | "ngh":
            return rime[:1] in _FRONT and _is_rime(rime)
        case "c" | "g" | "ng":
            return rime[:1] not in _FRONT and _is_rime(rime)
        case _:
            return _is_rime(rime)


def _is_rime(rime: str) -> bool:
    return rime in _RIMES or rime == "y"
