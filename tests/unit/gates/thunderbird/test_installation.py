from __future__ import annotations

import json
import os
import stat
import subprocess
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from sendward.gates.thunderbird import installation
from sendward.gates.thunderbird.installation import (
    InstallationError,
    inspect,
    install,
    uninstall,
)
from sendward.gates.thunderbird.places import (
    InstallPlaces,
    places_of_machine,
    places_of_package,
    places_of_user,
)
from sendward.gates.thunderbird.xpi import load
from sendward.system.platform import Platform
from sendward.system.windows import launcher as windows_launcher
from sendward.system.windows import registry
from support.fake_registry import FakeRegistry
from support.posix import posix_modes, posix_scripts

if TYPE_CHECKING:
    from collections.abc import Iterator

COMMAND = ("/opt/send ward/sendward",)


@pytest.fixture
def places(tmp_path: Path) -> InstallPlaces:
    return places_of_machine(Platform.LINUX, tmp_path)


def test_after_the_installation_everything_is_in_place(places: InstallPlaces) -> None:
    assert not inspect(places, COMMAND).is_there

    install(places, COMMAND)

    assert inspect(places, COMMAND).is_whole
    manifest = json.loads(places.host_manifest.read_text())
    assert manifest["path"] == str(places.launcher)
    assert manifest["allowed_extensions"] == ["addin@sendward.org"]
    assert places.xpi.read_bytes() == load()


@posix_scripts
def test_the_launcher_starts_the_native_host_with_what_the_mail_client_passes(
    places: InstallPlaces, tmp_path: Path
) -> None:
    program = tmp_path / "send ward"
    program.write_text('#!/bin/sh\nfor each; do echo "$each"; done\n')
    program.chmod(0o755)
    install(places, [str(program)])

    said = subprocess.run([places.launcher, "the manifest", "id"], capture_output=True, text=True, check=True)

    assert said.stdout.splitlines() == ["native-host", "the manifest", "id"]


LATIN_1 = "/home/j\udcfcrgen"
"""A home folder from before UTF-8."""


@posix_scripts
def test_a_program_whose_path_is_not_utf_8_is_started_by_just_that_path(places: InstallPlaces) -> None:
    command = (f"{LATIN_1}/sendward",)
    assert not inspect(places, command).is_there

    install(places, command)

    assert b"/home/j\xfcrgen/sendward" in places.launcher.read_bytes()
    assert inspect(places, command).is_whole
    assert not inspect(places, COMMAND).has_host


@posix_scripts
def test_a_launcher_that_the_manifest_cannot_name_is_said_to_be_so_and_nothing_is_written(
    places: InstallPlaces,
) -> None:
    unnamed = replace(places, launcher=Path(LATIN_1, "native-host"))
    assert not inspect(unnamed, COMMAND).is_there

    with pytest.raises(InstallationError, match="its path is not UTF-8"):
        install(unnamed, COMMAND)

    assert not inspect(unnamed, COMMAND).is_there
    assert not uninstall(unnamed)


def test_files_of_another_installation_are_told_from_ours_and_replaced(places: InstallPlaces) -> None:
    install(places, ["/usr/bin/sendward"])
    places.xpi.write_bytes(b"an older one")

    installed = inspect(places, COMMAND)
    assert (installed.is_there, installed.has_host, installed.has_addin) == (True, False, False)
    install(places, COMMAND)

    assert inspect(places, COMMAND).is_whole


def test_uninstalling_takes_everything_away_and_can_be_done_twice(places: InstallPlaces) -> None:
    install(places, COMMAND)

    uninstall(places)
    uninstall(places)

    assert not inspect(places, COMMAND).is_there


@posix_modes
def test_everybody_may_read_and_only_the_owner_may_change(places: InstallPlaces) -> None:
    install(places, COMMAND)

    assert stat.S_IMODE(places.launcher.stat().st_mode) == 0o755
    assert stat.S_IMODE(places.host_manifest.stat().st_mode) == 0o644
    assert stat.S_IMODE(places.xpi.stat().st_mode) == 0o644


def test_a_place_that_cannot_be_written_is_named(places: InstallPlaces) -> None:
    places.xpi.parent.parent.mkdir(parents=True)
    places.xpi.parent.write_text("a file in the way")

    with pytest.raises(InstallationError, match="could not be written"):
        install(places, COMMAND)


