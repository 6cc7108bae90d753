"""The welcome on homes that the real mail programs made, gone through by mouse and keyboard."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from sendward.settings.options import AUTOSTART
from sendward.settings.settings import Settings
from support.claws_mail import ClawsMail
from support.desktop.virtual_desktop import VirtualDesktop
from support.smtp_sink import SmtpSink
from support.thunderbird import Thunderbird
from support.thunderbird_drafts import ThunderbirdDrafts
from support.welcoming import WITHIN_MS, opened_welcome, told_by_doctor

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

TAKEN_UP_MS = 60_000
"""Thunderbird writes what it made of an add-in some seconds later."""


@pytest.fixture
def desktop(monkeypatch: pytest.MonkeyPatch) -> Iterator[VirtualDesktop]:
    """A desktop in whose home this process lives too."""
    with VirtualDesktop(tray=False) as desktop:
        for name in ("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "PATH"):
            monkeypatch.setenv(name, desktop.environment[name])
        yield desktop


@pytest.fixture
def sink() -> Iterator[SmtpSink]:
    with SmtpSink() as sink:
        yield sink


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return Settings.load(tmp_path / "settings.toml")


def test_of_claws_mail_it_says_that_drafts_are_checked_and_offers_the_domain_of_its_account(
    qtbot: QtBot, desktop: VirtualDesktop, sink: SmtpSink, settings: Settings
) -> None:
    ClawsMail(desktop, sink).start()

    window = opened_welcome(qtbot, settings)

    assert list(window.protection.programs.lines()) == told_by_doctor(settings)
    claws = [line for line in window.protection.programs.lines() if line.startswith("Claws Mail: ")]
    assert claws == ["Claws Mail: drafts are checked when they are saved. Messages are not held."]
    assert list(window.people.domains) == ["example.org"]
    for _ in range(3):
        QTest.keyClick(window, Qt.Key.Key_Return)
    assert not window.isVisible()
    assert settings.get(AUTOSTART)


@pytest.mark.thunderbird
def test_one_click_and_thunderbirds_own_question_lead_to_messages_that_are_held(
    qtbot: QtBot, desktop: VirtualDesktop, sink: SmtpSink, settings: Settings
) -> None:
    with Thunderbird(desktop, sink) as thunderbird:
        ThunderbirdDrafts(thunderbird).start("berkeleystore")
        window = opened_welcome(qtbot, settings)
        programs = window.protection.programs
        assert list(programs.lines()) == told_by_doctor(settings)
        assert "Messages are not held" in programs.lines()[0]
        assert programs.install is not None

        QTest.mouseClick(programs.install, Qt.MouseButton.LeftButton)

        qtbot.waitUntil(lambda: "once the add-in is at work" in programs.lines()[0], timeout=WITHIN_MS)
        assert list(programs.lines()) == told_by_doctor(settings)
        thunderbird.end()
        thunderbird.start()
        thunderbird.enable_addin()

        def is_held() -> bool:
            window.look()
            return programs.lines()[0] == "Thunderbird: a message is held until you have decided."

        qtbot.waitUntil(is_held, timeout=TAKEN_UP_MS)
        assert list(programs.lines()) == told_by_doctor(settings)
