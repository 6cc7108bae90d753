from __future__ import annotations

import threading
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEventLoop, QMimeData, QTimer
from PySide6.QtTest import QTest

from sendward.engine.reading.free_text import find_recipients
from sendward.model import Decision, Origin, Outcome, Scope
from sendward.sources.clipboard.text import MOST_BYTES, OUR_MARK, with_corrections
from sendward.ui.app import corrections as corrections_module
from sendward.ui.app.bridge import Bridge
from sendward.ui.app.corrections import MOST_SEARCHES, PAUSES_MS, Corrections
from support.dialog_cases import a_case, a_question
from support.stubborn_clipboard import FakeStubbornClipboard

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from PySide6.QtGui import QClipboard
    from pytestqt.qtbot import QtBot

    from sendward.model import Case

JOHN = Decision(Outcome.CORRECTED, corrected_to="john@army.mil")
CHOSEN = Decision(Outcome.CORRECTION_CHOSEN, corrected_to="john@army.mil")
JANE = Decision(Outcome.CORRECTED, corrected_to="jane@army.mil")


def carry_out(case: Case, decisions: Mapping[str, Decision], clipboard: QClipboard) -> str:
    """What the person is told once it is done; "" for nothing."""
    said, done = list[str](), list[object]()
    corrections = Corrections(Bridge(), clipboard)
    corrections.said.connect(lambda _title, text: said.append(text))
    loop, alarm = QEventLoop(), QTimer(singleShot=True, interval=20_000)
    alarm.timeout.connect(loop.quit)
    alarm.start()

    def finish(seen: object) -> None:
        done.append(seen)
        loop.quit()

    corrections.carry_out(case, decisions, finish)
    if not done:
        loop.exec()
    alarm.stop()
    assert done
    return "".join(said)


def test_only_the_address_is_replaced_in_the_copied_text(clipboard: QClipboard) -> None:
    clipboard.setText("Write to john@army.ml, please.")
    assert carry_out(a_case(), {"john@army.ml": JOHN}, clipboard) == ""
    assert clipboard.text() == "Write to john@army.mil, please."


def test_what_we_put_there_carries_our_mark(clipboard: QClipboard) -> None:
    carry_out(a_case(), {"john@army.ml": JOHN}, clipboard)
    assert OUR_MARK in clipboard.mimeData().formats()


def test_what_was_copied_meanwhile_stays_and_the_person_is_told_the_address(clipboard: QClipboard) -> None:
    clipboard.setText("something else")
    told = carry_out(a_case(), {"john@army.ml": JOHN}, clipboard)
    assert clipboard.text() == "something else"
    assert "Something else was copied meanwhile" in told
    assert "john@army.mil" in told


def test_where_only_one_of_the_addresses_is_still_there_something_else_was_copied(
    clipboard: QClipboard,
) -> None:
    clipboard.setText("john@army.ml")
    case = a_case(a_question("john@army.ml"), a_question("jane@army.ml"))
    assert carry_out(case, {"john@army.ml": JOHN, "jane@army.ml": JANE}, clipboard)
    assert clipboard.text() == "john@army.ml"


def test_a_picture_copied_meanwhile_stays(clipboard: QClipboard) -> None:
    mime = QMimeData()
    mime.setData("image/png", b"not really one")
    clipboard.setMimeData(mime)
    assert carry_out(a_case(), {"john@army.ml": JOHN}, clipboard)
    assert clipboard.mimeData().formats() == ["image/png"]


def test_a_clipboard_that_was_emptied_meanwhile_gets_the_address_alone(clipboard: QClipboard) -> None:
    clipboard.clear()
    assert carry_out(a_case(), {"john@army.ml": JOHN}, clipboard) == ""
    assert clipboard.text() == "john@army.mil"


@pytest.mark.parametrize("origin", [Origin.CLIPBOARD, Origin.TYPED, Origin.DRAFT, Origin.ADDIN])
def test_the_decisions_are_passed_on_once_what_they_say_was_seen(
    clipboard: QClipboard, origin: Origin
) -> None:
    clipboard.setText("john@army.ml")
    done: list[Mapping[str, Decision]] = []

    Corrections(Bridge(), clipboard).carry_out(a_case(origin=origin), {"john@army.ml": JOHN}, done.append)

    assert done == [{"john@army.ml": JOHN}]
    assert (clipboard.text() == "john@army.mil") == (origin is not Origin.ADDIN)


