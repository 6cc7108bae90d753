"""A package tried as a person would: on a bare Debian or Ubuntu, from its installation to its end.

Sizes, seconds and memory are printed. What is done with a package of the distribution stands in
``deb_trial.py``, with what a person installs for themself in ``own_trial.py``.
"""

from __future__ import annotations

import re
import shlex
import shutil
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from shared import deb_trial, own_trial
from shared.step import HERE

CHECKOUT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(CHECKOUT / "packaging" / "dev"))

from bare_system import (  # noqa: E402  # found only behind the line above
    SUITES,
    BareMachineError,
    inside,
    lend_to,
    make_bare,
)

if TYPE_CHECKING:
    from shared.step import Step

MADE_FOR = {
    "deb": "trixie",
    "deb-bundle": "bookworm",
    "wheel": "bookworm",
    "portable": "bookworm",
    "appimage": "bookworm",
}
STEPS_OF_A_PERSON = {
    "wheel": own_trial.wheel_steps,
    "portable": own_trial.portable_steps,
    "appimage": own_trial.appimage_steps,
}
SCRIPTS = ("feed_collectors.sh", "first_start.sh", "upgrade.sh")
OLDER = "older.deb"
PICTURES = ("first-start", "first-question")
LINES_SHOWN = 2
"""Of what a step printed that went well."""


@dataclass(frozen=True)
class Machine:
    """The bare machine a package is tried on."""

    suite: str
    tar: Path | None = None
    """One that mmdebstrap made before."""
    keyring: Path | None = None
    """The public keys of its archive, where this machine's apt does not have them."""


def try_package(name: str, built: Path, machine: Machine, older: Path | None = None) -> int:
    """Take every step with the package on a bare machine; 0 when each went as it must.

    ``older``: a package that was made of an older commit, for the steps of an upgrade alone. As root on
    Linux, with mmdebstrap.
    """
    folder = Path(tempfile.mkdtemp(prefix="sendward-trial-", dir="/var/tmp"))
    folder.chmod(0o755)
    try:
        root = folder / "root"
        _make_ready(root, machine)
        place = root / HERE.lstrip("/")
        place.mkdir(parents=True)
        _lay(built, place / built.name)
        for script in SCRIPTS:
            shutil.copy(Path(__file__).with_name(script), place)
        failed = [step for step in _steps(name, built, older, place) if not _take(step, root)]
        for picture in PICTURES:
            drawn = root / f"tmp/{picture}.png"
            if drawn.exists():
                shutil.copy(drawn, built.with_name(f"{built.name}-{machine.suite}-{picture}.png"))
    except BareMachineError as problem:
        print(problem, file=sys.stderr)
        return 2
    except subprocess.CalledProcessError as problem:
        print(f"This failed: {shlex.join(map(str, problem.cmd))}", file=sys.stderr)
        return 2
    finally:
        shutil.rmtree(folder, ignore_errors=True)
    print(f"\n{machine.suite}: " + ("every step went as it must" if not failed else "FAILED:"))
    for step in failed:
        print(f"  {step.says}")
    return 1 if failed else 0


def _lay(package: Path, place: Path) -> None:
    # whoever made it may have kept it to themself
    Path(shutil.copy(package, place)).chmod(0o644)


def _steps(name: str, built: Path, older: Path | None, place: Path) -> tuple[Step, ...]:
    """The steps with the package, and in ``place`` the older one they start from."""
    if own := STEPS_OF_A_PERSON.get(name):
        return own(built.name)
    if older is None:
        _put_older(built, place / OLDER)
        return deb_trial.steps(OLDER, built.name)
    _lay(older, place / OLDER)
    return deb_trial.upgrade_steps(OLDER, built.name)


def _put_older(built: Path, place: Path) -> None:
    """Write the same package to ``place`` under a version that counts as an older one."""
    with tempfile.TemporaryDirectory(prefix="sendward-older-") as name:
        root = Path(name, "root")
        subprocess.run(["dpkg-deb", "--raw-extract", str(built), str(root)], check=True)
        control = root / "DEBIAN/control"
        fields = control.read_text(encoding="utf-8")
        control.write_text(
            re.sub("^(Version: .*)$", r"\1~before", fields, flags=re.MULTILINE), encoding="utf-8"
        )
        line = ["dpkg-deb", "--root-owner-group", "-Znone", "--build", str(root), str(place)]
        subprocess.run(line, check=True, stdout=subprocess.DEVNULL)


def _make_ready(root: Path, machine: Machine) -> None:
    """A bare machine with a person in it. Raises BareMachineError, CalledProcessError."""
    if machine.tar:
        root.mkdir()
        subprocess.run(["tar", "-xf", str(machine.tar), "-C", str(root)], check=True)
    else:
        print(f"Making a bare {SUITES[machine.suite].archive.distribution} ({machine.suite})", flush=True)
        make_bare(root, machine.suite, machine.keyring)
    lend_to(root)
    # minbase leaves manuals out where the host's dpkg does
    (root / "etc/dpkg/dpkg.cfg.d/docker").unlink(missing_ok=True)
    with inside(root, "apt-get -qq update && useradd --create-home --shell /bin/bash jo") as process:
        printed, _ = process.communicate()
    if process.returncode:
        raise BareMachineError(f"{printed}\nThe machine could not be made ready.")


def _take(step: Step, root: Path) -> bool:
    began = time.monotonic()
    with inside(root, step.command) as process:
        printed, _ = process.communicate()
    went_well = process.returncode == 0
    print(f"{'ok    ' if went_well else 'FAILED'} {time.monotonic() - began:6.1f} s  {step.says}", flush=True)
    lines = printed.strip().splitlines()
    for line in lines[-60:] if step.shows_all or not went_well else lines[-LINES_SHOWN:]:
        print(f"          {line}")
    return went_well
