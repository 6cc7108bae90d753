"""A home for one test, on whatever system it runs."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

    import pytest


def live_in(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Have ``home`` be the person's home: by HOME, and by what Windows has for it."""
    monkeypatch.setenv("HOME", str(home))
    monkeypatch.setenv("USERPROFILE", str(home))
    monkeypatch.setenv("APPDATA", str(home / "AppData/Roaming"))
