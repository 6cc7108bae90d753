"""What the tests of several pages rest on."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from sendward.settings.settings import Settings
from sendward.ui.settings import account_work

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return Settings.load(tmp_path / "settings.toml")


@pytest.fixture
def keyring(monkeypatch: pytest.MonkeyPatch) -> dict[str, str]:
    """What the keyring was given."""
    held: dict[str, str] = {}
    monkeypatch.setattr(account_work, "set_secret", held.__setitem__)
    monkeypatch.setattr(account_work, "delete_secret", lambda entry: held.pop(entry, None))
    return held
