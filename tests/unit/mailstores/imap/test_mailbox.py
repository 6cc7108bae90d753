"""A connection that may have died: after a sleep of the machine, in another network."""

from __future__ import annotations

import ipaddress
from contextlib import suppress
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from sendward.mailstores.imap import mailbox, pace
from sendward.mailstores.imap.client import ImapClient
from sendward.mailstores.imap.errors import ConfusedError
from sendward.mailstores.imap.mailbox import Mailbox
from sendward.mailstores.imap.pace import way_out
from sendward.sources.source import SourceState
from support.fake_clocks import FakeClockSetForward
from support.fake_imap import FakeImapServer
from support.fake_wire import FakeWire
from support.imap_watching import QUICK, plain_account, watching

if TYPE_CHECKING:
    from pathlib import Path

QUIET = {"UID SEARCH": b"* SEARCH\r\nTAG OK done\r\n"}
GLANCING = replace(QUICK, glance_s=0.02)


def test_after_a_sleep_the_connection_is_tried_at_once(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    clock = FakeClockSetForward()
    monkeypatch.setattr(pace, "time", clock)
    with (
        FakeImapServer(QUIET) as server,
        watching(plain_account(server.port), tmp_path, pace=GLANCING) as watched,
    ):
        watched.wait_until(SourceState.WATCHING)
        watched.listener.wait_for(lambda: any("IDLE" in line for line in server.heard))
        assert "DONE" not in server.heard

        def has_proved_itself_after_sleeping() -> bool:
            clock.ahead += 3600
            return "DONE" in server.heard

        watched.listener.wait_for(has_proved_itself_after_sleeping)


def test_in_another_network_the_connection_is_tried_at_once(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    ways = [("10.0.0.1",)]
    monkeypatch.setattr(mailbox, "way_out", lambda: ways[-1])
    with (
        FakeImapServer(QUIET) as server,
        watching(plain_account(server.port), tmp_path, pace=GLANCING) as watched,
    ):
        watched.wait_until(SourceState.WATCHING)
        watched.listener.wait_for(lambda: any("IDLE" in line for line in server.heard))
        assert "DONE" not in server.heard
        ways.append(("10.0.0.2",))
        watched.listener.wait_for(lambda: "DONE" in server.heard)


def test_nothing_is_sent_while_nothing_happens(tmp_path: Path) -> None:
    with (
        FakeImapServer(QUIET) as server,
        watching(plain_account(server.port), tmp_path, pace=GLANCING) as watched,
    ):
        watched.listener.wait_for(lambda: any("IDLE" in line for line in server.heard))
        heard = len(server.heard)
        for _ in range(20):
            watched.listener.wait_for_change(seconds=0.02)  # a glance each

        assert len(server.heard) == heard


@pytest.mark.parametrize("end", [b"OK enough", b"NO [LIMIT] too many", b"BAD too expensive"])
def test_a_server_that_ends_the_telling_of_news_by_itself_is_asked_now_and_then(
    tmp_path: Path, end: bytes
) -> None:
    answers = QUIET | {"IDLE": b"+ idling\r\nIDLE1 %s\r\n" % end, "DONE": b"* BAD not idling\r\n"}
    with (
        FakeImapServer(answers) as server,
        watching(plain_account(server.port), tmp_path, pace=replace(GLANCING, poll_s=0.1)) as watched,
    ):
        watched.wait_for_words("is checked every")
        server.answer_well("UID SEARCH")

        assert watched.listener.next()
        assert server.connections == 1
        assert watched.status.state is SourceState.WATCHING


def test_a_server_that_takes_the_wish_for_news_and_tells_of_none_is_not_said_to_report(
    tmp_path: Path,
) -> None:
    uids = iter(range(5, 100))
    mailbox_pace = replace(GLANCING, doubt_s=0.02, renew_s=0.02, poll_s=0.02)

    class FakeMuteServer(FakeImapServer):
        def _answer(self, name: str) -> bytes:
            if name == "UID SEARCH" and "SINCE" not in self.heard[-1]:
                return b"* SEARCH %d\r\nTAG OK done\r\n" % next(uids)
            if name == "UID FETCH":
                return super()._answer(name).replace(b"UID 5", b"UID %s" % self.heard[-1].split()[3].encode())
            return super()._answer(name)

    with (
        FakeMuteServer() as server,
        watching(plain_account(server.port), tmp_path, pace=mailbox_pace) as watched,
    ):
        watched.wait_for_words("is checked every")

        assert watched.status.state is SourceState.WATCHING
        assert server.connections == 1


def test_the_way_out_is_named_by_addresses_and_asked_of_nobody() -> None:
    for address in way_out():
        ipaddress.ip_address(address)


def test_after_a_sleep_a_server_that_was_away_is_tried_at_once(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    clock = FakeClockSetForward()
    monkeypatch.setattr(pace, "time", clock)
    patient = replace(GLANCING, first_retry_s=600, longest_retry_s=600)
    with (
        FakeImapServer({"": b"* BYE later\r\n"}) as server,
        watching(plain_account(server.port), tmp_path, pace=patient) as watched,
    ):
        watched.wait_for_words("later")
        assert server.connections == 1

        def is_back_after_sleeping() -> bool:
            clock.ahead += 3600
            return server.connections > 1

        watched.listener.wait_for(is_back_after_sleeping)


OPENED = (
    b"* PREAUTH hello\r\n* CAPABILITY IMAP4rev1\r\nTAG OK done\r\n"
    b'* LIST (\\Drafts) "/" Drafts\r\nTAG OK done\r\n'
    b"* OK [UIDVALIDITY 7] x\r\n* OK [UIDNEXT 3] x\r\nTAG OK done\r\n"
)


REV2 = OPENED.replace(b"IMAP4rev1", b"IMAP4rev2")


@pytest.mark.parametrize(
    ("answer", "uids"),
    [
        (b'* ESEARCH (TAG "A1") UID ALL 3,5:7\r\n', [3, 5, 6, 7]),
        (b'* ESEARCH (TAG "A1") UID COUNT 2 ALL 7:6 MODSEQ 12\r\n', [6, 7]),
        (b'* ESEARCH (TAG "A1") UID\r\n', []),
        (b"* esearch UID all 3\r\n", [3]),
        (b"* SEARCH 3 5\r\n", [3, 5]),
        (b"* SEARCH 3,5:7\r\n", [3, 5, 6, 7]),
        (b'* ESEARCH (TAG "A1") UID COUNT 0\r\n', []),
    ],
)
def test_a_server_that_speaks_imap4rev2_only_is_understood(answer: bytes, uids: list[int]) -> None:
    client = ImapClient(FakeWire(REV2 + answer + b"TAG OK done\r\n"), QUICK)  # type: ignore[arg-type]  # it has all that is used

    assert Mailbox(client, plain_account(0), "secret", QUICK).uids_from(1) == uids


@pytest.mark.parametrize("told", [b"COUNT 2", b"MIN 3 MAX 5", b"max 5"])
def test_a_server_that_counts_its_messages_and_does_not_name_them_is_not_understood(told: bytes) -> None:
    answer = b'* ESEARCH (TAG "A1") UID ' + told + b"\r\nTAG OK done\r\n"
    client = ImapClient(FakeWire(REV2 + answer), QUICK)  # type: ignore[arg-type]  # it has all that is used
    opened = Mailbox(client, plain_account(0), "secret", QUICK)

    with pytest.raises(ConfusedError, match="not which"):
        opened.uids_from(1)


def test_a_range_of_all_the_numbers_there_are_is_more_than_was_asked_for() -> None:
    answer = b"* ESEARCH UID ALL 1:4294967295\r\nTAG OK done\r\n"
    client = ImapClient(FakeWire(REV2 + answer), QUICK)  # type: ignore[arg-type]  # it has all that is used
    opened = Mailbox(client, plain_account(0), "secret", QUICK)

    with pytest.raises(ConfusedError, match="far more"):
        opened.uids_from(1)


@pytest.mark.parametrize(
    "answer", [b"* SEARCH {2}\r\n12 3\r\n", b"* SEARCH 1 {1}\r\n2\r\n", b"* SEARCH (1\r\n* 7\r\n"]
)
def test_a_list_of_messages_that_is_none_is_said_to_be_no_answer(answer: bytes) -> None:
    client = ImapClient(FakeWire(OPENED + answer + b"TAG OK done\r\n"), QUICK)  # type: ignore[arg-type]  # it has all that is used
    opened = Mailbox(client, plain_account(0), "secret", QUICK)

    with suppress(ConfusedError):
        assert set(opened.uids_from(1)) <= {1, 2}
