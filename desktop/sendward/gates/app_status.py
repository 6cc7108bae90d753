"""How things stand in the running app, as it tells its own user over the local socket."""

from __future__ import annotations

import enum
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Any

from sendward.sources.source import SourceState, SourceStatus

if TYPE_CHECKING:
    from collections.abc import Mapping

    from sendward.guard.rules import Silence
    from sendward.settings.settings import Where


class Readiness(enum.StrEnum):
    """Whether anything can be asked."""

    OPENING = "opening"
    """The lists or the journal are still being read."""
    READY = "ready"
    BROKEN = "broken"
    """They cannot be: a notice says why."""


@dataclass(frozen=True, slots=True)
class AppStatus:
    """One reply to ``{"type": "status"}``."""

    sources: tuple[SourceStatus, ...] = ()
    paused_until: datetime | None = None
    """Aware, UTC; ``datetime.max`` for "until resumed"; None when not paused."""
    waiting: int = 0
    """Cases without an answer."""
    notices: tuple[str, ...] = ()
    """What the person should know: a list or a journal that could not be read."""
    again: tuple[str, ...] = ()
    """What was seen again while it was being asked: a line a recipient."""
    readiness: Readiness = Readiness.READY
    clients: tuple[str, ...] = ()
    """The programs that have asked about messages since the app's start, with their versions."""
    unsent: tuple[str, ...] = ()
    """Messages that stay unsent because nobody answered: a sentence each."""
    doubtful_drafts: int = 0
    """Drafts that hold a doubtful address after the answer."""
    silence: Silence | None = None
    """What is only noted, and not asked about; None for nothing."""
    no_pause: Where | None = None
    """Whose choice it is that there is no pause, the person's or the machine's; None when there can be one.
    This and the next are for the app's own windows, and do not go over the socket."""
    no_quit: Where | None = None
    """Likewise for an end that the person asks for."""

    def reply(self) -> dict[str, Any]:
        """As it goes over the socket."""
        until = self.paused_until.isoformat() if self.paused_until else None
        return {
            "type": "status",
            "sources": [_line(source) for source in self.sources],
            "paused_until": until,
            "waiting": self.waiting,
            "notices": list(self.notices),
            "again": list(self.again),
            "readiness": self.readiness.value,
            "clients": list(self.clients),
            "unsent": list(self.unsent),
            "doubtful_drafts": self.doubtful_drafts,
        }

    @classmethod
    def from_reply(cls, reply: Mapping[str, Any]) -> AppStatus | None:
        """The status in a reply; None when it has none, as from an app of another version."""
        try:
            until = reply["paused_until"]
            return cls(
                tuple(
                    SourceStatus(
                        str(line["source"]),
                        SourceState(line["state"]),
                        str(line["detail"]),
                        str(line["remedy"]),
                    )
                    for line in reply["sources"]
                ),
                datetime.fromisoformat(until) if until is not None else None,
                int(reply["waiting"]),
                tuple(map(str, reply["notices"])),
                tuple(map(str, reply["again"])),
                Readiness(reply["readiness"]),
                tuple(map(str, reply.get("clients", ()))),
                tuple(map(str, reply.get("unsent", ()))),
                int(reply.get("doubtful_drafts", 0)),
            )
        except (KeyError, TypeError, ValueError):
            return None


def _line(source: SourceStatus) -> dict[str, str]:
    return {
        "source": source.source,
        "state": source.state.value,
        "detail": source.detail,
        "remedy": source.remedy,
    }
