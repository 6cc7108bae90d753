"""A program on a bus that owns a name and answers calls, on a thread of its own."""

from __future__ import annotations

import asyncio
import contextlib
import threading
from typing import TYPE_CHECKING, Any, Self

from dbus_fast import Message, MessageType
from dbus_fast.aio import MessageBus

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine


class BusService:
    """On the bus as long as the block lasts."""

    def __init__(self, address: str, name: str, answer: Callable[[Message], Message | None]) -> None:
        """``answer`` is called with each method call, on the service's thread."""
        self.address = address
        self.name = name
        self._handle = answer
        self._loop = asyncio.new_event_loop()
        self._bus: MessageBus | None = None
        self._thread = threading.Thread(target=self._loop.run_forever)

    def __enter__(self) -> Self:
        self._thread.start()
        self._run(self._connect())
        return self

    def __exit__(self, *_: object) -> None:
        try:
            self._run(self._disconnect())
        finally:
            self._loop.call_soon_threadsafe(self._loop.stop)
            self._thread.join()
            self._loop.close()

    @property
    def bus(self) -> MessageBus:
        """The connection, inside the block."""
        assert self._bus is not None
        return self._bus

    def send(self, message: Message) -> None:
        """Send a signal; returns when it is out."""
        self._run(self._send(message))

    def _run(self, work: Coroutine[Any, Any, None]) -> None:
        asyncio.run_coroutine_threadsafe(work, self._loop).result(10)

    async def _connect(self) -> None:
        self._bus = await MessageBus(bus_address=self.address).connect()
        self._bus.add_message_handler(self._answer)
        await self._bus.request_name(self.name)

    async def _disconnect(self) -> None:
        self.bus.disconnect()
        with contextlib.suppress(OSError, EOFError):  # the bus may have gone first
            await self.bus.wait_for_disconnect()  # type: ignore[no-untyped-call]  # untyped there

    async def _send(self, message: Message) -> None:
        await self.bus.send(message)

    def _answer(self, message: Message) -> Message | None:
        return self._handle(message) if message.message_type is MessageType.METHOD_CALL else None
