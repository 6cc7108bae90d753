"""What is sent by the mail programs of a home folder, as the source sees it."""

from __future__ import annotations

from contextlib import closing
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Self

from sendward.learning.digests import Digests
from sendward.learning.rounds import Rounds
from sendward.learning.store import LearningStore
from sendward.mailstores.clients.places import Places
from sendward.mailstores.clients.sent_survey import SentSurvey
from sendward.sources.draft_likeness import Kin
from sendward.sources.sent.folders import SentSource
from sendward.sources.source import SourceState
from support.mail_folders import Listener, addresses

if TYPE_CHECKING:
    from pathlib import Path

    from sendward.model import Sighting


class SentMail:
    """The source of sent mail over a home folder, and a listener for what it sees."""

    def __init__(self, home: Path) -> None:
        self.listener = Listener()
        self.source = SentSource(SentSurvey(Places(home, environment={})), home / "sent.json", Kin())

    def __enter__(self) -> Self:
        self.source.start(self.listener.deliver, self.listener.changed)
        self.listener.wait_until(
            lambda: any(each.state is SourceState.WATCHING for each in self.source.statuses())
        )
        return self

    def __exit__(self, *_: object) -> None:
        self.source.stop()

    def next_to(self, address: str) -> Sighting:
        """The next message to this address; one that was handed over as the last watch ended comes again."""
        while addresses(seen := self.listener.next()) != [address]:
            pass
        return seen


def learned_from(home: Path) -> dict[str, int]:
    """Messages to each domain, as learned from what the mail programs of a home have sent."""
    survey = SentSurvey(Places(home, environment={}))
    rounds = Rounds(survey, lambda: datetime.now(UTC), lambda: False)
    with closing(LearningStore.open(home / "learned.sqlite3")) as store:
        memory = store.load(Digests(b"k" * 32))
        assert rounds.round((), ())(store, memory) == ()
        return {name: tally.written for name, tally in memory.domains.items()}
