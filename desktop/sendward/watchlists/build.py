"""Building a judge from the lists on the disk, the same for the tray app and for every command.

Also the judge's memory of recent verdicts, and the known domains and owners that it is given.
"""

from __future__ import annotations

import mmap
from functools import cache
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING, Self, TypeVar

from sendward.engine.calm import STRANGERS, Acquaintances
from sendward.engine.judge import Engine
from sendward.engine.known_domains import KnownDomains, parse_owners
from sendward.engine.public_suffixes import (
    SuffixList,
    SuffixListError,
    a_labels,
    parse_suffix_list,
    public_suffixes,
    use_suffixes,
)
from sendward.engine.reading.addr_spec import parse_target
from sendward.model import Finding, Level, State, Verdict
from sendward.system.loading import loading
from sendward.system.resources import packs_dir, resources_dir
from sendward.values import dataclass, replace
from sendward.watchlists.list_file import OWN_FILE, OWN_LIST
from sendward.watchlists.lists import LoadedLists, load_entries

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Mapping

    from sendward.engine.judge import Judge
    from sendward.model import Address
    from sendward.settings.settings import Settings
    from sendward.system.paths import Paths
    from sendward.watchlists.parse import Pack


def load_acquaintances(familiar: Collection[str] = frozenset()) -> Acquaintances:
    """Load the known real domains and their owners, with the domains (A-labels) this person has written to.

    The known domains are mapped, not read: the five megabytes cost memory only where they are looked at.
    Raises OSError or KnownDomainsError when the installation is damaged.
    """
    folder = resources_dir() / "known-domains"
    with (folder / "known.bin").open("rb") as file:
        known = KnownDomains(memoryview(mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)))
    owners = parse_owners((folder / "owners.txt").read_text(encoding="utf-8"))
    return Acquaintances(familiar, known, owners)


@cache
def ensure_suffixes() -> str:
    """Make sure that there is a public suffix list; the sentence that says what is damaged, or "".

    Where the one that ships cannot be read, the system's serves until the next start, or the older one in the
    package ``tldextract``: without any, no domain could be judged.
    """
    try:
        public_suffixes()
    except SuffixListError as error:
        use_suffixes(_suffixes_of_the_system() or _suffixes_of_tldextract())
        return str(error)
    return ""


SYSTEM_SUFFIXES = Path("/usr/share/publicsuffix/public_suffix_list.dat")
"""Debian's package ``publicsuffix``; its ``tldextract`` has no list of its own."""


def _suffixes_of_the_system() -> SuffixList | None:
    """The list that the distribution keeps; None where there is none that can be read."""
    try:
        return parse_suffix_list(SYSTEM_SUFFIXES.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, SuffixListError) as error:
        import logging  # noqa: PLC0415  # 5 ms that a short command does not need

        logging.getLogger(__name__).info("the system has no list of endings: %s", error)
        return None


def _suffixes_of_tldextract() -> SuffixList:
    # an HTTP client comes with it, which nothing else here wants; with no address it asks nobody
    from tldextract import TLDExtract  # noqa: PLC0415  # see above

    icann, both = (
        TLDExtract(cache_dir=None, suffix_list_urls=(), include_psl_private_domains=private).tlds
        for private in (False, True)
    )
    return SuffixList.of(map(a_labels, icann), "\n".join(set(both).difference(icann)))


_Part = TypeVar("_Part")
MAIL_PROVIDERS = "Mail providers"
"""The label of the list that ships of them."""


@dataclass(frozen=True, slots=True)
class ListChoice:
    """Choice of lists and of their levels, apart from the folders whose lists always count."""

    packs_off: tuple[str, ...] = ()
    files: tuple[Path, ...] = ()
    levels: Mapping[str, Level] = MappingProxyType({})
    organisations: tuple[Path, ...] = ()
    """Those of ``files`` that the policy names."""
    own_choice: bool = False
    """Whether the person, not the policy, switched the packs off."""
    withdrawn: frozenset[str] = frozenset()
    """Lists of the organisation, by their files' names, that the policy takes back."""

    @classmethod
    def of(cls, settings: Settings) -> Self:
        """The choice in the settings and the policy."""
        # a command that finds no settings does not load their options
        from sendward.settings.options import LIST_FILES, PACKS_OFF, PACKS_ON  # noqa: PLC0415  # see above
        from sendward.settings.settings import Where  # noqa: PLC0415  # as above
        from sendward.settings.usual_lists import packs_to_tick  # noqa: PLC0415  # as above

        files, ticked = settings.get(LIST_FILES), settings.get(PACKS_ON)
        return cls(
            (*settings.get(PACKS_OFF), *sorted(packs_to_tick().difference(ticked))),
            files,
            settings.policy.levels,
            files if settings.where(LIST_FILES) is Where.MACHINE else (),
            own_choice=settings.where(PACKS_OFF) is not Where.MACHINE,
            withdrawn=settings.policy.withdrawn_lists,
        )


@dataclass(frozen=True, slots=True)
class ListCount:
    """A list in use, and its size."""

    label: str
    entries: int
    """Number of domains and endings on it."""


@dataclass(frozen=True, slots=True)
class LoadedEngine:
    """A judge, the lists it judges by, and the problems with reading them."""

    judge: Judge
    problems: tuple[str, ...]
    """A sentence for each list that was left out."""
    lists: tuple[ListCount, ...] = ()
    damage: tuple[str, ...] = ()
    """A sentence for each of Sendward's own files that is missing or broken; the judge works without it."""
    idle_levels: tuple[str, ...] = ()
    """A sentence for each of the policy's levels that is for no entry and no list there is."""
    of_organisation: frozenset[str] = frozenset()
    """Those of ``problems`` that only the organisation can mend."""
    acquaintances: Acquaintances = STRANGERS
    """What the judge knows of domains beside its lists."""
    mail_providers: frozenset[str] = frozenset()
    """The domains (A-labels) where private people have their mailbox, as far as that list is in use."""


