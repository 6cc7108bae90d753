"""A package tried as a person would: on a bare Debian, installed, started, upgraded, removed and purged.

What is looked for: menu entry, icon, autostart, man page, completions, the add-in for everybody and its
native host, AppStream's file, no complaint of lintian. Sizes, seconds and memory are printed.
"""

from __future__ import annotations

import os
import platform
import re
import shutil
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

CHECKOUT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(CHECKOUT / "packaging" / "dev"))

from bare_chroot import CERTIFICATES_INSIDE, FROM_THE_HOST, HOST_CERTIFICATES, inside  # noqa: E402  # see above

SUITES = {"deb": "trixie", "deb-bundle": "bookworm", "wheel": "bookworm"}
HERE = "/srv/trial"
"""The packages' folder, as seen inside."""
JO = "runuser -u jo -- env HOME=/home/jo XDG_RUNTIME_DIR=/run/jo QT_QPA_PLATFORM=xcb"
APT = "apt-get -qq -y -o Dpkg::Use-Pty=0 -o DPkg::Lock::Timeout=60"
QUIETLY = "DEBIAN_FRONTEND=noninteractive"

LINES_SHOWN = 2
"""Of what a step printed that went well."""

FILES = (
    "/usr/bin/sendward",
    "/usr/share/applications/org.sendward.Sendward.desktop",
    "/usr/share/icons/hicolor/scalable/apps/org.sendward.Sendward.svg",
    "/usr/share/metainfo/org.sendward.Sendward.metainfo.xml",
    "/etc/xdg/autostart/sendward.desktop",
    "/usr/share/man/man1/sendward.1.gz",
    "/usr/share/bash-completion/completions/sendward",
    "/usr/share/zsh/vendor-completions/_sendward",
    "/usr/share/fish/vendor_completions.d/sendward.fish",
    "/usr/share/mozilla/extensions/{3550f703-e582-4d05-9a08-453d09bdfdc6}/addin@sendward.org.xpi",
    "/usr/lib/mozilla/native-messaging-hosts/org.sendward.host.json",
    "/usr/share/doc/sendward/copyright",
    "/usr/share/doc/sendward/bundled.spdx.json",
)

# the app on a virtual screen: seconds until its window is there, its memory, and its end when asked
START = f"""
mkdir -p /run/jo /tmp/.X11-unix && chmod 1777 /tmp/.X11-unix && chown jo /run/jo && chmod 700 /run/jo
cat >/tmp/start.sh <<'END'
Xvfb :7 -screen 0 1280x1024x24 >/dev/null 2>&1 &
screen=$!
export DISPLAY=:7
for _ in $(seq 100); do xdotool getdisplaygeometry >/dev/null 2>&1 && break; sleep 0.1; done
began=$(date +%s%N)
sendward >/tmp/app.log 2>&1 &
app=$!
timeout 60 xdotool search --sync --onlyvisible --name "Welcome to Sendward" >/dev/null || exit 1
echo "first window after $(( ($(date +%s%N) - began) / 1000000 )) ms"
sleep 3
grep -E 'VmRSS|RssAnon' /proc/$app/status
import -window root /tmp/first-start.png || true
sendward doctor | grep '!!' || true
sendward --quit
wait $app
ended=$?
echo "the app ended with $ended"
kill $screen
exit $ended
END
chmod 755 /tmp/start.sh
{JO} dbus-run-session -- bash /tmp/start.sh
"""


@dataclass(frozen=True)
class Step:
    """One thing that is done with the package, and a shell's command that fails where it does not hold."""

    says: str
    command: str
    shows_all: bool = False


