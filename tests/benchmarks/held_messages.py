"""What the real Thunderbird waits for: a message released, a message held with the question on the screen."""

from __future__ import annotations

import os
import signal
import time
from pathlib import Path
from typing import TYPE_CHECKING

from benchmarks.instruments import Windows, resident_mib
from support.desktop.desktop_app import SENDWARD, DesktopApp
from support.desktop.virtual_desktop import VirtualDesktop, marked, wait_until
from support.smtp_sink import SmtpSink
from support.thunderbird import Thunderbird

if TYPE_CHECKING:
    from collections.abc import Iterator

HOLD_AND_TIME = """
const began = win.performance.now();
const { promise, resolve } = Promise.withResolvers();
const detail = { resolve, reject: resolve };
win.dispatchEvent(new win.CustomEvent("beforesend", { cancelable: true, detail }));
await promise;
return win.performance.now() - began;
"""
"""Thunderbird's own event before it sends, and how long it is kept waiting; nothing is sent."""


def measure_held_messages(repeats: int) -> Iterator[tuple[str, list[float], float]]:
    """What, its measured values in ms or MiB, and what is wanted of it."""
    with VirtualDesktop() as desktop, SmtpSink() as sink, Thunderbird(desktop, sink) as thunderbird:
        app = DesktopApp(desktop)
        app.start()
        thunderbird.install_addin()
        thunderbird.compose(to=["friend@example.com"])
        thunderbird.in_compose(HOLD_AND_TIME)
        warm = [float(thunderbird.in_compose(HOLD_AND_TIME)) for _ in range(repeats)]
        yield "nothing wrong → message released", warm, 50
        yield "native host's memory, MiB", [resident_mib(_host(desktop))], 25
        cold = []
        for _ in range(repeats // 2):
            os.kill(_host(desktop), signal.SIGKILL)  # type: ignore[attr-defined,unused-ignore]  # POSIX
            wait_until("the host to end", lambda: not _hosts(desktop))
            cold.append(float(thunderbird.in_compose(HOLD_AND_TIME)))
        yield "the same, when the native host must start", cold, 400
        thunderbird.close_messages()
        asked = []
        with Windows(desktop) as windows:
            for number in range(repeats // 2):
                thunderbird.compose(to=[f"held{number}@army.ml"])
                windows.forget()
                began = time.monotonic()
                thunderbird.send()
                asked.append(1000 * (windows.wait() - began))
                app.answer("Escape")
                thunderbird.close_messages()
        yield "something wrong → question on the screen", asked, 300


def _host(desktop: VirtualDesktop) -> int:
    return wait_until("the native host", lambda: _hosts(desktop))[0]


def _hosts(desktop: VirtualDesktop) -> list[int]:
    found = []
    for pid in marked(f"SENDWARD_VIRTUAL_DESKTOP={desktop.home}"):
        try:
            words = Path(f"/proc/{pid}/cmdline").read_bytes().split(b"\0")
        except OSError:
            continue  # ended meanwhile
        if SENDWARD.encode() in words and b"native-host" in words:
            found.append(pid)
    return found
