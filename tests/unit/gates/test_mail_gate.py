"""The gate without a window: who waits, what they are answered, and what becomes of the question."""

from __future__ import annotations

import sqlite3
from contextlib import closing, contextmanager
from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING, Any

import pytest

from sendward.gates.incoming import Incoming
from sendward.gates.local_server import HeldReply
from sendward.gates.mail_gate import ANSWER_WITHIN, NEWS_EVERY, MailGate
from sendward.gates.ports import Described, LeftAlone, SeenByAllWords, Slipped
from sendward.gates.protocol import Withdrawal, WithdrawnFor
from sendward.guard.answers import Answers
from sendward.guard.guard import Guard
from sendward.journal.errors import JournalFullError
from sendward.journal.journal import Journal
from sendward.journal.records import Event
from sendward.model import Decision, Outcome, Scope
from sendward.settings.options import ALLOW_UNCHECKED, MANY_ADDRESSES, NEVER
from sendward.settings.policy import Policy
from sendward.settings.settings import Settings
from support.fake_clocks import FakeTimers
from support.guarding import DISMISSED, ONCE, FakeClock, RecordingAsker, blocking, verdict
from support.sent_messages import Reader

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from sendward.engine.in_sight import InSight
    from sendward.model import Question

CORRECTED = Decision(Outcome.CORRECTED, corrected_to="john@army.mil")


def a_request(kind: str = "check", *recipients: str, **changes: object) -> dict[str, Any]:
    return {
        "v": 1,
        "id": 7,
        "type": kind,
        "account": "me@example.org",
        "recipients": [{"field": "to", "address": each} for each in recipients],
        "draft": {"id": "1", "subject": "Tuesday"},
        **changes,
    }


class PlainWords:
    """Says everything in English, in one word where it can."""

    def sentence(self, text: str) -> str:
        return text

    def described(self, question: Question) -> Described:
        corrections = tuple(f"john@{finding.intended}" for finding in question.verdict.findings)
        return Described(question.recipient.text, "Did you mean another?", "It resembles.", corrections)

    def seen_by_all(self, found: InSight) -> SeenByAllWords:
        return SeenByAllWords(f"{found.addresses} see each other", "All can read all.", "Move", "Send again.")


class GateAtWork:
    """A gate with a guard behind it whose judge knows the look-alikes of ``support.guarding``."""

    def __init__(self, folder: Path, policy: Policy | None = None) -> None:
        self.settings = Settings.load(folder / "settings.toml", policy or Policy())
        self.clock, self.asker = FakeClock(), RecordingAsker()
        self.journal = Journal.open(folder / "journal.sqlite3", b"k" * 32)
        self.guard = Guard(judge=verdict, clock=self.clock, asker=self.asker, ledger=self.journal)
        self.timers = FakeTimers()
        self.answers = Answers(self.timers.call_later)
        self.answers.use(self.guard)
        self.gate = MailGate(self.settings, self.answers, PlainWords(), self.timers.call_later)
        self.answers.on_unrecorded = self.gate.leave_unsent

    def ask(self, request: dict[str, Any]) -> HeldReply:
        reply = HeldReply()
        self.gate.receive(Incoming.read(request, self.clock()), reply)
        return reply

    def decide(self, decision: Decision) -> None:
        (case,) = self.guard.open_cases
        self.answers.record(case, {question.recipient.key: decision for question in case.questions})

    @contextmanager
    def held_journal(self) -> Iterator[None]:
        """Another program holds the journal's file."""
        with closing(sqlite3.connect(self.journal.path, isolation_level=None)) as other:
            other.execute("BEGIN IMMEDIATE")
            yield


@pytest.fixture
def at_work(tmp_path: Path) -> Iterator[GateAtWork]:
    at_work = GateAtWork(tmp_path)
    at_work.gate.open(at_work.guard)
    yield at_work
    at_work.journal.close()


def said(reply: HeldReply) -> list[dict[str, Any]]:
    lines = []
    while (line := reply.next_line(0)) is not None:
        lines.append(line[0])
    return lines


