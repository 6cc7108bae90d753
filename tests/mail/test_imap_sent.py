"""What is sent from an account, on a real Dovecot."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

import pytest

from sendward.model import Origin
from sendward.sources.draft_likeness import Kin
from sendward.sources.sent.account import ImapSentSource
from sendward.sources.source import SourceState
from support.dovecot import Dovecot
from support.imap_watching import QUICK, KnownPassword, plain_account
from support.mail_folders import Listener, addresses, message

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@pytest.fixture
def server() -> Iterator[Dovecot]:
    with Dovecot() as running:
        with running.client() as client:
            client.create('"Gesendete Objekte"')
        running.save(message("old@army.ml"), '"Gesendete Objekte"')
        yield running


@contextmanager
def watching(server: Dovecot, memory: Path) -> Iterator[Listener]:
    listener = Listener()
    source = ImapSentSource(plain_account(server.port), KnownPassword(), memory, Kin(), pace=QUICK)
    source.start(listener.deliver, listener.changed)
    try:
        listener.wait_until(
            lambda: source.statuses()[0].state is SourceState.WATCHING, lambda: str(source.statuses())
        )
        yield listener
    finally:
        source.stop()


def test_a_message_put_among_sent_mail_is_seen_and_older_ones_are_not(
    server: Dovecot, tmp_path: Path
) -> None:
    with watching(server, tmp_path) as listener:
        server.save(message("john@army.ml", subject="Rota"), '"Gesendete Objekte"')
        seen = listener.next()

    assert (seen.origin, seen.place, seen.subject) == (Origin.SENT, "me@example.org", "Rota")
    assert addresses(seen) == ["john@army.ml"]
    assert listener.sightings.empty()


def test_what_was_sent_while_it_did_not_run_is_seen_at_the_next_start_and_once(
    server: Dovecot, tmp_path: Path
) -> None:
    with watching(server, tmp_path) as listener:
        server.save(message("one@army.ml"), '"Gesendete Objekte"')
        listener.next()
    server.save(message("two@army.ml"), '"Gesendete Objekte"')

    with watching(server, tmp_path) as listener:
        assert addresses(listener.next()) == ["two@army.ml"]
        assert listener.sightings.empty()


def test_of_a_server_without_such_a_folder_it_is_waited_for(tmp_path: Path) -> None:
    with Dovecot() as server:
        listener = Listener()
        source = ImapSentSource(plain_account(server.port), KnownPassword(), tmp_path, Kin(), pace=QUICK)
        source.start(listener.deliver, listener.changed)
        listener.wait_until(lambda: "which folder holds what was sent" in source.statuses()[0].detail)
        assert source.statuses()[0].state is SourceState.WAITING

        with server.client() as client:
            client.create("Sent")
        listener.wait_until(lambda: source.statuses()[0].state is SourceState.WATCHING)
        server.save(message("john@army.ml"), "Sent")
        assert addresses(listener.next()) == ["john@army.ml"]
        source.stop()
