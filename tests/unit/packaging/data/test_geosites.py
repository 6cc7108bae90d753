"""The geosite format."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from geosites import GeositeError, Rule, RuleKind, read_geosites


def field(number: int, value: bytes) -> bytes:
    return bytes([number << 3 | 2, len(value)]) + value


def rule(kind: int, value: str) -> bytes:
    return bytes([1 << 3, kind]) + field(2, value.encode())


SITE = field(1, b"BMW") + field(2, rule(2, "bmw.com")) + field(2, rule(3, "www.bmw.de"))


def test_each_list_has_its_name_and_its_rules() -> None:
    expected = [Rule(RuleKind.DOMAIN, "bmw.com"), Rule(RuleKind.HOST, "www.bmw.de")]

    assert list(read_geosites(field(1, SITE) * 2)) == [("BMW", expected)] * 2


def test_a_file_that_was_cut_off_is_refused() -> None:
    with pytest.raises(GeositeError, match="cut off"):
        list(read_geosites(field(1, SITE)[:-3]))


def test_a_kind_nobody_knows_is_refused() -> None:
    with pytest.raises(GeositeError, match="kind 9"):
        list(read_geosites(field(1, field(2, rule(9, "bmw.com")))))


@given(st.binary(max_size=200))
def test_any_bytes_are_lists_or_refused(content: bytes) -> None:
    try:
        lists = list(read_geosites(content))
    except GeositeError:
        return
    assert all(isinstance(name, str) for name, _ in lists)
