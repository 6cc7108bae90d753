"""Putting the add-in and its native host where Thunderbird finds them, and taking them away again."""

from __future__ import annotations

import contextlib
import json
import os
import shlex
from dataclasses import dataclass
from typing import TYPE_CHECKING

from sendward.gates.protocol import HOST
from sendward.gates.thunderbird.places import EXTENSION
from sendward.gates.thunderbird.xpi import load
from sendward.phrase import Phrase
from sendward.system.files import replace_file
from sendward.system.platform import PLATFORM, Platform
from sendward.system.windows import launcher, registry
from sendward.system.windows.launcher import LauncherMissingError

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from sendward.gates.thunderbird.places import InstallPlaces

EVERYBODY_READS, EVERYBODY_RUNS = 0o644, 0o755


class InstallationError(Exception):
    """A file could not be written or removed; the sentence says which and why."""


@dataclass(frozen=True, slots=True)
class Installed:
    """The state of the files that an installation writes."""

    has_host: bool
    """Whether the manifest and the launcher are there and fit this installation of Sendward."""
    has_addin: bool
    """Whether the add-in is there, in this version."""
    is_there: bool
    """Whether anything is there at all."""

    @property
    def is_whole(self) -> bool:
        """Whether nothing is missing."""
        return self.has_host and self.has_addin


def install(places: InstallPlaces, command: Sequence[str]) -> None:
    """Write the three files; ``command`` starts Sendward. Raises InstallationError, AddinMissingError."""
    _leave_packaged(places)
    _check_name(places.launcher)
    content = load()
    try:
        starting = launcher_files(places, command)
    except LauncherMissingError as error:
        raise InstallationError(*error.args) from error
    folders = EVERYBODY_RUNS if places.is_for_machine else 0o700
    try:
        for path in (places.launcher, places.host_manifest, places.xpi):
            _make_folder(path.parent, folders)
        for path, part in starting.items():
            _write(path, part, EVERYBODY_RUNS)
        _write(places.host_manifest, manifest_text(places).encode(), EVERYBODY_READS)
        _write(places.xpi, content, EVERYBODY_READS)
    except OSError as error:
        raise InstallationError(
            Phrase("{file} could not be written: {problem}.", file=error.filename, problem=error.strerror)
        ) from error
    _register(places)


def uninstall(places: InstallPlaces) -> bool:
    """Remove the three files; whether any of them was there. Raises InstallationError.

    The add-in goes first: without its host it would hold every message. Windows removes no file that a
    running Thunderbird has open; then nothing names it any more.
    """
    _leave_packaged(places)
    _unregister(places, places.addin_key)
    was_there = False
    try:
        command = places.launcher.with_suffix(".command")
        for path in (places.xpi, places.host_manifest, places.launcher, command):
            with contextlib.suppress(FileNotFoundError):
                path.unlink()
                was_there = True
    except OSError as error:
        raise InstallationError(
            Phrase("{file} could not be removed: {problem}.", file=error.filename, problem=error.strerror)
        ) from error
    _unregister(places, places.registry_key)
    return was_there


def inspect(places: InstallPlaces, command: Sequence[str]) -> Installed:
    """Compare the files there now with those that ``install`` would write."""
    has_host = (
        _has_launcher(places, command)
        and _reads(places.host_manifest) == manifest_text(places).encode()
        and _is_registered(places)
    )
    return Installed(
        has_host=has_host,
        has_addin=_reads(places.xpi) == load(),
        is_there=any(path.exists() for path in (places.launcher, places.host_manifest, places.xpi)),
    )


def manifest_text(places: InstallPlaces) -> str:
    """The host's manifest (MDN, "Native manifests")."""
    manifest = {
        "name": HOST,
        "description": "Sendward: holds a message until its recipients are checked",
        "path": str(places.launcher),
        "type": "stdio",
        "allowed_extensions": [EXTENSION],
    }
    return json.dumps(manifest, indent=2) + "\n"


def launcher_text(command: Sequence[str]) -> str:
    """A script that starts the native host and becomes it."""
    return f'#!/bin/sh\nexec {shlex.join(command)} native-host "$@"\n'


def _leave_packaged(places: InstallPlaces) -> None:
    if places.is_packaged:
        raise InstallationError(
            Phrase(
                "The add-in came for everybody with the package sendward, which alone changes or removes it."
            )
        )


def _check_name(launcher: Path) -> None:
    """Raise InstallationError for a path that the host's manifest cannot name: it is JSON, and so UTF-8."""
    try:
        str(launcher).encode()
    except UnicodeEncodeError as error:
        raise InstallationError(
            Phrase(
                "Thunderbird cannot start {file}: its path is not UTF-8. Give the folder another name.",
                file=launcher,
            )
        ) from error


def launcher_files(places: InstallPlaces, command: Sequence[str]) -> dict[Path, bytes]:
    """What stands at the launcher's place, and on Windows beside it. Raises LauncherMissingError."""
    if PLATFORM is Platform.WINDOWS:
        return launcher.launcher_files(places.launcher, (*command, "native-host"))
    # a folder's name is bytes, and need not be UTF-8
    return {places.launcher: os.fsencode(launcher_text(command))}


def _has_launcher(places: InstallPlaces, command: Sequence[str]) -> bool:
    try:
        files = launcher_files(places, command)
    except LauncherMissingError:
        return False
    return all(_reads(path) == part for path, part in files.items())


def _make_folder(folder: Path, mode: int) -> None:
    """The folder with what is missing above it. ``mode`` holds whatever the umask says."""
    missing = [each for each in (folder, *folder.parents) if not each.exists()]
    for each in reversed(missing):
        each.mkdir(exist_ok=True)
        each.chmod(mode)


def _write(path: Path, content: bytes, mode: int) -> None:
    """Write the whole file or leave the old one: Thunderbird may be reading it."""
    unfinished = path.with_name(f".{path.name}.new")
    try:
        unfinished.write_bytes(content)
        unfinished.chmod(mode)
        replace_file(unfinished, path)
    except OSError:
        with contextlib.suppress(OSError):
            unfinished.unlink()
        raise


def _reads(path: Path) -> bytes | None:
    try:
        return path.read_bytes()
    except OSError:
        return None


def _values(places: InstallPlaces) -> tuple[tuple[str, str, Path], ...]:
    """What Windows' registry has to hold: key, name of the value, the path in it."""
    named = [(places.registry_key, "", places.host_manifest), (places.addin_key, EXTENSION, places.xpi)]
    return tuple(each for each in named if each[0]) if PLATFORM is Platform.WINDOWS else ()


def _register(places: InstallPlaces) -> None:
    try:
        for key, name, path in _values(places):
            registry.write_value(key, name, str(path), is_for_machine=places.is_for_machine)
    except OSError as error:
        raise InstallationError(
            Phrase("The registry could not be written: {problem}.", problem=error)
        ) from error


def _unregister(places: InstallPlaces, only: str) -> None:
    """Take away what stands in the key ``only``."""
    try:
        for key, name, _ in _values(places):
            if key == only and name:
                registry.remove_value(key, name, is_for_machine=places.is_for_machine)
            elif key == only:
                registry.remove_key(key, is_for_machine=places.is_for_machine)
    except OSError as error:
        raise InstallationError(
            Phrase("The registry could not be changed: {problem}.", problem=error)
        ) from error


def _is_registered(places: InstallPlaces) -> bool:
    return all(
        registry.value(key, name, is_for_machine=places.is_for_machine) == str(path)
        for key, name, path in _values(places)
    )
