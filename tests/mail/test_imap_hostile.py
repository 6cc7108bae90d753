"""Servers that say anything: it ends in a sentence and another try, in bounded memory."""

from __future__ import annotations

import time
import tracemalloc
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from sendward.sources.source import SourceState
from support.fake_imap import GOOD, HEADERS, FakeImapServer, Scrambler
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
    assert "Looking failed" not in status.detail
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

    assert not [sentence for sentence in said if "Looking failed" in sentence]


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


def test_a_draft_that_came_while_waiting_began_and_is_not_told_of_is_seen_soon(tmp_path: Path) -> None:
    nothing = b"* SEARCH\r\nTAG OK done\r\n"
    with (
        FakeImapServer({"UID SEARCH": nothing}) as server,  # in IDLE it says nothing of its own accord
        watching(plain_account(server.port), tmp_path) as watched,
    ):
        watched.listener.wait_for(lambda: any("IDLE" in line for line in server.heard))
        server.answer_well("UID SEARCH")

        assert addresses(watched.listener.next()) == ["john@army.ml"]


def test_a_server_that_stays_silent_is_asked_ever_less_often(tmp_path: Path) -> None:
    nothing = {"UID SEARCH": b"* SEARCH\r\nTAG OK done\r\n"}
    pace = replace(QUICK, doubt_s=0.05, renew_s=3600)
    with (
        FakeImapServer(nothing) as server,
        watching(plain_account(server.port), tmp_path, pace=pace) as watched,
    ):
        began = time.monotonic()
        watched.listener.wait_for(lambda: server.heard.count("DONE") > 5)
        took = time.monotonic() - began

    assert took > 0.5 * 0.05 * sum(2**turn for turn in range(6))  # each wait is at least half of the whole


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


LITERAL = b"{%d}\r\n%s" % (len(HEADERS), HEADERS)
ODD_ANSWERS = {
    "with where the headers end": b"* 1 FETCH (UID 5 FLAGS () BODY[HEADER]<0.262145> %s)\r\nTAG OK done\r\n",
    "without a space before the headers": b"* 1 FETCH (UID 5 FLAGS () BODY[HEADER]<0>%s)\r\nTAG OK done\r\n",
    "without a UID": b"* 1 FETCH (FLAGS () BODY[HEADER]<0> %s)\r\nTAG OK done\r\n",
    "beside a refusal": b"* 1 FETCH (UID 5 FLAGS () BODY[HEADER]<0> %s)\r\nTAG NO some are missing\r\n",
    "beside a bad command": b"* 1 FETCH (UID 5 FLAGS () BODY[HEADER]<0> %s)\r\nTAG BAD not all\r\n",
    "under another name": b"* 1 FETCH (UID 5 RFC822.HEADER %s)\r\nTAG OK done\r\n",
}


@pytest.mark.parametrize("answer", ODD_ANSWERS.values(), ids=ODD_ANSWERS.keys())
def test_a_draft_is_seen_however_the_server_writes_its_answer(answer: bytes, tmp_path: Path) -> None:
    with (
        FakeImapServer({"UID FETCH": answer % LITERAL}) as server,
        watching(plain_account(server.port), tmp_path) as watched,
    ):
        assert addresses(watched.listener.next()) == ["john@army.ml"]
        assert watched.wait_until(SourceState.WATCHING).remedy == ""


@pytest.mark.parametrize(
    "answer",
    [
        b"TAG OK done\r\n",
        b"TAG NO not this one\r\n",
        b"TAG BAD what\r\n",
        b"* 1 FETCH (UID 5 FLAGS ())\r\nTAG OK done\r\n",
        b"* 1 FETCH (UID 5 BODY[HEADER]<0> NIL)\r\nTAG OK done\r\n",
    ],
)
def test_a_draft_that_is_named_and_not_shown_is_asked_for_again_then_told_and_still_asked_for(
    answer: bytes, tmp_path: Path
) -> None:
    with (
        FakeImapServer({"UID FETCH": answer}) as server,
        watching(plain_account(server.port), tmp_path) as watched,
    ):
        status = watched.wait_for_words("1 draft that is there could not be read, number 5")
        asked = sum("UID FETCH 5 " in line for line in server.heard)
        server.answer_well("UID FETCH")

        assert addresses(watched.listener.next()) == ["john@army.ml"]
        watched.listener.wait_until(lambda: "could not be read" not in watched.status.detail)

    assert status.state is SourceState.UNAVAILABLE  # none of what is there was ever read
    assert "save it anew" in status.remedy
    assert asked >= 2 * 3


