from __future__ import annotations

import copy
import dataclasses
import pickle
import subprocess
import sys
from types import MappingProxyType
from typing import TYPE_CHECKING

import pytest

from sendward.values import dataclass, replace

if TYPE_CHECKING:
    from collections.abc import Mapping


@dataclass(frozen=True, slots=True)
class Pair:
    left: str
    right: Mapping[str, int] = MappingProxyType({})

    @property
    def both(self) -> str:
        return f"{self.left}{dict(self.right)}"


@dataclass(frozen=True, slots=True)
class Other:
    left: str
    right: int = 1


@dataclass(slots=True)
class Loose:
    count: int = 0


@dataclass(slots=True, eq=False)
class Alone:
    count: int


def test_a_value_is_made_shown_and_matched_as_the_standard_librarys_are() -> None:
    pair = Pair("a", right={"b": 1})

    assert (pair.left, pair.right, pair.both) == ("a", {"b": 1}, "a{'b': 1}")
    assert repr(Other("a")) == "Other(left='a', right=1)"
    match Other("a", 2):
        case Other(left, right):
            assert (left, right) == ("a", 2)


def test_a_value_equals_one_of_its_class_with_the_same_fields_alone() -> None:
    one, same = Other("a", 1), Other("a")
    others: tuple[object, ...] = (Other("b"), Pair("a"), ("a", 1))

    assert one == same
    assert hash(one) == hash(same)
    assert one not in others


def test_a_frozen_value_refuses_to_be_changed() -> None:
    value = Other("a")

    with pytest.raises(dataclasses.FrozenInstanceError):
        value.left = "b"  # type: ignore[misc]  # that is what is tried
    with pytest.raises(dataclasses.FrozenInstanceError):
        del value.left
    with pytest.raises(AttributeError):
        value.middle = "b"  # type: ignore[attr-defined]  # as above


def test_one_that_is_not_frozen_is_changed_and_is_no_key() -> None:
    loose = Loose()
    loose.count = 2

    assert loose == Loose(2)
    with pytest.raises(TypeError):
        hash(loose)


def test_one_that_is_not_compared_is_itself_alone() -> None:
    one = Alone(1)

    assert one != Alone(1)
    assert len({one, Alone(1)}) == 2


@pytest.mark.parametrize("arguments", [(), ("a", 1, 2)])
def test_a_field_too_few_or_too_many_is_a_mistake_of_ours(arguments: tuple[str, ...]) -> None:
    with pytest.raises(TypeError):
        Other(*arguments)  # type: ignore[arg-type]  # that is what is tried


def test_a_value_can_be_copied_and_handed_to_another_process() -> None:
    for value in (Other("a", 2), Loose(3)):
        assert copy.deepcopy(value) == value
        assert pickle.loads(pickle.dumps(value)) == value  # noqa: S301  # our own


@pytest.mark.parametrize("changed", [replace, dataclasses.replace])
def test_a_copy_with_changes_is_made_by_either_replace(changed: object) -> None:
    assert callable(changed)
    assert changed(Other("a", 2), left="b") == Other("b", 2)
    with pytest.raises(TypeError):
        changed(Other("a"), middle=1)


def test_the_standard_librarys_functions_take_a_value() -> None:
    assert [field.name for field in dataclasses.fields(Pair)] == ["left", "right"]
    assert dataclasses.asdict(Other("a")) == {"left": "a", "right": 1}
    assert dataclasses.is_dataclass(Pair)


def test_a_copy_of_the_standard_librarys_value_is_made_too() -> None:
    @dataclasses.dataclass(frozen=True)
    class Usual:
        left: str
        right: int = 1

    assert replace(Usual("a", 2), left="b") == Usual("b", 2)


def test_nothing_slow_is_loaded_for_a_value() -> None:
    script = "import sys, sendward.model; print(sorted({'dataclasses', 'inspect'} & set(sys.modules)))"
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)

    assert done.stdout == "[]\n"
