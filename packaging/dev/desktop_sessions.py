"""Desktops without a screen, and what a person does in them: types, looks, presses, takes pictures.

Used by ``desktop_checks.py``, inside the Debian that ``desktops.py`` makes.
"""

from __future__ import annotations

import os
import subprocess
import time
from abc import ABC, abstractmethod
from pathlib import Path
from typing import ClassVar

from gi.repository import GLib

from desktop_seen import call, has_tray_host, run, wait_for

KEY_S = 0.08
"""Between two keys of somebody who types well."""
SHIFT = 0xFFE1
"""X's symbol of the key."""


class Desktop(ABC):
    """A desktop, and what a person does in it."""

    environment: ClassVar[dict[str, str]]
    """What its session has beside what every one has."""
    has_tray = True
    is_wayland = True
    can_read_clipboard = True
    tells_by_notification = True
    """Before a question comes up."""

    def __init__(self) -> None:
        self.processes: list[subprocess.Popen[bytes]] = []

    @abstractmethod
    def start(self) -> None:
        """Bring it up; return when windows can be opened."""

    def turn_to(self, title: str) -> None:  # noqa: B027  # mostly there is nothing to do
        """Give a window the keyboard; by itself the one that was opened last has it."""

    @abstractmethod
    def type(self, text: str) -> None:
        """Type into whatever has the keyboard."""

    def show_question(self) -> bool:
        """Press "Show" of the newest notification; False where this cannot be done here."""
        return False

    def notifications(self) -> str | None:
        """What notifications say; None where nothing here can tell."""
        return None

    def turn(self, *, is_dark: bool) -> None:
        """Turn the whole desktop dark, or light."""
        scheme = "prefer-dark" if is_dark else "default"
        run("gsettings", "set", "org.gnome.desktop.interface", "color-scheme", scheme)

    def picture(self, file: str) -> None:
        """Take a picture of the screen."""
        run("import", "-window", "root", file)

    def spawn(self, *command: str) -> None:
        """Start a program of the session."""
        log = (Path.home() / f"{Path(command[0]).name}.log").open("ab")
        self.processes.append(
            subprocess.Popen(
                command, stdin=subprocess.DEVNULL, stdout=log, stderr=log, start_new_session=True
            )
        )

    def start_screen(self) -> None:
        """Start an X server of its own, without a screen."""
        reading, writing = os.pipe()
        line = ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1280x900x24", "-nolisten", "tcp"]
        self.processes.append(subprocess.Popen(line, pass_fds=[writing], stderr=subprocess.DEVNULL))
        os.close(writing)
        with os.fdopen(reading) as answer:
            os.environ["DISPLAY"] = f":{answer.readline().strip()}"


class Gnome(Desktop):
    """GNOME Shell on Wayland without a screen; ``--unsafe-mode`` lets us type and look."""

    environment: ClassVar = {"XDG_CURRENT_DESKTOP": "GNOME", "XDG_SESSION_TYPE": "wayland"}
    has_tray = can_read_clipboard = False

    def start(self) -> None:
        """See ``Desktop``."""
        run("gsettings", "set", "org.gnome.desktop.interface", "enable-animations", "false")
        run("gsettings", "set", "org.gnome.shell", "welcome-dialog-last-shown-version", "99")
        self.spawn(
            *("gnome-shell", "--headless", "--wayland", "--unsafe-mode", "--virtual-monitor", "1280x800")
        )
        wait_for("GNOME Shell", lambda: self._evaluated("Main.layoutManager._startingUp ? 0 : 1") == "1")
        os.environ["WAYLAND_DISPLAY"] = "wayland-0"
        self._evaluated("Main.overview.hide(); 1")
        self._press(SHIFT)  # the first key of a new keyboard is lost

    def type(self, text: str) -> None:
        """See ``Desktop``."""
        for letter in text:
            self._press(ord(letter))
            time.sleep(KEY_S)

    def _press(self, symbol: int) -> None:
        keyboard = (
            "const C = imports.gi.Clutter; global._keyboard ??= global.stage.context.get_backend()"
            ".get_default_seat().create_virtual_device(C.InputDeviceType.KEYBOARD_DEVICE);"
            "const t = imports.gi.GLib.get_monotonic_time();"
        )
        strokes = "".join(f"global._keyboard.notify_keyval(t, {symbol}, {down});" for down in (1, 0))
        self._evaluated(f"{keyboard}{strokes}1")

    def turn_to(self, title: str) -> None:
        """See ``Desktop``."""
        ours = "global.get_window_actors().map(a => a.meta_window)"
        self._evaluated(f"{ours}.find(w => w.title == {title!r}).activate(0); 1")

    def show_question(self) -> bool:
        """See ``Desktop``."""
        all_ = "Main.messageTray.getSources().flatMap(s => s.notifications)"
        ours = f"{all_}.find(n => n.title.startsWith('This would go'))"
        return self._evaluated(f"const it = {ours}; it ? (it.activate(), 1) : 0") == "1"

    def notifications(self) -> str:
        """See ``Desktop``."""
        return self._evaluated(
            "Main.messageTray.getSources().flatMap(s => s.notifications).map(n => n.title + n.body).join('|')"
        )

    def picture(self, file: str) -> None:
        """See ``Desktop``."""
        name = "org.gnome.Shell.Screenshot"
        arguments = GLib.Variant("(bbs)", (False, False, file))
        call(name, "/org/gnome/Shell/Screenshot", name, "Screenshot", arguments)

    def _evaluated(self, script: str) -> str:
        try:
            done, answer = call(
                *("org.gnome.Shell", "/org/gnome/Shell", "org.gnome.Shell"),
                "Eval",
                GLib.Variant("(s)", (script,)),
            )
        except GLib.Error:  # it is not up yet
            return ""
        return str(answer) if done else ""


