"""What cannot be read safely is refused with a reason; nothing in it is run, fetched or unpacked without bound."""

from __future__ import annotations

import io
import os
import zipfile
import zlib
from pathlib import Path

import docx
import pytest
from pypdf import PdfReader, PdfWriter

from dvk.cli.run import run
from dvk.errors import DvkError
from dvk.inspection import inspect
from tests.inspection.builders import a_plan

RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_BLANK_PDF = PdfWriter()
_BLANK_PDF.add_blank_page(595, 842)


def a_docx() -> bytes:
    out = io.BytesIO()
    a_plan().document.save(out)
    return out.getvalue()


def changed(data: bytes, parts: dict[str, bytes]) -> bytes:
    """Return an archive with some parts added or replaced."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            if name not in parts:
                new.writestr(name, old.read(name))
        for name, content in parts.items():
            new.writestr(name, content)
    return out.getvalue()


def part(data: bytes, name: str) -> bytes:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return archive.read(name)


def related(target: str, kind: str) -> bytes:
    return (
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
        f'<Relationship Id="r1" Type="{RELATION}/{kind}" Target="{target}" TargetMode="External"/></Relationships>'
    ).encode()


def with_macros() -> bytes:
    return changed(a_docx(), {"word/vbaProject.bin": b"\0"})


def a_docm() -> bytes:
    data = a_docx()
    types = part(data, "[Content_Types].xml").replace(
        b"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
        b"application/vnd.ms-word.document.macroEnabled.main+xml",
    )
    return changed(data, {"[Content_Types].xml": types})


def with_a_template_elsewhere() -> bytes:
    return changed(a_docx(), {"word/_rels/settings.xml.rels": related("http://example.org/a.dotm", "attachedTemplate")})


def with_a_picture_elsewhere() -> bytes:
    return changed(a_docx(), {"word/_rels/header1.xml.rels": related("https://example.org/a.png", "image")})


def with_an_embedded_object() -> bytes:
    return changed(a_docx(), {"word/embeddings/oleObject1.bin": b"\0"})


def with_a_link_in_small_letters() -> bytes:
    small = related("http://example.org/a.dotm", "attachedTemplate").replace(b"External", b"external")
    return changed(a_docx(), {"word/_rels/settings.xml.rels": small})


def with_a_link_that_hides() -> bytes:
    inner = related("https://example.org/a.png", "image").replace(b'TargetMode="External"', b"")
    return changed(a_docx(), {"word/_rels/header1.xml.rels": inner})


def with_an_object_of_another_name() -> bytes:
    rels = related("harmless.bin", "oleObject").replace(b'TargetMode="External"', b"")
    return changed(a_docx(), {"word/harmless.bin": b"\0", "word/_rels/header1.xml.rels": rels})


def with_a_field_that_runs() -> bytes:
    data = a_docx()
    field = b'<w:p><w:fldSimple w:instr=" DDEAUTO cmd calc "/></w:p>'
    document = part(data, "word/document.xml").replace(b"<w:body>", b"<w:body>" + field, 1)
    return changed(data, {"word/document.xml": document})


def with_too_many_paragraphs() -> bytes:
    data = a_docx()
    many = b"".join(b"<w:p><w:r><w:t>%d</w:t></w:r></w:p>" % number for number in range(40_001))
    document = part(data, "word/document.xml").replace(b"<w:body>", b"<w:body>" + many, 1)
    return changed(data, {"word/document.xml": document})


def with_entities() -> bytes:
    data = a_docx()
    laughs = b'<!DOCTYPE w [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]>'
    document = part(data, "word/document.xml").replace(b"<w:document", laughs + b"<w:document", 1)
    return changed(data, {"word/document.xml": document})


def a_zip_bomb() -> bytes:
    return changed(a_docx(), {"word/media/image1.bin": bytes(40 << 20)})


def a_lying_directory() -> bytes:
    data = bytearray(changed(a_docx(), {"word/document.xml": b"<a>" + bytes(1 << 20) + b"</a>"}))
    at = data.rindex(b"PK\x01\x02", 0, data.rindex(b"word/document.xml"))
    data[at + 24 : at + 28] = (100).to_bytes(4, "little")
    return bytes(data)


def a_sheet() -> bytes:
    data = a_docx()
    types = part(data, "[Content_Types].xml").replace(b"wordprocessingml.document.main", b"spreadsheetml.sheet.main")
    return changed(data, {"[Content_Types].xml": types})


def another_archive() -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr("note.txt", "nothing")
    return out.getvalue()


def half_a_docx() -> bytes:
    data = a_docx()
    return data[: len(data) // 2]


def a_locked_docx() -> bytes:
    return b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600) + "EncryptedPackage".encode("utf-16-le")


def an_old_doc() -> bytes:
    return b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600) + "WordDocument".encode("utf-16-le")


def a_locked_pdf() -> bytes:
    writer = PdfWriter(clone_from=PdfReader(io.BytesIO(a_pdf())))
    writer.encrypt("secret", algorithm="RC4-128")
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


def a_pdf() -> bytes:
    out = io.BytesIO()
    _BLANK_PDF.write(out)
    return out.getvalue()


def half_a_pdf() -> bytes:
    return a_pdf()[:120]


def a_pdf_bomb() -> bytes:
    packed = zlib.compress(b" " * (80 << 20), 9)
    objects = [
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<<>>>>",
        b"<</Length %d/Filter/FlateDecode>>stream\n" % len(packed) + packed + b"\nendstream",
    ]
    return written(objects)


def a_pdf_of_forms_within_forms() -> bytes:
    objects = [
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</XObject<</F 5 0 R>>>>>>",
        b"<</Length 5>>stream\n/F Do\nendstream",
    ]
    calls = b"/F Do " * 10
    for number in range(6, 15):
        form = b"<</Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</F %d 0 R>>>>/Length %d>>stream\n"
        objects.append(form % (number, len(calls)) + calls + b"\nendstream")
    objects.append(b"<</Type/XObject/Subtype/Form/BBox[0 0 9 9]/Length 1>>stream\n \nendstream")
    return written(objects)


def a_page_with(content: bytes, *objects: bytes, fonts: bytes = b"") -> bytes:
    return written(
        [
            b"<</Type/Catalog/Pages 2 0 R>>",
            b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
            b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<<%s>>>>>>" % fonts,
            b"<</Length %d>>stream\n" % len(content) + content + b"\nendstream",
            *objects,
        ]
    )


def a_pdf_that_counts_out_a_range() -> bytes:
    codes = b"begincmap 1 beginbfrange <00000000> <ffffffff> <0000> endbfrange endcmap"
    return a_page_with(
        b"BT /F 12 Tf (a) Tj ET",
        b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica/ToUnicode 6 0 R>>",
        b"<</Length %d>>stream\n" % len(codes) + codes + b"\nendstream",
        fonts=b"/F 5 0 R",
    )


def a_pdf_of_wide_letters() -> bytes:
    return a_page_with(
        b"BT /F 12 Tf (abcd) Tj ET",
        b"<</Type/Font/Subtype/Type0/BaseFont/X/Encoding/Identity-H/DescendantFonts[6 0 R]>>",
        b"<</Type/Font/Subtype/CIDFontType2/BaseFont/X/W[0 2000000000 500]/FontDescriptor<</FontName/X>>>>",
        fonts=b"/F 5 0 R",
    )


def a_pdf_that_refers_in_a_circle() -> bytes:
    return written([b"<</Type/Catalog/Pages 2 0 R>>", b"3 0 R", b"2 0 R"])


def a_page_of_too_many_letters() -> bytes:
    font = b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>"
    return a_page_with(b"BT /F 12 Tf (" + b"a" * 60_001 + b") Tj ET", font, fonts=b"/F 5 0 R")


def written(objects: list[bytes]) -> bytes:
    data, places = b"%PDF-1.4\n", []
    for number, content in enumerate(objects, 1):
        places.append(len(data))
        data += b"%d 0 obj\n" % number + content + b"\nendobj\n"
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    start = len(data)
    data += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1) + table
    return data + b"trailer<</Size %d/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF" % (len(objects) + 1, start)


REFUSED = {
    with_macros: "macros",
    a_docm: "macros",
    with_a_template_elsewhere: "outside itself",
    with_a_picture_elsewhere: "outside itself",
    with_an_embedded_object: "embedded objects",
    with_a_link_in_small_letters: "outside itself",
    with_a_link_that_hides: "outside itself",
    with_an_object_of_another_name: "embedded objects",
    with_a_field_that_runs: "fetches or runs",
    with_too_many_paragraphs: "paragraphs",
    with_entities: "entities",
    a_zip_bomb: "more than a document can hold",
    a_lying_directory: "damaged",
    a_sheet: "not a Word document",
    another_archive: "not a Word document",
    half_a_docx: "damaged",
    a_locked_docx: "password",
    an_old_doc: "old Word format",
    a_locked_pdf: "password",
    half_a_pdf: "damaged",
    a_pdf_bomb: "more than a document can hold",
    a_pdf_of_forms_within_forms: "draws more",
    a_pdf_that_counts_out_a_range: "more than a document can hold",
    a_pdf_of_wide_letters: "more than a document can hold",
    a_pdf_that_refers_in_a_circle: "more than a document can hold",
    a_page_of_too_many_letters: "draws more",
}


@pytest.fixture(autouse=True)
def english(monkeypatch):
    monkeypatch.setattr("dvk.context.language", lambda: "en")


@pytest.mark.parametrize("make", REFUSED, ids=lambda make: make.__name__)
def test_the_file_is_refused_with_its_reason(make, tmp_path):
    path = tmp_path / "document.docx"
    path.write_bytes(make())
    with pytest.raises(DvkError, match=REFUSED[make]):
        inspect(path)


@pytest.mark.parametrize(
    ("data", "reason"),
    [(b"", "empty"), (b"{\\rtf1}", "RTF"), ("Kính gửi".encode(), "neither")],
    ids=["empty", "rtf", "text"],
)
def test_other_files_are_named_for_what_they_are(data, reason, tmp_path):
    path = tmp_path / "document.docx"
    path.write_bytes(data)
    with pytest.raises(DvkError, match=reason):
        inspect(path)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="needs named pipes")
def test_nothing_waits_for_a_pipe(tmp_path):
    os.mkfifo(tmp_path / "document.docx")
    with pytest.raises(DvkError, match="not an ordinary file"):
        inspect(tmp_path / "document.docx")


def test_a_refusal_ends_with_two(tmp_path, capsys):
    path = tmp_path / "document.docx"
    path.write_bytes(with_macros())
    assert run(["inspect", str(path)]) == 2
    assert run(["inspect", str(tmp_path)]) == 2
    assert run(["inspect", str(tmp_path / "nowhere.pdf")]) == 2
    assert capsys.readouterr().out == ""


def test_the_name_of_a_file_decides_nothing(tmp_path):
    path = tmp_path / "document.pdf"
    path.write_bytes(a_docx())
    assert inspect(path).kind == "docx"
    path = Path(tmp_path / "blank.docx")
    path.write_bytes(a_pdf())
    assert inspect(path).kind == "pdf"


def test_a_hyperlink_is_harmless(tmp_path):
    plan = a_plan()
    plan.document.part.relate_to("https://example.org", f"{RELATION}/hyperlink", is_external=True)
    path = tmp_path / "plan.docx"
    plan.document.save(path)
    assert inspect(path).kind == "docx"


def test_a_document_without_text_is_read(tmp_path):
    path = tmp_path / "empty.docx"
    docx.Document().save(path)
    assert inspect(path).fails(strict=False)


@pytest.mark.parametrize("number", ["inf", "nan", "1e400", "-9" * 30])
def test_a_number_without_measure_is_read_as_none(number, tmp_path):
    data = a_docx()
    document = part(data, "word/document.xml").replace(b'w:val="26"', b'w:val="%s"' % number.encode())
    spans = document.replace(b"<w:tcPr>", b'<w:tcPr><w:gridSpan w:val="%s"/>' % number.encode())
    path = tmp_path / "plan.docx"
    path.write_bytes(changed(data, {"word/document.xml": spans}))
    assert inspect(path).evaluated > 10
