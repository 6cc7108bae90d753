"""A connection to the session bus (D-Bus) for one thread; what is on the bus, and what it can start."""

from __future__ import annotations

import contextlib
import logging
import time
from collections import deque
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from jeepney import (
    DBusAddress,
    HeaderFields,
    MatchRule,
    MessageFlag,
    MessageType,
    message_bus,
    new_method_call,
)
from jeepney.bus import get_bus
from jeepney.io.blocking import DBusConnection, prep_socket

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence

    from jeepney import Message


_log = logging.getLogger(__name__)

PATIENCE = 5.0
"""Seconds a call waits for its reply; a service that is started by the call needs some of them."""
BUS = "org.freedesktop.DBus"
BUS_ITSELF = DBusAddress("/org/freedesktop/DBus", BUS, BUS)


class BusError(Exception):
    """There is no bus at the address, or it went away; its text is the kind of what happened, for the log."""


@dataclass(frozen=True, slots=True)
class Received:
    """A reply or a signal."""

    sender: str
    """Its sender's unique name, or the bus's own."""
    interface: str
    member: str
    signature: str
    body: tuple[Any, ...]


class SessionBus:
    """Calls methods, and keeps the signals that come meanwhile in their order."""

    def __init__(self, address: str) -> None:
        """Connect to ``address``, as in DBUS_SESSION_BUS_ADDRESS; raises `BusError`."""
        try:
            self._socket = prep_socket(get_bus(address), timeout=PATIENCE)
            self._socket.settimeout(PATIENCE)  # for a bus that no longer reads; reading never waits
            self._connection = DBusConnection(self._socket)
        except Exception as error:  # the library raises many kinds for an address or a bus that is none
            raise BusError(type(error).__name__) from error
        self._signals: deque[Message] = deque()
        self._connection.filter(MatchRule(type="signal"), queue=self._signals)

    def fileno(self) -> int:
        """The file descriptor to wait on until something can be read (select.select)."""
        return int(self._socket.fileno())

    def follow(self, rule: MatchRule) -> None:
        """Have the bus send the signals that match ``rule``; raises `BusError`."""
        self._ask(message_bus.AddMatch(rule), PATIENCE)

    def call(
        self,
        address: DBusAddress,
        member: str,
        signature: str = "",
        body: tuple[Any, ...] = (),
        *,
        patience: float = PATIENCE,
        starts: bool = True,
    ) -> Received | None:
        """The reply; None when there is none in ``patience`` seconds or it is an error, which is logged.

        A variant in ``body`` is a pair of its signature and its value. With ``starts`` the bus starts the
        service where it does not run yet and can be. Raises `BusError`.
        """
        message = new_method_call(address, member, signature or None, body)
        if not starts:
            message.header.flags |= MessageFlag.no_auto_start
        return self._ask(message, patience)

    def can_start(self, name: str) -> bool:
        """Whether the bus can start a service of that name; raises `BusError`."""
        return name in self.names(startable=True)

    def names(self, *, startable: bool = False) -> frozenset[str]:
        """The names that somebody owns, or those the bus can start a service for; raises `BusError`."""
        reply = self.call(BUS_ITSELF, "ListActivatableNames" if startable else "ListNames")
        return frozenset(reply.body[0]) if reply is not None and reply.signature == "as" else frozenset()

    def signals(self) -> Iterator[Received]:
        """The signals that have come by now, the oldest first; raises `BusError` once the bus is gone."""
        try:
            while True:
                self._connection.recv_messages(timeout=0)
        except TimeoutError:
            pass  # that was all
        except OSError as error:
            raise BusError(type(error).__name__) from error
        while self._signals:
            yield _received(self._signals.popleft())

    def close(self) -> None:
        """Hang up."""
        self._connection.close()

    def _ask(self, message: Message, patience: float) -> Received | None:
        try:
            reply = self._connection.send_and_get_reply(message, timeout=patience)
        except TimeoutError:
            _log.warning("%s got no reply", message.header.fields[HeaderFields.member])
            return None
        except OSError as error:
            raise BusError(type(error).__name__) from error
        if reply.header.message_type is not MessageType.method_return:
            fields = message.header.fields, reply.header.fields
            _log.warning(
                "%s was refused: %s", fields[0][HeaderFields.member], fields[1].get(HeaderFields.error_name)
            )
            return None
        return _received(reply)


