"""A server that answers as it should, except where a test has it answer as it likes."""

from __future__ import annotations

import contextlib
import random
import re
import socket
import threading
from typing import TYPE_CHECKING, Self

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

HEADERS = b"Message-ID: <1@client.example>\r\nTo: john@army.ml\r\nSubject: Report\r\n\r\n"
GOOD: dict[str, bytes] = {
    "": b"* OK ready\r\n",
    "CAPABILITY": b"* CAPABILITY IMAP4rev1 AUTH=PLAIN IDLE SPECIAL-USE\r\nTAG OK done\r\n",
    "LOGIN": b"TAG OK in\r\n",
    "AUTHENTICATE": b"+ \r\n",
    "LIST": b'* LIST (\\HasNoChildren \\Drafts) "/" Drafts\r\nTAG OK done\r\n',
    "EXAMINE": b"* 1 EXISTS\r\n* OK [UIDVALIDITY 7] ok\r\n* OK [UIDNEXT 5] ok\r\nTAG OK [READ-ONLY] done\r\n",
    "UID SEARCH": b"* SEARCH 5\r\nTAG OK done\r\n",
    "UID FETCH": b"* 1 FETCH (UID 5 FLAGS () BODY[HEADER]<0> {%d}\r\n%s)\r\nTAG OK done\r\n"
    % (len(HEADERS), HEADERS),
    "IDLE": b"+ idling\r\n",
    "DONE": b"IDLE1 OK done\r\n",
    "NOOP": b"TAG OK done\r\n",
    "LOGOUT": b"* BYE\r\nTAG OK done\r\n",
    "SASL": b"TAG OK in\r\n",
}
"""By command; the greeting under no name, what follows an AUTHENTICATE under SASL."""
_TAIL = 500
_NAME = re.compile(r"(?:UID )?[A-Z]+")
_UIDS = re.compile(r"(?:UID FETCH|SEARCH UID) ([\d:,*]+)")


class FakeImapServer:
    """Answers on a port of this computer; ``answers`` stand in place of the good ones.

    An answer without a whole line after it is half a line: the server then waits, as a broken one does.
    """

    def __init__(
        self, answers: Mapping[str, bytes] | None = None, change: Callable[[bytes], bytes] | None = None
    ) -> None:
        self._answers = GOOD | dict(answers or {})
        self._once: dict[str, list[bytes]] = {}
        self._change = change or (lambda answer: answer)
        self._server = socket.create_server(("127.0.0.1", 0))
        self.port: int = self._server.getsockname()[1]
        self.heard: list[str] = []
        """Every line that was received, from all connections."""
        self.connections = 0
        self._open: list[socket.socket] = []
        self._threads = [threading.Thread(target=self._accept, name="fake-imap")]

    def __enter__(self) -> Self:
        self._threads[0].start()
        return self

    def __exit__(self, *_: object) -> None:
        with contextlib.suppress(OSError):
            self._server.shutdown(socket.SHUT_RDWR)
        self._server.close()
        for connection in self._open:
            with contextlib.suppress(OSError):
                connection.shutdown(socket.SHUT_RDWR)
        for thread in self._threads:
            thread.join()

    def answer_well(self, name: str) -> None:
        """From now on answer the command ``name`` as a good server does."""
        self._answers[name] = GOOD[name]

    def answer_once(self, name: str, *answers: bytes) -> None:
        """Answer the command ``name`` with each of ``answers`` once; from then on with the last one."""
        self._once[name] = list(answers)

    def _answer(self, name: str) -> bytes:
        answers = self._once.get(name)
        if not answers:
            return self._answers.get(name, b"TAG BAD what\r\n")
        return answers.pop(0) if len(answers) > 1 else answers[0]

    def _accept(self) -> None:
        while True:
            try:
                connection, _ = self._server.accept()
            except OSError:  # it was closed
                return
            self.connections += 1
            self._open.append(connection)
            thread = threading.Thread(target=self._serve, args=(connection,), name="fake-imap")
            self._threads.append(thread)
            thread.start()

    def _serve(self, connection: socket.socket) -> None:
        with connection, connection.makefile("rb") as lines, contextlib.suppress(OSError):
            connection.sendall(self._change(self._answers[""]))
            tag, is_signing_in = b"", False
            while line := lines.readline().strip():
                self.heard.append(line.decode(errors="replace"))
                if is_signing_in:
                    name, is_signing_in = "SASL", False
                elif line == b"DONE":
                    name = "DONE"
                else:
                    tag, _, rest = line.partition(b" ")
                    found = _NAME.match(rest.decode("ascii", "replace"))
                    name = found[0] if found else ""
                answer = self._answer(name)
                is_signing_in = name == "AUTHENTICATE" and answer.startswith(b"+")
                # only at the end: a hundred megabytes are not to be copied
                head, tail = memoryview(answer)[:-_TAIL], answer[-_TAIL:]
                connection.sendall(head)
                connection.sendall(self._change(tail.replace(b"TAG", tag)))


class Scrambler:
    """Changes answers by chance: cuts, doubles, flips and inserts; the same way for the same seed."""

    def __init__(self, seed: int) -> None:
        self._chance = random.Random(seed)  # noqa: S311  # test data

    def __call__(self, answer: bytes) -> bytes:
        chance = self._chance
        if chance.random() < 0.7:
            return answer
        at = chance.randrange(len(answer))
        noise = bytes(chance.choices(b'{}()[]"\\ \r\n\0\xff0123456789*+ABUID', k=chance.randint(1, 12)))
        return chance.choice(
            (
                answer[:at] + noise + answer[at:],
                answer[:at] + answer[at + chance.randint(1, 20) :],
                answer[:at] + noise + answer[at + len(noise) :],
                answer * 2,
                answer[:at] + b"{%d}\r\n" % chance.choice((0, 3, 10**6, 10**12, 10**30)) + answer[at:],
            )
        )


class FakeFullFolder(FakeImapServer):
    """A server whose folder of drafts holds ``count`` messages, each to somebody else."""

    def __init__(self, count: int) -> None:
        numbers = b"* %d EXISTS\r\n* OK [UIDVALIDITY 7] ok\r\n* OK [UIDNEXT %d] ok\r\n" % (count, count + 1)
        super().__init__({"EXAMINE": numbers + b"TAG OK [READ-ONLY] done\r\n"})
        self._count = count

    def _answer(self, name: str) -> bytes:
        if name == "UID SEARCH":
            uids = b" ".join(b"%d" % uid for uid in self._asked_for())
            return b"* SEARCH %s\r\nTAG OK done\r\n" % uids
        if name == "UID FETCH":
            return b"".join(map(_fetched, self._asked_for())) + b"TAG OK done\r\n"
        return super()._answer(name)

    def _asked_for(self) -> Iterator[int]:
        """The UIDs that the line which came last names."""
        named = _UIDS.search(self.heard[-1])
        for part in named[1].split(",") if named else ():
            first, _, last = part.partition(":")
            end = self._count if last == "*" else int(last or first)
            yield from range(int(first), min(end, self._count) + 1)


def _fetched(uid: int) -> bytes:
    headers = b"Message-ID: <%d@client.example>\r\nTo: n%d@example%d.org\r\nSubject: %d\r\n\r\n" % (
        uid,
        uid,
        uid % 5_000,
        uid,
    )
    return b"* %d FETCH (UID %d FLAGS () BODY[HEADER]<0> {%d}\r\n%s)\r\n" % (uid, uid, len(headers), headers)
