"""Counts of one domain or person, and what they say: met, familiar, unsettled."""

from __future__ import annotations

import enum
from dataclasses import dataclass

NEVER = 0
"""The day of what has not happened."""
KNOWN_FROM = 2
"""Messages that took a domain over, from which slips of it are looked for, though it calms nothing."""

MOST_SLIPS = 3
"""Messages in which somebody types the same slip: of 86 found in public mail none was typed more often."""
OUTGROWN_BY = 10
"""Times as many messages as went to a slip that went to what was meant, from which it is known as that."""
OUTGROWN_ANSWERS = 3
"""Answers to mail from there that this takes as well: nobody answers from the address of a slip."""


@dataclass(slots=True)
class Tally:
    """Counts of one domain or person. Days are those of ``day_of``; ``NEVER`` for none."""

    typed: int = 0
    """Messages in which the person put it in."""
    inherited: int = 0
    """Messages that took it over from the one they answer."""
    answered: int = 0
    """Messages that answer one from there."""
    first: int = NEVER
    """Day of the first message of any of these."""
    last: int = NEVER
    answered_first: int = NEVER
    """Day of the first answer to a message that was seen to be from there."""
    answered_last: int = NEVER
    is_right: bool = False
    """Whether the person has said so."""

    @property
    def written(self) -> int:
        """Messages that went there."""
        return self.typed + self.inherited

    @property
    def is_met(self) -> bool:
        """Whether the person meant to write there at least once: put it in, or answered."""
        return self.typed > 0 or self.answered > 0

    @property
    def is_answered(self) -> bool:
        """Whether mail from there was answered on ``SETTLING_DAYS``."""
        return self.answered_last > self.answered_first

    def outgrows(self, older: Tally) -> bool:
        """Whether a look-alike that was written to before was the slip, and this is what was meant.

        Numbers alone do not tell that: who has a slip in the address book writes to it for years. The word of
        the person, for either, says that both exist.
        """
        may_be_slip = older.typed <= MOST_SLIPS and not older.answered
        is_used = self.answered >= OUTGROWN_ANSWERS and self.written >= OUTGROWN_BY * older.written
        return may_be_slip and is_used and not (self.is_right or older.is_right)

    def note(self, day: int) -> None:
        """Take note of a message on this day."""
        if day < self.first or not self.first:
            self.first = day
        self.last = max(self.last, day)

    def note_answer(self, day: int, *, is_seen: bool) -> None:
        """Take note of an answer, ``is_seen`` where the message it answers was."""
        self.answered += 1
        if is_seen:
            self.answered_first = min(self.answered_first, day) if self.answered_first else day
            self.answered_last = max(self.answered_last, day)


class Likeness(enum.IntEnum):
    """How much a domain looks like another one."""

    NONE = 0
    NOTED = 1
    """Worth a note: unsettled for whoever is known at the other one."""
    UNLISTED = 2
    """Worth a question, beside a domain the person wrote to before."""
    LISTED = 3
    """Worth a question, beside a listed one."""


@dataclass(slots=True)
class DomainTally(Tally):
    """Counts of a domain."""

    likeness: Likeness = Likeness.NONE
    against: str = ""
    """The domain (A-labels) it looks like; empty for none, or where only an ending is known."""
    is_judged: bool = False
    """Whether ``likeness`` was found out."""

    @property
    def is_familiar(self) -> bool:
        """Whether the person really corresponds there: met, and no look-alike that nobody settled."""
        return self.is_met and not self.is_unsettled

    @property
    def is_known(self) -> bool:
        """Whether enough went there to look for slips of it: met, or taken over ``KNOWN_FROM`` times."""
        return self.is_met or self.inherited >= KNOWN_FROM

    @property
    def is_protected(self) -> bool:
        """Whether slips of it are looked for."""
        return self.is_known and not self.is_unsettled

    @property
    def is_unsettled(self) -> bool:
        """Whether it looks like another one, and neither an answer on two days nor a yes has settled that.

        Beside a listed one only the yes does: who waits for a slip answers, too.
        """
        if self.is_right or self.likeness < Likeness.UNLISTED:
            return False
        return self.likeness is Likeness.LISTED or not self.is_answered


@dataclass(slots=True)
class PersonTally(Tally):
    """Counts of a person."""

    name: int = 0
    """The digest of the first name; 0 for none."""