def _received(message: Message) -> Received:
    fields = message.header.fields
    return Received(
        sender=fields.get(HeaderFields.sender, ""),
        interface=fields.get(HeaderFields.interface, ""),
        member=fields.get(HeaderFields.member, ""),
        signature=fields.get(HeaderFields.signature, ""),
        body=message.body,
    )


WATCHER = "org.kde.StatusNotifierWatcher"
ITEMS = DBusAddress("/StatusNotifierWatcher", WATCHER, "org.freedesktop.DBus.Properties")
TRAY_PATIENCE = 3.0
"""Seconds the bus has to say whether there is a tray."""


def has_tray_host(bus_address: str) -> bool:
    """Whether a host of StatusNotifierItems is on the bus. The older trays of X11 are not seen by this."""
    if not bus_address:
        return False
    try:
        with contextlib.closing(SessionBus(bus_address)) as bus:
            reply = bus.call(
                ITEMS,
                "Get",
                "ss",
                (WATCHER, "IsStatusNotifierHostRegistered"),
                patience=TRAY_PATIENCE,
            )
    except BusError as error:
        _log.debug("the bus said nothing of a tray: %s", error)
        return False
    if reply is None or reply.signature != "v":
        return False
    _signature, has_host = reply.body[0]
    return bool(has_host)


START_PATIENCE = 4.0
"""Seconds a service has to come up once the bus has started it."""


def ensure_service(bus_address: str, wanted: str, starters: Sequence[str]) -> None:
    """Have the bus start the first of ``starters`` it can, unless ``wanted`` is there or can be started.

    Returns when ``wanted`` is there, or will not come. For services that own a name the bus cannot start.
    """
    if not bus_address:
        return
    try:
        with contextlib.closing(SessionBus(bus_address)) as bus:
            startable = bus.names(startable=True)
            if wanted in bus.names() | startable:
                return
            starter = next((name for name in starters if name in startable), "")
            if not starter or bus.call(BUS_ITSELF, "StartServiceByName", "su", (starter, 0)) is None:
                return
            give_up_at = time.monotonic() + START_PATIENCE
            while wanted not in bus.names() and time.monotonic() < give_up_at:
                time.sleep(0.05)
    except BusError as error:
        _log.debug("the bus started nothing: %s", error)


KEYRING_PATIENCE = 2.0
"""Seconds a keyring that runs has to say whether it is locked."""
_SECRETS = "/org/freedesktop/secrets"


def has_open_keyring(bus_address: str, name: str, asking: Collection[str]) -> bool:
    """Whether the keyring that owns ``name`` has its default collection unlocked; starts nothing.

    False where any of ``asking`` is on the bus: those ask whatever is unlocked. The calls are of
    https://specifications.freedesktop.org/secret-service/latest/
    """
    if not bus_address:
        return False
    try:
        with contextlib.closing(SessionBus(bus_address)) as bus:
            names = bus.names()
            if name not in names or not names.isdisjoint(asking):
                return False
            service = DBusAddress(_SECRETS, name, "org.freedesktop.Secret.Service")
            found = _quick(bus, service, "ReadAlias", "s", ("default",))
            if found is None or found.signature != "o" or found.body[0] == "/":
                return False
            collection = DBusAddress(found.body[0], name, "org.freedesktop.DBus.Properties")
            locked = ("org.freedesktop.Secret.Collection", "Locked")
            state = _quick(bus, collection, "Get", "ss", locked)
    except BusError as error:
        _log.debug("the bus said nothing of a keyring: %s", error)
        return False
    return state is not None and state.signature == "v" and state.body[0] == ("b", False)


def _quick(
    bus: SessionBus, address: DBusAddress, member: str, signature: str, body: tuple[str, ...]
) -> Received | None:
    return bus.call(address, member, signature, body, patience=KEYRING_PATIENCE, starts=False)
