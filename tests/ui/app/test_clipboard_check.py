"""The clipboard checked by hand under Wayland, where Qt may know it no more; wl-paste is played."""

from __future__ import annotations

import os
import threading
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QWidget

from sendward.gates.app_status import AppStatus
from sendward.guard.screening import Preview
from sendward.model import Address, Case, Origin, Sighting, State, Verdict
from sendward.sources.clipboard.text import MOST_BYTES, OWN, SECRET, TOO_LONG, NotLookedError
from sendward.ui.app.bridge import Bridge
from sendward.ui.app.clipboard_check import ClipboardCheck
from sendward.ui.app.judging import Ahead
from support.mail_folders import addresses
from support.posix import write_script

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

STALE = "stale@army.ml"
"""What Qt's clipboard still holds from the last time a window of ours had the keyboard."""


class Check:
    """The check, what it said and what it gave to the guard, which finds nothing to ask."""

    def __init__(self, folder: Path, *, is_wayland: bool = True) -> None:
        self.text = STALE
        self.judged: list[tuple[str, str]] = []
        self.said: list[tuple[str, str]] = []
        self.submitted: list[Sighting] = []
        self.seen: Preview | None = Preview()
        self.bridge = Bridge()
        self._wl_paste = folder / "wl-paste"
        self.is_secret = False
        self._check = ClipboardCheck(
            self._read,
            Ahead(lambda: self._judge),
            self._submit,
            lambda _: self.seen,
            AppStatus,
            notes=self,  # type: ignore[arg-type]  # of the notifications only ``tell`` is used
            bridge=self.bridge,
            is_wayland=is_wayland,
        )

    def tell(self, title: str, text: str) -> None:
        self.said.append((title, text))

    def _read(self) -> str:
        if self.is_secret:
            raise NotLookedError(SECRET)
        return self.text

    def _judge(self, address: Address) -> Verdict:
        self.judged.append((str(address), threading.current_thread().name))
        return Verdict(State.CLEAR, address)

    def _submit(self, sighting: Sighting) -> Case | None:
        self.submitted.append(sighting)
        return None

    def holds(self, text: str, kind: str = "text/plain") -> None:
        """Let the compositor have ``text`` on its clipboard, and offer data-control."""
        (self._wl_paste.parent / "content").write_text(text)
        self._plays(
            f"""cd '{self._wl_paste.parent}'
case $1 in
--list-types) echo text/plain {kind} ;;
--no-newline) cat content ;;
--watch) shift; "$@" <content; exec sleep 60 ;;
esac"""
        )

    def refuses(self, complaint: str) -> None:
        """Let the compositor offer no data-control; anything but a watch would open a window."""
        self._plays(f"test $1 = --watch || touch '{self.opened}'\necho \"{complaint}\" >&2\nexit 1")

    @property
    def opened(self) -> Path:
        return self._wl_paste.parent / "opened-a-window"

    def run(self, qtbot: QtBot) -> None:
        self._check.check()
        qtbot.waitUntil(lambda: bool(self.said), timeout=10_000)

    def _plays(self, script: str) -> None:
        write_script(self._wl_paste, script)


@pytest.fixture
def check(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Check]:
    del qtbot  # for its application
    monkeypatch.setenv("WAYLAND_DISPLAY", "wayland-played")
    monkeypatch.setenv("PATH", f"{tmp_path}{os.pathsep}{os.environ['PATH']}")
    check = Check(tmp_path)
    yield check
    check.bridge.close()


NO_DATA_CONTROL = "Watch mode requires a compositor that supports wlroots data-control protocol"


def test_what_the_compositor_has_is_checked_and_not_what_qt_remembers(check: Check, qtbot: QtBot) -> None:
    check.holds("write to fresh@army.ml")
    check.run(qtbot)

    (sighting,) = check.submitted
    assert addresses(sighting) == ["fresh@army.ml"]
    assert sighting.origin is Origin.TYPED


def test_an_empty_clipboard_is_said_to_hold_no_address(check: Check, qtbot: QtBot) -> None:
    check.holds("")
    check.run(qtbot)

    assert check.submitted == []
    assert check.said == [("Clipboard", "There is no address on the clipboard.")]


