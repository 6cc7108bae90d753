"""A mail server that answers in any shape the grammar of IMAP allows, and some that servers use all the same.

The shapes are those of RFC 3501 and RFC 9051, and the odd ones that were met: see ``_SHAPES``. What a
message is shown as, and whether at all, is drawn by hypothesis.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from hypothesis import strategies as st

from support.fake_wire import FakeWire

if TYPE_CHECKING:
    from hypothesis.strategies import DrawFn, SearchStrategy

DRAFTS = (
    "Drafts",
    "Entw&APw-rfe",
    "Entwürfe",
    'a "b" \\ c',
    "INBOX.Drafts",
    "[Gmail]/Drafts",
    "下書き",
    "R&D",
)
_ASTRING = re.compile(r"[A-Za-z0-9.\[\]/&-]+")
_FETCH = re.compile(rb"(\S+) UID FETCH (\S+) ")
_SEARCH = re.compile(rb"(\S+) UID SEARCH UID (\S+)")
_RANGE = re.compile(r"(\d+)(?::(\d+|\*))?")


@dataclass
class Message:
    """One on the server."""

    uid: int
    to: str
    is_deleted: bool = False

    @property
    def headers(self) -> bytes:
        return f'To: "J, \\"x\\"" <{self.to}>\r\nSubject: Report\r\n\r\n'.encode()


@dataclass
class Server:
    """What it has, and how it writes."""

    messages: list[Message]
    folder: str
    is_rev2: bool
    is_lower: bool
    """Names of answers in small letters, which are the same to IMAP."""
    ends_lf: bool
    beside: list[bytes]
    """Answers that nobody asked for."""
    shapes: list[int] = field(default_factory=list)
    """How each message is shown, one after the other and then from the beginning."""


def servers() -> SearchStrategy[Server]:
    return _servers()


@st.composite
def _servers(draw: DrawFn) -> Server:
    uids = draw(st.lists(st.integers(1, 60), unique=True, max_size=20).map(sorted))
    messages = [
        Message(uid, f"n{uid}@army.ml", draw(st.booleans()) if index % 5 == 4 else False)
        for index, uid in enumerate(uids)
    ]
    return Server(
        messages,
        draw(st.sampled_from(DRAFTS)),
        draw(st.booleans()),
        draw(st.booleans()),
        draw(st.booleans()),
        draw(st.lists(st.sampled_from(_BESIDE), max_size=3)),
        draw(st.lists(st.integers(0, 99), min_size=1, max_size=40)),
    )


_BESIDE = (
    b"* 23 EXISTS\r\n",
    b"* 1 RECENT\r\n",
    b"* OK [ALERT] Maintenance on Sunday\r\n",
    b"* OK Still here\r\n",
    b"* NO [OVERQUOTA] 95 % used\r\n",
    b"* FLAGS (\\Seen \\Draft)\r\n",
    b"* OK [PERMANENTFLAGS (\\*)] \r\n",
    b"* 2 FETCH (FLAGS (\\Seen $Forwarded))\r\n",
    b"* 2 FETCH (UID 999 MODSEQ (12) FLAGS ())\r\n",
)


class SpokenWire(FakeWire):
    """Reads what the client sends, and answers it."""

    def __init__(self, server: Server) -> None:
        super().__init__(b"")
        self._server = server
        self._next = 0
        self.hidden: set[int] = set()
        """UIDs that were left out of the last answer that could have shown them."""
        self.alone: set[int] = set()
        """UIDs that were asked for by themselves."""
        self._say(b"* PREAUTH [CAPABILITY IMAP4rev1] hello\r\n")

    def send(self, data: bytes) -> None:
        super().send(data)
        command = data.strip()
        server = self._server
        done = b"TAG OK\r\n" if server.is_rev2 and self._shape() % 3 == 0 else b"TAG OK done\r\n"
        beside = b"".join(server.beside)
        if b"CAPABILITY" in command:
            told = b"* CAPABILITY %bIMAP4rev%d%bIDLE ID\r\n"
            parted = b"\r\n* CAPABILITY "
            between = ((b"", b" "), (b"", parted), (b"X-A" + parted, b" "))[self._shape() % 3]
            self._say(told % (between[0], 2 if server.is_rev2 else 1, between[1]) + done)
        elif b" ID " in command:
            self._say(b'* ID ("name" "x" "version" NIL)\r\n' + done)
        elif b" LIST " in command:
            self._say(beside + self._list() + done)
        elif b" EXAMINE " in command:
            self._say(beside + b"* 5 EXISTS\r\n* OK [UIDVALIDITY 7] ok\r\n* OK [UIDNEXT 61]\r\n" + done)
        elif found := _SEARCH.match(command):
            self._say(beside + self._search(_numbers(found[2])) + done)
        elif found := _FETCH.match(command):
            self._fetch(_numbers(found[2]), beside, done)
        else:
            self._say(b"TAG BAD what\r\n")

    def read_line(self) -> bytes:
        line = super().read_line()
        return line.replace(b"\r\n", b"\n") if self._server.ends_lf else line

    def _say(self, answer: bytes) -> None:
        if self._server.is_lower:
            answer = re.sub(
                rb"(?m)^(?:\*|TAG) (?:\d+ )?[A-Z]+(?: \[[A-Z]+)?",
                lambda found: found[0].replace(b"TAG", b"\0").lower().replace(b"\0", b"TAG"),
                answer,
            )
        rest = self._answers.read()
        self._answers.seek(0)
        self._answers.truncate()
        self._answers.write(rest + answer)
        self._answers.seek(0)

    def _shape(self) -> int:
        shapes = self._server.shapes
        self._next += 1
        return shapes[self._next % len(shapes)]

    def _list(self) -> bytes:
        name = self._server.folder
        written = self._named(name)
        more = b' ("CHILDINFO" ("SUBSCRIBED"))' if self._shape() % 3 == 0 else b""
        separator = (b'"/"', b'"."', b"NIL", b'"\\\\"', b"nil", b' "/" ')[self._shape() % 6]
        mark = (b"\\Drafts", b"\\drafts", b"\\Draft")[self._shape() % 3]
        return (
            b"* LIST (\\HasNoChildren) %b INBOX\r\n* LIST (\\Noselect \\HasChildren) %b Folders\r\n"
            b"* LIST (\\HasNoChildren %b) %b %b%b\r\n"
            % (separator, separator, mark, separator, written, more)
        )

    def _named(self, name: str) -> bytes:
        raw = name.encode()
        shape = self._shape() % 3
        if shape == 0:
            return b"{%d}\r\n%b" % (len(raw), raw)
        if shape == 1 and _ASTRING.fullmatch(name):
            return raw
        return b'"' + raw.replace(b"\\", b"\\\\").replace(b'"', b'\\"') + b'"'

    def _search(self, wanted: set[int]) -> bytes:
        uids = [m.uid for m in self._server.messages if m.uid in wanted and not m.is_deleted]
        if self._server.is_rev2:
            found = b",".join(b"%d" % uid for uid in uids)
            if len(uids) > 1 and uids == list(range(uids[0], uids[-1] + 1)):
                found = (
                    b"%d:%d" % (uids[-1], uids[0]) if self._shape() % 2 else b"%d:%d" % (uids[0], uids[-1])
                )
            return b'* ESEARCH (TAG "A1") UID' + (b" ALL " + found if found else b"") + b"\r\n"
        shape = self._shape() % 6
        if shape == 4:  # as in ESEARCH, which it is not
            return b"* SEARCH " + b",".join(b"%d" % uid for uid in uids) + b"\r\n"
        if shape == 5 and len(uids) > 1 and uids == list(range(uids[0], uids[-1] + 1)):
            return b"* SEARCH %d:%d\r\n" % (uids[0], uids[-1])
        if shape == 0:  # in two answers
            half = len(uids) // 2
            return b"".join(
                b"* SEARCH" + b"".join(b" %d" % uid for uid in part) + b"\r\n"
                for part in (uids[half:], uids[:half])
            )
        end = (b" ", b"", b" (MODSEQ 917162500)")[(shape - 1) % 3]
        return b"* SEARCH" + b"".join(b" %d" % uid for uid in uids) + (end if uids else b"") + b"\r\n"

    def _fetch(self, wanted: set[int], beside: bytes, done: bytes) -> None:
        answer = beside
        is_alone = len(wanted) == 1
        self.alone |= wanted if is_alone else set()
        for number, message in enumerate(self._server.messages, start=1):
            if message.uid not in wanted:
                continue
            shape = self._shape() % (len(_SHAPES) + 2)
            if shape >= len(_SHAPES):
                self.hidden.add(message.uid)
                answer += (b"", b"* %d FETCH (UID %d BODY[HEADER]<0> NIL)\r\n" % (number, message.uid))[
                    self._shape() % 2
                ]
                continue
            shown, has_uid = _SHAPES[shape]
            if has_uid or is_alone:
                self.hidden.discard(message.uid)
            else:
                self.hidden.add(message.uid)
            flags = b"(\\Draft \\DELETED)" if message.is_deleted else b"(\\Draft)"
            answer += (
                b"* %d FETCH " % number
                + shown.replace(b"UIDNUM", b"%d" % message.uid)
                .replace(b"LITERAL+", b"{%d+}\r\n%b" % (len(message.headers), message.headers))
                .replace(b"LITERAL", b"{%d}\r\n%b" % (len(message.headers), message.headers))
                .replace(
                    b"QUOTED",
                    b'"'
                    + message.headers.replace(b"\\", b"\\\\").replace(b'"', b'\\"').replace(b"\r\n", b" ")
                    + b'"',
                )
                .replace(b"MARKS", flags)
                + b"\r\n"
            )
        if self.hidden & wanted:
            done = (done, b"TAG NO Some messages could not be FETCHed\r\n", b"TAG BAD not all\r\n")[
                self._shape() % 3
            ]
        self._say(answer.replace(b"FETCH TOUCHING", b"FETCH") + done)


_SHAPES = (
    (b"(UID UIDNUM FLAGS MARKS BODY[HEADER]<0> LITERAL)", True),
    (b"(FLAGS MARKS UID UIDNUM BODY[HEADER]<0> LITERAL)", True),
    (b"(BODY[HEADER]<0> LITERAL UID UIDNUM FLAGS MARKS)", True),
    (b"(BODY[HEADER]<0> LITERAL FLAGS MARKS UID UIDNUM MODSEQ (12345))", True),
    (b"(UID UIDNUM MODSEQ (7) EMAILID (M1) FLAGS MARKS body[header]<0> LITERAL)", True),
    (b"(UID UIDNUM FLAGS MARKS BODY[HEADER]<0.262145> LITERAL)", True),
    (b"(UID UIDNUM FLAGS MARKS BODY[HEADER]<0>LITERAL)", True),
    (b"(UID UIDNUM FLAGS MARKS BODY[HEADER] LITERAL)", True),
    (b"(UID UIDNUM FLAGS MARKS RFC822.HEADER LITERAL)", True),
    (b'(UID UIDNUM FLAGS MARKS X-GM-LABELS ("\\\\Draft" {3}\r\na(b) BODY[HEADER]<0> LITERAL)', True),
    (b"(UID  UIDNUM FLAGSMARKS  BODY[HEADER] <0>  LITERAL)", True),
    (b"(UID UIDNUM FLAGS MARKS BODY[HEADER]<0> ~LITERAL)", True),
    (b"(UID UIDNUM FLAGS MARKS BODY[HEADER]<0> LITERAL+)", True),
    (b"TOUCHING(UID UIDNUM FLAGS MARKS BODY[HEADER]<0> LITERAL)", True),
    (b"(FLAGS MARKS BODY[HEADER]<0> LITERAL)", False),
)
"""How a message is shown, and whether its UID is among that."""


def _numbers(text: bytes) -> set[int]:
    numbers: set[int] = set()
    for first, last in _RANGE.findall(text.decode()):
        end = 60 if last == "*" else int(last or first)
        numbers |= set(range(min(int(first), end), max(int(first), end) + 1))
    return numbers
