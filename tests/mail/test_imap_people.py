"""People who are known by a digest, found again in what was sent from an account."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

import pytest

from sendward.learning import search as search_module
from sendward.learning.account import MOST_LOOKED_AT, SentAccount
from sendward.learning.digests import Digests
from sendward.learning.search import Search
from support.dovecot import Dovecot
from support.fake_imap import FakeImapServer
from support.imap_watching import QUICK, KnownPassword, plain_account
from support.mail_folders import drop_into_maildir, maildir, message
from support.sent_messages import KEY, NOW, Reader, sent

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

ANNA = "anna.meier@klinikum-nord.de"
OTHER = "anna.schulz@praxis-sued.de"
WARD = ("eva.lang@klinikum-nord.de", "otto.klein@klinikum-nord.de")
DIGESTS = Digests(KEY)


@pytest.fixture
def server() -> Iterator[Dovecot]:
    with Dovecot() as running:
        with running.client() as client:
            client.create("Sent")
            client.create('"Gesendete Objekte"')
        yield running


@pytest.fixture(autouse=True)
def _patience(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(search_module, "WITHIN_S", 30.0)


def searching(port: int, *folders: Path) -> Search:
    return Search(lambda: folders, lambda: NOW, (SentAccount(plain_account(port), KnownPassword(), QUICK),))


def found(search: Search, address: str, *beside: str) -> str:
    person = DIGESTS.person(address)
    search.find(person, DIGESTS, search.end(), beside)
    return str(search.remembered(person) or "")


def test_who_is_on_a_server_only_is_found_by_those_written_to_together(server: Dovecot) -> None:
    server.save(message(f"{WARD[0]}, {ANNA}"), "Sent")
    server.save(message(f"{WARD[1]}\nCc: {OTHER}"), '"Gesendete Objekte"')

    assert found(searching(server.port), ANNA, WARD[0]) == ANNA
    assert found(searching(server.port), OTHER, *WARD) == OTHER


def test_who_is_in_a_folder_here_is_not_asked_for(tmp_path: Path) -> None:
    drop_into_maildir(maildir(tmp_path), message(ANNA))
    with FakeImapServer() as server:
        assert found(searching(server.port, tmp_path), ANNA, *WARD) == ANNA

    assert server.connections == 0


def test_a_server_is_not_asked_again_about_somebody_who_is_not_there(server: Dovecot) -> None:
    search = searching(server.port)
    assert found(search, ANNA, *WARD) == ""
    server.save(message(f"{WARD[0]}, {ANNA}"), "Sent")

    assert found(search, ANNA, *WARD) == ""


def test_only_the_newest_messages_are_looked_at(server: Dovecot) -> None:
    server.save(message(f"{WARD[0]}, {ANNA}"), "Sent")
    for number in range(MOST_LOOKED_AT):
        server.save(message(WARD[0], subject=str(number)), "Sent")

    assert found(searching(server.port), ANNA, WARD[0]) == ""


@pytest.mark.parametrize("address", ['a"b@x.org', "a b@x.org", "ä@x.org", "a@x.org\r\nA1 DELETE Sent"])
def test_no_odd_address_is_put_into_a_search(address: str) -> None:
    with FakeImapServer({"LIST": b'* LIST (\\Sent) "/" Sent\r\nTAG OK done\r\n'}) as server:
        assert found(searching(server.port), ANNA, address) == ""

    assert not any("SEARCH" in line for line in server.heard)
    assert any("EXAMINE" in line for line in server.heard)


def test_nobody_waits_for_a_server_that_does_not_answer(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(search_module, "WITHIN_S", 0.3)
    monkeypatch.setattr(search_module, "ON_SERVERS_WITHIN_S", 0.6)
    with FakeImapServer({"LOGIN": b"TAG"}) as server:
        search = searching(server.port)

        assert found(search, ANNA, *WARD) == ""

        for thread in threading.enumerate():
            if thread.name == "sendward-search":
                thread.join(30)
                assert not thread.is_alive()
    assert search.remembered(DIGESTS.person(ANNA)) is None


def test_a_namesake_on_a_server_is_named(server: Dovecot) -> None:
    server.save(message(f"{ANNA}, {WARD[0]}"), "Sent")
    daily = [sent(ANNA, *WARD, days_ago=1 + n) for n in range(7)]
    reader = Reader(*daily, sent(OTHER, days_ago=40), search=searching(server.port))

    reader.look_for_people(OTHER, *WARD)

    (finding,) = reader.verdict(OTHER, *WARD).findings
    assert finding.meant == ANNA
