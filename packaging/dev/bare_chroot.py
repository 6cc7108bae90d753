#!/usr/bin/env python3
"""Prove the README's two commands on a bare machine: nothing there but the essential packages and python3.

python3 packaging/dev/bare_chroot.py                    Debian 12
python3 packaging/dev/bare_chroot.py --suite trixie     Debian 13; noble: Ubuntu 24.04; resolute: Ubuntu 26.04
python3 packaging/dev/bare_chroot.py --only run         one of the steps: ask type run test again …

Three machines are made, each as bare as the others: one for root, one for an ordinary person with sudo, one
for a person without. Needs root, mmdebstrap and git. Made in a temporary folder from a clone of this
checkout's last commit, in a mount namespace of its own, so that nothing stays mounted whatever happens. The
host's certificates, name resolution and pip settings (PIP_*, proxies, /etc/pip.conf) are used inside, for a
machine behind a proxy.
"""

from __future__ import annotations

import argparse
import os
import shlex
import shutil
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from enum import Enum
from pathlib import Path

from system_packages import is_root_on_linux

CHECKOUT = Path(__file__).resolve().parents[2]


class BareMachineError(Exception):
    """A bare machine could not be made; the text says why and what to do."""


@dataclass(frozen=True)
class Archive:
    """Where a distribution's packages come from."""

    distribution: str
    packages: tuple[str, ...]
    """What is there from the beginning, beside what is essential."""
    sources: tuple[str, ...] = ()
    """Lines of sources.list with ``{suite}``; none: mmdebstrap knows them."""
    keyring: Path | None = None
    """The public keys the archive is signed with; None: this machine's apt trusts them already."""
    keyring_package: str = ""


DEBIAN = Archive("Debian", ("python3",))
UBUNTU = Archive(
    "Ubuntu",
    ("python3", "apt"),  # not essential there
    (
        "deb http://archive.ubuntu.com/ubuntu {suite} main universe",
        "deb http://archive.ubuntu.com/ubuntu {suite}-updates main universe",
        "deb http://security.ubuntu.com/ubuntu {suite}-security main universe",
    ),
    Path("/usr/share/keyrings/ubuntu-archive-keyring.gpg"),
    "ubuntu-keyring, http://archive.ubuntu.com/ubuntu/pool/main/u/ubuntu-keyring/",
)


@dataclass(frozen=True)
class Suite:
    """A distribution's release."""

    archive: Archive
    sudo: str = "sudo"
    """The package that brings what people there call sudo."""
    has_python_enough: bool = True


SUITES = {
    "bookworm": Suite(DEBIAN),
    "trixie": Suite(DEBIAN),
    "jammy": Suite(UBUNTU, has_python_enough=False),
    "noble": Suite(UBUNTU),
    "resolute": Suite(UBUNTU, sudo="sudo-rs"),
}

FROM_THE_HOST = (
    "/etc/resolv.conf",
    "/etc/hosts",
    "/etc/pip.conf",
)

HOST_CERTIFICATES = "/etc/ssl/certs/ca-certificates.crt"
CERTIFICATES_INSIDE = "/srv/host-certificates.crt"
"""Not at their usual place: installing Debian's ca-certificates would write over them."""

PASSED_ON = ("PIP_", "HTTP_PROXY", "HTTPS_PROXY", "NO_PROXY")

# unshare makes the namespace; what is mounted in it is gone when the last process of it is
ENTER = """
set -e
root=$1; shift
mount -t proc proc "$root/proc"
mount --rbind /dev "$root/dev"
mount -t tmpfs -o mode=1777 tmpfs "$root/dev/shm"
exec chroot "$root" sh -ec "$1"
"""

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
    archive = SUITES[name].archive
    root = folder / "bare"
    print(f"Making a bare {archive.distribution} ({name}) with python3 in {root}", flush=True)
    # what it mounts inside goes with its namespace, also when it is killed: nobody deletes through it
    line = ["unshare", "--mount", "mmdebstrap", "--quiet", "--mode=root", "--variant=minbase"]
    line += [f"--include={','.join(archive.packages)}"]
    line += [f"--keyring={keyring}"] if keyring else []
    sources = [source.format(suite=name) for source in archive.sources]
    subprocess.run([*line, name, str(root), *sources], check=True)
    for file in FROM_THE_HOST:
        if Path(file).exists():
            target = root / file.lstrip("/")
            target.parent.mkdir(parents=True, exist_ok=True)
            target.unlink(missing_ok=True)
            shutil.copyfile(file, target)
    subprocess.run(
        ["chroot", str(root), "useradd", "--create-home", "--shell", "/bin/sh", "anna"], check=True
    )
    subprocess.run(
        ["git", "clone", "--quiet", "--no-local", str(CHECKOUT), str(root / INSIDE.lstrip("/"))], check=True
    )
    if Path(HOST_CERTIFICATES).exists():
        shutil.copyfile(HOST_CERTIFICATES, root / CERTIFICATES_INSIDE.lstrip("/"))
    return root


def find_keyring(name: str, given: Path | None) -> Path | None:
    """The keyring that ``name``'s archive is checked with. Raises BareMachineError where it is not here."""
    archive = SUITES[name].archive
    keyring = given or archive.keyring
    if keyring is not None and not keyring.exists():
        raise BareMachineError(
            f"{keyring} is not here, and without it nobody can tell {archive.distribution}'s packages from "
            f"somebody else's. It is in {archive.distribution}'s package {archive.keyring_package} "
            "(dpkg-deb -x unpacks it); where it is elsewhere, say so: --keyring FILE"
        )
    return keyring


def inside(root: Path, command: str) -> subprocess.Popen[str]:
    """Start a shell's ``command`` inside ``root``; what it prints can be read from it."""
    environment = {name: value for name, value in os.environ.items() if name.upper().startswith(PASSED_ON)}
    environment.pop("PIP_FIND_LINKS", None)  # names a folder of the host's
    if (root / CERTIFICATES_INSIDE.lstrip("/")).exists():
        environment["PIP_CERT"] = CERTIFICATES_INSIDE
    environment |= {
        "PATH": "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin",
        "HOME": "/root",
        "CI": "true",
    }
    return subprocess.Popen(
        [
            *("unshare", "--mount", "--pid", "--fork", "--kill-child"),
            *("sh", "-c", ENTER, "enter", str(root), command),
        ],
        env=environment,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )


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
    for program in ("mmdebstrap", "git", "unshare"):
        if not shutil.which(program):
            print(f"This needs {program}: apt-get install {program}", file=sys.stderr)
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
            shutil.rmtree(folder, ignore_errors=True)


if __name__ == "__main__":
    sys.exit(main())
