import shutil
import subprocess
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dvk.text.encodings import decode_legacy, legacy_guess

ROLL = "Nguyễn Văn Ân, Trần Thị Bích Thuỷ, Lê Đức Hoà; xã Hướng Phùng, tỉnh Quảng Trị\n1) tổ dân phố số 5\n"

TO_TCVN3 = {decode_legacy(bytes([code]), "tcvn3"): code for code in range(0x80, 0x100)}


def tcvn3(text: str) -> bytes:
    return bytes(TO_TCVN3.get(letter) or ord(letter) for letter in text)


def windows_1258(text: str) -> bytes:
    encoded = b""
    for letter in text:
        base, marks = letter, ""
        while True:
            try:
                encoded += (base + marks).encode("windows-1258")
                break
            except UnicodeEncodeError:
                spelled = unicodedata.normalize("NFD", base)
                tone = next(mark for mark in spelled if mark in "\u0300\u0301\u0303\u0309\u0323")
                base, marks = unicodedata.normalize("NFC", spelled.replace(tone, "")), tone + marks
    return encoded


@pytest.mark.parametrize(
    ("data", "encoding"),
    [
        (ROLL.encode("utf-16"), "utf-16-le"),
        (ROLL.encode("utf-16-le"), "utf-16-le"),
        (ROLL.encode("utf-16-be"), "utf-16-be"),
        (b"\xfe\xff" + ROLL.encode("utf-16-be"), "utf-16-be"),
        (ROLL.encode("utf-32"), "utf-32"),
        (b"\0\0\xfe\xff" + ROLL.encode("utf-32-be"), "utf-32"),
        (tcvn3(ROLL), "tcvn3"),
        (tcvn3(ROLL.lower()), "tcvn3"),
        (windows_1258(ROLL), "windows-1258"),
        (windows_1258("“Đẩy mạnh” – Cộng hòa xã hội…"), "windows-1258"),
    ],
)
def test_old_encodings_are_recognised(data: bytes, encoding: str) -> None:
    assert legacy_guess(data) == encoding


@pytest.mark.parametrize("text", [ROLL, "ĐẮK LẮK, QUẢNG TRỊ"])
def test_old_encodings_decode_to_what_was_written(text: str) -> None:
    assert decode_legacy(tcvn3(text), "tcvn3") == text
    assert decode_legacy(windows_1258(text), "windows-1258") == text
    assert decode_legacy(text.encode("utf-16-be"), "utf-16-be") == text
    assert decode_legacy(text.encode("utf-32"), "utf-32") == text


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"Nguyen Van An",
        ROLL.encode(),
        tcvn3("Trần"),
        "Les élèves ont été très fatigués à l'école française, où déjà Noël était fêté".encode("cp1252"),
        "Für größere Häuser müssen schöne Türen geöffnet werden".encode("cp1252"),
        "Председатель районного комитета".encode("cp1251"),
        # VNI-Windows: each mark follows its letter.
        "Nguyeãn Vaên AÂn, Traàn Thò Bích Thuyû, Leâ Ñöùc Hoøa, xaõ Höôùng Phuøng".encode("cp1252"),
        ROLL.encode("utf-32-le"),
        ROLL.encode("utf-16-le") + b"\0",
        bytes(range(256)),
    ],
)
def test_the_guess_is_withheld_when_unsure(data: bytes) -> None:
    assert legacy_guess(data) is None


@given(st.sampled_from([b"", b"\xff\xfe\0\0", b"\0\0\xfe\xff", b"\xff\xfe", b"\xfe\xff"]), st.binary())
def test_a_guess_can_always_be_decoded(mark: bytes, rest: bytes) -> None:
    data = mark + rest
    encoding = legacy_guess(data)
    assert encoding is None or isinstance(decode_legacy(data, encoding), str)


@pytest.mark.skipif(shutil.which("iconv") is None, reason="iconv is not installed")
def test_the_table_is_that_of_tcvn_5712() -> None:
    codes = range(0x80, 0x100)
    lines = b"".join(b"%c\n" % code for code in codes)
    iconv = ["iconv", "-f", "TCVN5712-1", "-t", "UTF-8"]
    run = subprocess.run(iconv, input=lines, capture_output=True, check=True)
    assert run.stdout.decode().split("\n")[:-1] == [decode_legacy(bytes([code]), "tcvn3") for code in codes]