def list_label(pack: Pack) -> str:
    """Name of a list for people: its own label, or its file's name without folder and ending."""
    if Path(pack.name).name == OWN_FILE:
        return OWN_LIST
    return Path(pack.name).stem if pack.label in {"", pack.name} else pack.label


def read_lists(choice: ListChoice, paths: Paths | None, packs: Path | None) -> LoadedLists:
    """Read every list in use: those ``choice`` names, those in ``packs`` and in the folders of ``paths``."""
    ensure_suffixes()
    theirs = () if paths is None else (paths.machine_watchlists_dir,)
    own = () if paths is None else (paths.watchlists_dir,)
    return load_entries(
        choice.packs_off,
        choice.files,
        packs=packs,
        folders=(*theirs, *own),
        levels=choice.levels,
        organisations=(*theirs, *choice.organisations),
        own_choice=choice.own_choice,
        kept=None if paths is None else paths.last_lists_dir,
        withdrawn=choice.withdrawn,
    )


def load_engine(
    choice: ListChoice, paths: Paths | None, familiar: Collection[str] = frozenset()
) -> LoadedEngine:
    """Read all lists and build the judge; a bad list or a missing file is a sentence, not an exception.

    Besides the lists ``choice`` names, the shipped packs count and every list in the folders of ``paths``;
    where that is None, no others do. ``familiar`` are domains this person writes to, as A-labels.
    """
    with loading():
        damage = [sentence] if (sentence := ensure_suffixes()) else []
        loaded = read_lists(choice, paths, None if paths is None else _found(packs_dir, damage))
        damage += loaded.damage
        known = _found(lambda: load_acquaintances(familiar), damage)
        acquaintances = known or Acquaintances(frozenset(familiar))
        judge = Engine(loaded.entries, acquaintances).judge
    lists = tuple(ListCount(list_label(pack), len(pack.entries)) for pack in loaded.packs)
    providers = (pack.entries for pack in loaded.packs if list_label(pack) == MAIL_PROVIDERS)
    return LoadedEngine(
        judge,
        loaded.problems,
        lists,
        tuple(dict.fromkeys(damage)),
        () if damage else loaded.idle_levels,  # a missing pack may hold what a level is for
        loaded.of_organisation,
        acquaintances,
        frozenset(entry.domain for entries in providers for entry in entries),
    )


def _found(find: Callable[[], _Part], damage: list[str]) -> _Part | None:
    try:
        return find()
    except (OSError, ValueError) as error:
        damage.append(str(error))
        return None


MOST_DOMAINS = 10_000
"""As many domains as one message may name, so that those judged by a worker need not be judged again."""

MOST_WHOLE = 500
"""Domains that resemble something of which every finding is remembered. Of those after them, which nobody
types, only the best, what ties with it, and the strictest: eight findings take 6 kB."""
FEW = 3
"""Findings that tie."""

_Said = tuple[State, tuple[Finding, ...]]
_WITHOUT_FINDINGS: dict[State, _Said] = {state: (state, ()) for state in State}


class RecentVerdicts:
    """Cache of the verdicts of ``judge``, which depend on the domain alone. Safe to share between threads.

    The last ``MOST_DOMAINS`` domains are remembered, and at most twice as many. A worker that judges every
    recipient first spares the main thread the work.
    """

    def __init__(self, judge: Judge) -> None:
        self._judge = judge
        self._newer: dict[str, _Said] = {}
        self._older: dict[str, _Said] = {}
        self._resembling = 0

    def __call__(self, address: Address) -> Verdict:
        """The verdict on ``address``."""
        domain = address.domain.ascii
        said = self._newer.get(domain)
        if said is None:
            said = self._older.get(domain) or self._said(address)
            if len(self._newer) >= MOST_DOMAINS:
                self._newer, self._older, self._resembling = {}, self._newer, 0
            self._newer[domain] = said
        state, findings = said
        return Verdict(state, address, findings)

    def _said(self, address: Address) -> _Said:
        verdict = self._judge(address)
        if not verdict.findings:  # most domains resemble nothing, and share one remembered verdict
            return _WITHOUT_FINDINGS[verdict.state]
        self._resembling += 1
        if self._resembling <= MOST_WHOLE:
            return verdict.state, verdict.findings
        findings = verdict.findings
        best = [each for each in findings if each.score >= findings[0].score][:FEW]
        # the verdict's level stays what it is, however far down the strictest finding stands
        strictest = [each for each in findings if each.level is verdict.level]
        return verdict.state, (*best, *strictest[:1]) if strictest[0] not in best else (*best,)


def engine_loader(settings: Settings, paths: Paths) -> Callable[[], LoadedEngine]:
    """A function for a worker that reads all lists and builds the judge; the settings are read right now."""
    choice = ListChoice.of(settings)

    def read() -> LoadedEngine:
        loaded = load_engine(choice, paths)
        # what is made at first use is made here, not while the person waits for the first question: a name
        # with a doubled letter is looked up in every table
        loaded.judge(parse_target("somebody@bookkeeper.example"))
        return replace(loaded, judge=RecentVerdicts(loaded.judge))

    return read
