"""The check-up: what stands in the mail programs here, judged."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import lru_cache
from typing import TYPE_CHECKING

from sendward.engine.reading.free_text import find_recipients
from sendward.mailstores.scan.find_targets import Unread
from sendward.model import Address, State

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from pathlib import Path

    from sendward.engine.judge import Judge
    from sendward.mailstores.standing.standing_text import StandingText
    from sendward.model import Level, Recipient, Verdict

MOST_MISTAKES = 1000
"""Addresses that are told singly; more than that nobody mends by hand. The others are counted."""
MOST_SPOTS = 100
"""Places told of one address."""
MOST_UNREAD = 100
_MOST_CACHED = 1 << 14


@dataclass(frozen=True, slots=True)
class StandingMistake:
    """An address that resembles something, and where it stands."""

    address: Address
    verdict: Verdict
    spots: tuple[StandingText, ...]
    """Each place once; the first ``MOST_SPOTS``."""

    @property
    def level(self) -> Level:
        """What the resemblance deserves."""
        level = self.verdict.level
        assert level is not None  # noqa: S101  # it has findings, or it would be no mistake
        return level


@dataclass(slots=True)
class Checkup:
    """The result of a check-up."""

    mistakes: list[StandingMistake] = field(default_factory=list)
    """The surest first."""
    left_out: int = 0
    """Number of addresses that resemble something beyond ``MOST_MISTAKES``."""
    recipients: int = 0
    """Number of addresses that were looked at."""
    files: int = 0
    """Number of files that held any."""
    unread: list[Unread] = field(default_factory=list)
    """What could not be read; the first ``MOST_UNREAD``."""
    unreadable: int = 0
    """Number of entries that are no address."""


def check_up(
    texts: Iterable[StandingText | Unread],
    judge: Judge,
    is_excepted: Callable[[Address], bool] = lambda _address: False,
    is_over: Callable[[], bool] = lambda: False,
) -> Checkup:
    """Judge every address in ``texts``; those the person made an exception for are no mistakes.

    Ends with what it has as soon as ``is_over`` says so.
    """
    checkup = Checkup()
    verdict_of = lru_cache(maxsize=_MOST_CACHED)(lambda domain: judge(Address("", domain)))
    spots: dict[str, tuple[Address, Verdict, dict[tuple[object, ...], StandingText]]] = {}
    files: set[Path] = set()
    beyond: set[str] = set()
    for text in texts:
        if is_over():
            break
        if isinstance(text, Unread):
            if len(checkup.unread) < MOST_UNREAD:
                checkup.unread.append(text)
            continue
        files.add(text.path)
        for recipient in find_recipients(text.text):
            checkup.recipients += 1
            address = _readable(recipient, checkup)
            if address is None:
                continue
            verdict = verdict_of(address.domain)
            if verdict.state is not State.RESEMBLES or is_excepted(address):
                continue
            if address.key not in spots and len(spots) >= MOST_MISTAKES:
                beyond.add(address.key)
                continue
            _, _, places = spots.setdefault(address.key, (address, verdict, {}))
            if len(places) < MOST_SPOTS:
                places.setdefault((text.kind, text.path, text.name), text)
    checkup.files, checkup.left_out = len(files), len(beyond)
    checkup.mistakes = sorted(
        (
            StandingMistake(address, verdict, tuple(places.values()))
            for address, verdict, places in spots.values()
        ),
        key=lambda mistake: (-mistake.level, -mistake.verdict.findings[0].score, mistake.address.key),
    )
    return checkup


def _readable(recipient: Recipient, checkup: Checkup) -> Address | None:
    if recipient.address is None:
        checkup.unreadable += 1
    return recipient.address
