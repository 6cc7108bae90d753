"""Whatever fails, nothing leaves unseen, no window stays locked, and the person is told and can choose."""

from __future__ import annotations

import os
import signal
from contextlib import suppress
from typing import TYPE_CHECKING

import pytest

from support.desktop.desktop_app import QUESTION
from support.desktop.virtual_desktop import wait_until
from support.processes import pids_with, sendward_pids

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from support.desktop.desktop_app import DesktopApp
    from support.smtp_sink import SmtpSink
    from support.thunderbird import Thunderbird

SLEEPING = ("sleep", "600")
MUTE = f"#!/bin/sh\nexec {' '.join(SLEEPING)}\n"
GARBAGE = f'#!/bin/sh\nprintf "this is no frame at all"\nexec {" ".join(SLEEPING)}\n'
WRONG_ANSWERS = """\
#!/usr/bin/env python3
import json, struct, sys
while head := sys.stdin.buffer.read(4):
    asked = json.loads(sys.stdin.buffer.read(struct.unpack("=I", head)[0]))
    answer = json.dumps({**asked, "action": "perhaps"}).encode()
    sys.stdout.buffer.write(struct.pack("=I", len(answer)) + answer)
    sys.stdout.buffer.flush()
"""
OTHER_VERSION = WRONG_ANSWERS.replace('{**asked, "action": "perhaps"}', '{**asked, "v": 2, "action": "send"}')
START_S = 30.0
"""The app may have to be started first."""
CRASHING = "#!/bin/sh\nexit 3\n"


@pytest.fixture
def launcher(app: DesktopApp, thunderbird: Thunderbird) -> Iterator[Path]:
    """What Thunderbird starts as the native host; put right again afterwards."""
    path = thunderbird.launcher
    # one that runs would go on serving; it ends soon after the last message was closed
    wait_until("the native host to end", lambda: not sendward_pids(app.desktop, is_host=True), within_s=30)
    before = path.read_text()
    yield path
    install(path, before)
    # a played one may have been started again for a last look at the message; the next test would ask it
    for pid in pids_with(app.desktop, path) | pids_with(app.desktop, *SLEEPING):
        with suppress(ProcessLookupError):
            os.kill(pid, signal.SIGKILL)  # type: ignore[attr-defined,unused-ignore]  # POSIX


def install(launcher: Path, script: str) -> None:
    """Put the script there whole: Thunderbird looks after the message every few seconds, and may start it."""
    whole = launcher.with_suffix(".new")
    whole.write_text(script)
    whole.chmod(0o755)
    whole.replace(launcher)


def is_held_and_free(thunderbird: Thunderbird, sink: SmtpSink) -> None:
    wait_until("the person to be told", lambda: thunderbird.badge() == "!", within_s=40)
    wait_until("the window to be free again", lambda: not thunderbird.is_locked(), within_s=30)
    assert thunderbird.has_message()
    assert sink.delivered == []


@pytest.mark.parametrize(
    "host",
    [MUTE, GARBAGE, WRONG_ANSWERS, OTHER_VERSION, CRASHING],
    ids=["mute", "garbage", "wrong-answers", "other-version", "crashing"],
)
def test_a_host_that_fails_holds_the_message_and_frees_the_window(
    thunderbird: Thunderbird, sink: SmtpSink, launcher: Path, host: str
) -> None:
    install(launcher, host)
    thunderbird.compose(to=["friend@example.com"])

    thunderbird.send()

    is_held_and_free(thunderbird, sink)


def test_a_missing_host_holds_the_message_until_it_is_let_go_by_a_second_act_and_that_is_written_down(
    app: DesktopApp, thunderbird: Thunderbird, sink: SmtpSink, launcher: Path
) -> None:
    script = launcher.read_text()
    launcher.unlink()
    thunderbird.compose(to=["unseen@army.ml"])

    thunderbird.send()
    is_held_and_free(thunderbird, sink)
    thunderbird.send()
    is_held_and_free(thunderbird, sink)
    thunderbird.allow_once()
    thunderbird.send()

    (delivered,) = sink.wait()
    assert delivered.recipients == ("unseen@army.ml",)
    install(launcher, script)
    thunderbird.compose(to=["friend@example.com"])
    thunderbird.send()
    sink.wait(2)
    wait_until("the journal's record", lambda: unchecked(app), within_s=30)
    assert unchecked(app) == ["unseen@army.ml"]


def test_an_app_that_is_not_running_is_started(
    app: DesktopApp, thunderbird: Thunderbird, sink: SmtpSink
) -> None:
    app.command("--quit")
    wait_until("the app to end", lambda: not sendward_pids(app.desktop), within_s=30)
    thunderbird.compose(to=["start@army.ml"])

    thunderbird.send()
    app.wait_for_question(within_s=START_S)
    app.answer("alt+u")

    (delivered,) = sink.wait()
    assert delivered.recipients == ("start@army.mil",)


