"""Knows how a line is drawn under a text: a DrawingML line that hangs on a text and is centred on it."""

from __future__ import annotations

from copy import deepcopy
from functools import cache

from lxml import etree

from dvk.render import room
from dvk.render.docx.xml import EMU_PER_POINT, NAMESPACES, WP, A, Element, add

# As Word itself writes a line; what is 0 here is set for each.
_LINE = f"""
<mc:AlternateContent {" ".join(f'xmlns:{prefix}="{uri}"' for prefix, uri in NAMESPACES.items())}>
<mc:Choice Requires="wps"><w:drawing>
<wp:anchor distT="0" distB="0" distL="0" distR="0" simplePos="0" relativeHeight="251658240" behindDoc="0" locked="0"
 layoutInCell="1" allowOverlap="1">
<wp:simplePos x="0" y="0"/>
<wp:positionH relativeFrom="column"><wp:align>center</wp:align></wp:positionH>
<wp:positionV relativeFrom="line"><wp:posOffset>0</wp:posOffset></wp:positionV>
<wp:extent cx="0" cy="0"/><wp:effectExtent l="0" t="0" r="0" b="0"/><wp:wrapNone/>
<wp:docPr id="0" name=""/><wp:cNvGraphicFramePr/>
<a:graphic><a:graphicData uri="{NAMESPACES["wps"]}"><wps:wsp><wps:cNvCnPr/><wps:spPr>
<a:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></a:xfrm><a:prstGeom prst="line"><a:avLst/></a:prstGeom>
<a:ln w="{round(room.RULE * EMU_PER_POINT)}"><a:solidFill><a:srgbClr val="000000"/></a:solidFill></a:ln>
</wps:spPr><wps:bodyPr/></wps:wsp></a:graphicData></a:graphic></wp:anchor>
</w:drawing></mc:Choice></mc:AlternateContent>
"""


def add_rule(paragraph: Element, length: float, drop: float, number: int, *, by: str = "line") -> None:
    """Draw a line so many points long, `drop` points below the top of the paragraph or of its last line."""
    made = deepcopy(_template())
    size = str(round(length * EMU_PER_POINT))
    for element in (made.find(f".//{{{WP}}}extent"), made.find(f".//{{{A}}}ext")):
        assert element is not None
        element.set("cx", size)
    offset = made.find(f".//{{{WP}}}posOffset")
    properties = made.find(f".//{{{WP}}}docPr")
    assert offset is not None and properties is not None
    place = offset.getparent()
    assert place is not None
    place.set("relativeFrom", by)
    offset.text = str(round(drop * EMU_PER_POINT))
    properties.set("id", str(number))
    properties.set("name", f"Đường kẻ {number}")
    add(paragraph, "r").append(made)


@cache
def _template() -> Element:
    parser = etree.XMLParser(remove_blank_text=True)
    return etree.fromstring(_LINE, parser)
