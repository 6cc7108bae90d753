"""The welcome, gone through by mouse and keyboard: what it says, and what comes of each answer."""

from __future__ import annotations

import threading
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLabel

from sendward.engine.judge import Engine
from sendward.gates.protection import Programs
from sendward.guard.guard import Guard
from sendward.guard.ports import utc_now
from sendward.guard.rules import Rules
from sendward.journal.errors import JournalMissingError
from sendward.journal.journal import Journal
from sendward.mail_account import SignIn
from sendward.mailstores.clients.found_folder import NEEDS_IMAP, ONLY_ON_THE_SERVER, FoundFolder
from sendward.model import Entry, Level
from sendward.settings.options import AUTOSTART, LEARN, PACKS_OFF, PACKS_ON
from sendward.settings.policy import Organisation, Policy
from sendward.settings.settings import Settings, Where
from sendward.settings.usual_lists import Work
from sendward.sources.folders.found import FoundStatus
from sendward.sources.source import SourceState, SourceStatus
from sendward.system.linux.menu_entry import MenuEntry
from sendward.system.platform import Platform
from sendward.ui.settings.account_work import Done, shipped_account
from sendward.ui.welcome import protection_step
from sendward.ui.welcome.countries import MOST, Countries
from sendward.ui.welcome.findings import Findings
from sendward.ui.welcome.start_step import EXAMPLE
from sendward.ui.welcome.window import Welcome
from sendward.watchlists.build import ListCount
from sendward.watchlists.own_entries import read_own_entries
from support.guarding import RecordingAsker
from support.page_contexts import FakeAutostart, a_page_context

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from pytestqt.qtbot import QtBot

    from sendward.ui.settings.page import PageContext

CLIPBOARD = SourceStatus("Clipboard", SourceState.UNAVAILABLE, "Not allowed here.", "Install wl-clipboard.")
FOUND = FoundStatus(
    FoundFolder("Claws Mail", "me@example.org", Path("/srv/Drafts")),
    SourceStatus("Drafts in Claws Mail (me@example.org)", SourceState.WATCHING),
)
NOTHING = Findings(Programs((), None))
JUDGE = Engine([Entry("army.mil"), Entry("mil", is_suffix=True)]).judge
SPACE = Qt.Key.Key_Space


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return Settings.load(tmp_path / "settings.toml", Policy())


@pytest.fixture
def guard(tmp_path: Path) -> Iterator[Guard]:
    journal = Journal.open_in_memory(tmp_path / "journal.sqlite3", JournalMissingError("There is none."))
    yield Guard(judge=JUDGE, clock=utc_now, asker=RecordingAsker(), ledger=journal)
    journal.close()


def welcome(qtbot: QtBot, context: PageContext, findings: Findings = NOTHING) -> Welcome:
    window = Welcome(context, lambda *_: findings)
    qtbot.addWidget(window)
    window.show()
    window.protection.show_findings(findings)
    window.people.show_findings(findings)
    return window


def press_on(window: Welcome) -> None:
    """Go on to the next step as the keyboard does."""
    QTest.keyClick(window, Qt.Key.Key_Return)


def at_people(qtbot: QtBot, context: PageContext, findings: Findings = NOTHING) -> Welcome:
    window = welcome(qtbot, context, findings)
    press_on(window)
    assert window.steps.currentWidget() is window.people
    return window


def at_start(qtbot: QtBot, context: PageContext) -> Welcome:
    window = at_people(qtbot, context)
    press_on(window)
    assert window.steps.currentWidget() is window.start
    return window


def choose(box: QComboBox, country: str) -> None:
    box.setFocus()
    QTest.keyClicks(box, country)


def test_return_leads_through_the_steps_and_ends_them(qtbot: QtBot, settings: Settings) -> None:
    autostart = FakeAutostart()
    window = at_start(qtbot, a_page_context(settings, autostart=autostart))

    with qtbot.waitSignal(window.gone):
        press_on(window)

    assert autostart.is_on


def test_return_in_the_field_tries_the_address_and_closes_nothing(
    qtbot: QtBot, settings: Settings, guard: Guard
) -> None:
    window = at_start(qtbot, a_page_context(settings, judge=lambda: JUDGE, guard=lambda: guard))
    window.activateWindow()
    window.start.trial.line.setFocus()
    qtbot.waitUntil(window.start.trial.line.hasFocus)

    QTest.keyClick(window.start.trial.line, Qt.Key.Key_Return)

    assert window.isVisible()
    assert window.start.question is not None


