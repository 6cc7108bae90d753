"""The Thunderbirds of this machine: which builds there are, and what each profile makes of the add-in."""

from __future__ import annotations

import enum
import json
import logging
import os
import shutil
from dataclasses import dataclass
from pathlib import Path

from sendward.gates.thunderbird.places import EXTENSION
from sendward.mailstores.clients.places import Places
from sendward.mailstores.clients.thunderbird_profiles import thunderbird_profiles
from sendward.system.files import read_bounded
from sendward.system.platform import PLATFORM, Platform
from sendward.system.windows.registry import value

_log = logging.getLogger(__name__)

MOST_BYTES = 32 * 1024 * 1024
"""Of a profile's list of add-ons; a large one has a few hundred kilobytes."""
_SCRIPT_BYTES = 64 * 1024
"""Of a script that starts Thunderbird; Debian's has ten kilobytes."""
_APP_PATH = r"Software\Microsoft\Windows\CurrentVersion\App Paths\thunderbird.exe"
"""Its value names the program that is started by that name (Windows documentation, "App Registration")."""


class Build(enum.StrEnum):
    """How a Thunderbird is packaged: it decides whether the add-in can reach Sendward."""

    NATIVE = "native"
    FLATPAK = "Flatpak"
    SNAP = "Snap"


class AddinState(enum.StrEnum):
    """The add-in's state in one profile."""

    ACTIVE = "active"
    DISABLED = "disabled"
    REFUSED = "refused"
    """Thunderbird itself does not take it: it is older than the add-in needs."""
    ABSENT = "absent"


@dataclass(frozen=True, slots=True)
class Profile:
    """One profile of a Thunderbird that runs as the person themselves."""

    folder: Path
    state: AddinState


def find_builds(
    home: Path | None = None, root: Path = Path("/"), platform: Platform = PLATFORM
) -> set[Build]:
    """The kinds of Thunderbird installed here."""
    home = home or Path.home()
    found: set[Build] = set()
    if platform is Platform.LINUX:
        flatpaks = (root / "var/lib/flatpak/app", home / ".local/share/flatpak/app")
        names = ("org.mozilla.Thunderbird", "net.thunderbird.Thunderbird")
        if any((folder / name).is_dir() for folder in flatpaks for name in names):
            found.add(Build.FLATPAK)
        if (root / "snap/thunderbird").is_dir():
            found.add(Build.SNAP)
    program = shutil.which("thunderbird")
    others = [root / "opt/thunderbird/thunderbird", home / "thunderbird/thunderbird"]
    if platform is Platform.MACOS:
        others = [root / "Applications/Thunderbird.app"]
    elif platform is Platform.WINDOWS:
        programs = (os.environ.get("ProgramFiles", ""), os.environ.get("ProgramFiles(x86)", ""))  # noqa: SIM112  # Windows' names
        others = [Path(folder) / "Mozilla Thunderbird/thunderbird.exe" for folder in programs if folder]
        others += _named_in_registry()
    is_native = program is not None and not _starts_confined(program)
    if is_native or any(other.exists() for other in others):
        found.add(Build.NATIVE)
    return found


def _named_in_registry() -> list[Path]:
    """Where Thunderbird's installer put it: for one person, or in a folder of the administrator's choice."""
    found = (value(_APP_PATH, "", is_for_machine=is_for_machine) for is_for_machine in (False, True))
    return [Path(each.strip('"')) for each in found if isinstance(each, str) and each]


def _starts_confined(program: str) -> bool:
    """Whether this is only what starts a Thunderbird that is cut off from other programs.

    A Snap puts a link of its own on the PATH, and where a distribution has given its package up for it, as
    Ubuntu since 24.04, a script of that package stands before it.
    """
    if "/snap/" in program:
        return True
    try:
        with Path(program).open("rb") as opened:
            head = opened.read(_SCRIPT_BYTES)
    except OSError:
        return False
    return head.startswith(b"#!") and (b"/snap/bin/" in head or b"flatpak run " in head)


def find_profiles(places: Places | None = None) -> tuple[Profile, ...]:
    """Every profile that can use the add-in, with what it makes of it; this person's by itself."""
    try:
        found = list(thunderbird_profiles(places or Places()))
    except OSError as error:
        _log.warning("Thunderbird's profiles cannot be listed: %s", error)
        return ()
    folders = dict.fromkeys(profile.folder for profile in found if not profile.is_confined)
    return tuple(Profile(folder, _state_in(folder)) for folder in folders if (folder / "prefs.js").is_file())


def _state_in(profile: Path) -> AddinState:
    file = profile / "extensions.json"
    try:
        addons = json.loads(read_bounded(file, MOST_BYTES))["addons"]
        return _state_of([addon for addon in addons if addon["id"] == EXTENSION])
    except (OSError, ValueError, KeyError, TypeError, RecursionError):
        return AddinState.ABSENT


def _state_of(ours: list[dict[str, object]]) -> AddinState:
    if not ours:
        return AddinState.ABSENT
    if any(addon["active"] for addon in ours):
        return AddinState.ACTIVE
    is_refused = all(addon.get("appDisabled") is True for addon in ours)
    return AddinState.REFUSED if is_refused else AddinState.DISABLED
