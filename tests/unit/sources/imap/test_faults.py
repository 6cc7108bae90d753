"""Errors nobody foresaw, at each seam of an account: told, and the watch goes on."""

from __future__ import annotations

import imaplib
import threading
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from sendward.mail_account import Lookback
from sendward.mailstores.headers import read_draft
from sendward.mailstores.imap.client import ImapClient
from sendward.mailstores.imap.mailbox import Mailbox
from sendward.sources.imap.account import ImapDraftsSource
from sendward.sources.imap.folder import ImapFolder
from sendward.sources.source import SourceState
from support.fake_imap import GOOD, FakeImapServer
from support.imap_watching import QUICK, KnownPassword, WatchedAccount, plain_account, watching
from support.mail_folders import WAIT_SECONDS, addresses

if TYPE_CHECKING:
    from pathlib import Path

    from sendward.mailstores.headers import Draft, HeaderBlock
    from sendward.mailstores.imap.halt import Halt
    from sendward.model import Sighting

SEAMS = [
    (Mailbox, "__init__"),
    (Mailbox, "fetch"),
    (Mailbox, "uids_from"),
    (Mailbox, "still_there"),
    (Mailbox, "wait"),
    (Mailbox, "close"),
    (ImapFolder, "open"),
    (ImapFolder, "changed_drafts"),
    (ImapFolder, "flush"),
    (ImapFolder, "_remember"),
]


@pytest.mark.parametrize(("kind", "part"), SEAMS)
def test_an_error_at_any_seam_is_told_and_the_watch_goes_on(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
    kind: type,
    part: str,
) -> None:
    real, is_broken = getattr(kind, part), threading.Event()
    is_broken.set()

    def fail(thing: object, *arguments: object) -> object:
        if is_broken.is_set():
            if part == "close":  # its socket is let go all the same
                real(thing)
            raise RuntimeError("broken")
        return real(thing, *arguments)

    monkeypatch.setattr(kind, part, fail)
    with FakeImapServer() as server:
        if part in {"close", "flush"}:  # reached when a connection ends
            server.answer_once("UID SEARCH", b"TAG NO no\r\n", GOOD["UID SEARCH"])
        with watching(plain_account(server.port), tmp_path) as watched:
            status = watched.wait_for_words("RuntimeError")
            is_broken.clear()

            assert addresses(watched.listener.next()) == ["john@army.ml"]
            watched.listener.wait_until(lambda: watched.status.state is SourceState.WATCHING)

    assert status.state is SourceState.UNAVAILABLE
    assert status.remedy
    assert "watching drafts on a server" in caplog.text


def test_credentials_that_fail_are_told_and_asked_for_again(tmp_path: Path) -> None:
    class Stumbling(KnownPassword):
        def current(self, halt: Halt) -> str:
            if super().current(halt) and self.asked < 3:
                raise RuntimeError("broken")
            return self.password

    with (
        FakeImapServer() as server,
        watching(plain_account(server.port), tmp_path, password=Stumbling()) as watched,
    ):
        assert addresses(watched.listener.next()) == ["john@army.ml"]