def test_one_can_go_back_and_nothing_is_lost(qtbot: QtBot, settings: Settings) -> None:
    window = at_people(qtbot, a_page_context(settings))
    QTest.keyClick(window.people.work[Work.TRAVEL], SPACE)
    press_on(window)

    QTest.mouseClick(window.back, Qt.MouseButton.LeftButton)

    assert window.people.work[Work.TRAVEL].isChecked()
    assert "Step 2 of 3" in window.place.text()


# who protects the mail here


def test_what_changes_during_a_look_is_looked_at_after_it(qtbot: QtBot, settings: Settings) -> None:
    looks: list[str] = []
    may_end = threading.Event()

    def find(*_: object) -> Findings:
        looks.append("")
        may_end.wait(20)
        return NOTHING

    context = a_page_context(settings)
    window = Welcome(context, find)
    qtbot.addWidget(window)
    window.show()
    qtbot.waitUntil(lambda: window.isActiveWindow() and len(looks) == 1)
    context.news.judge_changed.emit()
    assert len(looks) == 1
    may_end.set()

    qtbot.waitUntil(lambda: len(looks) == 2)


def test_it_says_what_is_done_for_each_program_and_what_else_is_watched(
    qtbot: QtBot, settings: Settings
) -> None:
    statuses = (CLIPBOARD, FOUND.status)
    context = a_page_context(settings, statuses=lambda: statuses, found_drafts=lambda: (FOUND,))
    window = welcome(qtbot, context, Findings(Programs((FOUND.folder,), None)))

    assert window.protection.programs.lines() == (
        "Claws Mail: drafts are checked when they are saved. Messages are not held.",
    )
    assert window.protection.sources.lines() == (
        "Clipboard: not available – Not allowed here.",
        "Install wl-clipboard.",
    )
    assert not window.protection.none.isVisible()


@pytest.mark.parametrize("platform", list(Platform))
def test_on_macos_alone_it_says_that_the_system_may_ask_about_copies(
    qtbot: QtBot, settings: Settings, monkeypatch: pytest.MonkeyPatch, platform: Platform
) -> None:
    monkeypatch.setattr(protection_step, "PLATFORM", platform)

    window = welcome(qtbot, a_page_context(settings))

    assert window.protection.may_be_asked.isVisible() == (platform is Platform.MACOS)


def test_it_follows_what_changes_while_it_is_open(qtbot: QtBot, settings: Settings) -> None:
    statuses = [FOUND.status]
    context = a_page_context(settings, statuses=lambda: tuple(statuses), found_drafts=lambda: (FOUND,))
    window = welcome(qtbot, context, Findings(Programs((FOUND.folder,), None)))

    statuses[0] = replace(FOUND.status, state=SourceState.UNAVAILABLE, detail="Permission denied.")
    context.news.statuses_changed.emit()

    assert window.protection.programs.lines() == ("Claws Mail: nothing you write is checked.",)


def test_without_a_mail_program_a_folder_can_be_chosen(qtbot: QtBot, settings: Settings) -> None:
    window = welcome(qtbot, a_page_context(settings))
    assert window.protection.none.isVisible()

    with qtbot.waitSignal(window.settings_wanted) as wanted:
        QTest.mouseClick(window.protection.choose_folders, Qt.MouseButton.LeftButton)

    assert wanted.args == ["folders"]


@pytest.mark.parametrize("name", ["jo@fastmail.com", "jo@imap.fastmail.com"])
def test_an_account_is_added_by_the_way_of_its_provider(qtbot: QtBot, settings: Settings, name: str) -> None:
    folder = FoundFolder("Geary", name, None, ONLY_ON_THE_SERVER, NEEDS_IMAP)
    known = Done(None, advice="Make an app password.")
    window = welcome(
        qtbot,
        a_page_context(settings),
        Findings(Programs((folder,), None), known_accounts={name: known}),
    )

    QTest.mouseClick(window.protection.programs.accounts[name], Qt.MouseButton.LeftButton)

    dialog = window.protection.dialog
    assert dialog.form.address.text() == "jo@fastmail.com"
    assert dialog.form.host.text() == "imap.fastmail.com"
    assert "app password" in dialog.message.text()
    dialog.close()


