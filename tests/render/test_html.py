"""The HTML layout: words, structure, nothing fetched; and, where Chromium is there, what a reader sees."""

from __future__ import annotations

import io
import re
import shutil
import subprocess
import tempfile
from html.parser import HTMLParser
from pathlib import Path

import pdfplumber
import pytest

from dvk.render.document import Item, Listing, Paragraph
from dvk.render.html import to_html
from dvk.render.html.index import index_page
from dvk.render.profiles.setup import Setup
from dvk.render.text import to_text
from tests.builders import NAME, a_plan, a_registration, a_year, an_agency
from tests.render.documents import SENTENCE, a_document, a_long_body, a_table, a_text, an_appendix

CHROMIUM = shutil.which("chromium") or shutil.which("google-chrome")
VOID = {"meta", "br", "col"}
DOCUMENTS = {
    "plain": a_document(),
    "Party": a_document(*a_long_body(6), regime="đảng", number="Số 05-KH/ĐU", superior="Đảng bộ tỉnh Mẫu"),
    "annexes": a_document(appendices=(an_appendix(a_table(12, 6), landscape=True), an_appendix(a_table(3)))),
    "addressees": a_document(addressees=Listing(a_text("Kính gửi:"), (a_text("Sở Mẫu;"), a_text("Ban Mẫu.")))),
}


