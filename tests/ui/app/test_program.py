"""The program put together, with its own journal and lists, on a screen that nobody sees."""

from __future__ import annotations

import sqlite3
import threading
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from functools import partial
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QSystemTrayIcon

from sendward.engine.reading.recipient_list import parse_recipients
from sendward.gates.app_status import Readiness
from sendward.gates.incoming import Incoming
from sendward.gates.local_server import HeldReply
from sendward.guard import doubtful_drafts, memory
from sendward.guard.pause import UNTIL_RESUMED
from sendward.journal.errors import JournalFullError, JournalLockedError, JournalUnreachableError
from sendward.journal.journal import Journal
from sendward.journal.reader import Reader
from sendward.journal.search import Search
from sendward.journal.verify import Standing, verify
from sendward.model import Decision, Level, Origin, Outcome, Scope, Sighting
from sendward.settings.journal_key import JournalKey
from sendward.settings.options import AUTOSTART, DRAFT_FOLDERS, LIST_FILES
from sendward.settings.policy import Policy
from sendward.settings.settings import Settings
from sendward.sources.source import SourceState
from sendward.system.paths import Paths
from sendward.ui.app.program import Program
from sendward.ui.app.start import opening, startup
from sendward.ui.app.start.opening import open_journal
from sendward.ui.journal.yesterday import YesterdayWindow
from sendward.ui.question.note_notifications import NoteNotifications
from sendward.ui.tray.status import headline
from sendward.ui.welcome.first_start import is_first_start, is_new
from sendward.watchlists.build import engine_loader
from support.closed_folders import close_folder
from support.large_journal import write_large_journal
from support.mail_folders import drop_into_maildir, maildir
from support.posix import links
from support.stubborn_clipboard import FakeStubbornClipboard

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from PySide6.QtGui import QClipboard
    from pytestqt.qtbot import QtBot

    from sendward.gates.incoming import AddressedMessage
    from sendward.journal.records import Line
    from sendward.model import Case
    from sendward.ui.journal.window import JournalWindow
    from sendward.watchlists.build import LoadedEngine


@pytest.fixture
def paths(tmp_path: Path) -> Paths:
    paths = Paths.under(tmp_path)
    paths.create()
    paths.watchlists_dir.mkdir()
    (paths.watchlists_dir / "mine.txt").write_text(".mil\narmy.mil\n")
    return paths


@pytest.fixture
def start(qtbot: QtBot, paths: Paths, clipboard: QClipboard) -> Iterator[Callable[[], Program]]:
    running: list[Program] = []

    def start() -> Program:
        program = Program(paths, Settings.load(paths.settings_file, Policy()))
        running.append(program)
        program.start()
        qtbot.waitUntil(lambda: program.guard is not None, timeout=10_000)
        return program

    yield start
    for program in running:
        program.stop()


def copied(text: str) -> Sighting:
    from sendward.engine.reading.free_text import find_recipients  # noqa: PLC0415  # one use

    return Sighting(Origin.CLIPBOARD, "the clipboard", "clipboard", find_recipients(text), datetime.now(UTC))


def drafted(text: str, message: str = "draft-1") -> Sighting:
    return Sighting(Origin.DRAFT, "Drafts", message, parse_recipients(text), datetime.now(UTC))


def plain(text: str) -> str:
    """``text`` without the marks that keep what comes from outside in its direction."""
    return "".join(letter for letter in str(text) if letter not in "\u2066\u2067\u2068\u2069\u200e\u200f")


def press_use(program: Program, qtbot: QtBot) -> None:
    dialog = program.asking.dialog
    assert dialog is not None
    qtbot.waitUntil(lambda: dialog.early_input._painted_at is not None)
    qtbot.waitUntil(lambda: not dialog.early_input.is_quiet)
    QTest.mouseClick(dialog.cards[0].answers.uses[0], Qt.MouseButton.LeftButton)


def test_a_copied_look_alike_is_asked_about_answered_and_written_down(
    start: Callable[[], Program], qtbot: QtBot, paths: Paths, clipboard: QClipboard
) -> None:
    program = start()
    program.submit(copied("write to john@army.ml"))
    press_use(program, qtbot)
    assert clipboard.text() == "john@army.mil"
    with Reader.open_for_reading(paths.journal_file) as journal:
        (line,) = journal.records(1)[0].lines()
    assert (line.recipient, line.outcome, line.corrected_to) == (
        "john@army.ml",
        Outcome.CORRECTION_COPIED,
        "john@army.mil",
    )


def test_a_correction_that_could_not_be_copied_is_written_down_as_chosen(
    start: Callable[[], Program], qtbot: QtBot, paths: Paths, clipboard: QClipboard
) -> None:
    program = start()
    program.submit(copied("write to john@army.ml"))
    program.corrections._target = FakeStubbornClipboard(clipboard, refusals=1000)
    press_use(program, qtbot)

    def outcomes() -> list[str]:
        with Reader.open_for_reading(paths.journal_file) as journal:
            return [line.outcome for line in journal.records(1)[0].lines()]

    qtbot.waitUntil(lambda: outcomes() == [Outcome.CORRECTION_CHOSEN], timeout=20_000)


def test_an_answer_that_waits_for_the_clipboard_at_the_end_is_written_down(
    start: Callable[[], Program], qtbot: QtBot, paths: Paths, clipboard: QClipboard
) -> None:
    program = start()
    program.submit(copied("write to john@army.ml"))
    program.corrections._target = FakeStubbornClipboard(clipboard, refusals=1000)
    press_use(program, qtbot)

    program.stop()

    with Reader.open_for_reading(paths.journal_file) as journal:
        assert [line.outcome for line in journal.records(1)[0].lines()] == [Outcome.CORRECTION_CHOSEN]


def test_exceptions_that_could_not_be_read_at_the_start_are_told(
    start: Callable[[], Program], monkeypatch: pytest.MonkeyPatch
) -> None:
    def fails(_: object) -> None:
        raise JournalLockedError("The journal is in use by another program.")

    monkeypatch.setattr(Journal, "trusts", fails)

    program = start()

    assert "The journal is in use by another program." in program.snapshot().notices


def test_an_honest_address_is_left_in_peace(start: Callable[[], Program]) -> None:
    program = start()
    program.submit(copied("john@army.mil and ann@example.org"))
    assert program.asking.waiting == 0