def test_where_a_provider_lets_nobody_in_that_is_said_and_no_account_offered(
    qtbot: QtBot, settings: Settings
) -> None:
    folder = FoundFolder("Geary", "jo@outlook.com", None, ONLY_ON_THE_SERVER, NEEDS_IMAP)
    known = shipped_account("jo@outlook.com", (SignIn.GOOGLE, SignIn.MICROSOFT))
    assert known is not None
    programs = welcome(
        qtbot,
        a_page_context(settings),
        Findings(Programs((folder,), None), known_accounts={"jo@outlook.com": known}),
    ).protection.programs

    assert programs.accounts == {}
    said = " ".join(label.text() for label in programs.findChildren(QLabel))
    assert "Microsoft takes no password here" in said


# whom the person writes to


def test_who_changes_nothing_has_nothing_written(qtbot: QtBot, settings: Settings) -> None:
    at_start(qtbot, a_page_context(settings))

    assert {settings.where(each) for each in (PACKS_OFF, PACKS_ON, LEARN)} == {Where.BUILT_IN}


def test_a_nurse_in_austria_has_their_lists(qtbot: QtBot, settings: Settings) -> None:
    window = at_people(qtbot, a_page_context(settings))

    choose(window.people.countries.boxes[0], "Austria")
    QTest.keyClick(window.people.work[Work.HEALTH], SPACE)
    press_on(window)

    assert settings.get(PACKS_ON) == ("hospitals",)
    assert "switzerland-austria" not in settings.get(PACKS_OFF)
    assert "australia" in settings.get(PACKS_OFF)


def test_who_writes_to_several_countries_has_the_lists_of_each(qtbot: QtBot, settings: Settings) -> None:
    window = at_people(qtbot, a_page_context(settings))
    boxes = window.people.countries.boxes

    for number, country in enumerate(("Austria", "Poland", "France")):
        choose(boxes[number], country)
    QTest.keyClick(boxes[2], Qt.Key.Key_Home)
    press_on(window)

    off = settings.get(PACKS_OFF)
    assert not {"switzerland-austria", "poland"} & set(off)
    assert {"australia", "france"} < set(off)
    assert [box.currentText() for box in boxes] == ["Austria", "Poland", "No other country"]


def test_there_is_a_box_for_a_further_country_up_to_a_bound(qtbot: QtBot) -> None:
    countries = Countries(["AT", "XX", "PL"], "Countries")
    qtbot.addWidget(countries)
    assert countries.chosen == {"AT", "PL"}
    assert len(countries.boxes) == 3

    for code in ("FR", "JP", "ES", "NL"):
        box = countries.boxes[-1]
        box.setCurrentIndex(box.findData(code))

    assert countries.chosen == {"AT", "PL", "FR", "JP", "ES", "NL"}
    assert len(countries.boxes) == MOST


