"""The source of one mail account's drafts, and its worker, which connects, looks and waits, ever again."""

from __future__ import annotations

import logging
import random
import ssl
import threading
from collections import deque
from dataclasses import replace
from datetime import UTC, datetime
from time import monotonic
from typing import TYPE_CHECKING, NoReturn

from sendward.mailstores.headers import lasting_digest
from sendward.mailstores.imap.errors import HaltedError, ImapError
from sendward.mailstores.imap.halt import Halt
from sendward.mailstores.imap.mailbox import Mailbox, connect
from sendward.mailstores.imap.pace import Interval, Pace, way_out
from sendward.model import Origin, Sighting
from sendward.phrase import Phrase
from sendward.sources.draft_identity import gone_sighting
from sendward.sources.imap.folder import ImapFolder
from sendward.sources.source import MOST_LEFT, NOT_CHECKED, REPORT, SourceState, SourceStatus, failed_because

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from pathlib import Path

    from sendward.mail_account import MailAccount
    from sendward.sources.draft_identity import SavedDraft
    from sendward.sources.imap.credentials import Credentials
    from sendward.sources.source import Deliver


_log = logging.getLogger(__name__)
_LOOK_AGAIN_S = 5.0
"""While there is no connection, another network is looked for this often; nothing is sent for it."""
_CALM_S = 0.3
"""Looks that follow each other faster are spaced out more and more, up to this: a server that tells of news
without end costs no busy loop."""


class _UnforeseenError(ImapError):
    """Something ended in an error nobody foresaw; the log has it."""


class Backoff:
    """Doubles from ``first_s`` to ``longest_s``; each wait is a random half to whole of that.

    The jitter keeps a thousand clients of one server from coming back in the same second (AWS Architecture
    Blog, "Exponential Backoff And Jitter": equal jitter).
    """

    def __init__(self, first_s: float, longest_s: float) -> None:
        self._first_s, self._longest_s = first_s, longest_s
        self._next_s = first_s

    def reset(self) -> None:
        """It worked for a good while: begin anew."""
        self._next_s = self._first_s

    def next(self) -> float:
        """Seconds until the next try."""
        whole, self._next_s = self._next_s, min(2 * self._next_s, self._longest_s)
        return whole * random.uniform(0.5, 1.0)  # noqa: S311  # no secret


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
        halt: Halt,
        deliver: Deliver,
        tell: Callable[[SourceStatus], None],
    ) -> None:
        self._account, self._credentials = account, credentials
        self._pace, self._context, self._halt = pace, context, halt
        self._deliver, self._tell = deliver, tell
        self._left: deque[Sighting] = deque(maxlen=MOST_LEFT)
        """What could not be handed over, and is tried again."""
        file = memory_file(memory, account)
        self._folder = ImapFolder(account.key, file, account.lookback, pace.settle_s)

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
        is_unavailable = problem.is_lasting or isinstance(problem, _UnforeseenError)
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
            return _UnforeseenError(failed_because(type(error).__name__), REPORT)

    def _watch(self) -> NoReturn:
        mailbox = self._opened()
        try:
            self._folder.open(mailbox)
            gap = 0.0
            while True:
                looked = monotonic()
                self._hand_over(self._folder.changed_drafts(mailbox))
                # a server may offer to tell of news, and refuse to: it is said anew each time
                self._say_how(mailbox)
                gone, missed = self._folder.gone_drafts(), self._folder.missed_drafts()
                for identity in (*gone, *missed):
                    went_unseen = identity in missed
                    self._deliver(gone_sighting(name_of(self._account), identity, went_unseen=went_unseen))
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
            place = name_of(self._account)
            self._left.append(
                Sighting(Origin.DRAFT, place, draft.identity, draft.recipients, datetime.now(UTC))
            )
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


def memory_file(folder: Path, account: MailAccount) -> Path:
    """Where it is remembered which of the account's drafts are old."""
    return folder / f"imap-{lasting_digest(account.key)}.json"


def name_of(account: MailAccount) -> str:
    """The name of the account's drafts in the tray, the settings and the journal."""
    return Phrase("Drafts of {address}", address=account.address)


def _how(mailbox: Mailbox, pace: Pace) -> str:
    if mailbox.pushes:
        return Phrase("The server tells of each draft saved in {folder}.", folder=mailbox.folder)
    return Phrase(
        "The server is asked every {seconds} seconds about {folder}.",
        seconds=f"{pace.poll_s:g}",
        folder=mailbox.folder,
    )


class ImapDraftsSource:
    """Watches the drafts of one account, on a thread of its own."""

    def __init__(
        self,
        account: MailAccount,
        credentials: Credentials,
        memory: Path,
        pace: Pace | None = None,
        context: Callable[[], ssl.SSLContext] = ssl.create_default_context,
    ) -> None:
        """Watch ``account``; remember in the folder ``memory`` which drafts are old.

        ``context`` says which certificates are good: by default, those the system trusts.
        """
        self.account = account
        self._credentials = credentials
        self._memory = memory
        self._pace = pace or Pace()
        self._context = context
        self._status = _off(account)
        self._worker: threading.Thread | None = None
        self._halt: Halt | None = None

    def start(self, deliver: Deliver, changed: Callable[[], None]) -> None:
        """See ``Source.start``. The account says which of the drafts that are there are news."""
        if self._worker is not None:
            return
        self._status = replace(
            _off(self.account), state=SourceState.WAITING, detail=Phrase("It is being connected.")
        )

        def tell(status: SourceStatus) -> None:
            if status != self._status:
                self._status = status
                try:
                    changed()
                except Exception:  # noqa: BLE001  # the status can be asked for all the same
                    _log.exception("how drafts on a server are watched could not be told")

        self._halt = Halt()
        watch = _Worker(
            self.account,
            self._credentials,
            self._memory,
            self._pace,
            self._context,
            halt=self._halt,
            deliver=deliver,
            tell=tell,
        )
        self._worker = threading.Thread(target=watch.run, name="sendward-imap", daemon=True)
        self._worker.start()

    def stop(self) -> None:
        """See ``Source.stop``. Must not be called from ``deliver`` or ``changed``."""
        worker, self._worker = self._worker, None
        halt, self._halt = self._halt, None
        if worker is None or halt is None:
            return
        halt.set()
        worker.join()
        halt.close()
        self._status = _off(self.account)

    def forget(self) -> None:
        """Forget which drafts are old; once stopped, when the account is removed."""
        try:
            memory_file(self._memory, self.account).unlink(missing_ok=True)
        except OSError as error:
            _log.warning("what is remembered of an account could not be removed: %s", error)

    def statuses(self) -> tuple[SourceStatus, ...]:
        """One line."""
        return (self._status,)


def _off(account: MailAccount) -> SourceStatus:
    return SourceStatus(name_of(account), SourceState.OFF, key=account.key)
