"""A desktop with the tray app, the real Thunderbird with the add-in, and a server that takes its mail."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from desktop_app import DesktopApp
from support.smtp_sink import SmtpSink
from support.thunderbird import Thunderbird
from virtual_desktop import VirtualDesktop

if TYPE_CHECKING:
    from collections.abc import Iterator

LIST = Path(__file__).parent.parent / "desktop" / "military.toml"


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if Path(__file__).parent in item.path.parents:
            item.add_marker(pytest.mark.desktop)
            item.add_marker(pytest.mark.slow)


@pytest.fixture
def desktop() -> Iterator[VirtualDesktop]:
    with VirtualDesktop() as desktop:
        yield desktop


@pytest.fixture
def app(desktop: VirtualDesktop) -> DesktopApp:
    app = DesktopApp(desktop, list_files=[LIST])
    app.start()
    return app


@pytest.fixture
def sink() -> Iterator[SmtpSink]:
    with SmtpSink() as sink:
        yield sink


@pytest.fixture
def thunderbird(desktop: VirtualDesktop, sink: SmtpSink) -> Iterator[Thunderbird]:
    with Thunderbird(desktop, sink) as thunderbird:
        thunderbird.install_addin()
        yield thunderbird