def test_the_countries_whose_lists_are_in_use_stand_there_from_the_start(
    qtbot: QtBot, settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("LC_ALL", "LANG", "LANGUAGE"):
        monkeypatch.setenv(name, "de_AT.UTF-8")

    window = at_people(qtbot, a_page_context(settings))
    press_on(window)

    assert window.people.countries.chosen == {"AT", "DE"}
    assert window.people.countries.boxes[0].currentText() == "Austria"
    assert settings.where(PACKS_OFF) is Where.BUILT_IN


def test_the_domain_one_writes_from_is_protected_unless_that_is_unticked(
    qtbot: QtBot, settings: Settings
) -> None:
    read = []
    context = a_page_context(settings, read_lists=lambda: read.append(1))
    window = at_people(
        qtbot, context, Findings(Programs((), None), ("klinikum-musterstadt.de", "verein.example"))
    )
    assert window.people.domains["klinikum-musterstadt.de"].isVisible()

    QTest.keyClick(window.people.domains["verein.example"], SPACE)
    press_on(window)

    qtbot.waitUntil(lambda: bool(read))
    own = read_own_entries(context.paths.watchlists_dir).entries
    assert [str(entry) for entry in own] == ["klinikum-musterstadt.de"]


def test_a_domain_that_cannot_be_protected_is_told_at_the_step_that_is_shown_by_then(
    qtbot: QtBot, settings: Settings
) -> None:
    context = a_page_context(settings)
    context.paths.watchlists_dir.parent.mkdir(parents=True, exist_ok=True)
    context.paths.watchlists_dir.write_text("no folder")
    window = at_people(qtbot, context, Findings(Programs((), None), ("klinikum-musterstadt.de",)))

    press_on(window)

    qtbot.waitUntil(window.problem.isVisible)
    assert window.steps.currentWidget() is window.start
    assert window.people.domains["klinikum-musterstadt.de"].isEnabled()


def test_nothing_is_learned_unless_it_is_ticked(qtbot: QtBot, settings: Settings, tmp_path: Path) -> None:
    findings = Findings(Programs((), None), sent_folders=(tmp_path / "Sent",))
    window = at_people(qtbot, a_page_context(settings), findings)
    assert not window.people.learn.isChecked()
    press_on(window)
    assert not settings.get(LEARN)

    window.turn_to(1)
    QTest.keyClick(window.people.learn, SPACE)
    press_on(window)
    assert settings.get(LEARN)

    window.turn_to(1)
    QTest.keyClick(window.people.learn, SPACE)
    press_on(window)
    assert not settings.get(LEARN)


def test_where_there_is_no_sent_mail_learning_is_not_offered(qtbot: QtBot, settings: Settings) -> None:
    assert not at_people(qtbot, a_page_context(settings)).people.learn.isVisible()


def test_what_the_organisation_decided_of_lists_and_learning_is_shown_as_its(
    qtbot: QtBot, tmp_path: Path
) -> None:
    policy = Policy(
        values={PACKS_OFF.key: (), LEARN.key: False},
        locked=frozenset({PACKS_OFF.key, LEARN.key}),
        organisation=Organisation("Klinikum"),
    )
    locked = Settings.load(tmp_path / "settings.toml", policy)
    findings = Findings(Programs((), None), sent_folders=(tmp_path / "Sent",))
    people = at_people(qtbot, a_page_context(locked), findings).people

    assert not people.countries.isEnabled()
    assert "Set by Klinikum" in people.locked.text()
    assert not people.learn.isEnabled()
    assert "Set by Klinikum" in people.about_learning.text()


def test_the_first_of_many_lists_are_named(qtbot: QtBot, settings: Settings) -> None:
    lists = tuple(ListCount(f"List {number}", 1) for number in range(20))
    people = welcome(qtbot, a_page_context(settings, lists=lambda: lists)).people

    assert people.lists.text().startswith("20 domains and endings")
    assert "List 3" in people.lists.text()
    assert "List 4" not in people.lists.text()


# the login, and a try


def test_an_example_is_judged_by_the_lists_as_soon_as_they_are_read(qtbot: QtBot, settings: Settings) -> None:
    lists: list[ListCount] = []
    context = a_page_context(settings, lists=lambda: tuple(lists), judge=lambda: JUDGE if lists else None)
    window = at_start(qtbot, context)
    assert window.start.trial.line.text() == EXAMPLE
    assert "being read" in window.start.trial.verdict.text()
    assert "being read" in window.people.lists.text()

    lists.append(ListCount("US military", 1_200))
    context.news.judge_changed.emit()

    assert "would ask" in window.start.trial.verdict.text()
    assert "US military" in window.people.lists.text()


def test_the_question_of_a_try_comes_and_its_answer_is_not_kept(
    qtbot: QtBot, settings: Settings, guard: Guard
) -> None:
    window = at_start(qtbot, a_page_context(settings, judge=lambda: JUDGE, guard=lambda: guard))

    QTest.mouseClick(window.start.show_question, Qt.MouseButton.LeftButton)
    question = window.start.question
    assert question is not None
    assert question.case.questions[0].recipient.text == EXAMPLE
    question.reject()

    assert "not kept" in window.start.tried.text()
    assert guard.open_cases == ()
    QTest.mouseClick(window.start.show_question, Qt.MouseButton.LeftButton)
    assert window.start.question is not None


def test_an_address_that_is_in_order_brings_no_question(
    qtbot: QtBot, settings: Settings, guard: Guard
) -> None:
    window = at_start(qtbot, a_page_context(settings, judge=lambda: JUDGE, guard=lambda: guard))
    window.start.trial.line.selectAll()
    QTest.keyClicks(window.start.trial.line, "jo@army.mil")

    QTest.mouseClick(window.start.show_question, Qt.MouseButton.LeftButton)

    assert window.start.question is None
    assert "would not ask" in window.start.tried.text()


@pytest.mark.parametrize(
    ("silence", "said"),
    [
        (lambda guard: guard.follow(Rules(is_silent=True)), "take notes only"),
        (lambda guard: guard.pause(None), "is paused"),
    ],
)
def test_a_try_says_so_where_nothing_is_asked(
    qtbot: QtBot, settings: Settings, guard: Guard, silence: Callable[[Guard], None], said: str
) -> None:
    silence(guard)
    window = at_start(qtbot, a_page_context(settings, judge=lambda: JUDGE, guard=lambda: guard))
    assert said in window.start.trial.verdict.text()

    QTest.mouseClick(window.start.show_question, Qt.MouseButton.LeftButton)

    assert window.start.question is None
    assert said in window.start.tried.text()


def test_an_address_that_is_only_noted_brings_no_question(
    qtbot: QtBot, settings: Settings, tmp_path: Path
) -> None:
    judge = Engine([Entry("army.mil", level=Level.NOTE)]).judge
    with Journal.open_in_memory(
        tmp_path / "journal.sqlite3", JournalMissingError("There is none.")
    ) as journal:
        guard = Guard(judge=judge, clock=utc_now, asker=RecordingAsker(), ledger=journal)
        window = at_start(qtbot, a_page_context(settings, judge=lambda: judge, guard=lambda: guard))

        QTest.mouseClick(window.start.show_question, Qt.MouseButton.LeftButton)

    assert window.start.question is None
    assert window.start.tried.text() == "Sendward would show a notification."


def test_it_starts_at_login_unless_that_is_unticked(qtbot: QtBot, settings: Settings) -> None:
    autostart = FakeAutostart()
    window = at_start(qtbot, a_page_context(settings, autostart=autostart))
    assert window.start.autostart.isChecked()

    QTest.keyClick(window.start.autostart, SPACE)
    press_on(window)

    assert not autostart.is_on
    assert settings.where(AUTOSTART) is Where.USER


def test_who_once_chose_not_to_start_it_is_not_overruled(qtbot: QtBot, settings: Settings) -> None:
    settings.set(AUTOSTART, value=False)

    assert not at_start(qtbot, a_page_context(settings)).start.autostart.isChecked()


def test_a_platform_that_refuses_is_told_and_the_window_stays(qtbot: QtBot, settings: Settings) -> None:
    autostart = FakeAutostart()
    autostart.problem = "The folder is read-only."
    window = at_start(qtbot, a_page_context(settings, autostart=autostart))

    press_on(window)

    assert window.isVisible()
    assert window.start.problem.text() == "The folder is read-only."
    assert not window.start.autostart.isChecked()


def test_what_the_organisation_decided_of_the_login_is_not_asked(qtbot: QtBot, tmp_path: Path) -> None:
    policy = Policy(values={AUTOSTART.key: True}, locked=frozenset({AUTOSTART.key}))
    autostart = FakeAutostart()
    locked = Settings.load(tmp_path / "settings.toml", policy)
    window = at_start(qtbot, a_page_context(locked, autostart=autostart))
    assert window.start.autostart.isChecked()
    assert not window.start.autostart.isEnabled()

    with qtbot.waitSignal(window.gone):
        press_on(window)

    assert not autostart.is_on


def test_where_the_menu_lacks_it_that_is_offered_and_done(
    qtbot: QtBot, settings: Settings, tmp_path: Path
) -> None:
    entry = MenuEntry(("/home/jo/.local/bin/sendward",), tmp_path / "data")
    window = at_start(qtbot, replace(a_page_context(settings), menu_entry=entry))
    assert window.start.in_menu.isVisible()

    press_on(window)

    assert entry.entry.exists()


def test_who_does_not_want_it_in_the_menu_is_left_alone(
    qtbot: QtBot, settings: Settings, tmp_path: Path
) -> None:
    entry = MenuEntry(("/home/jo/.local/bin/sendward",), tmp_path / "data")
    window = at_start(qtbot, replace(a_page_context(settings), menu_entry=entry))
    QTest.keyClick(window.start.in_menu, SPACE)

    press_on(window)

    assert not entry.entry.exists()


def test_where_the_menu_has_it_nothing_is_offered(qtbot: QtBot, settings: Settings) -> None:
    assert not at_start(qtbot, a_page_context(settings)).start.in_menu.isVisible()
