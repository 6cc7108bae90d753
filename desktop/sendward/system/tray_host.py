"""Whether the desktop has a place for tray icons, asked without Qt."""

from __future__ import annotations

import asyncio
import logging

log = logging.getLogger(__name__)

WATCHER = "org.kde.StatusNotifierWatcher"
PATIENCE = 3.0
"""Seconds the bus has to answer."""


def has_tray_host(bus_address: str) -> bool:
    """Whether a host of StatusNotifierItems is on the bus. The older trays of X11 are not seen by this."""
    if not bus_address:
        return False
    try:
        return asyncio.run(asyncio.wait_for(_ask(bus_address), PATIENCE))
    except Exception as error:  # noqa: BLE001  # the library raises many kinds; each means: no answer
        log.debug("the bus said nothing of a tray: %s", type(error).__name__)
        return False


async def _ask(bus_address: str) -> bool:
    # 60 ms that a start without this question does not pay
    from dbus_fast import Message, MessageType  # noqa: PLC0415
    from dbus_fast.aio import MessageBus  # noqa: PLC0415

    bus = await MessageBus(bus_address=bus_address).connect()
    try:
        question = Message(
            WATCHER,
            "/StatusNotifierWatcher",
            "org.freedesktop.DBus.Properties",
            "Get",
            signature="ss",
            body=[WATCHER, "IsStatusNotifierHostRegistered"],
        )
        reply = await bus.call(question)
        return reply.message_type is MessageType.METHOD_RETURN and bool(reply.body[0].value)
    finally:
        bus.disconnect()
