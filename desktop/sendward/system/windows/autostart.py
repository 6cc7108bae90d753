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
APPROVED_KEY = r"Software\Microsoft\Windows\CurrentVersion\Explorer\StartupApproved\Run"
"""Where Task Manager keeps for each person which entries, theirs or the machine's, are switched off: bytes,
the first odd then. Microsoft does not document it."""
NAME = "sendward"
_OFF = bytes([3]) + bytes(11)


def is_for_everybody() -> bool:
    """Whether an installer starts Sendward for whoever logs in, unless they switch it off for themselves."""
    return registry.value(RUN_KEY, NAME, is_for_machine=True) is not None


class RunKey:
    """Autostart by a value under the person's ``Run`` key, or their word on the machine's."""

    def __init__(self, command: Sequence[str]) -> None:
        self.command = tuple(command)

    def is_enabled(self) -> bool:
        """Whether the value is there, or the machine's, and Task Manager has not switched it off."""
        return (registry.value(RUN_KEY, NAME) is not None or is_for_everybody()) and not _is_off()

    def enable(self) -> None:
        """Write the value, over an older one; where the machine has one, let that count again."""
        try:
            registry.remove_value(APPROVED_KEY, NAME)
            if not is_for_everybody():
                registry.write_value(RUN_KEY, NAME, subprocess.list2cmdline(self.command))
        except OSError as error:
            raise AutostartError(
                Phrase("The registry's Run key could not be written: {problem}.", problem=error)
            ) from error

    def disable(self) -> None:
        """Remove the value; switch the machine's off for this person."""
        try:
            registry.remove_value(RUN_KEY, NAME)
            if is_for_everybody():
                registry.write_value(APPROVED_KEY, NAME, _OFF)
        except OSError as error:
            raise AutostartError(
                Phrase("The registry's Run key could not be changed: {problem}.", problem=error)
            ) from error


def _is_off() -> bool:
    said = registry.value(APPROVED_KEY, NAME)
    return isinstance(said, bytes) and bool(said) and said[0] % 2 == 1
