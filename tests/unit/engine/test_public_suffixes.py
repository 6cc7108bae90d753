"""The public suffix list, walked by our own code, says what tldextract says of the list as published."""

from __future__ import annotations

import gc
import warnings
from contextlib import contextmanager, suppress
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
import tldextract
from hypothesis import given
from hypothesis import strategies as st
from publicsuffixlist import PSLFILE

from sendward.engine import public_suffixes as module
from sendward.engine.domains import parse_domain
from sendward.engine.public_suffixes import (
    SuffixListError,
    parse_suffix_list,
    public_suffixes,
    suffix_list_date,
    use_suffixes,
)
from support.real_domains import real_domains

if TYPE_CHECKING:
    from collections.abc import Iterator


def tldextract_of_the_published_list() -> tldextract.TLDExtract:
    extract = tldextract.TLDExtract(
        suffix_list_urls=[Path(PSLFILE).as_uri()], cache_dir=None, fallback_to_snapshot=False
    )
    with warnings.catch_warnings():
        # requests-file, by which it reads a file, leaves it to the collector to close it
        warnings.simplefilter("ignore", ResourceWarning)
        extract("example.org")
        gc.collect()
    return extract


REFERENCE = tldextract_of_the_published_list()
RULES = sorted(public_suffixes().icann | {f"x.{rule}" for rule in public_suffixes().wildcards})
NAME = st.from_regex(r"[a-z0-9]{1,5}(\.[a-z0-9]{1,5}){0,3}", fullmatch=True)


def is_cut_alike(host: str) -> bool:
    """Whether both cut ``host`` in the same place; an ending tldextract does not know is the last label."""
    labels = host.split(".")
    found = REFERENCE(host).suffix
    return public_suffixes().suffix_length(labels) == (found.count(".") + 1 if found else 1)


@contextmanager
def another_file(file: Path) -> Iterator[None]:
    """As if ``file`` were the list that ships."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(module, "_PLACES", (file,))
        public_suffixes.cache_clear()
        yield
    public_suffixes.cache_clear()


def written(icann: list[str], private: list[str]) -> str:
    """A list with these rules, in its own format."""
    lines = ["// ===BEGIN ICANN DOMAINS===", *icann, "// ===END ICANN DOMAINS===", ""]
    lines += ["// ===BEGIN PRIVATE DOMAINS===", "// a company", *private, "// ===END PRIVATE DOMAINS===", ""]
    return "\n".join(lines)


def test_every_rule_of_the_list_cuts_as_tldextract_cuts() -> None:
    wrong = [
        rule for rule in RULES for host in (rule, f"name.{rule}", f"a.name.{rule}") if not is_cut_alike(host)
    ]
    assert wrong == []


def test_real_domains_are_cut_as_tldextract_cuts_them() -> None:
    assert [domain for domain in real_domains()[::10] if not is_cut_alike(domain)] == []


def test_every_ending_that_is_lent_out_is_one_to_tldextract() -> None:
    lent = [rule for rule in public_suffixes().private if REFERENCE(f"name.{rule}").suffix != rule]
    wrong = [
        rule
        for rule in lent
        # a rule like *.compute.amazonaws.com lends what stands one label further out
        if not REFERENCE(f"a.name.{rule}", include_psl_private_domains=True).is_private
    ]
    assert len(lent) > 2_000
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
    day = suffix_list_date()

    assert day is not None
    assert day >= date(2026, 10, 22)


def test_the_private_section_is_kept_apart() -> None:
    assert parse_domain("someone.blogspot.com").suffix == "com"
    assert public_suffixes().private_suffix(["someone", "blogspot", "com"]) == "blogspot.com"


def test_a_list_written_in_its_own_format_is_read() -> None:
    head = "// VERSION: 2026-10-22_08-36-41_UTC\n"
    rules = parse_suffix_list(head + written(["com", "*.ck", "!www.ck", "مصر"], ["*.example.com"]))

    assert rules.day == date(2026, 10, 22)
    assert rules.top_levels == {"com", "ck", "xn--wgbh1c"}
    assert rules.exceptions == {"www.ck"}
    assert rules.private == {"example.com"}


@given(st.sets(NAME), st.sets(NAME), st.sets(NAME))
def test_any_rules_are_read_as_they_were_written(plain: set[str], wild: set[str], private: set[str]) -> None:
    rules = parse_suffix_list(written([*plain, *(f"*.{name}" for name in wild)], sorted(private)))

    assert rules.icann == plain
    assert rules.wildcards == wild
    assert rules.private == private
    assert rules.top_levels == {name.rpartition(".")[2] for name in plain | wild}
    assert all(rules.suffix_length(name.split(".")) == name.count(".") + 1 for name in plain)


@given(st.text() | st.text().map(lambda rules: written([rules], [rules])))
def test_any_other_text_is_read_or_refused(text: str) -> None:
    with suppress(SuffixListError):
        parse_suffix_list(text)


def test_a_list_of_no_day_is_read_all_the_same() -> None:
    assert parse_suffix_list("// VERSION: today\n" + written(["com"], [])).day is None


def test_a_list_that_was_cut_off_is_refused(tmp_path: Path) -> None:
    file = tmp_path / "public_suffix_list.dat"
    file.write_text(written(["com"], ["example.com"])[:-30], encoding="utf-8")

    with another_file(file), pytest.raises(SuffixListError, match="damaged"):
        public_suffixes()


def test_a_list_that_is_no_text_is_refused(tmp_path: Path) -> None:
    file = tmp_path / "public_suffix_list.dat"
    file.write_bytes(b"\xff" * 100)

    with another_file(file), pytest.raises(SuffixListError, match="cannot be read"):
        public_suffixes()


def test_a_missing_list_is_an_error_with_a_sentence(tmp_path: Path) -> None:
    with another_file(tmp_path / "nowhere.dat"), pytest.raises(SuffixListError, match="nowhere"):
        public_suffixes()


def test_another_list_serves_in_its_place(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "_given", [])
    use_suffixes(parse_suffix_list(written(["example"], [])))
    try:
        assert public_suffixes().top_levels == {"example"}
        assert suffix_list_date() is None
    finally:
        monkeypatch.undo()
        public_suffixes.cache_clear()
