"""A whole desktop without a screen: X server, window manager, tray, notifications and a bus of its own.

The story and the desktop tests use Sendward in it as a person would: other programs copy, files are moved,
keys are pressed. Nothing of the machine's own session is seen or touched, and nothing stays behind.
"""

from __future__ import annotations

import contextlib
import os
import shutil
import signal
import subprocess
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING, Self, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

T = TypeVar("T")

SCREEN = "1280x800x24"

PANEL = """\
<?xml version="1.0" encoding="UTF-8"?>
<channel name="xfce4-panel" version="1.0">
  <property name="configver" type="int" value="2"/>
  <property name="panels" type="array">
    <value type="int" value="1"/>
    <property name="panel-1" type="empty">
      <property name="position" type="string" value="p=6;x=0;y=0"/>
      <property name="length" type="uint" value="100"/>
      <property name="position-locked" type="bool" value="true"/>
      <property name="size" type="uint" value="28"/>
      <property name="plugin-ids" type="array">
        <value type="int" value="1"/>
        <value type="int" value="2"/>
      </property>
    </property>
  </property>
  <property name="plugins" type="empty">
    <property name="plugin-1" type="string" value="separator">
      <property name="expand" type="bool" value="true"/>
      <property name="style" type="uint" value="0"/>
    </property>
    <property name="plugin-2" type="string" value="systray"/>
  </property>
</channel>
"""
"""A panel with nothing but a tray, which also is the StatusNotifierWatcher that Qt looks for."""

NOTIFICATIONS = """\
[global]
    origin = top-right
    offset = 12x12
    font = DejaVu Sans 10
"""

TRAY_ICON = (1268, 14)
"""Where the panel above shows its only icon on the screen above."""

COLOURS_OF_TEXT = 20
"""Smoothed letters have more than this, an empty window and the empty screen behind it far less."""

WINDOW_MANAGERS = {
    "openbox": ("openbox", "--sm-disable"),
    "xfwm4": ("xfwm4", "--sm-client-disable", "--compositor=off"),
}
"""How each is started, without a session manager."""

TRAY_HOST = "org.kde.StatusNotifierWatcher"


class DesktopError(Exception):
    """Part of the virtual desktop did not come up, or what was waited for did not happen."""


def wait_until(what: str, ask: Callable[[], T], *, within_s: float = 10.0) -> T:
    """The first answer of ``ask`` that is true; asked every 10 ms. Raises DesktopError after ``within_s``."""
    deadline = time.monotonic() + within_s
    while not (answer := ask()):
        if time.monotonic() > deadline:
            raise DesktopError(f"waited {within_s:g} s in vain for {what}")
        time.sleep(0.01)
    return answer


