#!/usr/bin/env python3
"""Prove the README's two commands on a bare machine: nothing there but the essential packages and python3.

python3 packaging/dev/bare_chroot.py                    Debian 12
python3 packaging/dev/bare_chroot.py --suite trixie     Debian 13; noble: Ubuntu 24.04; resolute: Ubuntu 26.04
python3 packaging/dev/bare_chroot.py --only run         one of the steps: ask type run test again …

Three machines are made, each as bare as the others: one for root, one for an ordinary person with sudo, one
for a person without. Needs root. Made in a temporary folder from a clone of this
checkout's last commit, in a mount namespace of its own, so that nothing stays mounted whatever happens. The
host's certificates, name resolution and pip settings (PIP_*, proxies, /etc/pip.conf) are used inside, for a
machine behind a proxy.
"""

from __future__ import annotations

import argparse
import shlex
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from enum import Enum
from pathlib import Path

from bare_system import SUITES, BareMachineError, Suite, find_keyring, inside, lend_to, make_bare
from system_packages import BARE_MACHINE, SystemPackagesError, install, is_root_on_linux, missing

CHECKOUT = Path(__file__).resolve().parents[2]


INSIDE = "/srv/sendward"
"""Where the clone is, as seen inside."""

DEV = f"python3 {INSIDE}/packaging/dev.py"
ANNA = "runuser -u anna -- env HOME=/home/anna USER=anna LOGNAME=anna"
"""An ordinary person, whose clone it is but for root's machine."""


class Machine(Enum):
    """Who uses it, and what was done there before the first step."""

    WITHOUT = f"chown -R anna:anna {INSIDE}"
    SUDO = (
        f"chown -R anna:anna {INSIDE}"
        " && apt-get update -qq && apt-get install -qq -y --no-install-recommends {sudo} >/dev/null 2>&1"
        " && echo 'anna ALL=(ALL:ALL) NOPASSWD: ALL' >/etc/sudoers.d/anna && chmod 440 /etc/sudoers.d/anna"
        " && rm -rf /var/lib/apt/lists/*"
    )
    ROOT = "true"


@dataclass(frozen=True)
class Step:
    """One thing a person does on a bare machine."""

    name: str
    machine: Machine
    says: str
    command: str
    """For the shell."""
    succeeds: bool = True
    must_print: str = ""
    within_s: float | None = None
    """The longest it may take, where that is promised."""


STEPS = (
    Step(
        "ask",
        Machine.WITHOUT,
        "an ordinary person without sudo is given the line to type",
        f"{ANNA} {DEV} run",
        succeeds=False,
        must_print="    su -c 'apt-get update && apt-get install",
    ),
    Step(
        "type",
        Machine.WITHOUT,
        "root types just that line",
        f'line=$({ANNA} {DEV} run 2>&1 | grep "^    su -c ") && eval "$line"',
    ),
    Step("without", Machine.WITHOUT, "then the first command plays the story for her", f"{ANNA} {DEV} run"),
    Step(
        "sudo",
        Machine.SUDO,
        "the first command plays the story for a person with sudo",
        f"{ANNA} {DEV} run",
    ),
    Step(
        "sudo-test",
        Machine.SUDO,
        "and the second passes for her, as for daily work",
        f"{ANNA} {DEV} test --fast",
    ),
    Step("run", Machine.ROOT, "the first command plays the story for root", f"{DEV} run"),
    Step("test", Machine.ROOT, "the second command passes", f"{DEV} test"),
    Step(
        "again",
        Machine.ROOT,
        "with nothing missing the set-up is done within two seconds",
        f"{DEV} test --version",
        within_s=2.0,
    ),
)

STEPS_WHERE_PYTHON_IS_TOO_OLD = (
    Step(
        "ask",
        Machine.WITHOUT,
        "it says that this Python is too old, and which one is wanted",
        f"{ANNA} {DEV} run",
        succeeds=False,
        must_print="Sendward needs Python 3.11 or newer; this is 3.",
    ),
)


def make_root(folder: Path, name: str, keyring: Path | None) -> Path:
    """A bare ``name`` in ``folder``/bare: python3, a person, a clone of this checkout, certificates."""
    root = folder / "bare"
    print(f"Making a bare {SUITES[name].archive.distribution} ({name}) with python3 in {root}", flush=True)
    make_bare(root, name, keyring)
    lend_to(root)
    subprocess.run(
        ["chroot", str(root), "useradd", "--create-home", "--shell", "/bin/sh", "anna"], check=True
    )
    subprocess.run(
        ["git", "clone", "--quiet", "--no-local", str(CHECKOUT), str(root / INSIDE.lstrip("/"))], check=True
    )
    return root


