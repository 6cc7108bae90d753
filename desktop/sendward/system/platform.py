"""The platform this runs on. Outside ``system`` this is asked, never ``sys.platform``."""

from __future__ import annotations

import enum
import sys


class Platform(enum.Enum):
    """A kind of operating system; the value is its name for a person."""

    LINUX = "Linux"
    """And whatever else has the free desktops' ways (XDG)."""
    WINDOWS = "Windows"
    MACOS = "macOS"


_NAMES = {"win32": Platform.WINDOWS, "darwin": Platform.MACOS}

PLATFORM = _NAMES.get(sys.platform, Platform.LINUX)