def test_where_something_else_was_copied_meanwhile_the_correction_is_only_chosen(
    clipboard: QClipboard, qtbot: QtBot
) -> None:
    clipboard.setText("something else")
    done: list[Mapping[str, Decision]] = []

    corrections = Corrections(Bridge(), clipboard)
    corrections.carry_out(a_case(), {"john@army.ml": JOHN}, done.append)

    qtbot.waitUntil(lambda: done == [{"john@army.ml": CHOSEN}], timeout=20_000)


def test_what_waits_for_the_clipboard_at_the_end_is_only_chosen(clipboard: QClipboard) -> None:
    clipboard.setText("john@army.ml")
    corrections = Corrections(Bridge(), FakeStubbornClipboard(clipboard, refusals=1))
    done: list[Mapping[str, Decision]] = []
    corrections.carry_out(a_case(), {"john@army.ml": JOHN}, done.append)

    corrections.give_up()

    assert done == [{"john@army.ml": CHOSEN}]


def test_several_are_replaced_together(clipboard: QClipboard) -> None:
    clipboard.setText("john@army.ml; jane@army.ml")
    case = a_case(a_question("john@army.ml"), a_question("jane@army.ml"))
    carry_out(case, {"john@army.ml": JOHN, "jane@army.ml": JANE}, clipboard)
    assert clipboard.text() == "john@army.mil; jane@army.mil"


def test_an_address_inside_a_longer_one_is_left_alone(clipboard: QClipboard) -> None:
    clipboard.setText("bigjohn@army.ml, john@army.ml, john@army.ml.com")
    carry_out(a_case(), {"john@army.ml": JOHN}, clipboard)
    assert clipboard.text() == "bigjohn@army.ml, john@army.mil, john@army.ml.com"


def test_a_secret_copied_meanwhile_is_neither_read_nor_overwritten(clipboard: QClipboard) -> None:
    mime = QMimeData()
    mime.setText("john@army.ml hunter2")
    mime.setData("x-kde-passwordManagerHint", b"secret")
    clipboard.setMimeData(mime)
    carry_out(a_case(), {"john@army.ml": JOHN}, clipboard)
    assert clipboard.text() == "john@army.ml hunter2"


def test_a_huge_text_is_not_rewritten(clipboard: QClipboard) -> None:
    huge = "john@army.ml " + "x" * MOST_BYTES
    clipboard.setText(huge)
    carry_out(a_case(), {"john@army.ml": JOHN}, clipboard)
    assert clipboard.text() == huge


def test_a_drafts_correction_is_copied_and_the_person_is_told_how_to_paste(clipboard: QClipboard) -> None:
    clipboard.setText("john@army.ml in something unrelated")
    hint = carry_out(a_case(origin=Origin.DRAFT, place="~/Mail"), {"john@army.ml": JOHN}, clipboard)
    assert clipboard.text() == "john@army.mil"
    assert "john@army.ml" in hint
    assert "paste" in hint


def test_nothing_is_touched_where_nothing_was_corrected(clipboard: QClipboard) -> None:
    clipboard.setText("john@army.ml")
    carry_out(a_case(), {"john@army.ml": Decision(Outcome.TRUSTED, scope=Scope.ONCE)}, clipboard)
    assert clipboard.text() == "john@army.ml"
    assert OUR_MARK not in clipboard.mimeData().formats()


def test_the_name_around_an_address_stays(clipboard: QClipboard) -> None:
    copied = "John <john@army.ml>, Ann <ann@example.org>"
    clipboard.setText(copied)
    (john,) = [r for r in find_recipients(copied) if r.address and str(r.address) == "john@army.ml"]
    question = replace(a_question("john@army.ml"), recipient=john)
    carry_out(a_case(question), {"john@army.ml": JOHN}, clipboard)
    assert clipboard.text() == "John <john@army.mil>, Ann <ann@example.org>"


@pytest.mark.parametrize(
    "around",
    ["'{}'", "`{}`", "*{}*", "to={}", "{{{}}}", "<mailto:{}?subject=x>", "#{}", "/{}", "please, {}.", "a|{}"],
)
@pytest.mark.parametrize("wrong", ["john@army.ml", "john\uff20army.ml", "mailto:john%40army.ml"])
def test_however_the_address_is_wrapped_it_is_replaced_where_it_was_found(
    clipboard: QClipboard, around: str, wrong: str
) -> None:
    copied = around.format(wrong)
    clipboard.setText(copied)
    recipient = find_recipients(copied)[0]
    question = replace(a_question("john@army.ml"), recipient=recipient)

    assert carry_out(a_case(question), {recipient.key: JOHN}, clipboard) == ""
    right = wrong.replace("army.ml", "army.mil").replace("\uff20", "@")
    assert clipboard.text() == around.format(right)


