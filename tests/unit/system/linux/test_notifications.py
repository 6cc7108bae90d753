from __future__ import annotations

import contextlib
import os
import queue
import subprocess
import threading
from typing import TYPE_CHECKING

import pytest

from sendward.system.linux.notifications import BusNotifier
from sendward.system.notification import Closed
from support.notification_daemon import NotificationDaemon
from support.private_bus import private_bus

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

SECONDS = 20


@pytest.fixture
def bus() -> Iterator[str]:
    with private_bus() as address:
        yield address


@pytest.fixture
def notifier(bus: str) -> Iterator[BusNotifier]:
    notifier = BusNotifier(bus)
    yield notifier
    notifier.stop()


@pytest.fixture
def said() -> queue.Queue[object]:
    return queue.Queue()


def chosen(said: queue.Queue[object]) -> Callable[[str, str], None]:
    """What puts the action that was chosen where the reason of an end goes."""
    return lambda action, _token: said.put(action)


def test_a_chosen_action_is_called_back(bus: str, notifier: BusNotifier, said: queue.Queue[object]) -> None:
    with NotificationDaemon(bus) as daemon:
        notifier.start()
        notifier.notify(
            "army.ml?", "Did you mean army.mil?", {"fix": "Use it", "show": "Show"}, chosen(said), said.put
        )
        arguments = daemon.notified.get(timeout=SECONDS)

        daemon.press(1, "fix")

        assert said.get(timeout=SECONDS) == "fix"
        assert arguments[3:6] == ["army.ml?", "Did you mean army.mil?", ["fix", "Use it", "show", "Show"]]
        # what the installed icon and .desktop file are called
        assert arguments[2] == arguments[6]["desktop-entry"].value == "org.sendward.Sendward"
        daemon.gone(1, 2)  # daemons say this after an action too
        notifier.stop()
        assert said.empty()


def test_an_action_that_overtakes_the_reply_is_not_lost(
    bus: str, notifier: BusNotifier, said: queue.Queue[object]
) -> None:
    with NotificationDaemon(bus) as daemon:
        daemon.act_at_once = True
        notifier.start()
        notifier.notify("t", "b", {"fix": "Use it"}, chosen(said), said.put)

        assert said.get(timeout=SECONDS) == "fix"


@pytest.mark.parametrize(
    ("reason", "closed"), [(1, Closed.EXPIRED), (2, Closed.DISMISSED), (4, Closed.DISMISSED)]
)
def test_a_notification_that_goes_says_why(
    bus: str, notifier: BusNotifier, said: queue.Queue[object], reason: int, closed: Closed
) -> None:
    with NotificationDaemon(bus) as daemon:
        notifier.start()
        notifier.notify("t", "b", {}, chosen(said), said.put)
        daemon.notified.get(timeout=SECONDS)

        daemon.gone(1, reason)

        assert said.get(timeout=SECONDS) is closed


def test_text_from_outside_is_cut_cleaned_and_escaped(bus: str, notifier: BusNotifier) -> None:
    with NotificationDaemon(bus) as daemon:
        notifier.start()
        notifier.notify("a\u202eb\nc", '<a href="x">&</a>\u2066' + "x" * 5000, {"one": "O\u202ene\n"})

        title, body, actions = daemon.notified.get(timeout=SECONDS)[3:6]

    assert title == "ab c"
    assert body.startswith("&lt;a href=&quot;x&quot;&gt;&amp;&lt;/a&gt;xxx")
    assert len(body) < 400
    assert actions == ["one", "One"]


def test_a_daemon_without_markup_and_buttons_gets_plain_text_and_none(
    bus: str, notifier: BusNotifier
) -> None:
    with NotificationDaemon(bus, ("body",)) as daemon:
        notifier.start()
        notifier.notify("t", "a < b", {"one": "One"})

        assert daemon.notified.get(timeout=SECONDS)[4:6] == ["a < b", []]
        assert notifier.capabilities == {"body"}