@pytest.fixture
def windows(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> FakeRegistry:
    program, fake = tmp_path / "shipped.exe", FakeRegistry()
    program.write_bytes(b"MZ")
    monkeypatch.setenv("PROGRAMFILES", str(tmp_path / "Program Files"))
    monkeypatch.setattr(windows_launcher, "PROGRAM", program)
    monkeypatch.setattr(installation, "PLATFORM", Platform.WINDOWS)
    monkeypatch.setattr(registry, "winreg", fake)
    return fake


def test_windows_gets_a_program_and_beside_it_what_it_starts(tmp_path: Path, windows: FakeRegistry) -> None:
    places = places_of_machine(Platform.WINDOWS, tmp_path)

    install(places, [r"C:\Jürgen 100%\pythonw.exe", "-P"])

    assert places.launcher.read_bytes() == b"MZ"
    line = places.launcher.with_suffix(".command").read_bytes().decode("utf-16-le")
    assert line == '"C:\\Jürgen 100%\\pythonw.exe" -P native-host'
    assert inspect(places, [r"C:\Jürgen 100%\pythonw.exe", "-P"]).is_whole
    assert not inspect(places, ["elsewhere.exe"]).has_host
    assert uninstall(places)
    assert not inspect(places, ["elsewhere.exe"]).is_there


def test_an_installation_without_the_program_for_windows_says_so(
    places: InstallPlaces, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(windows_launcher, "PROGRAM", places.xpi.with_name("gone.exe"))
    monkeypatch.setattr(installation, "PLATFORM", Platform.WINDOWS)

    with pytest.raises(InstallationError, match="is missing"):
        install(places, COMMAND)


def test_each_platform_has_its_own_places(tmp_path: Path) -> None:
    linux, mac, windows = (
        places_of_user(platform, tmp_path) for platform in (Platform.LINUX, Platform.MACOS, Platform.WINDOWS)
    )

    assert linux.host_manifest == tmp_path / ".mozilla/native-messaging-hosts/org.sendward.host.json"
    assert mac.host_manifest == tmp_path / "Library/Mozilla/NativeMessagingHosts/org.sendward.host.json"
    assert windows.registry_key.endswith("org.sendward.host")
    assert windows.launcher.suffix == ".exe"


@pytest.mark.parametrize("is_for_machine", [False, True])
def test_on_windows_the_registry_names_the_files(
    tmp_path: Path, windows: FakeRegistry, *, is_for_machine: bool
) -> None:
    places = (
        places_of_machine(Platform.WINDOWS, tmp_path)
        if is_for_machine
        else replace(places_of_user(Platform.WINDOWS, tmp_path), launcher=tmp_path / "native-host.exe")
    )
    host = r"Software\Mozilla\NativeMessagingHosts\org.sendward.host"
    addin = {("HKLM", r"Software\Mozilla\Thunderbird\Extensions"): {"addin@sendward.org": str(places.xpi)}}
    root = "HKLM" if is_for_machine else "HKCU"

    install(places, COMMAND)
    assert windows.keys == {(root, host): {"": str(places.host_manifest)}} | (addin if is_for_machine else {})
    assert inspect(places, COMMAND).is_whole

    windows.keys.clear()
    assert not inspect(places, COMMAND).has_host
    assert uninstall(places)


def test_an_add_in_that_windows_cannot_remove_is_not_taken_up_again_and_keeps_its_host(
    tmp_path: Path, windows: FakeRegistry
) -> None:
    places = places_of_machine(Platform.WINDOWS, tmp_path)
    install(places, COMMAND)
    places.xpi.unlink()
    places.xpi.mkdir()  # as little to be unlinked as a file that Thunderbird has open there

    with pytest.raises(InstallationError, match="could not be removed"):
        uninstall(places)

    host = ("HKLM", places.registry_key)
    assert windows.keys == {("HKLM", places.addin_key): {}, host: {"": str(places.host_manifest)}}
    assert places.launcher.exists()


def test_nothing_of_the_person_running_this_was_touched() -> None:
    assert str(places_of_user().xpi).startswith(os.environ["HOME"])


@pytest.fixture
def closed_umask() -> Iterator[None]:
    before = os.umask(0o077)
    yield
    os.umask(before)


@posix_modes
@pytest.mark.usefixtures("closed_umask")
def test_others_can_reach_what_is_installed_for_the_machine_whatever_the_umask(
    places: InstallPlaces, tmp_path: Path
) -> None:
    install(places, COMMAND)

    assert modes_of_folders_in(tmp_path) == {0o755}


@posix_modes
def test_what_is_made_for_one_person_is_closed_to_others_and_what_was_there_stays(tmp_path: Path) -> None:
    (tmp_path / ".mozilla").mkdir(mode=0o755)
    places = places_of_user(Platform.LINUX, tmp_path)

    install(replace(places, launcher=tmp_path / "data" / "sendward" / "native-host"), COMMAND)

    assert stat.S_IMODE((tmp_path / ".mozilla").stat().st_mode) == 0o755
    (tmp_path / ".mozilla").chmod(0o700)
    assert modes_of_folders_in(tmp_path) == {0o700}


def modes_of_folders_in(root: Path) -> set[int]:
    return {stat.S_IMODE(path.stat().st_mode) for path in root.rglob("*") if path.is_dir()}


def test_what_came_with_a_package_is_left_to_it(tmp_path: Path) -> None:
    packaged = places_of_package(tmp_path)
    packaged.launcher.parent.mkdir(parents=True)
    packaged.launcher.touch()

    found = places_of_machine(Platform.LINUX, tmp_path)

    assert found == packaged
    for change in (lambda: install(packaged, ("sendward",)), lambda: uninstall(packaged)):
        with pytest.raises(InstallationError, match="came for everybody with the package"):
            change()
    assert packaged.launcher.exists()
