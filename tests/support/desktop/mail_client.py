"""A mail client in a desktop of the tests: it holds messages, and asks about them through a native host."""

from __future__ import annotations

import subprocess
import threading
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, Protocol

from sendward.gates.native_host import frame, frames
from support.desktop.desktop_app import SENDWARD

if TYPE_CHECKING:
    from collections.abc import Mapping


class Session(Protocol):
    """Whatever programs can be started in."""

    @property
    def environment(self) -> Mapping[str, str]: ...


class MailClient:
    """The add-in's side of a native host, which passes requests on to the app; answers are counted.

    ``refusals`` are answers that there can be none.
    """

    def __init__(self, session: Session) -> None:
        self._host = subprocess.Popen(
            [SENDWARD, "native-host"],
            env=session.environment,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
        )
        self.answers = self.refusals = 0
        self._number = 0
        self._last: dict[int, dict[str, Any]] = {}
        self._answered = threading.Condition()
        self._reader = threading.Thread(target=self._read, daemon=True)
        self._reader.start()

    def ask(self, kind: str, *addresses: str) -> int:
        """Send a request about a message to ``addresses``; returns its number."""
        self._number += 1
        self._send({"type": kind, **self._message(*addresses)})
        return self._number

    def answer(self, number: int, *, within_s: float = 20.0) -> dict[str, Any]:
        """The answer to the request of that number. Raises TimeoutError."""
        with self._answered:
            if not self._answered.wait_for(lambda: number in self._last, within_s):
                raise TimeoutError(f"no answer to request {number} within {within_s:g} s")
            return self._last.pop(number)

    def take_back(self, number: int) -> None:
        """Withdraw the request of that number, as for a message whose window is closed."""
        self._write({"v": 1, "id": number, "type": "withdraw"})

    def report(self, *addresses: str) -> int:
        """Tell of a message that left unchecked; returns the request's number."""
        self._number += 1
        message = {"at": datetime.now(UTC).isoformat(), "why": "ended", **self._message(*addresses)}
        self._send({"type": "report", "unchecked": [message]})
        return self._number

    def close(self) -> None:
        """Hang up, as a mail client that is closed."""
        assert self._host.stdin is not None
        self._host.stdin.close()
        self._host.wait(10)
        self._reader.join(10)
        assert self._host.stdout is not None
        self._host.stdout.close()

    def _message(self, *addresses: str) -> dict[str, Any]:
        return {
            "account": "me@example.org",
            "draft": {"id": f"held-{self._number}", "subject": "Tuesday"},
            "recipients": [{"field": "to", "address": address} for address in addresses],
        }

    def _send(self, request: dict[str, Any]) -> None:
        self._write({"v": 1, "id": self._number, **request})

    def _write(self, request: dict[str, Any]) -> None:
        assert self._host.stdin is not None
        self._host.stdin.write(frame(request))
        self._host.stdin.flush()

    def _read(self) -> None:
        assert self._host.stdout is not None
        for said in frames(self._host.stdout):  # type: ignore[arg-type]  # Popen's stream reads bytes
            if not isinstance(said, dict) or "news" in said:
                continue
            with self._answered:
                self.answers += 1
                self.refusals += "error" in said
                self._last[said["id"]] = said
                self._answered.notify_all()
