"""The wheel, as pipx, uv and pip install it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from shared.tree import build_wheel

if TYPE_CHECKING:
    from pathlib import Path


def build(folder: Path) -> Path:
    """The wheel, in ``folder``. Raises CalledProcessError."""
    folder.mkdir(parents=True, exist_ok=True)
    return build_wheel(folder)
