"""The commonest syllables of official prose, the commonest first.

A name is looked for by the syllable of it that comes last here, or not at all.
"""

_SYLLABLES = """
của người và công định có động các dân vụ thực hiện trong được hợp điều chức quyết quy việc nhân hoặc hành cơ án
theo quan về luật lao đồng quyền chính với bị ban cho vận nhiệm không sản tài trường pháp đến tổ hội nghị bộ tại
số chủ phải thời năm từ dụng tác xã giải thì thể bảo cấp viên lý phạm là cử sở này tàu thông sự làm nhận gia
thẩm phát thi tòa nước đối thành ngày ủy chuyển tục biển để giao đổi hình đơn đã nam việt yêu một cầu phong khai
triển khác vi hàng mới kiểm sử tội kết bản quốc chỉ trách khi đạo đua tạo do mà cao thủ hạn sau thường thức quả
trình đảm trào tập đại phạt cáo quản hiệu xử nội giá xét toàn tham ứng xây thuộc đó tự dựng báo hữu trực thương
nghĩa khéo gây những tiếp trên tiền phương liên tra khoản đảng chất tư tố sơ nghiệp nhà lượng phần bên dung hại
trị kiến trở cứ điểm sát ra nâng lợi an phòng nơi chứng vị nếu chấp năng lực nghệ hoạch tỉnh bầu doanh xác minh
hồ học kế đề đây văn trưởng hải tích tế kháng hoạt kiện hiểm giữ cá gian tổn địa lên phục hóa cách liệu diện
tuyên dịch ký áp tịch sách chế biểu giới lại lãnh nhất tiến đăng giám thuận tình thỏa chi tù căn trung
phủ cải xuất kinh dẫn lập trọng vật tháng cường chí như tin lương mô đường tăng tổng viện đủ khoa vệ đình sáng
trả quá qua mặt đầu thu phiên sinh tính vào cư tạm bồi ngoài đúng hướng thiệu trừ đẩy còn tiêu huy giấy dưới
nguyên sức mục chuyên tri lệ mình phúc đánh họ thiệt rõ nhằm biện tỷ biên phí lần gắn thôn kể chuẩn nhập phân
vực bằng thuê thay nhiều đi dự bỏ hộ cùng bố hệ hưởng nghiêm môi truyền tưởng tụng đang đương mạnh mức
trước phú khỏe trú bổ cứu thư chưa thị vì chương tranh cấm độ trò thống vai mẫu thanh hòa khu cần
chung tâm lĩnh biết dứt hoàn trợ đoàn thiết tên gửi di thế cảng chấm khởi môn ích phụ ninh sửa kỷ
bất tuổi kỹ ước rừng đạt đặt ương nộp
"""

COMMON = {syllable: place for place, syllable in enumerate(_SYLLABLES.split())}
"""The place of each in the order of how common it is."""
