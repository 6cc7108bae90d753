"""The standard library's IMAP client, over a ``Wire``: bounded in time and memory, and able to wait."""

from __future__ import annotations

import ast
import imaplib
import logging
import re
from contextlib import contextmanager
from typing import TYPE_CHECKING

import sendward
from sendward.mailstores.imap.errors import ConfusedError, InsecureError, LostError
from sendward.phrase import Phrase

if TYPE_CHECKING:
    import ssl
    from collections.abc import Iterator

    from sendward.mailstores.imap.pace import Pace
    from sendward.mailstores.imap.wire import Wire

ANSWER_BYTES = 256 * 1024
"""What an answer may have that is no list of messages and holds no headers."""
_LITERAL = re.compile(rb"\{(\d{1,18})\+?\}\r?\n\Z")
_NEWS = re.compile(rb"\* \d+ (EXISTS|EXPUNGE|FETCH)", re.IGNORECASE)
_REV2 = b"IMAP4REV2"
_HEAD = re.compile(rb"(?:\* (?:\d+ )?|[A-Z]+\d+ )[A-Za-z-]+(?: \[[A-Za-z-]+)?")
_TOUCHING = re.compile(rb"(\* \d+ FETCH)(?=\()")
"""What an answer begins with: its tag or a star, its name, and the code in brackets."""
_ODD_LITERAL = re.compile(rb"\{(\d{1,18})\+\}\Z")
"""How clients announce a literal (RFC 7888); servers may not, and some do."""
_TAGGED_ALONE = re.compile(rb"[A-Z]+\d+ [A-Z]+")
_NEWS_NAMES = frozenset({"EXISTS", "EXPUNGE", "FETCH"})
_IDLE_TAG = b"IDLE1"
_log = logging.getLogger(__name__)
_MOST_WORDS = 160


class ImapClient(imaplib.IMAP4):
    """Connected and greeted; overrides what the library documents as made for it."""

    def __init__(self, wire: Wire, pace: Pace) -> None:
        """Read the greeting over ``wire``. Raises ImapError."""
        self._wire, self._pace = wire, pace
        self.has_news = False
        """Whether the server said that a message came, went or changed, since this was last taken back."""
        self.untagged_responses = {}
        wire.allow(pace.connect_s, ANSWER_BYTES)
        with self._explained():
            super().__init__(wire.host)
        self.offered = frozenset(map(str.upper, self.capabilities))
        """What the server says it can do, in capitals; before TLS somebody else may have said it."""

    # what imaplib does its input and output through

    def open(self, host: str = "", port: int = 143, timeout: float | None = None) -> None:
        """The connection is there already."""
        del port, timeout
        self.host = host

    def read(self, size: int) -> bytes:
        """See ``Wire.read``."""
        return self._wire.read(size)

    def readline(self) -> bytes:
        """See ``Wire.read_line``; the line is as imaplib wants it."""
        return _strict(self._wire.read_line())

    def send(self, data: bytes) -> None:  # type: ignore[override]  # nothing else is ever passed
        """See ``Wire.send``."""
        self._wire.send(data)

    def shutdown(self) -> None:
        """See ``Wire.close``."""
        self._wire.close()

    def capability(self) -> tuple[str, list[bytes | None]]:
        """What the server can do; imaplib leaves one that speaks IMAP4rev2 (RFC 9051) alone."""
        answer, words = super().capability()
        # a literal, which is a tuple, is none of what a server can do; some tell it in several answers
        together = b" ".join(word for word in words if isinstance(word, bytes))
        return answer, [together + b" IMAP4rev1" if _REV2 in together.upper().split() else together]

    # what is asked of the server

    @contextmanager
    def exchange(self, most: int = ANSWER_BYTES, seconds: float | None = None) -> Iterator[None]:
        """One command and its answer, of ``most`` bytes. What is not IMAP becomes an ImapError."""
        self._wire.allow(self._pace.answer_s if seconds is None else seconds, most)
        self.untagged_responses.clear()  # they would pile up over weeks
        with self._explained():
            yield
        self.has_news |= not self.untagged_responses.keys().isdisjoint(_NEWS_NAMES)

    def ask_what_is_offered(self) -> None:
        """Have ``offered`` hold what the server can do now, after TLS or signing in."""
        with self.exchange():
            words = self.capability()[1][-1]
        self.offered = frozenset(words.decode("ascii", "replace").upper().split()) if words else frozenset()

    def protect(self, context: ssl.SSLContext) -> None:
        """STARTTLS. Raises InsecureError when the server, or somebody between, will not have it."""
        if self.state != "NONAUTH":
            raise InsecureError(
                Phrase("{host} let somebody in before the connection was protected.", host=self.host),
                _SOMEBODY_BETWEEN,
            )
        if "STARTTLS" not in self.offered:
            raise InsecureError(
                Phrase("{host} offers no STARTTLS: others could read along.", host=self.host),
                _SOMEBODY_BETWEEN,
            )
        with self.exchange():
            accepted = self.xatom("STARTTLS")[0] == "OK"
        if not accepted:
            raise InsecureError(
                Phrase("{host} refuses STARTTLS: others could read along.", host=self.host), _SOMEBODY_BETWEEN
            )
        self._wire.start_tls(context)
        self.ask_what_is_offered()

    def wait(self, seconds: float) -> bool:
        """Whether the server says something within so long; it has not been told to."""
        return self._wire.wait(seconds)

    def begin_idle(self) -> bool:
        """IDLE (RFC 2177); False when the server will not. ``idle_line`` may follow until ``end_idle``."""
        self._wire.allow(self._pace.answer_s, ANSWER_BYTES)
        self._wire.send(_IDLE_TAG + b" IDLE\r\n")
        while not (line := self._line()).startswith(b"+"):
            if line.startswith(_IDLE_TAG):
                return False
        return True

    def idle_line(self) -> bool:
        """Read what the server said into ``has_news``; whether the IDLE goes on: it may end it by itself.

        Raises LostError at the connection's end.
        """
        self._wire.allow_time(self._pace.answer_s)  # and no more bytes than for the whole of this IDLE
        return not self._line().startswith(_IDLE_TAG)

    def end_idle(self, seconds: float) -> None:
        """DONE. Raises LostError when that gets no answer in time."""
        self._wire.allow(seconds, ANSWER_BYTES)
        self._wire.send(b"DONE\r\n")
        while not self._line().startswith(_IDLE_TAG):
            continue

    def _line(self) -> bytes:
        """The next answer, without the literals in it; news are noted."""
        line = part = self._wire.read_line()
        while found := _LITERAL.search(part):
            self._wire.read(int(found[1]))
            part = self._wire.read_line()
        if line[:5].upper() == b"* BYE":
            raise _goodbye(line[5:])
        self.has_news |= bool(_NEWS.match(line))
        return line

    def refusal(self, error: imaplib.IMAP4.error) -> str | None:
        """The server's own words where it answered a command with BAD; None for what is no answer to it."""
        return None if isinstance(error, imaplib.IMAP4.abort) else _bad(error)

    def say_who_asks(self) -> None:
        """Name this program (RFC 2971) to a server that wants to know; some open no folder before."""
        if "ID" not in self.offered:
            return
        with self.exchange():
            try:
                self.xatom("ID", f'("name" "Sendward" "version" "{sendward.__version__}")')
            except imaplib.IMAP4.error as error:
                if self.refusal(error) is None:
                    raise
                _log.info("a mail server offers ID and refuses it: %s", error)

    @contextmanager
    def _explained(self) -> Iterator[None]:
        """Turn imaplib's errors about an answer into an ImapError."""
        try:
            yield
        except (imaplib.IMAP4.error, ValueError, TypeError) as error:
            goodbye = self.untagged_responses.get("BYE")
            if goodbye:
                words = goodbye[-1]
                raise _goodbye(words if isinstance(words, bytes) else b"") from error
            answer = self.refusal(error) if isinstance(error, imaplib.IMAP4.error) else None
            if answer:
                raise ConfusedError(
                    Phrase("The server does not take a command: {answer}", answer=answer)
                ) from error
            # imaplib trusts numbers and letters to be such; garbage makes it stumble
            raise ConfusedError(Phrase("The server's answer could not be understood.")) from error


