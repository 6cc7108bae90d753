"""Data types of Sendward's own words, from address to trust: immutable, without Qt, files or clock."""

from __future__ import annotations

import enum
from typing import TYPE_CHECKING

from sendward.demand import SIMPLE, Demand
from sendward.values import dataclass

if TYPE_CHECKING:
    from datetime import datetime

    from sendward.phrase import Phrase


class Kind(enum.StrEnum):
    """The mistake a finding speaks of, named as in the typosquatting literature."""

    OMISSION = "omission"
    INSERTION = "insertion"
    SUBSTITUTION = "substitution"
    TRANSPOSITION = "transposition"
    REPETITION = "repetition"
    TLD = "tld"
    SUFFIX_DROPPED = "suffix-dropped"
    INVALID_TLD = "invalid-tld"
    MISSING_DOT = "missing-dot"
    MOVED_DOT = "moved-dot"
    HYPHEN = "hyphen"
    HOMOGLYPH = "homoglyph"
    COMBO = "combo"
    EMBEDDED = "embedded"
    PERSON_SLIP = "person-slip"
    OTHER_HOUSE = "other-house"
    NAMESAKE = "namesake"
    OUTSIDER = "outsider"
    MISSING_MEMBER = "missing-member"


class Level(enum.IntEnum):
    """Level of a resemblance; a higher one asks more of the person."""

    NOTE = 1
    """A notification; no window."""
    CONFIRM = 2
    BLOCK = 3
    """The dialog, and an organisation's policy on top of it."""

    @property
    def word(self) -> str:
        """The level as files and JSON write it: ``note``, ``confirm`` or ``block``."""
        return self.name.lower()


class Weight(enum.StrEnum):
    """Weight of an entry, which decides the detectors that are used for it (engine/README.md, "Weights")."""

    CRITICAL, NORMAL, BULK = "critical", "normal", "bulk"


class ConfirmBy(enum.StrEnum):
    """Way to confirm a resembling address: by a click, or by typing what differs once more."""

    CLICK, TYPING = "click", "typing"


class State(enum.StrEnum):
    """State of a verdict: its one-word result."""

    CLEAR = "clear"
    PROTECTED = "protected"
    TRUSTED = "trusted"
    RESEMBLES = "resembles"
    UNREADABLE = "unreadable"


class Field(enum.StrEnum):
    """Field of a message that a recipient stood in."""

    TO = "to"
    CC = "cc"
    BCC = "bcc"
    COPIED = "copied"
    """In a text on the clipboard, or typed into a command."""


@dataclass(frozen=True, slots=True)
class Domain:
    """A domain name, normalised by UTS 46 and split by the public suffix list (ICANN section)."""

    ascii: str
    """A-labels, lower case, no trailing dot: ``xn--bcher-kva.example.co.uk``."""
    unicode: str
    """U-labels of the same: ``bücher.example.co.uk``. Spans in a finding count these characters."""
    subdomain: str
    """The labels left of the registrable part, as U-labels; may be empty."""
    name: str
    """The registrable label, as a U-label; empty when the domain is itself a public suffix."""
    suffix: str
    """The public suffix, as U-labels: ``co.uk``. The last label where the list knows no such ending."""
    suffix_is_known: bool
    """False when the last label is no top-level domain of the public suffix list."""

    @property
    def registrable(self) -> str:
        """``name.suffix``, or the suffix alone when nothing stands left of it."""
        return f"{self.name}.{self.suffix}" if self.name else self.suffix

    def __str__(self) -> str:
        return self.unicode


@dataclass(frozen=True, slots=True)
class Address:
    """An RFC 5322 addr-spec with its domain normalised; ``local`` is empty for a bare domain."""

    local: str
    domain: Domain

    @property
    def key(self) -> str:
        """Key that is the same for every spelling of one mailbox in practice: case folded, A-labels."""
        return f"{self.local.casefold()}@{self.domain.ascii}" if self.local else self.domain.ascii

    def __str__(self) -> str:
        return f"{self.local}@{self.domain}" if self.local else str(self.domain)


