"""A province's worth of registrations: about 4 KB each, the same on every machine."""

from __future__ import annotations

import random
from pathlib import Path

AGENCY = """\
name: Ban Quản lý Khu kinh tế Ví Dụ
symbol: BQLKKTVD
regime: nhà nước
place: Ví Dụ
archive: VP
departments:
  van-phong: {name: Văn phòng, symbol: VP}
  phong-kinh-te: {name: Phòng Kinh tế, symbol: KT}
  phong-van-hoa: {name: Phòng Văn hóa - Xã hội, symbol: VHXH}
people:
  nguyen-van-mau: {name: Nguyễn Văn Mẫu, office: Phó Trưởng ban}
  tran-thi-mau: {name: Trần Thị Mẫu, office: Phó Bí thư}
"""
PLAN = """\
year: 2022
number: 12
date: 2022-01-05
subject: Thực hiện phong trào thi đua “Dân vận khéo” năm 2022
grounds:
  - Căn cứ Luật Thi đua, khen thưởng ngày 26 tháng 11 năm 2003;
  - >-
    Căn cứ Kế hoạch số 01/KH-BCĐ ngày 04 tháng 01 năm 2022 của Ban Chỉ đạo tỉnh về phong trào thi đua “Dân vận khéo”.
sections:
  - title: Mục đích, yêu cầu
    content:
      - paragraph: Nâng cao nhận thức của công chức và nhân viên đối với công tác dân vận.
recipients: [Lãnh đạo Ban, "Lưu: VT, VP"]
signature: {authority: KT. Trưởng ban, office: Phó Trưởng ban, person: nguyen-van-mau}
schedule:
  registration_until: 2022-03-31
  midyear_figures_at: 2022-06-15
  midyear_report_until: 2022-06-30
  selection_until: 2022-10-01
  annual_report_until: 2022-12-10
expects: {total: 1}
criteria: {scale: đạt, minimum: 3, items: [{text: Có chỉ tiêu đo được}]}
"""
FORMS = """\
forms:
  mau-1:
    label: (Mẫu 1 kèm theo Kế hoạch số 12/KH-BQLKKTVD)
    title: Bản đăng ký
    subject: Xây dựng mô hình, điển hình “Dân vận khéo” năm {year}
    clauses:
      - {heading: Thực trạng khó khăn, fields: [situation]}
      - {heading: Chỉ tiêu và giải pháp, fields: [targets, solutions]}
    demands: [name, level, situation, targets, solutions, confirmation, signature]
"""
PHRASES = (
    "vận động nhân dân tham gia xây dựng nông thôn mới",
    "giữ gìn vệ sinh môi trường",
    "bảo đảm an ninh trật tự",
    "phát huy dân chủ ở cơ sở",
    "đẩy mạnh cải cách thủ tục hành chính",
    "nâng cao chất lượng phục vụ người dân và doanh nghiệp",
    "tuyên truyền chủ trương của Đảng, chính sách, pháp luật của Nhà nước",
    "vận động hiến đất làm đường giao thông",
    "chỉnh trang đô thị",
    "giảm nghèo bền vững",
    "chăm lo gia đình chính sách",
    "phòng, chống dịch bệnh",
    "hướng dẫn nộp hồ sơ trực tuyến trên cổng dịch vụ công",
    "công khai, minh bạch quy trình giải quyết",
    "nâng cao trách nhiệm giải trình của công chức",
    "củng cố khối đoàn kết trong khu dân cư",
    "khuyến học, khuyến tài",
    "thu gom và phân loại rác tại nguồn",
    "lắng nghe ý kiến góp ý của cộng đồng",
    "kịp thời tháo gỡ khó khăn từ thực tiễn",
)
FIELDS = ("kinh tế", "văn hóa - xã hội", "quốc phòng - an ninh", "xây dựng hệ thống chính trị")
SAID = (
    "Thực hiện Nghị quyết số 76/NQ-CP ngày 15 tháng 7 năm 2021 của Chính phủ",
    "Theo điểm a khoản 2 Điều 17 Luật Thi đua, khen thưởng",
    "Hưởng ứng phong trào thi đua “Dân vận khéo” năm 2022",
    "Đã vận động 120 hộ dân, đạt 87,5% kế hoạch",
    "Trong giai đoạn 2021-2025",
)
"""What records also speak of: every registration has two of them."""
OWNERS = ("van-phong", "phong-kinh-te", "phong-van-hoa")


def write_corpus(root: Path, count: int) -> Path:
    """Write a repository with `count` registrations under a folder; return the folder of the registrations."""
    folder = root / "records" / "2022" / "registrations"
    folder.mkdir(parents=True)
    (root / "records" / "agency.yaml").write_text(AGENCY, encoding="utf-8", newline="\n")
    (root / "records" / "forms.yaml").write_text(FORMS, encoding="utf-8", newline="\n")
    plan = PLAN.replace("{total: 1}", f"{{total: {count}}}")
    (root / "records" / "2022" / "plan.yaml").write_text(plan, encoding="utf-8", newline="\n")
    for number in range(count):
        text = _registration(random.Random(number), number)
        (folder / f"mo-hinh-{number:05d}.yaml").write_text(text, encoding="utf-8", newline="\n")
    return folder


def _prose(dice: random.Random, words: int) -> str:
    """Return a sentence of about so many words in which no phrase follows itself."""
    phrases: list[str] = []
    while sum(len(phrase.split()) for phrase in phrases) < words:
        phrases.append(dice.choice([phrase for phrase in PHRASES if phrases[-1:] != [phrase]]))
    text = "; ".join(phrases)
    return f"{text[:1].upper()}{text[1:]}."


def _folded(dice: random.Random, words: int, indent: int) -> str:
    pieces = _prose(dice, words).split(" ")
    lines = [" ".join(pieces[at : at + 14]) for at in range(0, len(pieces), 14)]
    return ">-\n" + "\n".join(" " * indent + line for line in lines)


def _registration(dice: random.Random, number: int) -> str:
    """Return a registration with the keys of the real ones of 2022, every key filled."""
    targets = "".join(_target(dice, index) for index in (1, 2))
    solutions = "".join(f"  - {_folded(dice, 78, 4)}\n" for _ in range(4))
    first, second = dice.sample(SAID, 2)
    return f"""\
# yaml-language-server: $schema=../../schema/registration.schema.json
# Bản đăng ký xây dựng mô hình, điển hình “Dân vận khéo”
name: Khéo {dice.choice(PHRASES)} tại tổ dân phố số {number}
year: 2022
addressees: [Ban Quản lý Khu kinh tế Ví Dụ]
level: cơ sở
kind: mô hình
subject: tập thể
field: {dice.choice(FIELDS)}
owner: {dice.choice(OWNERS)}
renewal: mới
# Khó khăn mà mô hình giải quyết
situation: {_folded(dice, 106, 2)}
goal: {first}. {_prose(dice, 12)} {second}.
targets:
{targets}solutions:
{solutions}date: 2022-02-{dice.randint(10, 28)}
confirmation: {{by: cấp ủy, office: Phó Bí thư, person: tran-thi-mau}}
signature:
  authority: KT. Trưởng ban
  office: Phó Trưởng ban
  person: nguyen-van-mau
"""


def _target(dice: random.Random, index: int) -> str:
    measure = f'unit: "%", baseline: {dice.randint(40, 70)}, target: {dice.randint(80, 99)}, direction: từ'
    return f"  - id: chi-tieu-{index}\n    text: {_prose(dice, 20)}\n    measure: {{{measure}}}\n"
