"""Rules on who receives a plan and where it is filed (DVK521 to DVK527)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from dvk.checks.abbreviations import OF_RECIPIENTS, is_abbreviated, own_symbols
from dvk.checks.prose import first_word, texts
from dvk.diagnostics.model import Fix, Problem, Related, Severity
from dvk.diagnostics.rule import rule
from dvk.model.passage import Part, Passage, passages
from dvk.model.registration import Registration
from dvk.model.year import Year
from dvk.syntax.tree import Route
from dvk.text.fold import fold, fold_words
from dvk.words import _

_FILING = re.compile(r"[Ll]ưu\b(?!\s*(?:hành|trữ|ý|động|học)\b)")
_STATE_FILING = re.compile(r"Lưu: VT(?:, [^\s,;:][^,;:]*+)*+")
_PARTY_FILING = re.compile(r"Lưu [^\s:][^:]*+")
_REGISTRY = re.compile(r"\bVT\b")
_MARKS = ".,;:"
_DASH = re.compile(r"[-–—+•*]\s*")
_DASH_OF_ITEM = re.compile(r"[-–—+•*]\s*(?=[^\W\d_])")
_BEGINS_WITH_DASH = first_word(lambda word: word[0] in "-–—+•*" and not word[-1].isdigit())
_LABEL = re.compile(r"(?:Nơi nhận|Kính gửi|Kính trình)\s*:\s*", re.IGNORECASE)
_TOKEN = re.compile(r"\w+")
_AS_ABOVE = "nhu tren"


def _lines(year: Year, *keys: str) -> Iterator[Passage]:
    if year.plan is not None:
        for passage in passages(year.plan):
            if passage.route[0] in keys:
                yield passage


def _files(line: str) -> bool:
    return _FILING.match(_DASH.sub("", line, count=1) if _DASH.match(line) else line) is not None


@rule("DVK521", "filing-line")
def filing_line(year: Year) -> Iterator[Problem]:
    """Find a filing line that is not written the way the regime prescribes.

    What: the line reads `Lưu: VT, VP`, with a colon after Lưu and a comma after VT. In documents of the Party it
    reads `Lưu Văn phòng`, without colon and without VT.

    Why: the line says who keeps the original; without VT the registry is told nothing.

    Example (plan.yaml):

        year: 2022
        subject: Thực hiện phong trào thi đua “Dân vận khéo” năm 2022
        recipients: [Lãnh đạo Ban, Lưu VP]

    Put right: write `Lưu: VT, VP`, or leave the line out and give `archive` in agency.yaml: it is then printed.

    Basis: Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 9, điểm d; for the Party Hướng dẫn 36-HD/VPTW.
    """
    party = year.is_of_party
    for passage in _lines(year, "recipients"):
        if not _files(passage.text):
            continue
        line = passage.text[_start(passage.text) :].rstrip(_MARKS)
        if party:
            right = _PARTY_FILING.fullmatch(line) is not None and _REGISTRY.search(line) is None
        else:
            right = _STATE_FILING.fullmatch(line) is not None
        if not right:
            start = _start(passage.text)
            new = _rewritten(line, party)
            yield Problem(
                passage.place(start, start + len(line)),
                _("The filing line “{line}” is not written as prescribed.").format(line=line),
                _("Write “{line}”.").format(line=new),
                fix=Fix.of(_("Write “{line}”").format(line=new), passage.edit(start, start + len(line), new)),
            )


def _start(line: str) -> int:
    match = _DASH.match(line)
    return match.end() if match is not None else 0


def _rewritten(line: str, party: bool) -> str:
    rest = _FILING.sub("", line, count=1)
    units = [unit for unit in re.split(r"[\s,;:]+", rest) if unit and unit not in ("VT", "Vt", "vt")]
    if party:
        return f"Lưu {' '.join(units) or 'Văn phòng'}"
    return ", ".join(["Lưu: VT", *([" ".join(units)] if units else [])])


@rule("DVK522", "filing-line-place")
def filing_line_place(year: Year) -> Iterator[Problem]:
    """Find recipients without a filing line, or with one that is not the last.

    What: the last line under “Nơi nhận” says where the document is filed. It need not be written where agency.yaml
    has `archive`.

    Why: the original has to be kept by somebody, and the decree puts that line last.

    Example (plan.yaml):

        year: 2022
        subject: Thực hiện phong trào thi đua “Dân vận khéo” năm 2022
        recipients: ["Lưu: VT, VP", Lãnh đạo Ban]

    Put right: write the filing line, and write it last.

    Basis: Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 9, điểm d.
    """
    lines = list(_lines(year, "recipients"))
    filing = [passage for passage in lines if _files(passage.text)]
    for passage in filing:
        if passage is not lines[-1]:
            yield Problem(
                passage.whole,
                _("The filing line is not the last of the recipients."),
                _("Write it last."),
            )
    if lines and not filing and year.agency is not None and year.agency.value.archive is None:
        yield Problem(
            lines[-1].whole,
            _("No line says where the document is filed."),
            _("Add “Lưu Văn phòng”.") if year.is_of_party else _("Add “Lưu: VT, …” as the last line."),
        )


@rule("DVK523", "line-with-own-mark", Severity.WARNING)
def line_with_own_mark(year: Year) -> Iterator[Problem]:
    """Find a line that carries the dash, the label or a mark that is printed anyway, or a wrong mark.

    What: grounds, addressees and recipients are written without dash and without “Kính gửi” or “Nơi nhận”; a
    recipient's line ends with nothing, or with the semicolon or, in the last one, the full stop that is printed.
    The items of a registration are written without dash as well.

    Why: the dash would be printed twice; a full stop in the middle of the list ends it there.

    Example (plan.yaml):

        year: 2022
        subject: Thực hiện phong trào thi đua “Dân vận khéo” năm 2022
        recipients: ["- Lãnh đạo Ban.", "Lưu: VT, VP"]

    Put right: delete the dash, the label or the mark.

    Basis: Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 9.
    """
    for passage in texts(year, _BEGINS_WITH_DASH):
        if passage.part is Part.ITEM and isinstance(passage.entry.value, Registration):
            yield from _printed_already(passage, _DASH_OF_ITEM.match(passage.text))
    if year.plan is None:
        return
    last: dict[str | int, Route] = {passage.route[0]: passage.route for passage in passages(year.plan)}
    for passage in _lines(year, "grounds", "addressees", "recipients"):
        text = passage.text
        yield from _printed_already(passage, _DASH.match(text) or _LABEL.match(text))
        if passage.route[0] == "grounds" or not text:
            continue
        allowed = "." if passage.route == last[passage.route[0]] else ";"
        mark = text[-1]
        if mark in _MARKS and mark != allowed and len(text) > 1 and text[-2] not in ".…":
            end = len(text)
            yield Problem(
                passage.place(end - 1, end),
                _("This line ends with “{written}”; “{mark}” is printed there.").format(written=mark, mark=allowed),
                fix=Fix.of(_("Delete it"), passage.edit(end - 1, end, ""), safe=True),
            )


def _printed_already(passage: Passage, dressed: re.Match[str] | None) -> Iterator[Problem]:
    if dressed is not None and dressed.end() < len(passage.text):
        yield Problem(
            passage.place(*dressed.span()),
            _("“{written}” is printed by itself.").format(written=dressed[0].strip()),
            fix=Fix.of(_("Delete it"), passage.edit(*dressed.span(), ""), safe=True),
        )


@rule("DVK524", "as-above", Severity.WARNING)
def as_above(year: Year) -> Iterator[Problem]:
    """Find “Như trên” where nobody stands above, or missing where somebody does.

    What: “Như trên” is the first recipient of a document with addressees (Kính gửi), and of no other.

    Why: the words send the reader to the addressees; a plan mostly has none.

    Example (plan.yaml):

        year: 2022
        subject: Thực hiện phong trào thi đua “Dân vận khéo” năm 2022
        recipients: [Như trên, "Lưu: VT, VP"]

    Put right: name the recipients; where the document has addressees, write “Như trên” first.

    Basis: Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 9, điểm d.
    """
    lines = list(_lines(year, "recipients"))
    addressed = year.plan is not None and bool(year.plan.value.addressees)
    above = [passage for passage in lines if _AS_ABOVE in fold(passage.text)[:12]]
    if not addressed:
        for passage in above:
            message = _("The plan has no addressees “Như trên” could stand for.")
            yield Problem(passage.whole, message, _("Name the recipients."))
    elif lines and lines[0] not in above:
        yield Problem(
            lines[0].whole,
            _("The plan has addressees; its first recipient is “Như trên”."),
            _("Write “Như trên” as the first recipient."),
        )


@rule("DVK525", "recipient-repeated", Severity.WARNING)
def recipient_repeated(year: Year) -> Iterator[Problem]:
    """Find a recipient or an addressee that is listed twice.

    What: no line stands twice under “Nơi nhận” or “Kính gửi”; case, marks and punctuation do not count.

    Why: the registry sends one copy for each line.

    Example (plan.yaml):

        year: 2022
        subject: Thực hiện phong trào thi đua “Dân vận khéo” năm 2022
        recipients: [Lãnh đạo Ban, Lãnh đạo ban, "Lưu: VT, VP"]

    Put right: delete one of the two.

    Basis: Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 9.
    """
    first: dict[tuple[str | int, str], Passage] = {}
    for passage in _lines(year, "addressees", "recipients"):
        earlier = first.setdefault((passage.route[0], fold_words(passage.text)), passage)
        if earlier is not passage:
            yield Problem(
                passage.whole,
                _("This line stands in the list twice."),
                _("Delete one of the two."),
                (Related(earlier.whole, _("the first time")),),
            )


@rule("DVK526", "recipient-unknown", Severity.WARNING)
def recipient_unknown(year: Year) -> Iterator[Problem]:
    """Find a recipient that is an abbreviation nobody knows.

    What: a line of nothing but capitals is a common abbreviation, or a symbol that agency.yaml gives.

    Why: the registry cannot send a document to letters.

    Example (plan.yaml):

        year: 2022
        subject: Thực hiện phong trào thi đua “Dân vận khéo” năm 2022
        recipients: [CPCM, "Lưu: VT, VP"]

    Put right: write the recipient's name, or give its symbol to the department in agency.yaml.

    Basis: Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 9: recipients are named.
    """
    own = own_symbols(year.agency.value) if year.agency is not None else frozenset()
    for passage in _lines(year, "addressees", "recipients"):
        if _files(passage.text) or not is_abbreviated(passage.text):
            continue
        tokens = _TOKEN.findall(passage.text)
        unknown = [token for token in tokens if token.isalpha() and token not in OF_RECIPIENTS and token not in own]
        if unknown:
            yield Problem(
                passage.whole,
                _("“{written}” is not a known abbreviation.").format(written=unknown[0]),
                _("Write the recipient's name."),
            )


@rule("DVK527", "plan-addressed", Severity.WARNING)
def plan_addressed(year: Year) -> Iterator[Problem]:
    """Find a plan with addressees.

    What: “Kính gửi” stands in official letters, submissions and reports; a plan is sent to its recipients.

    Why: a plan is an instruction to whom it names, not a request to somebody.

    Example (plan.yaml):

        year: 2022
        subject: Thực hiện phong trào thi đua “Dân vận khéo” năm 2022
        addressees: [Sở Nội vụ tỉnh Mẫu]

    Put right: delete `addressees`, and name the bodies among the recipients.

    Basis: Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 9, điểm b.
    """
    if year.plan is not None and year.plan.value.addressees:
        yield Problem(
            year.plan.key("addressees"),
            _("A plan has no addressees (Kính gửi)."),
            _("Name the bodies among the recipients."),
        )
