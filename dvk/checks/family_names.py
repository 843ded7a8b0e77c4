"""Knows the family names of Việt Nam, for telling people from other things. Knows no rule."""

PLAIN = frozenset(
    "Nguyễn Trần Lê Phạm Hoàng Huỳnh Phan Vũ Võ Đặng Bùi Đỗ Ngô Dương Đinh Trịnh Đoàn Trương Tôn Lương Mai Tạ Lưu "
    "Đào Thái Châu Phùng Quách Tống Triệu Vương Kiều Nghiêm Doãn".split()
)
"""Family names that begin no name of a province."""

FAMILY_NAMES = PLAIN | frozenset(
    "Hồ Lý Lâm Tô Cao Hà Tăng Chu La Ninh Nông Ông Phí Vi Hứa Khổng Lục Mạc Thạch Lữ Diệp Âu Bạch Cù Đàm Đổng Giáp "
    "Khúc Lại Lò Lường Mã Cầm Quàng Tòng Bế Thiều Điểu Siu Rơ Ksor Y".split()
)
"""These and those that may be a place, or another word."""