def _steps(older: str, newer: str) -> tuple[Step, ...]:
    there = " && ".join(f"test -s '{file}'" for file in FILES)
    gone = " && ".join(f"test ! -e '{file}'" for file in FILES if not file.startswith("/etc"))
    return (
        Step("the older version installs", f"{QUIETLY} {APT} install {HERE}/{older}"),
        Step(
            "what it needs is measured", "du -sxm / 2>/dev/null | cut -f1 | sed 's/$/ MB on the disk in all/'"
        ),
        Step("every file is there", there),
        Step("it says its version", "sendward --version"),
        Step("it judges", "sendward check john@army.ml && exit 1 || test $? = 1"),
        Step("it judges for somebody else, too", f"{JO} sendward check john@army.mil"),
        Step(
            # but for GTK, whose look Qt takes on where it is there
            "no library that it brings lacks another",
            "find /opt/sendward -name '*.so*' ! -name libqgtk3.so -exec ldd {} + 2>/dev/null"
            " | grep 'not found' && exit 1 || true",
        ),
        Step(
            "the add-in is in place for everybody",
            "sendward addin status thunderbird --machine | grep -c 'in place$' | grep -qx 2",
        ),
        Step(
            "the native host answers nothing to nothing, and ends",
            f"{JO} /usr/libexec/sendward/native-host /x addin@sendward.org </dev/null",
        ),
        Step(
            "a person's own choice stands above the package's autostart",
            f"{JO} python3 -Ic \"import sys; sys.path[:0] = ['/usr/share/sendward', '/opt/sendward/lib']; "
            "from sendward.system.autostart import of_this_platform as a; "
            'a().disable(); assert not a().is_enabled(); a().enable(); assert a().is_enabled()"',
        ),
        Step("the tools for a trial install", f"{QUIETLY} {APT} install --no-install-recommends {TOOLS}"),
        Step(
            "the man page reads",
            "man -l --warnings /usr/share/man/man1/sendward.1.gz 2>&1 >/dev/null | grep . && exit 1 || true",
        ),
        Step("bash completes a command", f"bash -c '{_BASH_TRIAL}' | grep -qx journal"),
        Step(
            "zsh completes without an error",
            "zsh -fc 'autoload -Uz compinit; compinit -u -D; whence -w _sendward; autoload +X _sendward'",
        ),
        Step("fish completes a command", "fish -c 'complete -C \"sendward jour\"' | grep -q ^journal"),
        Step(
            "the menu entry is valid",
            "desktop-file-validate /usr/share/applications/org.sendward.Sendward.desktop",
        ),
        Step(
            "the software centre's file is valid",
            # there is no page on the web to name yet, which older validators do not ask for
            f"appstreamcli validate --no-net {METAINFO}"
            f" || appstreamcli validate --no-net --override url-homepage-missing=info {METAINFO}",
        ),
        Step(
            "lintian has nothing to say",
            f"lintian --allow-root --fail-on error,warning {HERE}/{newer}",
        ),
        Step("it starts, shows its window, and ends when asked", START, shows_all=True),
        Step(
            "an option of the person's stays",
            f"{JO} sh -c 'cd; mkdir -p .config/sendward; "
            'printf "[alerts]\\nat_once = true\\n" >.config/sendward/settings.toml\'',
        ),
        Step(
            "the newer version installs over it",
            f"{QUIETLY} {APT} install {HERE}/{newer} && dpkg -s sendward | grep ^Version",
        ),
        Step("every file is still there", there),
        Step("and what the person chose", f"{JO} sendward doctor | grep -q 'alerts.at_once = true (user)'"),
        Step(
            "only noting, it asks nothing, and feeds journald and a running rsyslog",
            f"{QUIETLY} {APT} install --no-install-recommends rsyslog systemd xclip >/dev/null"
            f" && bash {HERE}/feed_collectors.sh",
            shows_all=True,
        ),
        Step("it is removed", f"{QUIETLY} {APT} remove sendward && {gone}"),
        Step("what an administrator may have changed stays", "test -e /etc/xdg/autostart/sendward.desktop"),
        Step(
            "it is purged", f"{QUIETLY} {APT} purge sendward && test ! -e /etc/xdg/autostart/sendward.desktop"
        ),
        Step(
            "nothing of it is left but what is the person's own",
            "find / -xdev -regextype egrep -regex '/(home|srv|proc|run|tmp|var/log|var/cache)' -prune "
            "-o -iname '*sendward*' -print | tee /tmp/left; test ! -s /tmp/left",
        ),
    )


TOOLS = (
    "man-db bash-completion zsh fish desktop-file-utils appstream lintian"
    " xvfb xdotool imagemagick dbus-daemon procps"
)
METAINFO = "/usr/share/metainfo/org.sendward.Sendward.metainfo.xml"
_BASH_TRIAL = (
    "source /usr/share/bash-completion/completions/sendward; COMP_WORDS=(sendward jour); COMP_CWORD=1; "
    'compopt() { :; }; _sendward; echo "${COMPREPLY[@]}"'
)


def _wheel_steps(wheel: str) -> tuple[Step, ...]:
    entry = "/home/jo/.local/share/applications/org.sendward.Sendward.desktop"
    icon = "/home/jo/.local/share/icons/hicolor/scalable/apps/org.sendward.Sendward.svg"
    autostart = "/home/jo/.config/autostart/sendward.desktop"
    sendward = f"{JO} /home/jo/.local/bin/sendward"
    return (
        Step(
            "pipx and Qt's libraries install", f"{QUIETLY} {APT} install --no-install-recommends {PIPX_TOOLS}"
        ),
        Step("pipx installs the wheel for one person", f"cd /home/jo && {JO} pipx install {HERE}/{wheel}"),
        Step("what it takes is measured", "du -sm /home/jo/.local | sed 's/$/ MB/'"),
        Step("it judges", f"{sendward} check john@army.ml && exit 1 || test $? = 1"),
        Step(
            "it starts, offers the menu entry, and ends when asked",
            START.replace(JO, f"{JO} PATH=/home/jo/.local/bin:$PATH"),
            shows_all=True,
        ),
        Step("there is no menu entry yet", f"{sendward} desktop status && exit 1 || test ! -e {entry}"),
        Step(
            "menu entry, icon and autostart go into the person's folders",
            f"{sendward} desktop install && test -s {icon} && grep -q /home/jo/.local/bin {autostart}"
            f" && desktop-file-validate {entry} && grep '^Exec' {entry}",
        ),
        Step(
            "and go away again",
            f"{sendward} desktop uninstall && test ! -e {entry} && test ! -e {icon} && test ! -e {autostart}",
        ),
        Step(
            "pipx removes it",
            f"cd /home/jo && {JO} pipx uninstall sendward && test ! -e /home/jo/.local/bin/sendward",
        ),
    )


