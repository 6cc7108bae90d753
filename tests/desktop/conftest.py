"""Each desktop test has a desktop and an app of its own: both are up within about a second."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from support.desktop.desktop_app import DesktopApp, make_maildir
from support.desktop.virtual_desktop import VirtualDesktop

if TYPE_CHECKING:
    from collections.abc import Iterator

LIST = Path(__file__).parent / "military.toml"


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if Path(__file__).parent in item.path.parents:
            item.add_marker(pytest.mark.desktop)


@pytest.fixture
def desktop() -> Iterator[VirtualDesktop]:
    with VirtualDesktop() as desktop:
        yield desktop


@pytest.fixture
def drafts(desktop: VirtualDesktop) -> Path:
    return make_maildir(desktop.home / "Mail" / ".Drafts")


@pytest.fixture
def stopped_app(desktop: VirtualDesktop, drafts: Path) -> DesktopApp:
    return DesktopApp(desktop, draft_folders=[drafts], list_files=[LIST])


@pytest.fixture
def app(stopped_app: DesktopApp) -> DesktopApp:
    stopped_app.start()
    return stopped_app
