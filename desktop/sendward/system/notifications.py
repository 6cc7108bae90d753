"""Desktop notifications with buttons, over D-Bus (Desktop Notifications Specification 1.3).

Everything on the bus happens on one thread with an asyncio loop of its own. The callbacks are called on that
thread too; a user interface hands them over to its own.
"""

from __future__ import annotations

import asyncio
import contextlib
import enum
import itertools
import logging
import threading
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from sendward.model import Phrase
from sendward.system.session import probe
from sendward.system.text import escaped, shown, shown_lines

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine, Mapping

    from dbus_fast import Message
    from dbus_fast.aio import MessageBus

    OnAction = Callable[[str], None]
    """Takes the id of the action that was chosen."""
    OnClosed = Callable[["Closed"], None]
    """Takes why the notification went without an action."""

log = logging.getLogger(__name__)

NAME = "org.freedesktop.Notifications"
PATH = "/org/freedesktop/Notifications"
DBUS = "org.freedesktop.DBus"
DEFAULT = "default"
"""The action of a click on the notification itself; it has no button."""
MAX_BUTTONS = 3
"""GNOME shows no more (gnome-shell, js/ui/messageTray.js, MAX_NOTIFICATION_BUTTONS)."""
PATIENCE = 5.0
"""Seconds a daemon has to answer a call; one that is started by the call needs some of them."""
RETRY = 10.0
"""Seconds between attempts to reach a bus that went away."""

NO_BUS = "There is no session bus, so no notification can be shown. Start Sendward from the desktop session."
BUS_GONE = "The session bus went away. Log out and in again."
NO_DAEMON = "No notification daemon is running. Install one, such as dunst or the desktop's own."


class Closed(enum.Enum):
    """Why a notification went without an action."""

    EXPIRED = "its time was over"
    DISMISSED = "the person closed it"
    FAILED = "it was never shown, or the daemon is gone with it: ask in another way"


@dataclass(frozen=True, slots=True)
class Shown:
    """One notification, from the call until it is gone."""

    ticket: int
    on_action: OnAction | None
    on_closed: OnClosed | None


