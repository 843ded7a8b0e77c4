"""Compounds of office language that are often misspelled, mostly by hỏi for ngã, and what they are. Knows no rule."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

_SYLLABLES = """
triễn triển: ~ khai, ~ lãm, ~ vọng, phát ~
xữ xử: ~ lý, ~ lí, ~ phạt, xét ~
cũng củng: ~ cố
sữa sửa: ~ đổi, ~ chữa, chỉnh ~
chửa chữa: sửa ~
đỗi đổi: ~ mới, sửa ~, trao ~, thay ~, chuyển ~
kiễm kiểm: ~ tra, ~ soát, ~ điểm, ~ toán, ~ sát
bão bảo: ~ đảm, ~ vệ, ~ dưỡng
đãm đảm: ~ bảo, bảo ~
đẩm đảm: ~ bảo
hổ hỗ: ~ trợ
hổn hỗn: ~ hợp
nổ nỗ: ~ lực
nỗi nổi: ~ bật
dể dễ: ~ dàng, ~ hiểu
nghỉa nghĩa: ~ vụ, ý ~
nghỉ nghĩ: suy ~
kỹ kỷ: ~ niệm, ~ luật, ~ cương, ~ lục
kỷ kỹ: ~ năng, ~ thuật, ~ sư, ~ lưỡng
khẫn khẩn: ~ trương, ~ cấp
hưỡng hưởng: ~ ứng, ảnh ~
trưỡng trưởng: ~ phòng, ~ thành, tăng ~, hiệu ~
tưỡng tưởng: ~ niệm, tư ~, tin ~, lý ~
thưỡng thưởng: khen ~
dưởng dưỡng: bồi ~
quãn quản: ~ lý
giãi giải: ~ quyết, ~ pháp, ~ trình
giãm giảm: ~ nghèo, ~ thiểu
giãn giản: đơn ~, tinh ~
cãi cải: ~ cách, ~ thiện
cãm cảm: ~ ơn, dũng ~, tình ~
chĩ chỉ: ~ đạo, ~ tiêu, ~ thị
chĩnh chỉnh: điều ~, hoàn ~, nghiêm ~
phỗ phổ: ~ biến
thũ thủ: ~ tục, ~ trưởng
phũ phủ: chính ~
lảnh lãnh: ~ đạo, bảo ~
lảng lãng: ~ phí
lỉnh lĩnh: ~ vực
hửu hữu: ~ nghị, ~ hiệu, sở ~
bải bãi: ~ bỏ
bõ bỏ: ~ qua, bác ~, xóa ~, từ ~
mẻ mẽ: mạnh ~
mẽ mẻ: mới ~
rỏ rõ: ~ ràng, ~ nét
đũ đủ: đầy ~
vủ vũ: cổ ~
tiển tiễn: thực ~
quã quả: kết ~, hiệu ~, hậu ~
sẳn sẵn: ~ sàng
vửng vững: ~ mạnh, ~ chắc, bền ~
giử giữ: ~ gìn, ~ vững, gìn ~, lưu ~
gở gỡ: ~ bỏ, tháo ~
đở đỡ: ~ đầu, giúp ~
mỡ mở: ~ rộng, cởi ~
ũng ủng: ~ hộ
chũ chủ: ~ động, ~ trương, ~ tịch, dân ~
điễm điểm: khuyết ~, trọng ~, địa ~
sỡ sở: cơ ~
thẫm thẩm: ~ quyền, ~ định
nhủng nhũng: ~ nhiễu, tham ~
chử chữ: ~ ký
xả xã: ~ hội, thị ~
lể lễ: ~ hội, nghi ~
diển diễn: ~ ra, ~ biến, ~ tập
cữ cử: ~ tri, bầu ~
cữa cửa: ~ khẩu, một ~
sữ sử: ~ dụng, lịch ~
thễ thể: ~ hiện, tập ~, cụ ~, đoàn ~
tỗ tổ: ~ chức
đẫy đẩy: ~ mạnh
chuẫn chuẩn: ~ bị, tiêu ~
phẫm phẩm: ~ chất, sản ~, thực ~
hiễm hiểm: bảo ~, nguy ~
hiễu hiểu: ~ biết, tìm ~
biễu biểu: ~ dương, ~ mẫu, tiêu ~, đại ~, phát ~
chuyễn chuyển: ~ đổi, ~ biến, luân ~, vận ~
tuyễn tuyển: ~ dụng
bãn bản: ~ đồ, ~ thân, văn ~, căn ~, cơ ~
sãn sản: ~ xuất, tài ~
mẩu mẫu: ~ mực, gương ~, biểu ~
thuẩn thuẫn: mâu ~
dẩn dẫn: ~ chứng, hướng ~, hấp ~
lẩn lẫn: ~ nhau
ngủ ngũ: đội ~
chẻ chẽ: chặt ~
sẻ sẽ: sạch ~
sẽ sẻ: chia ~, suôn ~
trẽ trẻ: ~ em, tuổi ~
ngử ngữ: ngôn ~
trử trữ: dự ~, lưu ~
nử nữ: phụ ~, nam ~
xung sung: bổ ~
xúc súc: ~ tích
xuất suất: sơ ~, năng ~
suất xuất: ~ sắc, sản ~, đề ~
xắc sắc: xuất ~
xử sử: ~ dụng
sử xử: ~ lý
xắp sắp: ~ xếp
sếp xếp: sắp ~
xáp sáp: ~ nhập
xát sáp: ~ nhập
trao trau: ~ dồi
"""
"""A wrong syllable, the right one, and the words in which it stands for it."""


class Context(NamedTuple):
    """What must, or must not, stand beside a compound that two other words may make in passing."""

    not_after: frozenset[str] = frozenset()
    not_before: frozenset[str] = frozenset()
    only_before: frozenset[str] = frozenset()

    def fits(self, before: str, after: str) -> bool:
        """Tell whether the words around a compound leave no other reading."""
        only = not self.only_before or after in self.only_before
        return only and before not in self.not_after and after not in self.not_before


Pair = tuple[str, str]

CONTEXTS: dict[Pair, Context] = {
    ("cũng", "cố"): Context(only_before=frozenset("quốc tổ niềm kiến hệ mối khối lòng bộ".split())),
    ("chia", "sẽ"): Context(only_before=frozenset("kinh thông khó với dữ".split())),
    ("năng", "xuất"): Context(only_before=frozenset("lao lúa cây".split())),
    ("nổ", "lực"): Context(not_before=frozenset({"lượng"})),
    ("kỹ", "luật"): Context(not_after=frozenset("cứu hiểu nắm đọc học xem biết".split())),
    ("kỷ", "năng"): Context(not_after=frozenset({"thế", "niên"})),
    ("kỷ", "thuật"): Context(not_after=frozenset({"thế", "niên"})),
    ("xúc", "tích"): Context(not_after=frozenset({"cảm", "tiếp"})),
    ("sơ", "xuất"): Context(not_after=frozenset({"hồ", "thô"})),
    ("đề", "suất"): Context(not_after=frozenset({"vấn", "chủ", "tiền", "chuyên"})),
    ("sản", "suất"): Context(not_after=frozenset("tài động thủy thuỷ hải lâm nông khoáng".split())),
    ("sử", "lý"): Context(not_after=frozenset({"lịch", "tiểu"}), not_before=frozenset("luận lịch giải do".split())),
    ("bão", "đảm"): Context(not_before=frozenset({"bảo"})),
    ("bão", "vệ"): Context(not_before=frozenset({"sinh"})),
    ("cãi", "cách"): Context(not_after=frozenset({"tranh"})),
    ("đỗi", "mới"): Context(not_after=frozenset({"quá", "rất"})),
    ("nỗi", "bật"): Context(not_after=frozenset({"đến", "tới"})),
    ("đội", "ngủ"): Context(not_after=frozenset({"bộ", "cả"})),
}


def _compounds() -> Iterator[tuple[Pair, Pair]]:
    for line in _SYLLABLES.strip().splitlines():
        syllables, _colon, words = line.partition(": ")
        wrong, right = syllables.split()
        for word in words.split(", "):
            first, second = word.split()
            yield (
                (wrong if first == "~" else first, wrong if second == "~" else second),
                (right if first == "~" else first, right if second == "~" else second),
            )


COMPOUNDS: dict[Pair, Pair] = dict(_compounds())
"""What nobody's dictionary has, and what is meant."""

SIGNS = frozenset(line.split()[0] for line in _SYLLABLES.strip().splitlines())
"""The wrong syllables; some of them are words elsewhere."""