def _strict(line: bytes) -> bytes:
    r"""A line of an answer as imaplib takes it: names in capitals, a text after them, CRLF at the end.

    >>> _strict(b"* ok [uidnext 5] Done\n"), _strict(b"ABCD1 ok\r\n")
    (b'* OK [UIDNEXT 5] Done\r\n', b'ABCD1 OK \r\n')
    """
    bare = line.rstrip(b"\r\n")
    found = _HEAD.match(bare)
    if found:
        bare = _TOUCHING.sub(rb"\1 ", found[0].upper() + bare[found.end() :])
    if _TAGGED_ALONE.fullmatch(bare):
        bare += b" "
    bare = _ODD_LITERAL.sub(rb"{\1}", bare)
    return bare + b"\r\n" if line.endswith(b"\n") else line


_SOMEBODY_BETWEEN = Phrase(
    "Choose TLS in the settings, under Accounts. If STARTTLS used to work, somebody may be tampering with the"
    " network."
)


_PART = r"""(?:b'(?:[^'\\]|\\.)*+'|b"(?:[^"\\]|\\.)*+"|None)"""
_BAD = re.compile(rf"\S+ command error: BAD (\[{_PART}(?:, {_PART})*+\])", re.DOTALL)
"""How imaplib tells of a BAD: the answer is written as a list of Python's bytes. Nothing else is evaluated: a
server may write into its answer what it likes."""


def _bad(error: imaplib.IMAP4.error) -> str | None:
    found = _BAD.fullmatch(str(error))
    if found is None:
        return None
    answer = ast.literal_eval(found[1])
    return printed(b" ".join(part for part in answer if isinstance(part, bytes)))


def printed(words: bytes) -> str:
    """A server's words, as they may be shown."""
    text = "".join(c if c.isprintable() else " " for c in words.decode("utf-8", "replace"))
    return " ".join(text.split())[:_MOST_WORDS]


def _goodbye(words: bytes) -> LostError:
    """The error for a server that left; the words are its own, and may name the reason."""
    text = printed(words)
    if not text:
        return LostError(Phrase("The server ended the connection."))
    return LostError(Phrase("The server ended the connection: {answer}", answer=text))