def test_an_app_killed_with_its_question_on_the_screen_holds_the_message_and_asks_again(
    app: DesktopApp, thunderbird: Thunderbird, sink: SmtpSink
) -> None:
    thunderbird.compose(to=["killed@army.ml"])
    thunderbird.send()
    app.wait_for_question(within_s=START_S)

    (pid,) = sendward_pids(app.desktop)
    os.kill(pid, signal.SIGKILL)  # type: ignore[attr-defined,unused-ignore]  # POSIX

    is_held_and_free(thunderbird, sink)
    thunderbird.send()
    app.wait_for_question(within_s=START_S)
    app.answer("alt+u")
    (delivered,) = sink.wait()
    assert delivered.recipients == ("killed@army.mil",)


def test_an_app_that_is_quit_with_its_question_on_the_screen_holds_the_message(
    app: DesktopApp, thunderbird: Thunderbird, sink: SmtpSink
) -> None:
    thunderbird.compose(to=["quit@army.ml"])
    thunderbird.send()
    app.wait_for_question(within_s=START_S)

    app.command("--quit")

    wait_until("the window to be free again", lambda: not thunderbird.is_locked(), within_s=30)
    assert thunderbird.has_message()
    assert sink.delivered == []


def test_a_question_goes_when_its_message_is_closed_and_says_nothing_more(
    app: DesktopApp, thunderbird: Thunderbird, sink: SmtpSink
) -> None:
    thunderbird.compose(to=["shut@army.ml"])
    thunderbird.send()
    app.wait_for_question(within_s=START_S)

    thunderbird.close_messages()

    app.desktop.wait_until_closed(QUESTION, within_s=30)
    assert ("shut@army.ml", "unanswered") in app.outcomes()
    assert sink.delivered == []
    # the next one is asked as ever, by the same host
    thunderbird.compose(to=["next@army.ml"])
    thunderbird.send()
    app.answer("alt+u")
    (delivered,) = sink.wait()
    assert delivered.recipients == ("next@army.mil",)


def test_a_question_goes_when_thunderbird_is_closed(
    app: DesktopApp, thunderbird: Thunderbird, sink: SmtpSink
) -> None:
    thunderbird.compose(to=["closed@army.ml"])
    thunderbird.send()
    app.wait_for_question(within_s=START_S)

    thunderbird.kill()

    unanswered = ("closed@army.ml", "unanswered")
    wait_until("it to be recorded as unanswered", lambda: unanswered in app.outcomes(), within_s=30)
    app.desktop.wait_until_closed(QUESTION, within_s=30)
    assert sink.delivered == []
    thunderbird.start()


def test_a_question_goes_when_the_addin_is_switched_off(
    app: DesktopApp, thunderbird: Thunderbird, sink: SmtpSink
) -> None:
    thunderbird.compose(to=["off@army.ml"])
    thunderbird.send()
    app.wait_for_question(within_s=START_S)

    thunderbird.disable_addin()

    app.desktop.wait_until_closed(QUESTION, within_s=30)
    assert sink.delivered == []
    # the window stays locked; closing it saves the message among the drafts
    thunderbird.in_compose("win.gContentChanged = true;")
    thunderbird.press("alt+F4")
    app.desktop.activate(app.desktop.wait_for_window("^Save Message", within_s=30))
    app.desktop.press("Return")
    wait_until("the window to close", lambda: not thunderbird.has_message(), within_s=30)
    assert "To: off@army.ml" in (thunderbird.profile / "Mail/Local Folders/Drafts").read_text()
    thunderbird.enable_addin()


@pytest.mark.parametrize("is_killed", [False, True], ids=["after-a-good-end", "after-a-crash"])
def test_a_message_written_at_a_cold_start_is_held(
    app: DesktopApp, thunderbird: Thunderbird, sink: SmtpSink, *, is_killed: bool
) -> None:
    if is_killed:
        thunderbird.kill()
    thunderbird.end()
    thunderbird.start("-compose", "to='cold@army.ml',subject='Tuesday',body='See you there.'")
    thunderbird.wait_for_compose()

    thunderbird.press("ctrl+Return")

    app.wait_for_question(within_s=START_S)
    assert sink.delivered == []
    app.answer("Escape")
    wait_until("the window to be free again", lambda: not thunderbird.is_locked(), within_s=30)


def unchecked(app: DesktopApp) -> list[str]:
    return [line["recipient"] for line in app.journal() if line["event"] == "sent-unchecked"]
