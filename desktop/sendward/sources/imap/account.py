"""The source of one mail account's drafts, and its worker, which connects, looks and waits, ever again."""

from __future__ import annotations

import logging
import ssl
import threading
from collections import deque
from dataclasses import dataclass, replace
from time import monotonic
from typing import TYPE_CHECKING, NoReturn

from sendward.mailstores.headers import lasting_digest
from sendward.mailstores.imap.errors import HaltedError, ImapError, UnforeseenError
from sendward.mailstores.imap.halt import Halt
from sendward.mailstores.imap.mailbox import Mailbox, connect
from sendward.mailstores.imap.pace import Backoff, Interval, Pace, Presence, way_out
from sendward.phrase import Phrase
from sendward.sources.draft_identity import gone_sighting, kept_aside, saved_sighting
from sendward.sources.draft_likeness import Kin
from sendward.sources.imap.folder import ImapFolder
from sendward.sources.source import MOST_LEFT, NOT_CHECKED, REPORT, SourceState, SourceStatus, failed_because

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from pathlib import Path

    from sendward.mail_account import MailAccount
    from sendward.model import Sighting
    from sendward.sources.draft_identity import SavedDraft
    from sendward.sources.imap.credentials import Credentials
    from sendward.sources.source import Deliver


_log = logging.getLogger(__name__)
_LOOK_AGAIN_S = 5.0
"""While there is no connection, another network is looked for this often; nothing is sent for it."""
_CALM_S = 0.3
"""Looks that follow each other faster are spaced out, up to this: news without end costs no busy loop."""


