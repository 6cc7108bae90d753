"""Who protects the mail here: of each mail program whether messages are held, drafts checked, or neither.

What the welcome and ``sendward doctor`` say of it is made here, of the same facts.
"""

from __future__ import annotations

import enum
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Self

from sendward.gates.thunderbird.places import OLDEST_THUNDERBIRD
from sendward.gates.thunderbird.profiles import AddinState
from sendward.gates.thunderbird.standing import AddinStanding, AddinStep
from sendward.gates.thunderbird.xpi import AddinMissingError
from sendward.guard.rules import Silence, silence_of
from sendward.mailstores.clients.found_folder import addresses_in
from sendward.mailstores.clients.survey import Survey
from sendward.phrase import Phrase, template
from sendward.settings.options import ACCOUNTS, DRAFTS, FIND_DRAFTS, FOUND_OFF
from sendward.sources.folders.place import drafts_in
from sendward.sources.imap.name import name_of
from sendward.sources.source import SourceState
from sendward.system.text import friendly

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from pathlib import Path

    from sendward.mail_account import MailAccount
    from sendward.mailstores.clients.found_folder import FoundFolder
    from sendward.mailstores.clients.places import Places
    from sendward.settings.settings import Settings
    from sendward.sources.source import SourceStatus

THUNDERBIRD = "Thunderbird"
"""The program that holds messages, as ``FoundFolder.client`` names it."""


class Way(enum.Enum):
    """What is done for the mail of one program, the best first."""

    HELD = enum.auto()
    """A message waits until the person has decided."""
    HELD_SOON = enum.auto()
    """It will, once the add-in is at work in the program."""
    DRAFTS = enum.auto()
    """Drafts are checked when they are saved."""
    NOTHING = enum.auto()
    """Nothing of it is seen."""


@dataclass(frozen=True, slots=True)
class ProgramProtection:
    """What is done for the mail of one program."""

    program: str
    """Its name, as people call it."""
    way: Way
    sentence: Phrase
    """That in words, with the program's name."""
    remedy: str = ""
    """What the person can do for more; empty where there is nothing to do."""
    is_wrong: bool = False
    """Whether something that was set up does not work."""
    is_idle: bool = False
    """Whether nothing is amiss though nothing of it is seen: somebody has yet to look, or it was switched off
    in the settings, or never used."""
    offers_addin: bool = False
    """Whether Thunderbird's add-in can be installed here by this person."""
    accounts: tuple[str, ...] = ()
    """Addresses whose drafts only the mail server keeps: they are seen once their account is added."""


@dataclass(frozen=True, slots=True)
class Programs:
    """The mail programs found here, and the add-in: what is slow to find, and the same for everybody."""

    folders: tuple[FoundFolder, ...]
    addin: AddinStanding | None
    """None where ``problem`` says why nothing can be said of it."""
    problem: str = ""

    @classmethod
    def find(cls, places: Places) -> Self:
        """Find them now. Reads the programs' files, so it is for a worker."""
        survey = Survey(places)
        survey.refresh()
        try:
            return cls(survey.found, AddinStanding.find())
        except AddinMissingError as error:
            return cls(survey.found, None, str(error))


@dataclass(frozen=True, slots=True)
class Choices:
    """What the person's settings say of drafts; read on the thread that the settings belong to."""

    is_finding: bool
    """Whether drafts folders are found by themselves, and watched."""
    off: frozenset[Path]
    accounts: tuple[MailAccount, ...]
    only_noted: Phrase | None = None
    """What is to be said beside all of it where what deserves a question is only noted."""

    @classmethod
    def of(cls, settings: Settings) -> Self:
        """What counts now."""
        off: tuple[Path, ...] = settings.get(FOUND_OFF)
        return cls(
            settings.get(DRAFTS) and settings.get(FIND_DRAFTS),
            frozenset(off),
            settings.get(ACCOUNTS) if settings.get(DRAFTS) else (),
            _only_noted(settings),
        )


