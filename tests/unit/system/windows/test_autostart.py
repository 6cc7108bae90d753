from __future__ import annotations

import pytest

from sendward.system.autostart_entry import AutostartError
from sendward.system.windows import registry
from sendward.system.windows.autostart import RUN_KEY, RunKey
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
