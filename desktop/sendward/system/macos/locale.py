"""The locale chosen in the system's settings, which programs that the desktop starts are not told of."""

from __future__ import annotations

import plistlib
from pathlib import Path
from xml.parsers.expat import ExpatError

_PREFERENCES = Path("Library", "Preferences", ".GlobalPreferences.plist")


def chosen_locale(home: Path | None = None) -> str:
    """Its name, ``de_AT``; empty where it cannot be read."""
    try:
        preferences = plistlib.loads(((home or Path.home()) / _PREFERENCES).read_bytes())
    except (OSError, RuntimeError, ValueError, ExpatError, plistlib.InvalidFileException):
        return ""
    name = preferences.get("AppleLocale", "") if isinstance(preferences, dict) else ""
    return name if isinstance(name, str) else ""
