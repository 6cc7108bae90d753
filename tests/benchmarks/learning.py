"""Learning from sent mail, measured: what is caught, what honest mail costs, and whether a slip is learned.

Started by ``python3 packaging/dev.py bench --learning DIR``; DIR holds ``*.jsonl`` files as ``sent_mail.py``
reads them. Each person's mail is replayed in the order of its time through the guard as it ships; at some
lengths of the history mistakes are injected, seeded, which are judged and not learned. ``--half A`` and
``--half B`` take every other person.

What honest mail costs is counted twice. Once the person says of whatever is asked about that it is right, for
always, the first time: so ends a question that was asked for nothing, and one about a real mistake by a
correction, after which it does not come back either. And once the person never says so, and sends everything
as it is: that is the most a rule can cost that asks until it is answered.
"""

from __future__ import annotations

import argparse
import random
import tempfile
import time
from collections import Counter, defaultdict
from dataclasses import dataclass, field, replace
from datetime import timedelta
from functools import cache, partial
from pathlib import Path
from typing import TYPE_CHECKING

from benchmarks.sent_mail import MISTYPED, History, marked, read_people
from sendward.guard.guard import Guard
from sendward.journal.errors import JournalMissingError
from sendward.journal.journal import Journal
from sendward.learning.changes import Changes
from sendward.learning.digests import Digests
from sendward.learning.learned import Learned
from sendward.learning.memory import Memory
from sendward.learning.sent import SentMessage
from sendward.model import Decision, Level, Origin, Outcome, Scope, Sighting
from sendward.settings.usual_lists import countries_of, usual_packs_off
from sendward.system.paths import Paths
from sendward.watchlists.build import ListChoice, RecentVerdicts, load_engine

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from benchmarks.sent_mail import Person, Slip
    from sendward.model import Case, Question, Recipient
    from sendward.watchlists.build import LoadedEngine

SEED = 17
LOCALE = "en_US"
"""Everybody's system speaks this; their lists are those in use from the start with it and their address."""
HISTORIES = (10, 50, 200, 1000)
"""Messages that were sent before the mistakes."""
EARLY = 10
"""Messages of a history that is only beginning."""
EACH = 10
"""Mistakes of each kind, for each person and length of history."""
TRIES = 6
"""How often one is drawn for each of them: not every address can be mistyped in every way."""
REPEATS = 651
"""Messages to one typo: those that somebody really wrote."""
PRUNED_EVERY = 500
SENT_ANYWAY = Decision(Outcome.SENT_ANYWAY)
ALWAYS = "answered once"
NEVER = "never answered, sent as it is"
DOMAIN_SLIPS = ("domain: a letter lost", "domain: two letters swapped")
PERSON_SLIP = "local part: one slip"


class Asked:
    """An asker that remembers the last case."""

    def __init__(self) -> None:
        self.case: Case | None = None

    def ask(self, case: Case) -> None:
        """Remember it."""
        self.case = case

    def take(self) -> Case | None:
        """The last case, once."""
        case, self.case = self.case, None
        return case

    def withdraw(self, case_id: str) -> None:
        """Do nothing: no case is on a screen."""


@dataclass
class Caught:
    """How many mistakes of a kind were asked about, noted, and named the right address first."""

    tried: int = 0
    asked: int = 0
    noted: int = 0
    named: int = 0
    right: int = 0

    def __str__(self) -> str:
        tried = max(1, self.tried)
        return f"{100 * self.asked / tried:5.1f}+{100 * self.noted / tried:<5.1f}"


@dataclass
class Cost:
    """What honest mail was asked and noted, in messages."""

    messages: int = 0
    questions: int = 0
    notes: int = 0
    unreachable: int = 0
    """Of the questions, those about an ending that does not exist: nobody is reached there."""

    def __str__(self) -> str:
        messages = max(1, self.messages)
        questions, reachable, notes = (
            1000 * count / messages
            for count in (self.questions, self.questions - self.unreachable, self.notes)
        )
        return f"{self.messages:7,} messages {questions:7.2f} {reachable:7.2f} {notes:7.2f}"


