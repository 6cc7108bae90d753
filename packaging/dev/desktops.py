"""Real desktops, drawn without a screen in a Debian 13, and the app from this checkout looked at in each.

python3 packaging/dev.py desktops                   GNOME, sway, Xfce, Plasma on X11 and on Wayland
python3 packaging/dev.py desktops gnome sway        only these
python3 packaging/dev.py desktops --keep            leave the Debian, with a picture after each check
python3 packaging/dev.py desktops --root FOLDER     use one that was left

Needs root and some 5 GB in /var/tmp. Each desktop runs as an ordinary person, in namespaces
of its own: nothing stays mounted or running whatever happens. What is looked at is in ``desktop_checks.py``.
"""

from __future__ import annotations

import argparse
import json
import shutil
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

from bare_system import CERTIFICATES_INSIDE, HOST_CERTIFICATES, inside
from system_packages import BARE_MACHINE, install, is_root_on_linux, missing

CHECKOUT = Path(__file__).resolve().parents[2]
CHECKOUT_INSIDE = "/srv/sendward"
SUITE = "trixie"
PEOPLE = "jo"

EVERYWHERE = """
python3 python3-venv python3-gi gir1.2-atspi-2.0 at-spi2-core procps util-linux dbus dbus-daemon dbus-bin
libglib2.0-bin dconf-gsettings-backend dconf-cli gsettings-desktop-schemas xdg-desktop-portal
xdg-desktop-portal-gtk xvfb xauth xdotool x11-utils imagemagick wl-clipboard fonts-dejavu-core fonts-cantarell
adwaita-icon-theme libgl1 libegl1 libgl1-mesa-dri libglib2.0-0t64 libdbus-1-3 libxkbcommon0 libfontconfig1
libgssapi-krb5-2 libxkbcommon-x11-0 libxcb-cursor0 libxcb-icccm4 libxcb-keysyms1 libxcb-shape0
libwayland-cursor0 libnss3
"""
PLASMA = """
plasma-workspace plasma-desktop kwin-x11 kwin-wayland xwayland kde-cli-tools breeze plasma-integration
xdg-desktop-portal-kde qml6-module-org-kde-kirigami
"""
PACKAGES = {
    "gnome": "gnome-shell mutter gnome-session gnome-settings-daemon xdg-desktop-portal-gnome",
    "sway": "sway mako-notifier wtype grim",
    "xfce": "xfce4-session xfce4-panel xfwm4 xfdesktop4 xfce4-notifyd xfce4-settings",
    "plasma-x11": PLASMA,
    "plasma-wayland": PLASMA,
}
"""Of Debian 13, by the desktop they bring up; its recommendations are left out."""

SET_UP = f"""
useradd --create-home --shell /bin/sh {PEOPLE}
python3 -m venv /opt/sendward
/opt/sendward/bin/pip install --quiet --require-hashes -r {CHECKOUT_INSIDE}/packaging/locks/runtime.txt
# the session is an ordinary person's, and no login manager's: GNOME Shell must not wait for logind
rm -f /usr/share/dbus-1/system-services/org.freedesktop.login1.service
"""
LOOK = f"""
mkdir -p /run/dbus /run/user /tmp/.X11-unix /tmp/.ICE-unix
chmod 1777 /run/user /tmp/.X11-unix /tmp/.ICE-unix
rm -rf /run/dbus/pid /run/systemd/seats /home/{PEOPLE}/{{name}} /run/user/{PEOPLE}-{{name}}
rm -f /tmp/.X*-lock /tmp/.X11-unix/*
dbus-daemon --system --fork
PYTHONPATH={CHECKOUT_INSIDE}/desktop runuser -u {PEOPLE} -- \\
    python3 {CHECKOUT_INSIDE}/packaging/dev/desktop_checks.py {{name}} 2>/home/{PEOPLE}/{{name}}.log
"""
MINUTES = 10
"""For one desktop: a check that waits in vain takes one, and there are seven."""


@dataclass(frozen=True)
class Checked:
    """What came of one check on one desktop."""

    desktop: str
    check: str
    outcome: str
    said: str