def prepare(machine: Machine, suite: Suite, bare: Path) -> Path:
    """A machine of its own for ``machine``, made from ``bare``. Raises BareMachineError."""
    root = bare.parent / machine.name.lower()
    subprocess.run(["cp", "--archive", "--reflink=auto", str(bare), str(root)], check=True)
    with inside(root, machine.value.format(sudo=suite.sudo)) as process:
        printed, _ = process.communicate()
    if process.returncode:
        raise BareMachineError(f"{printed}\nThe machine could not be made ready: {process.args!r}")
    return root


def take(step: Step, root: Path, log: Path) -> bool:
    """Do one step inside ``root``, showing what it prints; whether it went as it must."""
    print(f"\n=== {step.says}\n=== $ {step.command}", flush=True)
    began = time.monotonic()
    with inside(root, step.command) as process:
        assert process.stdout is not None  # noqa: S101  # for the type checker: it is a pipe
        printed = []
        for text in process.stdout:
            print(text, end="", flush=True)
            printed.append(text)
    took_s = time.monotonic() - began
    went_well = (
        (process.returncode == 0) is step.succeeds
        and step.must_print in "".join(printed)
        and (step.within_s is None or took_s <= step.within_s)
    )
    with log.open("a", encoding="utf-8") as report:
        print(f"{'ok    ' if went_well else 'FAILED'} {took_s:7.1f} s  {step.says}", file=report)
    return went_well


def prove(folder: Path, name: str, keyring: Path | None, only: list[str] | None) -> bool:
    """Make the machines and take the steps; whether every one went as it must. Raises BareMachineError."""
    suite = SUITES[name]
    log = folder / "report"
    commit = subprocess.run(
        ["git", "rev-parse", "--short", "HEAD"], cwd=CHECKOUT, capture_output=True, text=True, check=True
    ).stdout.strip()
    bare = make_root(folder, name, keyring)
    steps = STEPS if suite.has_python_enough else STEPS_WHERE_PYTHON_IS_TOO_OLD
    outcomes = []
    for machine in Machine:
        own = [step for step in steps if step.machine is machine and (not only or step.name in only)]
        if own:
            root = prepare(machine, suite, bare)
            outcomes += [take(step, root, log) for step in own]
    print(f"\nOn a bare {suite.archive.distribution} ({name}), commit {commit}:")
    print(log.read_text(encoding="utf-8") if outcomes else "no such step")
    return bool(outcomes) and all(outcomes)


def main() -> int:
    """Make the machines, take the steps, report; 0 when every step went as it must."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n", maxsplit=1)[0])
    parser.add_argument("--suite", default="bookworm", choices=SUITES, help="(default: %(default)s)")
    parser.add_argument("--only", nargs="+", choices=[step.name for step in STEPS], help="only these steps")
    parser.add_argument("--keyring", type=Path, metavar="FILE", help="the public keys of the suite's archive")
    parser.add_argument("--keep", action="store_true", help="leave the machines' folder for a look inside")
    chosen = parser.parse_args()
    if not is_root_on_linux():
        print("Making a bare machine needs Linux and root.", file=sys.stderr)
        return 2
    try:
        install(missing(BARE_MACHINE))
    except SystemPackagesError as problem:
        print(problem, file=sys.stderr)
        return 2
    folder = Path(tempfile.mkdtemp(prefix="sendward-bare-"))
    folder.chmod(0o755)  # another person than root enters it
    try:
        return (
            0 if prove(folder, chosen.suite, find_keyring(chosen.suite, chosen.keyring), chosen.only) else 1
        )
    except BareMachineError as problem:
        print(problem, file=sys.stderr)
        return 2
    except subprocess.CalledProcessError as problem:
        print(
            f"The bare machine could not be made: {shlex.join(map(str, problem.cmd))} failed.",
            file=sys.stderr,
        )
        return 1
    finally:
        if chosen.keep:
            print(f"left in {folder}")
        else:
            # not shutil.rmtree: of folders a thousand deep, as a test makes them, it runs out of stack
            subprocess.run(["rm", "-rf", "--", folder], check=False)


if __name__ == "__main__":
    sys.exit(main())
