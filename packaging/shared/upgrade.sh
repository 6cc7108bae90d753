#!/bin/bash
# An older Sendward runs for the person jo, who has chosen things and has a question open; the newer one is
# installed over it meanwhile. The older one goes on asking until it is ended, and the newer one finds what there was.
# $1: the newer .deb. Needs xvfb, xdotool, xclip, openbox, wmctrl, dbus-daemon, gnome-keyring and procps; to be run as root.
set -eu
home=/home/jo
entry=$home/.config/autostart/sendward.desktop

as_jo() {
    runuser -u jo -- env HOME=$home XDG_RUNTIME_DIR=/run/jo QT_QPA_PLATFORM=xcb \
        DBUS_SESSION_BUS_ADDRESS=unix:path=/run/jo/bus "$@"
}
await() {  # a sentence, and a command that is tried until it holds
    local until=$((SECONDS + 60))
    while test $SECONDS -lt $until; do "${@:2}" >/dev/null 2>&1 && return; sleep 0.1; done
    echo "in vain: $1"
    cat /tmp/app.log $home/.local/state/sendward/sendward.log
    exit 1
}
is_watching() { as_jo sendward doctor | grep -q 'Clipboard, watching'; }
asks() { xdotool search --onlyvisible --name '^Check the address'; }
asks_nothing() { ! asks; }
has_ended() { ! kill -0 "$app"; }
is_asked_about() {  # an address, which is copied
    echo -n "$1" | as_jo xclip -selection clipboard >/dev/null 2>&1
    await "a question about $1" asks
    await "$1 in the journal" told_of "$1"
}
told_of() { as_jo sendward journal list | grep -q "asked about $1"; }
closes_question() {
    wmctrl -c 'Check the address'  # by the window manager: it takes no key yet
    await 'the question to go' asks_nothing
}
starts() {
    as_jo sendward --minimized >/tmp/app.log 2>&1 &
    app=$!
    await 'the clipboard to be watched' is_watching
}
ends() {
    as_jo sendward --quit
    await 'the end of the app' has_ended
    wait $app
}

mkdir -p /tmp/.X11-unix && chmod 1777 /tmp/.X11-unix && install -d -o jo -m 700 /run/jo
number=$(mktemp)
Xvfb -displayfd 1 -screen 0 1280x1024x24 >"$number" 2>/dev/null &
await 'the screen' test -s "$number"
DISPLAY=:$(cat "$number")
export DISPLAY
as_jo dbus-daemon --session --nofork --address=unix:path=/run/jo/bus 2>/dev/null &
await 'the bus' test -S /run/jo/bus
as_jo openbox --sm-disable >/dev/null 2>&1 &
echo a password | as_jo gnome-keyring-daemon --foreground --unlock --components=secrets >/dev/null 2>&1 &
await 'the keyring' as_jo dbus-send --session --print-reply --dest=org.freedesktop.DBus / \
    org.freedesktop.DBus.GetNameOwner string:org.freedesktop.secrets

as_jo mkdir -p $home/.config/sendward $home/.config/autostart $home/.thunderbird/a.default
printf '[alerts]\nat_once = true\n' | as_jo tee $home/.config/sendward/settings.toml >/dev/null
printf '[Desktop Entry]\nType=Application\nName=Sendward\nHidden=true\n' | as_jo tee $entry >/dev/null
printf '[Profile0]\nName=default\nIsRelative=1\nPath=a.default\n' | as_jo tee $home/.thunderbird/profiles.ini >/dev/null
as_jo sendward addin install thunderbird >/dev/null
echo '# as the administrator has it' >>/etc/xdg/autostart/sendward.desktop

as_jo sendward --version
starts
is_asked_about john@army.ml
DEBIAN_FRONTEND=noninteractive apt-get -qq -y -o Dpkg::Use-Pty=0 install "$1"
as_jo sendward --version
asks >/dev/null && echo 'the open question stayed'
closes_question
is_asked_about mary@navy.ml && echo 'the older one, still running, asked again'
as_jo sendward journal verify
ends

starts
as_jo sendward doctor 2>/dev/null | grep -e 'alerts.at_once = true (user)'
as_jo sendward journal list
is_asked_about sue@uscg.ml && echo 'the newer one asked'
ends
as_jo sendward journal verify
as_jo sendward journal list | grep -q 'john@army.ml: not now'
as_jo sendward journal list | grep -q 'mary@navy.ml: not answered'
as_jo sendward addin status thunderbird | grep 'native host: in place$'
as_jo sendward addin status thunderbird | grep 'add-in: in place'
grep -q Hidden=true $entry
tail -n 1 /etc/xdg/autostart/sendward.desktop
