"""The welcome on a home as mail programs leave it, and what ``sendward doctor`` says of the same."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sendward.cli.doctor_points import program_points
from sendward.cli.probes import probed_drafts
from sendward.ui.welcome.window import Welcome
from support.page_contexts import a_page_context

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from sendward.settings.settings import Settings

WITHIN_MS = 20_000


def opened_welcome(qtbot: QtBot, settings: Settings) -> Welcome:
    """The welcome of whoever runs this, once it has looked."""
    statuses = tuple(probed_drafts(settings))
    window = Welcome(a_page_context(settings, statuses=lambda: statuses))
    qtbot.addWidget(window)
    window.show()
    qtbot.waitUntil(lambda: "looking" not in window.protection.none.text(), timeout=WITHIN_MS)
    return window


def told_by_doctor(settings: Settings) -> list[str]:
    """What the doctor says of the mail programs here."""
    return [point.text for point in program_points(settings, tuple(probed_drafts(settings)))]
