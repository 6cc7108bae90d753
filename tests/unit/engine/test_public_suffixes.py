"""The public suffix list, walked by our own code, says what tldextract says."""

from __future__ import annotations

import pytest
import tldextract
from hypothesis import given
from hypothesis import strategies as st

from sendward.engine.domains import parse_domain
from sendward.engine.public_suffixes import SuffixListError, parse_suffix_list, public_suffixes

REFERENCE = tldextract.TLDExtract(suffix_list_urls=(), cache_dir=None)
RULES = sorted(public_suffixes().icann | {f"x.{rule}" for rule in public_suffixes().wildcards})


def is_cut_alike(host: str) -> bool:
    """Whether both cut ``host`` in the same place; an ending tldextract does not know is the last label."""
    labels = host.split(".")
    found = REFERENCE(host).suffix
    return public_suffixes().suffix_length(labels) == (found.count(".") + 1 if found else 1)


def test_every_rule_of_the_list_cuts_as_tldextract_cuts() -> None:
    wrong = [
        rule for rule in RULES for host in (rule, f"name.{rule}", f"a.name.{rule}") if not is_cut_alike(host)
    ]
    assert wrong == []


@pytest.mark.parametrize(
    "host", ["www.ck", "a.www.ck", "b.c.ck", "city.kawasaki.jp", "x.y.kawasaki.jp", "a.invalid"]
)
def test_wildcards_and_exceptions_cut_as_tldextract_cuts(host: str) -> None:
    assert is_cut_alike(host)


@given(
    st.lists(
        st.sampled_from(["a", "co", "com", "uk", "gov", "mil", "jp", "kobe", "city", "ck", "www"]), min_size=1
    )
)
def test_any_name_is_cut_as_tldextract_cuts(labels: list[str]) -> None:
    assert is_cut_alike(".".join(labels))


def test_the_list_says_of_which_day_it_is() -> None:
    assert public_suffixes().version.startswith("20")


def test_the_private_section_is_kept_apart() -> None:
    assert parse_domain("someone.blogspot.com").suffix == "com"
    assert public_suffixes().private_suffix(["someone", "blogspot", "com"]) == "blogspot.com"


def test_a_list_written_in_its_own_format_is_read() -> None:
    lines = ["// VERSION: today\n", "// ===BEGIN ICANN DOMAINS===\n", "com\n", "*.ck\n", "!www.ck\n", "مصر\n"]
    rules = parse_suffix_list(lines)
    assert rules.version == "today"
    assert rules.top_levels == {"com", "ck", "xn--wgbh1c"}
    assert rules.exceptions == {"www.ck"}


def test_a_missing_list_is_an_error_with_a_sentence(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("importlib.util.find_spec", lambda _: None)
    with pytest.raises(SuffixListError, match="not installed"):
        public_suffixes.__wrapped__()
