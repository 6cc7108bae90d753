"""What a person would be asked about the drafts in a home folder, from the file to the question."""

from __future__ import annotations

import queue
import time
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Self

from sendward.engine.judge import Engine
from sendward.guard.guard import Guard
from sendward.journal.journal import Journal
from sendward.mailstores.clients.places import Places
from sendward.mailstores.clients.survey import Survey
from sendward.model import Entry
from sendward.sources.draft_likeness import Kin
from sendward.sources.draft_memory import lasting_key
from sendward.sources.folders.drafts import DraftsSource
from sendward.sources.source import SourceState
from support.guarding import DISMISSED, RecordingAsker
from support.mail_folders import Listener

if TYPE_CHECKING:
    from pathlib import Path

    from sendward.model import Sighting

ASKED_WITHIN_S = 30.0
"""Generous: real programs share a slow machine."""
PROTECTED = (
    Entry("mil", is_suffix=True, label="US military", known=("army.mil", "navy.mil")),
    Entry("army.mil"),
    Entry("navy.mil"),
)


class DraftQuestions:
    """Finds the mail clients in ``home`` and watches; every question is answered with "not now" at once."""

    def __init__(self, home: Path) -> None:
        self._listener = Listener()
        # the key of the app, which lasts: by it a draft is known that was saved between two runs
        kin = Kin(lasting_key(home / "drafts.key"), home / "drafts-gone.json")
        survey = Survey(Places(home, environment={}))
        self.source = DraftsSource((), home / "drafts.json", survey, kin=kin)
        self._asker = RecordingAsker()
        self._journal = Journal.open(home / "journal.sqlite3", b"k" * 32, clock=_now)
        engine = Engine(PROTECTED)
        self._guard = Guard(judge=engine.judge, clock=_now, asker=self._asker, ledger=self._journal)
        self.sightings: list[Sighting] = []

    def __enter__(self) -> Self:
        """Return when everything that was found is watched."""
        self.source.start(self._listener.deliver, self._listener.changed)
        self._listener.wait_until(self._is_watching)
        return self

    def __exit__(self, *_: object) -> None:
        self.source.stop()
        self._guard.close()
        self._journal.close()

    def until(self, address: str) -> list[str]:
        """Who was asked about since the last call, in order, up to and with ``address``.

        What was saved before the draft to ``address`` has been judged by then.
        """
        asked: list[str] = []
        deadline = time.monotonic() + ASKED_WITHIN_S
        while address not in asked:
            try:
                sighting = self._listener.sightings.get(timeout=max(0.0, deadline - time.monotonic()))
            except queue.Empty:
                raise AssertionError(
                    f"never asked about {address}; only {asked}; {self.source.statuses()}"
                ) from None
            asked += self._asked(sighting)
        return asked

    def at_the_next_save(self) -> list[str]:
        """Who is asked about when the next save is seen; what has gone is no save."""
        sighting = self._listener.next()
        while sighting.is_gone:
            self._asked(sighting)
            sighting = self._listener.next()
        return self._asked(sighting)

    def until_gone(self) -> list[str]:
        """Who was asked about since the last call, until a draft is seen to have gone.

        It is the next thing that is told of that draft: it is counted no more then.
        """
        asked: list[str] = []
        while not (sighting := self._listener.next()).is_gone:
            asked += self._asked(sighting)
        self._asked(sighting)
        return asked

    def _asked(self, sighting: Sighting) -> list[str]:
        self.sightings.append(sighting)
        case = self._guard.submit(sighting)
        if case is None:
            return []
        self._guard.resolve(case.id, {q.recipient.key: DISMISSED for q in case.questions})
        return [str(question.recipient.address) for question in case.questions]

    def _is_watching(self) -> bool:
        found = self.source.found()
        return bool(found) and all(each.status.state is SourceState.WATCHING for each in found)


def _now() -> datetime:
    return datetime.now(UTC)
