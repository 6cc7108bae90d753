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
    return {**os.environ, **places, "HOME": str(tmp_path), "XDG_RUNTIME_DIR": str(tmp_path)}
