"""How far the add-in has come on this computer: its files, the Thunderbirds here, what they make of it."""

from __future__ import annotations

import enum
from dataclasses import dataclass
from typing import TYPE_CHECKING

from sendward.gates.thunderbird.installation import inspect
from sendward.gates.thunderbird.places import places_of_machine, places_of_user
from sendward.gates.thunderbird.profiles import AddinState, Build, find_builds, find_profiles
from sendward.system.autostart import own_program

if TYPE_CHECKING:
    from sendward.gates.thunderbird.installation import Installed
    from sendward.gates.thunderbird.profiles import Profile


class AddinStep(enum.Enum):
    """How far the add-in has come, in the order of the steps."""

    MISSING = enum.auto()
    """Nothing of it is in its place."""
    OUTDATED = enum.auto()
    """What is there is of another version or installation of Sendward, or only a part."""
    WAITING = enum.auto()
    """It is in its place; Thunderbird takes it up at its next start."""
    TOO_OLD = enum.auto()
    """Thunderbird knows it, and is too old for it."""
    DISABLED = enum.auto()
    """Thunderbird knows it, and it is switched off there."""
    WORKING = enum.auto()
    """Thunderbird asks Sendward before a message leaves."""


@dataclass(frozen=True, slots=True)
class AddinStanding:
    """State of the add-in: its files, the builds of Thunderbird found here, and their profiles."""

    installed: Installed
    builds: frozenset[Build]
    profiles: tuple[Profile, ...]
    is_everybodys: bool = False
    """Whether it was installed for everybody, so that this person can neither install nor remove it."""

    @classmethod
    def find(cls) -> AddinStanding:
        """Find the state for this person now: what they installed, or else what serves everybody.

        Reads files, so it is for a worker. Raises AddinMissingError.
        """
        builds, profiles = frozenset(find_builds()), find_profiles()
        own = inspect(places_of_user(), own_program())
        if not own.is_there:
            everybodys = inspect(places_of_machine(), own_program())
            if everybodys.is_whole:
                return cls(everybodys, builds, profiles, is_everybodys=True)
        return cls(own, builds, profiles)

    @property
    def has_thunderbird(self) -> bool:
        """Whether there is a Thunderbird that can reach Sendward: its program, or a profile of one."""
        return Build.NATIVE in self.builds or bool(self.profiles)

    @property
    def confined(self) -> tuple[Build, ...]:
        """The builds that are cut off from other programs."""
        return tuple(sorted(self.builds & {Build.FLATPAK, Build.SNAP}))

    @property
    def step(self) -> AddinStep:
        """How far it has come; of several profiles the one where it has come furthest counts."""
        if not self.installed.is_there:
            return AddinStep.MISSING
        if not self.installed.is_whole:
            return AddinStep.OUTDATED
        states = {profile.state for profile in self.profiles}
        if AddinState.ACTIVE in states:
            return AddinStep.WORKING
        if AddinState.DISABLED in states:
            return AddinStep.DISABLED
        return AddinStep.TOO_OLD if AddinState.REFUSED in states else AddinStep.WAITING
