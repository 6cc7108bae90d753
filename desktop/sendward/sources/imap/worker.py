"""The worker of one folder of an account: it connects, looks and waits, ever again."""

from __future__ import annotations

import logging
from collections import deque
from time import monotonic
from typing import TYPE_CHECKING, NoReturn, Protocol

from sendward.mailstores.imap.errors import HaltedError, ImapError, UnforeseenError
from sendward.mailstores.imap.mailbox import Mailbox, connect
from sendward.mailstores.imap.pace import Backoff, Interval, way_out
from sendward.phrase import Phrase
from sendward.sources.source import MOST_LEFT, NOT_CHECKED, REPORT, SourceState, SourceStatus, failed_because

if TYPE_CHECKING:
    import ssl
    from collections.abc import Callable, Iterable, Iterator

    from sendward.mail_account import MailAccount
    from sendward.mailstores.imap.client import ImapClient
    from sendward.mailstores.imap.folders import Folder
    from sendward.mailstores.imap.halt import Halt
    from sendward.mailstores.imap.pace import Pace
    from sendward.model import Sighting
    from sendward.sources.imap.credentials import Credentials
    from sendward.sources.source import Deliver


_log = logging.getLogger(__name__)
_LOOK_AGAIN_S = 5.0
"""While there is no connection, another network is looked for this often; nothing is sent for it."""
_CALM_S = 0.3
"""Looks that follow each other faster are spaced out, up to this: news without end costs no busy loop."""


class WatchedFolder(Protocol):
    """What a worker asks of a folder that it keeps connected. It belongs to that worker."""

    def find(self, client: ImapClient, name: str) -> list[Folder]:
        """Which folders of a server it may be; see ``FindFolders``."""

    @property
    def again_in(self) -> float | None:
        """In how many seconds to look again even if nothing happens; None for no need."""

    @property
    def has_read(self) -> bool:
        """Whether the server has shown any message in this run."""

    def open(self, mailbox: Mailbox) -> None:
        """Decide what in the folder is old. Raises ImapError, HaltedError."""

    def fresh(self, mailbox: Mailbox) -> Iterator[Sighting]:
        """What is new since the last look, oldest first. Raises ImapError, HaltedError."""

    def gone(self) -> Iterator[Sighting]:
        """What is there no more, once each."""

    def flush(self) -> Iterator[Sighting]:
        """What still waits, at the end of a connection."""

    def how(self, mailbox: Mailbox, every_s: float) -> Phrase:
        """The sentence on how it is watched; ``every_s`` where the server has to be asked."""

    @property
    def unread(self) -> tuple[int, ...]:
        """UIDs of messages that the server has not shown, however often it was asked, or nobody can read."""

    def say_unread(self, how: Phrase) -> tuple[Phrase, Phrase]:
        """The sentence on how it is watched, with that on what is ``unread``; and what to do about it."""


class AccountWorker:
    """One account's watch, from start to halt."""

    def __init__(
        self,
        account: MailAccount,
        credentials: Credentials,
        folder: WatchedFolder,
        pace: Pace,
        context: Callable[[], ssl.SSLContext],
        *,
        name: Phrase,
        halt: Halt,
        deliver: Deliver,
        tell: Callable[[SourceStatus], None],
        follow: Callable[[tuple[str, ...]], None],
    ) -> None:
        """Watch until ``halt``; ``follow`` is called with the other such folders that there are.

        ``name`` is what the statuses call it.
        """
        self._account, self._credentials, self._folder, self._name = account, credentials, folder, name
        self._pace, self._context, self._halt = pace, context, halt
        self._deliver, self._tell, self._follow = deliver, tell, follow
        self._left: deque[Sighting] = deque(maxlen=MOST_LEFT)
        """What could not be handed over, and is tried again."""

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
        if is_unavailable or problem.remedy:
            self._say(state, str(problem), problem.next_step)
        else:
            self._say(state, Phrase("{problem} Sendward tries again by itself.", problem=str(problem)))
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
                self._hand_over(self._until_halted(self._folder.fresh(mailbox)))
                # a server may offer to tell of news, and refuse to: it is said anew each time
                self._say_how(mailbox)
                self._hand_over(self._folder.gone())
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
            return Mailbox(client, self._account, secret, self._pace, self._folder.find)
        except BaseException:
            client.shutdown()
            raise

    def _hand_over(self, seen: Iterable[Sighting]) -> None:
        """Deliver what was seen; what cannot be delivered is tried again, and the rest need not wait."""
        self._deliver_all()
        for sighting in seen:
            self._left.append(sighting)
            if len(self._left) == 1:  # else they are tried at the next look, not once more for each
                self._deliver_all()

    def _until_halted(self, seen: Iterable[Sighting]) -> Iterator[Sighting]:
        """What is seen, one at a time. Raises HaltedError between two: to read many takes long."""
        for sighting in seen:
            yield sighting
            self._halt.check()

    def _deliver_all(self) -> None:
        waiting = tuple(self._left)
        self._left.clear()
        for sighting in waiting:
            try:
                self._deliver(sighting)
            except HaltedError:  # nobody waits for it any more
                raise
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
        how = self._folder.how(mailbox, self._pace.poll_s)
        if self._left:
            self._say(SourceState.UNAVAILABLE, NOT_CHECKED, REPORT)
        elif self._folder.unread:
            state = SourceState.WATCHING if self._folder.has_read else SourceState.UNAVAILABLE
            self._say(state, *self._folder.say_unread(how))
        else:
            self._say(SourceState.WATCHING, how)

    def _say(self, state: SourceState, detail: str, remedy: str = "") -> None:
        self._tell(SourceStatus(self._name, state, detail, remedy, self._account.key))