@dataclass(frozen=True, slots=True)
class Recipient:
    """Somebody a message is addressed to, or an address somebody copied."""

    text: str
    """The recipient as written, cleaned of control characters and cut to 998 characters (RFC 5322, 2.1.1)."""
    address: Address | None
    """None when the text could not be read as an address."""
    field: Field = Field.TO
    name: str = ""
    """The display name or the group's name, if any."""
    problem: str = ""
    """Why the text could not be read; empty when it could."""
    is_newcomer: bool = False
    """Whether the message answers a conversation that this recipient has had no part in."""
    is_inherited: bool = False
    """Whether it answers one that the recipient has a part in: the address was not typed."""

    @property
    def key(self) -> str:
        """Key of this recipient in memory and trust."""
        return self.address.key if self.address else self.text.casefold()


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of the watchlist."""

    domain: str
    """A-labels without a leading dot: ``mod.uk``, or ``mil`` for the suffix ``.mil``."""
    is_suffix: bool = False
    label: str = ""
    """Name of the owner, as a person would say it: ``US military``."""
    level: Level = Level.CONFIRM
    weight: Weight = Weight.CRITICAL
    known: tuple[str, ...] = ()
    """For a suffix: whole hosts under it that people write to."""
    origin: str = ""
    """The pack's or file's name."""
    confirm_by: ConfirmBy = ConfirmBy.CLICK
    is_vouched: bool = False
    """Whether a list names it that is not the person's own: the organisation's, or one that ships."""
    is_binding: bool = False
    """Whether the organisation laid its level down, which nothing of the person's own lowers."""

    @property
    def blocks(self) -> bool:
        """Whether the organisation blocks what resembles it."""
        return self.is_binding and self.level is Level.BLOCK

    def __str__(self) -> str:
        return f".{self.domain}" if self.is_suffix else self.domain


Span = tuple[int, int]
"""Half-open range of characters: ``(5, 7)`` marks ``ml`` in ``army.ml``."""


@dataclass(frozen=True, slots=True)
class Finding:
    """One resemblance."""

    entry: Entry
    intended: str
    """The domain probably meant, as U-labels; empty where none is listed, known to exist, or familiar."""
    kind: Kind
    score: float
    """How sure the finding is, 0 to 1. Equal scores are a tie and are shown as one."""
    differs: tuple[Span, ...]
    """The characters that differ, as spans in the typed domain's U-label form."""
    reason: Phrase
    level: Level
    local: str = ""
    """Of a finding about the person alone: the local part meant, or as typed where ``intended`` is empty."""

    @property
    def meant(self) -> str:
        """The whole address meant by a finding about the person; by any other ``intended``."""
        return f"{self.local}@{self.intended}" if self.local and self.intended else self.intended


@dataclass(frozen=True, slots=True)
class Verdict:
    """Verdict of the engine on one recipient."""

    state: State
    address: Address | None
    findings: tuple[Finding, ...] = ()
    """Best first; empty unless ``state`` is ``RESEMBLES``."""
    problem: str = ""
    """Why the text could not be read, when ``state`` is ``UNREADABLE``."""

    @property
    def level(self) -> Level | None:
        """The highest level among the findings, None when there are none."""
        return max((f.level for f in self.findings), default=None)

    @property
    def best(self) -> tuple[Finding, ...]:
        """The findings that tie for the first place."""
        return tuple(f for f in self.findings if f.score >= self.findings[0].score - 1e-9)


class Origin(enum.StrEnum):
    """Which source a sighting came from."""

    CLIPBOARD = "clipboard"
    DRAFT = "draft"
    ADDIN = "addin"
    SENT = "sent"
    OUTBOX = "outbox"
    TYPED = "typed"
    """Asked about by the person: "check the clipboard now", the settings' trial field."""


