"""An agency that does not exist, its year 2023 with eight models in every state, and how to write it to a folder.

Every name is invented. The day to look at it is `DAY`.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from pathlib import Path

from dvk.store.repository import Repository

YEAR = 2023
DAY = dt.date(2023, 8, 1)

AGENCY = """\
name: Ban Quản lý Bến Sông Mẫu
symbol: BQLBSM
place: Bến Mẫu
departments:
  van-phong: {name: Văn phòng, symbol: VP}
  ke-hoach: {name: Phòng Kế hoạch, symbol: KH}
  tai-nguyen:
    name:
      - {text: Phòng Đất đai, until: 2023-05-31}
      - {text: Phòng Tài nguyên và Môi trường, from: 2023-06-01}
  doanh-nghiep: {name: Phòng Doanh nghiệp, symbol: DN}
people:
  tran-thi-mau-an: {name: Trần Thị Mẫu An, office: Trưởng ban}
  le-van-thu-binh: {name: Lê Văn Thử Bình, office: Chánh Văn phòng, department: van-phong}
  dinh-mau-chi: {name: Đinh Mẫu Chi, office: Trưởng phòng, department: ke-hoach}
"""
VOCABULARY = """\
fields:
  cải cách hành chính: {counts_as: xây dựng hệ thống chính trị}
"""
PLAN = """\
year: 2023
subject: Thực hiện phong trào thi đua “Dân vận khéo” năm 2023
schedule:
  registration_until: 2023-03-15
  midyear_report_until: 2023-07-05
  selection_until: 2023-09-30
  annual_report_until: 2023-12-10
  milestones:
    - {until: 2023-10-15, work: Tuyên dương nhân Ngày Dân vận của cả nước}
"""

REGISTRATIONS = {
    "ra-soat-ho-so": """\
name: Khéo rà soát hồ sơ trễ hạn
year: 2023
level: cơ sở
kind: mô hình
subject: tập thể
field: cải cách hành chính
owner: van-phong
renewal: mới
situation: Hồ sơ trễ hạn còn nhiều.
targets:
  - id: dung-han
    text: Hồ sơ đúng hạn đạt trên 95%.
    measure: {unit: "%", baseline: 88.5, target: 95, direction: trên}
  - id: khieu-nai
    text: Không quá 3 đơn khiếu nại.
    measure: {unit: đơn, target: 3, direction: không quá}
  - id: kenh
    text: Có kênh hỏi đáp cho người dân.
solutions:
  - Rà soát hằng tuần.
  - Nhắc việc trước hạn ba ngày.
forces: {lead: van-phong, coordinate: [ke-hoach, Đoàn Thanh niên]}
schedule:
  - {until: 2023-03-31, work: Lập danh sách hồ sơ}
  - {until: 2023-06-30, work: Rà soát đợt 1}
  - {until: 2023-11-30, work: Rà soát đợt 2}
date: 2023-02-10
confirmation: {by: cấp ủy, office: Phó Bí thư, person: le-van-thu-binh}
signature: {office: Trưởng ban, person: tran-thi-mau-an}
""",
    "mot-cua-than-thien": """\
name: Khéo xây dựng bộ phận một cửa thân thiện
year: 2023
level: huyện
kind: công trình
subject: tập thể
field: cải cách hành chính
owner: van-phong
targets:
  - id: hai-long
    text: Mức độ hài lòng từ 90%.
    measure: {unit: "%", target: 90, direction: từ}
schedule: [{until: 2023-06-30, work: Hoàn thành bộ phận một cửa}]
date: 2023-02-10
""",
    "nop-ho-so-truc-tuyen": """\
name: Khéo vận động nộp hồ sơ trực tuyến
year: 2023
level: tỉnh
kind: mô hình
subject: tập thể
field: kinh tế
owner: ke-hoach
targets:
  - id: truc-tuyen
    text: Hồ sơ trực tuyến đạt 60%.
    measure: {unit: "%", target: 60}
