"""The welcome: what it says of this desktop, the trial, and the question about the autostart."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from sendward.engine.judge import Engine
from sendward.mailstores.clients.found_folder import FoundFolder
from sendward.model import Entry
from sendward.settings.options import AUTOSTART
from sendward.settings.policy import Policy
from sendward.settings.settings import Settings, Where
from sendward.sources.folders.found import FoundStatus
from sendward.sources.source import SourceState, SourceStatus
from sendward.system.linux.menu_entry import MenuEntry
from sendward.ui.app.welcome import EXAMPLE, Welcome
from sendward.watchlists.build import ListCount
from support.page_contexts import FakeAutostart, a_page_context

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from sendward.ui.settings.page import PageContext

CLIPBOARD = SourceStatus("Clipboard", SourceState.UNAVAILABLE, "Not allowed here.", "Install wl-clipboard.")
FOUND = FoundStatus(
    FoundFolder("Thunderbird", "me@example.org", Path("/srv/Drafts")),
    SourceStatus("Drafts in Thunderbird (me@example.org)", SourceState.WATCHING),
)


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return Settings.load(tmp_path / "settings.toml", Policy())


def welcome(qtbot: QtBot, context: PageContext) -> Welcome:
    window = Welcome(context)
    qtbot.addWidget(window)
    window.show()
    return window


def test_it_says_how_each_source_and_each_folder_fares_and_what_to_do(
    qtbot: QtBot, settings: Settings
) -> None:
    statuses = (CLIPBOARD, FOUND.status)
    window = welcome(
        qtbot, a_page_context(settings, statuses=lambda: statuses, found_drafts=lambda: (FOUND,))
    )
    assert window.sources.lines() == (
        "Clipboard: not available – Not allowed here.",
        "Install wl-clipboard.",
    )
    assert window.folders.lines() == ("Drafts in Thunderbird (me@example.org): watching",)
    assert not window.no_folders.isVisible()


def test_it_follows_what_changes_while_it_is_open(qtbot: QtBot, settings: Settings) -> None:
    statuses = [SourceStatus("Clipboard", SourceState.WAITING)]
    context = a_page_context(settings, statuses=lambda: tuple(statuses))
    window = welcome(qtbot, context)
    assert window.no_folders.isVisible()
    statuses[0] = SourceStatus("Clipboard", SourceState.WATCHING)
    context.news.statuses_changed.emit()
    assert window.sources.lines() == ("Clipboard: watching",)


def test_an_example_is_judged_by_the_lists_as_soon_as_they_are_read(qtbot: QtBot, settings: Settings) -> None:
    lists: list[ListCount] = []
    judge = Engine([Entry("army.mil"), Entry("mil", is_suffix=True)]).judge
    context = a_page_context(settings, lists=lambda: tuple(lists), judge=lambda: judge if lists else None)
    window = welcome(qtbot, context)
    assert window.trial.line.text() == EXAMPLE
    assert "being read" in window.trial.verdict.text()
    assert "being read" in window.lists.text()
    lists += [ListCount("US military", 1_200), ListCount("Banks", 34)]
    context.news.judge_changed.emit()
    assert "would ask" in window.trial.verdict.text()
    assert "US military" in window.lists.text()
    assert "Banks" in window.lists.text()


def test_of_many_lists_the_first_are_named(qtbot: QtBot, settings: Settings) -> None:
    lists = tuple(ListCount(f"List {number}", 1) for number in range(20))
    window = welcome(qtbot, a_page_context(settings, lists=lambda: lists))
    assert window.lists.text().startswith("20 domains and endings")
    assert "List 3" in window.lists.text()
    assert "List 4" not in window.lists.text()


def test_nothing_starts_by_itself_unless_it_is_asked_to(qtbot: QtBot, settings: Settings) -> None:
    autostart = FakeAutostart()
    window = welcome(qtbot, a_page_context(settings, autostart=autostart))
    assert not window.autostart.isChecked()
    with qtbot.waitSignal(window.gone):
        window.done.click()
    assert not autostart.is_on
    assert settings.where(AUTOSTART) is Where.USER


def test_who_wants_it_at_login_gets_it(qtbot: QtBot, settings: Settings) -> None:
    autostart = FakeAutostart()
    window = welcome(qtbot, a_page_context(settings, autostart=autostart))
    window.autostart.click()
    window.done.click()
    assert autostart.is_on
    assert Settings.load(settings.path).get(AUTOSTART) is True


def test_a_platform_that_refuses_is_told_and_the_window_stays(qtbot: QtBot, settings: Settings) -> None:
    autostart = FakeAutostart()
    autostart.problem = "The folder is read-only."
    window = welcome(qtbot, a_page_context(settings, autostart=autostart))
    window.autostart.click()
    window.done.click()
    assert window.isVisible()
    assert window.problem.text() == "The folder is read-only."
    assert not window.autostart.isChecked()


def test_what_the_organisation_decided_is_not_asked(qtbot: QtBot, tmp_path: Path) -> None:
    policy = Policy(values={AUTOSTART.key: True}, locked=frozenset({AUTOSTART.key}))
    autostart = FakeAutostart()
    window = welcome(
        qtbot, a_page_context(Settings.load(tmp_path / "settings.toml", policy), autostart=autostart)
    )
    assert window.autostart.isChecked()
    assert not window.autostart.isEnabled()
    with qtbot.waitSignal(window.gone):
        window.done.click()
    assert not autostart.is_on


def test_where_the_menu_lacks_it_that_is_offered_and_done(
    qtbot: QtBot, settings: Settings, tmp_path: Path
) -> None:
    entry = MenuEntry(("/home/jo/.local/bin/sendward",), tmp_path / "data")
    window = welcome(qtbot, replace(a_page_context(settings), menu_entry=entry))
    assert window.in_menu.isVisible()

    window.done.click()

    assert entry.entry.exists()


def test_who_does_not_want_it_in_the_menu_is_left_alone(
    qtbot: QtBot, settings: Settings, tmp_path: Path
) -> None:
    entry = MenuEntry(("/home/jo/.local/bin/sendward",), tmp_path / "data")
    window = welcome(qtbot, replace(a_page_context(settings), menu_entry=entry))
    window.in_menu.click()

    window.done.click()

    assert not entry.entry.exists()


def test_where_the_menu_has_it_nothing_is_offered(qtbot: QtBot, settings: Settings) -> None:
    assert not welcome(qtbot, a_page_context(settings)).in_menu.isVisible()
