"""Drafts on a real Dovecot, saved and replaced as mail clients do it."""

from __future__ import annotations

import statistics
import time
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from sendward.mail_account import Lookback
from sendward.model import Origin
from sendward.sources.draft_likeness import Kin
from sendward.sources.draft_memory import lasting_key
from sendward.sources.imap.folder_state import load_state, save_state
from sendward.sources.source import SourceState
from support.dovecot import Dovecot, append, expunge
from support.imap_watching import QUICK, SETTLED, plain_account, watching
from support.mail_folders import addresses, message

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@pytest.fixture
def server() -> Iterator[Dovecot]:
    with Dovecot() as running:
        yield running


def test_a_draft_saved_on_the_server_is_seen(server: Dovecot, tmp_path: Path) -> None:
    with watching(plain_account(server.port), tmp_path) as watched:
        status = watched.wait_until(SourceState.WATCHING)
        server.save(message("John <john@army.ml>"))
        sighting = watched.listener.next()

    assert addresses(sighting) == ["john@army.ml"]
    assert sighting.origin is Origin.DRAFT
    assert sighting.place == "me@example.org"
    assert sighting.at.utcoffset() is not None
    assert status.detail == "The server reports each draft saved in Drafts."
    assert watched.status.state is SourceState.OFF


def test_nothing_on_the_server_is_changed_by_looking(server: Dovecot, tmp_path: Path) -> None:
    with watching(plain_account(server.port), tmp_path) as watched, server.client() as client:
        watched.wait_until(SourceState.WATCHING)
        client.append("Drafts", "", "", message("john@army.ml").replace(b"\n", b"\r\n"))
        watched.listener.next()
        client.select("Drafts", readonly=True)

        assert "Seen" not in str(client.fetch("1", "(FLAGS)"))


@pytest.mark.slow
def test_ninety_five_of_a_hundred_drafts_are_seen_within_a_second_and_a_half(
    server: Dovecot, tmp_path: Path
) -> None:
    times = []
    with watching(plain_account(server.port), tmp_path) as watched, server.client() as client:
        watched.wait_until(SourceState.WATCHING)
        for number in range(20):
            append(client, message(f"n{number}@army.ml", subject=f"{number}"))
            began = time.monotonic()
            watched.listener.next()
            times.append(time.monotonic() - began)

    assert statistics.quantiles(times, n=20, method="inclusive")[-1] < 1.5


@pytest.mark.slow
def test_drafts_there_at_the_first_start_are_not_news(server: Dovecot, tmp_path: Path) -> None:
    server.save(message("old@army.ml"))

    with watching(plain_account(server.port), tmp_path) as watched:
        watched.wait_until(SourceState.WATCHING)
        server.save(message("new@army.ml"))

        assert addresses(watched.listener.next()) == ["new@army.ml"]


@pytest.mark.slow
@pytest.mark.parametrize(
    ("lookback", "seen"),
    [
        (Lookback.NEW, ["now@army.ml"]),
        (Lookback.CHANGED, ["meanwhile@army.ml", "now@army.ml"]),
        (Lookback.ALL, ["meanwhile@army.ml", "now@army.ml"]),
    ],
)
def test_what_was_saved_while_nobody_watched_is_news_if_so_chosen(
    server: Dovecot, tmp_path: Path, lookback: Lookback, seen: list[str]
) -> None:
    account = plain_account(server.port, lookback=lookback)
    with watching(account, tmp_path) as watched:
        watched.wait_until(SourceState.WATCHING)
        server.save(message("before@army.ml"))
        watched.listener.next()
    server.save(message("meanwhile@army.ml"))

    with watching(account, tmp_path) as watched:
        watched.wait_until(SourceState.WATCHING)
        server.save(message("now@army.ml"))

        assert [addresses(watched.listener.next()) for _ in seen] == [[address] for address in seen]


@pytest.mark.slow
def test_old_drafts_are_asked_about_if_so_chosen(server: Dovecot, tmp_path: Path) -> None:
    for number in range(40):  # more than are asked for at a time
        server.save(message(f"old{number}@army.ml"))

    with watching(plain_account(server.port, lookback=Lookback.ALL), tmp_path) as watched:
        seen = [addresses(watched.listener.next())[0] for _ in range(40)]

    assert seen == [f"old{number}@army.ml" for number in range(40)]


