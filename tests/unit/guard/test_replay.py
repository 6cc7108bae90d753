"""A thousand honest messages and twenty bad ones, saved as mail clients save them, through all there is.

A real drafts folder, the real source, the shipped lists, the real guard and journal; only the person is not.
"""

from __future__ import annotations

import itertools
import random
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest

from sendward.engine.judge import Engine
from sendward.engine.reading.addr_spec import parse_target
from sendward.guard.guard import Guard
from sendward.journal.journal import Journal
from sendward.journal.verify import Standing, verify
from sendward.model import Decision, Outcome, State
from sendward.sources.folders.drafts import DraftsSource
from sendward.system.resources import packs_dir
from sendward.watchlists.lists import load_entries
from support.guarding import RecordingAsker
from support.mail_folders import Listener, drop_into_maildir, maildir, message
from support.real_domains import real_domains

if TYPE_CHECKING:
    from pathlib import Path

    from sendward.model import Entry, Sighting

HONEST = 1_000
CORRESPONDENTS = 200
"""Domains among which the honest messages are spread: half on the lists, half that have nothing to do with
them. Addresses in .ml are not among these: one there is asked about once, which is what the list is for."""
SAVES = 2
AT_ONCE = 60
"""Messages that are being written side by side."""
BAD = (
    "john@army.ml",
    "jane@us.army.ml",
    "ops@navy.ml",
    "records@mail.ml",
    "desk@army.mil.example.com",
    "anna@gmial.com",
    "ben@gmai.com",
    "carol@gmail.con",
    "dave@gmail.cm",
    "erin@hotmial.com",
    "frank@outlok.com",
    "grace@yaho.com",
    "heidi@cba.com",
    "ivan@nab.com",
    "judy@usarmymil.com",
    "kim@gm\u0430il.com",
    "leo@mod.gov.ku",
    "mia@nato.imt",
    "nina@barclys.co.uk",
    "omar@natwets.com",
)


@dataclass
class Letter:
    """A message that is being written."""

    to: str
    subject: str
    file: Path | None = None

    def save(self, folder: Path) -> None:
        """Save it as Thunderbird does: a new Message-ID, and the old copy goes after the new one has come."""
        old = self.file
        self.file = drop_into_maildir(folder, message(self.to, subject=self.subject))
        if old is not None:
            old.unlink()

    def send(self) -> None:
        """It leaves the drafts."""
        if self.file is not None:
            self.file.unlink()


class GuardAtWork:
    """The guard with a person who puts every question off."""

    def __init__(self, engine: Engine, journal: Journal) -> None:
        self.asker = RecordingAsker()
        self.guard = Guard(
            judge=engine.judge, clock=lambda: datetime.now(UTC), asker=self.asker, ledger=journal
        )

    def take(self, sighting: Sighting) -> None:
        case = self.guard.submit(sighting)
        if case is not None:
            self.guard.resolve(
                case.id, {q.recipient.key: Decision(Outcome.DISMISSED) for q in case.questions}
            )


def honest_letters(entries: tuple[Entry, ...], engine: Engine, chance: random.Random) -> list[Letter]:
    hosts = [entry.domain for entry in entries if not entry.is_suffix]
    others = [d for d in real_domains() if not d.endswith(".ml") and not d.rpartition(".")[2].isdigit()]
    chance.shuffle(others)
    strangers = (d for d in others if engine.judge(parse_target(d)).state is not State.PROTECTED)
    half = CORRESPONDENTS // 2
    domains = [*chance.sample(hosts, half), *itertools.islice(strangers, half)]
    return [Letter(f"person{n}@{chance.choice(domains)}", f"Letter {n}") for n in range(HONEST)]


@pytest.mark.slow
@pytest.mark.timeout(300)
def test_a_thousand_honest_messages_and_twenty_bad_ones_are_twenty_questions(tmp_path: Path) -> None:
    chance = random.Random(2026)  # noqa: S311  # the same letters every time
    entries = load_entries((), (), packs=packs_dir()).entries
    engine = Engine(entries)
    bad = [Letter(to, f"Bad {number}") for number, to in enumerate(BAD)]
    letters = [*honest_letters(entries, engine, chance), *bad]
    chance.shuffle(letters)
    folder = maildir(tmp_path / "Drafts")
    listener = Listener()
    source = DraftsSource([folder])
    with Journal.open(tmp_path / "journal.sqlite3", b"k" * 32) as journal:
        at_work = GuardAtWork(engine, journal)
        source.start(listener.deliver, listener.changed)
        try:
            listener.wait_until(lambda: [s.state.value for s in source.statuses()] == ["watching"])
            for begin in range(0, len(letters), AT_ONCE):
                write(letters[begin : begin + AT_ONCE], folder, listener, at_work)
        finally:
            source.stop()
    asked = [question.recipient for case in at_work.asker.asked for question in case.questions]
    addresses = [str(recipient.address) for recipient in asked]
    false = [address for address in addresses if address not in BAD]
    print(f"{len(letters)} messages saved {SAVES} times: {len(addresses)} questions, false: {false}")
    assert set(BAD) <= set(addresses)
    assert len(addresses) == len(set(addresses)), "asked twice"
    assert len(false) <= 1
    assert verify(tmp_path / "journal.sqlite3", b"k" * 32).standing is Standing.FITS


def write(letters: list[Letter], folder: Path, listener: Listener, at_work: GuardAtWork) -> None:
    """Save all of them several times, and send them; each save is seen before the next is made."""
    for _ in range(SAVES):
        for letter in letters:
            letter.save(folder)
        missing = {letter.to for letter in letters}
        while missing:
            sighting = listener.next()
            missing -= {recipient.text for recipient in sighting.recipients}
            at_work.take(sighting)
    for letter in letters:
        letter.send()