def protections(
    programs: Programs, choices: Choices, sources: Iterable[SourceStatus]
) -> tuple[ProgramProtection, ...]:
    """What is done for each mail program here, Thunderbird first where it is there.

    ``sources`` are the statuses of the running app, or those of a probe where it does not run.
    """
    states = {str(source.source): source for source in sources}
    by_program: dict[str, list[FoundFolder]] = {}
    addin = programs.addin
    if addin is not None and (addin.has_thunderbird or addin.confined):
        by_program[THUNDERBIRD] = []
    for folder in programs.folders:
        by_program.setdefault(folder.client, []).append(folder)
    found: list[ProgramProtection] = []
    for name, folders in by_program.items():
        drafts = _of_drafts(name, folders, choices, states)
        if name == THUNDERBIRD and addin is not None:
            found += [_of_native(addin, drafts)] if addin.has_thunderbird else []
            for build in addin.confined:
                drafts = _of_drafts(f"{THUNDERBIRD} ({build.value})", folders, choices, states)
                remedy = _joined(Phrase(_CUT_OFF, build=build.value), drafts.remedy)
                found.append(replace(drafts, remedy=remedy, is_idle=drafts.is_idle or not folders))
        else:
            found.append(drafts)
    return tuple(found)


ONLY_NOTED = Phrase("Sendward is set to take notes only: it asks nothing, and no message is held.")
_ONLY_NOTED_BUT_BLOCKED = Phrase(
    "Sendward is set to take notes only: it asks about nothing, and holds no message, "
    "but for what your organisation blocks."
)


def _only_noted(settings: Settings) -> Phrase | None:
    silence = silence_of(settings)
    if silence is None:
        return None
    return ONLY_NOTED if silence is Silence.WHOLE else _ONLY_NOTED_BUT_BLOCKED


_HELD = template("{program}: a message is held until you have decided.")
_HELD_SOON = template("{program}: once the add-in is at work, a message is held until you have decided.")
_DRAFTS = template("{program}: drafts are checked when they are saved. Messages are not held.")
_SOME = template(
    "{program}: drafts are checked when they are saved, but not those of {accounts}. Messages are not held."
)
_NOTHING = template("{program}: nothing you write is checked.")
_ONLY_COPIES = template("{program}: nothing you write is checked, only addresses that you copy.")
_LOOKING = template("{program}: Sendward is still looking.")
_TO_ENABLE = template(
    "Thunderbird will ask you: after its next start, open its menu, choose “Sendward added to Thunderbird”,"
    " then “Enable”."
)
_CUT_OFF = template(
    "Thunderbird installed as a {build} is cut off from other programs. The one from your distribution or"
    " from thunderbird.net can hold messages."
)


def _of_native(addin: AddinStanding, drafts: ProgramProtection) -> ProgramProtection:
    """What is done by a Thunderbird that can reach Sendward; ``drafts`` is that without its add-in."""
    program = drafts.program
    match addin.step:
        case AddinStep.WORKING:
            elsewhere = Phrase(
                "In another profile of Thunderbird the add-in is not at work. Enable it there, too."
            )
            is_everywhere = all(profile.state is AddinState.ACTIVE for profile in addin.profiles)
            return ProgramProtection(
                program, Way.HELD, Phrase(_HELD, program=program), "" if is_everywhere else elsewhere
            )
        case AddinStep.WAITING:
            remedy = Phrase("Restart Thunderbird.") if addin.is_everybodys else Phrase(_TO_ENABLE)
            return ProgramProtection(program, Way.HELD_SOON, Phrase(_HELD_SOON, program=program), remedy)
        case AddinStep.DISABLED:
            remedy = Phrase("Sendward's add-in is switched off in Thunderbird. Enable it under “Add-ons”.")
            return replace(drafts, remedy=remedy, is_wrong=True, accounts=())
        case AddinStep.TOO_OLD:
            remedy = Phrase(
                "Sendward's add-in needs Thunderbird {version} or newer. Update Thunderbird.",
                version=OLDEST_THUNDERBIRD,
            )
            return replace(drafts, remedy=remedy, is_wrong=True, accounts=())
        case AddinStep.OUTDATED:
            remedy = Phrase("The add-in is of another version of Sendward. Install it again.")
        case AddinStep.MISSING:
            remedy = Phrase("Install the add-in, and a message is held until you have decided.")
    is_looking = drafts.is_idle and not drafts.remedy
    is_unused = drafts.way is Way.NOTHING and not addin.profiles
    return replace(drafts, remedy=remedy, is_idle=is_looking or is_unused, offers_addin=True, accounts=())