@pytest.mark.slow
def test_a_draft_saved_five_times_as_thunderbird_does_stays_one_message(
    server: Dovecot, tmp_path: Path
) -> None:
    seen = set()

    with watching(plain_account(server.port), tmp_path, pace=SETTLED) as watched, server.client() as client:
        watched.wait_until(SourceState.WATCHING)
        old = None
        for _ in range(5):
            new = append(client, message())
            if old is not None:
                expunge(client, old)
            old = new
            seen.add(watched.listener.next().message)

    assert len(seen) == 1


@pytest.mark.slow
def test_a_recipient_added_to_a_draft_is_seen_in_the_same_message(server: Dovecot, tmp_path: Path) -> None:
    with watching(plain_account(server.port), tmp_path, pace=SETTLED) as watched, server.client() as client:
        watched.wait_until(SourceState.WATCHING)
        old = append(client, message("john@army.mil"))
        first = watched.listener.next()
        append(client, message("john@army.mil, jane@navy.ml"))
        expunge(client, old)
        second = watched.listener.next()

    assert addresses(second) == ["john@army.mil", "jane@navy.ml"]
    assert second.message == first.message


@pytest.mark.slow
def test_another_draft_to_the_same_recipient_is_another_message(server: Dovecot, tmp_path: Path) -> None:
    with watching(plain_account(server.port), tmp_path) as watched:
        watched.wait_until(SourceState.WATCHING)
        server.save(message())
        first = watched.listener.next()
        server.save(message())

        assert watched.listener.next().message != first.message


@pytest.mark.slow
def test_a_draft_is_known_again_after_a_restart(server: Dovecot, tmp_path: Path) -> None:
    with watching(plain_account(server.port), tmp_path, pace=SETTLED) as watched:
        watched.wait_until(SourceState.WATCHING)
        old = server.save(message())
        first = watched.listener.next()
    with watching(plain_account(server.port), tmp_path, pace=SETTLED) as watched, server.client() as client:
        watched.wait_until(SourceState.WATCHING)
        append(client, message())
        expunge(client, old)
        second = watched.listener.next()
    (memory,) = tmp_path.glob("imap-*.json")

    assert second.message == first.message
    assert memory.stat().st_mode & 0o777 == 0o600
    assert "army" not in memory.read_text()
    assert "example" not in memory.read_text()


@pytest.mark.slow
def test_a_draft_deleted_at_once_is_not_asked_about_again(server: Dovecot, tmp_path: Path) -> None:
    with watching(plain_account(server.port), tmp_path, pace=SETTLED) as watched, server.client() as client:
        watched.wait_until(SourceState.WATCHING)
        old = append(client, message("old@army.ml"))
        watched.listener.next()
        expunge(client, old)
        append(client, message("new@army.ml", subject="Another"))

        assert addresses(watched.listener.next()) == ["new@army.ml"]


@pytest.mark.slow
def test_a_folder_made_anew_under_the_same_name_is_looked_through(server: Dovecot, tmp_path: Path) -> None:
    account = plain_account(server.port)
    with watching(account, tmp_path) as watched:
        watched.wait_until(SourceState.WATCHING)
        server.save(message("first@army.ml"))
        watched.listener.next()
    (memory,) = tmp_path.glob("imap-*.json")
    state = load_state(memory)
    assert state is not None
    save_state(memory, replace(state, uid_validity=state.uid_validity - 1))
    server.save(message("renumbered@army.ml"))

    with watching(account, tmp_path) as watched:
        seen = [addresses(watched.listener.next())[0] for _ in range(2)]

    assert seen == ["first@army.ml", "renumbered@army.ml"]


@pytest.mark.slow
@pytest.mark.parametrize("content", ["", "[]", "{", '{"uid_validity": 1}', "\xff"])
def test_a_memory_that_cannot_be_read_is_done_without(server: Dovecot, tmp_path: Path, content: str) -> None:
    account = plain_account(server.port)
    with watching(account, tmp_path) as watched:
        watched.wait_until(SourceState.WATCHING)
    (memory,) = tmp_path.glob("imap-*.json")
    memory.write_text(content)

    with watching(account, tmp_path) as watched:
        watched.wait_until(SourceState.WATCHING)
        server.save(message("new@army.ml"))

        assert addresses(watched.listener.next()) == ["new@army.ml"]