schedule: [{until: 2023-06-30, work: Đạt chỉ tiêu}]
date: 2023-02-12
""",
    "dong-hanh": """\
name: Khéo đồng hành với doanh nghiệp
year: 2023
level: cơ sở
kind: mô hình
subject: tập thể
field: kinh tế
owner: doanh-nghiep
schedule:
  - {until: 2023-05-15, work: Gặp mặt lần 1}
  - {until: 2023-07-15, work: Gặp mặt lần 2}
  - {until: 2023-11-15, work: Gặp mặt lần 3}
date: 2023-02-15
""",
    "ngay-thu-bay-xanh": """\
name: Khéo tổ chức Ngày thứ bảy xanh
year: 2023
level: cơ sở
kind: phần việc
subject: tập thể
field: văn hóa - xã hội
owner: tai-nguyen
date: 2023-03-01
""",
    "hien-dat-lam-duong": """\
name: Khéo vận động hiến đất làm đường
year: 2023
level: huyện
kind: mô hình
subject: tập thể
field: văn hóa - xã hội
owner: tai-nguyen
date: 2023-06-05
""",
    "guong-tiep-dan": """\
name: Ăn nói khéo trong tiếp dân
year: 2023
level: cơ sở
kind: điển hình
subject: cá nhân
field: cải cách hành chính
owner: ke-hoach
date: 2023-06-15
""",
    "so-tay-nha-dau-tu": """\
name: Khéo biên soạn sổ tay nhà đầu tư
year: 2023
level: cơ sở
kind: phần việc
field: kinh tế
owner: doanh-nghiep
schedule: [{until: 2023-06-30, work: In sổ tay}]
date: 2023-02-20
""",
}

JOURNALS = {
    "ra-soat-ho-so": """\
entries:
  - {date: 2023-04-03, by: van-phong, status: đang thực hiện, measures: {dung-han: 96.5}}
  - date: 2023-06-30
    by: le-van-thu-binh
    text: Rà soát xong đợt 1.
    measures: {dung-han: 94, khieu-nai: 2}
    difficulties: Thiếu người.
    evidence: [Biên bản số 01]
  - {date: 2023-09-30, status: hoàn thành, measures: {dung-han: 97}}
""",
    "mot-cua-than-thien": """\
entries:
  - {date: 2023-03-15, status: đang thực hiện}
  - {date: 2023-06-20, status: hoàn thành, measures: {hai-long: 90}}
""",
    "nop-ho-so-truc-tuyen": """\
entries:
  - {date: 2023-07-20, status: đang thực hiện, measures: {truc-tuyen: 41.25}}
""",
    "dong-hanh": """\
entries:
  - {date: 2023-05-12, status: đang thực hiện, text: Gặp mặt lần 1.}
""",
    "ngay-thu-bay-xanh": """\
entries:
  - {date: 2023-04-08, status: đang thực hiện}
""",
    "hien-dat-lam-duong": """\
entries:
  - {date: 2023-06-20, status: đang thực hiện}
  - {date: 2023-07-25, status: tạm dừng, difficulties: Chờ đo đạc lại.}
""",
    "so-tay-nha-dau-tu": """\
entries:
  - {date: 2023-05-30, status: chuyển năm sau}
""",
}


def files() -> dict[str, str]:
    """Return every record by its path under `records/`."""
    return {
        "agency.yaml": AGENCY,
        "vocabulary.yaml": VOCABULARY,
        f"{YEAR}/plan.yaml": PLAN,
        **{f"{YEAR}/registrations/{id}.yaml": text for id, text in REGISTRATIONS.items()},
        **{f"{YEAR}/journal/{id}.yaml": text for id, text in JOURNALS.items()},
    }


def written_to(root: Path, extra: Mapping[str, str] | None = None) -> Repository:
    """Write the demonstration, and records laid over it, below a folder."""
    for path, text in {**files(), **(extra or {})}.items():
        target = root / "records" / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text, encoding="utf-8", newline="\n")
    return Repository(root)
