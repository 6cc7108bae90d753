"""A watchlist is read whole or not at all."""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sendward.engine.judge import Engine
from sendward.model import Level, Weight
from sendward.watchlists.parse import BULK_FROM, Pack, WatchlistError, parse_watchlist
from support.doubling import assert_is_linear

if TYPE_CHECKING:
    from collections.abc import Callable

PACK = """
name = "US military"
source = "https://example.org/"
[[protect]]
domain = ".mil"
label = "US military"
level = "block"
known = ["army.mil", "us.af.mil"]

[[protect]]
domain = "NATO.int"
"""


def plain(text: str) -> Pack:
    return parse_watchlist(text, "mine.txt", toml=False)


def test_a_plain_list_has_one_domain_a_line_and_comments() -> None:
    pack = plain("# ours\narmy.mil  # the army\n\n.gov.uk\n*.nato.int\n")
    assert [str(entry) for entry in pack.entries] == ["army.mil", ".gov.uk", ".nato.int"]
    assert pack.entries[1].domain == "gov.uk"
    assert pack.entries[1].is_suffix
    assert pack.entries[0].origin == "mine.txt"


@pytest.mark.parametrize("separator", [",", ";", "\t"])
def test_a_csv_has_a_label_and_a_level_after_the_domain(separator: str) -> None:
    text = "domain,label,level\narmy.mil,US Army,block\nnavy.mil\n".replace(",", separator)
    first, second = plain(text).entries
    assert (first.domain, first.label, first.level) == ("army.mil", "US Army", Level.BLOCK)
    assert second.level is Level.CONFIRM


@pytest.mark.parametrize(
    ("text", "label", "level"),
    [
        ("domain,level\narmy.mil,block\n", "", Level.BLOCK),
        ("# ours\n\nDomain;Level;Label\narmy.mil;block;Army\n", "Army", Level.BLOCK),
        ("domain\tlabel\narmy.mil\tArmy\n", "Army", Level.CONFIRM),
        ("domain,owner,level\narmy.mil,Army,note\n", "Army", Level.NOTE),
        ("domain\narmy.mil,Army,note\n", "Army", Level.NOTE),
    ],
)
def test_a_header_says_in_which_columns_label_and_level_stand(text: str, label: str, level: Level) -> None:
    (entry,) = parse_watchlist(text, "mine.csv", toml=False).entries

    assert (entry.domain, entry.label, entry.level) == ("army.mil", label, level)


@pytest.mark.parametrize(
    "text",
    [
        "Name,Web,City\nExample Ltd,www.example.com,Berlin\n",
        "# ours\nWebsite;Name\nexample.org;Example\n",
        "Company name\tDomain\nExample Ltd\texample.org\n",
    ],
)
def test_a_header_without_the_column_domain_is_told_what_a_header_is_and_not_to_protect_an_ending(
    text: str,
) -> None:
    with pytest.raises(WatchlistError, match="its first column has to be `domain`") as caught:
        parse_watchlist(text, "t.csv", toml=False)
    assert "protect" not in caught.value.problem
    passed_over: list[WatchlistError] = []
    parse_watchlist(text, "t.csv", toml=False, passed_over=passed_over)
    assert passed_over[0].problem == caught.value.problem


@pytest.mark.parametrize("text", ["mil\n", "mil,US military,block\n", "army.mil\nmil,US military\n"])
def test_an_ending_without_its_dot_is_told_how_to_write_it(text: str) -> None:
    with pytest.raises(WatchlistError, match=r"write '\.mil'"):
        parse_watchlist(text, "ours.csv", toml=False)


@pytest.mark.parametrize("text", ["exa mple.org,Example\n", "example\u3002org,Example,loud\n"])
def test_a_first_line_with_a_dot_in_its_first_column_is_no_header(text: str) -> None:
    with pytest.raises(WatchlistError) as caught:
        parse_watchlist(text, "ours.csv", toml=False)
    assert "header" not in caught.value.problem


def test_a_quoted_label_may_hold_a_comma() -> None:
    assert plain('army.mil,"Army, US"').entries[0].label == "Army, US"


def test_a_domain_listed_twice_is_one_entry() -> None:
    assert len(plain("army.mil\nARMY.mil.\n").entries) == 1


def test_of_a_domain_listed_twice_the_stricter_level_counts() -> None:
    for text in ("*.mil\n.mil,Army,block\n", ".mil,Army,block\n*.mil,,note\n"):
        (entry,) = parse_watchlist(text, "mine.txt", toml=False).entries

        assert (str(entry), entry.level) == (".mil", Level.BLOCK)


def test_a_list_of_thousands_gets_the_weight_of_bulk() -> None:
    assert plain("army.mil").entries[0].weight is Weight.NORMAL
    many = "\n".join(f"name{number}.com" for number in range(BULK_FROM))
    assert {entry.weight for entry in plain(many).entries} == {Weight.BULK}


@pytest.mark.parametrize("line", ["not a domain", "a..b", "army.mil,x,loud", "com", "@x"])
def test_a_bad_line_is_named_by_file_and_number(line: str) -> None:
    with pytest.raises(WatchlistError, match=r"^mine.txt:3: ") as caught:
        plain(f"army.mil\n# fine\n{line}\nnavy.mil")
    assert (caught.value.file, caught.value.line) == ("mine.txt", 3)


def test_a_pack_is_read_with_all_it_says() -> None:
    pack = parse_watchlist(PACK, "us.toml", toml=True)
    assert (pack.name, pack.label, pack.source) == ("us.toml", "US military", "https://example.org/")
    military, nato = pack.entries
    assert (military.domain, military.is_suffix, military.level) == ("mil", True, Level.BLOCK)
    assert military.known == ("army.mil", "us.af.mil")
    assert military.weight is Weight.CRITICAL
    assert nato.domain == "nato.int"


