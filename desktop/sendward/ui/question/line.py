"""The line in which cases wait for the screen: the one that matters most comes first."""

from __future__ import annotations

import heapq
from collections import Counter
from itertools import count, islice
from typing import TYPE_CHECKING

from sendward.model import Level, Origin

if TYPE_CHECKING:
    from collections.abc import Iterable

    from sendward.model import Case, Question

MOST_TOLD = 20
"""Notifications that wait for an answer together; of more that matter no more, the tray alone tells."""
Identity = tuple[str, tuple[str, ...]]
"""The recipient, and the domains that may be meant: what makes two questions the same to the person."""


def identity(question: Question) -> Identity:
    """The identity of a question."""
    return question.recipient.key, tuple(finding.meant for finding in question.verdict.findings)


def urgency(case: Case) -> tuple[int, int]:
    """The smaller, the sooner: a held message, an own question, a draft or copy, a note; then by level."""
    if case.sighting.origin is Origin.ADDIN:
        return 0, -case.level
    if case.sighting.origin is Origin.TYPED:
        return 1, -case.level
    return (3 if case.level is Level.NOTE else 2), -case.level


class WaitingLine:
    """Cases that wait, by ``urgency`` and among equals in the order in which they came."""

    def __init__(self) -> None:
        self._heap: list[tuple[tuple[int, int], int, str]] = []
        self._cases: dict[str, tuple[int, Case]] = {}
        self._numbers = count()

    def __len__(self) -> int:
        return len(self._cases)

    def add(self, case: Case, number: int | None = None) -> None:
        """Let the case wait; one that was shown already, at its former ``number``."""
        number = next(self._numbers) if number is None else number
        self._cases[case.id] = (number, case)
        heapq.heappush(self._heap, (urgency(case), number, case.id))

    def remove(self, case_id: str) -> Case | None:
        """Take the case out of the line; None when it does not wait there."""
        found = self._cases.pop(case_id, None)
        return found[1] if found is not None else None

    def first(self) -> Case | None:
        """The case that comes next."""
        while self._heap:
            _urgency, number, case_id = self._heap[0]
            if self._cases.get(case_id, (None, None))[0] == number:
                return self._cases[case_id][1]
            heapq.heappop(self._heap)  # one that was taken out meanwhile
        return None

    def take_first(self) -> tuple[Case, int] | None:
        """The case that comes next, out of the line, and its number."""
        case = self.first()
        if case is None:
            return None
        return case, self._cases.pop(case.id)[0]

    def clear(self) -> None:
        """Let none wait."""
        self._heap.clear()
        self._cases.clear()


class Told:
    """Cases that a notification has told of, and that are in no line."""

    def __init__(self) -> None:
        self._cases: dict[str, Case] = {}

    def __len__(self) -> int:
        return len(self._cases)

    def add(self, case: Case) -> None:
        """A notification tells of the case, or enough of others."""
        self._cases[case.id] = case

    def pop(self, case_id: str) -> Case | None:
        """Take the case out; None when it is not among them."""
        return self._cases.pop(case_id, None)

    def first(self) -> Case | None:
        """The case that matters most, the oldest of several; None when there is none."""
        return min(self._cases.values(), key=urgency, default=None)

    def pop_questions(self) -> list[Case]:
        """Take out those that are more than a note, or that a message waits for, oldest first."""
        found = [
            case
            for case in self._cases.values()
            if case.level is not Level.NOTE or case.sighting.origin is Origin.ADDIN
        ]
        for case in found:
            del self._cases[case.id]
        return found

    def are_enough(self, case: Case) -> bool:
        """Whether so many that matter as much wait already that another notification is only noise."""
        first = islice(self._cases.values(), 10 * MOST_TOLD)
        return sum(urgency(each) <= urgency(case) for each in first) >= MOST_TOLD

    def clear(self) -> None:
        """Keep none."""
        self._cases.clear()


class Asked:
    """The questions that are asked somewhere: counted, so that thousands of cases cost no search."""

    def __init__(self) -> None:
        self._counts: Counter[Identity] = Counter()

    def add(self, case: Case) -> None:
        """The case is asked, or waits to be."""
        self._counts.update(map(identity, case.questions))

    def remove(self, case: Case) -> None:
        """It is not any more."""
        self._counts.subtract(map(identity, case.questions))
        for gone in [each for each in map(identity, case.questions) if self._counts[each] <= 0]:
            self._counts.pop(gone, None)

    def has(self, which: Identity) -> bool:
        """Whether this is asked already."""
        return which in self._counts

    def has_all(self, questions: Iterable[Question]) -> bool:
        """Whether each of these is asked already."""
        return all(identity(question) in self._counts for question in questions)


class SeenAgain:
    """Cases that ask nothing but what is asked already, summed up by question, however many they are."""

    def __init__(self) -> None:
        self._cases: dict[str, Case] = {}
        self._about: dict[Identity, dict[str, Question]] = {}
        """By what a question is, the question of each case that asks it."""

    def __len__(self) -> int:
        return len(self._cases)

    def add(self, case: Case) -> None:
        """Keep the case aside."""
        self._cases[case.id] = case
        for question in case.questions:
            self._about.setdefault(identity(question), {})[case.id] = question

    def pop(self, case_id: str) -> Case | None:
        """Take the case out; None when it is not among them."""
        case = self._cases.pop(case_id, None)
        for which in map(identity, case.questions if case is not None else ()):
            asking = self._about.get(which, {})
            asking.pop(case_id, None)
            if not asking:
                self._about.pop(which, None)
        return case

    def pop_first(self) -> Case | None:
        """Take out the case that came first; None when there is none."""
        return self.pop(next(iter(self._cases), ""))

    def pop_about(self, which: Identity) -> Case | None:
        """Take out the first case that asks this; None when none does."""
        return self.pop(next(iter(self._about.get(which, ())), ""))

    def lines(self, most: int) -> tuple[tuple[Question, int], ...]:
        """The first questions, and in how many cases each is."""
        shown = islice(self._about.values(), most)
        return tuple((next(reversed(asking.values())), len(asking)) for asking in shown)

    def clear(self) -> None:
        """Keep none."""
        self._cases.clear()
        self._about.clear()
