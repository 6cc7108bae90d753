from __future__ import annotations

import pytest

from sendward.system.autostart_entry import AutostartError
from sendward.system.windows import registry
from sendward.system.windows.autostart import APPROVED_KEY, RUN_KEY, RunKey, is_for_everybody
from support.fake_registry import FakeRegistry


@pytest.fixture
def fake(monkeypatch: pytest.MonkeyPatch) -> FakeRegistry:
    made = FakeRegistry()
    monkeypatch.setattr(registry, "winreg", made)
    return made


def test_the_run_key_starts_the_command(fake: FakeRegistry) -> None:
    entry = RunKey([r"C:\Program Files\sendward.exe", "--minimized"])
    assert not entry.is_enabled()

    entry.enable()

    assert entry.is_enabled()
    assert fake.keys["HKCU", RUN_KEY] == {"sendward": r'"C:\Program Files\sendward.exe" --minimized'}
    entry.disable()
    entry.disable()
    assert not entry.is_enabled()


def test_a_registry_that_refuses_is_said_so(fake: FakeRegistry) -> None:
    fake.is_closed = {("HKCU", RUN_KEY)}

    with pytest.raises(AutostartError, match="could not be written"):
        RunKey(["sendward"]).enable()
    with pytest.raises(AutostartError, match="could not be changed"):
        RunKey(["sendward"]).disable()


def test_where_the_machine_starts_it_the_person_switches_it_off_for_themselves_alone(
    fake: FakeRegistry,
) -> None:
    fake.keys["HKLM", RUN_KEY] = {"sendward": "pythonw.exe --minimized"}
    entry = RunKey(["sendward"])
    assert is_for_everybody()
    assert entry.is_enabled()

    entry.disable()

    assert not entry.is_enabled()
    assert fake.keys["HKCU", APPROVED_KEY]["sendward"][0] == 3  # type: ignore[index]
    assert fake.keys["HKLM", RUN_KEY] == {"sendward": "pythonw.exe --minimized"}
    entry.enable()
    assert entry.is_enabled()
    assert ("HKCU", RUN_KEY) not in fake.keys


@pytest.mark.parametrize("said", [b"", bytes([2]) + bytes(11), "text", 3])
def test_only_what_task_manager_writes_for_off_switches_it_off(fake: FakeRegistry, said: object) -> None:
    fake.keys["HKLM", RUN_KEY] = {"sendward": "pythonw.exe --minimized"}
    fake.keys["HKCU", APPROVED_KEY] = {"sendward": said}

    assert RunKey(["sendward"]).is_enabled()


def test_what_task_manager_switched_off_is_not_enabled_and_can_be_switched_on_again(
    fake: FakeRegistry,
) -> None:
    entry = RunKey(["sendward"])
    entry.enable()
    registry.write_value(APPROVED_KEY, "sendward", bytes([3]) + bytes(11))
    assert not entry.is_enabled()

    entry.enable()

    assert entry.is_enabled()