def test_a_closed_notification_is_taken_off_the_screen(
    bus: str, notifier: BusNotifier, said: queue.Queue[object]
) -> None:
    with NotificationDaemon(bus) as daemon:
        notifier.start()
        ticket = notifier.notify("t", "b", {}, chosen(said), said.put)
        assert ticket is not None

        notifier.close(ticket)

        assert daemon.closed.get(timeout=SECONDS) == 1
        daemon.gone(1, 3)
        notifier.stop()
        assert said.empty()


def test_stopping_takes_everything_off_the_screen(bus: str, notifier: BusNotifier) -> None:
    with NotificationDaemon(bus) as daemon:
        notifier.start()
        notifier.notify("t", "b")
        daemon.notified.get(timeout=SECONDS)

        notifier.stop()

        assert daemon.closed.get(timeout=SECONDS) == 1
    assert "sendward-notifications" not in {thread.name for thread in threading.enumerate()}


def test_without_a_daemon_it_says_so_at_once(notifier: BusNotifier) -> None:
    notifier.start()
    assert notifier.wait_until_known(SECONDS)

    assert "No notification daemon" in notifier.problem
    assert notifier.notify("t", "b") is None


def test_what_was_asked_before_the_daemon_was_known_to_be_missing_fails_in_words(
    notifier: BusNotifier, said: queue.Queue[object]
) -> None:
    notifier.start()
    if notifier.notify("t", "b", {}, chosen(said), said.put) is not None:
        assert said.get(timeout=SECONDS) is Closed.FAILED


def test_without_a_bus_it_says_so_at_once() -> None:
    notifier = BusNotifier("")
    notifier.start()

    assert notifier.wait_until_known(0)
    assert "no session bus" in notifier.problem
    assert notifier.notify("t", "b") is None
    notifier.stop()


def test_a_bus_that_cannot_be_reached_is_said_so(tmp_path: Path) -> None:
    notifier = BusNotifier(f"unix:path={tmp_path}/none")
    notifier.start()

    assert notifier.wait_until_known(SECONDS)
    assert "cannot be reached" in notifier.problem
    notifier.stop()


def test_a_daemon_that_dies_fails_what_it_showed_and_its_successor_is_used(
    bus: str, notifier: BusNotifier, said: queue.Queue[object]
) -> None:
    with NotificationDaemon(bus) as first:
        notifier.start()
        notifier.notify("t", "b", {}, chosen(said), said.put)
        first.notified.get(timeout=SECONDS)
    assert said.get(timeout=SECONDS) is Closed.FAILED

    with NotificationDaemon(bus) as second:
        while notifier.notify("again", "b") is None:
            threading.Event().wait(0.01)  # until the bus has told of the successor

        assert second.notified.get(timeout=SECONDS)[3] == "again"


def test_a_bus_that_goes_away_fails_what_was_shown_and_says_so(said: queue.Queue[object]) -> None:
    with contextlib.ExitStack() as ending:
        with private_bus() as bus:
            daemon = ending.enter_context(NotificationDaemon(bus))
            notifier = BusNotifier(bus)
            ending.callback(notifier.stop)
            notifier.start()
            notifier.notify("t", "b", {}, chosen(said), said.put)
            daemon.notified.get(timeout=SECONDS)

        assert said.get(timeout=SECONDS) is Closed.FAILED
        # a dying bus may drop the daemon first, or us
        assert notifier.problem
        assert notifier.notify("again", "b") is None


def test_a_stranger_on_the_bus_presses_no_button(
    bus: str, notifier: BusNotifier, said: queue.Queue[object]
) -> None:
    with NotificationDaemon(bus) as daemon:
        notifier.start()
        notifier.notify("t", "b", {"yes": "Yes"}, chosen(said), said.put)
        daemon.notified.get(timeout=SECONDS)

        forged = ["dbus-send", f"--bus={bus}", "--type=signal", "/org/freedesktop/Notifications"]
        forged += ["org.freedesktop.Notifications.ActionInvoked", "uint32:1", "string:yes"]
        subprocess.run(forged, check=True, timeout=SECONDS)
        daemon.gone(1, 2)

        assert said.get(timeout=SECONDS) is Closed.DISMISSED


