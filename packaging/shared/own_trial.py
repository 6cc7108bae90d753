"""What a person installs for themself on a bare machine: wheel by pipx, portable build, AppImage."""

from __future__ import annotations

from shared.step import APT, HERE, JO, JUDGES, SCREEN, Step, first_start

HOME = "/home/jo"
ENTRY = f"{HOME}/.local/share/applications/org.sendward.Sendward.desktop"
ICON = f"{HOME}/.local/share/icons/hicolor/scalable/apps/org.sendward.Sendward.svg"
AUTOSTART = f"{HOME}/.config/autostart/sendward.desktop"
FOR_A_TRIAL = f"desktop-file-utils fonts-dejavu-core {SCREEN}"
QT_OF_PIPX = (
    "libgl1 libegl1 libglib2.0-0 libdbus-1-3 libxkbcommon0 libfontconfig1 libgssapi-krb5-2 libxkbcommon-x11-0"
    " libxcb-cursor0 libxcb-icccm4 libxcb-keysyms1 libxcb-shape0 libwayland-cursor0"
)
QT_OF_PORTABLE = "libgl1 libegl1 libfontconfig1 libwayland-cursor0 libwayland-egl1"
"""Every desktop has them."""


def _desktop_steps(program: str) -> tuple[Step, ...]:
    """Menu entry, icon and autostart come and go; the entry starts ``program``."""
    return (
        Step(
            "there is no menu entry yet",
            f"{JO} {program} desktop status && exit 1 || test ! -e {ENTRY}",
        ),
        Step(
            "menu entry, icon and autostart go into the person's folders",
            f"{JO} {program} desktop install && test -s {ICON} && grep -q '^Exec={program} ' {AUTOSTART}"
            f" && desktop-file-validate {ENTRY} && grep '^Exec={program}' {ENTRY}",
        ),
        Step(
            "and the add-in, whose native host starts this very program",
            f"mkdir -p {HOME}/.thunderbird/a.default && chown -R jo {HOME}/.thunderbird && "
            f"printf '[Profile0]\\nName=default\\nIsRelative=1\\nPath=a.default\\n'"
            f" >{HOME}/.thunderbird/profiles.ini && {JO} {program} addin install thunderbird &&"
            f' host=$(sed -n \'s/.*"path": "\\(.*\\)".*/\\1/p\''
            f' {HOME}/.mozilla/native-messaging-hosts/org.sendward.host.json) && grep {program} "$host"'
            f' && {JO} "$host" /x addin@sendward.org </dev/null',
        ),
        Step(
            "and go away again",
            f"{JO} {program} addin uninstall thunderbird && {JO} {program} desktop uninstall"
            f" && test ! -e {ENTRY} && test ! -e {ICON} && test ! -e {AUTOSTART}",
        ),
    )


def wheel_steps(wheel: str) -> tuple[Step, ...]:
    """What is done with the wheel."""
    program = f"{HOME}/.local/bin/sendward"
    return (
        Step(
            "pipx and Qt's libraries install",
            f"{APT} --no-install-recommends pipx {QT_OF_PIPX} {FOR_A_TRIAL}",
        ),
        Step("pipx installs the wheel for one person", f"cd {HOME} && {JO} pipx install {HERE}/{wheel}"),
        Step("what it takes is measured", f"du -sm {HOME}/.local | sed 's/$/ MB/'"),
        Step("it judges", JUDGES.format(f"{JO} {program}")),
        first_start(program),
        *_desktop_steps(program),
        Step(
            "pipx removes it",
            f"cd {HOME} && {JO} pipx uninstall sendward && test ! -e {program}",
        ),
        Step(
            "uv installs it, too",
            f"cd {HOME} && {JO} pipx install uv &&"
            f" {JO} ${{PIP_CERT:+SSL_CERT_FILE=$PIP_CERT}} {HOME}/.local/bin/uv tool install {HERE}/{wheel}",
        ),
        Step(
            "with a menu entry, and removes it",
            f"cd {HOME} && {JO} {program} desktop install && grep '^Exec={program}' {ENTRY} &&"
            f" {JO} {program} desktop uninstall && {JO} {HOME}/.local/bin/uv tool uninstall sendward"
            f" && test ! -e {program} && test ! -e {ENTRY}",
        ),
    )


