"""Authority, office and name of the signer (K16)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from dvk.diagnostics.model import Severity
from dvk.inspection.case import Case
from dvk.inspection.parts import Signature
from dvk.inspection.rule import Found, Measure, Unmeasured, Unsuited, rule
from dvk.inspection.sheet import Paragraph
from dvk.inspection.shown import align, component, excerpt
from dvk.text.fold import fold
from dvk.words import N_, _

_STATE = re.compile(r"(TM|KT|TL|TUQ|Q)\. [^\W\d_]")
_PARTY = re.compile(r"(T/M|K/T|T/L|Q\.) [^\W\d_]")
_FORMULA = re.compile(
    r"(T ?[/.] ?M|K ?[/.] ?T|T ?[/.] ?L|T ?[/.] ?U ?[/.]? ?Q|TM|KT|TL|TUQ|Q)([.,:]|(?=[ /])|$)", re.IGNORECASE
)
_WORDS = {"thay mat ": "“TM.”", "ky thay ": "“KT.”", "thua lenh ": "“TL.”", "thua uy quyen ": "“TUQ.”"}
_MAY_FOLLOW = {"": ("TM", "KT", "TL", "TUQ", "Q"), "TM": ("KT", "TL", "TUQ", "Q"), "TL": ("KT", "Q"), "TUQ": ("Q",)}
"""What may stand under a line of authority (Điều 13): a mandate is not handed on."""
_TITLES = re.compile(
    r"\b(ThS|Th\.S|TS|T\.S|GS|PGS|BS|CN|KS|LS|NGƯT|NGND|TTƯT|NSND|Tiến sĩ|Tiến sỹ|Thạc sĩ|Thạc sỹ|Giáo sư|Phó Giáo sư"
    r"|Bác sĩ|Bác sỹ|Kỹ sư|Cử nhân|Luật sư|(?:Đại|Thượng|Trung|Thiếu) (?:tướng|tá|úy|uý))\b\.?",
    re.IGNORECASE,
)
_OF_PARTY = ("cap uy", "dang uy", "chi bo", "chi uy", "ban thuong vu", "tinh uy", "thanh uy", "huyen uy", "dang bo")
_CONFIRMS = "xac nhan"
_PARTY_OFFICES = ("bi thu", "pho bi thu", "p. bi thu")


@rule("K16", N_("signature"), "II.7")
def signature(case: Case) -> Iterator[Found]:
    """Look at the formulae of authority and their order, at the name, and at weight and place."""
    blocks = case.parts.signatures
    if not blocks:
        if case.parts.type is not None and case.parts.type.name == "Biên bản":
            yield Unsuited(_("the signatures of minutes were not recognised"))
        elif case.is_form:
            yield Unsuited(_("no signature was recognised, and a form need not bear an office's"))
        else:
            yield Measure(component("office"), _("missing"), _("authority, office and name"), False)
        return
    for block in blocks:
        if any(line.to_fill_in for line in (*block.lines, block.name) if line is not None):
            yield Unmeasured(_("fields of the signature are still to be filled in"))
            continue
        yield from _formulae(block, party=case.party or _confirms_for_party(block))
        for line in block.lines:
            yield from _office_look(case, line, block)
        yield from _name(block)
    if not case.is_form and not any(block.name for block in blocks):
        yield Measure(component("name"), _("missing"), _("the name under the office"), False)


def _confirms_for_party(block: Signature) -> bool:
    """Tell whether a block in a State document is a Party body's confirmation."""
    texts = [fold(line.text) for line in block.lines]
    return any(text.startswith(_PARTY_OFFICES) or any(body in text for body in _OF_PARTY) for text in texts)


def _formulae(block: Signature, *, party: bool) -> Iterator[Found]:
    above, deputy = "", None
    said: set[str] = set()
    for line in block.lines:
        bare = not line.text.endswith((".", ",", ";", ":"))
        yield Measure(component("office"), excerpt(line.text[-24:]), _("no sign at the end"), bare)
        if (spelled := _in_words(line)) is not None:
            yield Measure(component("office"), excerpt(line), spelled, False)
        if _FORMULA.match(line.text) is None:
            yield _capitals(line)
            deputy = line if fold(line.text).startswith("pho ") else deputy
            continue
        match = (_PARTY if party else _STATE).match(line.text)
        model = (
            _("“T/M”, “K/T”, “T/L” or “Q.”, and one space")
            if party
            else _("“TM.”, “KT.”, “TL.”, “TUQ.” or “Q.”, and one space")
        )
        yield Measure(component("office"), excerpt(line), model, match is not None)
        yield _capitals(line)
        if match and not party:
            fits = match[1] in _MAY_FOLLOW.get(above, ()) and deputy is None
            under = (
                _("under {above}").format(above=deputy.text)
                if deputy
                else _("under {above}.").format(above=above)
                if above
                else _("first")
            )
            order = _("KT. or TL. under TM., KT. under TL., nothing under TUQ. or KT.")
            yield Measure(_("order of authority"), f"{match[1]}. {under}", order, fits)
            above = match[1]
            said.add(above)
    if deputy and not party and not said & {"KT", "TUQ"}:
        model = _("“KT.” and the office of the head above a deputy's")
        yield Measure(_("order of authority"), excerpt(deputy), model, False, Severity.WARNING)
    if above and above != "Q" and not block.others and _FORMULA.match(block.lines[-1].text):
        yield Measure(_("office under the authority"), _("missing"), _("the office of who signs"), False)


def _in_words(line: Paragraph) -> str | None:
    """Return the abbreviation of an authority that is written out."""
    folded = fold(line.text)
    return next((short for words, short in _WORDS.items() if folded.startswith(words)), None)


def _capitals(line: Paragraph) -> Measure:
    return Measure(component("office"), excerpt(line), _("capitals"), line.in_capitals)


def _office_look(case: Case, line: Paragraph, block: Signature) -> Iterator[Found]:
    if case.party:
        stands_first = len(block.lines) == 1 or fold(line.text).startswith(_CONFIRMS)
        is_authority = stands_first or _FORMULA.match(line.text) is not None
        style = case.profile.style("authority" if is_authority else "office")
    else:
        style = case.profile.style("office")
    fits = (line.all("bold") if style.bold else not line.any("bold")) and not line.any("italic")
    wanted = _("bold upright") if style.bold else _("regular upright")
    shown = wanted if fits else _("bold") if line.all("bold") else _("not bold upright throughout")
    yield Measure(f"{component('office')}: {excerpt(line)}", shown, wanted, fits, clause=style.clause)
    centred = line.align == "centre"
    yield Measure(f"{component('office')}: {excerpt(line)}", align(line.align), align("centre"), centred)


def _name(block: Signature) -> Iterator[Found]:
    name = block.name
    if name is None:
        return
    title = _TITLES.match(name.text)
    bare = name.text[title.end() :] if title else name.text
    what = component("name")
    yield Measure(what, excerpt(name), _("no academic title, rank or honour"), title is None)
    if not title:
        words = [word for word in re.split(r"[\s-]+", bare) if word]
        named = all(word[:1].isupper() for word in words) and not name.in_capitals
        yield Measure(what, excerpt(name), _("capital at the start of each word only"), named)
    bold = name.all("bold") and not name.any("italic")
    yield Measure(
        f"{what}: {excerpt(name)}", _("bold upright") if bold else _("not bold upright"), _("bold upright"), bold
    )
    yield Measure(f"{what}: {excerpt(name)}", align(name.align), align("centre"), name.align == "centre")
