"""What leaves is what was checked, whatever becomes of the message and of the add-in while it is held."""

from __future__ import annotations

import json
import os
import signal
from typing import TYPE_CHECKING

import pytest

from support.desktop.desktop_app import QUESTION
from support.desktop.virtual_desktop import wait_until
from support.processes import sendward_pids

if TYPE_CHECKING:
    from collections.abc import Iterator

    from support.desktop.desktop_app import DesktopApp
    from support.desktop.virtual_desktop import VirtualDesktop
    from support.smtp_sink import SmtpSink
    from support.thunderbird import Thunderbird

RIGHT = ("alt+r", "Down", "Return")
"""What a person presses who means the address just as it is."""
ADDS_EVE = """
browser.compose.onBeforeSend.addListener(async (tab, details) => {
  return { details: { bcc: [...details.bcc, "eve@navy.ml"] } };
});
"""


@pytest.fixture
def other_addon(thunderbird: Thunderbird) -> Iterator[None]:
    thunderbird.install_other_addon(ADDS_EVE)
    yield
    thunderbird.remove_other_addon()


def test_whoever_is_added_while_the_question_is_open_is_asked_about_before_anything_leaves(
    app: DesktopApp, thunderbird: Thunderbird, sink: SmtpSink
) -> None:
    thunderbird.compose(to=["first@army.ml"])
    thunderbird.send()
    app.wait_for_question()
    thunderbird.add_recipients("eve@navy.ml", "friend@example.com")

    app.answer(*RIGHT)
    wait_until("the question about the other", lambda: "eve@navy.ml" in asked(app), within_s=30)
    assert sink.delivered == []
    app.answer("alt+u")

    (delivered,) = sink.wait()
    assert set(delivered.recipients) == {"first@army.ml", "eve@navy.mil", "friend@example.com"}
    assert ("eve@navy.ml", "corrected") in app.outcomes()


def test_whoever_is_added_while_another_is_being_corrected_is_neither_lost_nor_unseen(
    app: DesktopApp, thunderbird: Thunderbird, sink: SmtpSink
) -> None:
    thunderbird.compose(to=["one@army.ml"])
    thunderbird.send()
    app.wait_for_question()
    thunderbird.add_recipients("two@navy.ml")

    app.answer("alt+u")
    wait_until("the question about the other", lambda: "two@navy.ml" in asked(app), within_s=30)
    app.answer("Escape")

    wait_until("the window to be free again", lambda: not thunderbird.is_locked(), within_s=30)
    assert sink.delivered == []
    assert thunderbird.recipients()["to"] == ["one@army.mil", "two@navy.ml"]


def test_a_message_that_saves_itself_while_held_is_not_asked_about_twice_and_is_checked_as_it_stands(
    app: DesktopApp, thunderbird: Thunderbird, sink: SmtpSink
) -> None:
    thunderbird.compose(to=["saved@army.ml"])
    thunderbird.send()
    app.wait_for_question()

    thunderbird.save_by_itself()
    wait_until("Thunderbird to unlock the window", lambda: not thunderbird.is_locked(), within_s=30)
    thunderbird.add_recipients("late@navy.ml")
    thunderbird.send()
    wait_until("the second attempt to be refused", lambda: not thunderbird.is_locked(), within_s=30)
    assert len(app.desktop.windows(QUESTION)) == 1
    assert "late@navy.ml" not in asked(app)

    app.answer(*RIGHT)
    wait_until("the question about the other", lambda: "late@navy.ml" in asked(app), within_s=30)
    app.answer("Escape")
    wait_until("it to be put off", lambda: ("late@navy.ml", "dismissed") in app.outcomes(), within_s=30)
    assert sink.delivered == []


@pytest.mark.patient
@pytest.mark.timeout(300)
def test_a_message_held_for_longer_than_a_minute_is_saved_by_thunderbird_and_still_checked_as_it_stands(
    app: DesktopApp, thunderbird: Thunderbird, sink: SmtpSink
) -> None:
    with thunderbird.saving_each_minute():
        thunderbird.compose(to=["minute@army.ml"])
    thunderbird.in_compose("win.gContentChanged = true;")
    thunderbird.send()
    app.wait_for_question()

    wait_until("Thunderbird to save and unlock it", lambda: not thunderbird.is_locked(), within_s=120)
    thunderbird.add_recipients("minute-late@navy.ml")

    app.answer(*RIGHT)
    wait_until("the question about the other", lambda: "minute-late@navy.ml" in asked(app), within_s=30)
    app.answer("alt+u")
    (delivered,) = sink.wait()
    assert set(delivered.recipients) == {"minute@army.ml", "minute-late@navy.mil"}