class Sway(Desktop):
    """sway without a screen, with mako for notifications."""

    environment: ClassVar = {
        "XDG_CURRENT_DESKTOP": "sway",
        "XDG_SESSION_TYPE": "wayland",
        "WLR_BACKENDS": "headless",
        "WLR_LIBINPUT_NO_DEVICES": "1",
        "WLR_RENDERER": "pixman",
    }
    has_tray = False

    def start(self) -> None:
        """See ``Desktop``."""
        (Path.home() / "sway-config").touch()
        os.environ["SWAYSOCK"] = f"{os.environ['XDG_RUNTIME_DIR']}/sway.sock"
        self.spawn("sway", "-c", str(Path.home() / "sway-config"))
        socket = Path(os.environ["XDG_RUNTIME_DIR"], "wayland-1")
        wait_for("sway", socket.exists)
        os.environ["WAYLAND_DISPLAY"] = socket.name
        self.spawn("mako")

    def type(self, text: str) -> None:
        """See ``Desktop``."""
        # the first key of a new keyboard is lost
        run("wtype", "-k", "Shift_L", "-s", "300", "-d", str(round(KEY_S * 1000)), text)

    def show_question(self) -> bool:
        """See ``Desktop``."""
        run("makoctl", "invoke", "show")
        return True

    def notifications(self) -> str:
        """See ``Desktop``."""
        return run("makoctl", "list")

    def picture(self, file: str) -> None:
        """See ``Desktop``."""
        run("grim", file)


class OnX11(Desktop):
    """A desktop on an X server without a screen."""

    is_wayland = tells_by_notification = False
    command: tuple[str, ...]
    panel: str
    """The program that is up when the desktop is."""

    def start(self) -> None:
        """See ``Desktop``."""
        self.start_screen()
        self.spawn(*self.command)
        wait_for(self.panel, lambda: run("pgrep", "-x", self.panel))
        wait_for("the tray", has_tray_host)

    def type(self, text: str) -> None:
        """See ``Desktop``."""
        run("xdotool", "type", "--delay", str(round(KEY_S * 1000)), text)


class Xfce(OnX11):
    """Xfce on X11."""

    environment: ClassVar = {"XDG_CURRENT_DESKTOP": "XFCE", "XDG_SESSION_TYPE": "x11"}
    command, panel = ("xfce4-session",), "xfce4-panel"


class OnPlasma(OnX11):
    """Plasma."""

    def start(self) -> None:
        """See ``Desktop``."""
        config = Path.home() / ".config"
        config.mkdir(exist_ok=True)
        (config / "startkderc").write_text("[General]\nsystemdBoot=false\n")
        (config / "kscreenlockerrc").write_text("[Daemon]\nAutolock=false\nLockOnResume=false\n")
        super().start()

    def turn(self, *, is_dark: bool) -> None:
        """See ``Desktop``."""
        run("plasma-apply-colorscheme", "BreezeDark" if is_dark else "BreezeLight")


class PlasmaX11(OnPlasma):
    """Plasma on X11."""

    environment: ClassVar = {
        "XDG_CURRENT_DESKTOP": "KDE",
        "XDG_SESSION_TYPE": "x11",
        "KDE_SESSION_VERSION": "6",
    }
    command, panel = ("startplasma-x11",), "plasmashell"


class PlasmaWayland(OnPlasma):
    """Plasma on Wayland: KWin nests in an X server, so that its keys can be pressed."""

    environment: ClassVar = {
        "XDG_CURRENT_DESKTOP": "KDE",
        "XDG_SESSION_TYPE": "wayland",
        "KDE_SESSION_VERSION": "6",  # Plasma sets it; without it Qt takes no colours from there
        "KWIN_COMPOSE": "Q",
    }
    is_wayland = tells_by_notification = True
    command, panel = ("startplasma-wayland",), "plasmashell"

    def start(self) -> None:
        """See ``Desktop``."""
        super().start()
        os.environ["WAYLAND_DISPLAY"] = "wayland-0"


DESKTOPS: dict[str, type[Desktop]] = {
    "gnome": Gnome,
    "sway": Sway,
    "xfce": Xfce,
    "plasma-x11": PlasmaX11,
    "plasma-wayland": PlasmaWayland,
}
