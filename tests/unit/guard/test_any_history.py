"""Whatever happens in whatever order, the guard keeps its promises."""

from __future__ import annotations

import tempfile
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from sendward.guard.guard import Guard
from sendward.journal.journal import Journal
from sendward.journal.lines import Answer
from sendward.journal.payload import message_hash
from sendward.journal.records import Event
from sendward.journal.search import Search
from sendward.journal.verify import Standing, verify
from sendward.model import Case, Decision, Origin, Outcome
from support.guarding import (
    ALWAYS_ADDRESS,
    ALWAYS_DOMAIN,
    DISMISSED,
    MEANT,
    ONCE,
    FakeClock,
    RecordingAsker,
    sighting,
    verdict,
)

KEY = b"k" * 32
RECIPIENTS = ("john@army.ml", "jack@army.ml", "jane@navy.ml", "john@army.mil", "info@example.org", "nobody")
SETTLING = frozenset({Outcome.DISMISSED, Outcome.SENT_ANYWAY})
"""The answers after which a draft's recipient is never asked about again; so is "trusted once"."""

decisions = st.sampled_from(
    [
        DISMISSED,
        ONCE,
        ALWAYS_ADDRESS,
        ALWAYS_DOMAIN,
        Decision(Outcome.SENT_ANYWAY),
        Decision(Outcome.CORRECTED, corrected_to="john@army.mil"),
        Decision(Outcome.UNANSWERED),
    ]
)
recipients = st.lists(st.sampled_from(RECIPIENTS), max_size=4)


