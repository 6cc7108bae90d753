"""Desktop notifications with buttons, over D-Bus (Desktop Notifications Specification 1.3).

Everything on the bus happens on one thread. The callbacks are called on that thread too; a user interface
hands them over to its own.
"""

from __future__ import annotations

import itertools
import logging
import threading
import time
from typing import TYPE_CHECKING, Any

from jeepney import DBusAddress, MatchRule

from sendward import APPLICATION_ID
from sendward.phrase import Phrase
from sendward.system.call_queue import CallQueue
from sendward.system.linux.session_bus import BUS, PATIENCE, BusError, SessionBus
from sendward.system.notification import DEFAULT, NO_BUS, Closed, Shown, without_twins
from sendward.system.session import probe
from sendward.system.text import escaped, shown, shown_lines

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from sendward.system.linux.session_bus import Received
    from sendward.system.notification import OnAction, OnClosed

log = logging.getLogger(__name__)

NAME = "org.freedesktop.Notifications"
DAEMON = DBusAddress("/org/freedesktop/Notifications", NAME, NAME)
MAX_BUTTONS = 3
"""GNOME shows no more (gnome-shell, js/ui/messageTray.js, MAX_NOTIFICATION_BUTTONS)."""
INFORMATION = frozenset({"ssss", "sss"})
"""What GetServerInformation may answer: daemons of before version 1.1 do not name the specification's."""
RETRY = 10.0
"""Seconds between attempts to reach a bus that went away."""

BUS_GONE = "The session bus went away. Log out and in again."
FAULT = "Notifications failed, and the log says why. Restart Sendward if they stay away."
STRANGE_DAEMON = "The notification daemon gives answers that cannot be read. Restart it, or install another."
NO_DAEMON = "No notification daemon is running. Install one, such as dunst or the desktop's own."


