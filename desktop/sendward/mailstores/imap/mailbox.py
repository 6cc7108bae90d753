"""A drafts folder on a server, opened for looking only."""

from __future__ import annotations

import imaplib
import re
import ssl
import time
from contextlib import suppress
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from sendward.mail_account import Security, is_loopback
from sendward.mailstores.headers import MAX_HEADER_BYTES
from sendward.mailstores.imap.client import ImapClient, printed
from sendward.mailstores.imap.errors import (
    ConfusedError,
    HaltedError,
    ImapError,
    InsecureError,
    NoFolderError,
)
from sendward.mailstores.imap.fetched import ITEMS, read_messages
from sendward.mailstores.imap.folders import drafts_folders, folder_argument, likely_first, list_folders
from sendward.mailstores.imap.pace import Backoff, Interval, way_out
from sendward.mailstores.imap.sign_in import sign_in
from sendward.mailstores.imap.wire import Wire
from sendward.phrase import Phrase

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Iterator

    from sendward.mail_account import MailAccount
    from sendward.mailstores.imap.fetched import FetchedMessage
    from sendward.mailstores.imap.folders import Folder
    from sendward.mailstores.imap.halt import Halt
    from sendward.mailstores.imap.pace import Pace

    FindFolders = Callable[[ImapClient, str], list[Folder]]
    """Which of a server's folders are meant, given the name that the account has for its drafts; one at
    least. Raises NoFolderError."""

_AT_A_TIME = 16
"""Messages asked for in one command: 4 MiB of headers at the very most."""
_FETCH_BYTES = _AT_A_TIME * (MAX_HEADER_BYTES + 64 * 1024)
_SEARCH_BYTES = 4 * 1024 * 1024
"""Some five hundred thousand UIDs."""
_MOST_UIDS = 500_000
MOST_WITHHELD = 100
"""Messages that a server may keep back before it counts as one that shows none."""
MOST_UNTOLD = 3
"""So often in turn a message may come during an IDLE without a word; then the server, or what stands between,
counts as one that does not tell. One in a thousand is lost by good ones."""
_SIMPLE = re.compile(r"[\w.+-]{1,64}@[\w.-]{1,255}", re.ASCII)
_NUMBER = re.compile(rb"\d{1,10}")


def connect(
    account: MailAccount, halt: Halt, pace: Pace, context: Callable[[], ssl.SSLContext]
) -> ImapClient:
    """A connection to the account's server, protected as the account says; nobody is signed in yet.

    Raises ImapError, HaltedError. ``context`` makes the rules for certificates anew for each connection.
    """
    wire = Wire(account.host, account.port, halt, pace.connect_s)
    try:
        if account.security.is_local_only:
            _demand_loopback(account, wire)
        wire.allow(pace.connect_s, 0)
        if account.security is Security.TLS:
            wire.start_tls(context())
        client = ImapClient(wire, pace)
        if account.security is Security.STARTTLS:
            client.protect(context())
        elif account.security is Security.LOCAL:
            client.protect(_any_certificate())
    except BaseException:
        wire.close()
        raise
    return client


def _any_certificate() -> ssl.SSLContext:
    """Rules that take every certificate: nobody else is on the way to this computer itself."""
    rules = ssl.create_default_context()
    rules.check_hostname = False
    rules.verify_mode = ssl.CERT_NONE
    return rules


def _demand_loopback(account: MailAccount, wire: Wire) -> None:
    if not (is_loopback(account.host) and wire.is_loopback):
        raise InsecureError(
            Phrase("Without TLS everybody on the way to {host} could read along.", host=account.host),
            Phrase("Choose TLS or STARTTLS in the settings, under Accounts."),
        )