def test_one_draft_that_is_not_shown_keeps_no_other_from_being_seen(tmp_path: Path) -> None:
    answers = {
        "UID SEARCH": b"* SEARCH 5 6 7\r\nTAG OK done\r\n",
        "UID FETCH": GOOD["UID FETCH"].replace(b"UID 5", b"UID 6").replace(b"TAG OK", b"TAG NO"),
    }
    with FakeImapServer(answers) as server:
        server.answer_once("EXAMINE", GOOD["EXAMINE"], GOOD["EXAMINE"].replace(b"UIDNEXT 5", b"UIDNEXT 8"))
        with watching(plain_account(server.port), tmp_path) as watched:
            assert addresses(watched.listener.next()) == ["john@army.ml"]
            status = watched.wait_for_words("2 drafts that are there could not be read")

            assert status.state is SourceState.WATCHING
            assert watched.listener.sightings.empty()
    assert any("UID FETCH 5 " in line for line in server.heard)
    assert any("UID FETCH 7 " in line for line in server.heard)


def test_what_is_not_shown_because_it_has_gone_is_no_problem(tmp_path: Path) -> None:
    fetch = b"* SEARCH 5\r\nTAG OK done\r\n"
    with FakeImapServer({"UID FETCH": b"TAG OK done\r\n", "UID SEARCH": fetch}) as server:
        server.answer_once("UID SEARCH", fetch, b"* SEARCH\r\nTAG OK done\r\n")
        with watching(plain_account(server.port), tmp_path) as watched:
            assert watched.wait_until(SourceState.WATCHING).remedy == ""
        assert server.connections == 1


def test_nothing_is_called_watched_before_it_was_looked_through(tmp_path: Path) -> None:
    said = []
    with (
        FakeImapServer({"UID SEARCH": b"TAG NO no\r\n"}) as server,
        watching(plain_account(server.port), tmp_path) as watched,
    ):

        def has_tried_three_times() -> bool:
            said.append(watched.status.state)
            return server.connections > 3

        watched.listener.wait_for(has_tried_three_times)

    assert SourceState.WATCHING not in said


def test_a_folder_is_opened_by_the_name_the_server_gave_it(tmp_path: Path) -> None:
    name = "Entw\u00fcrfe".encode()
    for listed in (b'"%s"' % name, b"Entw&APw-rfe", b"{%d}\r\n%s" % (len(name), name)):
        answers = {"LIST": b'* LIST (\\Drafts) "/" %s\r\nTAG OK done\r\n' % listed}
        with (
            FakeImapServer(answers) as server,
            watching(plain_account(server.port), tmp_path) as watched,
        ):
            assert "Entw\u00fcrfe" in watched.wait_until(SourceState.WATCHING).detail
        raw = "Entw&APw-rfe" if b"&" in listed else "Entw\u00fcrfe"
        assert any(line.endswith(f'EXAMINE "{raw}"') for line in server.heard)


def test_a_folder_that_was_chosen_is_opened_by_the_name_the_server_gave_it(tmp_path: Path) -> None:
    answers = {"LIST": '* LIST () "/" "Entw\u00fcrfe"\r\nTAG OK done\r\n'.encode()}
    with (
        FakeImapServer(answers) as server,
        watching(plain_account(server.port, drafts="Entw\u00fcrfe"), tmp_path) as watched,
    ):
        watched.wait_until(SourceState.WATCHING)
    assert any(line.endswith('EXAMINE "Entw\u00fcrfe"') for line in server.heard)


@pytest.mark.parametrize(
    "answer", [b'* ID ("name" "x")\r\nTAG OK done\r\n', b"TAG BAD what\r\n", b"TAG NO no\r\n"]
)
def test_a_server_that_wants_to_know_who_asks_is_told_after_signing_in(answer: bytes, tmp_path: Path) -> None:
    offered = GOOD["CAPABILITY"].replace(b"IDLE", b"IDLE ID")
    with (
        FakeImapServer({"CAPABILITY": offered, "ID": answer}) as server,
        watching(plain_account(server.port), tmp_path) as watched,
    ):
        watched.wait_until(SourceState.WATCHING)
    commands = [line.split()[1] for line in server.heard if len(line.split()) > 1]

    assert commands.index("AUTHENTICATE") < commands.index("ID") < commands.index("EXAMINE")
    assert any('ID ("name" "Sendward" "version" "' in line for line in server.heard)


