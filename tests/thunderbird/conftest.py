"""A desktop with the tray app, the real Thunderbird with the add-in, and a server that takes its mail.

They are started once for each file, because that takes ten seconds; each test begins with no message open.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from support.desktop.desktop_app import QUESTION, DesktopApp
from support.desktop.virtual_desktop import VirtualDesktop
from support.smtp_sink import SmtpSink
from support.thunderbird import Thunderbird

if TYPE_CHECKING:
    from collections.abc import Generator, Iterator

LIST = Path(__file__).parent.parent / "desktop" / "military.toml"


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if Path(__file__).parent in item.path.parents:
            item.add_marker(pytest.mark.desktop)
            item.add_marker(pytest.mark.slow)
            item.add_marker(pytest.mark.thunderbird)


@pytest.fixture(scope="module")
def desktop() -> Iterator[VirtualDesktop]:
    with VirtualDesktop() as desktop:
        yield desktop


@pytest.fixture(scope="module")
def running_app(desktop: VirtualDesktop) -> DesktopApp:
    app = DesktopApp(desktop, list_files=[LIST])
    app.start()
    return app


@pytest.fixture(scope="module")
def running_sink() -> Iterator[SmtpSink]:
    with SmtpSink() as sink:
        yield sink


@pytest.fixture(scope="module")
def running_thunderbird(
    desktop: VirtualDesktop, running_app: DesktopApp, running_sink: SmtpSink
) -> Iterator[Thunderbird]:
    with Thunderbird(desktop, running_sink) as thunderbird:
        thunderbird.install_addin()
        yield thunderbird


@pytest.fixture
def app(running_app: DesktopApp) -> DesktopApp:
    return running_app


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item: pytest.Item) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """Show how things stood where a test failed."""
    report = yield
    thunderbird = getattr(item, "funcargs", {}).get("thunderbird")
    if report.failed and report.when != "teardown" and isinstance(thunderbird, Thunderbird):
        report.sections.append(("how things stood", thunderbird.describe()))
    return report


@pytest.fixture
def thunderbird(running_thunderbird: Thunderbird, app: DesktopApp) -> Iterator[Thunderbird]:
    yield running_thunderbird
    running_thunderbird.close_messages()
    app.desktop.wait_until_closed(QUESTION)


@pytest.fixture
def sink(running_sink: SmtpSink) -> SmtpSink:
    running_sink.delivered.clear()
    return running_sink
