"""Input and output of a detector: the typed domain, and the hits it yields."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from sendward.engine.domains import DomainError, parse_domain
from sendward.engine.endings import SECOND_LABELS
from sendward.engine.public_suffixes import public_suffixes
from sendward.engine.words import KEYWORDS
from sendward.model import Level
from sendward.values import dataclass

if TYPE_CHECKING:
    from sendward.engine.index import Index
    from sendward.engine.targets import Target
    from sendward.model import Domain, Entry, Kind


@dataclass(frozen=True, slots=True)
class Hit:
    """One resemblance, before it is ranked and explained."""

    entry: Entry
    intended: str
    """The whole domain probably meant, U-labels."""
    kind: Kind
    score: float
    level: Level


def is_block(hit: Hit) -> bool:
    """Whether the organisation blocks the domain for this hit."""
    return hit.entry.blocks and hit.level is not Level.NOTE


@dataclass(slots=True)  # made for every recipient; a frozen one costs three times as much
class Typed:
    """The typed domain as the detectors see it: plain letters, or one plain reading of foreign ones."""

    text: str
    """All of it: ``us.army.ml``."""
    left: str
    name: str
    ending: str
    ending_exists: bool
    labels: list[str]
    letters: str
    """All of it without dots and hyphens."""
    name_then_word: list[int]
    """Positions in the name where an added word begins, right behind a protected name."""
    word_then_name: list[int]
    """Positions in the name where a protected name begins, right behind an added word or a subdomain that
    the list knows.
    """

    @classmethod
    def of(cls, domain: Domain, index: Index) -> Typed:
        """Cut ``domain`` into the parts the detectors need, with the names that ``index`` knows in it."""
        text, left, name, ending = domain.unicode, domain.subdomain, domain.name, domain.suffix
        if not name and "." in ending and domain.ascii not in public_suffixes().icann:
            name, _, ending = ending.partition(".")  # boeing.np: *.np makes a suffix of anything
        names, words = index.names, index.words_before
        if left and not domain.suffix_is_known and name in SECOND_LABELS and name not in names:
            ending = f"{name}.{ending}"  # oxford.ac.ku: what does not exist is .ac.ku
            left, _, name = left.rpartition(".")
        cuts = range(2, len(name) - 1)
        letters = text.replace(".", "")
        return cls(
            text,
            left,
            name,
            ending,
            domain.suffix_is_known,
            text.split("."),
            letters.replace("-", "") if "-" in letters else letters,
            # the words are few: asking for them first spares most look-ups among the names
            [cut for cut in cuts if name[cut:] in KEYWORDS and name[:cut] in names],
            [cut for cut in cuts if name[:cut] in words and name[cut:] in names],
        )

    def with_host(self, host: str) -> str:
        """``host`` with the typed subdomain kept."""
        return f"{self.left}.{host}" if self.left else host

    def holds(self, host: str) -> bool:
        """Whether ``host`` stands in the domain as whole labels, as ``army.mil`` in ``army.mil.com``."""
        return f".{host}." in f".{self.text}."


@lru_cache(maxsize=256)
def read_intended(intended: str) -> Domain | None:
    """The domain that a hit says was meant, cut into its parts; None where that is no domain.

    Cached, since a hit is read while it is calmed and again when it is explained.
    """
    try:
        return parse_domain(intended)
    except DomainError:
        return None


def aim(typed: Typed, target: Target, index: Index) -> str | None:
    """The whole domain meant when ``typed`` has a slip of ``target``; None when its left part speaks
    against it.

    ``us.army.ml`` for ``army.mil`` means ``us.army.mil``; ``xyz.af.ml`` does not mean ``us.af.mil``, but
    ``xyz.af.mil`` where all of ``.mil`` is protected.
    """
    base = f"{target.name}.{target.ending}"
    meant = typed.with_host(base)
    if not target.left or typed.left == target.left or typed.left.endswith(f".{target.left}"):
        return meant
    return meant if index.covers(meant) else None
