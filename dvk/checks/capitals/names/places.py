"""Provinces before and after 01/7/2025, regions and landforms (mục III.1)."""

from dvk.checks.capitals.names import lines

PROVINCES = frozenset(
    "An Giang|Bà Rịa - Vũng Tàu|Bắc Giang|Bắc Kạn|Bạc Liêu|Bắc Ninh|Bến Tre|Bình Định|Bình Dương|Bình Phước|Bình Thuận|"
    "Cà Mau|Cao Bằng|Đắk Lắk|Đắk Nông|Điện Biên|Đồng Nai|Đồng Tháp|Gia Lai|Hà Giang|Hà Nam|Hà Tĩnh|Hải Dương|Hậu Giang|"
    "Hòa Bình|Hưng Yên|Khánh Hòa|Kiên Giang|Kon Tum|Lai Châu|Lâm Đồng|Lạng Sơn|Lào Cai|Long An|Nam Định|Nghệ An|"
    "Ninh Bình|Ninh Thuận|Phú Thọ|Phú Yên|Quảng Bình|Quảng Nam|Quảng Ngãi|Quảng Ninh|Quảng Trị|Sóc Trăng|Sơn La|"
    "Tây Ninh|Thái Bình|Thái Nguyên|Thanh Hóa|Thừa Thiên Huế|Tiền Giang|Trà Vinh|Tuyên Quang|Vĩnh Long|Vĩnh Phúc|"
    "Yên Bái".split("|")
)
"""The 58 provinces before 01/7/2025; the 28 since then have names of these."""

CITIES = frozenset("Hải Phòng|Đà Nẵng|Cần Thơ|Huế|Hà Nội".split("|"))
"""Cities under the central government, but the one that carries the name of a person."""

CAPITAL_AND_CITY = lines("""
Thủ đô Hà Nội
Thành phố Hồ Chí Minh
""")
"""The two names the decree gives as exceptions (mục III.1.c)."""

REGIONS = lines("""
Tây Bắc
Đông Bắc
Tây Nguyên
Bắc Bộ
Nam Bộ
Trung Bộ
Đông Nam Bộ
Tây Nam Bộ
Bắc Trung Bộ
Nam Trung Bộ
""")

IN_SMALL = {"Tây Nguyên": "tây"}
"""The region that is no direction: looked for without any capital as well, by a syllable of it."""

RIVERS_AND_OTHERS = lines("""
sông Cửu Long
sông Vàm Cỏ
sông Thái Bình
sông Đồng Nai
sông Sài Gòn
sông Mê Kông
sông Bến Hải
sông Bạch Đằng
vịnh Hạ Long
vịnh Bắc Bộ
vịnh Thái Lan
vịnh Cam Ranh
vịnh Nha Trang
biển Cửa Lò
đèo Hải Vân
đảo Phú Quý
đảo Lý Sơn
đảo Cồn Cỏ
quần đảo Hoàng Sa
quần đảo Trường Sa
núi Bà Đen
chợ Bến Thành
chợ Đồng Xuân
cầu Thăng Long
cầu Long Biên
cầu Mỹ Thuận
cầu Cần Thơ
hồ Hoàn Kiếm
""")
"""A landform or a building before a name of two syllables; of one (sông Hồng), the decree can be read both ways."""

GROWN_TOGETHER = lines("""
Cửa Lò
Vũng Tàu
Cầu Giấy
Vàm Cỏ
Bến Tre
""")
"""A landform before a name of one syllable, together a name."""

PERSONS_AND_EVENTS = frozenset(
    "Điện Biên Phủ|Hai Bà Trưng|Võ Thị Sáu|Nguyễn Thái Bình|Trần Hưng Đạo|Lê Lợi|Quang Trung|Trần Phú|Lê Hồng Phong|"
    "Phan Bội Châu|Phan Chu Trinh|Lý Thường Kiệt|Nguyễn Trãi|Ngô Quyền|Trưng Vương|Nguyễn Huệ".split("|")
)
"""Persons and an event after whom wards are named (mục III.1.b)."""
