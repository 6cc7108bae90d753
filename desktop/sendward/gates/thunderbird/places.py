"""Where Thunderbird looks for add-ins and native hosts, by platform.

Host manifests: MDN, "Native manifests"; Thunderbird's own folders on macOS follow its source
(``toolkit/xre/nsXREDirProvider.cpp``): ``~/Library/Mozilla``. Add-ins for a whole user or machine: MDN,
"Distribution options", and the folder named after Thunderbird's application id.
"""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path

from sendward.gates.protocol import HOST
from sendward.system.paths import Paths
from sendward.system.platform import PLATFORM, Platform

EXTENSION = "addin@sendward.org"
"""The add-in's id, as its manifest has it."""
OLDEST_THUNDERBIRD = 147
"""The first version that takes the add-in, as its manifest has it: older ones do not tell what was sent."""
THUNDERBIRD_ID = "{3550f703-e582-4d05-9a08-453d09bdfdc6}"
"""Thunderbird's application id."""
REGISTRY_KEY = rf"Software\Mozilla\NativeMessagingHosts\{HOST}"

ADDIN_KEY = r"Software\Mozilla\Thunderbird\Extensions"
"""Its values name add-ins and their files (MDN, "Adding extensions using the Windows registry")."""


@dataclass(frozen=True, slots=True)
class InstallPlaces:
    """Where the three files go."""

    host_manifest: Path
    """Tells Thunderbird of the native host."""
    launcher: Path
    """What the manifest names: it starts ``sendward native-host``, since a manifest can pass no arguments."""
    xpi: Path
    """The add-in."""
    registry_key: str = ""
    """On Windows: the key whose value is the manifest's path."""
    addin_key: str = ""
    """On Windows: the key with a value for the add-in, where no folder is looked into for it."""
    is_for_machine: bool = False
    is_packaged: bool = False
    """Whether a package put the files there, which then alone removes them."""


def places_of_user(platform: Platform = PLATFORM, home: Path | None = None) -> InstallPlaces:
    """The places of the person running this."""
    home = home or Path.home()
    data = Paths.of_this_user().data_dir
    if platform is Platform.WINDOWS:
        roaming = Path(os.environ.get("APPDATA", home / "AppData/Roaming"))
        return InstallPlaces(
            data / f"{HOST}.json",
            data / "native-host.exe",
            roaming / "Mozilla/Extensions" / THUNDERBIRD_ID / f"{EXTENSION}.xpi",
            REGISTRY_KEY,
        )
    mozilla = home / ("Library/Mozilla" if platform is Platform.MACOS else ".mozilla")
    hosts, extensions = (
        ("NativeMessagingHosts", "Extensions")
        if platform is Platform.MACOS
        else ("native-messaging-hosts", "extensions")
    )
    return InstallPlaces(
        mozilla / hosts / f"{HOST}.json",
        data / "native-host",
        mozilla / extensions / THUNDERBIRD_ID / f"{EXTENSION}.xpi",
    )


def places_of_machine(platform: Platform = PLATFORM, root: Path = Path("/")) -> InstallPlaces:
    """The places for everybody on this machine, below ``root``.

    Where a package has put the files, those.
    """
    if platform is Platform.WINDOWS:
        # nobody but an administrator writes there; %ProgramData% is open to everybody
        folder = Path(os.environ.get("PROGRAMFILES", root / "Program Files")) / "Sendward"
        return InstallPlaces(
            folder / f"{HOST}.json",
            folder / "native-host.exe",
            folder / f"{EXTENSION}.xpi",
            REGISTRY_KEY,
            ADDIN_KEY,
            is_for_machine=True,
        )
    if platform is Platform.MACOS:
        library = root / "Library"
        return InstallPlaces(
            library / "Mozilla/NativeMessagingHosts" / f"{HOST}.json",
            library / "Application Support/sendward/native-host",
            library / "Application Support/Mozilla/Extensions" / THUNDERBIRD_ID / f"{EXTENSION}.xpi",
            is_for_machine=True,
        )
    packaged = places_of_package(root)
    if packaged.launcher.exists():
        return packaged
    return InstallPlaces(
        root / "usr/lib/mozilla/native-messaging-hosts" / f"{HOST}.json",
        root / "usr/local/lib/sendward/native-host",
        root / "usr/share/mozilla/extensions" / THUNDERBIRD_ID / f"{EXTENSION}.xpi",
        is_for_machine=True,
    )


def places_of_package(root: Path = Path("/")) -> InstallPlaces:
    """The places where a package of a Linux distribution puts the three files, below ``root``.

    What ``/usr/local`` is to an administrator's own installation, ``/usr/libexec`` is to a package.
    """
    return InstallPlaces(
        root / "usr/lib/mozilla/native-messaging-hosts" / f"{HOST}.json",
        root / "usr/libexec/sendward/native-host",
        root / "usr/share/mozilla/extensions" / THUNDERBIRD_ID / f"{EXTENSION}.xpi",
        is_for_machine=True,
        is_packaged=True,
    )
