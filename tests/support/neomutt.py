"""The real NeoMutt in a terminal of its own."""

from __future__ import annotations

import os
import pty
import re
import select
import subprocess
import time
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

WITHIN_S = 30.0
_COMMAND = re.compile(r"\x1b[\[(][0-9;?]*[A-Za-z]?")

CONFIGURATION = """\
set folder = ~/Mail
set postponed = +Drafts
set mbox_type = {kind}
set editor = true
set fast_reply = yes
set abort_unmodified = no
set sendmail = "{sendmail}"
set realname = Me
set from = me@example.org
set record = ""
set copy = no
set confirmappend = no
set confirmcreate = no
set recall = no
set delete = yes
set quit = yes
set sleep_time = 0
"""
SENDMAIL = '#!/bin/sh\ncat > "$0.sent"\n'
"""Takes the message and keeps it."""


class NeoMutt:
    """NeoMutt with a home folder of its own, whose drafts are a ``kind``: Maildir or mbox."""

    def __init__(self, home: Path, kind: str) -> None:
        self._home = home
        self._sendmail = home / "sendmail"
        self._sendmail.write_text(SENDMAIL)
        self._sendmail.chmod(0o700)
        (home / "Mail").mkdir()
        (home / ".neomuttrc").write_text(CONFIGURATION.format(kind=kind, sendmail=self._sendmail))

    @property
    def sent(self) -> str:
        """The message that was sent last."""
        return self._sendmail.with_name("sendmail.sent").read_text()

    def begin(self, to: str, subject: str) -> None:
        """Write a message and postpone it."""
        self._use("-s", subject, to, ready="Security:", keys="P")

    def add(self, to: str) -> None:
        """Take the postponed message up, add a recipient, postpone it again."""
        self._use("-p", ready="Security:", keys=f"t, {to}\rP")

    def save_again(self) -> None:
        """Take the postponed message up and postpone it again."""
        self._use("-p", ready="Security:", keys="P")

    def send(self) -> None:
        """Take the postponed message up and send it."""
        self._use("-p", ready="Security:", keys="y")

    def delete(self) -> None:
        """Delete the postponed message from its folder."""
        self._use("-f", "+Drafts", ready="q:Quit", keys="dq")

    def _use(self, *arguments: str, ready: str, keys: str) -> None:
        """Start it, wait for ``ready`` on its screen, type, and wait for its end. Raises AssertionError."""
        size = {"LINES": "24", "COLUMNS": "80"}  # newer ones ask /dev/tty otherwise, which is not there
        environment = {**os.environ, "HOME": str(self._home), "TERM": "xterm", "LANG": "C.UTF-8", **size}
        ours, its = pty.openpty()  # type: ignore[attr-defined,unused-ignore]  # POSIX
        with subprocess.Popen(
            ["neomutt", "-n", *arguments],
            env=environment,
            cwd=self._home,
            stdin=its,
            stdout=its,
            stderr=its,
            start_new_session=True,
        ) as process:
            os.close(its)
            shown = self._follow(ours, process, ready, keys)
            os.close(ours)
        assert process.returncode >= 0, shown  # it ends with 1 when a message was postponed

    def _follow(self, terminal: int, process: subprocess.Popen[bytes], ready: str, keys: str) -> str:
        """Read the screen until the program ends; what it showed, without the terminal's commands."""
        shown, is_typed = "", False
        deadline = time.monotonic() + WITHIN_S
        while True:
            readable, _, _ = select.select([terminal], [], [], max(0.0, deadline - time.monotonic()))
            if not readable:
                process.kill()
                return shown
            try:
                shown += os.read(terminal, 65536).decode(errors="replace")
            except OSError:  # the other end is closed: it has ended
                return _COMMAND.sub(" ", shown)
            if not is_typed and ready in _COMMAND.sub(" ", shown):
                os.write(terminal, keys.encode())
                is_typed = True
