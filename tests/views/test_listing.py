from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dvk.errors import UsageError
from dvk.text.collation import sort_key
from dvk.views.listing import Filter, Listed, Sort, listing, order, people
from tests import demonstration
from tests.demonstration import YEAR


@pytest.fixture
def year(tmp_path):
    return demonstration.written_to(tmp_path).load(YEAR)


def ids(year, sort: Sort = Sort.OWNER, **wanted: str) -> list[str]:
    return [row.id for row in listing([year], Filter(**wanted), sort)]


def test_everything_is_listed_unless_something_is_asked_for(year):
    assert sorted(ids(year)) == sorted(demonstration.REGISTRATIONS)


@pytest.mark.parametrize(
    ("wanted", "found"),
    [
        ({"field": "cai cach hanh chinh"}, ["guong-tiep-dan", "ra-soat-ho-so", "mot-cua-than-thien"]),
        ({"owner": "phong dat dai"}, ["ngay-thu-bay-xanh", "hien-dat-lam-duong"]),
        ({"owner": "tai-nguyen"}, ["ngay-thu-bay-xanh", "hien-dat-lam-duong"]),
        ({"level": "TINH"}, ["nop-ho-so-truc-tuyen"]),
        ({"kind": "dien hinh"}, ["guong-tiep-dan"]),
        ({"search": "dat duong"}, ["hien-dat-lam-duong"]),
        ({"search": "HO SO", "owner": "van-phong"}, ["ra-soat-ho-so"]),
        ({"search": "van phong ra"}, ["ra-soat-ho-so"]),
        ({"search": "mot-cua Văn phòng"}, ["mot-cua-than-thien"]),
        ({"field": "cai cach hanh-chinh", "level": "tinh"}, []),
        ({"search": "vận động hồ"}, ["nop-ho-so-truc-tuyen"]),
        ({"search": "so-tay"}, ["so-tay-nha-dau-tu"]),
        ({"search": "không có"}, []),
        ({"field": "quoc phong - an ninh"}, []),
    ],
    ids=str,
)
def test_filters_take_words_without_diacritics(year, wanted, found):
    assert ids(year, **wanted) == found


def test_an_unknown_term_is_refused_with_the_nearest(year):
    with pytest.raises(UsageError) as caught:
        ids(year, level="huyen uy")
    assert caught.value.help == "Did you mean “huyện”? It may be: cơ sở, cấp trên cơ sở, huyện, tỉnh, trung ương."


@pytest.mark.parametrize(
    ("sort", "first", "last"),
    [
        (Sort.NAME, "guong-tiep-dan", "mot-cua-than-thien"),
        (Sort.ID, "dong-hanh", "so-tay-nha-dau-tu"),
        (Sort.DATE, "ra-soat-ho-so", "guong-tiep-dan"),
        (Sort.LEVEL, "guong-tiep-dan", "nop-ho-so-truc-tuyen"),
        (Sort.OWNER, "so-tay-nha-dau-tu", "mot-cua-than-thien"),
    ],
)
def test_the_list_is_sorted_as_asked(year, sort, first, last):
    found = ids(year, sort)
    assert (found[0], found[-1]) == (first, last)


def test_years_are_listed_together(tmp_path):
    extra = {
        "2022/registrations/ra-soat-ho-so.yaml": "name: Khéo rà soát hồ sơ trễ hạn\nyear: 2022\nowner: van-phong\n"
    }
    repository = demonstration.written_to(tmp_path, extra)
    rows = listing([repository.load(2022), repository.load(2023)], Filter(search="ra soat"))
    assert [(row.year, row.id) for row in rows] == [(2022, "ra-soat-ho-so"), (2023, "ra-soat-ho-so")]


def test_what_cannot_be_read_is_listed_last_but_passes_no_filter(tmp_path):
    year = demonstration.written_to(tmp_path, {f"{YEAR}/registrations/a-hong.yaml": "name: [\n"}).load(YEAR)
    assert listing([year], Filter())[-1] == Listed(YEAR, "a-hong")
    assert "a-hong" not in ids(year, level="cơ sở")


def test_people_stand_in_the_order_of_a_roll(year):
    assert [person.name for person in people(year)] == ["Trần Thị Mẫu An", "Lê Văn Thử Bình", "Đinh Mẫu Chi"]
    assert people(year)[1].department == "Văn phòng"


rows = st.builds(
    Listed,
    year=st.integers(2022, 2024),
    id=st.sampled_from(["a", "b", "c"]),
    name=st.none() | st.sampled_from(["Khéo", "Khéo ă", "khéo", "Ăn", "Đi"]),
    owner_name=st.none() | st.sampled_from(["Văn phòng", "Đoàn"]),
    level=st.none() | st.sampled_from(["tỉnh", "lạ"]),
    date=st.none() | st.dates(),
)


@pytest.mark.parametrize("sort", Sort)
@given(found=st.lists(rows, unique_by=lambda row: (row.year, row.id)), data=st.data())
def test_the_order_is_total(sort, found, data):
    key = order([], sort)
    once = sorted(found, key=key)
    assert sorted(data.draw(st.permutations(found)), key=key) == once
    assert [row.name is None for row in once] == sorted(row.name is None for row in once)


def test_names_follow_the_vietnamese_alphabet(year):
    names = [row.name for row in listing([year], Filter(), Sort.NAME) if row.name]
    assert names == sorted(names, key=sort_key)
    assert names[0].startswith("Ă")
