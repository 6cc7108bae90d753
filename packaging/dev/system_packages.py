"""What Sendward needs from the system, which of it is missing, and how apt brings it.

Whether something is there is asked of the dynamic linker and the PATH, not of the package manager: the
answer is the same on every distribution, takes milliseconds, and does not depend on how packages are named.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path

from snaps import is_only_a_snap

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "desktop"))

from sendward.system.linux.qt_libraries import LINKED, OF_WAYLAND, OF_X11  # found only behind the line above

FONTS = Path("/usr/share/fonts")
EMACS_LISP = Path("/usr/share/emacs/site-lisp")
ON_LINUX = sys.platform.startswith("linux")
NOT_ASKING = "noninteractive"
"""What debconf is told, so that no package stops to ask."""


class SystemPackagesError(Exception):
    """Something the system should offer is missing and could not be installed; the text says what to type."""


@dataclass(frozen=True)
class Need:
    """One Debian package, and the sign that it is there: soname, program, file, font or Lisp."""

    package: str
    library: str = ""
    program: str = ""
    file: str = ""
    font: str = ""
    lisp: str = ""
    is_snap_on_ubuntu: bool = False


# Qt's own libraries: what its offscreen, X11 and Wayland plug-ins link to and the PySide6 wheel leaves out
QT = tuple(Need(package, library=name) for name, package in (LINKED | OF_X11 | OF_WAYLAND).items())

# a whole desktop without a screen: the story and the desktop tests
VIRTUAL_DESKTOP = (
    Need("xvfb", program="Xvfb"),
    Need("dbus-daemon", program="dbus-daemon"),
    Need("dbus-bin", program="dbus-send"),
    Need("libglib2.0-bin", program="gdbus"),
    Need("openbox", program="openbox"),
    Need("xfce4-panel", program="xfce4-panel"),
    Need("dunst", program="dunst"),
    Need("gnome-keyring", program="gnome-keyring-daemon"),
    Need("xdotool", program="xdotool"),
    Need("xclip", program="xclip"),
    Need("x11-utils", program="xprop"),
    Need("imagemagick", program="import"),
    # fontconfig brings one along on Debian and Ubuntu 24.04, on 26.04 none for screens
    Need("fonts-dejavu-core", font="DejaVuSans.ttf"),
)

# a Wayland compositor without a screen, what reads its clipboard and what types in it: tests only
WAYLAND_DESKTOP = (
    Need("sway", program="sway"),
    Need("wl-clipboard", program="wl-paste"),
    Need("wtype", program="wtype"),
    Need("util-linux", program="runuser"),
)

# another window manager than the virtual desktop's own: tests only
OTHER_DESKTOP = (Need("xfwm4", program="xfwm4"),)

# the real mail clients, and what runs the tests of the Thunderbird add-in's modules: tests only
MAIL_CLIENT = (
    Need("thunderbird", program="thunderbird", is_snap_on_ubuntu=True),
    Need("claws-mail", program="claws-mail"),
    Need("neomutt", program="neomutt"),
    Need("evolution", program="evolution"),
    Need("alpine", program="alpine"),
    Need("aerc", program="aerc"),
    Need("balsa", program="balsa"),
    Need("sylpheed", program="sylpheed"),
    Need("emacs-nox", program="emacs"),
    Need("maildir-utils", program="mu"),
    Need("mu4e", lisp="elpa*/mu4e-*"),
    Need("notmuch", program="notmuch"),
    Need("elpa-notmuch", lisp="elpa*/notmuch-*"),
    Need("nodejs", program="node"),
)

# a mail client with more than 300 packages behind it: the tests that wait for real minutes only
LARGE_MAIL_CLIENT = (
    Need("kmail", program="kmail"),
    Need("akonadi-server", program="akonadictl"),
    Need("akonadi-backend-sqlite", program="akonadictl"),  # instead of a MariaDB
    Need("kdepim-runtime", program="akonadi_maildir_resource"),
)

# a mail server for the tests of IMAP accounts; they start it themselves, on a port of their own
MAIL_SERVER = (Need("dovecot-imapd", program="dovecot"),)

# what reads the man page, and looks at the files that tell a desktop of Sendward: tests only
VALIDATORS = (
    Need("man-db", program="man"),
    Need("desktop-file-utils", program="desktop-file-validate"),
    Need("appstream", program="appstreamcli"),
)

# what makes a bare Debian or Ubuntu in a folder: trials of packages, and of this set-up itself
BARE_MACHINE = (
    Need("mmdebstrap", program="mmdebstrap"),
    Need("git", program="git"),
    Need("util-linux", program="unshare"),
)

TESTS = OTHER_DESKTOP + WAYLAND_DESKTOP + MAIL_CLIENT + MAIL_SERVER + VALIDATORS
PATIENT_TESTS = LARGE_MAIL_CLIENT


def is_root_on_linux() -> bool:
    """Whether this person may change this system, and it is one that can be changed from here."""
    return sys.platform == "linux" and os.geteuid() == 0


def missing(needs: tuple[Need, ...]) -> list[Need]:
    """Those of ``needs`` the system does not have; always empty where there is no dynamic linker to ask."""
    if not ON_LINUX:
        return []
    path = f"{os.environ.get('PATH', '')}:/sbin:/usr/sbin:/usr/lib/wine"
    ldconfig = shutil.which("ldconfig", path=path)
    known = (
        subprocess.run([ldconfig, "-p"], capture_output=True, text=True, check=True).stdout
        if ldconfig
        else ""
    )
    libraries = {line.split()[0] for line in known.splitlines() if "=>" in line}
    return [
        need
        for need in needs
        if (need.library and ldconfig and need.library not in libraries)
        or (need.program and not shutil.which(need.program, path=path))
        or (need.file and not Path(need.file).exists())
        or (need.font and not any(FONTS.rglob(need.font)))
        or (need.lisp and not any(EMACS_LISP.glob(need.lisp)))
    ]


def only_as_snaps(needs: tuple[Need, ...]) -> list[Need]:
    """Those of ``needs`` that this system has, or could install, as a snap only."""
    return [need for need in needs if need.is_snap_on_ubuntu and is_only_a_snap(need.program, need.package)]


def missing_for_venv() -> list[Need]:
    """What Debian splits off from its Python: without it ``python3 -m venv`` makes no pip."""
    if not ON_LINUX or find_spec("ensurepip"):
        return []
    return [Need(f"python3.{sys.version_info.minor}-venv")]


def _as_root(line: list[str]) -> list[str] | None:
    """``line`` as this person can run it: as it is for root, behind sudo if that works; else None."""
    if is_root_on_linux():
        return line
    if not shutil.which("sudo"):
        return None
    # nobody is there to type a password unless standard input is a terminal
    can_ask = sys.stdin.isatty()
    if can_ask or subprocess.run(["sudo", "-n", "true"], capture_output=True, check=False).returncode == 0:
        # sudo drops the environment, and not every sudo can be told to keep part of it
        return ["sudo", "env", f"DEBIAN_FRONTEND={NOT_ASKING}", *line]
    return None


def install(needs: list[Need]) -> None:
    """Install ``needs`` through apt, saying so first.

    Raises SystemPackagesError with the exact line to type where this person may not, with the names where
    the system has no apt, and with the packages still missing where apt failed.
    """
    if not needs:
        return
    packages = [need.package for need in needs]
    if not shutil.which("apt-get"):
        wanted = ", ".join(
            need.library or need.program or need.file or need.font or need.lisp or need.package
            for need in needs
        )
        raise SystemPackagesError(
            f"These are missing, and there is no apt to install them: {wanted}.\n"
            f"Install them with your system's package manager, then try again "
            f"(Debian calls them {' '.join(packages)})."
        )
    line = ["apt-get", "install", "-y", "--no-install-recommends", *packages]
    runnable = _as_root(line)
    if runnable is None:
        typed = f"'apt-get update && {' '.join(line)}'"
        raise SystemPackagesError(
            "Some system packages are missing, and installing them needs root. Type this, then try again:\n\n"
            f"    su -c {typed}\n\n"
            f"or, where you may use sudo:\n\n"
            f"    sudo sh -c {typed}\n"
        )
    print(f"Installing through apt: {' '.join(packages)}", flush=True)
    os.environ["DEBIAN_FRONTEND"] = NOT_ASKING
    update = [*runnable[: -len(line)], "apt-get", "update", "-q"]
    # one unreachable archive among several is no reason to stop: what is really missing shows below
    if subprocess.run(update, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, check=False).returncode:
        print("apt-get update did not succeed; trying with the package lists there are", flush=True)
    stdin = None if sys.stdin.isatty() else subprocess.DEVNULL
    done = subprocess.run([*runnable, "-q"], stdin=stdin, stdout=subprocess.PIPE, text=True, check=False)
    if done.returncode:
        print(done.stdout)
        raise SystemPackagesError(
            f"apt could not install them; see above. The line was: {' '.join(runnable)}"
        )


def read_os_name(release: Path = Path("/etc/os-release")) -> str:
    """The system's name for people, ``Debian GNU/Linux 12 (bookworm)``; the platform's where it has none."""
    try:
        lines = release.read_text(encoding="utf-8").splitlines()
    except OSError:
        return sys.platform
    names = [line.split("=", 1)[1].strip('"') for line in lines if line.startswith("PRETTY_NAME=")]
    return names[0] if names else sys.platform
