"""Rules on documents that are named (DVK643 to DVK645)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from dvk.checks.capitals.lexicon import Lexicon, Slip
from dvk.checks.capitals.names.laws import LAWS
from dvk.checks.capitals.spots import found, recased
from dvk.checks.prose import documents, refined, trait
from dvk.diagnostics.model import Problem, Severity
from dvk.diagnostics.rule import rule
from dvk.model.passage import Passage
from dvk.model.plan import Plan
from dvk.model.year import Year
from dvk.text.sentences import begins_sentence, in_quotes, word_before
from dvk.words import _

_SIGNS = ".,;:()“”\"'"
_SYMBOL = trait(lambda word: "0" in word and "/" in word and any(map(str.isupper, word)))
_THIS = trait(lambda word: word.strip(_SIGNS) == "này")
_LAWS = Lexicon(LAWS)

_NUMBERED = re.compile(
    r"(?:bộ luật|luật|pháp lệnh|nghị quyết|nghị định|quyết định|thông tư(?: liên tịch)?|chỉ thị|công văn"
    r"|công điện|kế hoạch|chương trình|thông báo|kết luận|hướng dẫn|quy chế|quy định|đề án|báo cáo|tờ trình|sắc lệnh)"
    r"(?= (?:số:? ?)?\d{1,5}[/-](?:\d{4}/)?[A-ZĐƯ]{2})"
)
_THIS_TEXT = re.compile(
    r"(?:bộ luật|luật|pháp lệnh|nghị định|thông tư(?: liên tịch)?|kế hoạch"
    r"|(?<=kèm theo )(?:quyết định|nghị quyết|chỉ thị|quy chế|quy định|hướng dẫn|công văn|thông báo))(?= này(?!\w))"
)
_MAYBE_THIS_TEXT = re.compile(
    r"(?:quyết định|nghị quyết|chỉ thị|quy chế|quy định|hướng dẫn|thông báo|đề án|chương trình)(?= này(?!\w))"
)
_PARTS_OF_LONGER = frozenset("bộ pháp kỷ quy dự đạo án xử hình nhật các những mỗi một hai ba thông phó".split())
"""Words after which the type belongs to a longer word, or to several texts."""


_SMALL_AND_NUMBERED = refined(_SYMBOL, lambda phrase: _NUMBERED.search(phrase) is not None)
_MAYBE_SMALL_AND_THIS = refined(_THIS, lambda phrase: _MAYBE_THIS_TEXT.search(phrase) is not None)
_SMALL_AND_THIS = refined(_THIS, lambda phrase: _THIS_TEXT.search(phrase) is not None)


@rule("DVK643", "document-small", Severity.WARNING)
def document_small(year: Year) -> Iterator[Problem]:
    """Find a certain document whose type has a small letter.

    What: the type before a number with a symbol (`Quyết định số 12/QĐ-UBND`); luật, nghị định and thông tư before
    `này`, other types there after `kèm theo` or where the document elsewhere has the capital within a sentence, and
    `Kế hoạch này` in a plan. A type in general stays small.

    Why: the type is part of the name by which a certain document is cited.

    Example (registrations/mau.yaml):

        name: Khéo vận động cán bộ trả kết quả hồ sơ trước hạn
        year: 2022
        situation: Thực hiện kế hoạch số 21/KH-UBND, cơ quan đã rà soát thủ tục.

    Put right: write the type with a capital.

    Basis: Nghị định 30/2020/NĐ-CP, Phụ lục II, Mục V, khoản 6.
    """
    message = _("“{written}” names a certain document: it takes a capital.")
    for passage, match in found(year, "/", _NUMBERED, _SMALL_AND_NUMBERED):
        if word_before(passage.text, match.start()).lower() not in _PARTS_OF_LONGER:
            yield recased(passage, *match.span(), match[0].capitalize(), message, safe=True)
    for passage, match in found(year, " này", _THIS_TEXT, _SMALL_AND_THIS):
        if match[0] == "kế hoạch" and not isinstance(passage.entry.value, Plan):
            continue
        if _names_a_text(passage, match):
            yield recased(passage, *match.span(), match[0].capitalize(), message, safe=True)
    for document in documents(year, _MAYBE_SMALL_AND_THIS):
        for passage in document.showing(_MAYBE_SMALL_AND_THIS):
            for match in _MAYBE_THIS_TEXT.finditer(passage.text):
                large = f"{match[0].capitalize()} này"
                if _names_a_text(passage, match) and any(_stands_within(large, one.text) for one in document.passages):
                    yield recased(passage, *match.span(), match[0].capitalize(), message, safe=True)


def _names_a_text(passage: Passage, match: re.Match[str]) -> bool:
    text, start = passage.text, match.start()
    return word_before(text, start).lower() not in _PARTS_OF_LONGER and not in_quotes(text, start)


def _stands_within(words: str, text: str) -> bool:
    """Tell whether words that begin with a capital stand within a sentence."""
    at = text.find(words)
    while at >= 0:
        if not begins_sentence(text, at) and not text[at - 1].isalnum():
            return True
        at = text.find(words, at + 1)
    return False


@rule("DVK644", "law-raised", Severity.WARNING)
def law_raised(year: Year) -> Iterator[Problem]:
    """Find the title of a law with a capital too many, or with a small letter before a title in capitals.

    What: known laws are written with a capital on `Luật` and on the first syllable of the title, and on names in it:
    `Luật Thi đua, khen thưởng`, not `Luật Thi đua, Khen thưởng` or `luật Thi đua, khen thưởng`.

    Why: the title is one name; its second half is not another.

    Example (registrations/mau.yaml):

        name: Khéo vận động cán bộ trả kết quả hồ sơ trước hạn
        year: 2022
        situation: Cơ quan tuyên truyền Luật Thi đua, Khen thưởng cho cán bộ.

    Put right: write the title as it was published.

    Basis: Nghị định 30/2020/NĐ-CP, Phụ lục II, Mục V, khoản 6.
    """
    for hit, _slip in _LAWS.slips(year, Slip.RAISED, Slip.BEGUN_SMALL):
        if hit.before.lower() not in _PARTS_OF_LONGER:
            yield hit.problem(_("This law is named “{right}”."))


@rule("DVK645", "law-sunk", Severity.NOTE)
def law_sunk(year: Year) -> Iterator[Problem]:
    """Find the title of a law whose first syllable has a small letter.

    What: known laws are written `Luật Đất đai`, not `Luật đất đai`; each is reported once in a document. Laws before
    2020 are often cited the old way.

    Why: since 2020 the first syllable of a title has a capital, whatever the day of the law.

    Example (registrations/mau.yaml):

        name: Khéo vận động cán bộ trả kết quả hồ sơ trước hạn
        year: 2022
        situation: Cơ quan tuyên truyền Luật đất đai cho cán bộ.

    Put right: write the first syllable of the title with a capital.

    Basis: Nghị định 30/2020/NĐ-CP, Phụ lục II, Mục V, khoản 6.
    """
    seen = set()
    for hit, _slip in _LAWS.slips(year, Slip.SUNK):
        once = (id(hit.passage.entry), hit.right)
        if once not in seen:
            seen.add(once)
            yield hit.problem(_("This law is named “{right}”."))
