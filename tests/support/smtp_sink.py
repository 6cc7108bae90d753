"""A mail server that takes every message and keeps it: what was delivered, and to whom."""

from __future__ import annotations

import asyncio
import threading
from dataclasses import dataclass
from email import message_from_bytes, policy
from typing import TYPE_CHECKING, Self

if TYPE_CHECKING:
    from email.message import EmailMessage

MOST_BYTES = 16 * 1024 * 1024
ANSWERS = {
    "EHLO": b"250-sink.example\r\n250-SMTPUTF8\r\n250 8BITMIME\r\n",
    "QUIT": b"221 bye\r\n",
}


@dataclass(frozen=True)
class Delivered:
    """One message, as the envelope and the message itself tell it."""

    recipients: tuple[str, ...]
    message: EmailMessage

    @property
    def subject(self) -> str:
        return str(self.message["Subject"])


class SmtpSink:
    """Listens on a port of its own from ``with`` to its end (RFC 5321, the commands a client needs).

    One thread serves every connection: clients keep theirs open long after the message.
    """

    def __init__(self) -> None:
        self.delivered: list[Delivered] = []
        self._arrived = threading.Condition()
        self._loop = asyncio.new_event_loop()
        self._server = self._loop.run_until_complete(
            asyncio.start_server(self._serve, "127.0.0.1", 0, limit=MOST_BYTES)
        )
        self._sessions: set[asyncio.Task[None]] = set()
        self.port = int(self._server.sockets[0].getsockname()[1])
        self._thread = threading.Thread(target=self._loop.run_forever, name="smtp-sink")

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        asyncio.run_coroutine_threadsafe(self._stop(), self._loop).result(10)
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join()
        self._loop.close()

    def wait(self, count: int = 1, *, within_s: float = 30.0) -> list[Delivered]:
        """Everything delivered, once there are so many. Raises AssertionError."""
        with self._arrived:
            came = self._arrived.wait_for(lambda: len(self.delivered) >= count, within_s)
            assert came, f"{len(self.delivered)} of {count} messages were delivered within {within_s:g} s"
            return list(self.delivered)

    def _take(self, recipients: list[str], content: bytes) -> None:
        message = message_from_bytes(content, policy=policy.default)
        with self._arrived:
            self.delivered.append(Delivered(tuple(recipients), message))
            self._arrived.notify_all()

    async def _stop(self) -> None:
        self._server.close()
        for session in self._sessions:
            session.cancel()
        await asyncio.gather(*self._sessions, return_exceptions=True)

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        session = asyncio.current_task()
        assert session is not None
        self._sessions.add(session)
        try:
            await self._converse(reader, writer)
        except (ConnectionError, asyncio.IncompleteReadError):
            pass  # the client hung up
        finally:
            self._sessions.discard(session)
            writer.close()

    async def _converse(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        recipients: list[str] = []
        writer.write(b"220 sink.example ESMTP\r\n")
        while line := (await reader.readline()).decode("utf-8", "replace"):
            verb = line[:4].upper()
            if verb == "RCPT":
                recipients.append(line.partition("<")[2].partition(">")[0])
            if verb == "DATA":
                writer.write(b"354 go on\r\n")
                # a leading dot is doubled on the way (RFC 5321, 4.5.2)
                content = await reader.readuntil(b"\r\n.\r\n")
                self._take(recipients, content[:-3].replace(b"\r\n..", b"\r\n."))
                recipients = []
            writer.write(ANSWERS.get(verb, b"250 fine\r\n"))
            await writer.drain()
            if verb == "QUIT":
                return
