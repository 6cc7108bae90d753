"""A mail client in a desktop's session: it holds messages, and speaks as the add-in does (native messaging).

Used by ``desktop_checks.py``. What it says is in ``sendward/gates/protocol.py``.
"""

from __future__ import annotations

import json
import struct
import subprocess
import threading
from typing import IO, Any, cast

from desktop_seen import wait_for

LENGTH = struct.Struct("=I")
"""Before each message (MDN, "Native messaging")."""


class MailClient:
    """Holds messages until the app has answered."""

    def __init__(self, *command: str) -> None:
        """``command`` starts the native host."""
        self._host = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        self._to, self._from = cast("IO[bytes]", self._host.stdin), cast("IO[bytes]", self._host.stdout)
        self._number = 0
        self._answers: dict[int, dict[str, Any]] = {}
        threading.Thread(target=self._read, daemon=True).start()

    def hold(self, to: str) -> int:
        """Hold a message to that address; returns the request's number."""
        self._number += 1
        content = {
            "type": "check",
            "account": "me@example.org",
            "draft": {"id": f"held-{self._number}", "subject": "Tuesday"},
            "recipients": [{"field": "to", "address": to}],
        }
        self._say(self._number, **content)
        return self._number

    def take_back(self, number: int) -> None:
        """Close the message's window."""
        self._say(number, type="withdraw")

    def action(self, number: int) -> str:
        """What is to be done with the message. Raises CheckError when no answer comes."""
        return str(wait_for("the answer", lambda: self._answers.get(number)).get("action"))

    def close(self) -> None:
        """Go."""
        self._host.kill()
        self._host.wait()

    def _say(self, number: int, **content: object) -> None:
        said = json.dumps({"v": 1, "id": number, **content}).encode()
        self._to.write(LENGTH.pack(len(said)) + said)
        self._to.flush()

    def _read(self) -> None:
        while head := self._from.read(LENGTH.size):
            heard = json.loads(self._from.read(*LENGTH.unpack(head)))
            if "news" not in heard:
                self._answers[heard["id"]] = heard
