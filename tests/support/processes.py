"""The processes of Sendward on a virtual desktop, whoever started them."""

from __future__ import annotations

import contextlib
import os
from pathlib import Path
from typing import TYPE_CHECKING

from support.desktop.desktop_app import SENDWARD
from support.desktop.virtual_desktop import marked

if TYPE_CHECKING:
    from support.desktop.virtual_desktop import VirtualDesktop


def sendward_pids(desktop: VirtualDesktop, *, is_host: bool = False) -> list[int]:
    """The tray app on this desktop, or the native hosts."""
    hosts = pids_with(desktop, SENDWARD, "native-host")
    return sorted(hosts if is_host else pids_with(desktop, SENDWARD) - hosts)


def pids_with(desktop: VirtualDesktop, *words: str | Path) -> set[int]:
    """The programs on this desktop in whose command line all of these words stand."""
    wanted = {os.fsencode(word) for word in words}
    found = set()
    for pid in marked(f"SENDWARD_VIRTUAL_DESKTOP={desktop.home}"):
        with contextlib.suppress(OSError):  # ended meanwhile
            if wanted <= set(Path(f"/proc/{pid}/cmdline").read_bytes().split(b"\0")):
                found.add(pid)
    return found
