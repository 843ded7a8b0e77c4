"""Writes a document as one page of HTML: the parts in reading order, each with its component's class."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from dvk.render import measure
from dvk.render.document import (
    Appendix,
    Block,
    Cell,
    Document,
    Heading,
    Inline,
    Item,
    Listing,
    Row,
    Run,
    SignatureBlock,
    Table,
    plain,
)
from dvk.render.html.style import annex_pages, style_sheet
from dvk.render.html.write import element, escaped, inline
from dvk.render.lines import broken, head_columns, line_width, one_addressee
from dvk.render.measure import POINTS_PER_MM
from dvk.render.profiles import profile_of
from dvk.render.profiles.model import Profile


def to_html(document: Document) -> str:
    """Return a document as a page that needs no other file."""
    profile = profile_of(document.regime, document.setup)
    style = style_sheet(document.regime, document.setup)
    style += annex_pages([appendix.landscape for appendix in document.appendices])
    return whole_page(document.language, document.name, style, _Page(document, profile).article(), document.author)


def whole_page(language: str, title: str, style: str, body: str, author: str = "") -> str:
    """Return a page around its body."""
    head = [
        '<meta charset="utf-8">',
        '<meta name="viewport" content="width=device-width, initial-scale=1">',
        # Nothing is ever fetched, whatever a record holds.
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">",
        f'<meta name="author" content="{escaped(author).replace(chr(34), "&quot;")}">' if author else "",
        element("title", escaped(title)),
        element("style", f"\n{style}"),
    ]
    lines = "\n".join(filter(None, head))
    return f'<!DOCTYPE html>\n<html lang="{language}">\n<head>\n{lines}\n</head>\n<body>\n{body}\n</body>\n</html>\n'


class _Page:
    def __init__(self, document: Document, profile: Profile) -> None:
        self.document = document
        self.profile = profile
        self.width = profile.page.text_width * POINTS_PER_MM
        self.left, _right = head_columns(document, profile)

    def article(self) -> str:
        parts = [
            self._head(),
            self._title(),
            self._addressees(),
            *self._blocks(self.document.body),
            self._foot(),
        ]
        parts += [self._appendix(number, appendix) for number, appendix in enumerate(self.document.appendices, 1)]
        return element("main", "\n" + "\n".join(filter(None, parts)) + "\n")

    def _put(self, text: Inline, component: str, tag: str = "p") -> str:
        """Return a component; how long its rule is goes with it, since it hangs on the text."""
        if not text:
            return ""
        style = self.profile.style(component)
        if style.align != "centre":
            return element(tag, inline(text, caps=style.caps), class_=component)
        width = self.left if component in ("superior", "agency", "number", "about") else self.width
        lines = broken(text, style, width)
        rule = None
        if style.rule is not None and not style.rule.signs:
            rule = f"--rule:{measure.rule_length(style.rule, [line_width(line, style) for line in lines]):.1f}pt"
        words = [inline(tuple(line), caps=style.caps) for line in lines]
        # Lines of their own where there is room; on a phone they run on.
        content = " ".join(element("span", line, class_="line") for line in words) if len(words) > 1 else "".join(words)
        return element(tag, content, class_=component, style=rule)

    def _head(self) -> str:
        head = self.document.head
        issuer = self._put(head.superior, "superior") + self._put(head.agency, "agency")
        motto = "".join(self._put((Run(text),), name) for name, text in head.motto)
        about = ""
        if head.about:
            about = element("div", [element("div", self._put(head.about, "about")), "<div></div>"], class_="pair head")
        return element(
            "header",
            [
                self._put(head.label, "label"),
                element("div", [element("div", issuer), element("div", motto)], class_="pair head"),
                self._put(head.address, "address"),
                element(
                    "div",
                    [
                        element("div", self._put(head.number, "number")),
                        element("div", self._put(head.place_date, "place-date")),
                    ],
                    class_="pair head low",
                ),
                about,
            ],
        )

    def _title(self) -> str:
        title = self.document.title
        return element("h1", [self._put(title.name, "title", "span"), self._put(title.subject, "subject", "span")])

    def _addressees(self) -> str:
        listing = self.document.addressees
        if listing is None:
            return ""
        alone = one_addressee(listing, self.profile)
        written = (
            element("p", inline(alone), class_="addressee")
            if alone
            else self._listing(listing, "addressees", "addressees-item")
        )
        return element("div", written, class_="to")

    def _listing(self, listing: Listing | None, label: str, item: str) -> str:
        if listing is None:
            return ""
        items = [element("li", "- " + inline(text), class_=item) for text in listing.items]
        return element("p", inline(listing.label), class_=label) + (element("ul", items) if items else "")

    def _blocks(self, blocks: Sequence[Block], *, cell: bool = False) -> Iterator[str]:
        """Yield blocks; items that follow one another make a list; in a cell they look as the cell does."""
        items: list[str] = []
        for block in blocks:
            if isinstance(block, Item):
                component = f"{'dash' if cell else 'item'} level-{block.level}"
                items.append(element("li", f"{block.marker} {inline(block.text)}", class_=component))
                continue
            if items:
                yield element("ul", items)
                items = []
            yield self._block(block, cell=cell)
        if items:
            yield element("ul", items)

    def _block(self, block: Block, *, cell: bool) -> str:
        if isinstance(block, Table):
            return self._table(block)
        text = inline(block.text)
        if cell:
            return element("p", element("strong", text) if isinstance(block, Heading) else text)
        if isinstance(block, Heading):
            caps = self.profile.style(block.component).caps
            return element(f"h{block.level + 1}", inline(block.text, caps=caps), class_=block.component)
        return element("p", text, class_=block.component)

    def _table(self, table: Table) -> str:
        labels = (
            [
                " ".join(plain(block.text) for block in cell.blocks if not isinstance(block, Table))
                for cell in table.head[-1]
            ]
            if table.head
            else []
        )
        even = all(cell.colspan == 1 for row in (*table.head, *table.body) for cell in row)
        columns = element("colgroup", [f'<col style="width:{share * 100:.2f}%">' for share in table.shares])
        head = element("thead", [self._row(row, []) for row in table.head]) if table.head else ""
        body = element("tbody", [self._row(row, labels if even else []) for row in table.body])
        made = element("table", [columns, head, body], class_="stacks" if even and labels else None)
        return element("div", made, class_="wide")

    def _row(self, row: Row, labels: Sequence[str]) -> str:
        return element("tr", [self._cell(cell, labels[index] if labels else None) for index, cell in enumerate(row)])

    def _cell(self, cell: Cell, label: str | None) -> str:
        return element(
            "th" if cell.heading else "td",
            self._blocks(cell.blocks, cell=True),
            scope="col" if cell.heading else None,
            colspan=cell.colspan if cell.colspan > 1 else None,
            data_label=label,
        )

    def _foot(self) -> str:
        foot = self.document.foot
        recipients = self._listing(foot.recipients, "recipients-label", "recipients-item")
        if foot.signature is None and foot.confirmation is None and not recipients:
            return ""
        left = self._signature(foot.confirmation) if foot.confirmation is not None else recipients
        pair = element(
            "div", [element("div", left), element("div", self._signature(foot.signature))], class_="pair foot"
        )
        return element("footer", [pair, recipients if foot.confirmation is not None else ""])

    def _signature(self, block: SignatureBlock | None) -> str:
        if block is None:
            return ""
        offices = [self._put(text, "authority") for text in block.authority]
        offices += [self._put(text, "office") for text in block.office]
        return element("div", offices, class_="offices") + self._put(block.name, "name")

    def _appendix(self, number: int, appendix: Appendix) -> str:
        return element(
            "section",
            [
                self._put(appendix.label, "appendix-label"),
                self._put(appendix.title, "appendix-title", "h2"),
                self._put(appendix.reference, "appendix-reference"),
                *self._blocks(appendix.blocks),
            ],
            class_="appendix",
            style=f"page: annex-{number}",
        )
