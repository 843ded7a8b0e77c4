"""Knows the pairs of syllables that make one word in the names of agencies, so that no line ends between them."""

from __future__ import annotations

_WORDS = """
    ủy ban, uỷ ban, ban nhân, nhân dân, hội đồng, đồng nhân, đảng ủy, đảng uỷ, tỉnh ủy, tỉnh uỷ, thành ủy, thành uỷ,
    đảng bộ, chi bộ, chấp hành, thường vụ, dân vận, tuyên giáo, tổ chức, kiểm tra, văn phòng, cơ quan, chính quyền,
    ban quản, quản lý, chỉ đạo, giám sát, thanh tra, dự án, đầu tư, xây dựng, công trình, giao thông, nông nghiệp,
    nông thôn, phát triển, kinh tế, công nghiệp, công thương, công nghệ, khoa học, môi trường, tài nguyên, tài chính,
    kế hoạch, nội vụ, ngoại vụ, tư pháp, giáo dục, đào tạo, y tế, văn hóa, thể thao, du lịch, thông tin, truyền thông,
    lao động, thương binh, xã hội, dân tộc, tôn giáo, thi đua, khen thưởng, phong trào, mặt trận, tổ quốc, thanh niên,
    phụ nữ, cựu chiến, chiến binh, liên đoàn, công đoàn, nông dân, trung tâm, dịch vụ, hành chính, phục vụ, thành phố,
    đặc khu, thực hiện, năm học, vận khéo
"""
_PAIRS = frozenset(tuple(pair.split()) for pair in " ".join(_WORDS.split()).split(", "))


_UNITS = frozenset({"tỉnh", "phố", "huyện", "quận", "xã", "phường", "khu", "thôn", "ấp", "số"})
"""What stands before the name of a place."""
_COUNTED = frozenset({"năm", "tháng", "ngày", "số", "điều", "khoản", "quý"})

_QUOTES = "“”\"'("
_MARKS = ".,;:)”\"'"


def one_word(left: str, right: str) -> bool:
    """Tell whether two syllables are one word, a place and what kind of place it is, or a number and what it counts.

    V/v and what follows it are one too. Room left for a number counts as one; of what stands around such room the
    syllable at the joint is looked at.
    """
    before, after = "".join(left.split()[-1:]).lstrip(_QUOTES).lower(), right.rstrip(_MARKS)
    return (
        (before, after.lower()) in _PAIRS
        or (before in _UNITS and after[:1].isupper())
        or (before in _COUNTED and (after[:1].isdigit() or after[:1].isspace()))
        or before == "v/v"
    )
