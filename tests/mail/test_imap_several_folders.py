r"""Accounts with more than one folder that the server marks as holding drafts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sendward.sources.source import SourceState
from support.fake_imap import FakeImapServer
from support.imap_watching import plain_account, watching
from support.mail_folders import addresses

if TYPE_CHECKING:
    from pathlib import Path

    from support.imap_watching import WatchedAccount

TWO = (
    b'* LIST (\\Drafts) "/" Drafts\r\n* LIST () "/" INBOX\r\n'
    b'* LIST (\\Drafts) "/" "Work/Entw&APw-rfe"\r\nTAG OK done\r\n'
)


def states(watched: WatchedAccount) -> list[tuple[str, SourceState]]:
    return [(status.source, status.state) for status in watched.source.statuses()]


def test_every_folder_that_is_marked_is_watched_with_a_line_of_its_own(tmp_path: Path) -> None:
    with FakeImapServer({"LIST": TWO}) as server, watching(plain_account(server.port), tmp_path) as watched:
        found = [addresses(watched.listener.next()) for _ in range(2)]
        watched.listener.wait_for(
            lambda: [state for _, state in states(watched)] == [SourceState.WATCHING] * 2
        )
        lines = states(watched)

    address = watched.source.account.address
    assert found == [["john@army.ml"]] * 2
    assert [name for name, _ in lines] == [f"Drafts of {address}", f"Drafts of {address} in Work/Entwürfe"]
    assert any(line.endswith('EXAMINE "Drafts"') for line in server.heard)
    assert any(line.endswith('EXAMINE "Work/Entw&APw-rfe"') for line in server.heard)


def test_a_folder_that_is_marked_no_more_is_watched_no_more(tmp_path: Path) -> None:
    answers = {"LIST": TWO, "IDLE": b"* BYE again\r\n"}
    with FakeImapServer(answers) as server, watching(plain_account(server.port), tmp_path) as watched:
        watched.listener.wait_for(lambda: len(states(watched)) == 2)
        server.answer_well("LIST")
        watched.listener.wait_for(lambda: len(states(watched)) == 1)


def test_of_a_folder_that_was_chosen_no_other_is_watched(tmp_path: Path) -> None:

    with (
        FakeImapServer({"LIST": TWO}) as server,
        watching(plain_account(server.port, drafts="Work/Entwürfe"), tmp_path) as watched,
    ):
        watched.wait_until(SourceState.WATCHING)
        assert len(states(watched)) == 1
    assert not any(line.endswith('EXAMINE "Drafts"') for line in server.heard)


def test_what_is_remembered_of_each_folder_is_forgotten_with_the_account(tmp_path: Path) -> None:
    with FakeImapServer({"LIST": TWO}) as server, watching(plain_account(server.port), tmp_path) as watched:
        watched.listener.wait_for(lambda: len(list(tmp_path.glob("imap-*.json"))) == 2)
        watched.source.stop()
        watched.source.forget()

    assert list(tmp_path.iterdir()) == []
