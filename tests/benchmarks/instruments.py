"""Instruments: when a window came up, how long the app's main thread was busy, what the app used."""

from __future__ import annotations

import asyncio
import subprocess
import threading
import time
from pathlib import Path
from queue import Empty, Queue
from typing import TYPE_CHECKING, Self

from dbus_fast import Message
from dbus_fast.aio import MessageBus

from support.desktop.virtual_desktop import DesktopError

if TYPE_CHECKING:
    from support.desktop.virtual_desktop import VirtualDesktop


class Windows:
    """Tells the moment the window manager took a new window up, as it announces it; nothing is polled."""

    def __init__(self, desktop: VirtualDesktop) -> None:
        self._known: set[str] = set()
        self._new: Queue[float] = Queue()
        self._has_begun = threading.Event()
        self._process = subprocess.Popen(
            ["stdbuf", "-oL", "xprop", "-root", "-spy", "_NET_CLIENT_LIST"],
            env=desktop.environment,
            stdout=subprocess.PIPE,
            text=True,
        )
        self._thread = threading.Thread(target=self._read, name="windows")

    def __enter__(self) -> Self:
        """Begin to listen, once it is known which windows there are. Raises DesktopError."""
        self._thread.start()
        if not self._has_begun.wait(10.0):
            raise DesktopError("xprop does not tell of the windows")
        return self

    def __exit__(self, *_: object) -> None:
        """End, with the process that listens."""
        self._process.terminate()
        self._process.wait()
        self._thread.join()

    def _read(self) -> None:
        assert self._process.stdout is not None
        with self._process.stdout as lines:
            for line in lines:
                now = time.monotonic()
                windows = {word.strip() for word in line.partition("#")[2].split(",") if word.strip()}
                if self._has_begun.is_set() and windows - self._known:
                    self._new.put(now)
                self._known = windows
                self._has_begun.set()

    def forget(self) -> None:
        """What came up until now does not count."""
        while not self._new.empty():
            self._new.get()

    def wait(self, *, within_s: float = 10.0) -> float:
        """When (``time.monotonic``) the next window came up. Raises DesktopError."""
        try:
            return self._new.get(timeout=within_s)
        except Empty:
            raise DesktopError("no window came up") from None


MB_PER_MIB = 1.048576


class MainThread:
    """Asks the app's tray icon for its title again and again: Qt answers on the main thread only."""

    def __init__(self, desktop: VirtualDesktop, icon: str) -> None:
        self._address = desktop.environment["DBUS_SESSION_BUS_ADDRESS"]
        self._owner, _, path = icon.partition("/")
        self._path = f"/{path}"
        self._is_over = threading.Event()
        self._thread = threading.Thread(target=lambda: asyncio.run(self._ask()), name="main-thread")
        self.longest_s = 0.0

    def __enter__(self) -> Self:
        """Begin to ask."""
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        """Ask no more."""
        self._is_over.set()
        self._thread.join()

    async def _ask(self) -> None:
        bus = await MessageBus(bus_address=self._address).connect()
        question = ("org.kde.StatusNotifierItem", "Title")
        while not self._is_over.is_set():
            began = time.monotonic()
            await bus.call(
                Message(
                    destination=self._owner,
                    path=self._path,
                    interface="org.freedesktop.DBus.Properties",
                    member="Get",
                    signature="ss",
                    body=list(question),
                )
            )
            self.longest_s = max(self.longest_s, time.monotonic() - began)
            await asyncio.sleep(0.002)
        bus.disconnect()


def cpu_seconds(pid: int) -> float:
    """What a process has used of one core since its start, all threads together, to the nanosecond.

    By its CPU clock (clock_getcpuclockid(3); the number is Linux's ABI, kernel/time/posix-cpu-timers.c). What
    /proc/PID/stat counts are clock ticks of 10 ms: a program that wakes by a timer is met by the tick each
    time, and seems to use several times what it does.
    """
    return time.clock_gettime((~pid << 3) | 2)  # type: ignore[attr-defined,no-any-return,unused-ignore]  # POSIX


def resident_mib(pid: int) -> float:
    """What a process has in memory, shared libraries included (proc(5), VmRSS)."""
    status = Path(f"/proc/{pid}/status").read_text(encoding="utf-8")
    return int(status.partition("VmRSS:")[2].split()[0]) / 1024
