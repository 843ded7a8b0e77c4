"""Recognises what stands under the text: recipients and signatures, side by side or one under the other."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from dvk.inspection.docx.strokes import signs
from dvk.inspection.parts import Signature, Some
from dvk.inspection.sheet import Paragraph
from dvk.text.fold import fold

_LABEL = re.compile(r"noi nhan\b")
_AUTHORITY = re.compile(r"(tm|kt|tl|tuq|q)\.|(t/m|k/t|t/l|t/u/q)\b")
_OFFICES = ("chu tich", "giam doc", "truong", "bi thu", "pho", "chanh", "vien truong", "hieu truong", "chu nhiem")
_FAMILIES = frozenset(
    "âu bạch bùi cao châu chu cù diệp doãn dương đàm đào đặng đinh đỗ hà hàn hoàng hồ hứa huỳnh kiều kim la lâm lê lều "
    "lò lục lương lưu lý mạc mai nghiêm ngô nguyễn ninh nông phạm phan phí phùng quách tạ tăng thạch thái tiêu tô tôn "
    "tống trần triệu trịnh trương từ vi võ vũ vương".split()
)
"""First words of names, by which one in capitals is told from an office."""
_MOST = 60
_NAME_WITHIN = 3


@dataclass(frozen=True, slots=True)
class Foot:
    """What stands under the text; `start` is the index of its first paragraph."""

    start: int
    label: Paragraph | None
    recipients: Some
    signatures: tuple[Signature, ...]


def foot_of(rest: list[Paragraph]) -> Foot:
    """Recognise the foot among the paragraphs after the head."""
    label_at = max((i for i, p in enumerate(rest) if _LABEL.match(fold(p.text)) and len(p.text) < 30), default=None)
    label = None if label_at is None else rest[label_at]
    table = _foot_table(rest, label)
    if table is not None:
        inside = [p for p in rest if p.cell is not None and p.cell.table == table and not p.cell.ruled]
        start = next(i for i, p in enumerate(rest) if p in inside)
        foot = _from_columns(start, inside, label)
        return foot if any(block.name for block in foot.signatures) else _named_below(foot, rest, inside[-1])
    start = _start(rest, label_at)
    return _from_flow(start, rest[start:], label)


def _foot_table(rest: list[Paragraph], label: Paragraph | None) -> int | None:
    if label is not None:
        return None if label.cell is None else label.cell.table
    for paragraph in reversed(rest[-_MOST:]):
        if paragraph.cell is not None and not paragraph.cell.ruled and _signs_for(paragraph):
            return paragraph.cell.table
    return None


def _signs_for(paragraph: Paragraph) -> bool:
    folded = fold(paragraph.text)
    if paragraph.to_fill_in and paragraph.in_capitals and paragraph.cell is not None:
        return True
    return len(folded) < 70 and (
        _AUTHORITY.match(folded) is not None or (paragraph.in_capitals and folded.startswith(_OFFICES))
    )


def _from_columns(start: int, inside: list[Paragraph], label: Paragraph | None) -> Foot:
    columns: dict[int, list[Paragraph]] = {}
    for paragraph in inside:
        assert paragraph.cell is not None
        columns.setdefault(paragraph.cell.column, []).append(paragraph)
    recipients: Some = ()
    if label is not None and label.cell is not None:
        own = columns.pop(label.cell.column)
        recipients = tuple(own[own.index(label) + 1 :])
    blocks = tuple(block for column in sorted(columns) if (block := _block(columns[column])).lines or block.name)
    return Foot(start, label, recipients, blocks)


def _named_below(foot: Foot, rest: list[Paragraph], last: Paragraph) -> Foot:
    """Take the name that some write under the table of the signature."""
    below = rest[rest.index(last) + 1 :][:_NAME_WITHIN]
    name = next((paragraph for paragraph in below if _names_somebody(paragraph)), None)
    if name is None or not foot.signatures:
        return foot
    return replace(foot, signatures=(*foot.signatures[:-1], replace(foot.signatures[-1], name=name)))


def _start(rest: list[Paragraph], label_at: int | None) -> int:
    """Return where the foot of a text without columns begins: at a signature or the recipients."""
    first = next((i for i, p in enumerate(rest) if i >= len(rest) // 3 and p.cell is None and _heads_block(p)), None)
    return min((at for at in (first, label_at) if at is not None), default=len(rest))


def _heads_block(paragraph: Paragraph) -> bool:
    return _signs_for(paragraph) and paragraph.align in ("centre", "right", "left") and not paragraph.text.endswith(".")


def _from_flow(start: int, rest: list[Paragraph], label: Paragraph | None) -> Foot:
    if label is None:
        block = _block(rest)
        return Foot(start, None, (), (block,) if block.lines else ())
    at = rest.index(label)
    end = at + 1
    while end < len(rest) and re.match(r"[-–+•]", rest[end].text):
        end += 1
    block = _block([*rest[:at], *rest[end:]])
    return Foot(start, label, tuple(rest[at + 1 : end]), (block,) if block.lines or block.name else ())


def _block(lines: list[Paragraph]) -> Signature:
    """Read a block: capitals and formulae first, then the name, which is the last line."""
    lines = [line for line in lines if not signs(line.text) and not line.text.startswith("(")]
    top: list[Paragraph] = []
    for line in lines:
        if top and line is lines[-1] and _names_somebody(line):
            break
        is_office = line.in_capitals or _AUTHORITY.match(fold(line.text)) or fold(line.text).startswith(_OFFICES)
        if not is_office or (top and len(lines) > 1 and line is lines[-1] and not line.in_capitals):
            break
        top.append(line)
    under = lines[len(top) :]
    return Signature(tuple(top), under[-1] if under else None, tuple(under[:-1]))


def _names_somebody(line: Paragraph) -> bool:
    words = line.text.lower().split()
    return 2 <= len(words) <= 5 and words[0] in _FAMILIES
