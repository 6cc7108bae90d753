"""Sources come and go with the settings, without a restart, and what they saw is handed on."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

import pytest

from sendward.mail_account import MailAccount, Security
from sendward.settings.options import (
    ACCOUNTS,
    CLIPBOARD,
    DRAFT_FOLDERS,
    DRAFTS,
    FIND_DRAFTS,
    FOUND_OFF,
    SENT,
)
from sendward.settings.settings import Settings
from sendward.sources.imap import credentials
from sendward.sources.private_json import kept_aside
from sendward.sources.source import SourceState
from sendward.system.text import friendly
from sendward.ui.app import in_flight as in_flight_module
from sendward.ui.app.bridge import Bridge
from sendward.ui.app.judging import Ahead
from sendward.ui.app.sources import Sources
from support.fake_imap import FakeImapServer
from support.mail_account import PASSWORD, USER
from support.mail_folders import drop_into_maildir, maildir

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from sendward.model import Sighting

WITHIN_MS = 20_000
QUIET = {"UID SEARCH": b"* SEARCH\r\nTAG OK done\r\n"}


@pytest.fixture
def server() -> Iterator[FakeImapServer]:
    with FakeImapServer(QUIET) as running:
        yield running


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    made = Settings.load(tmp_path / "settings.toml")
    made.set(CLIPBOARD, value=False)
    made.set(FIND_DRAFTS, value=False)
    made.set(SENT, value=False)  # it has a connection of its own
    return made


@pytest.fixture
def sources(
    qtbot: QtBot, settings: Settings, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Sources]:
    monkeypatch.setattr(credentials, "get_secret", lambda _entry, _patience: PASSWORD)
    bridge = Bridge()
    made = Sources(
        settings, bridge, tmp_path / "state" / "drafts.json", lambda _: None, ahead=Ahead(lambda: None)
    )
    made.start()
    made.watch_mail()
    yield made
    made.stop()


def states(sources: Sources) -> list[SourceState]:
    return [status.state for status in sources.account_statuses()]


def test_an_account_is_watched_as_soon_as_it_is_added_and_forgotten_when_removed(
    qtbot: QtBot, settings: Settings, sources: Sources, server: FakeImapServer, tmp_path: Path
) -> None:
    settings.set(ACCOUNTS, (MailAccount(USER, "127.0.0.1", server.port, Security.NONE),))
    qtbot.waitUntil(lambda: states(sources) == [SourceState.WATCHING], timeout=WITHIN_MS)
    assert any("Drafts of" in status.source for status in sources.statuses())
    [memory] = (tmp_path / "state").glob("imap-*.json")
    kept_aside(memory).touch()

    settings.set(ACCOUNTS, ())

    assert states(sources) == []
    assert not list((tmp_path / "state").glob("imap-*"))


def test_drafts_switched_off_let_go_of_the_server_and_forget_nothing(
    qtbot: QtBot, settings: Settings, sources: Sources, server: FakeImapServer, tmp_path: Path
) -> None:
    settings.set(ACCOUNTS, (MailAccount(USER, "127.0.0.1", server.port, Security.NONE),))
    qtbot.waitUntil(lambda: states(sources) == [SourceState.WATCHING], timeout=WITHIN_MS)

    settings.set(DRAFTS, value=False)

    assert states(sources) == []
    assert list((tmp_path / "state").glob("imap-*.json"))


def test_an_account_with_a_new_password_signs_in_anew(
    qtbot: QtBot, settings: Settings, sources: Sources, server: FakeImapServer
) -> None:
    account = MailAccount(USER, "127.0.0.1", server.port, Security.NONE)
    settings.set(ACCOUNTS, (account,))
    qtbot.waitUntil(lambda: states(sources) == [SourceState.WATCHING], timeout=WITHIN_MS)

    sources.restart_account(account)

    qtbot.waitUntil(lambda: server.connections == 2, timeout=WITHIN_MS)
    qtbot.waitUntil(lambda: states(sources) == [SourceState.WATCHING], timeout=WITHIN_MS)


def test_what_is_sent_from_an_account_is_watched_as_long_as_the_person_wants_it(
    qtbot: QtBot, settings: Settings, sources: Sources, server: FakeImapServer
) -> None:
    account = MailAccount(USER, "127.0.0.1", server.port, Security.NONE)
    settings.set(ACCOUNTS, (account,))

    def names() -> list[str]:
        return [status.source for status in sources.statuses() if status.source.startswith("Sent mail of")]

    settings.set(SENT, value=True)
    assert names() == [f"Sent mail of {USER}"]

    settings.set(ACCOUNTS, ())
    assert names() == []


class Watched:
    """Sources that watch a folder of drafts, and hand over what they see when the test lets them."""

    def __init__(self, settings: Settings, tmp_path: Path) -> None:
        self.settings, self.folder = settings, maildir(tmp_path / "Drafts")
        self.seen: list[Sighting] = []
        self.is_judged = threading.Event()
        settings.set(DRAFT_FOLDERS, (self.folder,))
        self.bridge = Bridge()
        memory = tmp_path / "state" / "drafts.json"
        self.sources = Sources(settings, self.bridge, memory, self.seen.append, ahead=Ahead(self._judge))
        self.sources.start()

    def _judge(self) -> None:
        self.is_judged.set()

    def save_draft(self, number: int = 1) -> None:
        """Save one, and wait until it is on its way to the main thread, which does nothing meanwhile."""
        self.is_judged.clear()
        drop_into_maildir(self.folder, f"To: a{number}@army.ml\nSubject: {number}\n\nx\n".encode())
        assert self.is_judged.wait(20)

    @property
    def is_watching(self) -> bool:
        return any(status.state is SourceState.WATCHING for status in self.sources.statuses())

    @property
    def texts(self) -> list[str]:
        return [recipient.text for each in self.seen for recipient in each.recipients]


@pytest.fixture
def watched(qtbot: QtBot, settings: Settings, tmp_path: Path) -> Iterator[Watched]:
    made = Watched(settings, tmp_path)
    made.sources.watch_mail()
    qtbot.waitUntil(lambda: made.is_watching, timeout=WITHIN_MS)
    yield made
    made.sources.stop()


def test_whether_a_draft_is_still_wanted_is_told_without_naming_hundreds_of_folders_anew(
    qtbot: QtBot, watched: Watched, monkeypatch: pytest.MonkeyPatch
) -> None:
    others = tuple(watched.folder.with_name(f"other{number}") for number in range(300))
    watched.settings.set(DRAFT_FOLDERS, (watched.folder, *others))
    qtbot.waitUntil(lambda: watched.is_watching, timeout=WITHIN_MS)
    named: list[Path] = []

    def note(path: Path) -> str:
        named.append(path)
        return friendly(path)

    monkeypatch.setattr(in_flight_module, "friendly", note)
    for number in range(3):
        watched.save_draft(number)
    qtbot.waitUntil(lambda: len(watched.texts) == 3, timeout=WITHIN_MS)

    assert named == []


def test_a_draft_on_its_way_arrives_though_another_option_of_drafts_is_changed(
    qtbot: QtBot, watched: Watched, tmp_path: Path
) -> None:
    watched.save_draft()
    watched.settings.set(FOUND_OFF, (tmp_path / "elsewhere",))
    watched.settings.set(DRAFT_FOLDERS, (watched.folder, maildir(tmp_path / "More")))
    qtbot.waitUntil(lambda: "a1@army.ml" in watched.texts, timeout=WITHIN_MS)


@pytest.mark.parametrize("is_off", [True, False])
def test_a_draft_on_its_way_from_a_folder_that_is_switched_off_is_let_go(
    qtbot: QtBot, watched: Watched, tmp_path: Path, *, is_off: bool
) -> None:
    watched.save_draft()
    if is_off:
        watched.settings.set(DRAFTS, value=False)
    else:
        watched.settings.set(DRAFT_FOLDERS, (maildir(tmp_path / "More"),))
    qtbot.waitUntil(lambda: not watched.bridge.waiting and not watched.sources._judging.waiting)
    assert watched.texts == []


def test_a_draft_on_its_way_when_the_program_ends_is_handed_on_as_one_nobody_was_asked_about(
    watched: Watched,
) -> None:
    watched.save_draft()
    watched.sources.stop()
    assert [(each.message != "", each.went_unseen) for each in watched.seen] == [(True, True)]
    assert watched.texts == ["a1@army.ml"]


def test_no_draft_is_read_before_somebody_can_be_asked_and_one_saved_meanwhile_is_new_then(
    qtbot: QtBot, settings: Settings, tmp_path: Path
) -> None:
    watched = Watched(settings, tmp_path)
    [status] = [each for each in watched.sources.statuses() if each.source == "Drafts"]
    drop_into_maildir(watched.folder, b"To: a1@army.ml\n\nx\n")
    settings.set(FOUND_OFF, (tmp_path / "elsewhere",))
    assert status.state is SourceState.WAITING
    assert not watched.is_watching

    watched.sources.watch_mail()

    qtbot.waitUntil(lambda: watched.texts == ["a1@army.ml"], timeout=WITHIN_MS)
    assert [each.went_unseen for each in watched.seen] == [False]
    watched.sources.stop()