class VirtualDesktop:
    """The desktop, from ``with`` to its end. ``environment`` is what programs in it are started with."""

    def __init__(self, *, tray: bool = True, keyring: bool = False, window_manager: str = "openbox") -> None:
        self._with_tray = tray
        self._window_manager = WINDOW_MANAGERS[window_manager]
        self._with_keyring = keyring
        self._processes: list[subprocess.Popen[bytes]] = []
        self._panel: subprocess.Popen[bytes] | None = None
        self.home = Path(tempfile.mkdtemp(prefix="sendward-desktop-"))
        self.has_keyring = False
        """Whether a keyring answers; asked for by ``keyring``, but some containers let none start."""
        runtime = self.home / "runtime"
        runtime.mkdir(mode=0o700)
        self.environment = {
            "PATH": os.environ["PATH"],
            # what runs here must be this checkout's, also in one that shares another's environment
            "PYTHONPATH": os.environ.get("PYTHONPATH", ""),
            "LANG": "C.UTF-8",
            "HOME": str(self.home),
            "XDG_CONFIG_HOME": str(self.home / ".config"),
            "XDG_DATA_HOME": str(self.home / ".local/share"),
            "XDG_STATE_HOME": str(self.home / ".local/state"),
            "XDG_CACHE_HOME": str(self.home / ".cache"),
            "XDG_RUNTIME_DIR": str(runtime),
            "XDG_CURRENT_DESKTOP": "XFCE",
            "XDG_SESSION_TYPE": "x11",
            "QT_QPA_PLATFORM": "xcb",
            "NO_AT_BRIDGE": "1",
            "SENDWARD_VIRTUAL_DESKTOP": str(
                self.home
            ),  # the mark by which its processes are found at the end
        }
        if not keyring:
            self.environment["PYTHON_KEYRING_BACKEND"] = "keyring.backends.null.Keyring"

    def __enter__(self) -> Self:
        """Start everything; returns when the window manager, the tray and the notifications answer."""
        try:
            self._start_screen()
            self._start_bus()
            (self.home / "logs").mkdir()
            self.start(*self._window_manager)
            config = Path(self.environment["XDG_CONFIG_HOME"])
            (config / "dunst").mkdir(parents=True)
            (config / "dunst/dunstrc").write_text(NOTIFICATIONS, encoding="utf-8")
            self.start("dunst")
            if self._with_tray:
                self.start_tray()
            if self._with_keyring:
                self._start_keyring()
            wait_until(
                "the window manager", lambda: "window id" in self.root_property("_NET_SUPPORTING_WM_CHECK")
            )
            # the first key of xdotool's own keyboard changes the keymap, and the window manager grabs its
            # keys anew at that: one that means something would be lost meanwhile
            self.press("Shift_L")
            wait_until("the notification daemon", lambda: self.has_bus_name("org.freedesktop.Notifications"))
            if self._with_tray:
                wait_until("the tray", lambda: self.has_bus_name(TRAY_HOST))
        except BaseException:
            self.close()
            raise
        return self

    def __exit__(self, *_: object) -> None:
        """End everything, whatever happened."""
        self.close()

    def _start_screen(self) -> None:
        reading, writing = os.pipe()
        line = ["Xvfb", "-displayfd", str(writing), "-screen", "0", SCREEN, "-nolisten", "tcp", "-noreset"]
        with os.fdopen(reading, encoding="ascii") as answer:
            self._processes.append(
                subprocess.Popen(
                    line,
                    pass_fds=[writing],
                    env=self.environment,
                    stdin=subprocess.DEVNULL,
                    stdout=subprocess.DEVNULL,
                    stderr=subprocess.DEVNULL,
                )
            )
            os.close(writing)
            display = answer.readline().strip()
        if not display:
            raise DesktopError("the X server (Xvfb) did not start")
        self.environment["DISPLAY"] = f":{display}"

    def _start_bus(self) -> None:
        line = ["dbus-daemon", "--session", "--nofork", "--nopidfile", "--print-address=1"]
        bus = subprocess.Popen(
            line,
            env=self.environment,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
        )
        self._processes.append(bus)
        assert bus.stdout is not None  # for the type checker: it is a pipe
        address = bus.stdout.readline().decode().strip()
        if not address:
            raise DesktopError("the private D-Bus (dbus-daemon) did not start")
        self.environment["DBUS_SESSION_BUS_ADDRESS"] = address

    def _start_keyring(self) -> None:
        line = ["gnome-keyring-daemon", "--foreground", "--unlock", "--components=secrets"]
        if not shutil.which(line[0]):
            return
        daemon = self.start(*line, stdin=subprocess.PIPE)
        assert daemon.stdin is not None  # for the type checker: it is a pipe
        with contextlib.suppress(BrokenPipeError):  # it has ended already, and so answers nothing below
            daemon.stdin.write(b"virtual desktop\n")
            daemon.stdin.close()
        with contextlib.suppress(DesktopError):
            wait_until("the keyring", lambda: self.has_bus_name("org.freedesktop.secrets"), within_s=5.0)
            self.has_keyring = True

    def start_tray(self) -> None:
        """Start the panel that hosts the tray; for a desktop made without one, or when it has died."""
        channels = Path(self.environment["XDG_CONFIG_HOME"]) / "xfce4/xfconf/xfce-perchannel-xml"
        channels.mkdir(parents=True, exist_ok=True)
        (channels / "xfce4-panel.xml").write_text(PANEL, encoding="utf-8")
        self._panel = self.start("xfce4-panel", "--disable-wm-check")

    def kill_tray(self) -> None:
        """Kill the panel, as when it crashes; returns when no tray is left."""
        if self._panel is not None:
            self._panel.kill()
            self._panel.wait()
        wait_until("the tray to go", lambda: not self.has_bus_name(TRAY_HOST), within_s=20.0)

    def start(
        self,
        *line: str,
        stdin: int = subprocess.DEVNULL,
        environment: Mapping[str, str] | None = None,
    ) -> subprocess.Popen[bytes]:
        """Start a program in this desktop; what it prints goes to ``logs/NAME.log`` in ``home``."""
        with (self.home / "logs" / f"{Path(line[0]).name}.log").open("ab") as log:
            process = subprocess.Popen(
                line,
                env={**self.environment, **(environment or {})},
                cwd=self.home,
                stdin=stdin,
                stdout=log,
                stderr=subprocess.STDOUT,
            )
        self._processes.append(process)
        return process

    def ask(self, *line: str, text: str = "", within_s: float = 10.0) -> str:
        """Run a small program to its end with ``text`` as its input; what it printed, "" if it failed."""
        done = self._run(*line, text=text, within_s=within_s)
        return done.stdout if done.returncode == 0 else ""

    def _run(self, *line: str, text: str = "", within_s: float = 10.0) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            line,
            env=self.environment,
            input=text,
            capture_output=True,
            text=True,
            check=False,
            timeout=within_s,
        )

    def root_property(self, name: str) -> str:
        """A property of the root window, as xprop prints it."""
        return self.ask("xprop", "-root", name)

    def has_bus_name(self, name: str) -> bool:
        """Whether some program owns ``name`` on the private bus."""
        bus = "org.freedesktop.DBus"
        line = [
            "dbus-send",
            "--session",
            "--print-reply=literal",
            f"--dest={bus}",
            "/",
            f"{bus}.NameHasOwner",
        ]
        return "true" in self.ask(*line, f"string:{name}")

    def tray_icons(self) -> list[str]:
        """The icons programs have in the tray, as the tray host lists them."""
        line = [
            "dbus-send",
            "--session",
            "--print-reply=literal",
            f"--dest={TRAY_HOST}",
            "/StatusNotifierWatcher",
        ]
        line += ["org.freedesktop.DBus.Properties.Get", f"string:{TRAY_HOST}"]
        answer = self.ask(*line, "string:RegisteredStatusNotifierItems")
        return [word for word in answer.split() if "/" in word]

    def copy(self, text: str, kind: str = "UTF8_STRING") -> None:
        """Copy ``text`` as another program does; returns when that program owns the clipboard."""
        # xclip leaves a process behind that owns the clipboard; it must not keep our pipes open
        subprocess.run(
            ["xclip", "-selection", "clipboard", "-target", kind],
            env=self.environment,
            input=text.encode(),
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            check=True,
            timeout=10,
        )
        # the process that was started ends a moment before the server has heard of the copy
        wait_until("the copy", lambda: self.clipboard_text(kind) == text)

    def clipboard_text(self, kind: str = "UTF8_STRING") -> str:
        """What another program would paste."""
        return self.ask("xclip", "-selection", "clipboard", "-target", kind, "-o")

    def press(self, *keys: str) -> None:
        """Press keys one after another, named as X names them: ``Return``, ``Escape``, ``alt+c``."""
        self.ask("xdotool", "key", "--delay", "30", *keys)

    def press_until(
        self, keys: tuple[str, ...], is_done: Callable[[], object], *, within_s: float = 60.0
    ) -> None:
        """Press the keys, again every two seconds: a window that is up may not take any at once."""
        due = 0.0

        def is_done_now() -> bool:
            nonlocal due
            if is_done():
                return True
            if time.monotonic() >= due:
                due = time.monotonic() + 2
                self.press(*keys)
            return False

        wait_until(f"{' and '.join(keys)} to do their work", is_done_now, within_s=within_s)

    def type(self, text: str) -> None:
        """Type a text where the keyboard is."""
        self.ask("xdotool", "type", "--delay", "20", text)

    def click(self, x: int, y: int, button: int = 1) -> None:
        """Move the pointer to a place on the screen and click there; the third button opens menus."""
        self.ask("xdotool", "mousemove", str(x), str(y), "click", str(button))

    def click_in(self, window: str, place: tuple[int, int], *, times: int = 1) -> None:
        """Click at a place in a window, from its left and top."""
        x, y = map(str, place)
        self.ask("xdotool", "mousemove", "--window", window, x, y)
        self.ask("xdotool", "click", "--repeat", str(times), "--delay", "50", "1")

    def open_tray_menu(self) -> None:
        """Open the menu of the only icon in the tray, as a click with the right button does."""
        wait_until("the icon to be drawn", lambda: self.colours_at(*TRAY_ICON) > 1)
        self.click(*TRAY_ICON, button=3)

    def wait_until_drawn(self, window: str) -> None:
        """Return when a window shows its text: it is up, and visible, before its program draws in it."""
        wait_until("the window to be drawn", lambda: self._colours("-window", window) >= COLOURS_OF_TEXT)

    def colours_at(self, x: int, y: int) -> int:
        """How many colours there are around a place: an empty panel has one."""
        # an icon is listed by the tray host before the panel has made room for it
        return self._colours("-window", "root", "-crop", f"12x12+{x - 6}+{y - 6}")

    def signature(self) -> str:
        """A hash of what is on the screen."""
        return self.ask("import", "-window", "root", "-format", "%#", "info:-")

    def _colours(self, *of: str) -> int:
        return int(self.ask("import", *of, "-format", "%k", "info:-") or 0)

    def windows(self, title: str) -> list[str]:
        """The visible windows whose title matches the regular expression ``title``."""

        def look() -> tuple[list[str], ...]:
            done = self._run("xdotool", "search", "--onlyvisible", "--name", title)
            # it dies of any window that goes while it looks, and has not seen the others then
            return () if "X Error" in done.stderr else (done.stdout.split(),)

        (found,) = wait_until("a look at the windows", look)
        return found

    def open_windows(self) -> list[str]:
        """Every window the window manager knows, oldest first, whatever its title; docks included."""
        return self.root_property("_NET_CLIENT_LIST").partition("#")[2].replace(",", " ").split()

    def wait_for_window(self, title: str, *, within_s: float = 10.0) -> str:
        """The first visible window whose title matches. Raises DesktopError."""
        return wait_until(f"a window titled {title!r}", lambda: self.windows(title), within_s=within_s)[0]

    def wait_until_closed(self, title: str, *, within_s: float = 10.0) -> None:
        """Return when no visible window's title matches. Raises DesktopError."""
        wait_until(f"{title!r} to close", lambda: not self.windows(title), within_s=within_s)

    def activate(self, window: str) -> None:
        """Give a window the keyboard, as a click on its title does; returns when it has it.

        Asked for again every two seconds: of a window that is just coming up the request may be lost.
        """
        due = 0.0

        def is_active() -> bool:
            nonlocal due
            if time.monotonic() >= due:
                due = time.monotonic() + 2
                # its own --sync gives up at once where no window was ever active
                self.ask("xdotool", "windowactivate", window)
            return self._active_window() == int(window)

        wait_until("the window to be active", is_active)

    def _active_window(self) -> int:
        # some window managers write a second number, which means nothing
        said = self.root_property("_NET_ACTIVE_WINDOW").partition("#")[2].partition(",")[0]
        return int(said.strip() or "0", 16)

    def screenshot(self, path: Path, window: str = "root") -> None:
        """Write what is on the screen, or in one window, as a PNG."""
        self.ask("import", "-window", window, str(path))
        if not path.exists():
            raise DesktopError(f"no screenshot could be taken (import -window {window})")

    def log(self, program: str) -> str:
        """What a program started here printed."""
        return (self.home / "logs" / f"{program}.log").read_text(encoding="utf-8", errors="replace")

    def close(self) -> None:
        """End every process of this desktop, those its programs started included, and remove its folder."""
        for process in reversed(self._processes):
            if process.poll() is None:
                process.terminate()
        for process in reversed(self._processes):
            try:
                process.wait(3)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()
            for pipe in (process.stdin, process.stdout):
                if pipe:
                    with contextlib.suppress(BrokenPipeError):
                        pipe.close()
        self._processes.clear()
        for pid in marked(f"SENDWARD_VIRTUAL_DESKTOP={self.home}"):
            with contextlib.suppress(ProcessLookupError):
                os.kill(pid, signal.SIGKILL)  # type: ignore[attr-defined,unused-ignore]  # POSIX
        shutil.rmtree(self.home, ignore_errors=True)


def marked(mark: str) -> list[int]:
    """The processes with ``mark`` in their environment: services the bus started, clipboard owners."""
    found = []
    for folder in Path("/proc").glob("[0-9]*"):
        with contextlib.suppress(OSError):  # ended meanwhile, or another person's
            if mark.encode() in (folder / "environ").read_bytes().split(b"\0"):
                found.append(int(folder.name))
    return found