@dataclass(frozen=True, slots=True)
class Sighting:
    """Recipients seen together at one place and time."""

    origin: Origin
    place: str
    """Place as a person would say it: a folder, a mail client. Shown, never parsed."""
    message: str
    """Identity of the message through all its saves: the unit of memory. ``clipboard`` for copied text."""
    recipients: tuple[Recipient, ...]
    at: datetime
    subject: str = ""
    """The message's subject, where the source tells: shown to the person, written nowhere."""
    is_gone: bool = False
    """Whether the draft is no longer at ``place``: sent, deleted or moved. It has no recipients then."""
    is_part: bool = False
    """Whether these are only the first that were judged: the whole follows, and nobody is missing from it."""
    unclear: tuple[Recipient, ...] | None = None
    """Those of them that may deserve a question, where a worker has judged everybody; None where none has."""
    went_unseen: bool = False
    """Whether it came about while nobody watched: a draft is told of then, and not asked about; one that
    ``is_gone`` is only not there as Sendward left it, and may have been saved again."""


@dataclass(frozen=True, slots=True)
class Question:
    """One recipient of a case, with what the engine said of it."""

    recipient: Recipient
    verdict: Verdict
    demand: Demand = SIMPLE
    beside: frozenset[str] = frozenset()
    """What of ``Finding.meant`` stood in the message at the first question: later it corrects nothing."""


@dataclass(frozen=True, slots=True)
class Case:
    """A sighting that deserves asking, with the flagged recipients alone; lives until it is decided."""

    id: str
    sighting: Sighting
    questions: tuple[Question, ...]
    opened_at: datetime

    @property
    def level(self) -> Level:
        """The highest level among the questions; an unreadable recipient deserves a note."""
        return max((q.verdict.level or Level.NOTE for q in self.questions), default=Level.NOTE)


class Outcome(enum.StrEnum):
    """Outcome of one question; ``NOT_SHOWN`` where Sendward only notes, and nobody was asked."""

    CORRECTED = "corrected"
    """The right address was seen in the wrong one's place: in a later save, or by a gate."""
    CORRECTION_COPIED = "correction-copied"
    """The right address was put on the clipboard. Nobody has seen it in the message yet."""
    CORRECTION_CHOSEN = "correction-chosen"
    """The person chose it: it is on its way into a held message, or could not be copied."""
    SENT_ANYWAY = "sent-anyway"
    TRUSTED = "trusted"
    DISMISSED = "dismissed"
    UNANSWERED = "unanswered"
    NOT_ASKED = "not-asked"
    """The draft was saved while nobody watched, or in a pause, and the person was told in one line."""
    BLOCKED = "blocked"
    NOT_SHOWN = "not-shown"


class Scope(enum.StrEnum):
    """Scope of a trust; ``ONCE`` is for this message, and ``Decision.until`` can end the others on a date."""

    ONCE, ADDRESS, DOMAIN = "once", "address", "domain"


@dataclass(frozen=True, slots=True)
class Decision:
    """Decision of the person about one recipient of a case."""

    outcome: Outcome
    scope: Scope | None = None
    """Set when, and only when, ``outcome`` is ``TRUSTED``."""
    until: datetime | None = None
    """End of the trust (aware, UTC); None for no end."""
    corrected_to: str = ""
    """The address chosen instead, when ``outcome`` is ``CORRECTED``, or copied or chosen only."""
    reason: str = ""
    """The person's own words, where policy asks for them."""
    stays_open: bool = False
    """Whether a corrected message stays open, because the person wants another look at it."""


@dataclass(frozen=True, slots=True)
class Trust:
    """One exception the person made, for an ``ADDRESS`` or a ``DOMAIN``; until (aware, UTC) if set."""

    scope: Scope
    key: str
    """``Address.key``, or the domain's A-labels."""
    granted_at: datetime
    until: datetime | None = None

    def covers(self, address: Address, now: datetime) -> bool:
        """Whether this exception covers ``address`` at ``now``; a domain's covers no subdomain."""
        held = address.key if self.scope is Scope.ADDRESS else address.domain.ascii
        return self.key == held and (self.until is None or now < self.until)
