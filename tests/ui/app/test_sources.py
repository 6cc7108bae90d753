"""Accounts come and go with the settings, without a restart."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from sendward.mail_account import MailAccount, Security
from sendward.settings.options import ACCOUNTS, CLIPBOARD, DRAFTS, FIND_DRAFTS, SENT
from sendward.settings.settings import Settings
from sendward.sources.imap import credentials
from sendward.sources.private_json import kept_aside
from sendward.sources.source import SourceState
from sendward.ui.app.bridge import Bridge
from sendward.ui.app.judging import Ahead
from sendward.ui.app.sources import Sources
from support.fake_imap import FakeImapServer
from support.mail_account import PASSWORD, USER

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

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
    assert names() == []  # nobody is there to be told
    sources.watch_sent()
    assert names() == [f"Sent mail of {USER}"]

    settings.set(ACCOUNTS, ())
    assert names() == []
