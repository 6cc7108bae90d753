"""Tests that only Windows can pass, real or played by Wine; elsewhere they are not collected."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Literal

import platformdirs
import pytest

if TYPE_CHECKING:
    from pathlib import Path

collect_ignore_glob = [] if sys.platform == "win32" else ["test_*.py"]


@pytest.fixture(autouse=True)
def _folders_of_windows(monkeypatch: pytest.MonkeyPatch) -> None:
    """Windows' own folders, as a program that is started has them; other tests go by XDG's variables."""
    for name in ("user_config_path", "user_data_path", "user_state_path"):

        def found(appname: str, *, appauthor: Literal[False], name: str = name) -> Path:
            path: Path = getattr(platformdirs.PlatformDirs(appname, appauthor), name)
            return path

        monkeypatch.setattr(platformdirs, name, found)
