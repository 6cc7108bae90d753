"""The platform this runs on. Outside ``system``, use this and never ``sys.platform``."""

from __future__ import annotations

import enum
import sys


class Platform(enum.Enum):
    """Kind of operating system; the value is its name for a person."""

    LINUX = "Linux"
    """Linux, and other systems that follow the free desktops (XDG)."""
    WINDOWS = "Windows"
    MACOS = "macOS"


_NAMES = {"win32": Platform.WINDOWS, "darwin": Platform.MACOS}

PLATFORM = _NAMES.get(sys.platform, Platform.LINUX)