def test_a_message_with_nothing_wrong_leaves_at_once(at_work: GateAtWork) -> None:
    (answer,) = said(at_work.ask(a_request("check", "mary@example.org")))

    assert (answer["id"], answer["action"], answer["allow_unchecked"]) == (7, "send", True)


def test_a_message_waits_for_the_answer(at_work: GateAtWork) -> None:
    reply = at_work.ask(a_request("check", "john@army.ml"))
    assert said(reply) == [{"news": "asking"}]

    at_work.decide(ONCE)

    (answer,) = said(reply)
    assert answer["action"] == "send"


def test_a_correction_is_answered_as_the_addin_named_the_recipient(at_work: GateAtWork) -> None:
    reply = at_work.ask(a_request("check", "John <john@army.ml>"))
    at_work.decide(CORRECTED)

    answer = said(reply)[-1]
    assert (answer["action"], answer["leaves"]) == ("replace", True)
    assert answer["recipients"] == [
        {"field": "to", "address": "John <john@army.ml>", "list": "", "corrected": "john@army.mil"}
    ]


def test_the_question_goes_with_whoever_waited(at_work: GateAtWork) -> None:
    left: list[tuple[LeftAlone, str]] = []
    at_work.gate.on_left_alone = lambda why, client: left.append((why, client.name))
    reply = at_work.ask(a_request("check", "john@army.ml"))

    at_work.gate.forget(reply)

    assert at_work.guard.open_cases == ()
    assert at_work.asker.shown == {}
    assert left == [(LeftAlone.GONE, "Thunderbird")]


def test_one_who_came_back_keeps_the_question(at_work: GateAtWork) -> None:
    first = at_work.ask(a_request("check", "john@army.ml"))
    second = at_work.ask(a_request("check", "john@army.ml", id=8))

    at_work.gate.forget(first)
    assert len(at_work.guard.open_cases) == 1
    at_work.decide(ONCE)

    assert said(second)[-1]["action"] == "send"


@pytest.mark.parametrize(
    ("why", "told"),
    [(WithdrawnFor.CLOSED, []), (WithdrawnFor.SILENT, [(LeftAlone.TIRED, "Roundcube")])],
)
def test_a_request_taken_back_takes_the_question_along_and_is_told_unless_the_message_was_closed(
    at_work: GateAtWork, why: WithdrawnFor, told: list[object]
) -> None:
    left: list[object] = []
    at_work.gate.on_left_alone = lambda why, client: left.append((why, client.name))
    reply = at_work.ask(a_request("check", "john@army.ml", client={"name": "Roundcube"}))
    (case,) = at_work.guard.open_cases
    assert case.sighting.place == "Roundcube, me@example.org"

    at_work.gate.withdraw(Withdrawal(7, why), reply)

    assert said(reply)[-1] == {"v": 1, "id": 7, "withdrawn": True, **at_work.gate.permission()}
    assert at_work.asker.shown == {}
    assert [line.outcome for line in at_work.journal.records()[0].lines()] == [Outcome.UNANSWERED]
    assert left == told
    at_work.gate.forget(reply)
    assert left == told


def test_what_waits_for_the_guard_can_be_taken_back_too(tmp_path: Path) -> None:
    at_work = GateAtWork(tmp_path)
    reply = at_work.ask(a_request("check", "john@army.ml"))

    at_work.gate.withdraw(Withdrawal(7), reply)
    at_work.gate.open(at_work.guard)

    assert said(reply) == [{"v": 1, "id": 7, "withdrawn": True, **at_work.gate.permission()}]
    assert at_work.asker.asked == []
    at_work.journal.close()


def test_where_nothing_waits_there_is_nothing_to_take_back(at_work: GateAtWork) -> None:
    (answer,) = said(at_work.ask({"v": 1, "id": 7, "type": "withdraw"}))

    assert answer["withdrawn"] is False


