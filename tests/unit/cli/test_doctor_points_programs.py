"""What the doctor says of the add-in, by what is installed."""

from __future__ import annotations

import json
import shutil
from datetime import UTC, datetime
from pathlib import Path

import pytest

from sendward.cli.doctor import print_lines
from sendward.cli.doctor_point import Point
from sendward.cli.doctor_points import program_points
from sendward.gates.protection import Programs
from sendward.gates.thunderbird.installation import install
from sendward.gates.thunderbird.places import EXTENSION, places_of_user
from sendward.mailstores.clients.found_folder import FoundFolder
from sendward.settings.settings import Settings
from sendward.system.autostart import own_program
from support.homes import live_in
from support.posix import posix_scripts

pytestmark = posix_scripts


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A person's home with a Thunderbird on the PATH and one profile."""
    program = tmp_path / "bin" / "thunderbird"
    program.parent.mkdir()
    program.write_text("#!/bin/sh\n", encoding="utf-8")
    program.chmod(0o755)
    home = tmp_path / "home"
    profile = home / ".thunderbird" / "one"
    profile.mkdir(parents=True)
    (profile / "prefs.js").touch()
    profiles = "[Profile0]\nName=one\nIsRelative=1\nPath=one\n"
    (home / ".thunderbird" / "profiles.ini").write_text(profiles, encoding="utf-8")
    live_in(home, monkeypatch)
    monkeypatch.setenv("XDG_DATA_HOME", str(home / ".local" / "share"))
    monkeypatch.setenv("PATH", str(program.parent))
    return home


def points() -> list[Point]:
    settings = Settings.load(places_of_user().host_manifest.with_name("no-settings.toml"))
    found = program_points(settings, ())
    return [point for point in found if "Flatpak" not in point.remedy and "Snap" not in point.remedy]


def install_addin() -> None:
    places = places_of_user()
    assert places is not None
    install(places, own_program())


def have_profile_say(home: Path, *, is_active: bool) -> None:
    addon = {"id": EXTENSION, "active": is_active}
    path = home / ".thunderbird" / "one" / "extensions.json"
    path.write_text(json.dumps({"addons": [addon]}), encoding="utf-8")


def test_without_a_thunderbird_nothing_is_said(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(home))
    (home / ".thunderbird" / "one" / "prefs.js").unlink()

    assert points() == []


def test_a_thunderbird_that_nothing_protects_needs_attention_and_gets_a_hint(home: Path) -> None:
    (point,) = points()

    assert point.text == "Thunderbird: nothing you write is checked."
    assert "sendward addin install thunderbird" in point.remedy
    assert point.is_wrong


def test_a_thunderbird_that_nobody_ever_started_needs_no_attention_and_is_not_called_fine(home: Path) -> None:
    shutil.rmtree(home / ".thunderbird")

    (point,) = points()

    assert point.text == "Thunderbird: nothing you write is checked."
    assert (point.is_wrong, point.is_idle) == (False, True)


def test_what_is_idle_has_a_mark_of_its_own(capsys: pytest.CaptureFixture[str]) -> None:
    assert print_lines([Point("Mail programs", "mutt: nothing.", is_idle=True)]) == 0
    assert "  --  mutt: nothing.\n" in capsys.readouterr().out


@pytest.mark.usefixtures("home")
def test_a_program_that_is_still_being_looked_at_needs_no_attention(monkeypatch: pytest.MonkeyPatch) -> None:
    folder = FoundFolder("Claws Mail", "", Path("/home/jo/Mail/drafts"))
    programs = Programs((folder,), None)
    monkeypatch.setattr(Programs, "find", lambda _places: programs)

    (point,) = points()

    assert point.text == "Claws Mail: Sendward is still looking."
    assert (point.is_wrong, point.is_idle) == (False, True)


def test_an_addin_that_thunderbird_has_not_taken_up_waits_for_its_next_start(home: Path) -> None:
    install_addin()

    (point,) = points()

    assert "once the add-in is at work" in point.text


def test_an_addin_at_work_is_said_to_be(home: Path) -> None:
    install_addin()
    have_profile_say(home, is_active=True)

    (point,) = points()

    assert point.text == "Thunderbird: a message is held until you have decided."


def test_an_addin_switched_off_needs_attention(home: Path) -> None:
    install_addin()
    have_profile_say(home, is_active=False)

    (point,) = points()

    assert point.is_wrong
    assert "Add-ons" in point.remedy


@pytest.mark.usefixtures("home")
@pytest.mark.parametrize(
    ("until", "said"),
    [
        (datetime.max.replace(tzinfo=UTC), "paused until you resume it"),
        (datetime(2026, 11, 30, 12, tzinfo=UTC), "paused until 2026-11-30"),
    ],
)
def test_in_a_pause_it_is_said_that_no_message_is_held(until: datetime, said: str) -> None:
    settings = Settings.load(places_of_user().host_manifest.with_name("no-settings.toml"))

    *_, last = program_points(settings, (), paused_until=until)

    assert said in last.text
    assert "holds no other message" in last.text
