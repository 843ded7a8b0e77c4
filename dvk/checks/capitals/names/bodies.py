"""State bodies, the Front and its members: type word and first syllable of the field (mục IV.1.a)."""

from dvk.checks.capitals.names import lines

FIELDS = lines("""
Nội vụ
Tư pháp
Tài chính
Xây dựng
Y tế
Giáo dục và Đào tạo
Khoa học và Công nghệ
Văn hóa, Thể thao và Du lịch
Nông nghiệp và Môi trường
Dân tộc và Tôn giáo
Kế hoạch và Đầu tư
Giao thông vận tải
Tài nguyên và Môi trường
Thông tin và Truyền thông
Lao động - Thương binh và Xã hội
Nông nghiệp và Phát triển nông thôn
""")
"""What both ministries and departments of provinces are named after, those merged in 2025 among them."""

MINISTRIES = lines("""
Quốc phòng
Công an
Ngoại giao
""")
DEPARTMENTS = lines("""
Ngoại vụ
Du lịch
Văn hóa và Thể thao
Quy hoạch - Kiến trúc
""")
DIVISIONS = lines("""
Nội vụ
Tư pháp
Tài chính - Kế hoạch
Văn hóa và Thông tin
Văn hóa - Xã hội
Kinh tế, Hạ tầng và Đô thị
Tài nguyên và Môi trường
Giáo dục và Đào tạo
Lao động - Thương binh và Xã hội
Quản lý đô thị
""")

COUNCILS_AND_COURTS = lines("""
Ủy ban nhân dân
Hội đồng nhân dân
Tòa án nhân dân
Tòa án nhân dân tối cao
Viện kiểm sát nhân dân
Viện kiểm sát nhân dân tối cao
""")

IN_SMALL = {
    "Ủy ban nhân dân": "ủy",
    "Hội đồng nhân dân": "đồng",
    "Tòa án nhân dân": "tòa",
    "Viện kiểm sát nhân dân": "viện",
}
"""Those looked for without any capital as well, by a syllable that is seldom small elsewhere."""

OTHERS = lines("""
Ủy ban Mặt trận Tổ quốc Việt Nam
Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam
Mặt trận Tổ quốc Việt Nam
Mặt trận Tổ quốc
Hội Liên hiệp Phụ nữ
Hội Nông dân Việt Nam
Hội Cựu chiến binh
Đoàn Thanh niên Cộng sản Hồ Chí Minh
Liên đoàn Lao động
Tổng Liên đoàn Lao động Việt Nam
Văn phòng Chính phủ
Văn phòng Quốc hội
Văn phòng Chủ tịch nước
Văn phòng Hội đồng nhân dân và Ủy ban nhân dân
Văn phòng Ủy ban nhân dân
Thanh tra Chính phủ
Ngân hàng Nhà nước Việt Nam
Thông tấn xã Việt Nam
Đài Truyền hình Việt Nam
Đài Tiếng nói Việt Nam
Bảo hiểm xã hội Việt Nam
Quân đội nhân dân Việt Nam
Trung tâm Phục vụ hành chính công
""")

BODIES = (
    COUNCILS_AND_COURTS
    | OTHERS
    | {f"Bộ {field}" for field in FIELDS | MINISTRIES}
    | {f"Sở {field}" for field in FIELDS | DEPARTMENTS}
    | {f"Phòng {field}" for field in DIVISIONS}
)

HEADS = lines("""
Ban Chỉ đạo
Ban Chấp hành
Ban Thường vụ
Ban Thường trực
Ban Tổ chức
Ban Quản lý
Ban Giám đốc
Ban Giám hiệu
Ban Giám sát
Ban Vận động
Ban Chỉ huy Quân sự
Ban Công tác Mặt trận
Tổ Công tác
Tổ Công nghệ số cộng đồng
Hội đồng Thi đua
Hội đồng Khoa học
Hội đồng Xét tuyển
Hội Chữ thập đỏ
Hội Khuyến học
Hội Người cao tuổi
Trạm Y tế
Trung tâm Y tế
Phòng Kinh tế
Văn phòng Đăng ký đất đai
""")
"""Beginnings of names that practice writes both ways: one document should write one."""

HEADS_OF_MANY = frozenset({"Ban Tổ chức", "Ban Quản lý", "Tổ Công tác", "Hội đồng Khoa học"})
"""Those of them that begin the names of several bodies: one of the Party, one of a feast."""

SEPARATED = lines("""
Hội đồng Thi đua - Khen thưởng
Ban Thi đua - Khen thưởng
Bộ Lao động - Thương binh và Xã hội
Sở Lao động - Thương binh và Xã hội
Phòng Lao động - Thương binh và Xã hội
Bộ Văn hóa, Thể thao và Du lịch
Sở Văn hóa, Thể thao và Du lịch
""")
"""Names with a dash or a comma between their parts."""

_TYPES = "Ban|Phòng|Trung tâm|Chi cục|Cục|Tổng cục|Vụ|Viện|Hội|Đội|Trạm|Tổ|Trường".split("|")
_TASKS = (
    "Quản lý|Tài chính|Kế hoạch|Hành chính|Văn hóa|Thông tin|Thống kê|Tổ chức|Chỉ đạo|Tuyên giáo|Dân vận|Kiểm tra|"
    "Thanh tra|Kinh tế|Giáo dục|Khuyến nông|Kiểm lâm|Thủy lợi|Chăn nuôi|Phát triển|Phục vụ|Dịch vụ|Y tế|Chính trị|"
    "Nông dân|Phụ nữ|Thanh niên|Khuyến học|Hải quan|Xây dựng|Nội vụ|Tư pháp|Bảo vệ|Nghiên cứu|Đào tạo|Quy hoạch|"
    "Ứng dụng|Điều hành|Giám sát|Thường vụ|Chấp hành|Thường trực|Công tác|Bảo hiểm|Lao động|Môi trường|Tài nguyên"
).split("|")
KINDS = frozenset(f"{kind} {task}" for kind in _TYPES for task in _TASKS)
"""Beginnings of names of bodies of any kind: whether they are one is open, but no syllable within is a capital."""

SHORT = lines("""
Chính phủ
Quốc hội
Nhà nước
""")
"""Names of two syllables, the first of which alone has a capital; the second may also begin another name."""