def make_root(folder: Path, names: list[str]) -> Path:
    """A Debian with these desktops in ``folder``/root. Raises CalledProcessError."""
    root = folder / "root"
    packages = dict.fromkeys(" ".join([EVERYWHERE, *(PACKAGES[name] for name in names)]).split())
    print(f"Making a Debian 13 with {', '.join(names)} in {root}; this takes some minutes", flush=True)
    # what it mounts inside goes with its namespace, also when it is killed: nobody deletes through it
    line = ["unshare", "--mount", "mmdebstrap", "--quiet", "--mode=root", "--variant=minbase"]
    subprocess.run([*line, f"--include={','.join(packages)}", SUITE, str(root)], check=True)
    for file in ("/etc/resolv.conf", "/etc/hosts"):
        shutil.copyfile(file, root / file.lstrip("/"))
    if Path(HOST_CERTIFICATES).exists():
        shutil.copyfile(HOST_CERTIFICATES, root / CERTIFICATES_INSIDE.lstrip("/"))
    copy_checkout(root)
    with inside(root, SET_UP) as process:
        printed, _ = process.communicate()
    if process.returncode:
        print(printed, file=sys.stderr)
        raise subprocess.CalledProcessError(process.returncode, "the set-up inside")
    return root


def copy_checkout(root: Path) -> None:
    """Put the checkout's files as they are now, committed or not, where the checks look for them."""
    place = root / CHECKOUT_INSIDE.lstrip("/")
    shutil.rmtree(place, ignore_errors=True)
    listed = ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
    files = subprocess.run(listed, cwd=CHECKOUT, capture_output=True, text=True, check=True).stdout
    for file in filter(None, files.split("\0")):
        if (CHECKOUT / file).is_file():
            (place / file).parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(CHECKOUT / file, place / file)


def look(root: Path, name: str) -> list[Checked]:
    """Bring the desktop up and have the app looked at in it; what came of each check."""
    print(f"\n=== {name}", flush=True)
    checked = []
    with inside(root, f"timeout {MINUTES * 60} sh -ec '{LOOK.format(name=name)}'") as process:
        for line in process.stdout or ():
            if line.startswith('{"check"'):
                told = json.loads(line)
                checked.append(Checked(name, told["check"], told["outcome"], told["said"]))
                print(f"{told['outcome']:9} {told['check']}: {told['said']}".rstrip(": "), flush=True)
    return checked


def print_table(checked: list[Checked]) -> None:
    """Print a line a check and a column a desktop."""
    names = list(dict.fromkeys(one.desktop for one in checked))
    titles = list(dict.fromkeys(one.check for one in checked))
    outcomes = {(one.check, one.desktop): one.outcome for one in checked}
    width = max(map(len, titles), default=0)
    print("\n" + " " * width + "".join(f"  {name:14}" for name in names))
    for title in titles:
        print(f"{title:{width}}" + "".join(f"  {outcomes.get((title, name), '-'):14}" for name in names))


def main(arguments: list[str]) -> int:
    """Make the Debian, look at each desktop, print the table; 0 when nothing failed.

    Raises SystemPackagesError.
    """
    parser = argparse.ArgumentParser(prog="dev.py desktops", description=(__doc__ or "").split("\n", 1)[0])
    parser.add_argument("desktops", nargs="*", metavar="DESKTOP", help=", ".join(PACKAGES))
    parser.add_argument("--keep", action="store_true", help="leave the Debian for a look inside")
    parser.add_argument("--root", type=Path, metavar="FOLDER", help="use the Debian that was left there")
    chosen = parser.parse_args(arguments)
    names = chosen.desktops or list(PACKAGES)
    if strange := [name for name in names if name not in PACKAGES]:
        parser.error(f"there is no {', '.join(strange)} here, but {', '.join(PACKAGES)}")
    if not is_root_on_linux():
        print("Making a Debian needs Linux and root.", file=sys.stderr)
        return 2
    install(missing(BARE_MACHINE))
    folder = Path(tempfile.mkdtemp(prefix="sendward-desktops-", dir="/var/tmp"))
    folder.chmod(0o755)  # an ordinary person enters it
    try:
        root = chosen.root / "root" if chosen.root else make_root(folder, names)
        copy_checkout(root)
        checked = [one for name in names for one in look(root, name)]
    except subprocess.CalledProcessError as problem:
        print(f"The Debian could not be made: {problem}", file=sys.stderr)
        return 1
    finally:
        if chosen.keep:
            print(f"left in {folder}")
        else:
            shutil.rmtree(folder, ignore_errors=True)
    print_table(checked)
    return 1 if not checked or any(one.outcome == "FAILED" for one in checked) else 0