def test_the_time_of_one_who_has_gone_does_not_end_the_question_of_one_who_came_back(
    at_work: GateAtWork,
) -> None:
    first = at_work.ask(a_request("check", "john@army.ml"))
    at_work.timers.pass_time(ANSWER_WITHIN / 2)
    second = at_work.ask(a_request("check", "john@army.ml", id=8))
    at_work.gate.forget(first)

    at_work.timers.pass_time(ANSWER_WITHIN / 2)

    assert len(at_work.guard.open_cases) == 1
    at_work.decide(ONCE)
    assert said(second)[-1]["action"] == "send"


def test_a_question_nobody_answers_is_withdrawn_in_time_and_the_message_stays(
    at_work: GateAtWork,
) -> None:
    unsent: list[str] = []
    at_work.gate.on_given_up = lambda message: unsent.append(message.sighting.message)
    reply = at_work.ask(a_request("check", "john@army.ml"))
    (case,) = at_work.guard.open_cases

    at_work.timers.pass_time(ANSWER_WITHIN)

    assert at_work.guard.open_cases == ()
    assert said(reply)[-1]["action"] == "hold"
    assert unsent == [case.sighting.message]
    assert [line.outcome for line in at_work.journal.records(1)[0].lines()] == [Outcome.UNANSWERED]


def test_who_waits_hears_now_and_then_that_the_app_is_alive_and_nobody_else_keeps_a_timer(
    at_work: GateAtWork,
) -> None:
    reply = at_work.ask(a_request("check", "john@army.ml"))
    said(reply)

    at_work.timers.pass_time(NEWS_EVERY * 2)
    assert said(reply) == [{"news": "waiting"}] * 2

    at_work.decide(ONCE)
    at_work.timers.pass_time(NEWS_EVERY)
    assert at_work.timers.waiting == 0


def test_a_question_left_open_at_the_end_holds_the_message(at_work: GateAtWork) -> None:
    reply = at_work.ask(a_request("check", "john@army.ml"))

    at_work.guard.close()

    assert said(reply)[-1]["action"] == "hold"


def test_an_answer_that_cannot_be_recorded_gives_the_window_back_with_the_message_in_it(
    at_work: GateAtWork,
) -> None:
    reply = at_work.ask(a_request("check", "john@army.ml"))

    with at_work.held_journal():
        at_work.decide(ONCE)
        again = at_work.ask(a_request("check", "john@army.ml", id=8))

    for answer in (said(reply)[-1], said(again)[-1]):
        assert answer["error"] == "unrecorded"
        assert "is in use by another program" in answer["detail"]
        assert answer["allow_unchecked"] is True
    assert len(at_work.asker.asked) == 1


def test_once_it_can_be_recorded_the_message_that_is_sent_again_leaves_without_a_second_question(
    at_work: GateAtWork,
) -> None:
    at_work.ask(a_request("check", "john@army.ml"))
    with at_work.held_journal():
        at_work.decide(ONCE)

    again = at_work.ask(a_request("check", "john@army.ml", id=8))

    assert said(again)[-1]["action"] == "send"
    assert len(at_work.asker.asked) == 1
    assert at_work.guard.open_cases == ()
    (decided, _) = at_work.journal.records()
    assert [line.outcome for line in decided.lines()] == [Outcome.TRUSTED]


def test_a_correction_that_cannot_be_recorded_is_written_into_the_window_and_may_leave_from_there(
    at_work: GateAtWork,
) -> None:
    reply = at_work.ask(a_request("check", "john@army.ml"))

    with at_work.held_journal():
        at_work.decide(CORRECTED)
        again = at_work.ask(a_request("check", "john@army.mil", id=8))

    answer = said(reply)[-1]
    assert (answer["action"], answer["leaves"]) == ("replace", False)
    assert said(again)[-1]["action"] == "send"


def test_who_put_the_message_off_need_not_wait_until_that_is_recorded(at_work: GateAtWork) -> None:
    reply = at_work.ask(a_request("check", "john@army.ml"))

    with at_work.held_journal():
        at_work.decide(DISMISSED)

    assert said(reply)[-1]["action"] == "hold"


