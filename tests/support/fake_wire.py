"""A mail server's answers, played to the client without a socket."""

from __future__ import annotations

import io

from sendward.mailstores.imap.errors import ConfusedError, LostError
from sendward.phrase import Phrase


class FakeWire:
    """Plays a server's answers: ``TAG`` in them is the tag of the command that was sent last."""

    host = "localhost"
    is_loopback = True

    def __init__(self, answers: bytes) -> None:
        self._answers = io.BytesIO(answers)
        self._tag = b"TAG"
        self._budget = 0

    def allow(self, _seconds: float, most: int) -> None:
        self._budget = most

    def allow_time(self, _seconds: float) -> None:
        pass

    def send(self, data: bytes) -> None:
        self._tag = data.partition(b" ")[0]

    def read_line(self) -> bytes:
        said = self._answers.readline()
        if not said.endswith(b"\n"):
            raise LostError(Phrase("The server ended the connection."))
        return self._spent(said).replace(b"TAG", self._tag, 1)

    def read(self, size: int) -> bytes:
        if size > self._budget:
            raise ConfusedError(Phrase("The server sent far more than it was asked for."))
        said = self._answers.read(size)
        if len(said) < size:
            raise LostError(Phrase("The server ended the connection."))
        return self._spent(said)

    def _spent(self, said: bytes) -> bytes:
        self._budget -= len(said)
        if self._budget < 0:
            raise ConfusedError(Phrase("The server sent far more than it was asked for."))
        return said

    def wait(self, _seconds: float) -> bool:
        return bool(self._answers.read(1) and self._answers.seek(-1, io.SEEK_CUR) >= 0)

    def close(self) -> None:
        pass
