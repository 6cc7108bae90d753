"""Drafts of the real Thunderbird after "Use": saved again as they were, under another subject, mended."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from support.desktop.desktop_app import DesktopApp
from support.desktop.virtual_desktop import VirtualDesktop, wait_until
from support.smtp_sink import SmtpSink
from support.thunderbird import Thunderbird
from support.thunderbird_drafts import ThunderbirdDrafts

if TYPE_CHECKING:
    from collections.abc import Iterator

pytestmark = pytest.mark.thunderbird

DESKTOP_TESTS = Path(__file__).parent.parent / "desktop"
PROGRAM = (sys.executable, str(DESKTOP_TESTS / "impatient_app.py"))
STILL_HELD = "1 draft still holds a doubtful address."
RENAME = "win.document.getElementById('msgSubject').value = args[0];"


@pytest.fixture(scope="module")
def thunderbird() -> Iterator[Thunderbird]:
    with VirtualDesktop() as desktop, SmtpSink() as sink, Thunderbird(desktop, sink) as thunderbird:
        ThunderbirdDrafts(thunderbird).start("berkeleystore")
        yield thunderbird


@pytest.fixture(scope="module")
def app(thunderbird: Thunderbird) -> DesktopApp:
    app = DesktopApp(thunderbird.desktop, list_files=[DESKTOP_TESTS / "military.toml"], program=PROGRAM)
    app.start()
    wait_until("the drafts to be watched", app.is_watching_drafts, within_s=60)
    return app


@pytest.fixture
def drafts(thunderbird: Thunderbird, app: DesktopApp) -> Iterator[ThunderbirdDrafts]:  # it watches
    drafts = ThunderbirdDrafts(thunderbird)
    yield drafts
    drafts.close_all()


def last(app: DesktopApp) -> tuple[str, str]:
    return app.outcomes()[-1]


def test_a_draft_saved_again_as_it_was_is_asked_about_again_and_corrected_only_once_it_is_mended(
    app: DesktopApp, drafts: ThunderbirdDrafts
) -> None:
    drafts.begin("again@army.ml")
    app.answer("alt+u")
    assert last(app) == ("again@army.ml", "correction-copied")

    drafts.save()
    app.answer("Escape")
    assert last(app) == ("again@army.ml", "dismissed")
    assert STILL_HELD in app.command("doctor").stdout

    drafts.address("again@army.mil")
    wait_until("the correction", lambda: last(app) == ("again@army.ml", "corrected"), within_s=60)
    assert STILL_HELD not in app.command("doctor").stdout


def test_a_draft_saved_as_it_was_under_another_subject_is_asked_about_again(
    app: DesktopApp, thunderbird: Thunderbird, drafts: ThunderbirdDrafts
) -> None:
    drafts.begin("subject@army.ml")
    app.answer("alt+u")
    assert last(app) == ("subject@army.ml", "correction-copied")

    thunderbird.in_compose(RENAME, "Wednesday")
    drafts.save()

    app.answer("Escape")
    assert last(app) == ("subject@army.ml", "dismissed")
    assert ("subject@army.ml", "corrected") not in app.outcomes()

    drafts.address("subject@army.mil")
    wait_until("the correction", lambda: last(app) == ("subject@army.ml", "corrected"), within_s=60)