def test_a_question_nobody_answers_is_withdrawn_in_time_even_if_that_cannot_be_recorded(
    at_work: GateAtWork,
) -> None:
    reply = at_work.ask(a_request("check", "john@army.ml"))

    with at_work.held_journal():
        at_work.timers.pass_time(ANSWER_WITHIN)

    assert said(reply)[-1]["action"] == "hold"


def test_looking_asks_nobody_and_writes_nothing(at_work: GateAtWork) -> None:
    (answer,) = said(at_work.ask(a_request("look", "John <john@army.ml>", "mary@example.org")))

    (finding,) = answer["findings"]
    assert finding["address"] == "John <john@army.ml>"
    assert finding["corrections"] == ["john@army.mil"]
    assert at_work.asker.asked == []
    assert at_work.journal.records() == []


def test_what_was_answered_for_this_message_is_not_pointed_out_again(at_work: GateAtWork) -> None:
    at_work.ask(a_request("check", "john@army.ml"))
    at_work.decide(ONCE)

    (answer,) = said(at_work.ask(a_request("look", "john@army.ml")))

    assert answer["findings"] == []


def test_whoever_has_asked_is_known_by_name_and_last_version(at_work: GateAtWork) -> None:
    for client in ({"name": "Thunderbird", "version": "140.0"}, {"name": "Thunderbird", "version": "153.0"}):
        at_work.ask(a_request("look", client=client))
    at_work.ask(a_request("check", "mary@example.org", client={"name": "Roundcube"}))

    assert at_work.gate.clients == ("Thunderbird 153.0", "Roundcube")


def test_before_there_is_a_guard_everybody_waits(tmp_path: Path) -> None:
    at_work = GateAtWork(tmp_path)
    reply = at_work.ask(a_request("check", "mary@example.org"))
    assert said(reply) == []

    at_work.gate.open(at_work.guard)

    assert said(reply)[-1]["action"] == "send"
    at_work.journal.close()


def test_where_nothing_can_be_asked_nothing_is_said_to_be_fine(tmp_path: Path) -> None:
    at_work = GateAtWork(tmp_path)
    early = at_work.ask(a_request("check", "mary@example.org"))

    at_work.gate.fail("The journal cannot be opened.")

    late = at_work.ask(a_request("check", "mary@example.org"))
    for reply in (early, late):
        (answer,) = said(reply)
        assert (answer["error"], answer["detail"]) == ("troubled", "The journal cannot be opened.")
    at_work.journal.close()


def test_what_left_unchecked_is_written_down_with_the_flagged_recipients_only(at_work: GateAtWork) -> None:
    slipped: list[Slipped] = []
    at_work.gate.on_slipped = slipped.append
    message = a_request("report", "john@army.ml", "mary@example.org")
    unchecked = {**message, "at": "2026-11-24T10:00:00Z", "why": "missing"}

    (answer,) = said(at_work.ask({"v": 1, "id": 9, "type": "report", "unchecked": [unchecked]}))

    assert answer["taken"] == 1
    (record,) = at_work.journal.records()
    assert [line.recipient for line in record.lines()] == ["john@army.ml"]
    assert "mary" not in str(record.payload)
    assert "Tuesday" not in str(record.payload)
    assert record.payload["count"] == 2
    ((question,),) = (each.questions for each in slipped)
    assert question.recipient.text == "john@army.ml"
    assert at_work.journal.verifier()().standing.name == "FITS"


@pytest.mark.parametrize(
    "beside",
    [{"address": "x" * (64 * 1024 + 1)}, {"address": "mary@example.org", "list": "Team " * 200}],
    ids=["long-text", "long-list"],
)
def test_what_left_beside_a_text_that_is_too_long_is_written_down_and_told(
    at_work: GateAtWork, beside: dict[str, str]
) -> None:
    slipped: list[Slipped] = []
    at_work.gate.on_slipped = slipped.append
    message = a_request("report", "john@army.ml")
    message["recipients"].append({"field": "cc", **beside})
    unchecked = {**message, "at": "2026-11-24T10:00:00Z", "why": "refused"}

    (answer,) = said(at_work.ask({"v": 1, "id": 9, "type": "report", "unchecked": [unchecked]}))

    assert (answer["taken"], answer["refused"]) == (1, [])
    (record,) = at_work.journal.records()
    assert "john@army.ml" in [line.recipient for line in record.lines()]
    (told,) = slipped
    assert "john@army.ml" in [question.recipient.text for question in told.questions]


