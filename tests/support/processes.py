"""The processes of Sendward on a virtual desktop, whoever started them."""

from __future__ import annotations

import contextlib
from pathlib import Path
from typing import TYPE_CHECKING

from support.desktop.desktop_app import SENDWARD
from support.desktop.virtual_desktop import marked

if TYPE_CHECKING:
    from support.desktop.virtual_desktop import VirtualDesktop


def sendward_pids(desktop: VirtualDesktop, *, is_host: bool = False) -> list[int]:
    """The tray app on this desktop, or the native hosts."""
    found = []
    for pid in marked(f"SENDWARD_VIRTUAL_DESKTOP={desktop.home}"):
        with contextlib.suppress(OSError):  # ended meanwhile
            words = Path(f"/proc/{pid}/cmdline").read_bytes().split(b"\0")
            if SENDWARD.encode() in words and (b"native-host" in words) == is_host:
                found.append(pid)
    return found
