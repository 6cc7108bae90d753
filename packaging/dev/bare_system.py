"""A bare Debian or Ubuntu in a folder, and how a command is run inside it."""

from __future__ import annotations

import os
import shutil
import subprocess
from dataclasses import dataclass
from pathlib import Path


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


def lend_to(root: Path) -> None:
    """Put this machine's name resolution, pip settings and certificates in ``root``."""
    lent = {file: file for file in FROM_THE_HOST} | {HOST_CERTIFICATES: CERTIFICATES_INSIDE}
    for file, inside_root in lent.items():
        if Path(file).exists():
            target = root / inside_root.lstrip("/")
            target.parent.mkdir(parents=True, exist_ok=True)
            target.unlink(missing_ok=True)
            shutil.copyfile(file, target)


def make_bare(root: Path, name: str, keyring: Path | None) -> None:
    """A bare ``name`` with nothing but what is essential and Python. Raises CalledProcessError."""
    archive = SUITES[name].archive
    # what it mounts inside goes with its namespace, also when it is killed: nobody deletes through it
    line = ["unshare", "--mount", "mmdebstrap", "--quiet", "--mode=root", "--variant=minbase"]
    line += [f"--include={','.join(archive.packages)}"]
    line += [f"--keyring={keyring}"] if keyring else []
    sources = [source.format(suite=name) for source in archive.sources]
    subprocess.run([*line, name, str(root), *sources], check=True)


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