def test_whoever_is_taken_out_while_the_question_is_open_gets_nothing(
    app: DesktopApp, thunderbird: Thunderbird, sink: SmtpSink
) -> None:
    thunderbird.compose(to=["gone@army.ml", "stays@example.com"])
    thunderbird.send()
    app.wait_for_question()
    thunderbird.in_compose("win.document.querySelector('#toAddrContainer mail-address-pill').remove();")

    app.answer(*RIGHT)

    (delivered,) = sink.wait()
    assert delivered.recipients == ("stays@example.com",)


@pytest.mark.usefixtures("other_addon")
def test_whoever_another_addon_adds_after_the_check_is_told_and_recorded(
    app: DesktopApp, thunderbird: Thunderbird, sink: SmtpSink
) -> None:
    thunderbird.compose(to=["friend@example.com"])

    thunderbird.send()

    (delivered,) = sink.wait()
    assert set(delivered.recipients) == {"friend@example.com", "eve@navy.ml"}
    unchecked = wait_until(
        "the journal's record",
        lambda: [line["recipient"] for line in app.journal() if line["event"] == "sent-unchecked"],
        within_s=30,
    )
    assert unchecked == ["eve@navy.ml"]
    assert any("eve@navy.ml" in told and "after the check" in told for told in notifications(app.desktop))


def test_an_update_of_the_addin_waits_until_no_message_is_held(
    app: DesktopApp, thunderbird: Thunderbird, sink: SmtpSink
) -> None:
    before = thunderbird.addin_version()
    thunderbird.compose(to=["update@army.ml"])
    thunderbird.send()
    app.wait_for_question()

    thunderbird.update_addin("0.1.7")
    # what it would do at once, had nobody asked it to wait
    thunderbird.run("await new Promise((resolve) => Services.tm.idleDispatchToMainThread(resolve));")
    assert (thunderbird.addin_version(), len(app.desktop.windows(QUESTION))) == (before, 1)
    app.answer("alt+u")

    (delivered,) = sink.wait()
    assert delivered.recipients == ("update@army.mil",)
    wait_until("the new version", lambda: thunderbird.addin_version() == "0.1.7", within_s=30)
    thunderbird.compose(to=["again@army.ml"])
    thunderbird.send()
    app.answer("alt+u")
    assert sink.wait(2)[1].recipients == ("again@army.mil",)


def test_an_app_that_hung_says_afterwards_that_it_was_itself_that_did_not_answer(
    app: DesktopApp, thunderbird: Thunderbird, sink: SmtpSink
) -> None:
    thunderbird.compose(to=["hung@army.ml"])
    thunderbird.send()
    app.wait_for_question()
    (pid,) = sendward_pids(app.desktop)

    os.kill(pid, signal.SIGSTOP)  # type: ignore[attr-defined,unused-ignore]  # POSIX
    try:
        wait_until("Thunderbird to give up", lambda: thunderbird.badge() == "!", within_s=60)
        wait_until("the window to be free again", lambda: not thunderbird.is_locked(), within_s=30)
        assert "Sendward does not answer." in thunderbird.page()
    finally:
        os.kill(pid, signal.SIGCONT)  # type: ignore[attr-defined,unused-ignore]  # POSIX

    app.desktop.wait_until_closed(QUESTION, within_s=30)
    told = wait_until(
        "the person to be told",
        lambda: [each for each in notifications(app.desktop) if "Thunderbird" in each],
        within_s=30,
    )
    assert "Sendward did not answer Thunderbird in time" in told[0]
    assert not any("closed or switched" in each for each in told)
    assert ("hung@army.ml", "unanswered") in app.outcomes()
    assert sink.delivered == []


def asked(app: DesktopApp) -> list[str]:
    """Who was asked about, in the journal."""
    return [line["recipient"] for line in app.journal() if line["event"] == "opened"]


def notifications(desktop: VirtualDesktop) -> list[str]:
    """The texts of all that were shown, newest first; those on the screen are put away."""
    desktop.ask("dunstctl", "close-all")
    (shown,) = json.loads(desktop.ask("dunstctl", "history"))["data"]
    return [each["body"]["data"] for each in shown]