class Notifier:
    """Shows notifications through whichever daemon is there, and follows it when it is restarted."""

    def __init__(self, bus_address: str | None = None) -> None:
        """Nothing happens until ``start``; ``bus_address`` is the session's own unless given."""
        self._address = probe().bus if bus_address is None else bus_address
        self._tickets = itertools.count(1)
        self._thread: threading.Thread | None = None
        self._loop: asyncio.AbstractEventLoop | None = None
        self._known = threading.Event()
        self._problem = ""
        self._server = ""
        self._capabilities: frozenset[str] = frozenset()
        # what follows is touched on the notifier's thread only
        self._bus: MessageBus | None = None
        self._owner = ""
        self._turn = asyncio.Lock()
        self._stopping = asyncio.Event()
        self._shown: dict[int, Shown] = {}
        """By the daemon's id."""
        self._tried = asyncio.Event()
        """Set once the first attempt to connect has ended."""
        self._tasks: set[asyncio.Task[None]] = set()

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
        """What the daemon says it can do: ``actions``, ``body-markup``, …"""
        return self._capabilities

    def start(self) -> None:
        """Connect, on a thread; returns at once."""
        if self._thread is not None:
            return
        if not self._address:
            self._problem = NO_BUS
            self._known.set()
            return
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._run, name="sendward-notifications", daemon=True)
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
        if self._thread is None or self._loop is None or self._problem:
            return None
        ticket = next(self._tickets)
        self._soon(self._show(Shown(ticket, on_action, on_closed), title, body, dict(actions), stays=stays))
        return ticket

    def close(self, ticket: int) -> None:
        """Take it off the screen if it is still there; nobody is called back for it any more."""
        if self._thread is not None:
            self._soon(self._withdraw(ticket))

    def stop(self) -> None:
        """Take everything off the screen, and return when the thread has ended."""
        if self._thread is None or self._loop is None:
            return
        self._loop.call_soon_threadsafe(self._stopping.set)
        self._thread.join()
        self._thread = None

    def _soon(self, work: Coroutine[Any, Any, None]) -> None:
        def begin() -> None:
            task = asyncio.ensure_future(work)
            self._tasks.add(task)
            task.add_done_callback(self._tasks.discard)

        assert self._loop is not None  # noqa: S101  # callers have seen the thread
        try:
            self._loop.call_soon_threadsafe(begin)
        except RuntimeError:  # the loop was closed meanwhile
            work.close()

    def _run(self) -> None:
        assert self._loop is not None  # noqa: S101  # set before the thread starts
        asyncio.set_event_loop(self._loop)
        try:
            self._loop.run_until_complete(self._live())
            while self._tasks:
                self._loop.run_until_complete(asyncio.gather(*self._tasks))
        finally:
            self._loop.close()

    async def _live(self) -> None:
        """Connect, serve until the bus goes away, and again, until stopped."""
        while not self._stopping.is_set():
            try:
                async with self._turn:
                    bus = await self._connect()
            except Exception as error:  # noqa: BLE001  # the library raises many kinds; each is told in words
                log.warning("the session bus cannot be reached: %s", error)
                self._problem = Phrase(
                    "The session bus cannot be reached ({kind}). Log out and in again.",
                    kind=type(error).__name__,
                )
                self._known.set()
                self._tried.set()
                if self._bus is not None:
                    self._bus.disconnect()
                    self._bus = None
                with contextlib.suppress(TimeoutError):
                    await asyncio.wait_for(self._stopping.wait(), RETRY)
                continue
            self._tried.set()
            await self._until_stopped_or_lost(bus)
            self._leave(bus)

    async def _connect(self) -> MessageBus:
        # 60 ms that a start without notifications does not pay
        from dbus_fast import Message  # noqa: PLC0415
        from dbus_fast.aio import MessageBus  # noqa: PLC0415

        bus = await MessageBus(bus_address=self._address, auth_timeout=PATIENCE).connect()
        self._bus = bus
        bus.add_message_handler(self._on_message)
        rules = (
            f"type='signal',sender='{NAME}',interface='{NAME}'",
            f"type='signal',sender='{DBUS}',interface='{DBUS}',member='NameOwnerChanged',arg0='{NAME}'",
        )
        for rule in rules:
            await bus.call(
                Message(DBUS, "/org/freedesktop/DBus", DBUS, "AddMatch", signature="s", body=[rule])
            )
        await self._meet_daemon()
        return bus

    async def _until_stopped_or_lost(self, bus: MessageBus) -> None:
        stopped = asyncio.ensure_future(self._stopping.wait())
        lost = asyncio.ensure_future(bus.wait_for_disconnect())  # type: ignore[no-untyped-call]  # untyped there
        await asyncio.wait({stopped, lost}, return_when=asyncio.FIRST_COMPLETED)
        if self._stopping.is_set():
            async with self._turn:
                for identifier in tuple(self._shown):
                    await self._call("CloseNotification", "u", [identifier])
                self._shown.clear()
        bus.disconnect()
        stopped.cancel()
        await asyncio.gather(stopped, lost, return_exceptions=True)

    def _leave(self, bus: MessageBus) -> None:
        bus.remove_message_handler(self._on_message)
        self._bus = None
        self._lose_daemon(BUS_GONE)

    async def _meet_daemon(self) -> None:
        """Learn who shows notifications now; a daemon that the bus can start is started by the question."""
        information = await self._call("GetServerInformation")
        capabilities = await self._call("GetCapabilities")
        if information is None or capabilities is None:
            self._lose_daemon(NO_DAEMON)
        else:
            self._owner = information.sender or ""
            name, _vendor, version, _specification = information.body
            self._server = shown(f"{name} {version}")
            self._capabilities = frozenset(capabilities.body[0])
            self._problem = ""
        self._known.set()

    def _lose_daemon(self, problem: str) -> None:
        self._problem = problem
        self._owner = self._server = ""
        self._capabilities = frozenset()
        gone = list(self._shown.values())
        self._shown.clear()
        for notification in gone:
            tell(notification.on_closed, Closed.FAILED)

    async def _call(self, member: str, signature: str = "", body: list[Any] | None = None) -> Message | None:
        """The daemon's reply; None when there is none in time or it is an error."""
        from dbus_fast import DBusError, Message, MessageType  # noqa: PLC0415  # as above

        if self._bus is None:
            return None
        message = Message(NAME, PATH, NAME, member, signature=signature, body=body or [])
        try:
            reply = await asyncio.wait_for(self._bus.call(message), PATIENCE)
        except (TimeoutError, DBusError) as error:
            log.warning("%s got no reply: %s", member, type(error).__name__)
            return None
        except (OSError, EOFError) as error:
            # said before anybody is told that a notification failed: who is told looks for the reason
            log.warning("%s got no reply: %s", member, type(error).__name__)
            self._lose_daemon(BUS_GONE)
            return None
        if reply is None or reply.message_type is not MessageType.METHOD_RETURN:
            log.warning("%s was refused: %s", member, reply.error_name if reply else "no reply")
            return None
        return reply

    async def _show(
        self, notification: Shown, title: str, body: str, actions: dict[str, str], *, stays: bool
    ) -> None:
        from dbus_fast import Variant  # noqa: PLC0415  # as above

        await self._tried.wait()
        async with self._turn:  # signals wait for their turn too, so none overtakes the reply with the id
            text = shown_lines(body)
            labels = [part for key, label in actions.items() for part in (key, shown(label, 60))]
            arguments = [
                "Sendward",
                0,
                "sendward",
                shown(title),
                escaped(text) if "body-markup" in self._capabilities else text,
                labels if "actions" in self._capabilities else [],
                {"urgency": Variant("y", 2 if stays else 1), "desktop-entry": Variant("s", "sendward")},
                0 if stays else -1,
            ]
            reply = await self._call("Notify", "susssasa{sv}i", arguments)
            if reply is not None:
                self._shown[reply.body[0]] = notification
        if reply is None:
            tell(notification.on_closed, Closed.FAILED)

    async def _withdraw(self, ticket: int) -> None:
        await self._tried.wait()
        async with self._turn:
            for identifier, notification in list(self._shown.items()):
                if notification.ticket == ticket:
                    del self._shown[identifier]
                    await self._call("CloseNotification", "u", [identifier])

    def _on_message(self, message: Message) -> None:
        """Called by the library for whatever arrives. Only the daemon itself is believed."""
        if message.member == "NameOwnerChanged" and message.sender == DBUS:
            _name, _old, new = message.body
            self._later(self._follow(new))
        elif message.interface == NAME and message.sender == self._owner:
            if message.member == "ActionInvoked" and message.signature == "us":
                self._later(self._acted(*message.body))
            elif message.member == "NotificationClosed" and message.signature == "uu":
                self._later(self._went(*message.body))

    def _later(self, work: Coroutine[Any, Any, None]) -> None:
        task = asyncio.ensure_future(work)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def _follow(self, owner: str) -> None:
        async with self._turn:
            if owner != self._owner:
                self._lose_daemon(NO_DAEMON)
            if owner and owner != self._owner:
                await self._meet_daemon()

    async def _acted(self, identifier: int, action: str) -> None:
        async with self._turn:
            notification = self._shown.pop(identifier, None)
        if notification is not None:
            tell(notification.on_action, action)

    async def _went(self, identifier: int, reason: int) -> None:
        async with self._turn:
            notification = self._shown.pop(identifier, None)
        if notification is not None:
            # 1 is "expired"; 2 "dismissed by the user"; 3 and 4 leave it open who did it
            tell(notification.on_closed, Closed.EXPIRED if reason == 1 else Closed.DISMISSED)


def tell(callback: Callable[[Any], None] | None, value: object) -> None:
    """Call back, if anybody asked; a callback that fails is logged, and the notifier lives on."""
    if callback is None:
        return
    try:
        callback(value)
    except Exception:
        log.exception("what was to happen after a notification failed")