class AnyHistory(RuleBasedStateMachine):
    """A person, two drafts, a clipboard, and a program that may be ended or killed at any time."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = tempfile.TemporaryDirectory()
        self.path = Path(self.folder.name) / "journal.sqlite3"
        self.clock = FakeClock()
        self.settled: set[tuple[str, str]] = set()
        self.mended: set[tuple[str, str]] = set()
        """The messages (by their hash) and wrong addresses in whose place the right one was seen, having come
        after a save with the wrong one alone, or with neither."""
        self.came: set[tuple[str, str]] = set()
        """Likewise those without whose right one the message was seen."""
        self.is_paused = False
        self.start()

    def start(self) -> None:
        self.asker = RecordingAsker()
        self.journal = Journal.open(self.path, KEY, clock=self.clock)
        self.guard = Guard(judge=verdict, clock=self.clock, asker=self.asker, ledger=self.journal)

    def teardown(self) -> None:
        self.journal.close()
        assert verify(self.path, KEY).standing is Standing.FITS
        self.folder.cleanup()

    def see(self, texts: list[str], message: str) -> None:
        for wrong in RECIPIENTS:
            local, _, host = wrong.partition("@")
            name = (message_hash(message), wrong)
            if f"{local}@{MEANT.get(host)}" not in texts:
                self.came.add(name)
            elif wrong not in texts and name in self.came:
                self.mended.add(name)
                self.settled.discard((message, wrong))  # back again, it is another mistake

    def follow_trusts(self) -> None:
        """What an exception has settled is asked about again once that has ended."""
        keys = {trust.key for trust in self.guard.trusts}
        self.settled = {
            (message, key) for message, key in self.settled if not keys & {key, key.rpartition("@")[2]}
        }

    @rule(texts=recipients, is_sent=st.booleans())
    def check_or_look_at_a_message(self, texts: list[str], *, is_sent: bool) -> None:
        message = sighting(*texts, origin=Origin.ADDIN, message="window-1")
        self.see(texts, "window-1")
        if is_sent:
            self.guard.submit(message)
        else:
            self.guard.doubtful_drafts.see(message, self.clock.now)
            seen = self.guard.preview(message)
            assert {question.recipient.text for question in seen.questions} <= set(texts)

    @rule(message=st.sampled_from(["draft-1", "draft-2"]), went_unseen=st.booleans())
    def miss_a_draft(self, message: str, *, went_unseen: bool) -> None:
        self.guard.submit(replace(sighting(message=message), is_gone=True, went_unseen=went_unseen))

    @rule(texts=recipients, message=st.sampled_from(["draft-1", "draft-2"]))
    def save_a_draft(self, texts: list[str], message: str) -> None:
        self.see(texts, message)
        asked = len(self.asker.asked)
        self.guard.submit(sighting(*texts, message=message))
        for case in self.asker.asked[asked:]:
            assert not self.is_paused
            for question in case.questions:
                assert question.recipient.text in texts
                assert (message, question.recipient.key) not in self.settled

    @rule(
        texts=recipients,
        message=st.sampled_from(["draft-1", "draft-2", "sent:1"]),
        origin=st.sampled_from([Origin.SENT, Origin.OUTBOX]),
    )
    def see_a_message_leave(self, texts: list[str], message: str, origin: Origin) -> None:
        if origin is Origin.SENT:
            self.see(texts, message)
        asked = len(self.asker.asked)
        told = self.journal.count(Search(answer=Answer.INCIDENT))
        for _ in range(2):
            self.guard.submit(sighting(*texts, origin=origin, message=message))
        assert len(self.asker.asked) == asked
        new = self.journal.count(Search(answer=Answer.INCIDENT)) - told
        assert new <= len({text for text in texts if "@" in text})

    @rule(texts=recipients, origin=st.sampled_from([Origin.CLIPBOARD, Origin.TYPED]))
    def copy_a_text(self, texts: list[str], origin: Origin) -> None:
        asked = len(self.asker.asked)
        self.guard.submit(sighting(*texts, origin=origin, message="clipboard"))
        assert not (self.is_paused and origin is Origin.CLIPBOARD and self.asker.asked[asked:])

    @precondition(lambda self: bool(self.guard.open_cases))
    @rule(data=st.data())
    def answer(self, data: st.DataObject) -> None:
        case: Case = data.draw(st.sampled_from(self.guard.open_cases))
        answers = {}
        for question in case.questions:
            answer = data.draw(decisions)
            if question.recipient.address is None and answer in {ALWAYS_ADDRESS, ALWAYS_DOMAIN}:
                answer = ONCE
            answers[question.recipient.key] = answer
            if answer.outcome in SETTLING or answer == ONCE:
                self.settled.add((case.sighting.message, question.recipient.key))
        self.asker.shown.pop(case.id)  # who answers has closed the window
        assert self.guard.resolve(case.id, answers)
        self.follow_trusts()
        assert not self.guard.resolve(case.id, answers)

    @precondition(lambda self: bool(self.guard.trusts))
    @rule(data=st.data())
    def take_a_trust_back(self, data: st.DataObject) -> None:
        trust = data.draw(st.sampled_from(self.guard.trusts))
        self.guard.revoke(trust)
        assert trust not in self.guard.trusts

    @precondition(lambda self: bool(self.guard.trusts))
    @rule(data=st.data(), days=st.none() | st.integers(1, 3))
    def give_a_trust_another_end(self, data: st.DataObject, days: int | None) -> None:
        old = data.draw(st.sampled_from(self.guard.trusts))
        new = replace(old, until=None if days is None else self.clock.now + timedelta(days=days))
        self.guard.change_trust(old, new)
        assert new in self.guard.trusts
        self.follow_trusts()

    @rule(minutes=st.integers(0, 90))
    def delete_what_is_old(self, minutes: int) -> None:
        if self.journal.delete_before(self.clock.now - timedelta(minutes=minutes), self.clock.now):
            self.settled.clear()  # what is forgotten is asked about again
            self.guard.doubtful_drafts.load()

    @rule(minutes=st.integers(1, 90))
    def wait(self, minutes: int) -> None:
        self.clock.advance(minutes=minutes)
        self.is_paused = self.guard.paused_until is not None

    @rule(days=st.integers(-800, 800))
    def put_the_clock_elsewhere(self, days: int) -> None:
        self.clock.advance(days=days)
        self.is_paused = self.guard.paused_until is not None

    @rule(minutes=st.none() | st.integers(1, 60))
    def pause(self, minutes: int | None) -> None:
        self.guard.pause(None if minutes is None else self.clock.now + timedelta(minutes=minutes))
        self.is_paused = True

    @rule()
    def resume(self) -> None:
        self.guard.resume()
        self.is_paused = False

    @rule(is_killed=st.booleans())
    def start_again(self, *, is_killed: bool) -> None:
        if not is_killed:
            self.guard.close()
        self.journal.close()
        self.start()

    @invariant()
    def no_recipient_of_a_message_is_in_two_open_cases(self) -> None:
        open_questions = [
            (case.sighting.message, question.recipient.key)
            for case in self.guard.open_cases
            for question in case.questions
        ]
        assert len(open_questions) == len(set(open_questions))

    @invariant()
    def what_is_called_corrected_was_seen(self) -> None:
        called = {
            (record.payload["message"], asked["key"])
            for record in self.journal.all_records()
            if record.event is Event.DECIDED
            for asked in record.payload["recipients"]
            if asked["decision"]["outcome"] == Outcome.CORRECTED
        }
        assert called <= self.mended

    @invariant()
    def what_is_open_is_what_is_on_the_screen(self) -> None:
        assert set(self.asker.shown) == {case.id for case in self.guard.open_cases}

    @invariant()
    def a_restart_would_know_the_same(self) -> None:
        assert set(self.guard.trusts) == set(self.journal.trusts())
        assert (self.guard.paused_until is not None) == self.is_paused
        for message in ("draft-1", "draft-2", "window-1"):
            held = {each.key for each in self.journal.doubtful() if each.message == message_hash(message)}
            assert self.guard.doubtful_drafts.held_in(message) == held


TestAnyHistory = AnyHistory.TestCase
TestAnyHistory.settings = settings(max_examples=40, stateful_step_count=30, deadline=None)