class _Worker:
    """One account's watch, from start to halt."""

    def __init__(
        self,
        account: MailAccount,
        credentials: Credentials,
        memory: Path,
        pace: Pace,
        context: Callable[[], ssl.SSLContext],
        *,
        kin: Kin,
        halt: Halt,
        deliver: Deliver,
        tell: Callable[[SourceStatus], None],
        follow: Callable[[tuple[str, ...]], None],
    ) -> None:
        """Watch until ``halt``; ``follow`` is called with the other folders of drafts that there are."""
        self._account, self._credentials = account, credentials
        self._pace, self._context, self._halt = pace, context, halt
        self._deliver, self._tell, self._follow = deliver, tell, follow
        self._left: deque[Sighting] = deque(maxlen=MOST_LEFT)
        """What could not be handed over, and is tried again."""
        self._folder = ImapFolder(account.key, memory, account.lookback, pace.settle_s, kin)
        self._presence = Presence()

    def run(self) -> None:
        """Watch until the halt."""
        backoff = Backoff(self._pace.first_retry_s, self._pace.longest_retry_s)
        try:
            while True:
                try:
                    self._watch_once(backoff)
                except HaltedError:
                    raise
                except Exception as error:  # noqa: BLE001  # watching goes on, and the person hears of it
                    _log.exception("watching drafts on a server broke off")
                    self._say(SourceState.UNAVAILABLE, failed_because(type(error).__name__), REPORT)
                    self._halt.sleep(backoff.next())
        except HaltedError:
            return

    def _watch_once(self, backoff: Backoff) -> None:
        """Watch until something ends it, say what, and rest before another try. Raises HaltedError."""
        began = monotonic()
        problem = self._watch_until_it_breaks()
        is_unavailable = problem.is_lasting or isinstance(problem, UnforeseenError)
        state = SourceState.UNAVAILABLE if is_unavailable else SourceState.WAITING
        self._say(state, str(problem), problem.remedy)
        if problem.is_lasting and not problem.is_tried_again:
            self._halt.sleep(None)
        if monotonic() - began > self._pace.steady_s:
            backoff.reset()
        least_s = self._pace.longest_retry_s if problem.is_lasting else problem.least_wait_s
        self._rest(max(backoff.next(), least_s))

    def _watch_until_it_breaks(self) -> ImapError:
        """Watch; gives what ended it. Raises HaltedError."""
        try:
            self._watch()
        except ImapError as problem:
            return problem
        except HaltedError:
            raise
        except Exception as error:  # noqa: BLE001  # what nobody foresaw must not end the watch for good
            _log.exception("watching drafts on a server failed")
            return UnforeseenError(failed_because(type(error).__name__), REPORT)

    def _watch(self) -> NoReturn:
        mailbox = self._opened()
        try:
            self._follow(mailbox.others)
            self._folder.open(mailbox)
            gap = 0.0
            while True:
                looked = monotonic()
                if self._presence.was_away():
                    self._folder.catch_up()
                self._hand_over(self._folder.changed_drafts(mailbox))
                # a server may offer to tell of news, and refuse to: it is said anew each time
                self._say_how(mailbox)
                gone, missed = self._folder.gone_drafts(), self._folder.missed_drafts()
                for identity in (*gone, *missed):
                    went_unseen = identity in missed
                    self._deliver(gone_sighting(self._account.address, identity, went_unseen=went_unseen))
                again_in = self._folder.again_in
                ordinary = self._pace.renew_s if mailbox.pushes else self._pace.poll_s
                if self._folder.unread or self._left:
                    ordinary = min(ordinary, self._pace.longest_retry_s)
                has_news = mailbox.wait(ordinary if again_in is None else again_in)
                is_calm = not has_news or monotonic() - looked > _CALM_S
                gap = 0.0 if is_calm else min(_CALM_S, 2 * gap + 0.01)
                self._halt.sleep(gap)
        finally:
            mailbox.close()
            self._hand_over(self._folder.flush())

    def _opened(self) -> Mailbox:
        client = connect(self._account, self._halt, self._pace, self._context)
        try:
            # not before the connection is as it must be; a prompt for nothing would only teach to type
            secret = self._credentials.current(self._halt)
            return Mailbox(client, self._account, secret, self._pace)
        except BaseException:
            client.shutdown()
            raise

    def _hand_over(self, saved: Iterable[SavedDraft]) -> None:
        """Deliver what was seen; what cannot be delivered is tried again, and the rest need not wait."""
        self._deliver_all()
        for draft in saved:
            place = self._account.address  # "In a draft in me@example.org"
            self._left.append(saved_sighting(place, draft))
            if len(self._left) == 1:  # else they are tried at the next look, not once more for each draft
                self._deliver_all()

    def _deliver_all(self) -> None:
        waiting = tuple(self._left)
        self._left.clear()
        for sighting in waiting:
            try:
                self._deliver(sighting)
            except Exception:  # noqa: BLE001  # as said
                _log.exception("a draft that was seen on a server could not be handed over")
                self._left.append(sighting)

    def _rest(self, seconds: float) -> None:
        """Wait so long, or until the machine wakes up or finds another network. Raises HaltedError."""
        before, end = way_out(), monotonic() + seconds
        while (left := end - monotonic()) > 0 and way_out() == before:
            interval, step = Interval(), min(left, self._pace.glance_s, _LOOK_AGAIN_S)
            self._halt.sleep(step)
            if interval.has_slept(step):
                return

    def _say_how(self, mailbox: Mailbox) -> None:
        """Say what is watched, once it has been looked through; and what of it the server does not show."""
        how, unread = _how(mailbox, self._pace), self._folder.unread
        if self._left:
            self._say(SourceState.UNAVAILABLE, NOT_CHECKED, REPORT)
        elif unread:
            detail = Phrase(
                "{how} {count} drafts that are there could not be read, the last one is number {uid}.",
                one="{how} {count} draft that is there could not be read, number {uid}.",
                how=how,
                count=len(unread),
                uid=unread[-1],
            )
            remedy = Phrase("Open such a draft in your mail program and save it anew, or delete it.")
            state = SourceState.WATCHING if self._folder.has_read else SourceState.UNAVAILABLE
            self._say(state, detail, remedy)
        else:
            self._say(SourceState.WATCHING, how)

    def _say(self, state: SourceState, detail: str, remedy: str = "") -> None:
        self._tell(SourceStatus(name_of(self._account), state, detail, remedy, self._account.key))


def memory_file(folder: Path, account: MailAccount, other: str = "") -> Path:
    """Where it is remembered which of the account's drafts are old, or those in an ``other`` folder of it."""
    more = f"-{lasting_digest(other)}" if other else ""
    return folder / f"imap-{lasting_digest(account.key)}{more}.json"


def name_of(account: MailAccount) -> Phrase:
    """The name of the account's drafts in the tray and the settings."""
    return Phrase("Drafts of {address}", address=account.address)


def _how(mailbox: Mailbox, pace: Pace) -> str:
    if mailbox.pushes:
        return Phrase("The server tells of each draft saved in {folder}.", folder=mailbox.folder)
    every = f"{pace.poll_s:g}"
    return Phrase(
        "The server is asked every {seconds} seconds about {folder}.", seconds=every, folder=mailbox.folder
    )