class Reader(HTMLParser):
    """Reads the words of a page and sees that every tag is closed."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.tags: list[str] = []
        self.links: list[str] = []
        self.words = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.links += [value or "" for name, value in attrs if name in ("href", "src")]
        if tag not in VOID:
            self.open.append(tag)
        self.words += "" if tag in ("strong", "em") else " "

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag
        self.words += "" if tag in ("strong", "em") else " "

    def handle_data(self, data: str) -> None:
        if not {"style", "title"} & set(self.open):
            self.words += data


def read(page: str) -> Reader:
    reader = Reader()
    reader.feed(page)
    reader.close()
    assert not reader.open
    return reader


@pytest.mark.parametrize("name", DOCUMENTS)
def test_the_words_are_those_of_the_text_layout(name):
    printed = to_text(DOCUMENTS[name], 400).replace("│", " ").split()
    wanted = sorted(word for word in printed if not set(word) <= set("─┌┬┐├┼┤└┴┘") and word not in ("*", "-----"))
    assert len(wanted) > 50
    assert sorted(read(to_html(DOCUMENTS[name])).words.split()) == wanted


def test_a_page_needs_nothing_from_elsewhere():
    page = to_html(a_document(Paragraph(a_text('<img src="https://mau.example/a.png"><script>alert(1)</script>'))))
    reader = read(page)
    assert not reader.links
    assert not {"img", "script", "link", "iframe"} & set(reader.tags)
    assert "url(" not in page
    assert "@import" not in page
    assert "<script>alert(1)</script>" in reader.words


def test_the_parts_have_their_elements_and_the_language():
    page = to_html(a_document(*a_long_body(2), a_table(2)))
    assert page.startswith('<!DOCTYPE html>\n<html lang="vi">')
    tags = read(page).tags
    assert [tag for tag in tags if tag in ("header", "h1", "h2", "table", "thead", "footer")] == [
        *("header", "h1", "h2", "table", "thead", "footer")
    ]
    assert "<title>Kế hoạch Thực hiện phong trào thi đua “Dân vận khéo” năm 2022</title>" in page


def test_the_style_sheet_has_the_numbers_of_the_profile():
    chosen = Setup(sizes="B", margins=(25, 20, 35, 20), indent=10)
    page = to_html(a_document(setup=chosen))
    assert "size: A4 portrait; margin: 25mm 20mm 20mm 35mm;" in page
    assert re.search(r"^\.body \{ font-size: 13pt;.* text-indent: 10mm;", page, re.MULTILINE)
    assert "ĐẢNG CỘNG SẢN VIỆT NAM" not in page


def test_items_that_follow_one_another_make_a_list():
    page = to_html(a_document(Item(a_text("Một"), 1), Item(a_text("Hai"), 2), Paragraph(a_text("Ba"))))
    assert re.search(r'<ul><li class="item level-1">- Một</li><li class="item level-2">\+ Hai</li></ul>', page)


def test_two_runs_give_the_same_page():
    assert to_html(DOCUMENTS["annexes"]) == to_html(DOCUMENTS["annexes"])


def test_the_index_leads_to_what_was_written():
    year = a_year(a_registration(), plan=a_plan(), agency=an_agency())
    page = index_page(year, ["plan.html", "plan.pdf", "registrations/mau.html", "registrations/mau.docx"])
    reader = read(page)
    assert reader.links == ["plan.html", "plan.pdf", "registrations/mau.html", "registrations/mau.docx"]
    assert NAME in reader.words
    assert "Ban Quản lý Khu Mẫu" in reader.words


def test_the_index_leaves_out_what_was_not_written():
    page = index_page(a_year(a_registration(), plan=a_plan(), agency=an_agency()), ["plan.pdf"])
    assert read(page).links == ["plan.pdf"]
    assert NAME not in page


def chromium(page: Path, *words: str) -> str:
    with tempfile.TemporaryDirectory() as profile:
        command = [
            *(CHROMIUM or "", "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run"),
            *("--disable-background-networking", "--disable-component-update", "--disable-sync", "--hide-scrollbars"),
            *(f"--user-data-dir={profile}", *words, page.as_uri()),
        ]
        done = subprocess.run(command, capture_output=True, encoding="utf-8", timeout=60, check=True)
    return done.stdout


# A browser's window is never as narrow as a phone: the page stands in a frame, and tells the window what it sees.
FRAME = """<!DOCTYPE html><body style="margin: 0">
<iframe src="page.html" width="{width}" height="900" style="border: 0"></iframe>
<script>addEventListener("message", it => {{ document.body.dataset.seen = it.data; }});</script>"""
PROBE = """<script>
addEventListener("load", () => {
  const outside = [...document.querySelectorAll("main *")].filter(it => {
    const hidden = it.closest("thead") && getComputedStyle(it.closest("thead")).position === "absolute";
    return !hidden && !it.closest(".wide") && it.getBoundingClientRect().right > innerWidth + 1;
  });
  const size = it => parseFloat(getComputedStyle(it).fontSize);
  const nation = document.querySelector(".nation");
  const lines = nation.getBoundingClientRect().height / size(nation);
  const body = size(document.querySelector(".body, .clause"));
  parent.postMessage([innerWidth, document.documentElement.scrollWidth, outside.length, body, lines].join(" "), "*");
});
</script>"""


@pytest.mark.skipif(CHROMIUM is None, reason="there is no Chromium")
@pytest.mark.parametrize("width", [390, 1280])
@pytest.mark.parametrize("name", DOCUMENTS)
def test_a_page_fits_the_window_and_can_be_read(name, width, tmp_path):
    allowed = "style-src 'unsafe-inline'"
    page = to_html(DOCUMENTS[name]).replace(allowed, f"{allowed}; script-src 'unsafe-inline'")
    (tmp_path / "page.html").write_text(page.replace("</head>", f"{PROBE}</head>"), encoding="utf-8")
    frame = tmp_path / "frame.html"
    frame.write_text(FRAME.format(width=width), encoding="utf-8")
    found = re.search(r'data-seen="([^"]*)"', chromium(frame, "--window-size=1400,1000", "--dump-dom"))
    assert found
    inner, scroll, outside, size, lines = map(float, found[1].split())
    assert inner == width
    assert scroll <= inner
    assert outside == 0
    assert size >= 16
    assert lines < 2


@pytest.mark.skipif(CHROMIUM is None, reason="there is no Chromium")
def test_a_screenshot_shows_the_page(tmp_path):
    path = tmp_path / "page.html"
    path.write_text(to_html(DOCUMENTS["annexes"]), encoding="utf-8")
    chromium(path, "--window-size=1280,900", f"--screenshot={tmp_path / 'shot.png'}")
    assert (tmp_path / "shot.png").stat().st_size > 20_000


@pytest.mark.skipif(CHROMIUM is None, reason="there is no Chromium")
def test_a_browser_prints_the_sheet_of_the_decree(tmp_path):
    path = tmp_path / "page.html"
    annexes = (an_appendix(a_table(40)), an_appendix(a_table(30), landscape=True))
    document = a_document(*a_long_body(14), appendices=annexes)
    path.write_text(to_html(document), encoding="utf-8")
    chromium(path, "--no-pdf-header-footer", f"--print-to-pdf={tmp_path / 'page.pdf'}")
    with pdfplumber.open(io.BytesIO((tmp_path / "page.pdf").read_bytes())) as pdf:
        first, *_others, last = pdf.pages
        assert (round(first.width), round(first.height)) == (595, 842)
        assert last.width > last.height
        letters = [letter for letter in first.chars if letter["text"].strip()]
        assert min(letter["x0"] for letter in letters) >= 85 - 0.5
        assert max(letter["x1"] for letter in letters) <= 595.3 - 42.5 + 0.5
        assert min(letter["top"] for letter in letters) > 50
        body = [letter for letter in letters if round(letter["size"], 1) == 14]
        assert len(body) > len(SENTENCE)
        begun = [page.extract_text().split()[0] for page in pdf.pages]
        assert begun == ["BAN", "2", "3", "Phụ", "2", "3", "Phụ", "2", "3"]
