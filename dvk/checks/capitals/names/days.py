"""Days, months and years that have names (mục V.5, V.8), and events (V.9)."""

from dvk.checks.capitals.names import lines

HOLIDAYS = lines("""
Quốc khánh
Quốc tế Lao động
Quốc tế Phụ nữ
Quốc tế Thiếu nhi
Phụ nữ Việt Nam
Nhà giáo Việt Nam
Thương binh - Liệt sĩ
Thầy thuốc Việt Nam
Gia đình Việt Nam
Pháp luật Việt Nam
Doanh nhân Việt Nam
Báo chí Cách mạng Việt Nam
Chiến thắng Điện Biên Phủ
""")
"""What follows `ngày`."""

GENERAL = frozenset({"Gia đình Việt Nam", "Pháp luật Việt Nam"})
"""Those of them that in small letters may be no holiday."""

_STEMS = "Giáp Ất Bính Đinh Mậu Kỷ Canh Tân Nhâm Quý".split()
_BRANCHES = ("Tý", "Sửu", "Dần", "Mão", "Thìn", "Tỵ", "Ngọ", "Mùi", "Thân", "Dậu", "Tuất", "Hợi")
YEARS = frozenset(f"{_STEMS[number % 10]} {_BRANCHES[number % 12]}" for number in range(60))
"""The sixty years of the cycle."""

TET = lines("""
Tết Nguyên đán
Tết Trung thu
Tết Đoan ngọ
Tết Nguyên tiêu
Tết Thanh minh
Tết Hàn thực
""")
"""With the capital most write; the decree has a small one, which the rule lets pass as well."""

EVENTS = lines("""
Cách mạng tháng Tám
Cách mạng tháng Mười
Xô viết Nghệ Tĩnh
""")
DYNASTIES = "Lý|Trần|Lê|Nguyễn|Mạc|Tây Sơn|Đinh|Hồ".split("|")

IN_SMALL = {
    "Quốc khánh": "khánh",
    "Quốc tế Lao động": "quốc",
    "Quốc tế Phụ nữ": "quốc",
    "Quốc tế Thiếu nhi": "quốc",
    "Thương binh - Liệt sĩ": "binh",
}
"""Those looked for without any capital as well, with the syllable they are found by."""
