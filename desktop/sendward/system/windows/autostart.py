"""Autostart on Windows, by a value in the registry."""

from __future__ import annotations

import subprocess
from typing import TYPE_CHECKING

from sendward.phrase import Phrase
from sendward.system.autostart_entry import AutostartError
from sendward.system.windows import registry

if TYPE_CHECKING:
    from collections.abc import Sequence

RUN_KEY = r"Software\Microsoft\Windows\CurrentVersion\Run"
NAME = "sendward"


class RunKey:
    """Autostart by a value under the person's ``Run`` key."""

    def __init__(self, command: Sequence[str]) -> None:
        self.command = tuple(command)

    def is_enabled(self) -> bool:
        """Whether the value is there."""
        return registry.value(RUN_KEY, NAME) is not None

    def enable(self) -> None:
        """Write the value, over an older one."""
        try:
            registry.write_value(RUN_KEY, NAME, subprocess.list2cmdline(self.command))
        except OSError as error:
            raise AutostartError(
                Phrase("The registry's Run key could not be written: {problem}.", problem=error)
            ) from error

    def disable(self) -> None:
        """Remove the value."""
        try:
            registry.remove_value(RUN_KEY, NAME)
        except OSError as error:
            raise AutostartError(
                Phrase("The registry's Run key could not be changed: {problem}.", problem=error)
            ) from error