@dataclass(slots=True)
class _Watch:
    """The watch over one folder."""

    halt: Halt
    status: SourceStatus
    thread: threading.Thread | None = None


def _end(watches: Iterable[_Watch]) -> None:
    """Have these come to their end, and wait for it."""
    ending = tuple(watches)
    for watch in ending:
        watch.halt.set()
    for watch in ending:
        if watch.thread is not None:
            watch.thread.join()
        watch.halt.close()


class ImapDraftsSource:
    """Watches the drafts of one account, on a thread for each folder of them."""

    def __init__(
        self,
        account: MailAccount,
        credentials: Credentials,
        memory: Path,
        pace: Pace | None = None,
        context: Callable[[], ssl.SSLContext] = ssl.create_default_context,
        *,
        kin: Kin | None = None,
    ) -> None:
        """Watch ``account``; remember in the folder ``memory`` which drafts are old.

        ``context`` says which certificates are good: by default, those the system trusts. ``kin`` knows the
        drafts of the other sources.
        """
        self.account = account
        self._credentials = credentials
        self._memory = memory
        self._pace = pace or Pace()
        self._context = context
        self._kin = kin or Kin()
        self._watches: dict[str, _Watch] = {}
        """By the folder's name, "" for the one that the account names or the server marks first."""
        self._changing = threading.Lock()
        """So that no watch begins after ``stop``."""

    def start(self, deliver: Deliver, changed: Callable[[], None]) -> None:
        """See ``Source.start``. The account says which of the drafts that are there are news."""
        with self._changing:
            if not self._watches:
                self._begin("", deliver, changed)

    def stop(self) -> None:
        """See ``Source.stop``. Must not be called from ``deliver`` or ``changed``."""
        with self._changing:
            watches, self._watches = self._watches, {}
        _end(watches.values())

    def forget(self) -> None:
        """Forget which drafts are old; once stopped, when the account is removed."""
        try:
            first = memory_file(self._memory, self.account)
            others = first.parent.glob(f"{first.stem}-*.json*")
            for file in (first, kept_aside(first), *others):
                file.unlink(missing_ok=True)
        except OSError as error:
            _log.warning("what is remembered of an account could not be removed: %s", error)

    def _begin(self, folder: str, deliver: Deliver, changed: Callable[[], None]) -> None:
        detail = Phrase("It is being connected.")
        status = replace(_off(self.account, folder), state=SourceState.WAITING, detail=detail)
        watch = self._watches[folder] = _Watch(Halt(), status)
        account = replace(self.account, drafts=folder) if folder else self.account

        def tell(status: SourceStatus) -> None:
            status = replace(status, source=watch.status.source)
            if status != watch.status:
                watch.status = status
                try:
                    changed()
                except Exception:  # noqa: BLE001  # the status can be asked for all the same
                    _log.exception("how drafts on a server are watched could not be told")

        def follow(others: tuple[str, ...]) -> None:
            if not folder:  # the first one tells of the others
                self._follow(others, watch, deliver, changed)

        worker = _Worker(
            account,
            self._credentials,
            memory_file(self._memory, self.account, folder),
            self._pace,
            self._context,
            kin=self._kin,
            halt=watch.halt,
            deliver=deliver,
            tell=tell,
            follow=follow,
        )
        watch.thread = threading.Thread(target=worker.run, name="sendward-imap", daemon=True)
        watch.thread.start()

    def _follow(
        self, others: tuple[str, ...], first: _Watch, deliver: Deliver, changed: Callable[[], None]
    ) -> None:
        """Watch the other folders that the server marks now, each over a connection of its own."""
        with self._changing:
            if self._watches.get("") is not first:  # it was stopped meanwhile
                return
            gone = [self._watches.pop(name) for name in self._watches.keys() - {"", *others}]
            for name in others:
                if name not in self._watches:
                    self._begin(name, deliver, changed)
        _end(gone)

    def statuses(self) -> tuple[SourceStatus, ...]:
        """A line, and one more for each further folder that the server marks as holding drafts."""
        with self._changing:
            watches = tuple(self._watches.values())
        return tuple(watch.status for watch in watches) or (_off(self.account),)


def _off(account: MailAccount, other: str = "") -> SourceStatus:
    """Nothing of the account is watched, or nothing of this ``other`` folder of drafts."""
    name = name_of(account)
    if other:
        name = Phrase("Drafts of {address} in {folder}", address=account.address, folder=other)
    return SourceStatus(name, SourceState.OFF, key=account.key)
