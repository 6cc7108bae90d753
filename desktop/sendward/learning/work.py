"""The work of learning, for a worker: the file is opened, something done, and what is known handed over."""

from __future__ import annotations

from contextlib import closing
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from sendward.learning.digests import Digests, first_name
from sendward.learning.errors import LearningError, NoKeyError
from sendward.learning.learned import Learned
from sendward.learning.overview import Overview, overview
from sendward.learning.sent import forget_read
from sendward.learning.store import LearningStore
from sendward.phrase import Phrase

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from collections.abc import Set as AbstractSet
    from datetime import datetime
    from pathlib import Path

    from sendward.learning.memory import Memory
    from sendward.learning.search import Search
    from sendward.watchlists.build import LoadedEngine

    Job = Callable[[LearningStore, Memory], tuple[str, ...]]
    """What is to be done; gives a sentence for each thing that could not be."""


FEW_NEW = 50
"""Domains that are judged one by one; of more, what is found may turn on which was written to first."""


@dataclass(frozen=True, slots=True)
class Known:
    """What is known after some work; ``learned`` belongs to whoever takes it."""

    learned: Learned
    overview: Overview
    problems: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Place:
    """Where and by what learning works."""

    file: Path
    key: bytes | None = field(repr=False)
    """The keyring's, from which that of people is made; None where there is none."""
    engine: LoadedEngine
    clock: Callable[[], datetime]
    search: Search | None = None
    """What finds people again in sent mail."""


def work(place: Place, do: Job) -> Known:
    """Do one piece of work on the memory and write it down. Raises LearningError."""
    digests = Digests(place.key) if place.key is not None else None
    with closing(LearningStore.open(place.file)) as store:
        problems = do(store, store.load(digests))
        first_name.cache_clear()  # names that people bear are kept no longer than they are read
        forget_read()
        memory = store.load(digests)
        engine = place.engine
        learned = Learned(memory, engine.judge, engine.acquaintances, engine.mail_providers, place.search)
        new = sorted(
            (tally.first, name)
            for name, tally in memory.domains.items()
            if tally.is_known and not tally.is_judged  # what was taken over once waits for more
        )
        if len(new) > FEW_NEW or learned.domains.are_outdated:
            learned.domains.judge_anew()
        else:
            learned.domains.follow(name for _, name in new)
        store.save(memory)
        if store.was_damaged:
            damage = Phrase("What was learned from sent mail was damaged; it is being learned anew.")
            problems = (*problems, damage)
    return Known(learned, overview(memory), problems)


def work_apart(file: Path, key: bytes | None, jobs: Iterable[Job]) -> None:
    """Do these pieces of work where nobody asks what is known after them: no lists are needed for that.

    Raises LearningError once all were tried.
    """
    digests = Digests(key) if key is not None else None
    trouble: LearningError | None = None
    with closing(LearningStore.open(file)) as store:
        for do in jobs:
            try:
                do(store, store.load(digests))
            except LearningError as error:
                trouble = trouble or error
    if trouble is not None:
        raise trouble


def settle_domain(name: str) -> Job:
    """The work of noting the person's word that a domain (A-labels) is right."""

    def do(store: LearningStore, memory: Memory) -> tuple[str, ...]:
        memory.domain(name).is_right = True
        memory.changes.domains.add(name)
        store.save(memory)
        return ()

    return do


def settle_person(key: str) -> Job:
    """Likewise of an address (``Address.key``); it raises NoKeyError where there is no key."""

    def do(store: LearningStore, memory: Memory) -> tuple[str, ...]:
        memory.settle(_digest(memory, key))
        store.save(memory)
        return ()

    return do


def doubt(domains: AbstractSet[str], people: AbstractSet[str]) -> Job:
    """The work of taking back the person's word that these are right: A-labels, and ``Address.key``.

    It raises NoKeyError where people are known, but no key to know these by; the rest is done.
    """

    def do(store: LearningStore, memory: Memory) -> tuple[str, ...]:
        for name in domains & memory.domains.keys():
            memory.domains[name].is_right = False
            memory.changes.domains.add(name)
        digests = memory.digests
        for person in {digests.person(key) for key in people} & memory.people.keys() if digests else ():
            memory.people[person].is_right = False
            memory.changes.people.add(person)
        store.save(memory)
        if people and digests is None and store.has_people:
            raise NoKeyError
        return ()

    return do


def forget(at: datetime, *, domain: str = "", person: str = "") -> Job:
    """The work of forgetting a domain (A-labels), a person (``Address.key``), or everything.

    For a person it raises NoKeyError where there is no key.
    """

    def do(store: LearningStore, memory: Memory) -> tuple[str, ...]:
        if domain:
            store.forget_domain(memory, domain, at)
        elif person:
            store.forget_person(memory, _digest(memory, person), at)
        else:
            store.forget_all(at)
        return ()

    return do


def _digest(memory: Memory, key: str) -> int:
    if memory.digests is None:
        raise NoKeyError
    return memory.digests.person(key)
