#!/bin/bash
# The app's first start on a virtual screen, as the person jo: seconds until its window is there, its memory,
# the question about an address that is copied, and its end when asked. $1: the program.
# Needs xvfb, xdotool, xclip, imagemagick and procps; to be run within a session's D-Bus.
sendward=$1
# a number that is free: a chroot shares the machine's displays with whatever else runs there
number=$(mktemp)
Xvfb -displayfd 1 -screen 0 1280x1024x24 >"$number" 2>/dev/null &
screen=$!
for _ in $(seq 100); do test -s "$number" && break; sleep 0.1; done
DISPLAY=:$(cat "$number")
export DISPLAY
began=$(date +%s%N)
"$sendward" >/tmp/app.log 2>&1 &
app=$!
timeout 60 xdotool search --sync --onlyvisible --name "Welcome to Sendward" >/dev/null || { cat /tmp/app.log; exit 1; }
echo "first window after $(( ($(date +%s%N) - began) / 1000000 )) ms"
sleep 3
grep -E 'VmRSS|RssAnon' /proc/$app/status
import -window root /tmp/first-start.png || true
"$sendward" doctor | grep '!!' || true

began=$(date +%s%N)
echo -n john@army.ml | xclip -selection clipboard 2>/dev/null >/dev/null
timeout 60 xdotool search --sync --onlyvisible --name "Check the address" >/dev/null || { cat /tmp/app.log; exit 1; }
echo "asked about a copied address after $(( ($(date +%s%N) - began) / 1000000 )) ms"
import -window root /tmp/first-question.png || true

"$sendward" --quit
wait $app
ended=$?
echo "the app ended with $ended"
kill $screen
exit $ended
