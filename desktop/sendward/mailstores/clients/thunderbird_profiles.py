"""The profiles of Thunderbird, and of Betterbird, which keeps its files as Thunderbird does."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from sendward.mailstores.clients.config_files import ini
from sendward.system.platform import Platform

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sendward.mailstores.clients.places import Places

_THUNDERBIRD, _BETTERBIRD = "Thunderbird", "Betterbird"


@dataclass(frozen=True, slots=True)
class ThunderbirdProfile:
    """A profile that ``profiles.ini`` names; its folder may be gone."""

    client: str
    """What people call the program."""
    folder: Path
    is_confined: bool
    """Whether it is that of a Flatpak or a Snap, which cannot start other programs."""


@dataclass(frozen=True, slots=True)
class _Root:
    client: str
    folder: Path
    is_confined: bool = False


def thunderbird_profiles(places: Places) -> Iterator[ThunderbirdProfile]:
    """Every profile of this person. Raises OSError when a ``profiles.ini`` is there and cannot be read."""
    for root in _roots(places):
        for name, section in ini(places.text(root.folder / "profiles.ini")).items():
            path = section.get("Path")
            if name.startswith("Profile") and path:
                is_relative = section.get("IsRelative", "1") == "1"
                folder = root.folder / path if is_relative else Path(path)
                yield ThunderbirdProfile(root.client, folder, root.is_confined)


def _roots(places: Places) -> Iterator[_Root]:
    """Where ``profiles.ini`` may lie; as Debian, Mozilla, Flathub, Snap and Microsoft place it."""
    if places.platform is Platform.WINDOWS:
        yield _Root(_THUNDERBIRD, places.roaming / "Thunderbird")
        yield _Root(_BETTERBIRD, places.roaming / "Betterbird")
        for package in places.children(places.local / "Packages"):
            if "thunderbird" in package.name.lower():
                yield _Root(_THUNDERBIRD, package / "LocalCache" / "Roaming" / "Thunderbird")
    elif places.platform is Platform.MACOS:
        yield _Root(_THUNDERBIRD, places.library / "Thunderbird")
        yield _Root(_BETTERBIRD, places.library / "Betterbird")
    else:
        yield _Root(_THUNDERBIRD, places.home / ".thunderbird")
        yield _Root(_THUNDERBIRD, places.config / "thunderbird")
        confined = [
            (_THUNDERBIRD, places.flatpak("org.mozilla.Thunderbird")),
            (_THUNDERBIRD, places.flatpak("net.thunderbird.Thunderbird")),
            (_THUNDERBIRD, places.snap("thunderbird")),
            (_BETTERBIRD, places.flatpak("eu.betterbird.Betterbird")),
        ]
        for client, home in confined:
            yield _Root(client, home / ".thunderbird", is_confined=True)
