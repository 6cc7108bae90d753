#!/usr/bin/env python3
"""Prove the README's two commands on a bare Debian: nothing there but its essential packages and python3.

python3 packaging/bare_chroot.py                        Debian 12, both commands
python3 packaging/bare_chroot.py --suite trixie         Debian 13
python3 packaging/bare_chroot.py --only run             one of the steps: ask run test again

Needs root, mmdebstrap and git. Made in a temporary folder from a clone of this checkout's last commit, in
a mount namespace of its own, so that nothing stays mounted whatever happens. The host's certificates, name
resolution and pip settings (PIP_*, proxies, /etc/pip.conf) are used inside, for a machine behind a proxy.
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
from pathlib import Path

CHECKOUT = Path(__file__).resolve().parent.parent
INSIDE = "/srv/sendward"
"""Where the clone is, as seen inside."""

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
exec chroot "$root" "$@"
"""


@dataclass(frozen=True)
class Step:
    """One thing a person does on the bare machine."""

    name: str
    says: str
    command: str
    succeeds: bool = True
    must_print: str = ""
    within_s: float | None = None
    """The longest it may take, where that is promised."""


STEPS = (
    Step(
        "ask",
        "an ordinary person without sudo is given the line to type",
        f"setpriv --reuid 65534 --clear-groups python3 {INSIDE}/packaging/dev.py run",
        succeeds=False,
        must_print="apt-get install",
    ),
    Step("run", "the first command plays the story", f"python3 {INSIDE}/packaging/dev.py run"),
    Step("test", "the second command passes", f"python3 {INSIDE}/packaging/dev.py test"),
    Step(
        "again",
        "with nothing missing the set-up is done within two seconds",
        f"python3 {INSIDE}/packaging/dev.py test --version",
        within_s=2.0,
    ),
)


def make_root(folder: Path, suite: str) -> Path:
    """A bare Debian in ``folder``/root, with python3, a clone of this checkout, the host's certificates."""
    root = folder / "root"
    print(f"Making a bare {suite} with python3 in {root}", flush=True)
    subprocess.run(
        ["mmdebstrap", "--quiet", "--mode=root", "--variant=minbase", "--include=python3", suite, str(root)],
        check=True,
    )
    for name in FROM_THE_HOST:
        if Path(name).exists():
            target = root / name.lstrip("/")
            target.parent.mkdir(parents=True, exist_ok=True)
            target.unlink(missing_ok=True)
            shutil.copyfile(name, target)
    subprocess.run(
        ["git", "clone", "--quiet", "--no-local", str(CHECKOUT), str(root / INSIDE.lstrip("/"))], check=True
    )
    if Path(HOST_CERTIFICATES).exists():
        shutil.copyfile(HOST_CERTIFICATES, root / CERTIFICATES_INSIDE.lstrip("/"))
    return root


def take(step: Step, root: Path, log: Path) -> bool:
    """Do one step inside ``root``, showing what it prints; whether it went as it must."""
    print(f"\n=== {step.says}\n=== $ {step.command}", flush=True)
    environment = {name: value for name, value in os.environ.items() if name.upper().startswith(PASSED_ON)}
    environment.pop("PIP_FIND_LINKS", None)  # names a folder of the host's
    if (root / CERTIFICATES_INSIDE.lstrip("/")).exists():
        environment["PIP_CERT"] = CERTIFICATES_INSIDE
    environment |= {
        "PATH": "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin",
        "HOME": "/root",
        "CI": "true",
    }
    line = ["unshare", "--mount", "--pid", "--fork", "--kill-child", "sh", "-c", ENTER, "enter", str(root)]
    began = time.monotonic()
    with subprocess.Popen(
        [*line, *shlex.split(step.command)],
        env=environment,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    ) as process:
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


def main() -> int:
    """Make the machine, take the steps, report; 0 when every step went as it must."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n", maxsplit=1)[0])
    parser.add_argument("--suite", default="bookworm", help="which Debian (default: %(default)s)")
    parser.add_argument("--only", nargs="+", choices=[step.name for step in STEPS], help="only these steps")
    parser.add_argument("--keep", action="store_true", help="leave the machine's folder for a look inside")
    chosen = parser.parse_args()
    if sys.platform != "linux" or os.geteuid() != 0:
        print("Making a bare Debian needs Linux and root.", file=sys.stderr)
        return 2
    for program in ("mmdebstrap", "git", "unshare"):
        if not shutil.which(program):
            print(f"This needs {program}: apt-get install {program}", file=sys.stderr)
            return 2
    folder = Path(tempfile.mkdtemp(prefix="sendward-bare-"))
    log = folder / "report"
    try:
        root = make_root(folder, chosen.suite)
        outcomes = [take(step, root, log) for step in STEPS if not chosen.only or step.name in chosen.only]
        print(f"\nOn a bare {chosen.suite}:\n{log.read_text(encoding='utf-8')}")
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
    return 0 if all(outcomes) else 1


if __name__ == "__main__":
    sys.exit(main())
