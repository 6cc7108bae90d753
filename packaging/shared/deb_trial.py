"""A .deb on a bare machine: every file in place, the app's life, the collectors fed, nothing left behind."""

from __future__ import annotations

from shared.step import APT, HERE, JO, JUDGES, SCREEN, Step, first_start

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

REMOVE = "apt-get -qq -y -o Dpkg::Use-Pty=0"
_THERE = " && ".join(f"test -s '{file}'" for file in FILES)
_ADDIN_IS_IN_PLACE = Step(
    "the add-in is in place for everybody",
    "sendward addin status thunderbird --machine | grep -c 'in place$' | grep -qx 2",
)


def steps(older: str, newer: str) -> tuple[Step, ...]:
    """What is done with the package ``newer``, after its older version ``older``."""
    return (
        Step("the older version installs", f"{APT} {HERE}/{older}"),
        Step(
            "what it needs is measured", "du -sxm / 2>/dev/null | cut -f1 | sed 's/$/ MB on the disk in all/'"
        ),
        Step("every file is there", _THERE),
        Step("it says its version", "sendward --version"),
        Step("it judges", JUDGES.format("sendward")),
        Step("it judges for somebody else, too", f"{JO} sendward check john@army.mil"),
        Step(
            # but for GTK, whose look Qt takes on where it is there
            "no library that it brings lacks another",
            "find /opt/sendward -name '*.so*' ! -name libqgtk3.so -exec ldd {} + 2>/dev/null"
            " | grep 'not found' && exit 1 || true",
        ),
        _ADDIN_IS_IN_PLACE,
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
        Step("the tools for a trial install", f"{APT} --no-install-recommends {TOOLS}"),
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
        first_start("sendward"),
        Step(
            "an option of the person's stays",
            f"{JO} sh -c 'cd; mkdir -p .config/sendward; "
            'printf "[alerts]\\nat_once = true\\n" >.config/sendward/settings.toml\'',
        ),
        Step(
            "the newer version installs over it",
            f"{APT} {HERE}/{newer} && dpkg -s sendward | grep ^Version",
        ),
        Step("every file is still there", _THERE),
        Step("and what the person chose", f"{JO} sendward doctor | grep -q 'alerts.at_once = true (user)'"),
        Step(
            "only noting, it asks nothing, and feeds journald and a running rsyslog",
            f"{APT} --no-install-recommends rsyslog systemd >/dev/null && bash {HERE}/feed_collectors.sh",
            shows_all=True,
        ),
        *_end(),
    )


def upgrade_steps(older: str, newer: str) -> tuple[Step, ...]:
    """What is done with ``newer`` over a really older one that runs; of that little is asked."""
    return (
        Step("the older version installs", f"{APT} {HERE}/{older}"),
        Step(
            "the tools for a trial install",
            f"{APT} --no-install-recommends {SCREEN} openbox wmctrl gnome-keyring",
        ),
        Step(
            "the newer version installs over the running one, and finds what there was",
            f"bash {HERE}/upgrade.sh {HERE}/{newer}",
            shows_all=True,
        ),
        Step("every file is there", _THERE),
        _ADDIN_IS_IN_PLACE,
        *_end(),
    )


def _end() -> tuple[Step, ...]:
    """The package goes, and leaves what it should."""
    gone = " && ".join(f"test ! -e '{file}'" for file in FILES if not file.startswith("/etc"))
    return (
        Step("it is removed", f"{REMOVE} remove sendward && {gone}"),
        Step("what an administrator may have changed stays", "test -e /etc/xdg/autostart/sendward.desktop"),
        Step("it is purged", f"{REMOVE} purge sendward && test ! -e /etc/xdg/autostart/sendward.desktop"),
        Step(
            "nothing of it is left but what is the person's own",
            "find / -xdev -regextype egrep -regex '/(home|srv|proc|run|tmp|var/log|var/cache)' -prune "
            "-o -iname '*sendward*' -print | tee /tmp/left; test ! -s /tmp/left",
        ),
    )


TOOLS = f"man-db bash-completion zsh fish desktop-file-utils appstream lintian {SCREEN}"
METAINFO = "/usr/share/metainfo/org.sendward.Sendward.metainfo.xml"
_BASH_TRIAL = (
    "source /usr/share/bash-completion/completions/sendward; COMP_WORDS=(sendward jour); COMP_CWORD=1; "
    'compopt() { :; }; _sendward; echo "${COMPREPLY[@]}"'
)
