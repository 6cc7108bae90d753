"""Where programs of one person keep their files (XDG Base Directory Specification, 0.8)."""

from __future__ import annotations

import os
from pathlib import Path


def config_home() -> Path:
    """Folder of what the person chose, of every program."""
    return _named("XDG_CONFIG_HOME", "~/.config")


def data_home() -> Path:
    """Folder of data that must not be lost, of every program."""
    return _named("XDG_DATA_HOME", "~/.local/share")


def state_home() -> Path:
    """Folder of data that may be lost, of every program."""
    return _named("XDG_STATE_HOME", "~/.local/state")


def _named(variable: str, usual: str) -> Path:
    """The folder that the variable names, or the usual one; a relative path is ignored."""
    named = os.environ.get(variable, "").strip()
    # Path.expanduser raises where nobody knows of a home
    return Path(named if named.startswith("/") else os.path.expanduser(usual))  # noqa: PTH111  # see above