def test_nobody_is_told_who_asks_who_does_not_want_to_know(tmp_path: Path) -> None:
    with (
        FakeImapServer() as server,
        watching(plain_account(server.port), tmp_path) as watched,
    ):
        watched.wait_until(SourceState.WATCHING)

    assert "Sendward" not in str(server.heard)


@pytest.mark.parametrize("code", [b"NO", b"BAD"])
def test_why_a_folder_is_not_opened_is_told_in_the_servers_words_and_it_is_tried_again(
    code: bytes, tmp_path: Path
) -> None:
    answers = {"EXAMINE": b"TAG %s Unsafe login, write to help@x.org\r\n" % code}
    with (
        FakeImapServer(answers) as server,
        watching(plain_account(server.port), tmp_path) as watched,
    ):
        status = watched.wait_for_words("Unsafe login, write to help@x.org")
        server.answer_well("EXAMINE")

        assert addresses(watched.listener.next()) == ["john@army.ml"]

    assert "b'" not in status.detail


def test_a_drafts_folder_that_is_made_later_is_found(tmp_path: Path) -> None:
    with (
        FakeImapServer({"LIST": b'* LIST () "/" INBOX\r\nTAG OK done\r\n'}) as server,
        watching(plain_account(server.port), tmp_path) as watched,
    ):
        watched.wait_until(SourceState.UNAVAILABLE)
        server.answer_well("LIST")

        assert addresses(watched.listener.next()) == ["john@army.ml"]


@pytest.mark.parametrize("capabilities", [b"AUTH=PLAIN", b"AUTH=PLAIN AUTH=LOGIN"])
@pytest.mark.parametrize(
    "refusal",
    [
        {"AUTHENTICATE": b"TAG BAD no such mechanism\r\n"},
        {"AUTHENTICATE": b"TAG NO not this way\r\n"},
        {"SASL": b"TAG NO [CANNOT] this user signs in by LOGIN\r\n"},
    ],
)
def test_where_the_server_does_not_take_the_way_it_offers_the_next_one_is_tried(
    capabilities: bytes, refusal: dict[str, bytes], tmp_path: Path
) -> None:
    offered = GOOD["CAPABILITY"].replace(b"AUTH=PLAIN", capabilities)
    with (
        FakeImapServer({"CAPABILITY": offered, **refusal}) as server,
        watching(plain_account(server.port), tmp_path) as watched,
    ):
        assert addresses(watched.listener.next()) == ["john@army.ml"]
    assert any(" LOGIN " in line for line in server.heard)


def test_a_password_that_is_wrong_is_not_tried_another_way(tmp_path: Path) -> None:
    with (
        FakeImapServer({"SASL": b"TAG NO [AUTHENTICATIONFAILED] wrong\r\n"}) as server,
        watching(plain_account(server.port), tmp_path) as watched,
    ):
        assert "wrong" in watched.wait_until(SourceState.UNAVAILABLE).detail
    assert not any(" LOGIN " in line for line in server.heard)


def test_a_server_that_knows_no_way_it_offers_is_told_in_its_own_words(tmp_path: Path) -> None:
    offered = GOOD["CAPABILITY"].replace(b"AUTH=PLAIN", b"AUTH=PLAIN LOGINDISABLED")
    with (
        FakeImapServer(
            {"CAPABILITY": offered, "AUTHENTICATE": "TAG BAD gibt's nicht: pl\u00e4in\r\n".encode()}
        ) as server,
        watching(plain_account(server.port), tmp_path) as watched,
    ):
        status = watched.wait_until(SourceState.UNAVAILABLE)

    assert status.detail.endswith("gibt's nicht: pl\u00e4in")
    assert "another way" in status.remedy


@pytest.mark.parametrize("command", ["SASL", "LOGIN"])
def test_a_refusal_is_told_in_the_servers_words_and_not_in_pythons(command: str, tmp_path: Path) -> None:
    offered = GOOD["CAPABILITY"] if command == "SASL" else GOOD["CAPABILITY"].replace(b"AUTH=PLAIN ", b"")
    words = "TAG NO Falsch, \u00fcbrigens 'so' nicht\r\n".encode()
    answers = {"CAPABILITY": offered, "LOGIN": words, command: words}
    with (
        FakeImapServer(answers) as server,
        watching(plain_account(server.port), tmp_path) as watched,
    ):
        status = watched.wait_until(SourceState.UNAVAILABLE)

    assert status.detail == "The server refused the sign-in: Falsch, \u00fcbrigens 'so' nicht"
