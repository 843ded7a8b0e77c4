from __future__ import annotations

import pytest

from dvk.render.profiles import nd30, party, profile_of

PROFILES = (nd30.PROFILE, party.PROFILE)


@pytest.mark.parametrize("profile", PROFILES, ids=lambda profile: profile.regime)
def test_every_size_lies_in_its_permitted_range(profile):
    assert len(profile.styles) > 20
    for name, style in profile.styles.items():
        assert style.permitted[0] <= style.size <= style.permitted[1], name


@pytest.mark.parametrize("profile", PROFILES, ids=lambda profile: profile.regime)
def test_every_margin_lies_in_its_permitted_range(profile):
    assert profile.page.permitted
    for side, (least, most) in profile.page.permitted.items():
        assert least <= getattr(profile.page, side) <= most, side


def test_both_profiles_style_the_same_components():
    assert set(nd30.STYLES) == set(party.STYLES)


def test_the_sizes_of_the_head_go_together():
    # Nghị định 30/2020, Phụ lục I, V, footnote: 13, 14, 14 or 12, 13, 13.
    sizes = tuple(nd30.STYLES[name].size for name in ("nation", "motto", "place-date"))
    assert sizes in {(13, 14, 14), (12, 13, 13)}


def test_a_line_under_the_agency_is_a_third_to_a_half_of_its_text():
    rule = nd30.STYLES["agency"].rule
    assert rule is not None
    assert 1 / 3 <= rule.share <= 1 / 2


def test_the_fixed_lines_of_each_regime():
    assert [text for _name, text in profile_of("nhà nước").motto] == [
        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
        "Độc lập - Tự do - Hạnh phúc",
    ]
    assert [text for _name, text in profile_of("đảng").motto] == ["ĐẢNG CỘNG SẢN VIỆT NAM"]