class Mailbox:
    """The account's drafts folder, or another, found and opened by EXAMINE. Belongs to one worker."""

    def __init__(
        self,
        client: ImapClient,
        account: MailAccount,
        secret: str,
        pace: Pace,
        find: FindFolders = drafts_folders,
    ) -> None:
        """Sign in and open the folder that ``find`` names first. Raises ImapError, HaltedError."""
        self._client, self._pace = client, pace
        if client.state == "NONAUTH":
            sign_in(client, account.login, secret, is_bearer=account.sign_in.is_bearer)
        elif client.state == "AUTH":  # else another folder was open before
            client.say_who_asks()
        found, *others = find(client, account.drafts)
        self.folder, self._argument = found.name, folder_argument(found.raw)
        self.others = tuple(folder.name for folder in others)
        """Folders that the server marks as holding drafts, too."""
        self.withheld: set[int] = set()
        """UIDs of messages that are there and were not shown when they were last asked for."""
        self.pushes = "IDLE" in client.offered
        """Whether the server tells when something happens; else it is asked now and then."""
        self._has_idled, self._untold = False, 0
        """Whether the last wait was an IDLE, and how many in turn did not tell of what had come meanwhile."""
        self._trust = Backoff(pace.doubt_s, pace.renew_s)
        """For how long silence in an IDLE is taken to mean that nothing happened."""
        self._way_out = way_out()
        self._open()

    def _open(self) -> None:
        with self._client.exchange():
            answer, words = self._client.select(self._argument, readonly=True)  # type: ignore[arg-type]  # bytes are sent as they are
            self.uid_validity = self._told("UIDVALIDITY")
            self.uid_next = self._told("UIDNEXT")
        if answer != "OK":
            raise NoFolderError(
                _why_closed(self.folder, printed(words[-1] or b"")),
                Phrase("Choose the drafts folder in the settings, under Accounts."),
                likely_first(list_folders(self._client)),
            )
        if not self.uid_validity:
            raise ConfusedError(
                Phrase("The server does not number its messages lastingly (it lacks UIDVALIDITY).")
            )
        if not self.uid_next:  # not every server tells; then the last message does
            self.uid_next = max(self._search("UID *"), default=0) + 1

    def _told(self, name: str) -> int:
        values = self._client.response(name)[1]
        found = _NUMBER.fullmatch(values[-1]) if values and values[-1] else None
        return int(found[0]) if found else 0

    def uids_from(self, first: int) -> list[int]:
        """The UIDs from ``first`` on, rising. Raises ImapError, HaltedError."""
        was_told, self._client.has_news = self._client.has_news, False
        # "n:*" names the last message too when its UID is smaller (RFC 3501, 6.4.8)
        found = sorted(uid for uid in self._search(f"UID {first}:* UNDELETED") if uid >= first)
        if found and self._has_idled:
            self._untold = 0 if was_told else self._untold + 1
            self._trust.reset()
            self.pushes = self.pushes and self._untold < MOST_UNTOLD
        self._has_idled = False
        return found

    def uids_since(self, moment: datetime) -> list[int]:
        """The UIDs of what arrived since the day before ``moment``, rising. Raises ImapError, HaltedError."""
        # the server's days are those of its own place
        day = datetime.fromtimestamp(moment.timestamp() - 86_400, UTC)
        month = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
        return sorted(self._search(f"SINCE {day.day}-{month[day.month - 1]}-{day.year} UNDELETED"))

    def uids_to(self, address: str) -> list[int]:
        """The UIDs of what is addressed to ``address``, or to one that this is a part of, rising.

        None for an address with signs that would have to be quoted. Raises ImapError, HaltedError.
        """
        if _SIMPLE.fullmatch(address) is None:
            return []
        return sorted(self._search(f'OR TO "{address}" CC "{address}" UNDELETED'))

    def still_there(self, uids: Collection[int]) -> set[int]:
        """Those of ``uids`` that are not deleted. Raises ImapError, HaltedError."""
        return set(self._search(f"UID {_set_of(uids)} UNDELETED")) & set(uids) if uids else set()

    def fetch(self, uids: Collection[int]) -> Iterator[FetchedMessage]:
        """The headers of the messages that are still there. Raises ImapError, HaltedError.

        What the server does not show among others is asked for by itself; what it does not show then either
        is ``withheld``.
        """
        wanted = sorted(uids)
        self.withheld -= set(wanted)
        for start in range(0, len(wanted), _AT_A_TIME):
            batch = wanted[start : start + _AT_A_TIME]
            shown = self._fetched(batch)
            missing = self.still_there([uid for uid in batch if uid not in shown])
            for uid in sorted(missing):
                shown |= self._fetched([uid])
            self.withheld |= missing - shown.keys()
            yield from (shown[uid] for uid in batch if uid in shown and not shown[uid].is_deleted)
            if len(self.withheld) > MOST_WITHHELD:
                raise ConfusedError(Phrase("The server refuses to show its messages."))

    def _fetched(self, uids: Collection[int]) -> dict[int, FetchedMessage]:
        """The messages that one command shows, also beside a refusal."""
        client = self._client
        with client.exchange(_FETCH_BYTES):
            try:
                answer, answers = client.uid("FETCH", _set_of(uids), ITEMS)
            except imaplib.IMAP4.error as error:
                if client.refusal(error) is None:
                    raise
                answer = "BAD"
            if answer != "OK":
                answers = client.response("FETCH")[1]
            alone = next(iter(uids)) if len(uids) == 1 else None
            return {message.uid: message for message in read_messages(answers, alone) if message.uid in uids}

    def wait(self, seconds: float) -> bool:
        """Whether something may have happened within so long, or had before.

        Comes back sooner soon after news, see ``Pace.doubt_s``; and at once, with ``pushes`` taken back, when
        the server refuses to tell of news after all, at first or later.
        Raises LostError when the connection turns out to be dead: at the end of every wait it is tried.
        """
        client = self._client
        if client.has_news:
            return True
        if self.pushes:
            self.pushes = client.begin_idle()
            if self.pushes:
                self._has_idled = True
                self._idle(min(seconds, self._trust.next()))
        else:
            self._watch(seconds)
            with client.exchange(seconds=self._pace.probe_s):
                client.noop()
        return client.has_news

    def _idle(self, seconds: float) -> None:
        client = self._client
        end = time.monotonic() + seconds
        is_trusted = True
        while is_trusted and not client.has_news and (left := end - time.monotonic()) > 0:
            has_said_something, is_trusted = self._watch(left)
            if has_said_something and not client.idle_line():
                self.pushes = False  # it will not tell for long; ``end_idle`` would wait in vain
                return
        if client.has_news:
            self._trust.reset()
        client.end_idle(self._pace.answer_s if client.has_news else self._pace.probe_s)

    def _watch(self, seconds: float) -> tuple[bool, bool]:
        """Wait until the server says something, and whether this computer slept or moved meanwhile."""
        end = time.monotonic() + seconds
        while (left := end - time.monotonic()) > 0:
            step = min(left, self._pace.glance_s)
            interval = Interval()
            if self._client.wait(step):
                return True, True
            if interval.has_slept(step) or way_out() != self._way_out:
                self._way_out = way_out()
                return False, False
        return False, True

    def close(self) -> None:
        """Say goodbye, without waiting for an answer, and let go."""
        with suppress(ImapError, HaltedError):
            self._client.send(b"BYE1 LOGOUT\r\n")
        self._client.shutdown()

    def _search(self, criteria: str) -> list[int]:
        with self._client.exchange(_SEARCH_BYTES):
            answer, lines = self._client.uid("SEARCH", criteria)
            # in here, since a line with a literal is one that no server sends, and no text
            found = [uid for line in lines if line for uid in _uids(_BESIDE.sub(b"", line).split())]
            for line in self._client.response("ESEARCH")[1]:
                found += _extended(line or b"")
        if answer != "OK":
            raise ConfusedError(Phrase("The server refuses to list its messages."))
        return found


