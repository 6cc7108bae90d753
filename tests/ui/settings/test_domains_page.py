"""The page of watched domains: one is tried, one's own are added, changed, removed and imported."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialogButtonBox, QLabel
from shiboken6 import delete

from sendward.engine.judge import Engine
from sendward.guard.screening import Preview
from sendward.model import Entry, Level, State, Verdict
from sendward.settings.policy import Policy
from sendward.settings.settings import Settings
from sendward.system.paths import Paths
from sendward.ui.app.bridge import Bridge
from sendward.ui.settings.entry_dialog import EntryDialog
from sendward.ui.settings.own_domains import OwnDomains
from sendward.ui.settings.own_list import OwnList
from sendward.ui.settings.window import SettingsWindow
from sendward.ui.widgets.try_field import TryField
from sendward.watchlists.list_file import OWN_FILE
from sendward.watchlists.own_entries import OwnEntries, read_own_entries, write_own_entries
from sendward.watchlists.parse import read_entry
from support.dialog_cases import a_finding, a_question
from support.page_contexts import a_page_context

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

ARMY = Entry("army.mil", label="US Army")
NAVY = Entry("navy.mil", label="US Navy", level=Level.NOTE)


def editor(
    folder: Path,
    on_written: Callable[[], object] = lambda: None,
    untold: Callable[[str], object] = lambda _sentence: None,
) -> OwnDomains:
    bridge = Bridge()
    return OwnDomains(OwnList(folder, bridge, on_written), "Own", bridge, untold)


def own_domains(qtbot: QtBot, folder: Path) -> OwnDomains:
    widget = editor(folder)
    qtbot.addWidget(widget)
    widget.show()
    qtbot.waitUntil(widget.add.isEnabled, timeout=20_000)
    return widget


def dialog_of(widget: OwnDomains) -> EntryDialog:
    return next(dialog for dialog in widget.findChildren(EntryDialog) if dialog.isVisible())


def written(folder: Path) -> list[str]:
    return [str(entry) for entry in read_own_entries(folder).entries]


def wait_for(qtbot: QtBot, own: OwnDomains, *domains: str) -> None:
    """Wait until these are shown, and so written."""
    qtbot.waitUntil(lambda: [str(entry) for entry in own.model.entries] == [*domains], timeout=20_000)


def a_field(qtbot: QtBot, *entries: Entry) -> TryField:
    field = TryField(lambda: Engine(entries).judge, "Try")
    qtbot.addWidget(field)
    field.show()
    return field


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("", "Type an address"),
        ("john@army.ml", "would ask"),
        ("army.ml", "would ask"),
        ("army.mil", "on your lists:"),
        ("example.org", "nothing is asked about it"),
        ("navy.ml", "show a notification"),
        ("foo", "neither an address nor a domain"),
    ],
)
def test_what_is_typed_is_judged_at_once(qtbot: QtBot, typed: str, said: str) -> None:
    field = a_field(qtbot, ARMY, NAVY)
    QTest.keyClicks(field.line, typed)
    assert said in field.verdict.text()
    assert said in field.line.accessibleDescription()


@pytest.mark.parametrize(
    ("seen", "said"),
    [
        (Preview(settled=1), "You chose to keep it as written"),
        (Preview(settled_by_organisation=1), "Your organisation trusts it"),
        (Preview((a_question("army.ml"),)), "would ask"),
        (Preview((a_question("army.ml"),), is_only_noted=True), "take notes only"),
        (Preview((a_question("army.ml"),), is_paused=True), "would ask"),
        (Preview(is_paused=True), "is paused"),
        (None, "would ask"),
    ],
)
def test_why_a_look_alike_is_not_asked_about_is_said(qtbot: QtBot, seen: Preview | None, said: str) -> None:
    field = TryField(lambda: Engine((ARMY,)).judge, "Try", "army.ml", preview=lambda _: seen)
    qtbot.addWidget(field)

    assert said in field.verdict.text()


def test_what_cannot_be_read_is_said_and_nothing_is_compared(qtbot: QtBot) -> None:
    field = a_field(qtbot, ARMY)
    field.line.setText("john@army.ml")
    assert field.reason.isVisible()
    field.line.setText("john@army.ml@")
    assert field.verdict.text()
    assert "would" not in field.verdict.text()
    assert not field.reason.isVisible()
    assert field.comparisons == []


def test_every_domain_that_may_have_been_meant_is_compared(qtbot: QtBot) -> None:
    ties = (
        a_finding("army.nl", differs=((2, 3),)),
        a_finding("army.nl", differs=((2, 3),), reason="said twice"),
        a_finding("arno.nl", differs=((3, 4),)),
    )
    field = TryField(lambda: lambda address: Verdict(State.RESEMBLES, address, ties), "Try")
    qtbot.addWidget(field)
    field.show()
    field.line.setText("john@arny.nl")
    qtbot.waitUntil(lambda: [each.isVisible() for each in field.comparisons] == [True, True], timeout=20_000)
    assert len({each.accessibleDescription() for each in field.comparisons}) == 2


def test_a_verdict_is_waited_for_while_the_lists_are_being_read(qtbot: QtBot, tmp_path: Path) -> None:
    judges = [None]
    settings = Settings.load(tmp_path / "settings.toml", Policy())
    context = a_page_context(settings, judge=lambda: judges[-1])
    window = SettingsWindow(context)
    qtbot.addWidget(window)
    window.open_page("domains")
    field = window.findChild(TryField)
    assert field is not None
    field.line.setText("army.ml")
    assert "being read" in field.verdict.text()
    judges.append(Engine([ARMY]).judge)  # type: ignore[arg-type]  # a judge comes after none
    context.news.judge_changed.emit()
    assert "would ask" in field.verdict.text()


def test_a_domain_is_added_and_at_work(qtbot: QtBot, tmp_path: Path) -> None:
    read: list[bool] = []
    settings = Settings.load(tmp_path / "settings.toml", Policy())
    window = SettingsWindow(a_page_context(settings, read_lists=lambda: read.append(True)))
    qtbot.addWidget(window)
    window.show()
    window.open_page("domains")
    own = window.findChild(OwnDomains)
    assert own is not None
    qtbot.waitUntil(own.add.isEnabled, timeout=20_000)
    own.add.click()
    dialog = dialog_of(own)
    ok = dialog.buttons.button(QDialogButtonBox.StandardButton.Ok)
    assert not ok.isEnabled()
    QTest.keyClicks(dialog.domain, "army.mil")
    QTest.keyClicks(dialog.label, "US Army")
    ok.click()
    wait_for(qtbot, own, "army.mil")
    assert written(Paths.under(tmp_path).watchlists_dir) == ["army.mil"]
    assert read == [True]


@pytest.mark.parametrize(
    ("typed", "said"),
    [("army..mil", "is not a domain"), ("mil", "write '.mil'"), ("ARMY.mil", "on your list already")],
)
def test_a_mistake_is_said_where_it_is_typed(qtbot: QtBot, tmp_path: Path, typed: str, said: str) -> None:
    write_own_entries(tmp_path, (ARMY,))
    own = own_domains(qtbot, tmp_path)
    own.add.click()
    dialog = dialog_of(own)
    assert not dialog.problem.isVisible()
    QTest.keyClicks(dialog.domain, typed)
    assert said in dialog.problem.text()
    assert dialog.problem.isVisible()
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    assert written(tmp_path) == ["army.mil"]


def test_a_domain_is_shown_with_its_own_letters(qtbot: QtBot, tmp_path: Path) -> None:
    own = own_domains(qtbot, tmp_path)
    entries = [read_entry("bücher.example", "", Level.CONFIRM), read_entry(".mil", "", Level.NOTE)]
    own.change(lambda _: entries)
    wait_for(qtbot, own, *map(str, entries))
    shown = [own.model.data(own.model.index(row, 0)) for row in range(2)]
    assert shown == ["bücher.example", ".mil"]
    own.table.selectRow(0)
    own.edit.click()
    assert dialog_of(own).domain.text() == "bücher.example"


def test_an_entry_is_changed_in_its_place_and_removed(qtbot: QtBot, tmp_path: Path) -> None:
    write_own_entries(tmp_path, (ARMY, NAVY))
    own = own_domains(qtbot, tmp_path)
    assert not own.edit.isEnabled()
    assert not own.remove.isEnabled()
    own.table.selectRow(0)
    own.edit.click()
    dialog = dialog_of(own)
    dialog.level.setCurrentIndex(dialog.level.findData("block"))
    dialog.accept()
    qtbot.waitUntil(lambda: own.model.entries[0].level is Level.BLOCK, timeout=20_000)
    first = read_own_entries(tmp_path).entries[0]
    assert (str(first), first.label, first.level) == ("army.mil", "US Army", Level.BLOCK)
    own.table.selectRow(1)
    own.remove.click()
    wait_for(qtbot, own, "army.mil")
    assert written(tmp_path) == ["army.mil"]


def test_a_file_is_imported_and_what_is_there_already_is_not_doubled(qtbot: QtBot, tmp_path: Path) -> None:
    write_own_entries(tmp_path, (ARMY,))
    own = own_domains(qtbot, tmp_path)
    file = tmp_path / "customers.txt"
    file.write_text("domain;label;level\narmy.mil;Army\nbank.example;Our bank;block\n.gov.uk\n")
    own.import_from(file)
    qtbot.waitUntil(own.import_file.isEnabled)
    assert written(tmp_path) == ["army.mil", "bank.example", ".gov.uk"]
    assert own.message.text() == "2 domains were added; already there: 1."


def test_a_line_without_a_domain_is_named_and_keeps_no_other_out(qtbot: QtBot, tmp_path: Path) -> None:
    own = own_domains(qtbot, tmp_path / "lists")
    file = tmp_path / "customers.csv"
    file.write_text("bank.example\nnot..a.domain\nclinic.example\n")
    own.import_from(file)
    qtbot.waitUntil(own.import_file.isEnabled)
    assert "2 domains were added. 1 lines" in own.message.text()
    assert "line 2: not..a.domain" in own.message.text()
    assert written(tmp_path / "lists") == ["bank.example", "clinic.example"]


def test_of_a_table_the_column_that_was_taken_is_named(qtbot: QtBot, tmp_path: Path) -> None:
    own = own_domains(qtbot, tmp_path / "lists")
    file = tmp_path / "customers.csv"
    file.write_text("Name,Website\nBank,https://bank.example/\n")
    own.import_from(file)
    qtbot.waitUntil(own.import_file.isEnabled)
    assert "Of 2 columns the one with the domains was taken: Website." in own.message.text()
    assert written(tmp_path / "lists") == ["bank.example"]


def test_a_file_without_a_domain_is_named_and_nothing_is_imported(qtbot: QtBot, tmp_path: Path) -> None:
    own = own_domains(qtbot, tmp_path / "lists")
    file = tmp_path / "customers.csv"
    file.write_text("not..a.domain\n")
    own.import_from(file)
    qtbot.waitUntil(own.import_file.isEnabled)
    assert "customers.csv:1" in own.message.text()
    assert written(tmp_path / "lists") == []


def test_a_bad_list_is_said_and_kept_aside_when_it_is_changed(qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / OWN_FILE).write_text("this is [no list")
    own = own_domains(qtbot, tmp_path)
    assert own.message.isVisible()
    own.change(lambda _: (ARMY,))
    wait_for(qtbot, own, "army.mil")
    assert "kept as" in own.message.text()
    assert written(tmp_path) == ["army.mil"]


def test_what_the_organisation_lists_is_shown(qtbot: QtBot, tmp_path: Path) -> None:
    folder = Paths.under(tmp_path).machine_watchlists_dir
    folder.mkdir(parents=True)
    (folder / "partners.txt").write_text("bank.example\nclinic.example\n")
    (folder / "broken.txt").write_text("not..a.domain\n")
    window = SettingsWindow(a_page_context(Settings.load(tmp_path / "settings.toml", Policy())))
    qtbot.addWidget(window)
    window.open_page("domains")
    shown = list[str]()

    def is_shown() -> bool:
        shown[:] = [label.text() for label in window.findChildren(QLabel) if "(2)" in label.text()]
        return bool(shown)

    assert not is_shown()  # they are read on a worker
    qtbot.waitUntil(is_shown)
    assert shown[0].splitlines() == ["broken", "partners (2)"]


def test_the_form_grows_with_what_is_wrong_instead_of_being_squashed(qtbot: QtBot) -> None:
    dialog = EntryDialog(None, ())
    qtbot.addWidget(dialog)
    dialog.show()
    before = dialog.domain.height()
    dialog.domain.setText("army..mil")
    dialog.problem.setText("It is wrong in a way that takes many words to say. " * 6)
    dialog.label.setText("US Army")
    dialog.domain.setText(f"{'long-words-' * 6}.{'x' * 70}.mil")
    qtbot.waitUntil(lambda: dialog.problem.height() >= dialog.problem.heightForWidth(dialog.problem.width()))
    assert dialog.domain.height() == dialog.label.height() == before


def test_a_new_domain_is_chosen_in_a_list_that_runs_from_right_to_left(qtbot: QtBot, tmp_path: Path) -> None:
    widget = own_domains(qtbot, tmp_path)
    widget.table.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    domains = ("army.mil", "navy.mil")
    for place, domain in enumerate(domains):
        widget.add.click()
        dialog = dialog_of(widget)
        dialog.domain.setText(domain)
        dialog.accept()
        wait_for(qtbot, widget, *domains[: place + 1])
    qtbot.waitUntil(lambda: widget._rows() == [1], timeout=20_000)


def test_what_was_removed_can_be_put_back_in_its_place(qtbot: QtBot, tmp_path: Path) -> None:
    write_own_entries(tmp_path, [ARMY, NAVY])
    own = own_domains(qtbot, tmp_path)
    own.table.selectRow(0)
    own.remove.setFocus()
    own.remove.click()
    qtbot.waitUntil(own.undo.isVisible, timeout=20_000)
    assert written(tmp_path) == ["navy.mil"]
    assert own.focusWidget() is own.table

    own.undo.setFocus()
    own.undo.click()

    qtbot.waitUntil(lambda: not own.undo.isVisible(), timeout=20_000)
    assert written(tmp_path) == ["army.mil", "navy.mil"]
    assert own.model.entries[0].label == "US Army"
    assert own.focusWidget() is own.table


def test_the_list_is_read_on_a_worker_and_nothing_is_added_before_it_is_there(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write_own_entries(tmp_path, (ARMY,))
    threads: list[threading.Thread] = []

    def note(folder: Path) -> OwnEntries:
        threads.append(threading.current_thread())
        return read_own_entries(folder)

    monkeypatch.setattr("sendward.ui.settings.own_domains.read_own_entries", note)

    widget = editor(tmp_path)
    qtbot.addWidget(widget)

    assert not widget.add.isEnabled()
    assert not widget.import_file.isEnabled()
    assert "being read" in widget.message.text()
    qtbot.waitUntil(widget.add.isEnabled, timeout=20_000)
    assert widget.model.entries == read_own_entries(tmp_path).entries
    assert widget.message.text() == ""
    assert threads[0] is not threading.main_thread()


def test_what_was_added_elsewhere_meanwhile_is_not_lost(qtbot: QtBot, tmp_path: Path) -> None:
    context = a_page_context(Settings.load(tmp_path / "settings.toml", Policy()))
    window = SettingsWindow(context)
    qtbot.addWidget(window)
    window.show()
    window.open_page("domains")
    own = window.findChild(OwnDomains)
    assert own is not None
    qtbot.waitUntil(own.add.isEnabled, timeout=20_000)
    own.add.click()
    dialog = dialog_of(own)
    dialog.domain.setText("army.mil")
    folder = Paths.under(tmp_path).watchlists_dir
    write_own_entries(folder, (NAVY,))  # as the welcome and an import of settings do
    context.news.judge_changed.emit()
    qtbot.waitUntil(lambda: len(own.model.entries) == 1, timeout=20_000)

    dialog.accept()

    wait_for(qtbot, own, "navy.mil", "army.mil")
    assert written(folder) == ["navy.mil", "army.mil"]


def test_what_was_read_before_the_list_was_written_is_not_shown(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    own = own_domains(qtbot, tmp_path)
    is_written, is_over = threading.Event(), threading.Event()

    def slow(_folder: Path) -> OwnEntries:
        is_written.wait(20)
        is_over.set()
        return OwnEntries()

    monkeypatch.setattr("sendward.ui.settings.own_domains.read_own_entries", slow)
    own.refresh()
    own.change(lambda _: (ARMY,))
    wait_for(qtbot, own, "army.mil")
    is_written.set()
    qtbot.waitUntil(is_over.is_set, timeout=20_000)
    qtbot.waitUntil(lambda: not own._bridge.waiting)

    assert [str(entry) for entry in own.model.entries] == ["army.mil"]


def test_the_list_is_written_on_a_worker_and_one_change_follows_the_other(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    own = own_domains(qtbot, tmp_path)
    threads: list[threading.Thread] = []
    may_write = threading.Event()

    def slow(folder: Path, entries: Iterable[Entry]) -> Path | None:
        threads.append(threading.current_thread())
        may_write.wait(20)
        return write_own_entries(folder, entries)

    monkeypatch.setattr("sendward.ui.settings.own_list.write_own_entries", slow)
    own.change(lambda before: (*before, ARMY))
    own.change(lambda before: (*before, NAVY))
    assert own.model.entries == ()
    may_write.set()

    wait_for(qtbot, own, "army.mil", "navy.mil")
    assert written(tmp_path) == ["army.mil", "navy.mil"]
    assert len(threads) == 2
    assert threading.main_thread() not in threads


def test_a_change_is_finished_and_at_work_though_the_window_is_closed_meanwhile(
    qtbot: QtBot, tmp_path: Path
) -> None:
    read: list[bool] = []
    own = editor(tmp_path, lambda: read.append(True))
    qtbot.waitUntil(own.add.isEnabled, timeout=20_000)
    own.change(lambda before: (*before, ARMY))
    own.change(lambda before: (*before, NAVY))
    delete(own)

    qtbot.waitUntil(lambda: len(read) == 2, timeout=20_000)
    assert written(tmp_path) == ["army.mil", "navy.mil"]


def test_what_was_taken_off_the_list_elsewhere_does_not_come_back_with_the_next_change(
    qtbot: QtBot, tmp_path: Path
) -> None:
    bridge = Bridge()
    own_list = OwnList(tmp_path, bridge, lambda: None)
    first = OwnDomains(own_list, "Own", bridge)
    qtbot.addWidget(first)
    qtbot.waitUntil(first.add.isEnabled, timeout=20_000)
    first.change(lambda _: (ARMY,))
    wait_for(qtbot, first, "army.mil")
    write_own_entries(tmp_path, ())

    second = OwnDomains(own_list, "Own", bridge)
    qtbot.addWidget(second)
    qtbot.waitUntil(second.add.isEnabled, timeout=20_000)
    second.change(lambda before: (*before, NAVY))

    wait_for(qtbot, second, "navy.mil")


def test_a_list_that_cannot_be_written_stays_as_it_was_and_that_is_told(qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    told: list[str] = []
    own = editor(tmp_path / "file", untold=told.append)
    qtbot.waitUntil(own.add.isEnabled, timeout=20_000)
    domains = tmp_path / "domains.txt"
    domains.write_text("bank.example\n")
    own.import_from(domains)
    qtbot.waitUntil(own.import_file.isEnabled, timeout=20_000)

    assert "could not be written" in own.message.text()
    assert own.model.entries == ()

    own.change(lambda before: (*before, ARMY))
    delete(own)
    qtbot.waitUntil(lambda: len(told) == 1, timeout=20_000)
    assert "could not be written" in told[0]


def test_a_change_after_one_that_nobody_foresaw_is_made(qtbot: QtBot, tmp_path: Path) -> None:
    own = own_domains(qtbot, tmp_path)

    def fail(_before: tuple[Entry, ...]) -> tuple[Entry, ...]:
        raise RuntimeError("out of order")

    own.change(fail)
    qtbot.waitUntil(lambda: "out of order" in own.message.text(), timeout=20_000)
    own.change(lambda before: (*before, ARMY))

    wait_for(qtbot, own, "army.mil")