def test_resting_that_fails_does_not_end_the_watch(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail() -> tuple[str, ...]:
        raise RuntimeError("broken")

    monkeypatch.setattr("sendward.sources.imap.worker.way_out", fail)
    with FakeImapServer() as server:
        server.answer_once("UID SEARCH", b"TAG NO no\r\n", GOOD["UID SEARCH"])
        with watching(plain_account(server.port), tmp_path) as watched:
            assert addresses(watched.listener.next()) == ["john@army.ml"]


def test_a_draft_that_makes_the_reader_stumble_is_told_and_hides_no_other(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(block: HeaderBlock, key: bytes) -> Draft:
        if b"stumble" in block.raw:
            raise RuntimeError("broken")
        return read_draft(block, key)

    monkeypatch.setattr("sendward.sources.imap.folder.read_draft", fail)
    bad = b"* 1 FETCH (UID 5 FLAGS () BODY[HEADER]<0> {13}\r\nTo: stumble\r\n)\r\n"
    answers = {
        "UID SEARCH": b"* SEARCH 5 6\r\nTAG OK done\r\n",
        "UID FETCH": bad + GOOD["UID FETCH"].replace(b"* 1", b"* 2").replace(b"UID 5", b"UID 6"),
    }
    with (
        FakeImapServer(answers) as server,
        watching(plain_account(server.port), tmp_path) as watched,
    ):
        assert addresses(watched.listener.next()) == ["john@army.ml"]
        status = watched.wait_for_words("1 draft that is there could not be read, number 5")

    assert status.remedy
    assert server.connections == 1


def test_what_nobody_takes_is_kept_told_and_given_again(tmp_path: Path) -> None:
    is_broken = threading.Event()
    is_broken.set()
    with FakeImapServer() as server:
        account, pace = plain_account(server.port), replace(QUICK, longest_retry_s=0.05)
        source = ImapDraftsSource(account, KnownPassword(), tmp_path, pace)
        watched = WatchedAccount(source)

        def deliver(sighting: Sighting) -> None:
            if is_broken.is_set():
                raise RuntimeError("broken")
            watched.listener.deliver(sighting)

        source.start(deliver, watched.listener.changed)
        try:
            status = watched.wait_for_words("could not be checked")
            is_broken.clear()

            assert addresses(watched.listener.next()) == ["john@army.ml"]
            watched.wait_until(SourceState.WATCHING)
        finally:
            source.stop()
    assert status.state is SourceState.UNAVAILABLE


def test_a_draft_that_takes_long_to_read_keeps_nobody_who_stops_and_what_comes_late_is_told_to_nobody(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    is_reading, goes_on = threading.Event(), threading.Event()

    def hang(block: HeaderBlock, key: bytes) -> Draft:
        is_reading.set()
        assert goes_on.wait(WAIT_SECONDS)
        return read_draft(block, key)

    monkeypatch.setattr("sendward.sources.imap.folder.read_draft", hang)
    with FakeImapServer() as server:
        account = replace(plain_account(server.port), lookback=Lookback.ALL)
        source = ImapDraftsSource(account, KnownPassword(), tmp_path, QUICK)
        watched = WatchedAccount(source)
        source.start(watched.listener.deliver, watched.listener.changed)
        assert is_reading.wait(WAIT_SECONDS)
        watchers = [each for each in threading.enumerate() if each.name == "sendward-imap"]
        kept = {file: file.read_bytes() for file in tmp_path.iterdir()}

        source.stop()  # returns although the worker cannot end

        assert watched.status.state is SourceState.OFF
        goes_on.set()
        for each in watchers:
            each.join(WAIT_SECONDS)

    assert watchers
    assert watched.listener.sightings.empty()
    assert {file: file.read_bytes() for file in tmp_path.iterdir()} == kept
    assert "left to itself" in caplog.text


def test_a_system_without_a_thread_left_leaves_no_watch_that_only_seems_to_run(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_: threading.Thread) -> None:
        raise RuntimeError("can't start new thread")

    source = ImapDraftsSource(plain_account(1), KnownPassword(), tmp_path, QUICK)
    with monkeypatch.context() as patch:
        patch.setattr(threading.Thread, "start", refuse)
        with pytest.raises(RuntimeError, match="new thread"):
            source.start(lambda _: None, lambda: None)

    assert source.statuses()[0].state is SourceState.OFF
    source.stop()


def test_a_listener_to_statuses_that_fails_ends_no_watch(tmp_path: Path) -> None:
    with FakeImapServer() as server:
        source = ImapDraftsSource(plain_account(server.port), KnownPassword(), tmp_path, QUICK)
        watched = WatchedAccount(source)

        def changed() -> None:
            raise RuntimeError("broken")

        source.start(watched.listener.deliver, changed)
        try:
            assert addresses(watched.listener.next()) == ["john@army.ml"]
        finally:
            source.stop()


def test_words_of_the_server_that_look_like_an_error_of_the_library_are_words() -> None:
    client = object.__new__(ImapClient)
    for text in (
        "command error: BAD [",
        "x command error: BAD [oops]",
        "x command error: BAD [1 2]",
        "x command error: BAD [" + "[" * 100_000 + "]",
    ):
        assert client.refusal(imaplib.IMAP4.error(text)) is None

    said = b"no command error: BAD [b'x'] for you"
    error = imaplib.IMAP4.error(f"UID command error: BAD {[said]}")
    assert client.refusal(error) == said.decode()
