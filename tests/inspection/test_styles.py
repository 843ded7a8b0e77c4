"""The look of letters is resolved through defaults, theme, styles and direct formatting as the standard says."""

from __future__ import annotations

import pytest
from lxml import etree

from dvk.inspection.docx.names import W
from dvk.inspection.docx.numbering import Numbering
from dvk.inspection.docx.props import ParagraphProps, RunProps
from dvk.inspection.docx.styles import Styles

THEME = etree.fromstring(
    '<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:themeElements><a:fontScheme>'
    '<a:majorFont><a:latin typeface="Cambria"/></a:majorFont><a:minorFont><a:latin typeface="Calibri"/></a:minorFont>'
    "</a:fontScheme></a:themeElements></a:theme>"
)


def xml(text: str) -> etree._Element:
    return etree.fromstring(f'<w:root xmlns:w="{W}">{text}</w:root>')[0]


def styles(text: str, defaults: str = "") -> Styles:
    head = f"<w:docDefaults><w:rPrDefault><w:rPr>{defaults}</w:rPr></w:rPrDefault></w:docDefaults>"
    return Styles(xml(f"<w:styles>{head}{text}</w:styles>"), THEME)


def style(id: str, run: str, type: str = "paragraph", based_on: str = "") -> str:
    base = f'<w:basedOn w:val="{based_on}"/>' if based_on else ""
    return f'<w:style w:type="{type}" w:styleId="{id}">{base}<w:rPr>{run}</w:rPr></w:style>'


def look(found: Styles, paragraph: str = "P", character: str | None = None, direct: RunProps | None = None) -> RunProps:
    return found.run(paragraph, found.style(None), character, direct or RunProps())


def test_defaults_name_faces_of_the_theme():
    found = look(styles("", '<w:rFonts w:asciiTheme="minorHAnsi" w:hAnsiTheme="majorHAnsi"/>'))
    assert (found.ascii, found.other) == ("Calibri", "Cambria")


def test_a_style_goes_over_its_ancestors_and_they_over_the_defaults():
    found = styles(
        style("A", '<w:sz w:val="26"/><w:color w:val="FF0000"/>') + style("P", '<w:sz w:val="28"/>', based_on="A"),
        '<w:sz w:val="20"/><w:rFonts w:ascii="Arial"/>',
    )
    assert (look(found).size, look(found).colour, look(found).ascii) == (14.0, "FF0000", "Arial")


def test_direct_formatting_goes_over_all():
    assert look(styles(style("P", "<w:b/>")), direct=RunProps(bold=False)).bold is False


@pytest.mark.parametrize(
    ("paragraph", "character", "bold"),
    [("<w:b/>", "<w:b/>", False), ("<w:b/>", "", True), ("", "<w:b/>", True), ('<w:b w:val="0"/>', "<w:b/>", True)],
)
def test_bold_in_two_styles_takes_itself_back(paragraph, character, bold):
    found = styles(style("P", paragraph) + style("C", character, "character"))
    assert look(found, character="C").bold is bold


def test_bold_inherited_by_a_style_counts_once():
    found = styles(style("A", "<w:b/>") + style("P", "<w:b/>", based_on="A"))
    assert look(found).bold is True


def test_a_style_that_is_based_on_itself_ends():
    assert look(styles(style("P", "<w:b/>", based_on="P"))).bold is True


def test_numbers_count_by_level_and_begin_anew():
    levels = "".join(
        f'<w:lvl w:ilvl="{level}"><w:start w:val="1"/><w:numFmt w:val="{format}"/><w:lvlText w:val="{text}"/></w:lvl>'
        for level, (format, text) in enumerate((("upperRoman", "%1."), ("decimal", "%2."), ("decimal", "%2.%3")))
    )
    part = xml(
        f'<w:numbering><w:abstractNum w:abstractNumId="0">{levels}</w:abstractNum>'
        '<w:num w:numId="7"><w:abstractNumId w:val="0"/></w:num></w:numbering>'
    )
    numbering = Numbering(part)
    assert [numbering.next("7", level) for level in (0, 1, 1, 2, 0, 1)] == ["I.", "1.", "2.", "2.1", "II.", "1."]
    assert numbering.next("8", 0) == ""
    assert numbering.level("7", 0) == ParagraphProps()