def test_a_form_that_cannot_be_changed_is_said_to_be_one(clipboard: QClipboard) -> None:
    clipboard.setText("john&#64;army.ml")
    hint = carry_out(a_case(), {"john@army.ml": JOHN}, clipboard)
    assert "in a form that Sendward cannot change" in hint
    assert clipboard.text() == "john&#64;army.ml"


def test_a_draft_is_told_the_bare_address(clipboard: QClipboard) -> None:
    question = a_question("john@army.ml")
    question = replace(question, recipient=replace(question.recipient, text="John <john@army.ml>"))
    hint = carry_out(a_case(question, origin=Origin.DRAFT), {"john@army.ml": JOHN}, clipboard)
    assert "select john@army.ml and paste" in hint


def test_a_clipboard_that_another_program_had_meanwhile_is_asked_for_again(
    clipboard: QClipboard, qtbot: QtBot
) -> None:
    clipboard.setText("Write to john@army.ml")
    stubborn = FakeStubbornClipboard(clipboard, refusals=len(PAUSES_MS))
    corrections = Corrections(Bridge(), stubborn)
    corrections.carry_out(a_case(), {"john@army.ml": JOHN})
    qtbot.waitUntil(lambda: clipboard.text() == "Write to john@army.mil", timeout=20_000)


@pytest.mark.parametrize("origin", [Origin.CLIPBOARD, Origin.DRAFT])
def test_the_person_is_told_when_the_clipboard_cannot_be_had_and_nothing_is_said_to_be_copied(
    clipboard: QClipboard, qtbot: QtBot, origin: Origin
) -> None:
    copied = "john@army.ml, please"
    clipboard.setText(copied)
    corrections = Corrections(Bridge(), FakeStubbornClipboard(clipboard, refusals=1000))
    done: list[Mapping[str, Decision]] = []
    with qtbot.waitSignal(corrections.said, timeout=20_000) as told:
        corrections.carry_out(a_case(origin=origin), {"john@army.ml": JOHN}, done.append)
        assert done == []
    assert done == [{"john@army.ml": CHOSEN}]
    assert told.args[0] == "Corrected address not copied"
    assert "keeps the clipboard to itself" in told.args[1]
    assert "john@army.mil" in told.args[1]
    assert clipboard.text() == copied


def test_what_is_copied_while_we_wait_for_the_clipboard_is_not_overwritten(
    clipboard: QClipboard, qtbot: QtBot
) -> None:
    clipboard.setText("john@army.ml")
    corrections = Corrections(Bridge(), FakeStubbornClipboard(clipboard, refusals=1))
    with qtbot.waitSignal(corrections.said, timeout=20_000):
        corrections.carry_out(a_case(), {"john@army.ml": JOHN})
        clipboard.setText("something else")
    assert clipboard.text() == "something else"


def test_a_later_answer_takes_the_place_of_one_that_waits_for_the_clipboard_and_says_so(
    clipboard: QClipboard,
) -> None:
    corrections = Corrections(Bridge(), FakeStubbornClipboard(clipboard, refusals=1))
    said: list[tuple[str, str]] = []
    corrections.said.connect(lambda *sentence: said.append(sentence))
    corrections.carry_out(a_case(), {"john@army.ml": JOHN})
    corrections.carry_out(a_case(a_question("jane@army.ml")), {"jane@army.ml": JANE})
    assert clipboard.text() == "jane@army.mil"
    ((title, sentence),) = said
    assert title == "Corrected address not copied"
    assert "john@army.mil" in sentence
    assert not corrections._again.isActive()


ENCODED = "Write to mailto:john%40army.ml, please"


