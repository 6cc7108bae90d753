"""The first step on homes as mail programs leave them: it says what ``sendward doctor`` says."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from sendward.engine.judge import Engine
from sendward.gates.thunderbird.installation import install
from sendward.gates.thunderbird.places import EXTENSION, places_of_user
from sendward.model import Entry
from sendward.settings.options import FOUND_OFF
from sendward.settings.settings import Settings
from sendward.system.autostart import own_program
from sendward.ui.welcome.window import Welcome
from support.client_home import LOCAL_FOLDERS, PROFILES, ClientHome, thunderbird_prefs
from support.page_contexts import a_page_context
from support.posix import linux_homes
from support.welcoming import WITHIN_MS, opened_welcome, told_by_doctor

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from sendward.engine.judge import Judge

pytestmark = linux_homes

ON_SERVER = {
    "type": "imap",
    "hostname": "imap.klinikum.example",
    "userName": "jo",
    "name": "jo@klinikum.example",
    "directory-rel": "[ProfD]ImapMail/imap.klinikum.example",
    "email": "jo@klinikum.example",
    "draft_folder": "imap://jo@imap.klinikum.example/Drafts",
}


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> ClientHome:
    """The home of whoever runs this, with an empty PATH."""
    home = ClientHome(tmp_path / "home")
    for name, folder in (("HOME", ""), ("XDG_CONFIG_HOME", ".config"), ("XDG_DATA_HOME", ".local/share")):
        monkeypatch.setenv(name, str(home.folder(folder)))
    monkeypatch.setenv("PATH", str(tmp_path / "bin"))
    return home


def have_thunderbird(home: ClientHome) -> None:
    program = home.write("../bin/thunderbird", "#!/bin/sh\n")
    program.chmod(0o755)
    home.write(".thunderbird/profiles.ini", PROFILES)
    home.write(".thunderbird/x.default/prefs.js", thunderbird_prefs(ON_SERVER, LOCAL_FOLDERS))


def have_thunderbird_with_addin(home: ClientHome) -> None:
    have_thunderbird(home)
    install(places_of_user(), own_program())


def have_thunderbird_that_says(home: ClientHome, *, is_active: bool) -> None:
    have_thunderbird_with_addin(home)
    addons = {"addons": [{"id": EXTENSION, "active": is_active}]}
    home.write(".thunderbird/x.default/extensions.json", json.dumps(addons))


def have_flatpak(home: ClientHome) -> None:
    home.folder(".local/share/flatpak/app/org.mozilla.Thunderbird")


def have_mutt(home: ClientHome) -> None:
    home.folder("Mail/drafts/cur")
    home.folder("Mail/drafts/new")
    home.folder("Mail/drafts/tmp")
    home.write(".muttrc", 'set folder=~/Mail\nset postponed="~/Mail/drafts"\nset from=jo@klinikum.example\n')


def have_mutt_on_a_server(home: ClientHome) -> None:
    home.write(".muttrc", 'set folder="imaps://jo@imap.klinikum.example/"\nset postponed="=Drafts"\n')


HOMES: dict[str, tuple[Callable[[ClientHome], None], str]] = {
    "nothing": (lambda _: None, ""),
    "Thunderbird": (have_thunderbird, "nothing you write is checked"),
    "Thunderbird, add-in installed": (
        have_thunderbird_with_addin,
        "once the add-in is at work, a message is held",
    ),
    "Thunderbird, add-in at work": (
        lambda home: have_thunderbird_that_says(home, is_active=True),
        "a message is held",
    ),
    "Thunderbird, add-in off": (
        lambda home: have_thunderbird_that_says(home, is_active=False),
        "nothing you write is checked",
    ),
    "Flatpak": (have_flatpak, "Thunderbird (Flatpak): nothing you write is checked"),
    "mutt": (have_mutt, "drafts are checked when they are saved"),
    "mutt on a server": (have_mutt_on_a_server, "nothing you write is checked"),
}


@pytest.mark.parametrize("name", HOMES)
def test_it_says_what_the_doctor_says(qtbot: QtBot, home: ClientHome, tmp_path: Path, name: str) -> None:
    make, said = HOMES[name]
    make(home)
    settings = Settings.load(tmp_path / "settings.toml")

    window = opened_welcome(qtbot, settings)

    told = told_by_doctor(settings)
    assert list(window.protection.programs.lines()) == told
    assert said in "\n".join(told)
    assert bool(told) is bool(said)


def test_what_is_switched_off_is_off_in_both(qtbot: QtBot, home: ClientHome, tmp_path: Path) -> None:
    have_mutt(home)
    settings = Settings.load(tmp_path / "settings.toml")
    settings.set(FOUND_OFF, (home.path / "Mail" / "drafts",))

    window = opened_welcome(qtbot, settings)

    told = told_by_doctor(settings)
    assert list(window.protection.programs.lines()) == told
    assert "nothing you write is checked" in told[0]


def test_one_click_installs_the_addin_and_what_is_said_was_looked_at(
    qtbot: QtBot, home: ClientHome, tmp_path: Path
) -> None:
    have_thunderbird(home)
    window = opened_welcome(qtbot, Settings.load(tmp_path / "settings.toml"))
    assert window.protection.programs.install is not None

    QTest.mouseClick(window.protection.programs.install, Qt.MouseButton.LeftButton)

    qtbot.waitUntil(
        lambda: "once the add-in is at work" in window.protection.programs.lines()[0], timeout=WITHIN_MS
    )
    assert places_of_user().xpi.exists()
    assert window.protection.programs.install is None


def test_an_addin_that_cannot_be_installed_is_not_said_to_be(
    qtbot: QtBot, home: ClientHome, tmp_path: Path
) -> None:
    have_thunderbird(home)
    window = opened_welcome(qtbot, Settings.load(tmp_path / "settings.toml"))
    home.write(".mozilla", "a file in the way")
    assert window.protection.programs.install is not None

    QTest.mouseClick(window.protection.programs.install, Qt.MouseButton.LeftButton)

    qtbot.waitUntil(window.protection.problem.isVisible, timeout=WITHIN_MS)
    assert "could not be written" in window.protection.problem.text()
    assert "held until" not in window.protection.programs.lines()[0]


def test_the_domain_of_an_identity_is_offered_and_a_mail_providers_never(
    qtbot: QtBot, home: ClientHome, tmp_path: Path
) -> None:
    have_thunderbird(home)
    home.write(".muttrc", "set from=jo@gmail.com\n")

    window = opened_welcome(qtbot, Settings.load(tmp_path / "settings.toml"))

    assert list(window.people.domains) == []
    home.write(".muttrc", 'set from="Jo <jo@mail.klinikum-musterstadt.de>"\n')
    window.look()
    qtbot.waitUntil(lambda: bool(window.people.domains), timeout=WITHIN_MS)
    assert list(window.people.domains) == ["klinikum-musterstadt.de"]


def test_a_domain_that_the_lists_turn_out_to_protect_is_offered_no_more(
    qtbot: QtBot, home: ClientHome, tmp_path: Path
) -> None:
    home.write(".muttrc", "set from=jo@army.mil\n")
    judge: Judge | None = None
    context = a_page_context(Settings.load(tmp_path / "settings.toml"), judge=lambda: judge)
    window = Welcome(context)
    qtbot.addWidget(window)
    qtbot.waitUntil(lambda: bool(window.people.domains), timeout=WITHIN_MS)

    judge = Engine([Entry("army.mil")]).judge
    context.news.judge_changed.emit()

    qtbot.waitUntil(lambda: not window.people.domains, timeout=WITHIN_MS)