def test_what_is_seen_before_the_lists_are_read_is_asked_about_then(
    qtbot: QtBot, paths: Paths, clipboard: QClipboard
) -> None:
    program = Program(paths, Settings.load(paths.settings_file, Policy()))
    program.start()
    program.submit(copied("john@army.ml"))
    assert program.asking.dialog is None
    qtbot.waitUntil(lambda: program.asking.dialog is not None, timeout=10_000)
    program.stop()


def test_an_open_question_is_written_down_as_unanswered_at_the_end(
    start: Callable[[], Program], paths: Paths
) -> None:
    program = start()
    program.submit(copied("john@army.ml"))
    program.stop()
    with Reader.open_for_reading(paths.journal_file) as journal:
        (line,) = journal.records(1)[0].lines()
    assert line.outcome == Outcome.UNANSWERED


def test_a_question_closed_by_the_end_of_the_session_is_written_down_as_unanswered(
    start: Callable[[], Program], paths: Paths
) -> None:
    program = start()
    program.submit(copied("john@army.ml"))
    program.session.expect_end()
    assert program.asking.dialog is not None
    program.asking.dialog.close()
    program.stop()
    with Reader.open_for_reading(paths.journal_file) as journal:
        (line,) = journal.records(1)[0].lines()
    assert line.outcome == Outcome.UNANSWERED


def test_a_pause_silences_and_survives_a_restart(start: Callable[[], Program]) -> None:
    first = start()
    first.requests.pause.emit(None)
    first.submit(copied("john@army.ml"))
    assert first.asking.waiting == 0
    first.stop()
    second = start()
    assert second.snapshot().paused_until == UNTIL_RESUMED
    second.requests.resume.emit()
    assert second.snapshot().paused_until is None
    second.submit(copied("john@army.ml"))
    assert second.asking.waiting == 1


def test_a_list_that_cannot_be_read_is_said_by_file_and_line(
    start: Callable[[], Program], qtbot: QtBot, paths: Paths, tmp_path: Path
) -> None:
    program = start()
    bad = tmp_path / "bad.txt"
    bad.write_text("good.example\n\nnot..a.domain\n")
    program.windows._context.settings.set(LIST_FILES, (bad,))
    qtbot.waitUntil(lambda: any(f"{bad}:3" in notice for notice in program.snapshot().notices))


def test_a_new_list_counts_without_a_restart(
    start: Callable[[], Program], qtbot: QtBot, tmp_path: Path
) -> None:
    program = start()
    mine = tmp_path / "mine.txt"
    mine.write_text("wonderland-bank.example\n")
    program.windows._context.settings.set(LIST_FILES, (mine,))
    judged = program.startup.engine
    qtbot.waitUntil(lambda: program.startup.engine is not judged)
    program.submit(copied("alice@wonderlnad-bank.example"))
    assert program.asking.waiting == 1


