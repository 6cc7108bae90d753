"""Servers that say anything: it ends in a sentence and another try, in bounded memory."""

from __future__ import annotations

import time
import tracemalloc
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from sendward.source_status import SourceState
from support.fake_imap import GOOD, FakeImapServer, Scrambler
from support.imap_watching import QUICK, plain_account, watching
from support.mail_folders import addresses

if TYPE_CHECKING:
    from pathlib import Path

MIB = 1024 * 1024
MOST_MEMORY = 24 * MIB
HASTY = replace(QUICK, connect_s=0.5, answer_s=0.5, probe_s=0.5)

HOSTILE: dict[str, dict[str, bytes]] = {
    "another protocol": {"": b"HTTP/1.1 400 Bad Request\r\n\r\n"},
    "garbage": {"": bytes(range(256)) * 64 + b"\r\n"},
    "half a line": {"": b"* OK rea"},
    "a greeting that turns us away": {"": b"* BYE overloaded\r\n"},
    "a line without an end": {"": b"* OK " + b"x" * (30 * MIB)},
    "lines without an end": {"CAPABILITY": b"* OK still here\r\n" * (2 * MIB)},
    "no capabilities": {"CAPABILITY": b"TAG OK done\r\n"},
    "another tag": {"CAPABILITY": b"* CAPABILITY IMAP4rev1\r\nXYZ1 OK done\r\n"},
    "a folder list of garbage": {"LIST": b"* LIST ((((( {3}\r\n\r\n\r\r\nTAG OK done\r\n"},
    "a huge number": {"LIST": b"* LIST () NIL {" + b"9" * 5000 + b"}\r\nTAG OK done\r\n"},
    "no numbering": {"EXAMINE": b"* 1 EXISTS\r\nTAG OK done\r\n"},
    "odd numbering": {"EXAMINE": b"* OK [UIDVALIDITY -1]\r\n* OK [UIDNEXT x]\r\nTAG OK done\r\n"},
    "a search full of numbers": {"UID SEARCH": b"* SEARCH" + b" 123456789" * (4 * MIB) + b"\r\nTAG OK x\r\n"},
    "a search that is refused": {"UID SEARCH": b"TAG NO no\r\n"},
    "a fetch that is refused": {"UID FETCH": b"TAG NO no\r\n"},
    "a literal of a hundred megabytes": {
        "UID FETCH": b"* 1 FETCH (UID 5 BODY[HEADER]<0> {104857600}\r\n" + b"x" * (100 * MIB)
    },
    "literals one after the other": {
        "UID FETCH": b"* 1 FETCH (UID 5 BODY[HEADER]<0> {1000000}\r\n%b)\r\n" % (b"y" * 1_000_000) * 60
    },
    "an answer that stops in a literal": {"UID FETCH": b"* 1 FETCH (UID 5 BODY[HEADER]<0> {50}\r\nTo: a"},
    "a goodbye instead of an answer": {"UID FETCH": b"* BYE\r\n"},
    "a flood while idle": {"IDLE": b"+ idling\r\n" + b"* OK x\r\n" * (2 * MIB)},
    "half a line while idle": {"IDLE": b"+ idling\r\n* 2 EXI"},
    "a literal while idle": {"IDLE": b"+ idling\r\n* 2 FETCH (X {99999999}\r\n" + b"z" * MIB},
    "no end of idle": {"IDLE": b"+ idling\r\n* 2 EXISTS\r\n", "DONE": b"* OK later\r\n"},
}


@pytest.mark.slow
@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_server_ends_in_a_sentence_and_another_try(name: str, tmp_path: Path) -> None:
    with FakeImapServer(HOSTILE[name]) as server:
        tracemalloc.start()
        try:
            with watching(plain_account(server.port), tmp_path, pace=HASTY) as watched:
                watched.listener.wait_for(
                    lambda: server.connections > 2 or watched.status.state is SourceState.UNAVAILABLE
                )
                watched.listener.wait_for(lambda: watched.status.state is not SourceState.WATCHING)
                status = watched.status
            peak = tracemalloc.get_traced_memory()[1]
        finally:
            tracemalloc.stop()

    assert status.detail
    assert "SourceState failed" not in status.detail
    assert "\\" not in status.detail
    assert peak < MOST_MEMORY