def portable_steps(archive: str) -> tuple[Step, ...]:
    """What is done with the archive that has Python in it, too."""
    program = f"{HOME}/sendward/sendward"
    return (
        Step(
            "what every desktop has installs",
            f"{APT} --no-install-recommends xz-utils {QT_OF_PORTABLE} {FOR_A_TRIAL}",
        ),
        Step("it is unpacked", f"cd {HOME} && {JO} tar -xf {HERE}/{archive}"),
        Step("what it takes is measured", f"du -sm {HOME}/sendward | sed 's/$/ MB/'"),
        Step(
            "no library that it brings lacks another",
            f"LD_LIBRARY_PATH={HOME}/sendward/_internal find {HOME}/sendward -name '*.so*' -exec ldd {{}} +"
            " 2>/dev/null | grep 'not found' | sort | uniq -c | grep . && exit 1 || true",
        ),
        Step("it judges", JUDGES.format(f"{JO} {program}")),
        first_start(program),
        *_desktop_steps(program),
        Step("its folder is all there is to delete", f"rm -r {HOME}/sendward && {_LEFT}"),
    )


def appimage_steps(image: str) -> tuple[Step, ...]:
    """What is done with the AppImage."""
    program = f"{HOME}/Sendward.AppImage"
    return (
        Step(
            "what every desktop has installs",
            f"{APT} --no-install-recommends {QT_OF_PORTABLE} {FOR_A_TRIAL}",
        ),
        Step(
            "it is put into the person's folder, and may be started",
            f"cp {HERE}/{image} {program} && chown jo {program} && chmod 755 {program} && ls -l {program}",
        ),
        Step(
            "without FUSE it says what to do",
            f"cd {HOME} && {JO} {program} --version 2>&1 | grep -- --appimage-extract",
        ),
        Step(
            "and that is how it is: its files are written out, and run",
            f"cd {HOME} && {JO} {program} --appimage-extract && {JO} squashfs-root/AppRun --version"
            " && du -sm squashfs-root && rm -r squashfs-root",
        ),
        Step("FUSE, which desktops have, installs", f"{APT} --no-install-recommends fuse3"),
        *(
            Step(step.says, f"{_FUSE} && {step.command}", step.shows_all)
            for step in (
                Step("it judges", JUDGES.format(f"{JO} {program}")),
                first_start(program),
                *_desktop_steps(program),
                Step(
                    "nothing stays mounted behind it",
                    # a step's end takes its processes with it, so that those before left their folders
                    f"rm -rf /tmp/.mount_sendward* && {JO} {program} --version && {_UNTIL_GONE}",
                ),
            )
        ),
        Step("the file is all there is to delete", f"rm {program} && {_LEFT}"),
    )


_FUSE = (
    "mknod -m 666 /tmp/fuse c 10 229 && mount --bind /tmp/fuse /dev/fuse && rm /tmp/fuse"
    " && ln -sf ../proc/self/mounts /etc/mtab"
)
"""The device as udev makes it, for everybody, and the table of mounts, both of which a running system has."""
_UNTIL_GONE = (
    "for _ in $(seq 100); do find /tmp -maxdepth 1 -name '.mount_sendward*' 2>/dev/null | grep . || exit 0;"
    " sleep 0.1; done; exit 1"
)
_LEFT = (
    "find / -xdev -regextype egrep -regex '/(home|srv|proc|run|tmp|var/log|var/cache)' -prune "
    "-o -iname '*sendward*' -print | tee /tmp/left; test ! -s /tmp/left"
)
