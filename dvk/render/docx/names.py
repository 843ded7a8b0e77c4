"""The names of the styles: what Word calls each component, in the words of the decree."""

from __future__ import annotations

NAMES = {
    "nation": "Quốc hiệu",
    "motto": "Tiêu ngữ",
    "superior": "Cơ quan chủ quản",
    "agency": "Cơ quan ban hành",
    "address": "Địa chỉ cơ quan",
    "label": "Nhãn mẫu",
    "number": "Số và ký hiệu",
    "about": "Trích yếu công văn",
    "place-date": "Địa danh và thời gian",
    "title": "Tên loại",
    "subject": "Trích yếu",
    "addressees": "Kính gửi",
    "addressee": "Danh sách kính gửi",
    "ground": "Căn cứ",
    "opening": "Mở đầu",
    "body": "Đoạn văn",
    "heading-1": "Mục",
    "heading-2": "Khoản có tiêu đề",
    "clause": "Khoản",
    "point": "Điểm",
    "item": "Gạch đầu dòng",
    "table-head": "Đầu bảng",
    "table-cell": "Ô bảng",
    "authority": "Quyền hạn ký",
    "office": "Chức vụ ký",
    "name": "Họ tên người ký",
    "recipients-label": "Nơi nhận",
    "recipients-item": "Danh sách nơi nhận",
    "appendix-label": "Phụ lục",
    "appendix-title": "Tên phụ lục",
    "appendix-reference": "Văn bản kèm theo",
    "page-number": "Số trang",
}
"""Names by component of the profile; none holds a comma, after which Word reads another name."""

APART = "apart"
APART_NAME = "Ngăn bảng"
"""A paragraph Word needs between two tables and after the last one: no room, no text."""

PLACEHOLDER = "placeholder"
PLACEHOLDER_NAME = "Chỗ điền"
"""The look of what is not yet filled in."""


def style_id(component: str) -> str:
    """Return a style's id: a name of its own, since Word translates the built-in ones."""
    return "Dvk" + "".join(word.capitalize() for word in component.split("-"))
