"""The real mail clients, each in a home folder of its own, and what a person is asked about their drafts."""

from __future__ import annotations

from pathlib import Path

import pytest


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if Path(__file__).parent in item.path.parents:
            item.add_marker(pytest.mark.desktop)
            item.add_marker(pytest.mark.slow)


@pytest.fixture
def often(monkeypatch: pytest.MonkeyPatch) -> None:
    """Have a source of drafts look every second, not twice a minute: what has gone is told at a look."""
    monkeypatch.setattr("sendward.sources.folders.look_cost.TICK_SECONDS", 1.0)
