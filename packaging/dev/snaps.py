"""Programs that a system has as a snap only.

A snap is shut off from other programs: it does not see the folders that a test makes for it, and the test
cannot drive it. Ubuntu's own ``thunderbird`` package holds no Thunderbird but has its snap installed.
"""

from __future__ import annotations

import os
import platform
import shutil
import subprocess
from pathlib import Path

LARGEST_SCRIPT = 64 * 1024
"""Bytes; what is larger is a program itself, not a script that starts the snap."""


def is_only_a_snap(program: str, package: str) -> bool:
    """Whether ``program`` is a snap here, or is not here and apt's ``package`` would bring it as one."""
    place = shutil.which(program)
    return is_snap(Path(place)) if place else _is_offered_as_snap(package)


def is_snap(program: Path) -> bool:
    """Whether this is a snap's own link, or a script that starts a snap."""
    if program.is_relative_to("/snap") or program.resolve().name == "snap":
        return True
    return program.stat().st_size <= LARGEST_SCRIPT and b"/snap/bin/" in program.read_bytes()


def _is_offered_as_snap(package: str) -> bool:
    if not shutil.which("apt-cache"):
        return False
    policy = subprocess.run(
        ["apt-cache", "policy", package],
        env=os.environ | {"LC_ALL": "C"},
        capture_output=True,
        text=True,
        check=False,
    ).stdout
    return names_a_snap(policy, is_ubuntu=platform.freedesktop_os_release().get("ID") == "ubuntu")


def names_a_snap(policy: str, *, is_ubuntu: bool) -> bool:
    """Whether what ``apt-cache policy`` prints of a package names a snap's stand-in as the one to install.

    Their versions say so: ``2:1snap1-0ubuntu3``. On a machine that has no package lists yet, nothing is
    printed; Ubuntu's own archive is known to have nothing else.
    """
    candidates = [line.split()[-1] for line in policy.splitlines() if line.strip().startswith("Candidate:")]
    offered = [version for version in candidates if version != "(none)"]
    return "snap" in offered[0] if offered else is_ubuntu
