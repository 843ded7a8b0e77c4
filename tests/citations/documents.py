"""Documents as they are cited in official texts: type, number with symbol, day; and what only looks like one."""

from __future__ import annotations

STATE = """
Nghị định 30/2020/NĐ-CP 05/3/2020
Nghị định 110/2004/NĐ-CP 08/4/2004
Nghị định 09/2010/NĐ-CP 08/02/2010
Nghị quyết 76/NQ-CP 15/7/2021
Nghị quyết 30c/NQ-CP 08/11/2011
Chỉ thị 07/CT-TTg 22/5/2013
Quyết định 766/QĐ-TTg 23/6/2022
Quyết định 749/QĐ-TTg 03/6/2020
Nghị định 152/2025/NĐ-CP 14/6/2025
Nghị định 91/2017/NĐ-CP 31/7/2017
Thông tư 12/2019/TT-BNV 04/11/2019
Quyết định 31/2020/QĐ-UBND 26/10/2020
Luật 10/2022/QH15 10/11/2022
Luật 72/2025/QH15 16/6/2025
Nghị định 150/2025/NĐ-CP 12/6/2025
Nghị định 118/2025/NĐ-CP 09/6/2025
Nghị định 115/2020/NĐ-CP 25/9/2020
Nghị định 60/2021/NĐ-CP 21/6/2021
Nghị quyết 71/NQ-CP 01/4/2025
Nghị quyết 66.19/2026/NQ-CP 18/5/2026
Chỉ thị 21/CT-TTg 20/5/2026
Nghị quyết 190/2025/QH15 19/02/2025
Nghị quyết 1210/2016/UBTVQH13 25/5/2016
Thông báo 134/TB-VPCP 04/5/2022
Kế hoạch 21/KH-UBND 16/01/2025
Quyết định 553/QĐ-UBND 15/3/2016
Chỉ thị 02/CT-UBND 12/01/2022
Kế hoạch 01/KH-BCĐ 23/4/2021
Thông tư liên tịch 01/2017/TTLT-BCA-BQP 10/11/2017
Báo cáo 100/BC-SNV 20/12/2022
Tờ trình 15/TTr-SNV 10/3/2022
Hướng dẫn 05/HD-BNV 09/6/2022
Công điện 03/CĐ-TTg 11/9/2022
Giấy mời 44/GM-UBND 16/01/2022
Biên bản 07/BB-HĐTĐKT 28/02/2022
Quy chế 02/QC-UBND 28/02/2022
Công văn 2231/SNV-CCHC&PC 30/9/2022
Công văn 12/UBND-VX 05/01/2022
"""

PARTY = """
Quy định 399-QĐ/TW 09/01/2026
Hướng dẫn 36-HD/VPTW 03/4/2018
Chỉ thị 05-CT/TW 15/5/2016
Kết luận 01-KL/TW 18/5/2021
Nghị quyết 25-NQ/TW 03/6/2013
Chỉ thị 11-CT/TU 28/9/2021
Quyết định 402-QĐ/TU 13/02/2017
Kế hoạch 06-KH/BDVTW 19/02/2020
Kế hoạch 141-KH/BDVTU 27/12/2024
Quy định 08-QĐi/TW 25/10/2018
Nghị quyết 18-NQ/TW 25/10/2017
Kế hoạch 01-KH/BCĐTW 02/6/2025
Chương trình 12-CTr/BCĐ 30/12/2025
Báo cáo 04-BC/ĐU 16/10/2025
Thông tri 03-TT/TU 01/3/2022
Công văn 15000-CV/VPTW 23/5/2025
Nghị quyết 07-NQ/CB 05/01/2022
"""


def documents(table: str) -> list[tuple[str, str, str]]:
    """Return type, number with symbol, and day of each line."""
    rows = (line.rsplit(" ", 2) for line in table.splitlines() if line)
    return [(type, reference, day) for type, reference, day in rows]


NOT_CITED = """
văn bản 5 - Giao cho Văn phòng
theo tiêu chuẩn TCVN ISO 9001:2015
trực 24/7 tại bộ phận một cửa
01/KH
giai đoạn 2021-2025
trực tuyến mức độ 3, 4
điện thoại 0123.456.789
đạt 3/4 chỉ tiêu kế hoạch, 2/3 số hộ
ngày 15/7/2021
Kế hoạch 5 - Giao Văn phòng chủ trì
Kế hoạch năm 2022 - Giao cho các phòng
Quyết định 5 / Giao cho Văn phòng
Chương trình 135 của Chính phủ
Thông tư liên tịch số 01/2017
Dự án số 2/A
Đề án 06
Báo cáo 6 tháng/năm của Văn phòng
báo cáo của 10/12 đơn vị
Kế hoạch 01/KH
kế hoạch 100/UBND
Quyết định số 5
Quyết định số     /QĐ-UBND ngày     tháng     năm 2022
Luật này có hiệu lực từ ngày 01 tháng 7 năm 2025
Luật Đất đai có hiệu lực từ ngày 01/8/2024
Luật Doanh nghiệp được Quốc hội thông qua ngày 17 tháng 6 năm 2020
theo pháp luật Việt Nam ngày 5/5/2020
Luật Thi đua, khen thưởng và các văn bản hướng dẫn
kỷ luật Đảng viên ngày 5/5/2020
Ngày Pháp luật 09/11
Mẫu số 02/BCĐBHĐND-MT
Phụ lục số 01/PL-KH
theo 76/NQ-CP
tổ 5/KP-3
số nhà 12/5A đường 30/4
kế hoạch 2-3 năm
Thông báo 10h/TB
Nghị quyết Hội nghị lần thứ 4 Ban Chấp hành Trung ương Đảng khóa XII
Nghị quyết Đại hội XIII của Đảng
Luật Giáo dục trước ngày 01/7/2020
lệnh 5/CP
tỷ lệ 1/500 theo quy hoạch 1/2000
văn bản 123/UBND-VX
phòng họp số 3/TB-1
hướng dẫn 5-K
""".strip().splitlines()