def test_of_a_long_report_one_message_is_written_down_a_turn(at_work: GateAtWork) -> None:
    message = a_request("report", "john@army.ml")
    unchecked = [
        {**message, "draft": {"id": f"{number}"}, "at": "2026-11-24T10:00:00Z", "why": "missing"}
        for number in range(5)
    ]
    reply = at_work.ask({"v": 1, "id": 9, "type": "report", "unchecked": unchecked})
    assert len(at_work.journal.records()) == 1
    assert not reply.is_answered

    at_work.timers.pass_time(timedelta(0))

    assert len(at_work.journal.records()) == 5
    assert said(reply)[-1]["taken"] == 5


def test_a_report_that_cannot_be_read_keeps_no_other_from_being_written_down(
    at_work: GateAtWork, caplog: pytest.LogCaptureFixture
) -> None:
    good = {**a_request("report", "john@army.ml"), "at": "2026-11-24T10:00:00Z", "why": "missing"}
    request = {"v": 1, "id": 9, "type": "report", "unchecked": [{**good, "at": "yesterday"}, good]}

    (answer,) = said(at_work.ask(request))

    assert answer["taken"] == 1
    assert len(answer["refused"]) == 1
    assert len(at_work.journal.records()) == 1
    assert "Report 1 of 2 is not taken: A report's time is ISO 8601." in caplog.text


def test_what_the_person_forbids_is_told_with_the_answer(tmp_path: Path) -> None:
    at_work = GateAtWork(tmp_path)
    at_work.settings.set(ALLOW_UNCHECKED, value=False)
    at_work.gate.open(at_work.guard)

    (answer,) = said(at_work.ask(a_request("check", "mary@example.org")))

    assert (answer["allow_unchecked"], answer["allow_unchecked_by"]) == (False, "person")
    at_work.journal.close()


@pytest.mark.parametrize("kind", ["check", "look", "corrected", "report", "withdraw"])
@pytest.mark.parametrize("is_troubled", [False, True], ids=["at-work", "troubled"])
def test_every_answer_tells_what_the_organisation_forbids(
    tmp_path: Path, kind: str, *, is_troubled: bool
) -> None:
    policy = tmp_path / "policy.toml"
    policy.write_text('locked = ["addin.allow_unchecked"]\n[addin]\nallow_unchecked = false\n')
    at_work = GateAtWork(tmp_path, Policy.load(policy, tmp_path / "last.toml"))
    if is_troubled:
        at_work.gate.fail("The journal cannot be opened.")
    else:
        at_work.gate.open(at_work.guard)

    (answer,) = said(at_work.ask(a_request(kind, "mary@example.org", unchecked=[])))

    assert (answer["allow_unchecked"], answer["allow_unchecked_by"]) == (False, "organisation")
    at_work.journal.close()


def test_who_was_added_after_the_check_is_told_and_recorded_harmless_or_not(at_work: GateAtWork) -> None:
    slipped: list[Slipped] = []
    at_work.gate.on_slipped = slipped.append
    message = a_request("report", "mary@example.org")
    added = {**message, "at": "2026-11-24T10:00:00Z", "why": "changed-afterwards"}

    said(at_work.ask({"v": 1, "id": 9, "type": "report", "unchecked": [added]}))

    (told,) = slipped
    assert [recipient.text for recipient in told.added] == ["mary@example.org"]
    (record,) = at_work.journal.records()
    assert (record.event.value, record.payload["why"]) == ("sent-unchecked", "changed-afterwards")