class Searches:
    """Takes the place of the search for addresses, which then waits for leave to begin."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.threads: list[threading.Thread] = []
        self.may_begin = threading.Event()
        monkeypatch.setattr(corrections_module, "with_corrections", self._search)

    def _search(self, text: str, corrected: Mapping[str, str]) -> str | None:
        self.threads.append(threading.current_thread())
        self.may_begin.wait(20)
        return with_corrections(text, corrected)


def test_an_address_in_another_form_is_looked_for_once_and_never_on_the_main_thread(
    clipboard: QClipboard, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    clipboard.setText(ENCODED)
    searches = Searches(monkeypatch)
    searches.may_begin.set()
    corrections = Corrections(Bridge(), FakeStubbornClipboard(clipboard, refusals=2))

    corrections.carry_out(a_case(), {"john@army.ml": JOHN})

    right = ENCODED.replace("army.ml", "army.mil")
    qtbot.waitUntil(lambda: clipboard.text() == right, timeout=20_000)
    assert len(searches.threads) == 1
    assert threading.main_thread() not in searches.threads


def test_what_is_copied_during_a_search_is_not_overwritten(
    clipboard: QClipboard, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    clipboard.setText(ENCODED)
    searches = Searches(monkeypatch)
    corrections = Corrections(Bridge(), clipboard)
    with qtbot.waitSignal(corrections.said, timeout=20_000) as told:
        corrections.carry_out(a_case(), {"john@army.ml": JOHN})
        clipboard.setText("something else")
        searches.may_begin.set()
    assert "Something else was copied meanwhile" in told.args[1]
    assert clipboard.text() == "something else"


def test_a_program_that_copies_something_else_during_each_search_is_not_followed_for_ever(
    clipboard: QClipboard, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    clipboard.setText(ENCODED)
    looked_through: list[str] = []

    def look_through(text: str, _corrected: Mapping[str, str]) -> None:
        looked_through.append(text)

    bridge = Bridge()
    carry = bridge.carry
    monkeypatch.setattr(corrections_module, "with_corrections", look_through)

    def carry_later(receive: Callable[..., object]) -> Callable[..., None]:
        def copy_and_receive(*values: object) -> None:
            clipboard.setText(f"{ENCODED} {len(looked_through)}")
            receive(*values)

        return carry(copy_and_receive)

    monkeypatch.setattr(bridge, "carry", carry_later)
    corrections = Corrections(bridge, clipboard)
    with qtbot.waitSignal(corrections.said, timeout=20_000) as told:
        corrections.carry_out(a_case(), {"john@army.ml": JOHN})

    assert "keeps the clipboard to itself" in told.args[1]
    assert len(looked_through) == MOST_SEARCHES


@pytest.mark.parametrize("is_ended", [True, False])
def test_a_search_that_nobody_waits_for_any_longer_changes_nothing_and_the_person_is_told(
    clipboard: QClipboard, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, *, is_ended: bool
) -> None:
    clipboard.setText(ENCODED)
    searches = Searches(monkeypatch)
    corrections = Corrections(Bridge(), clipboard)
    said: list[str] = []
    corrections.said.connect(lambda _title, text: said.append(text))
    done: list[Mapping[str, Decision]] = []
    corrections.carry_out(a_case(), {"john@army.ml": JOHN}, done.append)

    if is_ended:
        corrections.give_up()
    else:
        corrections.carry_out(a_case(a_question("x@army.ml"), origin=Origin.DRAFT), {"x@army.ml": JANE})
    told = list(said)
    before = clipboard.text()
    searches.may_begin.set()
    qtbot.waitUntil(lambda: bool(searches.threads) and not searches.threads[0].is_alive(), timeout=20_000)
    QTest.qWait(0)

    assert "could not be changed" in told[0]
    assert done == [{"john@army.ml": CHOSEN}]
    assert said == told
    assert clipboard.text() == before == (ENCODED if is_ended else "jane@army.mil")


def test_where_a_search_fails_the_person_is_told_the_address(
    clipboard: QClipboard, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    clipboard.setText(ENCODED)

    def fail(_text: str, _corrected: Mapping[str, str]) -> str:
        raise ArithmeticError

    monkeypatch.setattr(corrections_module, "with_corrections", fail)
    corrections = Corrections(Bridge(), clipboard)
    done: list[Mapping[str, Decision]] = []
    with qtbot.waitSignal(corrections.said, timeout=20_000) as told:
        corrections.carry_out(a_case(), {"john@army.ml": JOHN}, done.append)

    assert "could not be changed. The right address is" in told.args[1]
    assert done == [{"john@army.ml": CHOSEN}]
    assert "correction failed" in caplog.text
    caplog.clear()
