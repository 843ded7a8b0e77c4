"""The words and abbreviations citations are made of.

Types: Nghị định 30/2020/NĐ-CP, Điều 7 and Phụ lục III, Mục I; legal documents beside them; the Party's regulation
399-QĐ/TW. Abbreviations of bodies are set by the bodies themselves, so only those with one meaning stand here.
"""

import re

LAWS = ("Bộ luật", "Luật", "Pháp lệnh", "Hiến pháp")

LEGAL_TYPES = (*LAWS, "Nghị quyết liên tịch", "Thông tư liên tịch", "Nghị định", "Thông tư", "Sắc lệnh", "Lệnh")

DECREE_TYPES = (
    *("Nghị quyết", "Quyết định", "Chỉ thị", "Quy chế", "Quy định", "Thông cáo", "Thông báo", "Hướng dẫn"),
    *("Chương trình", "Kế hoạch", "Phương án", "Đề án", "Dự án", "Báo cáo", "Biên bản", "Tờ trình", "Hợp đồng"),
    *("Công điện", "Bản ghi nhớ", "Bản thỏa thuận", "Giấy ủy quyền", "Giấy mời", "Giấy giới thiệu"),
    *("Giấy nghỉ phép", "Phiếu gửi", "Phiếu chuyển", "Phiếu báo", "Công văn", "Thư công"),
)

PARTY_TYPES = ("Cương lĩnh", "Điều lệ", "Chiến lược", "Kết luận", "Thông tri", "Tuyên bố", "Lời kêu gọi", "Quy hoạch")

LOOSE_TYPES = ("Văn bản",)
"""What documents are called when their type does not matter; only `số` makes a citation of it."""

TYPES = (*LEGAL_TYPES, *DECREE_TYPES, *PARTY_TYPES, *LOOSE_TYPES)

BY_LOWER_CASE = {name.lower(): name for name in TYPES}

ADDITIONS = (
    *("hành động", "phối hợp", "liên tịch", "liên ngành", "công tác", "tổng thể", "kết luận", "thực hiện"),
    *("cá biệt", "khẩn", "hỏa tốc", "chuyên đề", "thanh tra"),
)
"""Words that may stand between the type of a document and its number."""

CODES = {
    "NĐ": ("Nghị định",),
    "NQ": ("Nghị quyết",),
    "NQLT": ("Nghị quyết liên tịch", "Nghị quyết"),
    "TTLT": ("Thông tư liên tịch", "Thông tư"),
    "QĐ": ("Quyết định", "Quy định", "Quy chế", "Đề án"),
    "QyĐ": ("Quy định",),
    "QĐi": ("Quy định",),
    "CT": ("Chỉ thị", "Chương trình"),
    "CTr": ("Chương trình",),
    "QC": ("Quy chế",),
    "TC": ("Thông cáo",),
    "TB": ("Thông báo", "Kết luận"),
    "HD": ("Hướng dẫn",),
    "KH": ("Kế hoạch",),
    "KL": ("Kết luận", "Thông báo"),
    "PA": ("Phương án",),
    "ĐA": ("Đề án",),
    "DA": ("Dự án",),
    "BC": ("Báo cáo",),
    "BB": ("Biên bản",),
    "TTr": ("Tờ trình",),
    "TT": ("Thông tư", "Thông tri", "Tờ trình"),
    "HĐ": ("Hợp đồng",),
    "CĐ": ("Công điện",),
    "CV": ("Công văn",),
    "BGN": ("Bản ghi nhớ",),
    "BTT": ("Bản thỏa thuận",),
    "GUQ": ("Giấy ủy quyền",),
    "GM": ("Giấy mời",),
    "GGT": ("Giấy giới thiệu",),
    "GNP": ("Giấy nghỉ phép",),
    "PG": ("Phiếu gửi",),
    "PC": ("Phiếu chuyển",),
    "PB": ("Phiếu báo",),
    "L": ("Luật", "Lệnh"),
    "LCT": ("Lệnh",),
    "SL": ("Sắc lệnh",),
    "PL": ("Pháp lệnh",),
    "CTHĐ": ("Chương trình",),
    "CTrHĐ": ("Chương trình",),
    "CTPH": ("Chương trình",),
    "CTrPH": ("Chương trình",),
    "QCPH": ("Quy chế",),
    "KHPH": ("Kế hoạch",),
}
"""What the first half of a symbol says a document is. A plan or scheme is also cited by the decision that issues it,
older programmes have CT and older submissions TT."""

LEGAL_CODES = frozenset("NĐ NQ NQLT TT TTLT QĐ CT L PL".split())
"""Codes of documents that carry a year in their number; contracts and the like may do so too, their own way."""

CODE_BY_LOWER_CASE = {code.lower(): code for code in CODES}

ASSEMBLY_TYPES = {"QH": ("Luật", "Nghị quyết", "Bộ luật", "Hiến pháp"), "UBTVQH": ("Nghị quyết", "Pháp lệnh")}
"""What the National Assembly and its standing committee issue; their symbols do not tell which it is."""

PARTY_BODY = re.compile(
    r"(?:TW|T\.?[ƯU]|ĐU|(?:QU|BDV|BTC|BTG|BTGDV|BNC|BKT|BĐN|UBKT|VP|BCĐ|BKTTW|HĐLL|BCS|ĐU)(?:TW|TƯ|TU))(?![A-ZĐƯ])"
)
"""Bodies that only the Party has; TU, HU and the like are committees of its provinces and districts."""

STATE_BODY = re.compile(
    r"(?:CP|TTg|VPCP|UBND|HĐND|CTN|TTCP|VKSNDTC|TANDTC|KTNN|BNV|BTP|BYT|BXD|BGDĐT|HĐTĐKT|S[A-ZĐ]{2,7})(?![A-ZĐƯ])"
)

CENTRAL_BODIES = {
    "Thủ tướng Chính phủ": "",
    "Chính phủ": "",
    "Bộ Chính trị": "",
    "Ban Bí thư": r"(?: Trung ương(?: Đảng)?)?",
    "Ban Chấp hành Trung ương": r"(?: Đảng(?: Cộng sản Việt Nam)?)?",
    "Ủy ban Thường vụ Quốc hội": "",
    "Quốc hội": "",
}
"""Bodies under whose name nobody else issues documents, the longer name first, and how the name may go on."""

LONE_SYMBOLS = frozenset({"CP", "HĐBT"})
"""Whole symbols of older decrees, known even where `số` is missing: 24/CP."""
