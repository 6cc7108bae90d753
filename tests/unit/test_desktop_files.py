"""The files by which a desktop knows Sendward, looked at by the desktops' own validators."""

from __future__ import annotations

import configparser
import subprocess
import sys
import xml.etree.ElementTree as ET
from typing import TYPE_CHECKING

import pytest

from sendward import APPLICATION_ID, __version__
from sendward.cli.parser import parser_for
from sendward.system.linux.autostart import XdgAutostart
from sendward.system.resources import resources_dir
from shared.day import METAINFO, dated_metainfo

if TYPE_CHECKING:
    from pathlib import Path

DESKTOP_FILE = resources_dir() / f"{APPLICATION_ID}.desktop"


def complaints(*command: str | Path) -> str:
    done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=60)
    return "" if done.returncode == 0 else done.stdout + done.stderr


def test_the_desktop_file_is_valid() -> None:
    assert complaints("desktop-file-validate", DESKTOP_FILE) == ""


def test_the_autostart_file_is_valid_whatever_the_path(tmp_path: Path) -> None:
    autostart = XdgAutostart(("/opt/50% off/send$ward", "--minimized"), tmp_path)
    autostart.enable()

    assert complaints("desktop-file-validate", autostart.file) == ""


def test_the_software_centre_s_file_is_valid_as_packages_have_it(tmp_path: Path) -> None:
    file = tmp_path / METAINFO
    file.write_text(dated_metainfo(), encoding="utf-8")
    said = complaints("appstreamcli", "validate", "--no-net", file).splitlines()

    # there is no page to name yet, of which newer validators warn
    assert [line for line in said if line[:2] in {"E:", "W:"} and "url-homepage-missing" not in line] == []


def test_the_files_agree_on_name_icon_and_version() -> None:
    entry = configparser.ConfigParser(interpolation=None)
    entry.read(DESKTOP_FILE, encoding="utf-8")
    component = ET.fromstring(dated_metainfo())  # noqa: S314  # our own text

    assert component.findtext("launchable") == DESKTOP_FILE.name
    assert entry["Desktop Entry"]["Icon"] == component.findtext("id") == DESKTOP_FILE.stem
    assert (resources_dir() / "icons" / f"{DESKTOP_FILE.stem}.svg").is_file()
    release = component.find("releases/release")
    assert release is not None
    assert release.get("version") == __version__


def test_the_version_is_written_in_one_place_only() -> None:
    checkout = resources_dir().parent
    written = f'"{__version__}"'
    places = [checkout / "pyproject.toml"]
    for folder in ("desktop", "packaging", "resources"):
        for suffix in ("py", "toml", "json", "xml", "desktop", "nsi", "js", "sh", "c"):
            places += (checkout / folder).rglob(f"*.{suffix}")

    holding = [path for path in places if written in path.read_text(encoding="utf-8")]

    assert holding == [checkout / "desktop" / "sendward" / "__init__.py"]


def test_the_wheel_has_that_version() -> None:
    line = [sys.executable, "-m", "hatchling", "metadata", "version"]
    checkout = resources_dir().parent
    done = subprocess.run(line, cwd=checkout, capture_output=True, text=True, check=True, timeout=60)

    assert done.stdout.strip() == __version__


@pytest.mark.parametrize("section", ["Desktop Entry", "Desktop Action quit"])
def test_what_the_desktop_starts_is_a_command_we_know(section: str) -> None:
    entry = configparser.ConfigParser(interpolation=None)
    entry.read(DESKTOP_FILE, encoding="utf-8")
    program, *arguments = entry[section]["Exec"].split()

    assert program == "sendward"
    parser_for(arguments).parse_args(arguments)
