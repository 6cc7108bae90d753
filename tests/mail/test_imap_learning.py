"""Learning from what was sent from an account, on a real Dovecot."""

from __future__ import annotations

from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from sendward.learning import account as account_module
from sendward.learning.account import SentAccount
from sendward.learning.digests import Digests
from sendward.learning.rounds import Rounds
from sendward.learning.store import LearningStore
from sendward.mailstores.clients.places import Places
from sendward.mailstores.clients.sent_survey import SentSurvey
from support.dovecot import Dovecot
from support.fake_imap import GOOD, FakeImapServer
from support.imap_watching import QUICK, KnownPassword, plain_account
from support.mail_folders import message
from support.sent_messages import KEY, NOW

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

FOLDER = '"Gesendete Objekte"'


@pytest.fixture
def server() -> Iterator[Dovecot]:
    with Dovecot() as running:
        with running.client() as client:
            client.create(FOLDER)
        yield running


class Learning:
    """Rounds over one account, each as after a restart."""

    def __init__(self, server: Dovecot | FakeImapServer, home: Path) -> None:
        self._account = SentAccount(plain_account(server.port), KnownPassword(), QUICK)
        self._home = home

    def round(self) -> tuple[dict[str, int], tuple[str, ...], bool]:
        """Messages to each domain after a round, what it says, and whether it left something."""
        with closing(LearningStore.open(self._home / "learned.sqlite3")) as store:
            memory = store.load(Digests(KEY))
            survey = SentSurvey(Places(self._home, environment={}))
            rounds = Rounds(survey, lambda: NOW, lambda: False)
            problems = rounds.round((), (self._account,))(store, memory)
            counts = {name: tally.written for name, tally in memory.domains.items()}
            return counts, problems, rounds.has_more


def test_all_that_was_sent_is_learned_and_then_what_is_new_and_stays_unread(
    server: Dovecot, tmp_path: Path
) -> None:
    server.save(message("anna@klinikum-nord.de"), FOLDER)
    with server.client() as client:
        client.select(FOLDER)
        client.store("1", "-FLAGS", r"(\Seen)")
    learning = Learning(server, tmp_path)
    assert learning.round() == ({"klinikum-nord.de": 1}, (), False)

    server.save(message("otto@praxis-sued.de"), FOLDER)
    assert learning.round() == ({"klinikum-nord.de": 1, "praxis-sued.de": 1}, (), False)

    with server.client() as client:
        client.select(FOLDER, readonly=True)
        assert client.search(None, "UNSEEN")[1] == [b"1"]


def test_a_folder_with_very_much_is_read_in_several_rounds(
    server: Dovecot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(account_module, "AT_ONCE", 2)
    for number in range(3):
        server.save(message("anna@klinikum-nord.de", subject=str(number)), FOLDER)
    learning = Learning(server, tmp_path)

    assert learning.round() == ({"klinikum-nord.de": 2}, (), True)
    assert learning.round() == ({"klinikum-nord.de": 3}, (), False)


def test_a_folder_that_was_numbered_anew_counts_nothing_twice(server: Dovecot, tmp_path: Path) -> None:
    server.save(message("anna@klinikum-nord.de", message_id="<1@x>"), FOLDER)
    learning = Learning(server, tmp_path)
    assert learning.round()[0] == {"klinikum-nord.de": 1}

    with server.client() as client:
        client.delete(FOLDER)
        client.create(FOLDER)
    server.save(message("anna@klinikum-nord.de", message_id="<1@x>"), FOLDER)

    assert learning.round()[0] == {"klinikum-nord.de": 1}


def test_a_server_without_such_a_folder_is_no_problem(tmp_path: Path) -> None:
    with Dovecot() as server:
        assert Learning(server, tmp_path).round() == ({}, (), False)


def test_a_server_that_is_away_is_asked_again_and_one_that_refuses_is_told(tmp_path: Path) -> None:
    with Dovecot() as server:
        port = server.port
        refused = SentAccount(plain_account(port), KnownPassword("wrong"), QUICK)
        with closing(LearningStore.open(tmp_path / "learned.sqlite3")) as store:
            rounds = Rounds(SentSurvey(Places(tmp_path, environment={})), lambda: NOW, lambda: False)
            (problem,) = rounds.round((), (refused,))(store, store.load(Digests(KEY)))
    assert "me@example.org cannot be read" in problem

    away = SentAccount(plain_account(port), KnownPassword(), QUICK)
    with closing(LearningStore.open(tmp_path / "learned.sqlite3")) as store:
        rounds = Rounds(SentSurvey(Places(tmp_path, environment={})), lambda: NOW, lambda: False)
        assert rounds.round((), (away,))(store, store.load(Digests(KEY))) == ()


def test_every_folder_that_is_marked_is_read(server: Dovecot, tmp_path: Path) -> None:
    with server.client() as client:
        client.create("Sent")
    server.save(message("anna@klinikum-nord.de", message_id="<1@x>"), FOLDER)
    server.save(message("otto@praxis-sued.de", message_id="<2@x>"), "Sent")
    learning = Learning(server, tmp_path)
    assert learning.round()[0] == {"klinikum-nord.de": 1, "praxis-sued.de": 1}

    server.save(message("otto@praxis-sued.de", message_id="<3@x>"), "Sent")

    assert learning.round() == ({"klinikum-nord.de": 1, "praxis-sued.de": 2}, (), False)


def test_of_several_folders_with_very_much_each_is_read_to_its_end(
    server: Dovecot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(account_module, "AT_ONCE", 3)
    with server.client() as client:
        client.create("Sent")
    for number in range(4):
        server.save(message("anna@klinikum-nord.de", message_id=f"<{number}@x>"), FOLDER)
        server.save(message("otto@praxis-sued.de", message_id=f"<{number}@y>"), "Sent")
    learning = Learning(server, tmp_path)

    rounds = [learning.round() for _ in range(3)]

    assert [has_more for _, _, has_more in rounds] == [True, True, False]
    assert rounds[-1][0] == {"klinikum-nord.de": 4, "praxis-sued.de": 4}


TWO = (
    b'* LIST (\\Sent) "/" "Sent"\r\n* LIST () "/" INBOX\r\n* LIST (\\Sent) "/" "Work/Sent"\r\nTAG OK done\r\n'
)
CLOSED = b"TAG NO [NOPERM] not yours\r\n"


def test_a_folder_that_cannot_be_opened_hides_no_other_and_is_told(tmp_path: Path) -> None:
    with FakeImapServer({"LIST": TWO}) as server:
        server.answer_once("EXAMINE", CLOSED, GOOD["EXAMINE"])
        account = SentAccount(plain_account(server.port), KnownPassword(), QUICK)
        with closing(LearningStore.open(tmp_path / "learned.sqlite3")) as store:
            memory = store.load(Digests(KEY))
            rounds = Rounds(SentSurvey(Places(tmp_path, environment={})), lambda: NOW, lambda: False)
            (problem,) = rounds.round((), (account,))(store, memory)

    assert "cannot open the folder Sent" in problem
    assert set(memory.domains) == {"army.ml"}


def test_a_folder_that_cannot_be_opened_does_not_slow_the_others(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(account_module, "AT_ONCE", 0)
    with FakeImapServer({"LIST": TWO}) as server:
        server.answer_once("EXAMINE", CLOSED, GOOD["EXAMINE"])

        counts, (problem,), has_more = Learning(server, tmp_path).round()

    assert "cannot open the folder Sent" in problem
    assert (counts, has_more) == ({}, True)