@pytest.mark.slow
@pytest.mark.parametrize("seed", range(6))
def test_answers_scrambled_by_chance_never_end_the_watch(seed: int, tmp_path: Path) -> None:
    said = set()
    pace = replace(HASTY, answer_s=0.1, connect_s=0.1, probe_s=0.1, first_retry_s=0.001, longest_retry_s=0.01)
    pace = replace(pace, renew_s=0.01, poll_s=0.01)
    with (
        FakeImapServer(change=Scrambler(seed)) as server,
        watching(plain_account(server.port), tmp_path, pace=pace) as watched,
    ):

        def is_enough() -> bool:
            said.add(watched.status.detail)
            return server.connections > 40 or watched.status.state is SourceState.UNAVAILABLE

        watched.listener.wait_for(is_enough)

    assert not [sentence for sentence in said if "SourceState failed" in sentence]


def test_a_server_that_tells_of_news_without_end_costs_no_busy_loop(tmp_path: Path) -> None:
    flood = {"IDLE": b"+ idling\r\n* 2 EXISTS\r\n", "UID SEARCH": b"* SEARCH\r\nTAG OK done\r\n"}
    with (
        FakeImapServer(flood) as server,
        watching(plain_account(server.port), tmp_path) as watched,
    ):
        began = time.monotonic()
        watched.listener.wait_for(lambda: server.heard.count("DONE") > 11)
        took = time.monotonic() - began

    assert took > 1.5  # at most four looks a second, after the first few


def test_a_draft_the_server_refuses_to_show_is_told_when_it_shows_it(tmp_path: Path) -> None:
    with (
        FakeImapServer({"UID FETCH": b"TAG NO [UNAVAILABLE] not now\r\n"}) as server,
        watching(plain_account(server.port), tmp_path) as watched,
    ):
        watched.listener.wait_for(lambda: server.connections > 1)
        server.answer_well("UID FETCH")

        assert addresses(watched.listener.next()) == ["john@army.ml"]


def test_a_draft_shown_beside_a_refusal_costs_no_other(tmp_path: Path) -> None:
    shown = GOOD["UID FETCH"].replace(b"UID 5", b"UID 6").replace(b"TAG OK", b"TAG NO")
    answers = {"UID SEARCH": b"* SEARCH 5 6\r\nTAG OK done\r\n", "UID FETCH": shown}
    with (
        FakeImapServer(answers) as server,
        watching(plain_account(server.port), tmp_path) as watched,
    ):
        watched.listener.wait_for(lambda: server.connections > 1)
        server.answer_well("UID FETCH")

        assert addresses(watched.listener.next()) == ["john@army.ml"]


def test_a_server_that_refuses_to_tell_of_news_is_asked_as_often_as_one_without(tmp_path: Path) -> None:
    pace = replace(QUICK, renew_s=3600, poll_s=0.2)
    with (
        FakeImapServer({"IDLE": b"TAG NO not today\r\n"}) as server,
        watching(plain_account(server.port), tmp_path, pace=pace) as watched,
    ):
        watched.listener.wait_for(lambda: "every 0.2 seconds" in watched.status.detail)
        watched.listener.wait_for(lambda: sum("NOOP" in line for line in server.heard) > 2)

        assert watched.status.state is SourceState.WATCHING


def test_a_fake_that_behaves_is_watched(tmp_path: Path) -> None:
    with (
        FakeImapServer() as server,
        watching(plain_account(server.port), tmp_path) as watched,
    ):
        assert addresses(watched.listener.next()) == ["john@army.ml"]