@dataclass
class Figures:
    """Everything that is measured."""

    caught: dict[str, dict[int, Caught]] = field(
        default_factory=lambda: defaultdict(lambda: defaultdict(Caught))
    )
    cost: dict[str, dict[str, Cost]] = field(default_factory=lambda: defaultdict(lambda: defaultdict(Cost)))
    """By how the person answers, and by the set of people."""
    kinds: Counter[str] = field(default_factory=Counter)
    repeated: Counter[str] = field(default_factory=Counter)
    review: list[int] = field(default_factory=list)
    judging_s: float = 0
    learning_s: float = 0
    slowest_s: float = 0


class Replay:
    """Replays one person's mail."""

    def __init__(
        self, person: Person, engine: LoadedEngine, figures: Figures, chosen: argparse.Namespace, answers: str
    ) -> None:
        """``answers`` is ``ALWAYS`` or ``NEVER``."""
        self._person, self._figures, self._each = person, figures, chosen.each
        self._answers, self._cost = answers, figures.cost[answers]
        self._knows_parents, self._is_draft = chosen.with_parents, chosen.as_drafts
        self._chance = random.Random(f"{chosen.seed} {person.name}")  # noqa: S311  # test data, no secret
        self._now = person.messages[0].at
        self._asked = Asked()
        self._journal = Journal.open_in_memory(
            Path("bench"), JournalMissingError("A bench writes nothing down.")
        )
        self._guard = Guard(
            judge=engine.judge, clock=lambda: self._now, asker=self._asked, ledger=self._journal
        )
        self._memory = Memory(Digests(person.name.encode()))
        for each in person.own:
            self._memory.take_for_own(each)
        self._learned = Learned(self._memory, engine.judge, engine.acquaintances, engine.mail_providers)
        self._guard.use(engine.judge, self._learned)
        self._history = History(person.own, self._chance)
        self._number = 0

    def run(self) -> None:
        """Replay; with ``ALWAYS`` inject, too, and repeat a slip at the end."""
        figures = self._figures
        for count, message in enumerate(self._person.messages):
            if count in HISTORIES and self._answers == ALWAYS:
                self._inject(count)
            self._now = message.at
            recipients = marked(message, self._person.own)
            if not recipients:
                continue
            seen = tuple(replace(each, is_inherited=False) for each in recipients)
            began = time.thread_time()
            case = self._submit(seen if self._is_draft else recipients, self._answer)
            took = time.thread_time() - began
            figures.judging_s += took
            figures.slowest_s = max(figures.slowest_s, took)
            self._count(case, is_early=count < EARLY)
            began = time.thread_time()
            self._learn(message)
            figures.learning_s += time.thread_time() - began
            self._history.add(recipients)
        if self._answers == ALWAYS:
            for kind in (*DOMAIN_SLIPS, PERSON_SLIP):
                self._repeat(kind)
        else:
            figures.review.append(sum(tally.is_unsettled for tally in self._memory.domains.values()))
        self._journal.close()

    def _learn(self, message: SentMessage) -> None:
        if not self._knows_parents and message.parent is not None:
            message = replace(message, parent=None)
        self._memory.learn(message, self._person.own, self._now)
        domains = {each.address.domain.ascii for each in message.recipients if each.address}
        sender = message.parent.sender if message.parent is not None else ""
        self._learned.domains.follow(domains | {sender.rpartition("@")[2]})
        self._memory.changes = Changes()
        self._number += 1
        if self._number % PRUNED_EVERY == 0:
            self._memory.prune(self._now)

    def _submit(
        self,
        recipients: tuple[Recipient, ...],
        answer: Callable[[Question], Decision] = lambda _question: SENT_ANYWAY,
    ) -> Case | None:
        self._number += 1
        self._guard.submit(Sighting(Origin.ADDIN, "bench", f"m{self._number}", recipients, self._now))
        case = self._asked.take()
        if case is not None:
            decisions = {each.recipient.key: answer(each) for each in case.questions}
            self._guard.resolve(case.id, decisions)
        return case

    def _answer(self, question: Question) -> Decision:
        """What the person says: for always, as far as the question lets them, or nothing."""
        address = question.recipient.address
        if self._answers == NEVER or address is None or question.verdict.level == Level.NOTE:
            return SENT_ANYWAY
        # what is asked about a person, nobody's word for a domain answers
        is_of_person = any(finding.local for finding in question.verdict.findings)
        scope = Scope.ADDRESS if is_of_person else Scope.DOMAIN
        if scope is Scope.DOMAIN:
            self._memory.domain(address.domain.ascii).is_right = True
        elif (person := self._memory.person(question.recipient)) is not None:
            self._memory.settle(person)
        return Decision(Outcome.TRUSTED, scope=scope)

    def _count(self, case: Case | None, *, is_early: bool) -> None:
        is_question = case is not None and case.level > Level.NOTE
        is_unreachable = case is not None and is_question and any(map(_is_unreachable, case.questions))
        for group in (self._person.group, "all", *(["the first ten"] if is_early else [])):
            cost = self._cost[group]
            cost.messages += 1
            cost.questions += is_question
            cost.notes += case is not None and not is_question
            cost.unreachable += is_unreachable
        if case is not None and self._answers == ALWAYS:
            first = max(case.questions, key=lambda each: each.verdict.level or Level.NOTE).verdict.findings
            kind = first[0].kind if first else "unreadable"
            source = "learned" if first and first[0].entry.origin == "learned" else "listed"
            self._figures.kinds[f"{'question' if is_question else 'note'}: {kind} ({source})"] += 1

    def _inject(self, count: int) -> None:
        history = self._history
        makers: dict[str, Callable[[], Slip | None]] = {
            **{kind: partial(history.mistyped, kind) for kind in MISTYPED},
            "namesake, a usual companion addressed": lambda: history.namesake(with_companion=True),
            "namesake, any message": lambda: history.namesake(with_companion=False),
            "outsider added to a usual group": history.outsider,
            "member of a usual group missing": history.missing,
        }
        for kind, make in makers.items():
            for slip in _some(make, self._each):
                self._try(self._figures.caught[kind][count], slip)

    def _try(self, caught: Caught, slip: Slip) -> None:
        caught.tried += 1
        case = self._submit(slip.recipients)
        questions = case.questions if case is not None else ()
        found = next((each for each in questions if slip.wrong in {"", each.recipient.key}), None)
        if found is None:
            return
        is_question = (found.verdict.level or Level.NOTE) > Level.NOTE
        caught.asked += is_question
        caught.noted += not is_question
        first = found.verdict.findings[0]
        if is_question and slip.meant and first.meant:
            caught.named += 1
            local = found.recipient.key.rpartition("@")[0]
            caught.right += (
                first.meant if first.local else f"{local}@{first.meant}"
            ).casefold() == slip.meant

    def _repeat(self, kind: str) -> None:
        """Write to one slip again and again, as somebody did; it should still be asked about at the last."""
        slip = next(_some(lambda: self._history.mistyped(kind), 1), None)
        wrong = tuple(each for each in slip.recipients if each.key == slip.wrong) if slip else ()
        if not wrong or not self._is_asked(wrong):
            return
        what = "person" if kind == PERSON_SLIP else "domain"
        self._figures.repeated[f"{what}: asked about the first time"] += 1
        for number in range(1, REPEATS + 1):
            self._now += timedelta(days=1)
            if number == REPEATS:
                asked = self._is_asked(wrong)
                self._figures.repeated[f"{what}: asked about the {REPEATS}th time"] += asked
            self._learn(SentMessage(f"r{number}", self._now, wrong))

    def _is_asked(self, wrong: tuple[Recipient, ...]) -> bool:
        case = self._submit(wrong)
        return case is not None and case.level > Level.NOTE