def test_a_daemon_of_before_the_specification_had_a_version_is_used(bus: str, notifier: BusNotifier) -> None:
    with NotificationDaemon(bus) as daemon:
        daemon.answers["GetServerInformation"] = "sss", ["Paper", "tests", "1"]
        notifier.start()
        notifier.notify("t", "b")

        assert daemon.notified.get(timeout=SECONDS)[3] == "t"
        assert notifier.server == "Paper 1"


@pytest.mark.parametrize(
    ("member", "answer"),
    [
        ("GetServerInformation", ("s", ["Paper"])),
        ("GetServerInformation", ("uuuu", [1, 2, 3, 4])),
        ("GetCapabilities", ("", [])),
        ("GetCapabilities", ("u", [7])),
        ("Notify", ("", [])),
        ("Notify", ("s", ["one"])),
    ],
)
def test_a_daemon_that_answers_what_it_should_not_fails_in_words_and_its_successor_is_used(
    bus: str, notifier: BusNotifier, said: queue.Queue[object], member: str, answer: tuple[str, list[object]]
) -> None:
    with NotificationDaemon(bus) as strange:
        strange.answers[member] = answer
        notifier.start()
        if notifier.notify("t", "b", {}, chosen(said), said.put) is not None:
            assert said.get(timeout=SECONDS) is Closed.FAILED

        assert notifier.wait_until_known(SECONDS)
        assert "answers that cannot be read" in notifier.problem
        assert notifier.notify("t", "b") is None
    with NotificationDaemon(bus) as second:
        while notifier.notify("again", "b", {}, chosen(said), said.put) is None:
            threading.Event().wait(0.01)  # until the bus has told of the successor

        assert second.notified.get(timeout=SECONDS)[3] == "again"
    assert said.get(timeout=SECONDS) is Closed.FAILED
    assert said.empty()


def test_a_notification_whose_number_is_given_to_another_fails(
    bus: str, notifier: BusNotifier, said: queue.Queue[object]
) -> None:
    with NotificationDaemon(bus) as daemon:
        daemon.answers["Notify"] = "u", [1]
        notifier.start()
        notifier.notify("first", "b", {}, chosen(said), said.put)
        notifier.notify("second", "b", {}, chosen(said), said.put)

        assert said.get(timeout=SECONDS) is Closed.FAILED
        daemon.gone(1, 2)
        assert said.get(timeout=SECONDS) is Closed.DISMISSED


def test_a_fault_nobody_foresaw_fails_what_is_shown_and_the_notifier_lives_on(
    bus: str, notifier: BusNotifier, said: queue.Queue[object], caplog: pytest.LogCaptureFixture
) -> None:
    with NotificationDaemon(bus) as daemon:
        notifier.start()
        notifier.notify("t", "b", {}, chosen(said), said.put)
        daemon.notified.get(timeout=SECONDS)

        notifier.notify("u", "b", {"no\udc80text": "One"}, chosen(said), said.put)

        assert said.get(timeout=SECONDS) is Closed.FAILED
        assert said.get(timeout=SECONDS) is Closed.FAILED
        assert "UnicodeEncodeError" in caplog.text
        while notifier.notify("again", "b", {}, chosen(said), said.put) is None:
            threading.Event().wait(0.01)  # until it has connected again
        assert daemon.notified.get(timeout=SECONDS)[3] == "again"
        assert said.empty()


def test_more_buttons_than_desktops_show_are_refused(notifier: BusNotifier) -> None:
    with pytest.raises(ValueError, match="3 buttons"):
        notifier.notify("t", "b", {"1": "a", "2": "b", "3": "c", "4": "d"})


@contextlib.contextmanager
def screen() -> Iterator[str]:
    readable, writable = os.pipe()
    command = ["Xvfb", "-displayfd", str(writable), "-screen", "0", "640x480x24", "-nolisten", "tcp"]
    with subprocess.Popen(command, pass_fds=[writable], stderr=subprocess.DEVNULL) as server:
        os.close(writable)
        with os.fdopen(readable) as answer:
            display = f":{answer.readline().strip()}"
        try:
            yield display
        finally:
            server.terminate()


