"""Version, day and address of what is made here; the last two by the commit it is made of."""

from __future__ import annotations

import getpass
import os
import shutil
import socket
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

CHECKOUT = Path(__file__).resolve().parents[2]
METAINFO = "org.sendward.Sendward.metainfo.xml"
"""In ``resources``: the text for a software centre."""


def version() -> str:
    """Sendward's version, which its package alone holds."""
    sys.path.insert(0, str(CHECKOUT / "desktop"))
    from sendward import __version__  # noqa: PLC0415  # found only behind the line above

    return __version__


def last_commit() -> int:
    """The time all files of a package have: ``SOURCE_DATE_EPOCH``, else that of the last commit.

    Where git cannot tell, that of the changelog: in an archive that git wrote it has the commit's time.
    """
    given = os.environ.get("SOURCE_DATE_EPOCH") or _of_last_commit("%ct")
    return int(given) if given else int((CHECKOUT / "CHANGELOG.md").stat().st_mtime)


def release_day() -> str:
    """The day of ``last_commit``, in UTC, as ISO 8601 writes it."""
    return datetime.fromtimestamp(last_commit(), UTC).date().isoformat()


def dated_metainfo() -> str:
    """The text for a software centre, whose newest release is this version, of ``release_day``."""
    text = (CHECKOUT / "resources" / METAINFO).read_text(encoding="utf-8")
    newest = f'<release version="{version()}" date="{release_day()}"/>'
    return text.replace("<releases>", f"<releases>\n    {newest}", 1)


def maintainer() -> str:
    """Who answers for a .deb: by Debian's ``DEBFULLNAME`` and ``DEBEMAIL``, else who made the last commit.

    Where git cannot tell, whoever makes the package, on this machine, as Debian's own tools have it.
    """
    name = os.environ.get("DEBFULLNAME") or "The Sendward developers"
    address = os.environ.get("DEBEMAIL") or _of_last_commit("%ae")
    return f"{name} <{address or f'{getpass.getuser()}@{socket.gethostname()}'}>"


def _of_last_commit(wanted: str) -> str | None:
    """What git says of it; None without git, or where this is no checkout."""
    if not shutil.which("git"):
        return None
    line = ["git", "log", "-1", f"--format={wanted}"]
    done = subprocess.run(line, cwd=CHECKOUT, capture_output=True, text=True, check=False)
    return done.stdout.strip() if done.returncode == 0 else None
