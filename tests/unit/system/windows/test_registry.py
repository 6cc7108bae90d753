from __future__ import annotations

import pytest

from sendward.system.windows import registry
from support.fake_registry import FakeRegistry

KEY = r"Software\Example"


@pytest.fixture
def fake(monkeypatch: pytest.MonkeyPatch) -> FakeRegistry:
    made = FakeRegistry()
    monkeypatch.setattr(registry, "winreg", made)
    return made


@pytest.mark.usefixtures("fake")
def test_a_value_is_read_as_it_was_written_until_it_is_removed() -> None:
    assert registry.value(KEY, "name") is None

    registry.write_value(KEY, "name", "text")
    assert registry.value(KEY, "name") == "text"

    registry.remove_value(KEY, "name")
    assert registry.value(KEY, "name") is None


@pytest.mark.usefixtures("fake")
def test_removing_what_is_not_there_is_no_mistake() -> None:
    registry.remove_value(KEY, "name")
    registry.remove_key(KEY)


def test_a_key_goes_with_its_values(fake: FakeRegistry) -> None:
    registry.write_value(KEY, "", "text")

    registry.remove_key(KEY)

    assert fake.keys == {}


def test_a_key_of_the_machine_is_read_whole(fake: FakeRegistry) -> None:
    assert registry.machine_values(KEY) is None

    fake.keys["HKLM", KEY] = {"one": 1, "list": ["a", "b"]}

    assert registry.machine_values(KEY) == {"one": 1, "list": ["a", "b"]}


def test_what_is_closed_to_the_person_reads_as_nothing_and_is_not_changed_in_silence(
    fake: FakeRegistry,
) -> None:
    fake.is_closed = {("HKCU", KEY), ("HKLM", KEY)}

    assert registry.value(KEY, "name") is None
    assert registry.machine_values(KEY) is None
    with pytest.raises(PermissionError):
        registry.write_value(KEY, "name", "text")
    with pytest.raises(PermissionError):
        registry.remove_value(KEY, "name")