@pytest.mark.desktop
def test_dunst_shows_it_and_its_action_comes_back(
    bus: str, tmp_path: Path, said: queue.Queue[object]
) -> None:
    environment = {"PATH": os.environ["PATH"], "DBUS_SESSION_BUS_ADDRESS": bus, "HOME": str(tmp_path)}
    with screen() as display:
        environment["DISPLAY"] = display
        ready = ["gdbus", "wait", "--session", "--timeout", str(SECONDS), "org.freedesktop.Notifications"]
        with subprocess.Popen(
            ["dunst", "-conf", "/dev/null"], env=environment, stderr=subprocess.DEVNULL
        ) as dunst:
            subprocess.run(ready, env=environment, check=True, timeout=SECONDS)
            notifier = BusNotifier(bus)
            notifier.start()
            assert notifier.wait_until_known(SECONDS)
            assert notifier.server.startswith("dunst")
            notifier.notify(
                "<b>army.ml</b>", "<i>army.mil</i>?", {"fix": "Use army.mil"}, chosen(said), said.put
            )

            count = ["dunstctl", "count", "displayed"]
            while subprocess.check_output(count, env=environment, timeout=SECONDS) != b"1\n":
                pass  # until it is on the screen; each question costs a process
            subprocess.run(["dunstctl", "action", "0"], env=environment, check=True, timeout=SECONDS)

            assert said.get(timeout=SECONDS) == "fix"
            notifier.stop()
            dunst.terminate()


def test_no_daemon_is_started_before_there_is_something_to_show(
    tmp_path: Path, said: queue.Queue[object]
) -> None:
    started = tmp_path / "started"
    (tmp_path / "daemon.service").write_text(
        f"[D-BUS Service]\nName=org.freedesktop.Notifications\nExec=/bin/sh -c 'touch {started}; exit 1'\n"
    )
    with private_bus(tmp_path) as address:
        notifier = BusNotifier(address)
        notifier.start()
        assert notifier.wait_until_known(SECONDS)
        assert (notifier.problem, notifier.server, started.exists()) == ("", "", False)

        # as the desktop's own comes up at last, after which it is the one to ask
        with NotificationDaemon(address) as daemon:
            notifier.notify("one", "", None, chosen(said), said.put)
            daemon.notified.get(timeout=SECONDS)
        assert said.get(timeout=SECONDS) is Closed.FAILED
        assert not started.exists()

        notifier.notify("two", "", None, chosen(said), said.put)
        assert said.get(timeout=SECONDS) is Closed.FAILED
        assert started.exists()
        notifier.stop()


def test_the_token_with_which_a_window_may_come_forward_is_handed_on_with_the_action(
    bus: str, notifier: BusNotifier
) -> None:
    pressed: queue.Queue[tuple[str, str]] = queue.Queue()
    with NotificationDaemon(bus) as daemon:
        notifier.start()
        for title in ("first", "second"):
            notifier.notify(title, "", {"show": "Show"}, lambda *told: pressed.put(told))
            daemon.notified.get(timeout=SECONDS)
        daemon.give_token(1, "token-of-the-compositor")
        daemon.give_token(4711, "nobody's")
        daemon.press(1, "show")
        daemon.press(2, "show")
        assert pressed.get(timeout=SECONDS) == ("show", "token-of-the-compositor")
        assert pressed.get(timeout=SECONDS) == ("show", "")


@pytest.mark.parametrize(
    ("server", "shown"),
    [
        ("Xfce Notify Daemon", ["default", "Show", "right", "Keep as written"]),
        ("Paper", ["show", "Show", "default", "Show", "right", "Keep as written"]),
    ],
)
def test_where_the_default_action_has_a_button_no_other_does_the_same(
    bus: str, notifier: BusNotifier, server: str, shown: list[str]
) -> None:
    with NotificationDaemon(bus) as daemon:
        daemon.answers["GetServerInformation"] = ("ssss", [server, "", "0.9.7", "1.2"])
        notifier.start()
        notifier.notify("t", "b", {"show": "Show", "default": "Show", "right": "Keep as written"})
        assert daemon.notified.get(timeout=SECONDS)[5] == shown
