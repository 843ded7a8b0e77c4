"""Words that good prose says twice. Knows no rule."""

from __future__ import annotations

REDUPLICATIONS = frozenset(
    "ai ba bao bê biếc bồng bừng càng chang chậm chằm chiều chòng chuồn chờn chung cao con cong cuồn dài dần dong dửng "
    "đau đay đăm đằm đằng đêm đều đen đẹp điềm đinh đỏ đời đùng đùn đủng đơn đứng gần ghềnh gờn hàng hao hằm hây hồng "
    "hun khang khăng khít khoan khư kìn lam lai lan lang lâng lấp lăm lành lầm lấm loang lẳng liền lăng lừng lù "
    "luôn lớp lời lơ mãi màu mang mênh mông mơn mờ muôn nao nay nằng ngay ngày ngang ngành nghi ngót ngùn người nhà "
    "nhanh nhao nhung nơi nườm oang ôm ông phăng phây phơi phừng quen quanh rành rầm ràng rần rờn rưng rừng san sang "
    "sáng song suông sừng tà tầng tăm tăng thanh thăm thẳm thầm thênh thấp thẳng thoang thỉnh thường tí tím tối "
    "trắng trăng trùng trông trùm trừng tràn từ từng tươi tưng tuốt ùn vành văng vằng vàng việc vi vui vù xa xanh xám "
    "xâm xồng xinh xấu xăm xe xưa xuôi xa bà bé bố chị mẹ cô chú dì mươi ầm ào rì róc tỉnh khẽ nhẹ sau".split()
)
"""Syllables that stand twice in a row in good prose, as in luôn luôn, người người, ngày ngày."""

NOT_AFTER_REDUPLICATION = {
    "người": frozenset("dân lao nộp sử bệnh nghèo đứng khuyết cao sử học".split()),
    "nhà": frozenset("nước ở trường máy thầu văn đầu".split()),
    "ngày": frozenset("càng tháng năm nay làm hội".split()),
    "việc": frozenset("làm thực xây tổ triển".split()),
    "ngành": frozenset("nghề hàng học".split()),
    "hàng": frozenset("hóa hoá năm tháng".split()),
    "nơi": frozenset("cư nhận đăng".split()),
    "con": frozenset("người đường".split()),
    "cao": frozenset("cấp hơn nhất đẳng".split()),
    "tối": frozenset("đa thiểu cao".split()),
    "lớp": frozenset("học".split()),
}
"""Syllables a doubled one never stands before: “người người dân” is a slip, “người người thi đua” is none."""

NOUN_AND_VERB = frozenset(
    (
        "tổ chức,quy định,quyết định,quản lý,báo cáo,đề nghị,yêu cầu,hướng dẫn,đại diện,thông báo,đề xuất,kiến nghị,"
        "đào tạo,chỉ đạo,lãnh đạo,giám sát,kiểm tra,chủ trì,kế hoạch,tư vấn,bảo lãnh,bảo hiểm,vận tải,thiết kế,"
        "điều hành,điều tra,thanh tra,trọng tài,sản xuất,kinh doanh,nghiên cứu,thi hành,thực hành,xã hội,chứng nhận,"
        "chứng thực,dịch vụ,từng bước,ngày càng,rất nhiều,hết sức,không ngừng,từng ngày,càng ngày,một năm,một ngày"
    ).split(",")
)
"""Words of two syllables of which one use may follow the other, as in “các tổ chức tổ chức thực hiện”."""
