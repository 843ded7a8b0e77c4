from __future__ import annotations

import pytest

from dvk.errors import UsageError
from dvk.render.formats import Order
from dvk.render.profiles import nd30, profile_of
from dvk.render.profiles.setup import Setup, margins_of
from dvk.render.run import rendering
from tests.builders import AGENCY
from tests.render.test_run import PLAN, a_repository
from tests.render.word_files import W, main_part


def test_set_b_is_smaller_and_within_every_range():
    profile = profile_of("nhà nước", Setup("B"))
    sizes = tuple(profile.style(name).size for name in ("nation", "motto", "place-date", "body", "number"))
    assert sizes == (12, 13, 13, 13, 13)
    assert nd30.SET_B
    for name, style in profile.styles.items():
        assert style.permitted[0] <= style.size <= style.permitted[1], name


def test_the_partys_two_sets_are_the_ends_of_its_ranges():
    names = ("nation", "title", "subject", "body", "clause", "authority", "recipients-item")
    found = {sizes: tuple(profile_of("đảng", Setup(sizes)).style(name).size for name in names) for sizes in ("A", "B")}
    assert found == {"A": (15, 15, 14, 14, 14, 14, 12), "B": (15, 16, 15, 15, 15, 14, 12)}
    for name, style in profile_of("đảng", Setup("B")).styles.items():
        assert style.permitted[0] <= style.size <= style.permitted[1], name


@pytest.mark.parametrize(
    ("regime", "setup", "says"),
    [
        ("nhà nước", Setup(margins=(19, None, None, None)), "20-25 mm (Nghị định 30/2020/NĐ-CP, Phụ lục I, I.3)"),
        ("nhà nước", Setup(margins=(None, None, None, 20.5)), "15-20 mm"),
        ("nhà nước", Setup(indent=11), "10 or 12.7 mm (Nghị định 30/2020/NĐ-CP, Phụ lục I, II.6.e)"),
        ("đảng", Setup(margins=(25, None, None, None)), "20-20 mm"),
        ("đảng", Setup(indent=12.7), "10 mm"),
    ],
)
def test_what_is_not_permitted_is_refused_with_its_range_and_clause(regime, setup, says):
    with pytest.raises(UsageError) as caught:
        profile_of(regime, setup)
    assert says in str(caught.value)


def test_a_choice_on_the_command_line_stands_over_the_agencys():
    mine, theirs = Setup("A", (25, None, None, None)), Setup("B", (20, 21, None, None), 10)
    assert mine.over(theirs) == Setup("A", (25, 21, None, None), 10)


def test_the_indent_is_that_of_every_indented_component():
    styles = profile_of("nhà nước", Setup(indent=10)).styles
    assert {style.indent for style in styles.values()} == {0, 10}


@pytest.mark.parametrize("words", ["20", "20,20,30", "a,b,c,d", "20,20,30,15,1"])
def test_margins_that_are_not_four_numbers_are_refused(words):
    with pytest.raises(UsageError):
        margins_of(words)
    assert margins_of("20, ,30,") == (20, None, 30, None)


def test_the_agencys_layout_is_kept_and_refused_like_the_commands(tmp_path):
    layout = "layout: {sizes: B, margins: {left: 35}, indent: 10}\n"
    repository = a_repository(tmp_path, {"2022/plan.yaml": PLAN, "agency.yaml": AGENCY + layout})
    order = Order(None, None, ("docx",), 80)
    (made,) = rendering(repository, 2022, order).made
    margins = next(main_part(made.files[0].data).iter(f"{W}pgMar"))
    assert margins.get(f"{W}left") == "1984"
    repository = a_repository(tmp_path, {"agency.yaml": AGENCY + "layout: {margins: {left: 36}}\n"})
    with pytest.raises(UsageError):
        rendering(repository, 2022, order)
