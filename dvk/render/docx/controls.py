"""Knows how the fields of an empty form become content controls.

A control has the record's field as its tag, a title in Vietnamese, and a list to choose from where there is one.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from copy import deepcopy

from dvk.render.docx.names import PLACEHOLDER, style_id
from dvk.render.docx.xml import XML_SPACE, Element, W, add
from dvk.views.blank import MARK

Choices = Mapping[str, tuple[tuple[str, str], ...]]
"""By field: pairs of the value a record holds and the words shown."""

TITLES = {
    "name": "Tên mô hình",
    "level": "Cấp đăng ký",
    "kind": "Loại hình",
    "subject": "Đối tượng đăng ký",
    "field": "Lĩnh vực",
    "owner": "Đơn vị đăng ký",
    "renewal": "Hình thức đăng ký",
    "addressees": "Nơi gửi",
    "situation": "Thực trạng",
    "goal": "Mục tiêu",
    "targets": "Chỉ tiêu",
    "solutions": "Giải pháp",
    "area": "Địa bàn",
    "beneficiaries": "Đối tượng thụ hưởng",
    "forces.lead": "Chủ trì",
    "forces.coordinate": "Phối hợp",
    "forces.take_part": "Tham gia",
    "resources": "Nguồn lực",
    "schedule.until": "Thời hạn",
    "schedule.work": "Công việc",
    "outputs": "Sản phẩm, kết quả",
    "sustain": "Khả năng duy trì, nhân rộng",
    "date": "Ngày đăng ký",
    "confirmation.by": "Nơi xác nhận",
    "confirmation.office": "Chức vụ người xác nhận",
    "confirmation.person": "Họ tên người xác nhận",
    "signature.office": "Chức vụ người ký",
    "signature.person": "Họ tên người ký",
}
_DATES = frozenset({"date", "schedule.until"})
"""Fields written as words: a date picker of Word writes every month with a zero, or none, and the decree only some."""
_DATE_PROMPT = "ngày … tháng … năm …"


def add_controls(root: Element, choices: Choices) -> None:
    """Turn every mark of a field into a content control."""
    number = 1
    for run in list(root.iter(f"{{{W}}}r")):
        text = run.findtext(f"{{{W}}}t")
        if text is None or not MARK.search(text):
            continue
        parent = run.getparent()
        assert parent is not None
        for made in _pieces(run, text, choices, number):
            run.addprevious(made)
            number += 1
        parent.remove(run)


def _pieces(run: Element, text: str, choices: Choices, number: int) -> Iterable[Element]:
    # Splitting by a pattern with a group gives text and field names in turn.
    for index, piece in enumerate(MARK.split(text)):
        if index % 2:
            yield _control(run, piece.lower(), choices, number + index)
        elif piece:
            copy = deepcopy(run)
            written = copy.find(f"{{{W}}}t")
            assert written is not None
            written.text = piece
            written.set(XML_SPACE, "preserve")
            yield copy


def _control(run: Element, field: str, choices: Choices, number: int) -> Element:
    control = run.makeelement(f"{{{W}}}sdt")
    properties = add(control, "sdtPr")
    add(properties, "alias", TITLES[field])
    add(properties, "tag", field)
    add(properties, "id", number)
    add(properties, "showingPlcHdr")
    if field in choices:
        dropdown = add(properties, "dropDownList")
        for value, shown in choices[field]:
            add(dropdown, "listItem", displayText=shown, value=value)
    elif field in _DATES:
        add(properties, "text")
    else:
        add(properties, "text", multiLine=1)
    placeholder = add(add(control, "sdtContent"), "r")
    add(add(placeholder, "rPr"), "rStyle", style_id(PLACEHOLDER))
    add(placeholder, "t").text = _DATE_PROMPT if field in _DATES else f"[{TITLES[field]}]"
    return control
