"""Knows which bodies and offices are the Party's by what they are called, in whatever case, with marks or without."""

from __future__ import annotations

from dvk.text.fold import fold

_BODIES = {
    "cap uy": "cấp ủy",
    "dang uy": "đảng ủy",
    "dang bo": "đảng bộ",
    "chi bo": "chi bộ",
    "chi uy": "chi ủy",
    "ban thuong vu": "ban thường vụ",
    "tinh uy": "tỉnh ủy",
    "thanh uy": "thành ủy",
    "huyen uy": "huyện ủy",
}
_BEGINNINGS = tuple(_BODIES)
_OFFICES = ("bi thu", "pho bi thu", "uy vien", "chi uy vien", "dang uy vien", "cap uy vien", "thuong truc")
_OF_COMMISSIONS = ("uy ban kiem tra", "ban to chuc", "ban tuyen giao", "ban dan van", "van phong dang uy", "tinh uy")


def is_party_body(words: str) -> bool:
    """Tell whether words name a body of the Party."""
    return fold(words).startswith(_BEGINNINGS)


def is_party_office(words: str) -> bool:
    """Tell whether words name an office of the Party, or one of a commission of its."""
    office = fold(words)
    return office.startswith(_OFFICES) or any(body in office for body in (*_BEGINNINGS, *_OF_COMMISSIONS))


def with_marks(body: str) -> str | None:
    """Return the name of a body of the Party that is written without its marks; None for any other words."""
    return _BODIES.get(fold(body)) if lacks_marks(body) else None


def lacks_marks(body: str) -> bool:
    """Tell whether a body of the Party is named without any diacritics."""
    return body.isascii() and is_party_body(body)