def test_the_lists_chosen_last_count_even_where_they_are_read_first(
    start: Callable[[], Program], qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    program = start()
    settings = program.windows._context.settings
    long_list, short_list = tmp_path / "long.txt", tmp_path / "short.txt"
    long_list.write_text("wonderland-bank.example\n")
    short_list.write_text("looking-glass.example\n")
    may_end = threading.Event()

    def slow_reader(settings: Settings, paths: Paths) -> Callable[[], LoadedEngine]:
        read = engine_loader(settings, paths)

        def wait_and_read() -> LoadedEngine:
            may_end.wait(30)
            return read()

        return wait_and_read

    with monkeypatch.context() as patched:
        patched.setattr(startup, "engine_loader", slow_reader)
        settings.set(LIST_FILES, (long_list,))
    before = program.startup.engine
    settings.set(LIST_FILES, (short_list,))
    qtbot.waitUntil(lambda: program.startup.engine is not before, timeout=20_000)
    loaded = program.startup.engine

    may_end.set()
    readers = [thread for thread in threading.enumerate() if thread.name == "sendward-lists"]
    for reader in readers:
        reader.join(30)
    QCoreApplication.processEvents()

    assert program.startup.engine is loaded


def test_a_folder_is_watched_as_soon_as_it_is_chosen(
    start: Callable[[], Program], qtbot: QtBot, tmp_path: Path
) -> None:
    program = start()
    folder = maildir(tmp_path / "Drafts")
    program.windows._context.settings.set(DRAFT_FOLDERS, (folder,))
    qtbot.waitUntil(
        lambda: any(
            "Drafts in" in source.source and source.state is SourceState.WATCHING
            for source in program.snapshot().sources
        )
    )
    drop_into_maildir(folder, b"To: john@army.ml\n\nhello\n")
    qtbot.waitUntil(lambda: program.asking.dialog is not None, timeout=10_000)


def test_a_journal_that_cannot_be_opened_still_lets_it_ask(
    qtbot: QtBot, paths: Paths, clipboard: QClipboard, monkeypatch: pytest.MonkeyPatch
) -> None:
    paths.journal_file.mkdir()
    program = Program(paths, Settings.load(paths.settings_file, Policy()))
    program.start()
    qtbot.waitUntil(lambda: program.guard is not None, timeout=10_000)
    program.submit(copied("john@army.ml"))
    assert program.asking.waiting == 1
    assert any("this session only" in notice for notice in program.snapshot().notices)
    program.stop()


class SlowKeyring:
    """Shows a prompt, and gives the key once the person has answered it."""

    def __init__(self) -> None:
        self.answered = threading.Event()
        self.key = JournalKey(b"k" * 32)

    def answer(self) -> JournalKey:
        self.answered.wait(30)
        return self.key

    def give_up(self) -> None:
        self.answered.set()


def test_a_keyring_that_waits_for_the_person_holds_no_question_up_and_its_key_counts_when_it_comes(
    qtbot: QtBot, paths: Paths, clipboard: QClipboard, monkeypatch: pytest.MonkeyPatch
) -> None:
    slow = SlowKeyring()
    monkeypatch.setattr(startup, "KeyQuestion", lambda: slow)
    monkeypatch.setattr(startup, "PATIENCE", 0.01)
    told: list[str] = []
    program = Program(paths, Settings.load(paths.settings_file, Policy()))
    monkeypatch.setattr(program.notes, "tell", lambda title, _text: told.append(title))
    program.start()
    qtbot.waitUntil(lambda: program.guard is not None, timeout=10_000)
    program.submit(copied("john@army.ml"))
    assert program.asking.waiting == 1
    assert told == ["The keyring is waiting for you"]
    assert any("has not answered yet" in notice for notice in program.snapshot().notices)

    slow.answered.set()
    qtbot.waitUntil(lambda: program.journal is not None and program.journal.is_keyed, timeout=10_000)
    assert not any("key" in notice for notice in program.snapshot().notices)
    program.stop()
    found = verify(paths.journal_file, slow.key.key)
    assert (found.standing, found.rows) == (Standing.FITS, 2)


class AskedKeyring:
    """Gives the key at once; notes that it was asked."""

    def __init__(self) -> None:
        self.asked = 0

    def answer(self) -> JournalKey:
        self.asked += 1
        return JournalKey(b"k" * 32)

    def give_up(self) -> None:
        """There is nothing to give up."""


@pytest.fixture
def keyring(monkeypatch: pytest.MonkeyPatch) -> AskedKeyring:
    keyring = AskedKeyring()
    monkeypatch.setattr(startup, "KeyQuestion", lambda: keyring)
    monkeypatch.setattr(startup, "is_keyring_open", lambda: False)
    return keyring


def started_first(qtbot: QtBot, paths: Paths) -> Program:
    program = Program(paths, Settings.load(paths.settings_file, Policy()))
    program.start(is_first=True)
    program.greeting.welcome()
    qtbot.waitUntil(lambda: program.guard is not None, timeout=10_000)
    return program


def started_minimized(qtbot: QtBot, paths: Paths) -> Program:
    """As at login, by whether the person is new."""
    program = Program(paths, Settings.load(paths.settings_file, Policy()))
    program.start(is_minimized=True, is_first=is_new(paths))
    qtbot.waitUntil(lambda: program.guard is not None, timeout=10_000)
    return program


def test_a_first_session_in_which_nothing_is_answered_leaves_a_sealed_journal_where_the_keyring_is_open(
    qtbot: QtBot, paths: Paths, keyring: AskedKeyring, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(startup, "is_keyring_open", lambda: True)
    program = started_minimized(qtbot, paths)
    program.submit(copied("john@army.ml"))
    qtbot.waitUntil(lambda: program.startup.key is not None, timeout=10_000)
    program.stop()

    assert verify(paths.journal_file, b"k" * 32).standing is Standing.FITS


def test_at_a_first_login_the_keyring_is_asked_once_the_person_has_met_a_question(
    qtbot: QtBot, paths: Paths, clipboard: QClipboard, keyring: AskedKeyring
) -> None:
    program = started_minimized(qtbot, paths)
    program.submit(copied("john@army.ml"))
    assert keyring.asked == 0

    press_use(program, qtbot)

    qtbot.waitUntil(lambda: program.journal is not None and program.journal.is_keyed, timeout=10_000)
    program.stop()
    assert keyring.asked == 1
    assert verify(paths.journal_file, b"k" * 32).standing is Standing.FITS


def test_the_keyring_is_asked_once_the_welcome_is_closed_and_seals_what_was_written_meanwhile(
    qtbot: QtBot, paths: Paths, clipboard: QClipboard, keyring: AskedKeyring
) -> None:
    program = started_first(qtbot, paths)
    program.submit(copied("john@army.ml"))
    assert program.asking.waiting == 1
    assert keyring.asked == 0
    assert not any("key" in notice for notice in program.snapshot().notices)

    program.windows.show_welcome().close()

    qtbot.waitUntil(lambda: program.journal is not None and program.journal.is_keyed, timeout=10_000)
    program.windows.show_welcome().close()  # it can be opened again in the settings
    program.stop()
    assert keyring.asked == 1
    assert verify(paths.journal_file, b"k" * 32).standing is Standing.FITS


@pytest.mark.parametrize("is_minimized", [False, True])
def test_a_welcome_that_stays_open_or_that_nobody_comes_for_puts_the_keyring_off_for_a_while_only(
    qtbot: QtBot,
    paths: Paths,
    clipboard: QClipboard,
    keyring: AskedKeyring,
    monkeypatch: pytest.MonkeyPatch,
    *,
    is_minimized: bool,
) -> None:
    monkeypatch.setattr(startup, "LONGEST_WELCOME_MS", 1)
    program = (started_minimized if is_minimized else started_first)(qtbot, paths)

    qtbot.waitUntil(lambda: program.journal is not None and program.journal.is_keyed, timeout=10_000)
    program.stop()


def test_who_ends_it_during_the_welcome_is_asked_at_the_next_start(
    qtbot: QtBot, paths: Paths, clipboard: QClipboard, keyring: AskedKeyring
) -> None:
    started_first(qtbot, paths).stop()
    assert keyring.asked == 0

    program = Program(paths, Settings.load(paths.settings_file, Policy()))
    program.start()

    qtbot.waitUntil(lambda: program.journal is not None and program.journal.is_keyed, timeout=10_000)
    program.stop()
    assert verify(paths.journal_file, b"k" * 32).standing is Standing.FITS


def test_a_journal_that_is_there_already_has_its_key_before_the_welcome_is_closed(
    qtbot: QtBot, paths: Paths, clipboard: QClipboard, keyring: AskedKeyring
) -> None:
    Journal.open(paths.journal_file, b"k" * 32).close()

    program = started_first(qtbot, paths)

    qtbot.waitUntil(lambda: program.journal is not None and program.journal.is_keyed, timeout=10_000)
    program.stop()


def test_a_prompt_that_is_dismissed_late_leaves_the_reason(
    qtbot: QtBot, paths: Paths, clipboard: QClipboard, monkeypatch: pytest.MonkeyPatch
) -> None:
    slow = SlowKeyring()
    slow.key = JournalKey(None, "The keyring failed (KeyringLocked).")
    monkeypatch.setattr(startup, "KeyQuestion", lambda: slow)
    monkeypatch.setattr(startup, "PATIENCE", 0.01)
    program = Program(paths, Settings.load(paths.settings_file, Policy()))
    program.start()
    qtbot.waitUntil(lambda: program.guard is not None, timeout=10_000)
    slow.answered.set()
    qtbot.waitUntil(lambda: any("KeyringLocked" in notice for notice in program.snapshot().notices))
    assert program.journal is not None
    assert not program.journal.is_keyed
    program.stop()


def test_checking_by_hand_finds_what_is_on_the_clipboard(
    start: Callable[[], Program], qtbot: QtBot, clipboard: QClipboard, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[str] = []
    program = start()
    monkeypatch.setattr(program.notes, "tell", lambda _title, text: told.append(text))
    program.requests.check_clipboard.emit()
    qtbot.waitUntil(lambda: told == ["There is no address on the clipboard."])
    clipboard.setText("ann@example.org")
    program.requests.check_clipboard.emit()
    qtbot.waitUntil(lambda: told[1:] == ["No address on the clipboard looks like a protected one."])
    clipboard.setText("john@army.ml")
    program.requests.check_clipboard.emit()
    qtbot.waitUntil(lambda: program.asking.waiting == 1)


def test_without_a_tray_and_a_daemon_what_is_to_be_heard_is_read_in_the_small_window(
    start: Callable[[], Program], qtbot: QtBot, clipboard: QClipboard
) -> None:
    program = start()
    clipboard.setText("ann at example")

    program.requests.check_clipboard.emit()

    said = "There is no address on the clipboard."
    qtbot.waitUntil(lambda: said in program.tray.window._notices.text(), timeout=10_000)
    program.requests.seen.emit()
    qtbot.waitUntil(lambda: said not in program.tray.window._notices.text())


def test_checking_by_hand_does_not_call_harmless_what_could_only_not_be_written_down(
    start: Callable[[], Program], qtbot: QtBot, clipboard: QClipboard, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[str] = []
    program = start()
    monkeypatch.setattr(program.notes, "tell", lambda _title, text: told.append(text))

    def refuse(_case: Case) -> None:
        raise JournalFullError("The disk is full.")

    monkeypatch.setattr(program.journal, "open_case", refuse)
    clipboard.setText("john@army.ml")
    program.requests.check_clipboard.emit()
    qtbot.waitUntil(lambda: program.asking.waiting == 1)

    qtbot.waitUntil(lambda: program.asking.waiting == 1)
    assert told == []
    assert "The disk is full." in program.snapshot().notices


def test_an_answer_that_cannot_be_recorded_is_told_in_words_at_once_and_recorded_as_soon_as_it_can_be(
    start: Callable[[], Program],
    qtbot: QtBot,
    paths: Paths,
    clipboard: QClipboard,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    told: list[tuple[str, str]] = []
    program = start()
    monkeypatch.setattr(program.notes, "tell", lambda title, text: told.append((title, text)))
    program.submit(copied("john@army.ml"))

    with closing(sqlite3.connect(paths.journal_file, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        press_use(program, qtbot)
        ((title, text),) = told
        (notice,) = (each for each in program.snapshot().notices if "in use by another program" in each)

    assert title == "Your answer is not recorded"
    assert text == f"{notice} Sendward tries again by itself until it is recorded."
    qtbot.waitUntil(lambda: notice not in program.snapshot().notices, timeout=20_000)
    assert len(told) == 1
    with Reader.open_for_reading(paths.journal_file) as journal:
        assert [line.outcome for line in journal.records(1)[0].lines()] == [Outcome.CORRECTION_COPIED]


def test_the_substitute_for_a_journal_remembers_nothing_of_an_earlier_session(paths: Paths) -> None:
    paths.journal_file.mkdir()
    key = JournalKey(None)
    journal, _ = open_journal(paths, key)
    journal.set_paused_until(UNTIL_RESUMED)
    journal.close()

    journal, _ = open_journal(paths, key)

    assert journal.paused_until() is None
    journal.close()


def has_welcome(program: Program) -> bool:
    return program.windows._welcome is not None


def test_the_welcome_comes_once_and_only_to_who_is_new(paths: Paths) -> None:
    assert is_first_start(paths)
    assert not is_first_start(paths)
    paths.welcomed_file.unlink()
    paths.settings_file.write_text("")
    assert not is_first_start(paths)


def test_who_answered_a_question_with_an_earlier_version_is_not_new(
    qtbot: QtBot, paths: Paths, clipboard: QClipboard, keyring: AskedKeyring
) -> None:
    assert is_new(paths)
    program = started_minimized(qtbot, paths)
    program.submit(copied("john@army.ml"))
    program.stop()
    assert is_new(paths)  # nobody was there to answer

    program = started_minimized(qtbot, paths)
    program.submit(copied("john@army.ml"))
    press_use(program, qtbot)
    program.stop()

    assert not is_new(paths)


def test_who_chose_settings_or_was_welcomed_or_left_a_damaged_journal_is_not_new(paths: Paths) -> None:
    for file in (paths.settings_file, paths.welcomed_file, paths.journal_file):
        file.write_text("no database, and no table", "utf-8")
        assert not is_new(paths)
        file.unlink()
    assert is_new(paths)


@pytest.mark.parametrize(("more", "is_welcomed"), [("", True), ("\n[sources]\ndrafts = false\n", False)])
def test_who_had_the_menu_entry_installed_before_the_first_start_is_welcomed_all_the_same(
    paths: Paths, more: str, *, is_welcomed: bool
) -> None:
    settings = Settings.load(paths.settings_file)
    settings.set(AUTOSTART, value=True)  # as "sendward desktop install" does
    settings.save()
    with paths.settings_file.open("a", encoding="utf-8") as file:
        file.write(more)

    assert is_new(paths) is is_welcomed
    assert is_first_start(paths) is is_welcomed
    assert not is_first_start(paths)


def test_who_may_not_look_into_their_own_folders_is_not_new_and_not_kept_from_starting(
    paths: Paths, monkeypatch: pytest.MonkeyPatch
) -> None:
    for file in (paths.settings_file, paths.welcomed_file):
        with monkeypatch.context() as closing:
            close_folder(closing, file.parent, names_are_seen=False)
            assert not is_new(paths)
            assert not is_first_start(paths)


def click_on_icon(program: Program) -> None:
    program.tray._on_activated(QSystemTrayIcon.ActivationReason.Trigger)


@pytest.mark.parametrize("turn_to", [Program.show, click_on_icon])
def test_who_turns_to_an_app_that_was_started_at_login_is_welcomed_once_in_place_of_the_small_window(
    qtbot: QtBot,
    paths: Paths,
    clipboard: QClipboard,
    keyring: AskedKeyring,
    turn_to: Callable[[Program], None],
) -> None:
    program = started_minimized(qtbot, paths)
    assert not has_welcome(program)

    turn_to(program)
    turn_to(program)

    assert has_welcome(program)
    assert not program.tray.window.isVisible()
    program.windows.show_welcome().close()
    turn_to(program)
    assert not has_welcome(program)
    assert program.tray.window.isVisible()
    program.stop()
    assert not is_new(paths)


def test_who_opens_the_window_that_stands_in_for_the_tray_from_the_dock_is_welcomed_in_its_place(
    qtbot: QtBot, paths: Paths, clipboard: QClipboard, keyring: AskedKeyring
) -> None:
    program = started_minimized(qtbot, paths)
    window = program.tray.window
    qtbot.waitUntil(window.isMinimized, timeout=10_000)
    assert not has_welcome(program)

    window.showNormal()  # as a dock does
    window.activateWindow()

    qtbot.waitUntil(lambda: has_welcome(program), timeout=10_000)
    assert not window.isVisible()
    program.windows.show_welcome().close()
    assert window.isVisible()
    window.showNormal()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow, timeout=10_000)
    assert not has_welcome(program)
    program.stop()


@pytest.mark.parametrize("turn_to", [Program.show, click_on_icon])
def test_who_turns_to_it_gets_a_welcome_back_that_was_minimized(
    qtbot: QtBot,
    paths: Paths,
    clipboard: QClipboard,
    keyring: AskedKeyring,
    turn_to: Callable[[Program], None],
) -> None:
    program = started_minimized(qtbot, paths)
    program.show()
    welcome = program.windows.show_welcome()
    welcome.showMinimized()

    turn_to(program)

    assert not welcome.isMinimized()
    program.stop()


def test_a_question_that_waits_comes_before_the_welcome(
    qtbot: QtBot, paths: Paths, clipboard: QClipboard, keyring: AskedKeyring
) -> None:
    program = started_minimized(qtbot, paths)
    program.submit(copied("john@army.ml"))
    program.show()
    assert not has_welcome(program)
    press_use(program, qtbot)

    program.show()

    assert has_welcome(program)
    program.stop()


def test_who_chose_something_since_it_was_started_is_not_welcomed(
    qtbot: QtBot, paths: Paths, clipboard: QClipboard, keyring: AskedKeyring
) -> None:
    program = started_minimized(qtbot, paths)
    paths.settings_file.write_text("")

    program.show()

    assert not has_welcome(program)
    program.stop()


@links
def test_where_no_welcome_comes_to_who_turns_to_it_the_keyring_is_asked_at_once(
    qtbot: QtBot, paths: Paths, clipboard: QClipboard, keyring: AskedKeyring
) -> None:
    program = started_minimized(qtbot, paths)
    (paths.welcomed_file.parent / "elsewhere").symlink_to("gone/and/away")
    (paths.welcomed_file.parent / "elsewhere").rename(paths.welcomed_file)  # it cannot be written
    assert keyring.asked == 0

    program.show()

    qtbot.waitUntil(lambda: program.journal is not None and program.journal.is_keyed, timeout=10_000)
    assert not has_welcome(program)
    program.stop()


def test_who_opened_the_welcome_by_the_settings_is_not_welcomed_again(
    qtbot: QtBot, paths: Paths, clipboard: QClipboard, keyring: AskedKeyring
) -> None:
    program = started_minimized(qtbot, paths)
    program.windows.show_welcome().close()

    program.show()

    assert not has_welcome(program)
    program.stop()
    assert not is_new(paths)


def test_the_welcome_judges_by_the_lists_and_leads_to_the_settings(
    start: Callable[[], Program], qtbot: QtBot
) -> None:
    program = start()
    program.windows.show_welcome()
    welcome = program.windows._welcome
    assert welcome is not None
    qtbot.waitUntil(lambda: "would ask" in welcome.start.trial.verdict.text(), timeout=20_000)
    welcome.people.choose_lists.click()
    window = program.windows._settings_window
    assert window is not None
    assert window.page_symbol == "domains"


def test_another_language_leaves_the_welcome_at_its_step(start: Callable[[], Program]) -> None:
    program = start()
    former = program.windows.show_welcome()
    former.turn_to(1)

    program.windows.make_anew(None)

    welcome = program.windows._welcome
    assert welcome is not None
    assert welcome is not former
    assert welcome.step == 1


def test_the_tray_leads_to_the_check_the_help_and_what_happened_since_yesterday(
    start: Callable[[], Program], qtbot: QtBot
) -> None:
    program = start()
    qtbot.waitUntil(lambda: program.guard is not None, timeout=20_000)
    passing = program.windows._passing
    for request in (program.requests.check_address, program.requests.help, program.requests.yesterday):
        request.emit()
    assert set(passing) == {"check", "help", "yesterday"}

    program.requests.help.emit()
    assert len(passing) == 3
    program.windows.make_anew(program.journal)
    assert set(passing) == {"check", "help", "yesterday"}
    yesterday = passing["yesterday"]
    assert isinstance(yesterday, YesterdayWindow)
    yesterday.open_journal.click()
    journal = program.windows._journal
    assert journal is not None
    assert journal.filter.period.currentText() == "Since yesterday"
    program.windows.close()
    assert passing == {}


def test_what_happened_since_yesterday_is_counted_again_when_something_happens(
    start: Callable[[], Program], qtbot: QtBot
) -> None:
    program = start()
    qtbot.waitUntil(lambda: program.guard is not None, timeout=20_000)
    program.requests.yesterday.emit()
    yesterday = program.windows._passing["yesterday"]
    assert isinstance(yesterday, YesterdayWindow)
    assert yesterday.lines.text() == "Nothing was asked since yesterday."

    program.submit(copied("john@army.ml"))
    program.requests.yesterday.emit()

    assert "asked about 1 addresses" in yesterday.lines.text()


def broken_reader(_settings: Settings, _paths: Paths) -> Callable[[], LoadedEngine]:
    def read() -> LoadedEngine:
        raise ValueError("the tables are cut off")

    return read


def test_where_the_lists_cannot_be_had_nothing_looks_as_if_it_were_asked(
    qtbot: QtBot, paths: Paths, clipboard: QClipboard, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(startup, "engine_loader", broken_reader)
    program = Program(paths, Settings.load(paths.settings_file, Policy()))
    held = HeldReply()
    request = {"v": 1, "id": 1, "type": "check", "account": "", "recipients": [], "draft": {"id": "1"}}
    program.gate.receive(Incoming.read(request, datetime.now(UTC)), held)
    program.start()

    qtbot.waitUntil(lambda: program.snapshot().readiness is Readiness.BROKEN, timeout=10_000)
    status = program.snapshot()
    told: list[tuple[str, str]] = []
    monkeypatch.setattr(program.notes, "tell", lambda *words: told.append(words))
    program.requests.check_clipboard.emit()
    program.stop()

    assert told == [(headline(status), status.notices[0])]
    assert headline(status) == "Sendward cannot ask questions at the moment"
    assert list(status.notices) == [
        "Nothing can be asked: Something unforeseen went wrong: the tables are cut off"
    ]
    assert held.is_answered


def test_lists_that_cannot_be_read_again_leave_the_former_ones(
    start: Callable[[], Program], qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    program = start()
    monkeypatch.setattr(startup, "engine_loader", broken_reader)
    program.windows._context.settings.set(LIST_FILES, (tmp_path / "other.txt",))

    qtbot.waitUntil(lambda: any("former ones count" in each for each in program.snapshot().notices))
    program.submit(copied("john@army.ml"))

    assert program.asking.waiting == 1


def test_nothing_is_offered_that_waits_for_the_journal(qtbot: QtBot, paths: Paths) -> None:
    program = Program(paths, Settings.load(paths.settings_file, Policy()))
    program.show_status()
    menu = program.tray.menu
    before = [menu.journal.isEnabled(), menu.pause_menu.isEnabled()]
    program.start()
    qtbot.waitUntil(lambda: program.guard is not None, timeout=10_000)
    qtbot.waitUntil(lambda: menu.journal.isEnabled() and menu.pause_menu.isEnabled())
    program.stop()

    assert before == [False, False]


def test_a_journal_that_meets_an_error_nobody_foresaw_is_told_as_well(
    qtbot: QtBot, paths: Paths, clipboard: QClipboard, monkeypatch: pytest.MonkeyPatch
) -> None:
    def break_down(_paths: Paths, _key: JournalKey) -> None:
        raise ValueError("no such version")

    monkeypatch.setattr(opening, "open_journal", break_down)
    program = Program(paths, Settings.load(paths.settings_file, Policy()))
    program.start()

    qtbot.waitUntil(lambda: program.snapshot().readiness is Readiness.BROKEN, timeout=10_000)
    program.stop()

    assert any("no such version" in notice for notice in program.snapshot().notices)


def test_a_client_that_went_away_is_named_without_the_account(
    start: Callable[[], Program], monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[str] = []
    program = start()
    monkeypatch.setattr(program.notes, "tell", lambda _title, text: told.append(text))
    request = {
        "v": 1,
        "id": 1,
        "type": "check",
        "account": "me@example.org",
        "recipients": [{"field": "to", "address": "john@army.ml"}],
        "draft": {"id": "1"},
    }
    held = HeldReply()
    program.gate.receive(Incoming.read(request, datetime.now(UTC)), held)
    program.gate.forget(held)

    assert told[0].startswith("Thunderbird closed or switched the add-in off before your answer")


def test_until_today_answered_after_midnight_is_asked_again_and_nothing_is_written(
    start: Callable[[], Program], qtbot: QtBot, paths: Paths
) -> None:
    program = start()
    program.submit(copied("john@army.ml"))
    dialog = program.asking.dialog
    assert dialog is not None
    yesterday = datetime.now(UTC) - timedelta(minutes=1)

    dialog._answer({"john@army.ml": Decision(Outcome.TRUSTED, scope=Scope.DOMAIN, until=yesterday)})

    assert program.asking.dialog is dialog
    assert dialog.isVisible()
    assert "is over" in dialog.problem.accessibleName()
    assert program.guard is not None
    assert program.guard.trusts == ()
    press_use(program, qtbot)
    assert program.asking.waiting == 0
    with Reader.open_for_reading(paths.journal_file) as journal:
        assert journal.records(1)[0].lines()[0].outcome == Outcome.CORRECTION_COPIED


def a_held_message(subject: str) -> AddressedMessage:
    """A message to a look-alike, as the gate holds it."""
    request = {
        "v": 1,
        "id": 1,
        "type": "check",
        "account": "me@example.org",
        "recipients": [{"field": "to", "address": "john@army.ml"}],
        "draft": {"id": "1", "subject": subject},
    }
    (message,) = Incoming.read(request, datetime.now(UTC)).messages
    return message


@pytest.mark.parametrize(
    ("subject", "sentence"),
    [
        ("Tuesday", "Your message “Tuesday” was not sent: nobody answered the question."),
        ("", "A message in Thunderbird, me@example.org was not sent: nobody answered the question."),
    ],
)
def test_a_message_that_nobody_answered_for_is_told_until_the_journal_was_looked_at(
    start: Callable[[], Program], monkeypatch: pytest.MonkeyPatch, subject: str, sentence: str
) -> None:
    told: list[tuple[str, str]] = []
    program = start()
    monkeypatch.setattr(program.notes, "tell", lambda title, text: told.append((title, text)))

    program.gate.on_given_up(a_held_message(subject))

    assert [(title, plain(text)) for title, text in told] == [("A message was not sent", sentence)]
    assert [plain(line) for line in program.snapshot().unsent] == [sentence]
    assert not any("nobody answered" in notice for notice in program.snapshot().notices)
    program.requests.journal.emit()
    assert program.snapshot().unsent == ()


def test_a_draft_that_was_put_off_is_counted_until_it_is_mended(
    start: Callable[[], Program], qtbot: QtBot
) -> None:
    program = start()
    program.submit(drafted("john@army.ml"))
    dialog = program.asking.dialog
    assert dialog is not None
    program.asking.answered.emit(dialog.case, {"john@army.ml": Decision(Outcome.DISMISSED)})
    assert program.snapshot().doubtful_drafts == 1
    qtbot.waitUntil(lambda: "1 drafts still hold a doubtful address" in program.tray.menu.lines())

    program.submit(drafted("john@army.mil"))

    assert program.snapshot().doubtful_drafts == 0
    qtbot.waitUntil(lambda: not any("doubtful" in line for line in program.tray.menu.lines()))


def test_a_draft_saved_without_the_copied_correction_is_asked_about_again_by_itself(
    start: Callable[[], Program], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    for module in (memory, doubtful_drafts):
        monkeypatch.setattr(module, "DRAFT_CORRECTION_QUIET", timedelta(seconds=1))
    program = start()
    program.submit(drafted("john@army.ml"))
    press_use(program, qtbot)
    assert program.asking.dialog is None

    assert program.submit(drafted("john@army.ml")) is None

    qtbot.waitUntil(lambda: program.asking.dialog is not None, timeout=10_000)


def newest_line(program: Program) -> Line:
    assert program.journal is not None
    return program.journal.records(1)[0].lines()[0]


def journal_window(program: Program) -> JournalWindow:
    program.requests.journal.emit()
    window = program.windows._journal
    assert window is not None
    return window


def test_a_line_of_the_journal_that_waits_brings_its_question_up(start: Callable[[], Program]) -> None:
    program = start()
    program.submit(drafted("john@army.ml"))
    program.submit(drafted("jane@army.ml", message="draft-2"))
    assert program.guard is not None
    waits = program.guard.open_cases[1]
    line = newest_line(program)

    program.windows.on_answer_wanted(line)

    assert program.asking.dialog is not None
    assert program.asking.dialog.case.id == waits.id

    window = journal_window(program)
    program.asking.answered.emit(waits, {"jane@army.ml": Decision(Outcome.DISMISSED)})
    program.asking.withdraw(waits.id)
    program.windows.on_answer_wanted(line)
    assert window.message.text() == "This question has its answer by now."


@pytest.mark.parametrize("runs", [1, 2])
def test_a_draft_that_was_not_asked_about_is_answered_from_its_line_in_the_journal(
    start: Callable[[], Program], qtbot: QtBot, clipboard: QClipboard, runs: int
) -> None:
    program = start()
    for number in range(2):
        unseen = replace(drafted(f"john{number}@army.ml", message=f"draft-{number}"), went_unseen=True)
        program.submit(unseen)
    qtbot.waitUntil(lambda: program.snapshot().doubtful_drafts == 2)
    if runs > 1:
        program.stop()
        program = start()
    window = journal_window(program)
    window.filter.show_doubtful_drafts()
    assert window.model.rowCount() == 2

    window.table.selectRow(0)
    window.details.answer.click()
    qtbot.waitUntil(lambda: program.asking.dialog is not None)
    press_use(program, qtbot)

    assert clipboard.text() == "john1@army.mil"
    assert newest_line(program).outcome == Outcome.CORRECTION_COPIED
    assert program.snapshot().doubtful_drafts == 2
    program.submit(drafted("john1@army.mil", message="draft-1"))
    assert newest_line(program).outcome == Outcome.CORRECTED
    assert program.snapshot().doubtful_drafts == 1

    window.refresh()
    window.table.selectRow(0)
    window.details.answer.click()
    qtbot.waitUntil(lambda: program.asking.dialog is not None)
    dialog = program.asking.dialog
    assert dialog is not None
    program.asking.answered.emit(
        dialog.case, {"john0@army.ml": Decision(Outcome.TRUSTED, scope=Scope.ADDRESS)}
    )
    program.asking.withdraw(dialog.case.id)

    assert program.snapshot().doubtful_drafts == 0
    assert window.model.rowCount() == 0
    qtbot.waitUntil(lambda: not any("doubtful" in line for line in program.tray.menu.lines()))


def test_a_note_that_is_answered_from_the_journal_comes_as_a_question_and_by_no_notification(
    start: Callable[[], Program], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    program = start()
    program.submit(replace(drafted("john@navy.mil.co"), went_unseen=True))
    qtbot.waitUntil(lambda: program.snapshot().doubtful_drafts == 1)
    shown: list[Case] = []

    def notify(case: Case) -> bool:
        shown.append(case)
        return True

    monkeypatch.setattr(program.asking, "_notify", notify)
    window = journal_window(program)
    window.table.selectRow(0)

    window.details.answer.click()

    qtbot.waitUntil(lambda: program.asking.dialog is not None)
    assert program.asking.dialog is not None
    assert program.asking.dialog.case.level is Level.NOTE
    assert shown == []


def test_of_a_draft_that_has_gone_meanwhile_the_journal_says_so_and_nothing_is_asked(
    start: Callable[[], Program], qtbot: QtBot
) -> None:
    program = start()
    program.submit(replace(drafted("john@army.ml"), went_unseen=True))
    qtbot.waitUntil(lambda: program.snapshot().doubtful_drafts == 1)
    window = journal_window(program)
    window.table.selectRow(0)

    program.submit(replace(drafted(""), is_gone=True))
    window.details.answer.click()

    assert "Nothing is left to ask" in window.message.text()
    assert window.details.answer.isHidden()
    assert program.asking.dialog is None
    assert program.snapshot().doubtful_drafts == 0


def test_of_an_address_that_no_list_doubts_any_more_the_journal_says_so(
    start: Callable[[], Program], qtbot: QtBot, paths: Paths
) -> None:
    program = start()
    program.submit(replace(drafted("john@army.ml"), went_unseen=True))
    qtbot.waitUntil(lambda: program.snapshot().doubtful_drafts == 1)
    window = journal_window(program)
    window.table.selectRow(0)
    (paths.watchlists_dir / "mine.txt").write_text("army.ml\n")
    with qtbot.waitSignal(program.startup.lists_read, timeout=10_000):
        program.startup.read_lists()

    window.details.answer.click()

    qtbot.waitUntil(lambda: "is not in doubt any more" in window.message.text())
    assert program.asking.dialog is None


def instructions_of_the_main_thread(
    qtbot: QtBot, paths: Paths, monkeypatch: pytest.MonkeyPatch, rows: int
) -> int:
    """Instructions of SQLite on the main thread from the start to the guard, with so many records."""
    for companion in ("", "-wal", "-shm"):
        paths.journal_file.with_name(paths.journal_file.name + companion).unlink(missing_ok=True)
    write_large_journal(paths.journal_file, rows)
    counted = 0

    def count() -> None:
        nonlocal counted
        counted += threading.current_thread() is threading.main_thread()

    def open_counted(paths: Paths, key: JournalKey) -> tuple[Journal, tuple[str, ...]]:
        assert threading.current_thread().name == "sendward-journal"
        journal, problems = open_journal(paths, key)
        journal._connection.set_progress_handler(count, 1)
        return journal, problems

    with monkeypatch.context() as patched:
        patched.setattr(opening, "open_journal", open_counted)
        program = Program(paths, Settings.load(paths.settings_file, Policy()))
        program.start()
        qtbot.waitUntil(lambda: program.guard is not None, timeout=30_000)
        until_ready = counted
        program.stop()
    return until_ready


def test_opening_a_longer_journal_is_no_more_work_for_the_main_thread(
    qtbot: QtBot, paths: Paths, clipboard: QClipboard, monkeypatch: pytest.MonkeyPatch
) -> None:
    short, long = (
        instructions_of_the_main_thread(qtbot, paths, monkeypatch, rows) for rows in (1_000, 4_000)
    )

    assert 0 < long < 1.2 * short


def test_a_journal_that_is_still_being_opened_at_the_end_is_closed(
    qtbot: QtBot, paths: Paths, clipboard: QClipboard, monkeypatch: pytest.MonkeyPatch
) -> None:
    may_open = threading.Event()
    opened: list[Journal] = []

    def open_slowly(paths: Paths, key: JournalKey) -> tuple[Journal, tuple[str, ...]]:
        may_open.wait(30)
        journal, problems = open_journal(paths, key)
        opened.append(journal)
        return journal, problems

    monkeypatch.setattr(opening, "open_journal", open_slowly)
    program = Program(paths, Settings.load(paths.settings_file, Policy()))
    program.start()
    qtbot.waitUntil(lambda: program.startup._opening is not None)
    program.stop()
    may_open.set()

    def is_closed() -> bool:
        if not opened:
            return False
        try:
            opened[0].paused_until()
        except JournalUnreachableError:
            return True
        return False

    qtbot.waitUntil(is_closed)
    assert program.journal is None


def chosen_maildir(paths: Paths, tmp_path: Path) -> Path:
    """A drafts folder that the settings name."""
    folder = tmp_path / "Drafts"
    for name in ("cur", "new", "tmp"):
        (folder / name).mkdir(parents=True)
    settings = Settings.load(paths.settings_file)
    settings.set(DRAFT_FOLDERS, (folder,))
    settings.save()
    return folder


def has_watched(program: Program) -> bool:
    return any(
        source.source.startswith("Drafts in") and source.state is SourceState.WATCHING
        for source in program.snapshot().sources
    )


def test_drafts_saved_while_it_was_off_are_told_in_one_line_counted_and_listed(
    start: Callable[[], Program],
    qtbot: QtBot,
    paths: Paths,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("sendward.ui.app.news.away.QUIET", timedelta(milliseconds=300))
    folder = chosen_maildir(paths, tmp_path)
    first = start()
    qtbot.waitUntil(lambda: has_watched(first), timeout=10_000)
    (folder / "cur" / "1").write_text("Subject: Asked\nTo: john@army.ml\n\n")
    qtbot.waitUntil(lambda: first.asking.dialog is not None, timeout=10_000)
    dialog = first.asking.dialog
    assert dialog is not None
    first.asking.answered.emit(dialog.case, {"john@army.ml": Decision(Outcome.DISMISSED)})
    first.stop()
    (folder / "cur" / "1").unlink()
    (folder / "cur" / "2").write_text("Subject: Asked\nTo: john@army.ml, eve@example.org\n\n")
    for number in range(3, 8):
        (folder / "cur" / str(number)).write_text(f"Subject: {number}\nTo: jane{number}@army.ml\n\n")

    told: list[str] = []
    monkeypatch.setattr(NoteNotifications, "tell_of_drafts", lambda _self, _title, text: told.append(text))
    again = start()
    qtbot.waitUntil(lambda: bool(told), timeout=10_000)

    assert len(told) == 1
    assert "6 drafts" in told[0]
    assert again.snapshot().doubtful_drafts == 6
    assert again.asking.dialog is None
    assert again.snapshot().waiting == 0
    assert again.journal is not None
    assert again.journal.count(Search(is_doubtful=True)) == 6

    (folder / "cur" / "2").unlink()
    (folder / "cur" / "8").write_text("Subject: Asked\nTo: john@army.mil, eve@example.org\n\n")
    qtbot.waitUntil(lambda: again.snapshot().doubtful_drafts == 5, timeout=10_000)
    assert again.journal.records(1)[0].lines()[0].outcome == "corrected"


@pytest.mark.parametrize("is_broken", [True, False])
def test_a_draft_saved_in_a_run_that_never_could_ask_is_told_of_at_the_next_start(
    start: Callable[[], Program],
    qtbot: QtBot,
    paths: Paths,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    *,
    is_broken: bool,
) -> None:
    folder = chosen_maildir(paths, tmp_path)
    first = start()
    qtbot.waitUntil(lambda: has_watched(first), timeout=10_000)
    first.stop()
    is_over = threading.Event()
    with monkeypatch.context() as patched:
        never_read = partial(is_over.wait, 60)
        patched.setattr(startup, "engine_loader", broken_reader if is_broken else lambda *_: never_read)
        without = Program(paths, Settings.load(paths.settings_file, Policy()))
        without.start()
        (folder / "cur" / "1").write_text("To: john@army.ml\n\n")
        opened = [Readiness.BROKEN if is_broken else Readiness.OPENING]
        qtbot.waitUntil(lambda: [without.snapshot().readiness] == opened, timeout=10_000)
        qtbot.wait(300)
        without.stop()
        is_over.set()

    again = start()

    qtbot.waitUntil(lambda: again.snapshot().doubtful_drafts == 1, timeout=10_000)


def test_drafts_saved_in_a_pause_are_told_in_one_line_after_it(
    start: Callable[[], Program],
    qtbot: QtBot,
    paths: Paths,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("sendward.ui.app.news.away.QUIET", timedelta(milliseconds=300))
    folder = chosen_maildir(paths, tmp_path)
    told: list[str] = []
    monkeypatch.setattr(NoteNotifications, "tell_of_drafts", lambda _self, _title, text: told.append(text))
    program = start()
    qtbot.waitUntil(lambda: has_watched(program), timeout=10_000)
    program.requests.pause.emit(None)
    for number in range(3):
        (folder / "cur" / str(number)).write_text(f"Subject: {number}\nTo: jane{number}@army.ml\n\n")
    guard = program.guard
    assert guard is not None
    qtbot.waitUntil(lambda: len(guard.unasked._in_pause) == 3, timeout=10_000)
    assert told == []

    program.requests.resume.emit()
    qtbot.waitUntil(lambda: bool(told), timeout=10_000)

    assert ["3 drafts" in line for line in told] == [True]
    assert program.asking.dialog is None


def test_a_mark_of_the_journal_that_cannot_be_kept_is_among_the_notices(
    start: Callable[[], Program], paths: Paths
) -> None:
    paths.journal_mark.mkdir(parents=True)

    program = start()

    assert any(
        "How far the journal was written cannot be kept" in each for each in program.snapshot().notices
    )


def test_after_a_sleep_the_drafts_are_looked_at(
    start: Callable[[], Program], monkeypatch: pytest.MonkeyPatch
) -> None:
    program = start()
    caught_up: list[bool] = []
    monkeypatch.setattr(program.sources, "catch_up", lambda: caught_up.append(True))

    program.suspend.woke.emit()

    assert caught_up == [True]