@pytest.mark.slow
def test_several_accounts_are_watched_at_once(tmp_path: Path) -> None:
    with (
        Dovecot() as one,
        Dovecot() as other,
        watching(plain_account(one.port), tmp_path) as first,
        watching(plain_account(other.port), tmp_path) as second,
    ):
        first.wait_until(SourceState.WATCHING)
        second.wait_until(SourceState.WATCHING)
        other.save(message("second@army.ml"))
        one.save(message("first@army.ml"))

        assert addresses(first.listener.next()) == ["first@army.ml"]
        assert addresses(second.listener.next()) == ["second@army.ml"]


@pytest.mark.slow
def test_a_folder_that_the_server_does_not_mark_is_asked_for(tmp_path: Path) -> None:
    with Dovecot(special_use=False) as server:
        with watching(plain_account(server.port), tmp_path) as watched:
            status = watched.wait_until(SourceState.UNAVAILABLE)
        with watching(plain_account(server.port, drafts="Drafts"), tmp_path) as watched:
            watched.wait_until(SourceState.WATCHING)
            server.save(message("new@army.ml"))

            assert addresses(watched.listener.next()) == ["new@army.ml"]

    assert status.detail == "The server does not say which folder holds the drafts."
    assert "Accounts" in status.remedy


@pytest.mark.slow
def test_a_folder_that_is_not_there_is_said_so(server: Dovecot, tmp_path: Path) -> None:
    with watching(plain_account(server.port, drafts="Entwürfe & mehr"), tmp_path) as watched:
        status = watched.wait_until(SourceState.UNAVAILABLE)

    assert status.detail == "The server cannot open the folder Entwürfe & mehr."


@pytest.mark.slow
def test_a_folder_with_a_name_in_another_script_is_watched(server: Dovecot, tmp_path: Path) -> None:
    name = "Черновики/Entwürfe & “mehr”"
    with server.client() as client:
        client.create('"&BCcENQRABD0EPgQyBDgEOgQ4-/Entw&APw-rfe &- &IBw-mehr&IB0-"')
    with watching(plain_account(server.port, drafts=name), tmp_path) as watched:
        watched.wait_until(SourceState.WATCHING)
        server.save(message("new@army.ml"), '"&BCcENQRABD0EPgQyBDgEOgQ4-/Entw&APw-rfe &- &IBw-mehr&IB0-"')

        assert addresses(watched.listener.next()) == ["new@army.ml"]


@pytest.mark.slow
def test_a_server_without_idle_is_asked_now_and_then(tmp_path: Path) -> None:
    with (
        Dovecot(capability="IMAP4rev1 SPECIAL-USE LIST-EXTENDED UIDPLUS") as server,
        watching(plain_account(server.port), tmp_path, pace=replace(QUICK, poll_s=0.2)) as watched,
    ):
        status = watched.wait_until(SourceState.WATCHING)
        server.save(message("new@army.ml"))

        assert addresses(watched.listener.next()) == ["new@army.ml"]
    assert status.detail == "Drafts is checked every 0.2 seconds."


@pytest.mark.slow
def test_a_draft_saved_again_while_nobody_watched_is_the_same_and_said_to_be_unseen(
    server: Dovecot, tmp_path: Path
) -> None:
    account, key = plain_account(server.port), lasting_key(tmp_path / "drafts.key")
    with watching(account, tmp_path, kin=Kin(key)) as watched:
        watched.wait_until(SourceState.WATCHING)
        uid = server.save(message("john@army.ml"))
        first = watched.listener.next()
    server.save(message("john@army.mil"))
    with server.client() as client:
        expunge(client, uid)
    server.save(message("jane@army.ml", subject="Another"))

    with watching(account, tmp_path, kin=Kin(lasting_key(tmp_path / "drafts.key"))) as watched:
        seen = {addresses(each)[0]: each for each in (watched.listener.next(), watched.listener.next())}
        watched.wait_until(SourceState.WATCHING)
        server.save(message("now@army.ml", subject="Now"))
        now = watched.listener.next()

    again, other = seen["john@army.mil"], seen["jane@army.ml"]
    assert again.message == first.message != other.message
    assert [each.went_unseen for each in (first, again, other, now)] == [False, True, True, False]
