"""The page of the check-up."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QApplication, QLabel

from sendward.engine.judge import Engine
from sendward.mailstores.scan.find_targets import Unread
from sendward.mailstores.standing.checkup import Checkup, check_up
from sendward.mailstores.standing.standing_text import SIEVE, StandingKind, StandingText
from sendward.phrase import Phrase
from sendward.settings.settings import Settings
from sendward.ui.settings.pages.checkup_page import CheckupFindings
from support.every_window import OWN, a_checkup, a_trusting_guard
from support.page_contexts import a_page_context

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

ROOM = 386
"""Beside the list of pages in a window 640 wide (1280 by 800 at twice the size), in the longest language."""


@pytest.fixture
def findings(qtbot: QtBot, tmp_path: Path) -> CheckupFindings:
    guard = a_trusting_guard(tmp_path)
    context = a_page_context(
        Settings.load(tmp_path / "settings.toml"), judge=lambda: Engine(OWN).judge, guard=lambda: guard
    )
    checkup = a_checkup(context)
    findings = CheckupFindings(checkup)
    findings.destroyed.connect(lambda _gone, kept=checkup: kept.stop())
    qtbot.addWidget(findings)
    return findings


def texts(findings: CheckupFindings) -> str:
    return "\n".join(
        label.text().replace("\u200b", "")
        for label in findings.findChildren(QLabel)
        if not label.isHidden() and label.text()
    )


def test_each_address_is_shown_with_its_places_and_what_to_do(findings: CheckupFindings) -> None:
    shown = texts(findings)

    assert "ward@army.ml" in shown
    assert (
        "The rule “To the ward” in Thunderbird forwards mail there. "
        "Correct or delete the rule “To the ward” in the filters of Thunderbird." in shown
    )
    assert "In an address book of Evolution. Correct it in the address book of Evolution." in shown
    assert "it is switched off" in shown


def test_what_could_not_be_read_is_said_and_nothing_is_called_right_then(findings: CheckupFindings) -> None:
    assert ".procmailrc: Permission denied." in texts(findings)

    result = findings._checkup.result
    assert result is not None
    findings._checkup.result = Checkup(unread=result.unread)
    findings.refresh()

    assert "None of them looks wrong" not in texts(findings)


def test_an_address_that_is_kept_goes_from_the_page(findings: CheckupFindings) -> None:
    before = len(findings.keeps)

    findings.keeps[0].click()

    assert len(findings.keeps) == before - 1


def test_a_clean_result_is_said(findings: CheckupFindings) -> None:
    findings._checkup.result = Checkup(recipients=12)

    findings.refresh()

    assert "None of them looks wrong." in texts(findings)
    assert findings.keeps == []


def test_long_addresses_files_and_problems_do_not_make_the_page_scroll_sideways(
    findings: CheckupFindings,
) -> None:
    long = Path("/home/somebody") / "averylongnamewithoutabreak" / ("x" * 150)
    texts: list[StandingText | Unread] = [
        StandingText(StandingKind.FORWARD, SIEVE, long, f"{'x' * 60}@{'division.' * 8}army.ml", "line 3"),
        Unread(long, Phrase("{problem}.", problem="Permission denied")),
    ]
    findings._checkup.result = check_up(texts, Engine(OWN[1:]).judge)
    findings.refresh()
    findings._say_problem(f"The journal {long} cannot be written.")

    assert len(findings.keeps) == 1
    assert findings.minimumSizeHint().width() <= ROOM


def test_the_next_address_has_the_keyboard_once_one_is_kept(qtbot: QtBot, findings: CheckupFindings) -> None:
    findings.show()
    with qtbot.waitActive(findings, timeout=20_000):
        findings.activateWindow()
    while findings.keeps:
        findings.keeps[-1].setFocus()
        findings.keeps[-1].click()
        QApplication.processEvents()
        assert QApplication.focusWidget() is (findings.keeps[-1] if findings.keeps else findings.check)
