"""Rules on phrases that say nothing, or the contrary (DVK630, DVK637, DVK638, DVK639)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from dvk.checks.prose import refined, texts, trait
from dvk.diagnostics.model import Fix, Problem, Severity
from dvk.diagnostics.rule import rule
from dvk.model.year import Year
from dvk.words import _

_DIGITAL = re.compile(
    r"(?P<head>[Cc]hính quyền|[Cc]hính phủ|[Xx]ã hội|[Kk]inh tế|[Đđ]ô thị|[Cc]ông dân) (?P<kind>điện tử|số|thông minh)"
    r", (?P<bare>[Cc]hính phủ|[Cc]hính quyền|[Đđ]ô thị)(?=[,.;])"
)
_DIGITAL_WORD = trait(lambda word: word in ("tử,", "số,", "minh,"))
_AND_SO_ON = re.compile(r"(?<![\w.])(?:v\.\s?v\.?(?:\.{1,3}|…)?|vv\.{0,3}|vv…)(?!\w)")
_AND_SO_ON_WORD = trait(lambda word: word.lstrip("(").startswith(("v.", "vv")))
_RESTRICT_NOT = re.compile(r"hạn chế không (?:để|xảy ra|làm)(?!\w)")
_RESTRICTED = refined(trait(lambda word: word == "chế"), lambda phrase: "hạn chế không" in phrase)
_SHARE_OF = re.compile(
    r"(?:\A|[.;:] |\n)(?P<share>(?:100|[0-9]{2})%) (?P<verb>ứng dụng|thực hiện|triển khai|áp dụng|xử lý|hoàn thành|"
    r"xây dựng|tuyên truyền|công khai|chấp hành|bảo đảm|đảm bảo|nâng cao|duy trì|đẩy mạnh|tăng cường|rà soát)(?!\w)"
)
_SHARE = trait(lambda word: word in ("000%", "00%"))


@rule("DVK630", "attribute-lost", Severity.WARNING)
def attribute_lost(year: Year) -> Iterator[Problem]:
    """Find a list of digital things whose last one has lost its attribute.

    What: in “Chính quyền điện tử, Chính phủ,” the second body stands bare where “Chính phủ số” or “Chính phủ điện tử”
    belongs. Other words that got lost cannot be seen in the text.

    Why: the sentence promises to build what has long been there.

    Example (registrations/mau.yaml):

        name: Khéo vận động cán bộ trả kết quả hồ sơ trước hạn
        year: 2022
        goal: Xây dựng Chính quyền điện tử, Chính phủ, từ đó rút ngắn thời gian.

    Put right: write the lost word.

    Basis: practice.
    """
    for passage in texts(year, _DIGITAL_WORD):
        for match in _DIGITAL.finditer(passage.text):
            yield Problem(
                passage.place(*match.span("bare")),
                _("A word is lost after “{word}”.").format(word=match["bare"]),
                _("Write “{word} số”, or what is meant.").format(word=match["bare"]),
            )


@rule("DVK637", "and-so-on", Severity.NOTE)
def and_so_on(year: Year) -> Iterator[Problem]:
    """Find “v.v.” written in another way.

    What: the abbreviation of “vân vân” has two dots: “v.v.”; “v.v”, “vv”, “v.v...” are others.

    Why: one abbreviation written many ways; the dots of an ellipsis say the same a second time.

    Example (registrations/mau.yaml):

        name: Khéo vận động cán bộ trả kết quả hồ sơ trước hạn
        year: 2022
        resources: Máy tính, máy in, v.v... của Văn phòng.

    Put right: write “v.v.”.

    Basis: practice.
    """
    for passage in texts(year, _AND_SO_ON_WORD):
        for match in _AND_SO_ON.finditer(passage.text):
            if match[0] != "v.v.":
                yield Problem(
                    passage.place(*match.span()),
                    _("“v.v.” is written “{written}”.").format(written=match[0]),
                    _("Write “v.v.”."),
                    fix=Fix.of(_("Write “v.v.”"), passage.edit(*match.span(), "v.v."), safe=True),
                )


@rule("DVK638", "restrict-and-forbid", Severity.WARNING)
def restrict_and_forbid(year: Year) -> Iterator[Problem]:
    """Find “hạn chế không để”: to restrict and to let nothing happen at once.

    What: “hạn chế” leaves some, “không để” leaves none.

    Why: nobody can tell afterwards whether the target was reached.

    Example (registrations/mau.yaml):

        name: Khéo vận động cán bộ trả kết quả hồ sơ trước hạn
        year: 2022
        goal: Giải quyết trước hạn, hạn chế không để hồ sơ trễ hạn.

    Put right: choose “hạn chế” or “không để”.

    Basis: practice.
    """
    for passage in texts(year, _RESTRICTED):
        for match in _RESTRICT_NOT.finditer(passage.text):
            yield Problem(
                passage.place(*match.span()),
                _("“{phrase}” contradicts itself.").format(phrase=match[0]),
                _("Choose one of the two: some are left, or none."),
            )


@rule("DVK639", "share-of-nothing", Severity.WARNING)
def share_of_nothing(year: Year) -> Iterator[Problem]:
    """Find a share that does not say of what.

    What: after “100%” at the beginning of a target stands what is counted: “100% hồ sơ”, not “100% ứng dụng”.

    Why: a share of nothing cannot be measured.

    Example (registrations/mau.yaml):

        name: Khéo vận động cán bộ trả kết quả hồ sơ trước hạn
        year: 2022
        goal: 100% ứng dụng công nghệ thông tin trong giải quyết hồ sơ.

    Put right: name what is counted.

    Basis: practice.
    """
    for passage in texts(year, _SHARE):
        for match in _SHARE_OF.finditer(passage.text):
            yield Problem(
                passage.place(match.start("share"), match.end("verb")),
                _("{share} of what?").format(share=match["share"]),
                _("Name what is counted, as in “{share} hồ sơ”.").format(share=match["share"]),
            )
