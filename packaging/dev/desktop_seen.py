"""What can be seen of a desktop's session: its windows as a screen reader has them, its tray, its bus.

Used by ``desktop_checks.py``, inside the Debian that ``desktops.py`` makes. Rests on what is there: Python,
PyGObject, AT-SPI.
"""

from __future__ import annotations

import contextlib
import os
import subprocess
import time
from typing import TYPE_CHECKING, Any

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, Gio, GLib  # noqa: E402  # the version has to be asked for first

if TYPE_CHECKING:
    from collections.abc import Callable

SLOW_S = 60.0
WATCHER = "org.kde.StatusNotifierWatcher"
ITEM, MENU = "org.kde.StatusNotifierItem", "com.canonical.dbusmenu"
PROPERTIES = "org.freedesktop.DBus.Properties"


class CheckError(Exception):
    """Something that was waited for did not happen."""


def wait_for(what: str, ask: Callable[[], Any], within_s: float = SLOW_S) -> Any:  # noqa: ANN401  # its answer
    """The first true answer of ``ask``. Raises CheckError."""
    deadline = time.monotonic() + within_s
    while not (answer := ask()):
        if time.monotonic() > deadline:
            raise CheckError(f"waited {within_s:g} s in vain for {what}")
        time.sleep(0.2)
    return answer


def run(*command: str, **environment: str) -> str:
    """What the command prints; its errors are nobody's business here."""
    done = subprocess.run(
        command,
        env={**os.environ, **environment},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
        check=False,
        timeout=SLOW_S,
    )
    return done.stdout


def windows() -> dict[str, Any]:
    """Our windows and the letter's that a screen reader sees, by title."""
    found: dict[str, Any] = {}
    desktop = Atspi.get_desktop(0)
    for number in range(desktop.get_child_count()):
        with contextlib.suppress(GLib.Error):  # a program that ends just now
            program = desktop.get_child_at_index(number)
            for index in range(program.get_child_count() if program else 0):
                window = program.get_child_at_index(index)
                if window and window.get_state_set().contains(Atspi.StateType.SHOWING):
                    found[window.get_name()] = window
    return found


def press(window: Any, name: str) -> bool:  # noqa: ANN401  # of AT-SPI
    """Press the button of that name, as a screen reader's user does; whether there is one."""
    for index in range(window.get_child_count()):
        child = window.get_child_at_index(index)
        if child.get_name() == name and child.get_n_actions():
            child.do_action(0)
            return True
        if press(child, name):
            return True
    return False


def call(name: str, path: str, interface: str, member: str, arguments: GLib.Variant | None = None) -> Any:  # noqa: ANN401  # whatever it answers
    """A method on the session's bus; what it answers."""
    bus = Gio.bus_get_sync(Gio.BusType.SESSION)
    flags = Gio.DBusCallFlags.NONE
    return bus.call_sync(name, path, interface, member, arguments, None, flags, 20_000, None).unpack()


def property_of(name: str, path: str, interface: str, member: str) -> Any:  # noqa: ANN401  # as above
    """A property on the bus; None where it is not there."""
    with contextlib.suppress(GLib.Error):
        return call(name, path, PROPERTIES, "Get", GLib.Variant("(ss)", (interface, member)))[0]
    return None


def has_tray_host() -> bool:
    """Whether there is a tray that shows items."""
    return bool(property_of(WATCHER, "/StatusNotifierWatcher", WATCHER, "IsStatusNotifierHostRegistered"))


def tray_items() -> list[str]:
    """The items in the tray, each as the name of its program and its path."""
    return property_of(WATCHER, "/StatusNotifierWatcher", WATCHER, "RegisteredStatusNotifierItems") or []


def choose_in_tray(label: str) -> bool:
    """Choose an entry of that label in the menu of any item in the tray; whether there is one."""
    for item in tray_items():
        name, slash, path = item.partition("/")
        menu = property_of(name, slash + path, ITEM, "Menu")
        arguments = GLib.Variant("(iias)", (0, -1, ["label"]))
        _, layout = call(name, menu, MENU, "GetLayout", arguments) if menu else (0, None)
        for number, values, _children in layout[2] if layout else ():
            if values.get("label", "").replace("_", "") == label:
                clicked = GLib.Variant("(isvu)", (number, "clicked", GLib.Variant("i", 0), 0))
                call(name, menu, MENU, "Event", clicked)
                return True
    return False
