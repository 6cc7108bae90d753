"""The public suffix list that ships is the published one, whole and dated."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date, timedelta
from importlib.metadata import version
from pathlib import Path

from publicsuffixlist import PSLFILE

from sendward.engine.public_suffixes import parse_suffix_list
from suffixes import TARGET, compile_list

SHIPPED = TARGET.read_text(encoding="utf-8")
PUBLISHED = """\
// a licence

// VERSION: 2026-10-22_08-36-41_UTC
// COMMIT: 8437e526

// ===BEGIN ICANN DOMAINS===

// uk : a registry
uk
co.uk
// cn : another
公司.cn
*.ck
!www.ck
// ===END ICANN DOMAINS===
// ===BEGIN PRIVATE DOMAINS===
blogspot.com
// ===END PRIVATE DOMAINS===
"""


def test_the_shipped_list_is_what_the_locked_package_makes() -> None:
    made = compile_list(Path(PSLFILE).read_text(encoding="utf-8"))

    assert made == SHIPPED, "run python3 packaging/data/suffixes.py"


def test_the_shipped_list_is_of_the_day_its_package_says() -> None:
    packed = version("publicsuffixlist").rpartition(".")[2]
    day = parse_suffix_list(SHIPPED).day

    assert day is not None
    assert timedelta(0) <= date.fromisoformat(packed) - day < timedelta(days=7)


def test_every_rule_of_the_shipped_list_is_written_as_rules_are() -> None:
    rules = [line for line in SHIPPED.splitlines() if line and not line.startswith("//")]

    assert len(rules) > 10_000
    assert [rule for rule in rules if not re.fullmatch(r"(\*\.|!)?[a-z0-9-]+(\.[a-z0-9-]+)*", rule)] == []


def test_comments_go_and_the_rest_is_sorted_as_a_labels() -> None:
    *_, rules = compile_list(PUBLISHED).partition("COMMIT: 8437e526\n")

    assert rules.splitlines() == [
        "// ===BEGIN ICANN DOMAINS===",
        *("!www.ck", "*.ck", "co.uk", "uk", "xn--55qx5d.cn"),
        "// ===END ICANN DOMAINS===",
        "// ===BEGIN PRIVATE DOMAINS===",
        "blogspot.com",
        "// ===END PRIVATE DOMAINS===",
    ]


def test_what_ships_means_what_was_published() -> None:
    ships, published = parse_suffix_list(compile_list(PUBLISHED)), parse_suffix_list(PUBLISHED)

    assert replace(ships, private_section="") == replace(published, private_section="")
    assert ships.private == published.private
