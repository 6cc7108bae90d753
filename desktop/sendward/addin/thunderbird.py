"""The Thunderbirds of this machine: which builds there are, and what each profile makes of the add-in."""

from __future__ import annotations

import enum
import json
import os
import shutil
import sys
from configparser import ConfigParser, Error
from dataclasses import dataclass
from pathlib import Path

from sendward.addin.places import EXTENSION

MOST_BYTES = 32 * 1024 * 1024
"""Of a profile's list of add-ons; a large one has a few hundred kilobytes."""


class Build(enum.StrEnum):
    """How a Thunderbird is packaged: it decides whether the add-in can reach Sendward."""

    NATIVE = "native"
    FLATPAK = "Flatpak"
    SNAP = "Snap"


class AddinState(enum.StrEnum):
    """What a profile makes of the add-in."""

    ACTIVE = "active"
    DISABLED = "disabled"
    ABSENT = "absent"


@dataclass(frozen=True, slots=True)
class Profile:
    """One profile of a Thunderbird that runs as the person themselves."""

    folder: Path
    state: AddinState


def find_builds(home: Path | None = None, root: Path = Path("/"), platform: str = sys.platform) -> set[Build]:
    """The kinds of Thunderbird installed here."""
    home = home or Path.home()
    found: set[Build] = set()
    if platform == "linux":
        flatpaks = (root / "var/lib/flatpak/app", home / ".local/share/flatpak/app")
        names = ("org.mozilla.Thunderbird", "net.thunderbird.Thunderbird")
        if any((folder / name).is_dir() for folder in flatpaks for name in names):
            found.add(Build.FLATPAK)
        if (root / "snap/thunderbird").is_dir():
            found.add(Build.SNAP)
    program = shutil.which("thunderbird")
    others = [root / "opt/thunderbird/thunderbird", home / "thunderbird/thunderbird"]
    if platform == "darwin":
        others = [root / "Applications/Thunderbird.app"]
    elif platform == "win32":
        programs = (os.environ.get("ProgramFiles", ""), os.environ.get("ProgramFiles(x86)", ""))  # noqa: SIM112  # Windows' names
        others = [Path(folder) / "Mozilla Thunderbird/thunderbird.exe" for folder in programs if folder]
    # a Snap puts a link of its own on the PATH
    is_snap = program is not None and "/snap/" in program
    if (program and not is_snap) or any(other.exists() for other in others):
        found.add(Build.NATIVE)
    return found


def find_profiles(home: Path | None = None, platform: str = sys.platform) -> tuple[Profile, ...]:
    """Every profile named in ``profiles.ini``, with what it makes of the add-in."""
    home = home or Path.home()
    base = home / ".thunderbird"
    if platform == "darwin":
        base = home / "Library/Thunderbird"
    elif platform == "win32":
        base = Path(os.environ.get("APPDATA", home / "AppData/Roaming")) / "Thunderbird"
    return tuple(
        Profile(folder, _state_in(folder)) for folder in _folders(base) if (folder / "prefs.js").is_file()
    )


def _folders(base: Path) -> list[Path]:
    listed = ConfigParser(interpolation=None)
    try:
        listed.read_string((base / "profiles.ini").read_text(encoding="utf-8-sig"))
    except (OSError, UnicodeDecodeError, Error):
        return []
    folders = []
    for name in listed.sections():
        path = listed.get(name, "Path", fallback="")
        if name.startswith("Profile") and path:
            is_relative = listed.get(name, "IsRelative", fallback="1") == "1"
            folders.append(base / path if is_relative else Path(path))
    return folders


def _state_in(profile: Path) -> AddinState:
    file = profile / "extensions.json"
    try:
        if file.stat().st_size > MOST_BYTES:
            return AddinState.ABSENT
        addons = json.loads(file.read_bytes())["addons"]
        ours = [addon for addon in addons if addon["id"] == EXTENSION]
        if not ours:
            return AddinState.ABSENT
        return AddinState.ACTIVE if any(addon["active"] for addon in ours) else AddinState.DISABLED
    except (OSError, ValueError, KeyError, TypeError, RecursionError):
        return AddinState.ABSENT
