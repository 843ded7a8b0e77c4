"""Words that good prose says twice. Knows no rule."""

from __future__ import annotations

REDUPLICATIONS = frozenset(
    "ai ba bê bồng bừng chang chậm chằm chung cong dần dong dửng đau đay đăm đằm đằng đêm đều điềm đinh "
    "đời đùng đùn đủng gần gờn hàng hao hằm hây hun khang khăng khít khoan khư kìn lai lang lâng lăm lầm lấm "
    "loang lẳng lừng lù luôn lớp lời lơ mãi mênh mông mơn mờ muôn nằng ngày ngành ngót ngùn người nhà nhao "
    "nhung nơi nườm oang phăng phây phơi phừng quen rành rầm ràng rần rờn rưng rừng san song suông sừng tăm "
    "thẳm thầm thênh thoang thỉnh thường tí tím tối trắng trăng trùng trùm trừng từ tưng tuốt ùn vành văng "
    "vằng vàng vù xa xanh xám xâm xồng xinh xấu xăm ầm ào rì róc khẽ".split()
)
"""Syllables that stand twice in a row in good prose, as in luôn luôn, người người, ngày ngày."""

NOT_AFTER_REDUPLICATION = {
    "người": frozenset("dân lao nộp sử bệnh nghèo đứng khuyết cao sử học".split()),
    "nhà": frozenset("nước ở trường máy thầu văn đầu".split()),
    "ngày": frozenset("càng tháng năm nay làm hội".split()),
    "ngành": frozenset("nghề hàng học".split()),
    "hàng": frozenset("hóa hoá năm tháng".split()),
    "nơi": frozenset("cư nhận đăng".split()),
    "tối": frozenset("đa thiểu cao".split()),
    "lớp": frozenset("học".split()),
}
"""Syllables a doubled one never stands before: “người người dân” is a slip, “người người thi đua” is none."""

ONLY_BEFORE = {"người": frozenset("thi đều nhà cùng làm tham biết hưởng học hăng vui khỏe ngành vì".split())}
"""Doubled syllables that begin a phrase of two halves, and what goes on with it: “người người thi đua”."""

NOUN_AND_VERB = frozenset(
    "tổ chức|quản lý|đại diện|lãnh đạo|tư vấn|chủ trì|kiểm tra|thanh tra|điều tra|trọng tài|thi hành|bảo lãnh".split(
        "|"
    )
)
"""Words of two syllables of which one use may follow the other, as in “các tổ chức tổ chức thực hiện”."""

BEFORE_NOUN = frozenset("các những và hoặc một của do mỗi từng mọi với cho là quan người vị".split())
"""Words after which such a word is a noun; so it is after a comma."""

DOERS = frozenset("người viện bên kẻ nhà vị ban".split())
"""Words that make a noun of any word of two syllables, whose verb may follow: “người yêu cầu yêu cầu”."""

GOES_ON = {"xuất bản": ("phẩm",)}
"""Words of three syllables that may follow their own verb: “xuất bản xuất bản phẩm”."""

PHRASES_TWICE = frozenset(
    "từng bước|ngày càng|rất nhiều|hết sức|không ngừng|từng ngày|càng ngày|một năm|một ngày".split("|")
)
"""Phrases that stand twice in a row in good prose."""
