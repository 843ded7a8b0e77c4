"""Titles of laws: the type and the first syllable of the title (mục V.6).

Titles of which a later part is itself a name, as in Luật Tổ chức Quốc hội, keep the capitals of that name.
"""

from dvk.checks.capitals.names import lines

LAWS = lines("""
Bộ luật Dân sự
Bộ luật Hình sự
Bộ luật Lao động
Bộ luật Tố tụng dân sự
Bộ luật Tố tụng hình sự
Bộ luật Hàng hải Việt Nam
Luật An ninh mạng
Luật An ninh quốc gia
Luật An toàn thực phẩm
Luật An toàn, vệ sinh lao động
Luật Ban hành văn bản quy phạm pháp luật
Luật Bảo hiểm xã hội
Luật Bảo hiểm y tế
Luật Bảo vệ bí mật nhà nước
Luật Bảo vệ môi trường
Luật Bảo vệ quyền lợi người tiêu dùng
Luật Biên phòng Việt Nam
Luật Bầu cử đại biểu Quốc hội và đại biểu Hội đồng nhân dân
Luật Bình đẳng giới
Luật Báo chí
Luật Cán bộ, công chức
Luật Chăn nuôi
Luật Chứng khoán
Luật Chuyển giao công nghệ
Luật Công an nhân dân
Luật Công chứng
Luật Công đoàn
Luật Công nghệ thông tin
Luật Căn cước
Luật Căn cước công dân
Luật Cư trú
Luật Di sản văn hóa
Luật Doanh nghiệp
Luật Du lịch
Luật Dân quân tự vệ
Luật Dược
Luật Đất đai
Luật Đấu giá tài sản
Luật Đấu thầu
Luật Đầu tư
Luật Đầu tư công
Luật Điện lực
Luật Đê điều
Luật Giao dịch điện tử
Luật Giao thông đường bộ
Luật Giám định tư pháp
Luật Giáo dục
Luật Giáo dục đại học
Luật Giáo dục nghề nghiệp
Luật Giá
Luật Hải quan
Luật Hòa giải ở cơ sở
Luật Hôn nhân và gia đình
Luật Hộ tịch
Luật Hợp tác xã
Luật Hoạt động giám sát của Quốc hội và Hội đồng nhân dân
Luật Khiếu nại
Luật Khoáng sản
Luật Khoa học và công nghệ
Luật Khám bệnh, chữa bệnh
Luật Kinh doanh bất động sản
Luật Kinh doanh bảo hiểm
Luật Kiến trúc
Luật Kế toán
Luật Kiểm toán nhà nước
Luật Lâm nghiệp
Luật Lưu trữ
Luật Mặt trận Tổ quốc Việt Nam
Luật Ngân sách nhà nước
Luật Người cao tuổi
Luật Người khuyết tật
Luật Nhà ở
Luật Nghĩa vụ quân sự
Luật Nuôi con nuôi
Luật Phá sản
Luật Phòng cháy và chữa cháy
Luật Phòng, chống tham nhũng
Luật Phòng, chống ma túy
Luật Phòng, chống bạo lực gia đình
Luật Phòng, chống bệnh truyền nhiễm
Luật Phòng, chống thiên tai
Luật Phòng, chống mua bán người
Luật Phổ biến, giáo dục pháp luật
Luật Quy hoạch
Luật Quy hoạch đô thị
Luật Quản lý thuế
Luật Quản lý, sử dụng tài sản công
Luật Quảng cáo
Luật Quốc phòng
Luật Quốc tịch Việt Nam
Luật Sở hữu trí tuệ
Luật Sĩ quan Quân đội nhân dân Việt Nam
Luật Thanh niên
Luật Thanh tra
Luật Thể dục, thể thao
Luật Thi đua, khen thưởng
Luật Thi hành án dân sự
Luật Thi hành án hình sự
Luật Thú y
Luật Thuế thu nhập cá nhân
Luật Thuế thu nhập doanh nghiệp
Luật Thuế giá trị gia tăng
Luật Thương mại
Luật Thủy lợi
Luật Thủy sản
Luật Thực hiện dân chủ ở cơ sở
Luật Thực hành tiết kiệm, chống lãng phí
Luật Tiếp cận thông tin
Luật Tiếp công dân
Luật Tín ngưỡng, tôn giáo
Luật Tổ chức Chính phủ
Luật Tổ chức Quốc hội
Luật Tổ chức chính quyền địa phương
Luật Tổ chức Tòa án nhân dân
Luật Tổ chức Viện kiểm sát nhân dân
Luật Tố cáo
Luật Tố tụng hành chính
Luật Trẻ em
Luật Trợ giúp pháp lý
Luật Trưng cầu ý dân
Luật Tương trợ tư pháp
Luật Viễn thông
Luật Viên chức
Luật Việc làm
Luật Xây dựng
Luật Xuất bản
Luật Xử lý vi phạm hành chính
Pháp lệnh Ưu đãi người có công với cách mạng
Pháp lệnh Dân số
Pháp lệnh Quản lý thị trường
""")
