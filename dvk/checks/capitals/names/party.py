"""Bodies of the Party (mục IV.1.b, and IV.1.a for the others)."""

from dvk.checks.capitals.names import lines

PARTY_BODIES = lines("""
Đảng Cộng sản Việt Nam
Ban Chấp hành Trung ương
Ban Chấp hành Trung ương Đảng
Ban Chấp hành Trung ương Đảng Cộng sản Việt Nam
Ban Chấp hành Đảng bộ
Bộ Chính trị
Ban Bí thư
Văn phòng Trung ương Đảng
Ban Tổ chức Trung ương
Ban Nội chính Trung ương
Ban Dân vận Trung ương
Ban Tuyên giáo Trung ương
Ban Tuyên giáo và Dân vận
Ban Tuyên giáo và Dân vận Trung ương
Ban Kinh tế Trung ương
Ủy ban Kiểm tra Trung ương
Ủy ban Kiểm tra Tỉnh ủy
Ủy ban Kiểm tra Thành ủy
Ủy ban Kiểm tra Đảng ủy
Ban Thường vụ Tỉnh ủy
Ban Thường vụ Thành ủy
Ban Thường vụ Huyện ủy
Ban Thường vụ Đảng ủy
Ban Dân vận Tỉnh ủy
Ban Dân vận Thành ủy
Ban Dân vận Huyện ủy
Ban Tổ chức Tỉnh ủy
Ban Tổ chức Thành ủy
Văn phòng Tỉnh ủy
Văn phòng Thành ủy
Văn phòng Huyện ủy
""")

IN_SMALL = {"Bộ Chính trị": "trị", "Ban Bí thư": "bí", "Ban Chấp hành Trung ương": "ương"}
"""Those looked for without any capital as well, by a syllable that is seldom small elsewhere."""
