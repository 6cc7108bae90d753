from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def own_home(tmp_path: Path) -> dict[str, str]:
    """The environment of somebody with a home of their own, for a command in a process of its own."""
    kinds = ("config", "data", "state", "cache")
    places = {f"XDG_{kind.upper()}_HOME": str(tmp_path / kind) for kind in kinds}
    # Windows has one folder for the three; this is what platformdirs takes before it asks there
    windows = {"USERPROFILE": str(tmp_path), "WIN_PD_OVERRIDE_LOCAL_APPDATA": str(tmp_path / "config")}
    home = {"HOME": str(tmp_path), "XDG_RUNTIME_DIR": str(tmp_path)}
    return {**os.environ, **places, **windows, **home}
