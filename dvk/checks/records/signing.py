"""Rules on by whose authority somebody signs (DVK206, DVK207)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from dvk.checks.columns import columns
from dvk.checks.records.offices import head_of, is_deputy
from dvk.diagnostics.model import Problem, Severity
from dvk.diagnostics.rule import rule
from dvk.model.year import Year
from dvk.text.party import is_party_body
from dvk.words import N_, _

_STATE_LINE = re.compile(r"(TM|KT|TL|TUQ|Q)\. [^\W\d_]")
_PARTY_LINE = re.compile(r"(T/M|K/T|T/L|Q\.) [^\W\d_]")
_LIKE_STATE = re.compile(r"(TM|KT|TL|TUQ|Q)(?=[.\s])\.?\s*", re.IGNORECASE)
_LIKE_PARTY = re.compile(r"(T\s*/\s*M|K\s*/\s*T|T\s*/\s*L|T\s*/\s*U\s*/?\s*Q)\b\.?\s*", re.IGNORECASE)
_SIGNS_FOR_HEAD = re.compile(r"(KT|K\s*/\s*T|TUQ)\b", re.IGNORECASE)
_MAY_FOLLOW = {"TM": ("KT", "TL", "TUQ", "Q"), "TL": ("KT", "Q"), "TUQ": ("Q",)}
"""What may stand under a line of authority (Nghị định 30/2020/NĐ-CP, Điều 13): a mandate is not handed on."""


@rule("DVK206", "authority-formula")
def authority_formula(year: Year) -> Iterator[Problem]:
    """Find a line of authority that is not written the way the regime prescribes.

    What: each line begins with `TM.`, `KT.`, `TL.`, `TUQ.` or `Q.`, one space and a capital, in an order the
    law knows: KT. under TM. or TL., nothing under TUQ. In records of the Party, and where a Party body confirms,
    it is one line with `T/M`, `K/T`, `T/L` or `Q.`

    Why: the line says by whose authority somebody signs; a document signed in a wrong formula may be sent back.

    Example (registrations/mau.yaml):

        name: Khéo vận động cán bộ trả kết quả hồ sơ trước hạn
        year: 2022
        signature: {authority: K/T Trưởng ban, office: Phó Trưởng ban}

    Put right: write the prescribed form, as in `KT. Trưởng ban`; several lines are a list.

    Basis: Nghị định 30/2020/NĐ-CP, Điều 13 and Phụ lục I, Phần I, Mục II, khoản 7, điểm b; for the Party Hướng dẫn
    36-HD/VPTW.
    """
    party = year.is_of_party
    for block, entries in columns(year).blocks.items():
        of_party = is_party_body(block.body) if block.body else party
        wrong = _wrong_line(block.lines or (), of_party, is_deputy(block.office))
        if wrong is None:
            continue
        index, message, help = wrong
        words = _(message).format(line=(block.lines or ())[index])
        for entry in entries:
            written_as_list = isinstance(entry.tree.data[block.key]["authority"], list)
            route = (block.key, "authority", index) if written_as_list else (block.key, "authority")
            yield Problem(entry.at(*route), words, _(help))


def _wrong_line(lines: tuple[str, ...], party: bool, deputy: bool) -> tuple[int, str, str] | None:
    """Return the first wrong line's index, what is wrong and the way out, both in English."""
    above = ""
    for index, line in enumerate(lines):
        match = (_PARTY_LINE if party else _STATE_LINE).match(line)
        if match is None or not line[match.end() - 1].isupper():
            return _ill_written(index, line, party, deputy)
        if party and index:
            return index, N_("“{line}” is a second line of authority."), N_("A Party body signs under one line.")
        if above and match[1] not in _MAY_FOLLOW.get(above, ()):
            help = N_("KT. stands under TM. or TL.; nothing stands under TUQ.")
            return index, N_("“{line}” may not stand under the line above it."), help
        above = match[1]
    return None


def _ill_written(index: int, line: str, party: bool, deputy: bool) -> tuple[int, str, str] | None:
    state_help = N_("Write TM., KT., TL., TUQ. or Q., one space, and the office with a capital: “KT. Trưởng ban”.")
    party_help = N_("Write T/M, K/T, T/L or Q., one space, and the body or office with a capital: “T/M Chi bộ”.")
    help = party_help if party else state_help
    if party and _LIKE_STATE.match(line):
        return index, N_("“{line}” has the form of a State body, not of the Party."), help
    if not party and _LIKE_PARTY.match(line):
        return index, N_("“{line}” has the form of the Party, not of a State body."), help
    if _LIKE_STATE.match(line) or _LIKE_PARTY.match(line):
        return index, N_("The line of authority “{line}” is not written as prescribed."), help
    if deputy and not party:
        # DVK207 says what is missing before the head's office.
        return None
    return index, N_("“{line}” does not say by what authority the document is signed."), help


@rule("DVK207", "deputy-without-kt", Severity.WARNING)
def deputy_without_kt(year: Year) -> Iterator[Problem]:
    """Find a deputy who signs without `KT.` and the head's office.

    What: above a deputy's office stands a line with `KT.` and the office of the head, unless the deputy is
    mandated (`TUQ.`). Party bodies are exempt: a deputy secretary signs for the committee.

    Why: a deputy signs for the head; without KT. the block claims an authority the signer does not have.

    Example (registrations/mau.yaml):

        name: Khéo vận động cán bộ trả kết quả hồ sơ trước hạn
        year: 2022
        signature: {authority: Trưởng ban, office: Phó Trưởng ban}

    Put right: add the line to `authority`, as in `KT. Trưởng ban`.

    Basis: Nghị định 30/2020/NĐ-CP, Điều 13 and Phụ lục I, Phần I, Mục II, khoản 7, điểm b.
    """
    if year.is_of_party:
        return
    for block, entries in columns(year).blocks.items():
        office = block.office
        if office is None or not is_deputy(office) or any(map(_SIGNS_FOR_HEAD.match, block.lines or ())):
            continue
        if is_party_body(block.body):
            continue
        message = _("“{office}” signs without KT. and the office of the head.").format(office=office)
        help = _("Write “KT. {head}” in `authority`.").format(head=head_of(office))
        for entry in entries:
            yield Problem(entry.at(block.key, "authority" if block.lines else "office"), message, help)
