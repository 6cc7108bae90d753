"""What is told apart where a program is a snap: Ubuntu's Thunderbird, and everybody else's."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from snaps import is_snap, names_a_snap

if TYPE_CHECKING:
    from pathlib import Path

STAND_IN = """\
thunderbird:
  Installed: (none)
  Candidate: 2:1snap1-0ubuntu3
  Version table:
     2:1snap1-0ubuntu3 500
        500 http://archive.ubuntu.com/ubuntu noble/main amd64 Packages
"""
PINNED = """\
thunderbird:
  Installed: (none)
  Candidate: 1:140.5.0+build1-0ubuntu0.24.04.1~mt1
  Version table:
     2:1snap1-0ubuntu3 500
        500 http://archive.ubuntu.com/ubuntu noble/main amd64 Packages
     1:140.5.0+build1-0ubuntu0.24.04.1~mt1 1001
        500 https://ppa.launchpadcontent.net/mozillateam/ppa/ubuntu noble/main amd64 Packages
"""
UNKNOWN = """\
thunderbird:
  Installed: (none)
  Candidate: (none)
  Version table:
"""


def test_the_package_that_only_has_the_snap_installed_is_known_by_its_version() -> None:
    assert names_a_snap(STAND_IN, is_ubuntu=True)


def test_a_real_package_that_the_person_put_first_is_no_snap() -> None:
    assert not names_a_snap(PINNED, is_ubuntu=True)


@pytest.mark.parametrize("policy", ["", UNKNOWN])
def test_without_package_lists_it_is_a_snap_on_ubuntu_only(policy: str) -> None:
    assert names_a_snap(policy, is_ubuntu=True)
    assert not names_a_snap(policy, is_ubuntu=False)


def test_a_script_that_starts_the_snap_is_one(tmp_path: Path) -> None:
    script = tmp_path / "thunderbird"
    script.write_text('#!/bin/sh\n# a favourite is renamed here\nexec /snap/bin/thunderbird "$@"\n')
    assert is_snap(script)


def test_a_link_to_the_snap_command_is_one(tmp_path: Path) -> None:
    command = tmp_path / "snap"
    command.write_bytes(b"\x7fELF")
    link = tmp_path / "thunderbird"
    link.symlink_to(command)
    assert is_snap(link)


def test_a_script_that_starts_the_program_itself_is_none(tmp_path: Path) -> None:
    script = tmp_path / "thunderbird"
    script.write_text('#!/bin/sh\nexec /usr/lib/thunderbird/thunderbird "$@"\n')
    assert not is_snap(script)
