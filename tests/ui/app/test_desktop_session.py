"""The session's end, as a session manager announces it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtDBus import QDBusConnection

from sendward.ui.app.desktop_session import (
    ENDING_SECONDS,
    DesktopSession,
)

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from support.monotonic import Monotonic


def test_an_end_that_the_session_manager_announces_counts_until_it_must_have_been_called_off(
    qtbot: QtBot, monotonic: Monotonic
) -> None:
    del qtbot  # for its application
    session = DesktopSession(monotonic=monotonic, bus=QDBusConnection("sendward-no-such-connection"))
    assert not session.is_ending()

    session.expect_end()
    assert session.is_ending()
    monotonic.advance(ENDING_SECONDS)
    assert not session.is_ending()