@pytest.mark.parametrize(
    ("old", "new", "line"),
    [
        ('"NATO.int"', '"not a domain"', 10),
        ('"block"', '"loud"', 4),
        ("us.af.mil", "us.af.gov", 4),
        ('domain = ".mil"', 'domian = ".mil"', 4),
        ("label =", "label", 6),
        ('label = "US military"', "label = 3", 4),
        ('[[protect]]\ndomain = "NATO', '[[protekt]]\ndomain = "NATO', 0),
    ],
)
def test_a_bad_entry_of_a_pack_is_named_by_file_and_line(old: str, new: str, line: int) -> None:
    with pytest.raises(WatchlistError, match=r"^us.toml") as caught:
        parse_watchlist(PACK.replace(old, new, 1), "us.toml", toml=True)
    assert caught.value.line == line


@given(st.text(), st.booleans())
def test_any_text_is_a_list_or_refused(text: str, toml: bool) -> None:  # noqa: FBT001  # hypothesis gives it
    domains: list[str] = []
    with contextlib.suppress(WatchlistError):
        domains = [entry.domain for entry in parse_watchlist(text, "any", toml=toml).entries]
    assert all(domains)


@pytest.mark.parametrize(
    "text", ["a = " + "[" * 3_000, f"a = {'1' * 5_000}", "a = 1\x00"], ids=["deep", "long", "nul"]
)
def test_a_pack_that_no_reader_bears_is_refused(text: str) -> None:
    with pytest.raises(WatchlistError, match="This is not TOML"):
        parse_watchlist(text, "odd.toml", toml=True)


def test_a_field_too_long_for_csv_is_refused_and_shown_in_short() -> None:
    with pytest.raises(WatchlistError, match="is not a domain") as caught:
        plain("army.mil\n" + "a" * 200_000 + ", label")
    assert len(str(caught.value)) < 400


LONG_LISTS = {
    "domains": ("n{0}.example\n", False),
    "suffixes": (".n{0}.example\n", False),
    "subdomains": ("a.b.c.d.e.f.n{0}.example\n", False),
    "a label each": ('n{0}.example,"Label, {0}",confirm\n', False),
    "one label that goes on and on": ("n.example," + "x" * 40 + "\n", False),
    "the same domain": ("army.mil\n", False),
    "comments": ("# {0} army.mil\n", False),
    "quotes": ('"""{0}\n', False),
    "a pack": ('[[protect]]\ndomain = "n{0}.example"\n', True),
    "known hosts": ('[[protect]]\ndomain = ".n{0}.example"\nknown = ["a.n{0}.example"]\n', True),
    "brackets": ("[[{0}]]\n", True),
}
"""By what they are full of: a part, and whether it is TOML."""


@pytest.mark.parametrize(("part", "toml"), LONG_LISTS.values(), ids=LONG_LISTS.keys())
def test_a_list_twice_as_long_takes_twice_as_long_to_read(part: str, toml: bool) -> None:  # noqa: FBT001  # a parameter
    def read(size: int) -> Callable[[], object]:
        text = ('name = "x"\n' if toml else "") + "".join(part.format(number) for number in range(size))

        def work() -> None:
            with contextlib.suppress(WatchlistError):
                Engine(parse_watchlist(text, "mine", toml=toml).entries)

        return work

    assert_is_linear(read, 400)


def test_a_pack_says_for_which_work_it_is() -> None:
    assert parse_watchlist('work = ["health"]', "mine.toml", toml=True).work == ("health",)


@pytest.mark.parametrize("words", ['"health"', '["piracy"]', "[1]", "[[]]"])
def test_work_that_nobody_knows_of_is_refused(words: str) -> None:
    with pytest.raises(WatchlistError, match="`work` has to be a list of any of these: health, "):
        parse_watchlist(f"work = {words}", "mine.toml", toml=True)


def test_a_pack_says_for_which_countries_it_is() -> None:
    assert parse_watchlist('countries = ["DE", "AT"]', "mine.toml", toml=True).countries == ("DE", "AT")


@pytest.mark.parametrize("codes", ['"DE"', '["de"]', '["DEU"]', "[49]", '[""]'])
def test_countries_that_are_no_codes_are_refused(codes: str) -> None:
    with pytest.raises(WatchlistError, match="list of codes"):
        parse_watchlist(f"countries = {codes}", "mine.toml", toml=True)


@pytest.mark.parametrize(
    ("line", "label"),
    [
        ("army.mil,Army #1,block", "Army #1"),
        ('"army.mil","Army, #1","block"', "Army, #1"),
        ("army.mil;Army #1;Block  # since May", "Army #1"),
        ("army.mil,block", ""),
        ("army.mil;BLOCK;", ""),
        ("army.mil,block  # since May", ""),
    ],
)
def test_a_level_is_read_behind_a_sign_of_number_and_without_a_label(line: str, label: str) -> None:
    [entry] = parse_watchlist(line, "mine.csv", toml=False).entries

    assert (entry.label, entry.level) == (label, Level.BLOCK)


@pytest.mark.parametrize("line", ["army.mil,Army # was ours, once", "army.mil # our army, once, block"])
def test_a_comment_behind_a_domain_or_its_label_is_no_level(line: str) -> None:
    [entry] = parse_watchlist(line, "mine.csv", toml=False).entries

    assert (str(entry), entry.level) == ("army.mil", Level.CONFIRM)


def test_a_label_that_a_header_names_is_no_level() -> None:
    [entry] = parse_watchlist("domain,label\narmy.mil,Block", "mine.csv", toml=False).entries

    assert (entry.label, entry.level) == ("Block", Level.CONFIRM)
