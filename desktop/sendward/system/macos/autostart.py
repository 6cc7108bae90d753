"""Autostart on macOS, by a launch agent."""

from __future__ import annotations

import plistlib
from pathlib import Path
from typing import TYPE_CHECKING

from sendward import APPLICATION_ID
from sendward.system.autostart_entry import remove_entry, write_entry

if TYPE_CHECKING:
    from collections.abc import Sequence


def is_for_everybody() -> bool:
    """Whether a package starts Sendward for whoever logs in: there is none for macOS."""
    return False


class LaunchAgent:
    """Autostart by a property list in ``~/Library/LaunchAgents`` (launchd.plist(5)), from the next login."""

    def __init__(self, command: Sequence[str], folder: Path | None = None) -> None:
        self.command = tuple(command)
        self.file = (folder or Path.home() / "Library/LaunchAgents") / f"{APPLICATION_ID}.plist"

    def is_enabled(self) -> bool:
        """Whether the property list is there and asks to be run at login."""
        try:
            return plistlib.loads(self.file.read_bytes()).get("RunAtLoad") is True
        except (OSError, ValueError, AttributeError, plistlib.InvalidFileException):
            return False

    def enable(self) -> None:
        """Write the property list, over an older one."""
        agent = {
            "Label": APPLICATION_ID,
            "ProgramArguments": list(self.command),
            "RunAtLoad": True,
            "ProcessType": "Interactive",
        }
        write_entry(self.file, plistlib.dumps(agent))

    def disable(self) -> None:
        """Remove the property list."""
        remove_entry(self.file)