class BusNotifier:
    """Shows notifications through whichever daemon is there, and follows it when it is restarted."""

    def __init__(self, bus_address: str | None = None) -> None:
        """Nothing happens until ``start``; ``bus_address`` is the session's own unless given."""
        self._address = probe().bus if bus_address is None else bus_address
        self._tickets = itertools.count(1)
        self._thread: threading.Thread | None = None
        self._calls: CallQueue | None = None
        self._stopping = threading.Event()
        self._known = threading.Event()
        self._problem = ""
        self._server = ""
        self._capabilities: frozenset[str] = frozenset()
        # what follows is touched on the notifier's thread only
        self._bus: SessionBus | None = None
        self._owner = ""
        self._shown: dict[int, Shown] = {}
        """By the daemon's id."""
        self._unanswered: list[Shown] = []
        """What the daemon was asked to show and has not answered yet."""

    @property
    def problem(self) -> str:
        """Why nothing can be shown now, and what to do; empty when something can, or it is not known yet."""
        return self._problem

    @property
    def server(self) -> str:
        """The daemon's name and version, ``dunst 1.9.0``; empty when there is none."""
        return self._server

    @property
    def capabilities(self) -> frozenset[str]:
        """The daemon's abilities by its own word: ``actions``, ``body-markup``, …"""
        return self._capabilities

    def start(self) -> None:
        """Connect, on a thread; returns at once."""
        if self._thread is not None:
            return
        if not self._address:
            self._problem = NO_BUS
            self._known.set()
            return
        self._calls = CallQueue()
        self._thread = threading.Thread(
            target=self._run, args=[self._calls], name="sendward-notifications", daemon=True
        )
        self._thread.start()

    def wait_until_known(self, seconds: float = PATIENCE) -> bool:
        """Wait until ``problem`` and ``server`` mean something; False when the time was over."""
        return self._known.wait(seconds)

    def notify(
        self,
        title: str,
        body: str,
        actions: Mapping[str, str] | None = None,
        on_action: OnAction | None = None,
        on_closed: OnClosed | None = None,
        *,
        stays: bool = False,
    ) -> int | None:
        """Show it; gives a ticket for ``close``, or None at once when ``problem`` says why nothing is shown.

        ``actions`` maps ids to labels, three buttons at most, and ``default`` for a click elsewhere. Exactly
        one of ``on_action`` and ``on_closed`` is called, once, unless it is closed by ``close``. ``stays``
        asks that it stands until it is answered. Texts from outside are welcome: they are cleaned and cut.
        """
        actions = actions or {}
        if len([key for key in actions if key != DEFAULT]) > MAX_BUTTONS:
            raise ValueError(f"a notification has {MAX_BUTTONS} buttons at most")
        if self._calls is None or self._problem:
            return None
        ticket = next(self._tickets)
        wanted, labels = Shown(ticket, on_action, on_closed), dict(actions)
        self._calls.put(lambda: self._show(wanted, title, body, labels, stays=stays))
        return ticket

    def close(self, ticket: int) -> None:
        """Take it off the screen if it is still there; nobody is called back for it any more."""
        if self._calls is not None:
            self._calls.put(lambda: self._withdraw(ticket))

    def stop(self) -> None:
        """Take everything off the screen, and return when the thread has ended.

        A thread that waits for a bus which accepts and says nothing is left behind; it ends with the process.
        """
        if self._thread is None or self._calls is None:
            return
        self._stopping.set()
        self._calls.wake()
        self._thread.join(2 * PATIENCE)
        if not self._thread.is_alive():
            self._calls.close()
        self._thread = self._calls = None

    def _run(self, calls: CallQueue) -> None:
        """Connect, serve until the bus goes away, and again, until stopped."""
        while not self._stopping.is_set():
            self._go_on_after_faults(self._reach_bus)
            self._known.set()
            self._go_on_after_faults(lambda: self._serve(calls))
        self._go_on_after_faults(lambda: self._leave(calls))

    def _go_on_after_faults(self, work: Callable[[], None]) -> None:
        """Do it; after a fault that nobody foresaw what is shown fails: it is to be asked in another way."""
        try:
            work()
        except Exception:
            log.exception("the notifier has a fault")
            self._drop_bus(FAULT)

    def _reach_bus(self) -> None:
        try:
            self._connect()
        except BusError as error:
            log.warning("the session bus cannot be reached: %s", error)
            self._problem = Phrase(
                "The session bus cannot be reached ({kind}). Log out and in again.", kind=str(error)
            )

    def _connect(self) -> None:
        bus = SessionBus(self._address)
        try:
            bus.follow(MatchRule(type="signal", sender=NAME, interface=NAME))
            owners = MatchRule(type="signal", sender=BUS, interface=BUS, member="NameOwnerChanged")
            owners.add_arg_condition(0, NAME)
            bus.follow(owners)
        except Exception:
            bus.close()
            raise
        self._bus = bus
        self._meet_daemon()

    def _serve(self, calls: CallQueue) -> None:
        """Do what is asked and hear what is said, until stopped, or until it is time to connect again."""
        again = None if self._bus is not None else time.monotonic() + RETRY
        while True:
            calls.run()
            self._hear()
            left = None if again is None else again - time.monotonic()
            is_over = self._bus is None if left is None else left <= 0
            if is_over or self._stopping.is_set():  # seen after the wake-up was, so none is slept through
                return
            calls.wait(self._bus, left)

    def _hear(self) -> None:
        if self._bus is None:
            return
        try:
            for signal in self._bus.signals():
                self._on_signal(signal)
        except BusError as error:
            self._lose_bus(error)

    def _leave(self, calls: CallQueue) -> None:
        for identifier in tuple(self._shown):
            self._call("CloseNotification", "u", (identifier,))
        self._shown.clear()
        if self._bus is not None:
            self._bus.close()
            self._bus = None
        calls.run()  # nothing can be shown any more: who asked is told

    def _meet_daemon(self, *, starts: bool = False) -> None:
        """Learn who shows notifications now.

        ``starts``: one that the bus can start is started by the question. Only for something to show: at
        login it might take the name from the desktop's own, which is about to come up.
        """
        information = self._call("GetServerInformation", starts=starts)
        capabilities = self._call("GetCapabilities", starts=starts) if information is not None else None
        if information is None or capabilities is None:
            self._lose_daemon(BUS_GONE if self._bus is None else self._no_daemon(starts=starts))
        elif information.signature not in INFORMATION or capabilities.signature != "as":
            log.warning(
                "the daemon describes itself with %r and %r", information.signature, capabilities.signature
            )
            self._lose_daemon(STRANGE_DAEMON)
        else:
            self._owner = information.sender
            name, _vendor, version = information.body[:3]
            self._server = shown(f"{name} {version}")
            self._capabilities = frozenset(capabilities.body[0])
            self._problem = ""

    def _no_daemon(self, *, starts: bool = False) -> str:
        """Return the problem that none is there; no problem where one can still be started."""
        return "" if not starts and self._bus is not None and self._bus.can_start(NAME) else NO_DAEMON

    def _lose_bus(self, error: BusError) -> None:
        log.warning("the session bus went away: %s", error)
        self._drop_bus(BUS_GONE)

    def _drop_bus(self, problem: str) -> None:
        if self._bus is not None:
            self._bus.close()
            self._bus = None
        self._lose_daemon(problem)

    def _lose_daemon(self, problem: str) -> None:
        self._problem = problem
        self._owner = self._server = ""
        self._capabilities = frozenset()
        gone = [*self._shown.values(), *self._unanswered]
        self._shown.clear()
        self._unanswered.clear()
        for notification in gone:
            notification.tell_closed(Closed.FAILED)

    def _call(
        self, member: str, signature: str = "", body: tuple[Any, ...] = (), *, starts: bool = True
    ) -> Received | None:
        """The daemon's reply; None when there is none in time, it is an error, or the bus is gone."""
        if self._bus is None:
            return None
        try:
            return self._bus.call(DAEMON, member, signature, body, starts=starts)
        except BusError as error:
            # said before anybody is told that a notification failed: who is told looks for the reason
            self._lose_bus(error)
            return None

    def _show(
        self, notification: Shown, title: str, body: str, actions: dict[str, str], *, stays: bool
    ) -> None:
        if not self._owner and not self._problem:
            self._meet_daemon(starts=True)
        if self._problem:  # it came about after the ticket was given
            notification.tell_closed(Closed.FAILED)
            return
        if self._server.startswith("Xfce Notify Daemon"):  # shows a button for the default one too (0.9)
            actions = without_twins(actions)
        text = shown_lines(body)
        labels = [part for key, label in actions.items() for part in (key, shown(label, 60))]
        arguments = (
            "Sendward",
            0,
            APPLICATION_ID,
            shown(title),
            escaped(text) if "body-markup" in self._capabilities else text,
            labels if "actions" in self._capabilities else [],
            {"urgency": ("y", 2 if stays else 1), "desktop-entry": ("s", APPLICATION_ID)},
            0 if stays else -1,
        )
        self._unanswered.append(notification)  # from here on whatever goes wrong fails it
        reply = self._call("Notify", "susssasa{sv}i", arguments)
        if reply is not None and reply.signature != "u":
            log.warning("the daemon answers what it was to show with %r", reply.signature)
            self._lose_daemon(STRANGE_DAEMON)
        if not self._unanswered:
            return  # it failed with the bus or the daemon, and was told so
        self._unanswered.clear()
        if reply is None:
            notification.tell_closed(Closed.FAILED)
            return
        # signals wait until this is done, so none overtakes the reply with the id
        replaced = self._shown.get(reply.body[0])
        self._shown[reply.body[0]] = notification
        if replaced is not None:
            replaced.tell_closed(Closed.FAILED)

    def _withdraw(self, ticket: int) -> None:
        for identifier, notification in list(self._shown.items()):
            if notification.ticket == ticket:
                del self._shown[identifier]
                self._call("CloseNotification", "u", (identifier,))

    def _on_signal(self, signal: Received) -> None:
        """Only the daemon itself is believed, and of the daemon only the bus."""
        if signal.member == "NameOwnerChanged" and signal.sender == BUS:
            if signal.signature == "sss":
                _name, _old, new = signal.body
                self._follow(new)
        elif signal.interface == NAME and signal.sender == self._owner:
            if signal.member == "ActionInvoked" and signal.signature == "us":
                self._acted(*signal.body)
            elif signal.member == "ActivationToken" and signal.signature == "us":  # comes before the action
                if notification := self._shown.get(signal.body[0]):
                    notification.token = signal.body[1]
            elif signal.member == "NotificationClosed" and signal.signature == "uu":
                self._went(*signal.body)

    def _follow(self, owner: str) -> None:
        if owner != self._owner:
            self._lose_daemon("" if owner else self._no_daemon())
        if owner and owner != self._owner:
            self._meet_daemon()

    def _acted(self, identifier: int, action: str) -> None:
        notification = self._shown.pop(identifier, None)
        if notification is not None:
            notification.tell_action(action)

    def _went(self, identifier: int, reason: int) -> None:
        notification = self._shown.pop(identifier, None)
        if notification is not None:
            # 1 is "expired"; 2 "dismissed by the user"; 3 and 4 leave it open who did it
            notification.tell_closed(Closed.EXPIRED if reason == 1 else Closed.DISMISSED)
