"""From the socket to the gate: what is done on which thread, and how long the windows stand still for it."""

from __future__ import annotations

import itertools
import tempfile
import threading
from contextlib import contextmanager
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import QCoreApplication, QObject, QTimer

from sendward.gates.incoming import MOST_RECIPIENTS
from sendward.gates.local_server import HeldReply, LocalServer
from sendward.gates.mail_gate import MailGate
from sendward.guard.answers import Answers
from sendward.guard.guard import Guard
from sendward.journal.journal import Journal
from sendward.model import Outcome
from sendward.settings.policy import Policy
from sendward.settings.settings import Settings
from sendward.ui.app.bridge import Bridge
from sendward.ui.app.judging import Ahead
from sendward.ui.app.requests import ClientRequests, QuestionWords, call_later_on
from sendward.watchlists.build import RecentVerdicts
from support.doubling import assert_is_linear
from support.guarding import FakeClock, RecordingAsker, verdict
from support.native_host import NativeHost

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from pytestqt.qtbot import QtBot

    from sendward.model import Address, Verdict


class Line:
    """A client on the other end of the socket."""

    def __init__(self, folder: Path) -> None:
        self.judged_on: set[threading.Thread] = set()
        self.judge = RecentVerdicts(self._judge)
        self.journal = Journal.open(folder / "journal.sqlite3", b"k" * 32)
        self.bridge = Bridge()
        call_later = call_later_on(self.bridge)
        settings = Settings.load(folder / "settings.toml", Policy())
        self.gate = MailGate(settings, Answers(call_later), QuestionWords(), call_later)
        self.guard = Guard(judge=self.judge, clock=FakeClock(), asker=RecordingAsker(), ledger=self.journal)
        self.gate.open(self.guard)
        self.requests = ClientRequests(self.gate, self.bridge, FakeClock(), Ahead(lambda: self.judge))

    def _judge(self, address: Address) -> Verdict:
        self.judged_on.add(threading.current_thread())
        return verdict(address)

    def ask(self, request: dict[str, Any]) -> dict[str, Any] | HeldReply:
        """On a thread as the server's; what waits for the main thread is left waiting."""
        answers: list[dict[str, Any] | HeldReply] = []
        thread = threading.Thread(target=lambda: answers.append(self.requests.answer(request)))
        thread.start()
        thread.join(60)
        return answers[0]


@pytest.fixture
def line(qapp: object, tmp_path: Path) -> Iterator[Line]:
    line = Line(tmp_path)
    yield line
    line.journal.close()


def a_request(kind: str, *recipients: str) -> dict[str, Any]:
    return {
        "v": 1,
        "id": 7,
        "type": kind,
        "account": "me@example.org",
        "recipients": [{"field": "to", "address": each} for each in recipients],
        "draft": {"id": "1", "subject": "Tuesday"},
    }


def test_what_is_not_in_the_protocol_is_refused_at_once(line: Line) -> None:
    answer = line.ask({"v": 9, "id": 3})

    assert isinstance(answer, dict)
    assert (answer["id"], answer["error"], answer["allow_unchecked"]) == (3, "refused", True)


def test_one_who_has_gone_takes_the_question_along(line: Line, qtbot: QtBot) -> None:
    left: list[bool] = []
    line.gate.on_left_alone = lambda _why, _client: left.append(True)
    reply = line.ask(a_request("check", "john@army.ml"))
    assert isinstance(reply, HeldReply)
    qtbot.waitUntil(lambda: len(line.guard.open_cases) == 1, timeout=20_000)

    reply.on_gone()

    qtbot.waitUntil(lambda: left == [True], timeout=20_000)
    assert line.guard.open_cases == ()


def test_one_who_has_gone_before_anything_could_be_asked_is_not_asked_about(line: Line, qtbot: QtBot) -> None:
    reply = line.ask(a_request("check", "john@army.ml"))
    assert isinstance(reply, HeldReply)

    reply.on_gone()
    asked: list[bool] = []
    line.bridge.carry(lambda: asked.append(True))()  # behind all that was sent before
    qtbot.waitUntil(lambda: asked == [True], timeout=20_000)

    assert line.guard.open_cases == ()


def test_a_look_is_answered_in_the_words_of_the_question(line: Line) -> None:
    reply = line.ask(a_request("look", "John <john@army.ml>"))
    QCoreApplication.processEvents()

    assert isinstance(reply, HeldReply)
    (answer, _) = reply.next_line(0) or ({}, True)
    (finding,) = answer["findings"]
    assert finding["corrections"] == ["john@army.mil"]
    assert "army.mil" in finding["headline"]


def test_a_call_that_was_put_off_is_made_once_and_not_at_all_when_taken_back(qtbot: QtBot) -> None:
    made: list[str] = []
    home = QObject()
    call_later = call_later_on(home)

    call_later(timedelta(milliseconds=1), lambda: made.append("one"))
    cancel = call_later(timedelta(milliseconds=1), lambda: made.append("other"))
    cancel()

    qtbot.waitUntil(lambda: not home.findChildren(QTimer), timeout=20_000)
    assert made == ["one"]
    cancel()


def test_a_question_is_taken_back_through_the_native_host(line: Line, qtbot: QtBot) -> None:
    asked = {**a_request("check", "john@army.ml"), "client": {"name": "Roundcube", "version": "1.6.5"}}
    with running_host(line) as host:
        host.ask(asked)
        qtbot.waitUntil(lambda: len(line.guard.open_cases) == 1, timeout=20_000)
        assert host.answer()["news"] == "asking"
        (case,) = line.guard.open_cases
        assert case.sighting.place == "Roundcube, me@example.org"

        host.ask({"v": 1, "id": 7, "type": "withdraw"})
        qtbot.waitUntil(lambda: not line.guard.open_cases, timeout=20_000)

        assert host.answer() == {"v": 1, "id": 7, "withdrawn": True, **line.gate.permission()}
        assert [each.outcome for each in line.journal.records()[0].lines()] == [Outcome.UNANSWERED]
        host.ask({**asked, "id": 8})
        qtbot.waitUntil(lambda: len(line.guard.open_cases) == 1, timeout=20_000)


@contextmanager
def running_host(line: Line) -> Iterator[NativeHost]:
    """A native host that asks ``line``, by the server the app has."""
    with tempfile.TemporaryDirectory(prefix="sw-") as folder:
        host = NativeHost(Path(folder))
        server = LocalServer(host.app_file, line.requests.answer)
        try:
            yield host
        finally:
            host.end()
            server.close()


@pytest.mark.parametrize("kind", ["check", "look"])
def test_thousands_of_recipients_do_not_stop_the_windows(line: Line, qtbot: QtBot, kind: str) -> None:
    turns = itertools.count()

    def attended_to(size: int) -> Callable[[], object]:
        turn = next(turns)
        crowd = [f"Somebody {n} <somebody{n}@example{n}-{turn}.org>" for n in range(size)]
        reply = line.ask(a_request(kind, *crowd, "john@army.ml"))
        assert isinstance(reply, HeldReply)
        for thread in threading.enumerate():
            if thread.name == "sendward-crowd":
                thread.join(20)

        def work() -> None:
            for _ in range(1000):  # what waits for the main thread is not all done in one turn
                QCoreApplication.processEvents()
                if reply.next_line(0) is not None:
                    return
            raise AssertionError("nobody answered")

        return work

    assert_is_linear(attended_to, MOST_RECIPIENTS // 4 - 1)
    assert threading.current_thread() not in line.judged_on
