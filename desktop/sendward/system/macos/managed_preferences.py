"""Managed preferences of macOS: the values that a configuration profile sets for this program."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from sendward import APPLICATION_ID

FILE = Path(f"/Library/Managed Preferences/{APPLICATION_ID}.plist")
"""Property list in which macOS puts the values for the domain ``org.sendward.Sendward``."""
_PROFILES_OWN = "Payload"
"""Prefix of the names that describe a profile itself (Apple, Device Management, "TopLevel")."""


def read(path: Path = FILE) -> dict[str, Any]:
    """Read the values by name; none without a file. Raises OSError, and ValueError for no property list."""
    import plistlib  # noqa: PLC0415  # no other system needs them
    from xml.parsers.expat import ExpatError  # noqa: PLC0415  # as above

    try:
        read = plistlib.loads(path.read_bytes())
    except FileNotFoundError:
        return {}
    except (plistlib.InvalidFileException, ExpatError, OverflowError, RecursionError) as error:
        raise ValueError(str(error)) from error
    if not isinstance(read, dict):
        return {}
    return {name: value for name, value in read.items() if not str(name).startswith(_PROFILES_OWN)}
