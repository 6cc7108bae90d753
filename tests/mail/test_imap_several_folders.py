r"""Accounts with more than one folder that the server marks as holding drafts, or what was sent."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

import pytest

from sendward.sources.draft_likeness import Kin
from sendward.sources.imap.watches import MOST_OTHERS
from sendward.sources.sent.account import ImapSentSource
from sendward.sources.source import SourceState
from support.fake_imap import FakeImapServer
from support.imap_watching import QUICK, KnownPassword, plain_account, watching
from support.mail_folders import Listener, addresses

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


def marked(count: int) -> bytes:
    lines = (f'* LIST (\\Drafts) "/" "Drafts {number:04}"\r\n'.encode() for number in range(count))
    return b"".join(lines) + b"TAG OK done\r\n"


@pytest.mark.parametrize("count", [MOST_OTHERS + 1, MOST_OTHERS + 2, 5_000])
def test_of_ever_so_many_marked_folders_a_few_are_watched_and_the_others_are_told_of(
    tmp_path: Path, count: int
) -> None:
    beyond = count - MOST_OTHERS - 1
    with (
        FakeImapServer({"LIST": marked(count)}) as server,
        watching(plain_account(server.port), tmp_path) as watched,
    ):
        watched.listener.wait_for(
            lambda: (
                [state for _, state in states(watched)][: MOST_OTHERS + 1]
                == [SourceState.WATCHING] * (MOST_OTHERS + 1)
            )
        )
        threads = [thread for thread in threading.enumerate() if thread.name == "sendward-imap"]
        others = watched.source.statuses()[MOST_OTHERS + 1 :]

    assert len(threads) == MOST_OTHERS + 1
    assert [status.state for status in others] == [SourceState.UNAVAILABLE] * (beyond > 0)
    assert all(
        f"{beyond} more such folder" in status.detail and "Drafts 0010" in status.detail for status in others
    )


def test_every_folder_that_is_marked_for_sent_mail_is_watched_with_a_line_of_its_own(tmp_path: Path) -> None:
    two = TWO.replace(b"\\Drafts) ", b"\\Sent) ")
    listener = Listener()
    with FakeImapServer({"LIST": two}) as server:
        account = plain_account(server.port)
        source = ImapSentSource(account, KnownPassword(), tmp_path, Kin(), pace=QUICK)
        source.start(listener.deliver, listener.changed)
        try:
            listener.wait_for(
                lambda: [status.state for status in source.statuses()] == [SourceState.WATCHING] * 2
            )
            lines = [status.source for status in source.statuses()]
        finally:
            source.stop()

    assert lines == [f"Sent mail of {account.address}", f"Sent mail of {account.address} in Work/Entwürfe"]
    assert any(line.endswith('EXAMINE "Drafts"') for line in server.heard)
    assert any(line.endswith('EXAMINE "Work/Entw&APw-rfe"') for line in server.heard)
    assert len(list(tmp_path.glob("imap-*-sent*.json"))) == 2


def test_what_is_remembered_of_each_folder_is_forgotten_with_the_account(tmp_path: Path) -> None:
    with FakeImapServer({"LIST": TWO}) as server, watching(plain_account(server.port), tmp_path) as watched:
        watched.listener.wait_for(lambda: len(list(tmp_path.glob("imap-*.json"))) == 2)
        watched.source.stop()
        watched.source.forget()

    assert list(tmp_path.iterdir()) == []
