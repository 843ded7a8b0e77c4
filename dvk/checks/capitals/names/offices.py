"""Offices of State and Party whose names stand for their holders (mục V.3), and reverent names (II.1.b, V.4)."""

from dvk.checks.capitals.names import lines

OFFICES = lines("""
Chủ tịch nước
Phó Chủ tịch nước
Chủ tịch Quốc hội
Phó Chủ tịch Quốc hội
Thủ tướng Chính phủ
Phó Thủ tướng Chính phủ
Tổng Bí thư
Bí thư Tỉnh ủy
Phó Bí thư Tỉnh ủy
Bí thư Thành ủy
Phó Bí thư Thành ủy
Bí thư Đảng ủy
Phó Bí thư Đảng ủy
Chủ tịch Ủy ban nhân dân
Phó Chủ tịch Ủy ban nhân dân
Chủ tịch Hội đồng nhân dân
Phó Chủ tịch Hội đồng nhân dân
Chánh án Tòa án nhân dân tối cao
Viện trưởng Viện kiểm sát nhân dân tối cao
Chủ tịch Hồ Chí Minh
""")

BEFORE_A_PERSON = (
    "giáo sư|phó giáo sư|tiến sĩ|thạc sĩ|chủ tịch|phó chủ tịch|bí thư|phó bí thư|tổng bí thư|thủ tướng|phó thủ tướng|"
    "bộ trưởng|thứ trưởng|giám đốc|phó giám đốc|chánh văn phòng|phó chánh văn phòng|trưởng phòng|phó trưởng phòng|"
    "trưởng ban|phó trưởng ban|cục trưởng|vụ trưởng|chánh thanh tra|viện trưởng|hiệu trưởng|đại tướng|thượng tướng|"
    "trung tướng|thiếu tướng|đại tá|thượng tá|trung tá|thiếu tá"
).split("|")
"""Offices, degrees and ranks, which take a capital before the name of their holder."""

REVERED = lines("""
Bác Hồ
Cụ Hồ
Vua Hùng
Hai Bà Trưng
""")

IN_SMALL = {
    "Chủ tịch nước": "tịch",
    "Chủ tịch Quốc hội": "tịch",
    "Thủ tướng Chính phủ": "tướng",
    "Tổng Bí thư": "bí",
}
"""Offices looked for without any capital as well, by a syllable that is seldom small elsewhere."""