def test_no_correction_is_offered_that_would_lose_others_in_the_same_text(at_work: GateAtWork) -> None:
    (answer,) = said(at_work.ask(a_request("look", "john@army.ml mary@example.org", "jo@army.ml")))

    assert [(each["address"], each["corrections"]) for each in answer["findings"]] == [
        ("john@army.ml mary@example.org", []),
        ("jo@army.ml", ["john@army.mil"]),
    ]


def test_while_paused_a_look_says_that_nobody_has_looked(at_work: GateAtWork) -> None:
    request = a_request("look", "john@army.ml")
    assert said(at_work.ask(request))[0]["not_looked"] == ""

    at_work.guard.pause(None)

    (answer,) = said(at_work.ask(request))
    assert (answer["findings"], answer["not_looked"]) == ([], "paused")


def test_a_message_to_what_is_blocked_is_held_while_paused(at_work: GateAtWork) -> None:
    at_work.guard.use(blocking)
    at_work.guard.pause(None)

    reply = at_work.ask(a_request("check", "john@army.ml"))
    assert said(reply) == [{"news": "asking"}]
    at_work.decide(DISMISSED)

    (answer,) = said(reply)
    assert answer["action"] == "hold"


def test_a_message_does_not_pass_while_paused_before_that_is_written_down(at_work: GateAtWork) -> None:
    at_work.guard.pause(None)
    troubled: list[object] = []
    at_work.gate.on_troubled = troubled.append
    with at_work.held_journal():
        (refused,) = said(at_work.ask(a_request("check", "john@army.ml")))
        (again,) = said(at_work.ask(a_request("check", "john@army.ml")))

    assert refused["error"] == again["error"] == "troubled"
    assert "action" not in refused
    assert len(troubled) == 2
    assert at_work.journal.records()[0].event is Event.PAUSED  # nothing says that it left

    (answer,) = said(at_work.ask(a_request("check", "john@army.ml")))
    assert answer["action"] == "send"
    assert at_work.journal.records()[0].event is Event.SENT_PAUSED


def test_a_message_that_passes_while_paused_stands_in_the_journal(at_work: GateAtWork) -> None:
    at_work.guard.pause(None)

    (answer,) = said(at_work.ask(a_request("check", "john@army.ml")))

    assert answer["action"] == "send"
    assert at_work.journal.records()[0].event is Event.SENT_PAUSED


