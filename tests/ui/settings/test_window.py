"""The settings' window: its pages, the search, and what every option on them owes to the person."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLabel, QListWidget, QScrollArea

from sendward.mailstores.clients.found_folder import FoundFolder
from sendward.settings import usual_lists
from sendward.settings.option import Choice, Option, OptionType
from sendward.settings.options import (
    AUTOSTART,
    CLIPBOARD,
    DRAFT_FOLDERS,
    DRAFTS,
    FOUND_OFF,
    LIST_FILES,
    OPTIONS,
    PACKS_OFF,
    PACKS_ON,
    TO_FILE,
)
from sendward.settings.policy import Organisation, Policy
from sendward.settings.problem import OptionError
from sendward.settings.settings import Settings
from sendward.sources.folders.drafts import DraftsSource
from sendward.sources.folders.found import FoundStatus
from sendward.sources.source import SourceState, SourceStatus
from sendward.ui.settings.changes import Changes
from sendward.ui.settings.controls import pack_choice
from sendward.ui.settings.controls.choice_control import ChoiceControl
from sendward.ui.settings.controls.duration_control import DurationControl
from sendward.ui.settings.controls.flag_control import FlagControl
from sendward.ui.settings.controls.found_list import FoundList
from sendward.ui.settings.controls.path_list import PathList
from sendward.ui.settings.controls.text_control import TextControl
from sendward.ui.settings.option_page import OptionPage
from sendward.ui.settings.option_row import OptionRow
from sendward.ui.settings.pages.about_page import AboutPage
from sendward.ui.settings.window import SettingsWindow
from sendward.watchlists.build import ListChoice
from support.page_contexts import FakeAutostart, a_page_context
from support.wheel import turn_wheel

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

    from sendward.ui.settings.page import PageContext


@pytest.fixture
def packs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "packs"
    folder.mkdir()
    for name in ("banks", "us-military"):
        (folder / f"{name}.txt").write_text(f"{name}.example\n")
    monkeypatch.setattr(pack_choice, "packs_dir", lambda: folder)
    monkeypatch.setattr(usual_lists, "_packs", dict)
    return folder


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return Settings.load(tmp_path / "settings.toml", Policy())


def opened(qtbot: QtBot, context: PageContext) -> SettingsWindow:
    """The window with every page made."""
    window = SettingsWindow(context)
    # what is called at the end keeps the window until then, for tests that look at one row only
    qtbot.addWidget(window, before_close_func=lambda _: window.hide())
    with qtbot.waitActive(window, timeout=20_000):
        window.show()
        window.activateWindow()
    for row in reversed(range(window.list.count())):
        window.list.setCurrentRow(row)
    return window


def row_of(window: SettingsWindow, option: Option[Any]) -> OptionRow:
    (row,) = rows_of(window, option)
    return row


def rows_of(window: SettingsWindow, option: Option[Any]) -> Iterator[OptionRow]:
    return (
        page.rows[option.key]
        for page in window.pages
        if isinstance(page, OptionPage) and option.key in page.rows
    )


def pages_shown(window: SettingsWindow) -> list[str]:
    items = (window.list.item(row) for row in range(window.list.count()))
    return [item.text() for item in items if not item.isHidden()]


def test_every_option_stands_on_one_page_and_one_only(qtbot: QtBot, settings: Settings) -> None:
    window = opened(qtbot, a_page_context(settings))
    assert {option.key: len(tuple(rows_of(window, option))) for option in OPTIONS} == {
        option.key: 1 for option in OPTIONS
    }


def test_a_tick_is_saved_and_at_work_at_once(qtbot: QtBot, settings: Settings) -> None:
    heard: list[str] = []
    settings.on_changed(lambda option: heard.append(option.key))
    control = row_of(opened(qtbot, a_page_context(settings)), CLIPBOARD).control
    assert isinstance(control, FlagControl)
    control.box.click()
    assert Settings.load(settings.path).get(CLIPBOARD) is False
    assert heard == [CLIPBOARD.key]


def test_what_somebody_else_changed_is_shown(qtbot: QtBot, settings: Settings) -> None:
    control = row_of(opened(qtbot, a_page_context(settings)), CLIPBOARD).control
    assert isinstance(control, FlagControl)
    settings.set(CLIPBOARD, value=False)
    assert not control.box.isChecked()


def test_what_the_organisation_set_cannot_be_changed_and_says_so(qtbot: QtBot, tmp_path: Path) -> None:
    policy = Policy(values={DRAFTS.key: False}, locked=frozenset({DRAFTS.key}))
    window = opened(qtbot, a_page_context(Settings.load(tmp_path / "settings.toml", policy)))
    row = row_of(window, DRAFTS)
    assert isinstance(row.control, FlagControl)
    assert not row.control.isEnabled()
    assert not row.control.box.isChecked()
    assert "Set by your organisation" in row.origin.text()
    assert "Set by your organisation" in row.control.box.accessibleDescription()


def test_the_organisation_is_named_and_whom_to_ask(qtbot: QtBot, tmp_path: Path) -> None:
    policy = Policy(
        values={DRAFTS.key: False},
        locked=frozenset({DRAFTS.key}),
        organisation=Organisation("Wonderland Bank", contact="room 12"),
    )
    row = row_of(opened(qtbot, a_page_context(Settings.load(tmp_path / "settings.toml", policy))), DRAFTS)
    assert row.origin.text() == "Set by Wonderland Bank; it cannot be changed here. Ask room 12."


def test_what_the_organisation_proposes_is_said_until_it_is_changed(qtbot: QtBot, tmp_path: Path) -> None:
    policy = Policy(values={DRAFTS.key: False})
    row = row_of(opened(qtbot, a_page_context(Settings.load(tmp_path / "settings.toml", policy))), DRAFTS)
    assert "Proposed by your organisation" in row.origin.text()
    assert isinstance(row.control, FlagControl)
    row.control.box.click()
    assert row.origin.text() == ""


def test_a_folder_is_added_and_removed(qtbot: QtBot, settings: Settings, tmp_path: Path) -> None:
    editor = row_of(opened(qtbot, a_page_context(settings)), DRAFT_FOLDERS).control
    assert isinstance(editor, PathList)
    editor.append(tmp_path)
    editor.append(tmp_path)
    assert Settings.load(settings.path).get(DRAFT_FOLDERS) == (tmp_path,)
    editor.list.setCurrentRow(0)
    QTest.mouseClick(editor.remove, Qt.MouseButton.LeftButton)
    assert Settings.load(settings.path).get(DRAFT_FOLDERS) == ()
    assert not editor.remove.isEnabled()


def test_each_folder_says_how_it_fares(qtbot: QtBot, settings: Settings) -> None:
    served = Path(Path.home().anchor, "srv", "Mail")
    settings.set(DRAFT_FOLDERS, (Path.home() / "Mail", served))
    statuses = [SourceStatus("Drafts in ~/Mail", SourceState.WATCHING, key=str(Path.home() / "Mail"))]
    context = a_page_context(settings, statuses=lambda: tuple(statuses))
    editor = row_of(opened(qtbot, context), DRAFT_FOLDERS).control
    assert isinstance(editor, PathList)
    statuses.append(
        SourceStatus(f"Drafts in {served}", SourceState.UNAVAILABLE, "It is not there.", key=str(served))
    )
    context.news.statuses_changed.emit()
    assert [editor.list.item(row).text() for row in (0, 1)] == [
        f"{Path('~', 'Mail')}  –  watching",
        f"{served}  –  not available – It is not there.",
    ]


def test_a_folder_takes_nothing_from_one_whose_path_ends_alike(
    qtbot: QtBot, settings: Settings, tmp_path: Path
) -> None:
    short, long = Path(tmp_path.anchor) / "Mail", tmp_path / "Mail"
    settings.set(DRAFT_FOLDERS, (short, long))
    first, second = DraftsSource((long, short)).statuses()
    statuses = (replace(first, state=SourceState.UNAVAILABLE), second)
    editor = row_of(opened(qtbot, a_page_context(settings, statuses=lambda: statuses)), DRAFT_FOLDERS).control
    assert isinstance(editor, PathList)
    assert [editor.list.item(row).text().partition("  –  ")[2] for row in (0, 1)] == ["off", "not available"]


def test_a_folder_that_was_found_says_how_it_fares_and_can_be_left_alone(
    qtbot: QtBot, settings: Settings, tmp_path: Path
) -> None:
    folder = FoundFolder("Thunderbird", "me@example.org", tmp_path / "Drafts")
    unwatched = FoundFolder("Geary", problem="On the server only.", remedy="Add its account.")
    found = (
        FoundStatus(folder, SourceStatus("Drafts in Thunderbird", SourceState.WATCHING)),
        FoundStatus(unwatched, SourceStatus("Geary", SourceState.UNAVAILABLE, "On the server only.")),
    )
    row = row_of(opened(qtbot, a_page_context(settings, found_drafts=lambda: found)), FOUND_OFF)
    assert isinstance(row.control, FoundList)
    items = [row.control.list.item(index) for index in range(2)]
    assert [item.text() for item in items] == [
        "Thunderbird (me@example.org)  –  watching",
        "Geary  –  not available – On the server only.",
    ]
    assert not items[1].flags() & Qt.ItemFlag.ItemIsUserCheckable
    items[0].setCheckState(Qt.CheckState.Unchecked)
    assert Settings.load(settings.path).get(FOUND_OFF) == (tmp_path / "Drafts",)
    row.control.list.item(0).setCheckState(Qt.CheckState.Checked)
    assert Settings.load(settings.path).get(FOUND_OFF) == ()


def test_unticking_a_list_switches_it_off(qtbot: QtBot, settings: Settings, packs: Path) -> None:
    choice = row_of(opened(qtbot, a_page_context(settings)), PACKS_OFF).control.findChild(QListWidget)
    assert choice is not None
    choice.item(0).setCheckState(Qt.CheckState.Unchecked)
    assert Settings.load(settings.path).get(PACKS_OFF) == ("banks",)
    choice.item(0).setCheckState(Qt.CheckState.Checked)
    assert Settings.load(settings.path).get(PACKS_OFF) == ()


def test_the_lists_of_other_countries_are_a_tick_away(
    qtbot: QtBot, settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LC_ALL", "de_DE.UTF-8")
    choice = row_of(opened(qtbot, a_page_context(settings)), PACKS_OFF).control.findChild(QListWidget)
    assert choice is not None
    items = {item.data(Qt.ItemDataRole.UserRole): item for item in map(choice.item, range(choice.count()))}

    assert items["germany"].checkState() is Qt.CheckState.Checked
    assert items["japan"].checkState() is Qt.CheckState.Unchecked
    assert "hospitals" not in items
    items["japan"].setCheckState(Qt.CheckState.Checked)
    off = Settings.load(settings.path).get(PACKS_OFF)
    assert "japan" not in off
    assert "australia" in off


def test_a_long_list_is_in_use_once_it_is_ticked(qtbot: QtBot, settings: Settings) -> None:
    choice = row_of(opened(qtbot, a_page_context(settings)), PACKS_ON).control.findChild(QListWidget)
    assert choice is not None
    names = [choice.item(row).data(Qt.ItemDataRole.UserRole) for row in range(choice.count())]
    assert names == ["airlines", "hospitals", "insurers", "universities"]
    assert "hospitals" in ListChoice.of(settings).packs_off

    choice.item(1).setCheckState(Qt.CheckState.Checked)

    assert Settings.load(settings.path).get(PACKS_ON) == ("hospitals",)
    assert "hospitals" not in ListChoice.of(settings).packs_off
    assert "insurers" in ListChoice.of(settings).packs_off


def test_autostart_reaches_the_platform(qtbot: QtBot, settings: Settings) -> None:
    autostart = FakeAutostart()
    control = row_of(opened(qtbot, a_page_context(settings, autostart=autostart)), AUTOSTART).control
    assert isinstance(control, FlagControl)
    control.box.click()
    assert autostart.is_on
    control.box.click()
    assert not autostart.is_on


def test_an_autostart_that_fails_is_told_and_taken_back(qtbot: QtBot, settings: Settings) -> None:
    autostart = FakeAutostart()
    autostart.problem = "The folder is read-only."
    row = row_of(opened(qtbot, a_page_context(settings, autostart=autostart)), AUTOSTART)
    assert isinstance(row.control, FlagControl)
    row.control.box.click()
    assert not row.control.box.isChecked()
    assert settings.get(AUTOSTART) is False
    assert row.problem.text() == "The folder is read-only."
    assert row.problem.isVisibleTo(row)


def test_a_search_leaves_the_pages_that_have_the_words_and_marks_them(
    qtbot: QtBot, settings: Settings
) -> None:
    window = opened(qtbot, a_page_context(settings))
    QTest.keyClicks(window.search, "start when")
    assert pages_shown(window) == ["General"]
    control = row_of(window, AUTOSTART).control
    assert isinstance(control, FlagControl)
    assert control.box.autoFillBackground()
    window.search.clear()
    assert not control.box.autoFillBackground()
    assert len(pages_shown(window)) == len(window.pages)


def test_a_search_without_result_says_so(qtbot: QtBot, settings: Settings) -> None:
    window = opened(qtbot, a_page_context(settings))
    QTest.keyClicks(window.search, "xyzzy")
    assert pages_shown(window) == []
    assert window.nothing_found.isVisible()
    QTest.keyClick(window, Qt.Key.Key_Escape)
    assert window.search.text() == ""
    assert window.isVisible()


def test_escape_closes_and_the_settings_hear_no_more_of_it(qtbot: QtBot, settings: Settings) -> None:
    window = opened(qtbot, a_page_context(settings))
    with qtbot.waitSignal(window.gone):
        QTest.keyClick(window, Qt.Key.Key_Escape)
    window.close()
    settings.set(CLIPBOARD, value=False)
    control = row_of(window, CLIPBOARD).control
    assert isinstance(control, FlagControl)
    assert control.box.isChecked()


def test_a_file_that_cannot_be_read_is_said_and_kept_aside_at_the_first_change(
    qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "settings.toml"
    path.write_text("this is [not toml")
    window = opened(qtbot, a_page_context(Settings.load(path, Policy())))
    assert "could not be read" in window.message.text()
    control = row_of(window, CLIPBOARD).control
    assert isinstance(control, FlagControl)
    control.box.click()
    (kept,) = tmp_path.glob("settings.kept-*.toml")
    assert kept.read_text() == "this is [not toml"
    assert str(kept) in window.message.text()
    assert "could not be read" not in window.message.text()
    assert window._context.settings.problems == ()


def test_one_bad_value_is_said_until_it_is_chosen_again_and_the_others_hold(
    qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "settings.toml"
    path.write_text("[sources]\nclipboard = 3\ndrafts = false\n")
    settings = Settings.load(path, Policy())
    window = opened(qtbot, a_page_context(settings))
    assert "sources.clipboard must be true or false" in window.message.text()
    assert settings.get(DRAFTS) is False
    control = row_of(window, CLIPBOARD).control
    assert isinstance(control, FlagControl)
    control.box.click()
    assert window.message.text() == ""
    assert not window.message.isVisible()


def test_a_page_is_opened_by_the_name_of_its_symbol(qtbot: QtBot, settings: Settings) -> None:
    window = opened(qtbot, a_page_context(settings))
    window.search.setText("xyzzy")
    window.open_page("folders")
    assert window.list.currentItem().text() == "Mail folders"
    assert window.list.hasFocus() or not window.isActiveWindow()


def refuse_blanks(text: str) -> None:
    if " " in text:
        raise OptionError("must have no blanks")


TEXT = Option("trial.text", OptionType.TEXT, "", "Text", "Help.", check=refuse_blanks)
CHOICE = Option(
    "trial.choice", OptionType.CHOICE, "a", "Choice", "Help.", choices=(Choice("a", "A"), Choice("b", "B"))
)
DURATION: Option[timedelta | None] = Option(
    "trial.duration",
    OptionType.DURATION,
    timedelta(days=90),
    "Duration",
    "Help.",
    limits=(1, 400),
    unit="days",
    endless=True,
)


def a_row(qtbot: QtBot, option: Option[Any], settings: Settings) -> tuple[OptionRow, list[object]]:
    row = OptionRow(option, settings)
    qtbot.addWidget(row)
    row.show()
    chosen: list[object] = []
    row.chosen.connect(chosen.append)
    return row, chosen


def test_a_choice_is_shown_by_its_title_and_chosen_by_its_value(qtbot: QtBot, settings: Settings) -> None:
    row, chosen = a_row(qtbot, CHOICE, settings)
    assert isinstance(row.control, ChoiceControl)
    row.control.box.setCurrentText("B")
    assert chosen == ["b"]


def test_a_length_of_time_has_a_number_a_unit_and_an_end_only_if_wanted(
    qtbot: QtBot, settings: Settings
) -> None:
    row, chosen = a_row(qtbot, DURATION, settings)
    assert isinstance(row.control, DurationControl)
    assert (row.control.number.value(), row.control.unit.currentText()) == (90, "days")
    row.control.number.setValue(30)
    row.control.unit.setCurrentText("for ever")
    assert chosen == [timedelta(days=30), None]
    assert not row.control.number.isVisible()


def test_an_end_where_there_was_none_begins_with_the_latest_one(qtbot: QtBot, settings: Settings) -> None:
    """Records are deleted as soon as an end is chosen."""
    row, chosen = a_row(qtbot, replace(DURATION, default=None), settings)
    assert isinstance(row.control, DurationControl)

    row.control.unit.setCurrentText("days")

    assert chosen == [timedelta(days=400)]
    assert row.control.number.isVisible()


@pytest.mark.parametrize("symbol", ["privacy", "alerts"])
def test_a_wheel_that_turns_the_page_chooses_nothing(qtbot: QtBot, settings: Settings, symbol: str) -> None:
    window = opened(qtbot, a_page_context(settings))
    window.open_page(symbol)
    chosen: list[object] = []
    settings.on_changed(chosen.append)

    boxes = [box for box in window.findChildren(QComboBox) if box.isVisible()]
    for box in boxes:
        box.setFocus()
        for upwards in (True, False):
            turn_wheel(box, upwards=upwards)

    assert boxes
    assert chosen == []


def test_a_mistake_in_a_text_shows_while_it_is_typed_and_half_a_text_is_not_taken_over(
    qtbot: QtBot, settings: Settings
) -> None:
    row, chosen = a_row(qtbot, TEXT, settings)
    assert isinstance(row.control, TextControl)
    QTest.keyClicks(row.control.line, "a b")
    assert row.problem.text() == "This must have no blanks."
    QTest.keyClick(row.control.line, Qt.Key.Key_Backspace)
    QTest.keyClick(row.control.line, Qt.Key.Key_Backspace)
    assert row.problem.text() == ""
    assert chosen == []
    QTest.keyClick(row.control.line, Qt.Key.Key_Return)
    assert chosen == ["a"]
    QTest.keyClick(row.control.line, Qt.Key.Key_Return)
    assert chosen == ["a"]


def test_a_text_that_is_being_typed_when_the_window_closes_is_taken_over(
    qtbot: QtBot, settings: Settings, tmp_path: Path
) -> None:
    window = opened(qtbot, a_page_context(settings))
    window.open_page("privacy")
    control = row_of(window, TO_FILE).control
    assert isinstance(control, TextControl)
    control.line.setFocus()
    QTest.keyClicks(control.line, str(tmp_path / "decisions.jsonl"))
    assert settings.get(TO_FILE) == ""
    window.close()
    assert Settings.load(settings.path).get(TO_FILE) == str(tmp_path / "decisions.jsonl")


def test_a_change_that_is_refused_is_said_at_its_option(qtbot: QtBot, settings: Settings) -> None:
    row = row_of(opened(qtbot, a_page_context(settings)), LIST_FILES)
    row.chosen.emit((Path("relative.txt"),))
    assert "must hold whole paths" in row.problem.text()
    assert settings.get(LIST_FILES) == ()


def test_a_page_that_needs_more_room_widens_the_window(qtbot: QtBot, settings: Settings) -> None:
    window = SettingsWindow(a_page_context(settings))
    qtbot.addWidget(window)
    window.show()
    before = window.width()
    window._make_room(QScrollArea(), before)
    assert window.width() > before or before >= window.screen().availableGeometry().width() * 0.9


def test_a_title_too_long_for_its_line_stands_above_its_control(qtbot: QtBot, settings: Settings) -> None:
    short, _ = a_row(qtbot, CHOICE, settings)
    long, _ = a_row(qtbot, replace(CHOICE, title="A title that goes on and on " * 5), settings)
    assert short.control.y() < short.help.y()
    title = next(label for label in short.findChildren(QLabel) if label.text() == CHOICE.title)
    assert title.heightForWidth(1) <= title.sizeHint().height()  # it wraps at no width
    assert long.control.y() > long.help.y()


def test_the_name_of_a_settings_file_that_was_kept_cannot_turn_the_sentence(
    qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "הגדרות" / "settings.toml"
    path.parent.mkdir()
    path.write_text("this is [no setting")
    changes = Changes(Settings.load(path))
    with qtbot.waitSignal(changes.message_changed, timeout=10_000) as told:
        changes.choose(DRAFT_FOLDERS, (tmp_path,))
    assert told.args is not None
    assert re.fullmatch("The old settings file was kept as \u2068.*הגדרות.*\u2069\\.", told.args[0])


@pytest.mark.parametrize(("days", "is_old"), [(365, False), (366, True)])
@pytest.mark.usefixtures("qtbot")
def test_about_says_when_the_list_of_endings_is_older_than_a_year(
    settings: Settings, monkeypatch: pytest.MonkeyPatch, days: int, *, is_old: bool
) -> None:
    day = datetime.now(UTC).date() - timedelta(days=days)
    monkeypatch.setattr("sendward.ui.settings.pages.about_page.suffix_list_date", lambda: day)
    page = AboutPage(a_page_context(settings), Changes(settings)).widget()

    labels = page.findChildren(QLabel)
    (shown,) = (label.text() for label in labels if label.accessibleName() == "Endings that exist")

    assert str(day.year)[2:] in shown
    assert ("older than a year" in shown) is is_old


@pytest.mark.usefixtures("qtbot")
@pytest.mark.parametrize(
    ("day", "said"),
    [
        (date.today(), "as of "),  # noqa: DTZ011  # any day of late
        (date(2024, 1, 2), "older than a year"),
        (None, "a build without a date"),
    ],
    ids=["new", "old", "checkout"],
)
def test_about_says_how_old_this_version_and_its_lists_are(
    settings: Settings, day: date | None, said: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sendward.ui.settings.pages.about_page.release_day", lambda: day)
    page = AboutPage(a_page_context(settings), Changes(settings)).widget()

    labels = page.findChildren(QLabel)
    (shown,) = (label.text() for label in labels if label.accessibleName() == "This version and its lists")
    assert said in shown
