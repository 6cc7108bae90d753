from __future__ import annotations

import plistlib
from typing import TYPE_CHECKING

from sendward.system.macos.autostart import LaunchAgent

if TYPE_CHECKING:
    from pathlib import Path


def test_the_launch_agent_runs_at_login(tmp_path: Path) -> None:
    agent = LaunchAgent(["/Applications/Sendward", "--minimized"], tmp_path)
    assert not agent.is_enabled()

    agent.enable()

    assert agent.is_enabled()
    assert plistlib.loads(agent.file.read_bytes())["ProgramArguments"] == [
        "/Applications/Sendward",
        "--minimized",
    ]
    agent.disable()
    assert not agent.is_enabled()


def test_a_broken_launch_agent_is_not_enabled(tmp_path: Path) -> None:
    agent = LaunchAgent(["x"], tmp_path)
    agent.file.write_bytes(b"not a list")

    assert not agent.is_enabled()
