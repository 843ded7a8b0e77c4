from __future__ import annotations

import pytest

from dvk.errors import TemplateProblem
from dvk.render.stamping import stamped


def test_opening_tags_carry_their_line():
    assert stamped('<p>một</p>\n<p\n class="ground">', "t") == (
        '<p data-line="t:1">một</p>\n<p data-line="t:2"\n class="ground">'
    )


@pytest.mark.parametrize(
    "source",
    [
        "{# <p> #}",
        '{{ "<p>" }}',
        '{{ "}}<p>" }}',
        "{% if a < b %}",
        '{% set x = "<p>" %}',
        "{% raw %}{{ <p> }}{% endraw %}",
    ],
)
def test_what_is_not_html_is_left_alone(source):
    assert stamped(source, "t") == source


def test_lines_are_counted_over_comments_and_statements():
    assert 'data-line="t:4"' in stamped("{# một\n\n #}{% set x = '\n' %}<p>", "t")


@pytest.mark.parametrize(
    ("source", "line"),
    [("\n<p", 2), ("<p\n<em>", 1), ("\n\n<p </p>", 3), ("a\n< b", 2), ("\n<!-- x -->", 2), ("<3", 1)],
)
def test_a_tag_without_end_names_its_line(source, line):
    with pytest.raises(TemplateProblem) as caught:
        stamped(source, "templates/t.html.j2")
    assert caught.value.where == f"templates/t.html.j2:{line}"


def test_a_name_cannot_break_out_of_its_stamp():
    assert '"&#123;{x}}&quot;&gt;:1"' in stamped("<p>", '{{x}}">').replace("&#123;&#123;", "&#123;{")