def _some(make: Callable[[], Slip | None], count: int) -> Iterator[Slip]:
    made = (slip for _ in range(count * TRIES) if (slip := make()) is not None)
    yield from (slip for _, slip in zip(range(count), made, strict=False))


def _is_unreachable(question: Question) -> bool:
    address = question.verdict.address
    return address is not None and not address.domain.suffix_is_known


def main() -> None:
    """Measure, and print the tables."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n\n")[0])
    parser.add_argument("folder", type=Path)
    parser.add_argument("--half", choices=["A", "B"], help="every other person")
    parser.add_argument("--each", type=int, default=EACH, help="mistakes of each kind")
    parser.add_argument("--seed", type=int, default=SEED)
    parser.add_argument(
        "--with-parents", action="store_true", help="learn as if the answered messages were read, too"
    )
    parser.add_argument("--as-drafts", action="store_true", help="ask as of drafts, which tell no parent")
    chosen = parser.parse_args()
    figures = Figures()
    for number, person in enumerate(read_people(chosen.folder)):
        if chosen.half is None or (number % 2 == 0) == (chosen.half == "A"):
            countries = countries_of([LOCALE], person.own)
            engine = _engine(usual_packs_off(countries))
            for answers in (ALWAYS, NEVER):
                Replay(person, engine, figures, chosen, answers).run()
    show(figures)


@cache
def _engine(packs_off: tuple[str, ...]) -> LoadedEngine:
    """The engine with the lists of a new installation but these."""
    with tempfile.TemporaryDirectory() as folder:
        loaded = load_engine(ListChoice(packs_off=packs_off), Paths.under(Path(folder)))
    return replace(loaded, judge=RecentVerdicts(loaded.judge))


def show(figures: Figures) -> None:
    """Print the tables."""
    heads = "".join(f"{f'after {count}':>13}" for count in HISTORIES)
    print(f"{'mistake: question + note, %':38}{heads}  from 50 on  right first")
    for kind, by_history in figures.caught.items():
        cells = "".join(f"{by_history[count]!s:>13}" for count in HISTORIES)
        later, whole = (_sum(by_history[each] for each in counts) for counts in (HISTORIES[1:], HISTORIES))
        right = f"{100 * whole.right / whole.named:6.1f} %" if whole.named else "-"
        print(f"{kind:38}{cells} {later!s:>11}  {right} of {whole.named} ({whole.tried} tried)")
    for answers, costs in figures.cost.items():
        print("\nhonest mail, per 1,000 messages: questions, those about endings that exist, notes")
        print(f"(questions {answers})")
        for group, cost in sorted(costs.items(), key=lambda each: each[1].messages):
            print(f"{group:14}{cost}")
    print("\nwhat that was about")
    for kind, count in figures.kinds.most_common():
        print(f"{count:7} {kind}")
    print(f"\nslips written {REPEATS} times")
    for what, count in sorted(figures.repeated.items()):
        print(f"{count:7} {what}")
    review = sorted(figures.review)
    print(
        f"\nreview list: median {review[len(review) // 2]}, 90th percentile {review[len(review) * 9 // 10]}"
    )
    messages = max(1, sum(costs["all"].messages for costs in figures.cost.values()))
    print(
        f"CPU a message: judged in {1e6 * figures.judging_s / messages:.0f} µs (the slowest in "
        f"{1e3 * figures.slowest_s:.0f} ms), learned in {1e6 * figures.learning_s / messages:.0f} µs"
    )


def _sum(many: Iterator[Caught]) -> Caught:
    total = Caught()
    for each in many:
        total.tried += each.tried
        total.asked += each.asked
        total.noted += each.noted
        total.named += each.named
        total.right += each.right
    return total


if __name__ == "__main__":
    main()
