"""One thing that is done with a package on a bare machine, and what several of them share."""

from __future__ import annotations

from dataclasses import dataclass

HERE = "/srv/trial"
"""The packages' folder, as seen inside."""
JO = "runuser -u jo -- env HOME=/home/jo XDG_RUNTIME_DIR=/run/jo QT_QPA_PLATFORM=xcb"
APT = "DEBIAN_FRONTEND=noninteractive apt-get -qq -y -o Dpkg::Use-Pty=0 -o DPkg::Lock::Timeout=60 install"
SCREEN = "xvfb xdotool xclip imagemagick dbus-daemon procps"
"""What ``first_start.sh`` needs."""
JUDGES = "{} check john@army.ml && exit 1 || test $? = 1"


@dataclass(frozen=True)
class Step:
    """One thing that is done with the package, and a shell's command that fails where it does not hold."""

    says: str
    command: str
    shows_all: bool = False


def first_start(program: str) -> Step:
    """The app's first start, its question about a copied address, and its end."""
    ready = "mkdir -p /run/jo /tmp/.X11-unix && chmod 1777 /tmp/.X11-unix && install -d -o jo -m 700 /run/jo"
    return Step(
        "it starts, shows its window, asks about a copied address, and ends when asked",
        f"{ready} && {JO} dbus-run-session -- bash {HERE}/first_start.sh {program}",
        shows_all=True,
    )
