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
  - Căn cứ Kế hoạch số 01/KH-BCĐ ngày 04/01/2022 của Ban Chỉ đạo tỉnh
sections:
  - title: Mục đích, yêu cầu
    content:
      - item: Nâng cao nhận thức của công chức và nhân viên đối với công tác dân vận.
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
WORDS = (
    "vận động nhân dân tham gia xây dựng nông thôn mới giữ gìn vệ sinh môi trường bảo đảm an ninh trật tự phát huy "
    "dân chủ cơ sở cải cách thủ tục hành chính nâng cao chất lượng phục vụ người dân tổ chức doanh nghiệp tuyên truyền "
    "chủ trương đường lối của Đảng chính sách pháp luật của Nhà nước hiến đất làm đường giao thông chỉnh trang đô thị "
    "giảm nghèo bền vững khuyến học khuyến tài chăm lo gia đình chính sách phòng chống dịch bệnh chuyển đổi số nộp hồ "
    "sơ trực tuyến trên cổng dịch vụ công quản lý điều hành công khai minh bạch trách nhiệm giải trình đoàn kết"
).split()
FIELDS = ("kinh tế", "văn hóa - xã hội", "quốc phòng - an ninh", "xây dựng hệ thống chính trị")
OWNERS = ("van-phong", "phong-kinh-te", "phong-van-hoa")


def write_corpus(root: Path, count: int) -> Path:
    """Write a repository with `count` registrations under a folder; return the folder of the registrations."""
    folder = root / "records" / "2022" / "registrations"
    folder.mkdir(parents=True)
    (root / "records" / "agency.yaml").write_text(AGENCY, encoding="utf-8", newline="\n")
    plan = PLAN.replace("{total: 1}", f"{{total: {count}}}")
    (root / "records" / "2022" / "plan.yaml").write_text(plan, encoding="utf-8", newline="\n")
    for number in range(count):
        text = _registration(random.Random(number), number)
        (folder / f"mo-hinh-{number:05d}.yaml").write_text(text, encoding="utf-8", newline="\n")
    return folder


def _prose(dice: random.Random, words: int) -> str:
    return " ".join(dice.choices(WORDS, k=words)).capitalize() + "."


def _folded(dice: random.Random, words: int, indent: int) -> str:
    pieces = _prose(dice, words).split(" ")
    lines = [" ".join(pieces[at : at + 14]) for at in range(0, len(pieces), 14)]
    return ">-\n" + "\n".join(" " * indent + line for line in lines)


def _registration(dice: random.Random, number: int) -> str:
    """Return a registration with the keys of the real ones of 2022, every key filled."""
    targets = "".join(_target(dice, index) for index in (1, 2))
    solutions = "".join(f"  - {_folded(dice, 86, 4)}\n" for _ in range(4))
    return f"""\
# yaml-language-server: $schema=../../schema/registration.schema.json
# Bản đăng ký xây dựng mô hình, điển hình “Dân vận khéo”
name: Khéo {_prose(dice, 13).lower()[:-1]} tổ {number}
year: 2022
level: cơ sở
kind: mô hình
subject: tập thể
field: {dice.choice(FIELDS)}
owner: {dice.choice(OWNERS)}
renewal: mới
# Khó khăn mà mô hình giải quyết
situation: {_folded(dice, 130, 2)}
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