PIPX_TOOLS = (
    "pipx desktop-file-utils xvfb xdotool imagemagick dbus-daemon procps fonts-dejavu-core libgl1 libegl1"
    " libglib2.0-0 libdbus-1-3 libxkbcommon0 libfontconfig1 libgssapi-krb5-2 libxkbcommon-x11-0"
    " libxcb-cursor0 libxcb-icccm4 libxcb-keysyms1 libxcb-shape0 libwayland-cursor0"
)


def try_package(name: str, built: Path, suite: str | None, tar: Path | None) -> int:
    """Take every step with the package on a bare ``suite``; 0 when each went as it must."""
    if platform.system() != "Linux" or os.geteuid() != 0 or not shutil.which("mmdebstrap"):  # type: ignore[attr-defined,unused-ignore]  # POSIX
        print("Trying a package needs Linux, root and mmdebstrap.", file=sys.stderr)
        return 2
    suite = suite or SUITES[name]
    folder = Path(tempfile.mkdtemp(prefix="sendward-trial-", dir="/var/tmp"))
    folder.chmod(0o755)
    try:
        root = folder / "root"
        _make_bare(root, suite, tar)
        place = root / HERE.lstrip("/")
        place.mkdir(parents=True)
        shutil.copy(built, place)
        shutil.copy(Path(__file__).with_name("feed_collectors.sh"), place)
        steps = _wheel_steps(built.name) if name == "wheel" else _steps(_older(built, place), built.name)
        failed = [step for step in steps if not _take(step, root)]
        picture = root / "tmp/first-start.png"
        if picture.exists():
            shutil.copy(picture, built.with_suffix(".png"))
    finally:
        shutil.rmtree(folder, ignore_errors=True)
    print(f"\n{suite}: " + ("every step went as it must" if not failed else "FAILED:"))
    for step in failed:
        print(f"  {step.says}")
    return 1 if failed else 0


def _older(built: Path, place: Path) -> str:
    """Put the same package in ``place`` under a version that counts as an older one; returns its name."""
    with tempfile.TemporaryDirectory(prefix="sendward-older-") as name:
        root = Path(name, "root")
        subprocess.run(["dpkg-deb", "--raw-extract", str(built), str(root)], check=True)
        control = root / "DEBIAN/control"
        fields = control.read_text(encoding="utf-8")
        control.write_text(
            re.sub("^(Version: .*)$", r"\1~before", fields, flags=re.MULTILINE), encoding="utf-8"
        )
        line = ["dpkg-deb", "--root-owner-group", "-Znone", "--build", str(root), str(place / "older.deb")]
        subprocess.run(line, check=True, stdout=subprocess.DEVNULL)
    return "older.deb"


def _make_bare(root: Path, suite: str, tar: Path | None) -> None:
    print(f"Making a bare Debian ({suite})", flush=True)
    if tar:
        root.mkdir()
        subprocess.run(["tar", "-xf", str(tar), "-C", str(root)], check=True)
    else:
        line = ["unshare", "--mount", "mmdebstrap", "--quiet", "--mode=root", "--variant=minbase"]
        subprocess.run([*line, "--include=python3", suite, str(root)], check=True)
    for file in FROM_THE_HOST:
        if Path(file).exists():
            target = root / file.lstrip("/")
            target.parent.mkdir(parents=True, exist_ok=True)
            target.unlink(missing_ok=True)
            shutil.copyfile(file, target)
    if Path(HOST_CERTIFICATES).exists():
        (root / CERTIFICATES_INSIDE.lstrip("/")).parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(HOST_CERTIFICATES, root / CERTIFICATES_INSIDE.lstrip("/"))
    # minbase leaves manuals out where the host's dpkg does
    (root / "etc/dpkg/dpkg.cfg.d/docker").unlink(missing_ok=True)
    with inside(root, "apt-get -qq update && useradd --create-home --shell /bin/bash jo") as process:
        printed, _ = process.communicate()
    if process.returncode:
        raise subprocess.CalledProcessError(process.returncode, printed)


def _take(step: Step, root: Path) -> bool:
    began = time.monotonic()
    with inside(root, step.command) as process:
        printed, _ = process.communicate()
    went_well = process.returncode == 0
    print(f"{'ok    ' if went_well else 'FAILED'} {time.monotonic() - began:6.1f} s  {step.says}", flush=True)
    lines = printed.strip().splitlines()
    for line in lines[-60:] if step.shows_all or not went_well else lines[-LINES_SHOWN:]:
        print(f"          {line}")
    return went_well