def test_a_look_that_memory_cannot_answer_is_none(
    at_work: GateAtWork, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(_sighting: object) -> None:
        raise JournalFullError("There is no room left.")

    monkeypatch.setattr(at_work.guard, "preview", fail)

    (answer,) = said(at_work.ask(a_request("look", "john@army.ml")))

    assert (answer["error"], answer["detail"]) == ("troubled", "There is no room left.")


def test_what_was_corrected_while_writing_has_a_row(at_work: GateAtWork) -> None:
    request = a_request("corrected", "unused@example.org")
    right = {"field": "to", "address": "John <john@army.ml>", "corrected": "john@army.mil"}
    honest = {"field": "to", "address": "mary@example.org", "corrected": "mary@example.com"}

    (answer,) = said(at_work.ask({**request, "recipients": [right, honest]}))

    assert answer["taken"] == 1
    decided = at_work.journal.records()[0]
    (line,) = decided.lines()
    assert (line.recipient, line.outcome, line.corrected_to) == ("john@army.ml", "corrected", "john@army.mil")
    assert at_work.asker.asked == []
    assert at_work.guard.open_cases == ()
    assert at_work.journal.verifier()().standing.name == "FITS"


@pytest.mark.parametrize(
    "right", ["john@army.ml", "john@navy.ml", "jack@army.mil", "john@example.org", "no address", ""]
)
def test_what_is_told_as_a_correction_and_is_none_has_no_row(at_work: GateAtWork, right: str) -> None:
    wrong = {"field": "to", "address": "john@army.ml", "corrected": right}

    (answer,) = said(at_work.ask({**a_request("corrected"), "recipients": [wrong]}))

    assert answer["taken"] == 0
    assert at_work.journal.records() == []


@pytest.mark.parametrize("kind", ["check", "look"])
def test_an_error_that_nobody_foresaw_is_answered_and_holds_nothing(at_work: GateAtWork, kind: str) -> None:
    def fail(*_: object) -> None:
        raise LookupError("no such table")

    at_work.guard.use(fail)  # type: ignore[arg-type]  # it never judges

    reply = at_work.ask(a_request(kind, "john@army.ml"))

    (answer,) = said(reply)
    assert answer["error"] == "troubled"
    assert "no such table" in answer["detail"]
    assert not at_work.gate._held


def test_an_answer_names_the_question_it_comes_of(at_work: GateAtWork) -> None:
    asked = at_work.ask(a_request("check", "john@army.ml"))
    clear = at_work.ask(a_request("check", "ann@example.org", draft={"id": "2"}))
    case = at_work.asker.asked[-1].id
    at_work.decide(ONCE)

    assert said(asked)[-1]["case"] == case
    assert said(clear)[-1]["case"] is None


class InParts:
    """A message whose first part is received before the whole."""

    def __init__(self, at_work: GateAtWork, *recipients: str, first: int = 1) -> None:
        self._at_work = at_work
        self._whole = Incoming.read(a_request("check", *recipients), at_work.clock())
        sighting = self._whole.messages[0].sighting
        self.reply = HeldReply()
        part = replace(sighting, recipients=sighting.recipients[:first], is_part=True)
        at_work.gate.receive(self._whole.seen_as([part]), self.reply)

    def follow(self) -> None:
        """Let the whole follow."""
        self._at_work.gate.receive(self._whole, self.reply)

    def said(self) -> list[dict[str, Any]]:
        """What was answered, without the news."""
        return [line for line in said(self.reply) if "news" not in line]


def test_a_part_that_may_leave_lets_nothing_leave_before_the_whole_is_checked(at_work: GateAtWork) -> None:
    held = InParts(at_work, "john@army.ml", "eve@navy.ml", "ann@example.org")
    at_work.decide(Decision(Outcome.TRUSTED, scope=Scope.ONCE))
    assert held.said() == []

    held.follow()
    assert held.said() == []
    (case,) = at_work.guard.open_cases
    assert [question.recipient.text for question in case.questions] == ["eve@navy.ml"]

    at_work.decide(DISMISSED)
    assert [each["action"] for each in held.said()] == ["hold"]


def test_a_part_without_a_question_waits_for_the_whole(at_work: GateAtWork) -> None:
    held = InParts(at_work, "john@army.ml", first=0)
    assert held.said() == []

    held.follow()
    at_work.decide(DISMISSED)
    assert [each["action"] for each in held.said()] == ["hold"]


def test_a_question_about_a_part_that_is_still_open_counts_for_the_whole(at_work: GateAtWork) -> None:
    held = InParts(at_work, "john@army.ml", "ann@example.org")
    held.follow()
    assert len(at_work.guard.open_cases) == 1

    at_work.decide(Decision(Outcome.TRUSTED, scope=Scope.ONCE))
    assert [(each["action"], each["leaves"]) for each in held.said()] == [("send", True)]


def test_a_part_that_was_put_off_holds_the_message_and_the_whole_asks_nothing_more(
    at_work: GateAtWork,
) -> None:
    held = InParts(at_work, "john@army.ml", "eve@navy.ml")
    at_work.decide(DISMISSED)
    assert [each["action"] for each in held.said()] == ["hold"]

    held.follow()
    assert at_work.guard.open_cases == ()
    assert held.said() == []


def test_a_part_that_was_corrected_is_written_and_does_not_leave_before_it_is_checked_again(
    at_work: GateAtWork,
) -> None:
    held = InParts(at_work, "john@army.ml", "eve@navy.ml")
    at_work.decide(CORRECTED)

    (answer,) = held.said()
    assert (answer["action"], answer["leaves"]) == ("replace", False)
    assert [each["corrected"] for each in answer["recipients"]] == ["john@army.mil"]


def test_whoever_went_before_the_whole_was_judged_is_not_asked_about(at_work: GateAtWork) -> None:
    held = InParts(at_work, "john@army.ml", "eve@navy.ml")
    held.reply.answer({})
    at_work.gate.forget(held.reply)
    held.follow()

    assert at_work.guard.open_cases == ()


def a_crowd(field: str = "cc", houses: int = 6) -> list[dict[str, str]]:
    return [{"field": field, "address": f"p{number}@h{number % houses}.example"} for number in range(12)]


@pytest.mark.parametrize("kind", ["check", "look"])
def test_a_client_is_told_of_many_strangers_who_see_each_other(at_work: GateAtWork, kind: str) -> None:
    (answer,) = said(at_work.ask(a_request(kind, recipients=a_crowd())))

    assert answer["visible"] == {
        "addresses": 12,
        "organisations": 6,
        "headline": "12 see each other",
        "reason": "All can read all.",
        "move": "Move",
        "go_on": "Send again.",
    }
    assert answer.get("action", "send") == "send"  # a client that does not know it sends the message


@pytest.mark.parametrize("recipients", [a_crowd("bcc"), a_crowd(houses=4), a_crowd()[:9]])
def test_few_or_hidden_or_of_few_houses_are_nothing_to_tell(
    at_work: GateAtWork, recipients: list[dict[str, str]]
) -> None:
    (answer,) = said(at_work.ask(a_request("check", recipients=recipients)))

    assert answer["visible"] is None


def test_private_addresses_at_one_provider_are_strangers_to_each_other(at_work: GateAtWork) -> None:
    private = [{"field": "to", "address": f"p{number}@gmail.com"} for number in range(10)]

    (answer,) = said(at_work.ask(a_request("check", recipients=private)))

    assert answer["visible"]["organisations"] == 10


def test_how_many_are_too_many_is_the_persons_choice(at_work: GateAtWork) -> None:
    at_work.settings.set(MANY_ADDRESSES, NEVER)

    (answer,) = said(at_work.ask(a_request("check", recipients=a_crowd())))

    assert answer["visible"] is None


def test_those_who_usually_see_each_other_are_nothing_to_tell(
    at_work: GateAtWork, monkeypatch: pytest.MonkeyPatch
) -> None:
    learned = Reader().learned
    monkeypatch.setattr(learned, "are_usual_in_sight", lambda _sighting: True)
    at_work.guard.use(verdict, learned)

    (answer,) = said(at_work.ask(a_request("check", recipients=a_crowd())))

    assert answer["visible"] is None


def in_sight(at_work: GateAtWork) -> list[str]:
    return [
        line.outcome
        for record in at_work.journal.all_records()
        if record.event is Event.IN_SIGHT
        for line in record.lines()
    ]


def test_that_many_in_sight_were_pointed_out_and_moved_to_bcc_has_a_row_each(at_work: GateAtWork) -> None:
    at_work.ask(a_request("look", recipients=a_crowd()))
    at_work.ask(a_request("look", recipients=a_crowd()))
    at_work.ask(a_request("look", recipients=a_crowd("bcc")))

    assert in_sight(at_work) == ["told", "moved-to-bcc"]


def test_that_many_in_sight_were_left_so_has_a_row_once_the_message_is_sent_again(
    at_work: GateAtWork,
) -> None:
    at_work.ask(a_request("check", recipients=a_crowd()))
    assert in_sight(at_work) == ["told"]
    at_work.ask(a_request("check", recipients=a_crowd()))

    assert in_sight(at_work) == ["told", "left-in-sight"]


def test_while_paused_many_in_sight_are_nothing_to_tell(at_work: GateAtWork) -> None:
    at_work.guard.pause(at_work.clock() + timedelta(hours=1))

    (answer,) = said(at_work.ask(a_request("check", recipients=a_crowd())))

    assert (answer["visible"], in_sight(at_work)) == (None, [])