_BESIDE = re.compile(rb"\([^()]*\)")
"""What an answer to SEARCH says besides: ``(MODSEQ 917)``, ``(TAG "A1")``."""
_ALL = re.compile(rb" ALL ([\d:,]+)(?= |\Z)", re.IGNORECASE)
_FOUND_SOME = re.compile(rb" (?:MIN|MAX|COUNT) 0*[1-9]", re.IGNORECASE)
_RANGE = re.compile(rb"(\d{1,10})(?::(\d{1,10}))?")


def _extended(line: bytes) -> list[int]:
    """The UIDs in an ESEARCH answer (RFC 4731), as IMAP4rev2 always gives it. Raises ConfusedError."""
    line = _BESIDE.sub(b"", line)
    found = _ALL.search(line)
    if found is None and _FOUND_SOME.search(line):
        raise ConfusedError(Phrase("The server says that there are messages, and not which."))
    return _uids(found[1].split(b",")) if found else []


def _uids(items: Iterable[bytes]) -> list[int]:
    """The numbers that are named one by one or as ranges; others are passed over. Raises ConfusedError."""
    numbers: list[int] = []
    for first, last in (found.groups() for item in items for found in _RANGE.finditer(item)):
        low, high = sorted((int(first), int(last or first)))
        if len(numbers) + high - low > _MOST_UIDS:
            raise ConfusedError(Phrase("The server sent far more than it was asked for."))
        numbers += range(low, high + 1)
    return numbers


_NOT_THERE = re.compile(r"\[NONEXISTENT\]|does ?n[o']t exist", re.IGNORECASE)


def _why_closed(folder: str, answer: str) -> Phrase:
    """The sentence that it cannot be opened, with the server's words unless they say no more than that."""
    if not answer or _NOT_THERE.search(answer):
        return Phrase("The server cannot open the folder {folder}.", folder=folder)
    return Phrase("The server cannot open the folder {folder}: {answer}", folder=folder, answer=answer)


def _set_of(uids: Collection[int]) -> str:
    """A set of UIDs as IMAP writes it, neighbours as ranges.

    >>> _set_of([5, 1, 2, 3, 9])
    '1:3,5,9'
    """
    ranges: list[list[int]] = []
    for uid in sorted(uids):
        if ranges and uid == ranges[-1][1] + 1:
            ranges[-1][1] = uid
        else:
            ranges.append([uid, uid])
    return ",".join(f"{first}:{last}" if first != last else f"{first}" for first, last in ranges)
