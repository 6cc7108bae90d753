"""TOML from outside: what it holds, and what no text may cost."""

from __future__ import annotations

import contextlib
import tomllib
from datetime import UTC
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sendward.settings.toml_text import MOST_PARTS, read_toml, write_toml
from support.doubling import assert_is_linear

if TYPE_CHECKING:
    from collections.abc import Callable

DEEP = ".".join(["a"] * MOST_PARTS)


@pytest.mark.parametrize(
    "text",
    [
        f"{DEEP}.a = 1",
        f"[{DEEP}.a]",
        f"[[ {DEEP} . a ]]",
        f"x = {{ {DEEP}.a = 1 }}",
        f'"x.y"."z".{DEEP}.\'a\' = 1',
        f'x = """ \\""" " """\n{DEEP}.a = 1',
    ],
)
def test_a_name_of_very_many_parts_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="more than 32 parts"):
        read_toml(text)


@pytest.mark.parametrize(
    "text",
    [
        f'x = "{DEEP}.a"',
        f"x = '{DEEP}.a'",
        f'x = """\n{DEEP}.a\n"""',
        f"x = '''\n''{DEEP}.a\n'''",
        f'x = "\\"{DEEP}.a"',
        f"# {DEEP}.a = 1\n",
        f"{DEEP} = 1",
        f"x = [{', '.join(['1.5'] * 40)}]",
    ],
)
def test_many_dots_elsewhere_are_no_name(text: str) -> None:
    assert read_toml(text) == tomllib.loads(text)


@given(st.text(st.sampled_from("a.\"'#\\\n=[]{} 1"), max_size=60) | st.text(max_size=60))
def test_any_text_is_read_as_the_reader_of_toml_does_or_refused(text: str) -> None:
    try:
        expected = tomllib.loads(text)
    except ValueError:
        with pytest.raises(ValueError):  # noqa: PT011  # whichever sentence
            read_toml(text)
    else:
        assert read_toml(text) == expected


@pytest.mark.parametrize(
    "part",
    [
        "a.",
        "[a.",
        "a = {",
        "[",
        "[a]\n",
        '"""',
        '"""\\',
        "'''",
        '"',
        '"\\',
        "'a",
        '""" " ',
        "a = 1.1,",
        "a. ",
        "#",
        '"".',
    ],
)
@pytest.mark.parametrize("end", ["", "a = 1", "a]\n"])
def test_a_text_twice_as_long_takes_twice_as_long_to_read(part: str, end: str) -> None:
    def prepare(size: int) -> Callable[[], None]:
        text = part * (size // len(part)) + end

        def read() -> None:
            with contextlib.suppress(ValueError):
                read_toml(text)

        return read

    assert_is_linear(prepare, 8_000)


scalars = (
    st.booleans()
    | st.integers()
    | st.floats(allow_nan=False)
    | st.text(max_size=12)
    | st.datetimes(timezones=st.just(UTC) | st.none())
    | st.dates()
    | st.times()
)
names = st.text(max_size=6) | st.sampled_from(["a", "a.b", "", "ü", '"', "-"])
documents = st.dictionaries(
    names,
    st.recursive(
        scalars,
        lambda inner: st.lists(inner, max_size=3) | st.dictionaries(names, inner, max_size=3),
        max_leaves=10,
    ),
    max_size=5,
)


@given(documents)
def test_what_is_written_is_read_back(values: dict[str, Any]) -> None:
    assert read_toml(write_toml(values)) == values


@pytest.mark.parametrize("depth", [MOST_PARTS, 3 * MOST_PARTS])
def test_tables_within_tables_are_read_back_however_deep_they_are(depth: int) -> None:
    values: dict[str, Any] = {"end": [{"a": 1}]}
    for _ in range(depth):
        values = {"a": values}

    assert read_toml(write_toml(values)) == values


@pytest.mark.parametrize("value", [None, b"raw", {1, 2}, [None]])
def test_what_toml_cannot_hold_is_refused(value: object) -> None:
    with pytest.raises(TypeError):
        write_toml({"table": {"name": value}})


@pytest.mark.parametrize(
    "values",
    [
        lambda size: {"list": [{"name": "a.txt", "text": "mybank.example\n" * (size // 15)}]},
        lambda size: {"watchlists": {"packs_off": ["some-list"] * (size // 9)}},
        lambda size: {"exception": [{"scope": "address"}] * (size // 7)},
    ],
)
def test_values_twice_as_long_take_twice_as_long_to_write(values: Callable[[int], dict[str, Any]]) -> None:
    def prepare(size: int) -> Callable[[], object]:
        prepared = values(size)
        return lambda: write_toml(prepared)

    assert_is_linear(prepare, 8_000)
