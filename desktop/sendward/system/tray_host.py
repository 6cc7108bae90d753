"""Whether the desktop has a place for tray icons, asked without Qt."""

from __future__ import annotations

import contextlib
import logging

from jeepney import DBusAddress

from sendward.system.session_bus import BusError, SessionBus

log = logging.getLogger(__name__)

WATCHER = "org.kde.StatusNotifierWatcher"
ITEMS = DBusAddress("/StatusNotifierWatcher", WATCHER, "org.freedesktop.DBus.Properties")
PATIENCE = 3.0
"""Seconds the bus has to answer."""


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
                patience=PATIENCE,
            )
    except BusError as error:
        log.debug("the bus said nothing of a tray: %s", error)
        return False
    if reply is None or reply.signature != "v":
        return False
    _signature, has_host = reply.body[0]
    return bool(has_host)
