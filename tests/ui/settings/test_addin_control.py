"""The page "Mail programs": the add-in by one click."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

import pytest

from sendward.gates.thunderbird.installation import Installed
from sendward.gates.thunderbird.places import places_of_user
from sendward.gates.thunderbird.profiles import AddinState, Build, Profile
from sendward.gates.thunderbird.standing import AddinStanding
from sendward.ui.app.bridge import Bridge
from sendward.ui.settings.controls import addin_control
from sendward.ui.settings.controls.addin_control import AddinControl, hint, in_words
from support.homes import live_in

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

WHOLE = Installed(has_host=True, has_addin=True, is_there=True)


@pytest.fixture
def control(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[AddinControl]:
    live_in(tmp_path, monkeypatch)
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    bridge = Bridge()
    control = AddinControl(bridge)
    qtbot.addWidget(control)
    control.show()
    qtbot.waitUntil(control.put_in.isEnabled)
    yield control
    control.hide()
    bridge.close()


def test_one_click_puts_the_addin_in_and_another_takes_it_out(control: AddinControl, qtbot: QtBot) -> None:
    assert not control.take_out.isVisible()

    control.put_in.click()
    qtbot.waitUntil(control.take_out.isVisible)
    assert places_of_user().xpi.exists()
    assert "installed" in control.state.text()

    control.take_out.click()
    qtbot.waitUntil(lambda: not control.take_out.isVisible())
    assert not places_of_user().xpi.exists()


def test_what_could_not_be_done_is_said(control: AddinControl, qtbot: QtBot) -> None:
    places_of_user().host_manifest.parent.parent.write_text("a file in the way")

    control.put_in.click()

    qtbot.waitUntil(control.problem.isVisible)
    assert "could not be written" in control.problem.text()


def test_neither_the_state_nor_a_click_keeps_the_windows_waiting_for_the_disk(
    qtbot: QtBot, control: AddinControl, monkeypatch: pytest.MonkeyPatch
) -> None:
    threads: list[threading.Thread] = []

    def find() -> AddinStanding:
        threads.append(threading.current_thread())
        return AddinStanding(WHOLE, frozenset(), ())

    def note(**_: object) -> str:
        threads.append(threading.current_thread())
        return ""

    monkeypatch.setattr(AddinStanding, "find", find)
    monkeypatch.setattr(addin_control, "change", note)
    control.put_in.click()
    assert not control.put_in.isEnabled()

    qtbot.waitUntil(control.put_in.isEnabled)
    assert len(threads) == 2
    assert threading.main_thread() not in threads


@pytest.mark.parametrize(
    ("state", "said"),
    [
        (AddinState.ACTIVE, "and working"),
        (AddinState.DISABLED, "switched off"),
        (AddinState.REFUSED, "needs Thunderbird 147 or newer"),
        (AddinState.ABSENT, "next time it starts"),
    ],
)
def test_what_thunderbird_makes_of_it_is_said(tmp_path: Path, state: AddinState, said: str) -> None:
    standing = AddinStanding(WHOLE, frozenset({Build.NATIVE}), (Profile(tmp_path, state),))

    assert said in in_words(standing)
    assert ("Enable" in hint(standing)) is (state in {AddinState.DISABLED, AddinState.ABSENT})


def test_a_build_that_is_shut_off_is_said_to_be(tmp_path: Path) -> None:
    standing = AddinStanding(WHOLE, frozenset({Build.FLATPAK}), ())

    assert "Thunderbird installed as a Flatpak is cut off" in hint(standing)
