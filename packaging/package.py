#!/usr/bin/env python3
"""Make a package of Sendward: python3 packaging/dev.py package NAME (packaging/README.md names them)."""

from __future__ import annotations

import argparse
import hashlib
import importlib
import sys
import time
from pathlib import Path

CHECKOUT = Path(__file__).resolve().parent.parent
sys.path.append(str(CHECKOUT / "packaging" / "dev"))

from bare_system import SUITES, BareMachineError, find_keyring  # noqa: E402  # found only behind the line above
from shared.trial import MADE_FOR, Machine, try_package  # noqa: E402  # the same
from system_packages import (  # noqa: E402  # the same
    BARE_MACHINE,
    SystemPackagesError,
    install,
    is_root_on_linux,
    missing,
)

NAMES = {
    "deb": "deb.build",
    "deb-bundle": "deb_bundle.build",
    "wheel": "pipx.build",
    "portable": "portable.build",
    "appimage": "appimage.build",
}
"""The module of each package; its ``build(folder)`` returns the file."""


def main() -> int:
    """Make what was named, say what came out, try it if asked to."""
    parser = argparse.ArgumentParser(prog="dev.py package", description=(__doc__ or "").splitlines()[0])
    parser.add_argument("name", choices=NAMES, metavar="NAME", help=", ".join(NAMES))
    parser.add_argument("--out", type=Path, default=CHECKOUT / "build" / "packages", metavar="FOLDER")
    parser.add_argument("--try", dest="is_tried", action="store_true", help="in a bare chroot (root)")
    parser.add_argument(
        "--suite", choices=SUITES, help="try it on this release of Debian or Ubuntu, not on the one it is for"
    )
    parser.add_argument("--chroot", type=Path, metavar="TAR", help="a bare one that mmdebstrap made before")
    parser.add_argument("--keyring", type=Path, metavar="FILE", help="the public keys of Ubuntu's archive")
    parser.add_argument(
        "--from",
        dest="older",
        type=Path,
        metavar="FILE",
        help="a .deb of an older commit: try the upgrade while that runs, and this alone",
    )
    chosen = parser.parse_args()
    if chosen.older and not (chosen.is_tried and chosen.name in {"deb", "deb-bundle"}):
        parser.error("--from is for the trial of a .deb: --try")
    if chosen.older and not chosen.older.is_file():
        parser.error(f"{chosen.older} is not there")
    if chosen.is_tried and not is_root_on_linux():
        print("Trying a package needs Linux and root.", file=sys.stderr)
        return 2
    began = time.monotonic()
    suite, keyring = chosen.suite or MADE_FOR[chosen.name], None
    try:
        if chosen.is_tried:
            keyring = None if chosen.chroot else find_keyring(suite, chosen.keyring)
            install(missing(BARE_MACHINE))
        built: Path = importlib.import_module(NAMES[chosen.name]).build(chosen.out)
    except (SystemPackagesError, BareMachineError) as problem:
        print(problem, file=sys.stderr)
        return 1
    digest = hashlib.sha256(built.read_bytes()).hexdigest()
    took = time.monotonic() - began
    print(f"{digest}  {built}\n{built.stat().st_size / 1e6:.1f} MB, made in {took:.0f} s", flush=True)
    if not chosen.is_tried:
        return 0
    return try_package(chosen.name, built, Machine(suite, chosen.chroot, keyring), chosen.older)


if __name__ == "__main__":
    sys.exit(main())