def _of_drafts(
    program: str, folders: Sequence[FoundFolder], choices: Choices, states: Mapping[str, SourceStatus]
) -> ProgramProtection:
    """What is done for a program by what is known of its drafts."""
    are_seen = is_looking = False
    on_server: dict[str, None] = {}
    troubles: dict[str, str] = {}
    for folder in folders:
        source = _source_of(folder, choices, states)
        state = source.state if source is not None else None
        if _is_seen(folder, state):
            are_seen = True
        elif _is_looked_for(folder, state, choices):
            is_looking = True
        elif source is not None and state is SourceState.UNAVAILABLE:
            troubles.setdefault(source.detail, source.remedy)
        elif folder.path is None and addresses_in(folder.account):
            on_server.update(dict.fromkeys(addresses_in(folder.account)))
        elif folder.path is None:
            troubles.setdefault(folder.problem, folder.remedy)
    accounts = tuple(on_server)
    remedy: str = Phrase("Add the IMAP account: its drafts are kept on the server only.") if accounts else ""
    if are_seen:
        named = Phrase(_SOME, program=program, accounts=", ".join(accounts))
        sentence = named if accounts else Phrase(_DRAFTS, program=program)
        return ProgramProtection(program, Way.DRAFTS, sentence, remedy, accounts=accounts)
    if is_looking:
        return ProgramProtection(program, Way.NOTHING, Phrase(_LOOKING, program=program), is_idle=True)
    is_idle = bool(folders) and not remedy and not troubles
    if folders and not remedy:
        is_off = Phrase("Its drafts are not watched: that is switched off in the settings.")
        remedy = _joined(*next(iter(troubles.items()), (is_off, "")))
    sentence = Phrase(_ONLY_COPIES if _are_copies_seen(states) else _NOTHING, program=program)
    return ProgramProtection(
        program, Way.NOTHING, sentence, remedy, bool(troubles), is_idle=is_idle, accounts=accounts
    )


def _are_copies_seen(states: Mapping[str, SourceStatus]) -> bool:
    """Whether any of the clipboard's sources watches; under Wayland its name says so."""
    return any(
        name.startswith("Clipboard") and source.state is SourceState.WATCHING
        for name, source in states.items()
    )


def _is_seen(folder: FoundFolder, state: SourceState | None) -> bool:
    """Whether its drafts are seen; those of one here that is not there yet are once the program makes it."""
    is_awaited = state is SourceState.WAITING and folder.path is not None
    return state is SourceState.WATCHING or is_awaited


def _is_looked_for(folder: FoundFolder, state: SourceState | None, choices: Choices) -> bool:
    """Whether it will be seen, or said not to be, once somebody has looked or its server has answered."""
    if state is None:
        return folder.path is not None and choices.is_finding and folder.path not in choices.off
    return state is SourceState.WAITING


def _source_of(
    folder: FoundFolder, choices: Choices, states: Mapping[str, SourceStatus]
) -> SourceStatus | None:
    """The status of what watches a folder: as one that was found or chosen, or its account on the server."""
    if folder.path is not None:
        # one that the person chose bears its own name, or is looked for in the folder around it
        names = {drafts_in(folder.label), *map(drafts_in, map(friendly, (folder.path, folder.path.parent)))}
        told = [source for name, source in states.items() if name in names]
    else:
        called = {folder.account.casefold(), *addresses_in(folder.account)}
        names = {
            name_of(account)
            for account in choices.accounts
            if called & {name.casefold() for name in account.names}
        }
        told = [source for name, source in states.items() if name.partition(" in ")[0] in names]
    order = [SourceState.WATCHING, SourceState.WAITING, SourceState.UNAVAILABLE, SourceState.OFF]
    return min(told, key=lambda source: order.index(source.state), default=None)


def _joined(*sentences: str) -> str:
    """Two sentences as one text; one alone as it is."""
    first, *rest = filter(None, sentences)
    return Phrase("{first} {second}", first=first, second=rest[0]) if rest else first
