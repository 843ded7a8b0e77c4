"""The parts of a Word file that do not depend on its text: types, relations, settings, headers."""

from __future__ import annotations

from xml.sax.saxutils import escape

from dvk.render.docx.names import style_id
from dvk.render.docx.xml import A, R, W

_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_MAIN = "application/vnd.openxmlformats-officedocument.wordprocessingml"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006"

# Every document says the day ZIP begins with: the records have the dates that count.
_DATE = "1980-01-01T00:00:00Z"

_TYPES = {
    "/word/document.xml": f"{_MAIN}.document.main+xml",
    "/word/styles.xml": f"{_MAIN}.styles+xml",
    "/word/settings.xml": f"{_MAIN}.settings+xml",
    "/word/fontTable.xml": f"{_MAIN}.fontTable+xml",
    "/word/theme/theme1.xml": "application/vnd.openxmlformats-officedocument.theme+xml",
    "/word/header1.xml": f"{_MAIN}.header+xml",
    "/word/header2.xml": f"{_MAIN}.header+xml",
    "/docProps/core.xml": "application/vnd.openxmlformats-package.core-properties+xml",
    "/docProps/app.xml": "application/vnd.openxmlformats-officedocument.extended-properties+xml",
}
HEADER, FIRST_HEADER = "rId4", "rId5"
"""Relations of the header with the page number, and of the empty one of a first page."""

_RELATIONS = {
    "rId1": ("styles", "styles.xml"),
    "rId2": ("settings", "settings.xml"),
    "rId3": ("fontTable", "fontTable.xml"),
    HEADER: ("header", "header1.xml"),
    FIRST_HEADER: ("header", "header2.xml"),
    "rId6": ("theme", "theme/theme1.xml"),
}


def content_types() -> bytes:
    """Return `[Content_Types].xml`."""
    overrides = "".join(f'<Override PartName="{name}" ContentType="{kind}"/>' for name, kind in _TYPES.items())
    return _part(
        f'<Types xmlns="{_PACKAGE}/content-types">'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        f'<Default Extension="xml" ContentType="application/xml"/>{overrides}</Types>'
    )


def package_relations() -> bytes:
    """Return `_rels/.rels`."""
    return _relations(
        ("rId1", f"{_OFFICE}/relationships/officeDocument", "word/document.xml"),
        ("rId2", f"{_PACKAGE}/relationships/metadata/core-properties", "docProps/core.xml"),
        ("rId3", f"{_OFFICE}/relationships/extended-properties", "docProps/app.xml"),
    )


def document_relations() -> bytes:
    """Return `word/_rels/document.xml.rels`."""
    return _relations(*((id, f"{_OFFICE}/relationships/{kind}", target) for id, (kind, target) in _RELATIONS.items()))


def settings() -> bytes:
    """Return `word/settings.xml`: the behaviour of Word 2013 and later, no words broken at line ends."""
    mode = "http://schemas.microsoft.com/office/word"
    return _part(
        f'<w:settings xmlns:w="{W}"><w:zoom w:percent="100"/><w:defaultTabStop w:val="720"/>'
        '<w:autoHyphenation w:val="0"/><w:characterSpacingControl w:val="doNotCompress"/><w:compat>'
        f'<w:compatSetting w:name="compatibilityMode" w:uri="{mode}" w:val="15"/></w:compat>'
        '<w:themeFontLang w:val="vi-VN"/><w:decimalSymbol w:val=","/><w:listSeparator w:val=";"/></w:settings>'
    )


def font_table(font: str) -> bytes:
    """Return `word/fontTable.xml`."""
    return _part(
        f'<w:fonts xmlns:w="{W}"><w:font w:name="{font}"><w:panose1 w:val="02020603050405020304"/>'
        '<w:charset w:val="00"/><w:family w:val="roman"/><w:pitch w:val="variable"/></w:font></w:fonts>'
    )


def theme(font: str) -> bytes:
    """Return `word/theme/theme1.xml`: black on white and one face, so that Word brings no theme of its own."""
    black, white = '<a:srgbClr val="000000"/>', '<a:srgbClr val="FFFFFF"/>'
    colours = "".join(
        f"<a:{name}>{white if name in {'lt1', 'lt2'} else black}</a:{name}>"
        for name in ("dk1", "lt1", "dk2", "lt2", *(f"accent{number}" for number in range(1, 7)), "hlink", "folHlink")
    )
    face = f'<a:latin typeface="{font}"/><a:ea typeface="{font}"/><a:cs typeface="{font}"/>'
    fill = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>'
    line = f'<a:ln w="9525">{fill}</a:ln>'
    return _part(
        f'<a:theme xmlns:a="{A}" name="dvk"><a:themeElements><a:clrScheme name="dvk">{colours}</a:clrScheme>'
        f'<a:fontScheme name="dvk"><a:majorFont>{face}</a:majorFont><a:minorFont>{face}</a:minorFont></a:fontScheme>'
        f'<a:fmtScheme name="dvk"><a:fillStyleLst>{fill * 3}</a:fillStyleLst><a:lnStyleLst>{line * 3}</a:lnStyleLst>'
        f"<a:effectStyleLst>{'<a:effectStyle><a:effectLst/></a:effectStyle>' * 3}</a:effectStyleLst>"
        f"<a:bgFillStyleLst>{fill * 3}</a:bgFillStyleLst></a:fmtScheme></a:themeElements></a:theme>"
    )


def header() -> bytes:
    """Return the header with the page's number."""
    field = (
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> PAGE </w:instrText></w:r>'
        '<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>2</w:t></w:r>'
        '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
    )
    return _header(field)


def first_header() -> bytes:
    """Return the empty header of a first page."""
    return _header("")


def core_properties(title: str, author: str) -> bytes:
    """Return `docProps/core.xml`."""
    return _part(
        f'<cp:coreProperties xmlns:cp="{_PACKAGE}/metadata/core-properties" '
        'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" '
        'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">'
        f"<dc:title>{escape(title)}</dc:title><dc:creator>{escape(author)}</dc:creator>"
        "<dc:language>vi-VN</dc:language>"
        f'<dcterms:created xsi:type="dcterms:W3CDTF">{_DATE}</dcterms:created>'
        f'<dcterms:modified xsi:type="dcterms:W3CDTF">{_DATE}</dcterms:modified></cp:coreProperties>'
    )


def app_properties() -> bytes:
    """Return `docProps/app.xml`."""
    return _part(f'<Properties xmlns="{_OFFICE}/extended-properties"><Application>dvk</Application></Properties>')


def _relations(*relations: tuple[str, str, str]) -> bytes:
    lines = "".join(f'<Relationship Id="{id}" Type="{kind}" Target="{target}"/>' for id, kind, target in relations)
    return _part(f'<Relationships xmlns="{_PACKAGE}/relationships">{lines}</Relationships>')


def _header(runs: str) -> bytes:
    style = style_id("page-number")
    return _part(
        f'<w:hdr xmlns:w="{W}" xmlns:r="{R}"><w:p><w:pPr><w:pStyle w:val="{style}"/></w:pPr>{runs}</w:p></w:hdr>'
    )


def _part(text: str) -> bytes:
    return (_HEAD + text).encode("utf-8")
