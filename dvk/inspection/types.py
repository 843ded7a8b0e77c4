"""The types of documents and their symbols (Nghị định 30/2020/NĐ-CP, Phụ lục III, Mục I), and how a title names one."""

from __future__ import annotations

from dataclasses import dataclass

from dvk.text.fold import fold

LETTER = "CV"
"""The symbol Party bodies give a letter; State bodies give it none."""
FORM = "BẢN ĐĂNG KÝ"
"""A form of the emulation movement: not one of the decree's types, and without a symbol."""

_STATE = {
    "NQ": "Nghị quyết",
    "QĐ": "Quyết định",
    "CT": "Chỉ thị",
    "QC": "Quy chế",
    "QyĐ": "Quy định",
    "TC": "Thông cáo",
    "TB": "Thông báo",
    "HD": "Hướng dẫn",
    "CTr": "Chương trình",
    "KH": "Kế hoạch",
    "PA": "Phương án",
    "ĐA": "Đề án",
    "DA": "Dự án",
    "BC": "Báo cáo",
    "BB": "Biên bản",
    "TTr": "Tờ trình",
    "HĐ": "Hợp đồng",
    "CĐ": "Công điện",
    "BGN": "Bản ghi nhớ",
    "BTT": "Bản thỏa thuận",
    "GUQ": "Giấy ủy quyền",
    "GM": "Giấy mời",
    "GGT": "Giấy giới thiệu",
    "GNP": "Giấy nghỉ phép",
    "PG": "Phiếu gửi",
    "PC": "Phiếu chuyển",
    "PB": "Phiếu báo",
    "SY": "Sao y",
    "TrS": "Trích sao",
    "SL": "Sao lục",
}
_PARTY = {
    "NQ": "Nghị quyết",
    "QĐ": "Quyết định",
    "CT": "Chỉ thị",
    "KL": "Kết luận",
    "QC": "Quy chế",
    "QĐi": "Quy định",
    "TT": "Thông tri",
    "HD": "Hướng dẫn",
    "TB": "Thông báo",
    "TC": "Thông cáo",
    "BC": "Báo cáo",
    "KH": "Kế hoạch",
    "CTr": "Chương trình",
    "ĐA": "Đề án",
    "PA": "Phương án",
    "DA": "Dự án",
    "TTr": "Tờ trình",
    "BB": "Biên bản",
    LETTER: "Công văn",
    "GM": "Giấy mời",
    "GGT": "Giấy giới thiệu",
}


@dataclass(frozen=True, slots=True)
class DocumentType:
    """A type by its name; `symbols` are those a number may carry, none for a form without a number."""

    name: str
    symbols: tuple[str, ...]


def symbols(party: bool) -> tuple[str, ...]:
    """Return every symbol of a regime's types."""
    return tuple(_PARTY if party else _STATE)


def type_of(title: str, party: bool) -> DocumentType | None:
    """Return the type a title names, the longest name first; None where it names none."""
    folded = fold(title).strip(" :.")
    if folded.startswith(fold(FORM)):
        return DocumentType(FORM, ())
    table = _PARTY if party else _STATE
    for symbol, name in sorted(table.items(), key=lambda pair: -len(pair[1])):
        if folded == fold(name) or folded.startswith(f"{fold(name)} "):
            # The Party numbers a quy định with QĐ as well: 37-QĐ/TW and 08-QĐi/TW are both.
            return DocumentType(name, (symbol, "QĐ") if symbol == "QĐi" else (symbol,))
    return None