@pytest.mark.parametrize(
    ("kind", "reason"), [("x-kde-passwordManagerHint", SECRET), ("application/x-sendward", OWN)]
)
def test_what_is_not_read_is_not_said_to_hold_no_address(
    check: Check, qtbot: QtBot, kind: str, reason: str
) -> None:
    check.holds("john@army.ml", kind)
    check.run(qtbot)

    assert check.submitted == []
    assert check.said == [("Clipboard", reason)]


def test_a_text_too_long_to_be_looked_through_is_not_said_to_hold_no_address(
    check: Check, qtbot: QtBot
) -> None:
    check.holds(f"{'x' * MOST_BYTES} john@army.ml")
    check.run(qtbot)

    assert check.submitted == []
    assert check.said == [("Clipboard", TOO_LONG)]


@pytest.mark.parametrize(
    ("seen", "said"),
    [
        (Preview(), "No address on the clipboard looks like a protected one."),
        (Preview(settled=2), "2 addresses look like protected ones, and you chose to keep them as written."),
        (
            Preview(settled_by_organisation=1),
            "1 addresses look like protected ones, and your organisation trusts their domains.",
        ),
        (None, "Sendward is still starting; try again in a moment."),
    ],
)
def test_what_resembles_and_is_trusted_is_not_said_to_resemble_nothing(
    seen: Preview | None, said: str, check: Check, qtbot: QtBot
) -> None:
    check.seen = seen
    check.holds("write to fresh@army.ml")
    check.run(qtbot)

    assert check.said == [("Clipboard", said)]


def test_a_desktop_that_shows_the_clipboard_to_nobody_is_said_to_be_one(check: Check, qtbot: QtBot) -> None:
    check.refuses(NO_DATA_CONTROL)
    check.run(qtbot)

    ((title, text),) = check.said
    assert title == "The clipboard cannot be read here"
    assert "data-control" in text
    assert check.submitted == []
    assert not check.opened.exists()


def test_without_wl_paste_the_package_to_install_is_named(
    check: Check, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", "/nonexistent")
    check.run(qtbot)

    assert check.said == [
        ("The clipboard cannot be read here", "wl-paste is not installed. Install the package wl-clipboard.")
    ]


def test_a_window_of_ours_with_the_keyboard_has_been_given_the_clipboard(check: Check, qtbot: QtBot) -> None:
    check.refuses(NO_DATA_CONTROL)
    window = QWidget()
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    check.run(qtbot)

    (sighting,) = check.submitted
    assert addresses(sighting) == [STALE]


@pytest.fixture
def check_of_qt(qtbot: QtBot, tmp_path: Path) -> Iterator[Check]:
    del qtbot  # for its application
    check = Check(tmp_path, is_wayland=False)
    yield check
    check.bridge.close()


def test_elsewhere_addresses_are_found_and_judged_on_a_worker(check_of_qt: Check, qtbot: QtBot) -> None:
    check_of_qt.run(qtbot)

    (sighting,) = check_of_qt.submitted
    assert sighting.origin is Origin.TYPED
    assert check_of_qt.judged == [(STALE, "sendward-clipboard-check")]


def test_a_text_without_address_is_said_to_hold_none(check_of_qt: Check, qtbot: QtBot) -> None:
    check_of_qt.text = "good morning"
    check_of_qt.run(qtbot)

    assert check_of_qt.said == [("Clipboard", "There is no address on the clipboard.")]
    assert check_of_qt.submitted == []


def test_a_long_text_and_a_secret_are_said_not_to_be_looked_at(check_of_qt: Check, qtbot: QtBot) -> None:
    check_of_qt.text = "x" * MOST_BYTES + " john@army.ml"
    check_of_qt.run(qtbot)
    assert check_of_qt.said == [("Clipboard", TOO_LONG)]

    check_of_qt.is_secret = True
    check_of_qt.said.clear()
    check_of_qt.run(qtbot)
    assert check_of_qt.said == [("Clipboard", SECRET)]
    assert check_of_qt.submitted == []
