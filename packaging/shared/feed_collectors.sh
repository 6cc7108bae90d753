#!/bin/bash
# In a bare machine with Sendward: an organisation's policy has it only note, and hand on to journald and to a
# file that a running rsyslog follows. An address is copied that nobody was asked about before; both must have it,
# and nobody may be asked.
# Needs rsyslog, systemd, xvfb, xdotool, xclip, dbus-daemon, the person jo, and a mount namespace of its own.
set -e
mkdir -p /etc/sendward /var/log/sendward /run/jo /run/systemd/journal /var/spool/rsyslog /tmp/.X11-unix
chmod 1777 /var/log/sendward /tmp/.X11-unix
chown jo /run/jo && chmod 700 /run/jo
rm -f /var/log/collected
cat >/etc/sendward/policy.toml <<'END'
revision = 1
locked = ["general.monitor_only", "journal.to_system_log", "journal.to_file"]
[general]
monitor_only = true
[journal]
to_system_log = true
to_file = "/var/log/sendward/decisions.jsonl"
END
cat >/etc/rsyslog-sendward.conf <<'END'
global(workDirectory="/var/spool/rsyslog")
module(load="imfile" mode="inotify")
input(type="imfile" file="/var/log/sendward/*.jsonl" tag="sendward:" ruleset="sendward")
ruleset(name="sendward") { action(type="omfile" file="/var/log/collected") }
END
rsyslogd -n -f /etc/rsyslog-sendward.conf -i /run/rsyslog.pid &
rsyslog=$!
test -s /etc/machine-id || systemd-machine-id-setup
mount -t sysfs sysfs /sys && mount -t cgroup2 cgroup2 /sys/fs/cgroup
$(find /usr/lib/systemd /lib/systemd -name systemd-journald | head -1) &
journald=$!
until test -S /run/systemd/journal/socket; do sleep 0.1; done

cat >/tmp/copy.sh <<'END'
number=$(mktemp)
Xvfb -displayfd 1 -screen 0 1280x1024x24 >"$number" 2>/dev/null &
screen=$!
until test -s "$number"; do sleep 0.1; done
export DISPLAY=:$(cat "$number")
mkdir -p ~/.local/state/sendward && touch ~/.local/state/sendward/welcomed
sendward --minimized >/tmp/app.log 2>&1 &
app=$!
for _ in $(seq 100); do sendward doctor 2>/dev/null | grep -i clipboard | grep -q watching && break; sleep 0.1; done
timeout 60 xdotool search --sync --onlyvisible --name "^Sendward$" >/dev/null
echo -n mary@army.ml | xclip -selection clipboard
for _ in $(seq 100); do sendward journal list 2>/dev/null | grep -q 'only noted' && break; sleep 0.1; done
# the small window that stands for the tray is there; a question would have a title of its own
for window in $(xdotool search --onlyvisible --name .); do echo "a window: $(xdotool getwindowname "$window")"; done
sendward journal report
sendward --quit
wait $app
kill $screen
END
runuser -u jo -- env HOME=/home/jo XDG_RUNTIME_DIR=/run/jo QT_QPA_PLATFORM=xcb dbus-run-session -- \
    bash /tmp/copy.sh 2>/dev/null | tee /tmp/copied
for _ in $(seq 50); do grep -q not-shown /var/log/collected 2>/dev/null && break; sleep 0.1; done
kill $rsyslog
journalctl --no-pager MESSAGE_ID=8f2d7c0e6b1a4c55a7d3e94b0c6f1e28 | tee /tmp/told
kill $journald || true
rm -r /etc/sendward /etc/rsyslog-sendward.conf /var/log/sendward

test "$(grep '^a window' /tmp/copied)" = "a window: Sendward"
grep -q 'was only noted: 1' /tmp/copied
grep -q '"outcome":"not-shown"' /var/log/collected && echo "rsyslog has it"
grep -q 'mary@army.ml (not-shown)' /tmp/told && echo "journald has it"
