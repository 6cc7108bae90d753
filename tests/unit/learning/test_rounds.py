"""Rounds over the places of sent mail: chosen ones, those that were found, and accounts."""

from __future__ import annotations

import threading
from contextlib import closing
from types import SimpleNamespace
from typing import TYPE_CHECKING, cast

import pytest

from sendward.learning.digests import Digests
from sendward.learning.rounds import Rounds
from sendward.learning.store import LearningStore
from sendward.mailstores.clients.sent_survey import SentSurvey
from sendward.mailstores.imap.errors import BusyServerError, ImapError, NoFolderError
from support.client_home import ClientHome
from support.sent_messages import KEY, NOW

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime
    from pathlib import Path

    from sendward.learning.account import SentAccount
    from sendward.learning.passes import Learner
    from sendward.mailstores.imap.halt import Halt

CLAWS = (
    '<folderlist><folder type="mh" name="Mailbox" path="Mail"><folderitem type="outbox" path="sent"/>'
    '<folderitem type="queue" path="queue"/></folder></folderlist>'
)


@pytest.fixture
def home(tmp_path: Path) -> ClientHome:
    """A home in which Claws Mail has sent to one domain, and means to send to another."""
    home = ClientHome(tmp_path)
    home.write(".claws-mail/folderlist.xml", CLAWS)
    for folder, domain in (("sent", "klinikum-nord.de"), ("queue", "praxis-sued.de")):
        text = (
            f"From: me@clinic.example\nTo: anna@{domain}\nMessage-ID: <{folder}@x>\n"
            "Date: 02 Nov 2026 10:00:00 +0000\n\nBody\n"
        )
        home.write(f"Mail/{folder}/1", text)
    return home


def learned(home: ClientHome, *chosen: Path) -> tuple[set[str], tuple[str, ...]]:
    """The domains that are known after a round, and what it says."""
    with closing(LearningStore.open(home.path / "learned.sqlite3")) as store:
        memory = store.load(Digests(KEY))
        rounds = Rounds(SentSurvey(home.places()), lambda: NOW, lambda: False)
        problems = rounds.round(chosen, ())(store, memory)
        return set(memory.domains), problems


def test_what_the_mail_programs_here_have_sent_is_learned_and_what_waits_is_not(home: ClientHome) -> None:
    assert learned(home) == ({"klinikum-nord.de"}, ())


def test_a_folder_that_was_chosen_and_found_is_read_once(home: ClientHome) -> None:
    domains, problems = learned(home, home.path / "Mail" / "sent")

    assert (domains, problems) == ({"klinikum-nord.de"}, ())


def test_a_program_that_has_sent_nothing_yet_is_no_problem(tmp_path: Path) -> None:
    home = ClientHome(tmp_path)
    home.write(".claws-mail/folderlist.xml", CLAWS)

    assert learned(home) == (set(), ())


def test_a_folder_that_was_chosen_and_is_not_there_is_told(home: ClientHome) -> None:
    domains, (problem,) = learned(home, home.path / "nowhere")

    assert domains == {"klinikum-nord.de"}
    assert "nowhere cannot be read" in problem


class FakeAccount:
    """An account on a server that never answers, or has nothing."""

    account = SimpleNamespace(key="me@imap.example", address="me@imap.example")

    def __init__(self) -> None:
        self.is_asked = threading.Event()
        self.has_answer = False
        self.asked, self.goes = 0, 0
        self.closed: tuple[ImapError, ...] = ()
        """What it says of folders that cannot be opened."""

    def read(
        self,
        _store: LearningStore,
        _learner: Learner,
        halt: Halt,
        _clock: Callable[[], datetime],
        refused: Callable[[ImapError], None],
    ) -> bool:
        """Wait for the end, or give what it has at once."""
        self.is_asked.set()
        self.asked += 1
        if not self.has_answer:
            halt.sleep(None)
        for error in self.closed:
            refused(error)
        return self.asked < self.goes


def test_a_round_that_waits_for_a_server_can_be_ended(tmp_path: Path) -> None:
    account = FakeAccount()
    survey = SentSurvey(ClientHome(tmp_path).places())
    rounds = Rounds(survey, lambda: NOW, lambda: False)
    with closing(LearningStore.open(tmp_path / "learned.sqlite3")) as store:
        memory = store.load(Digests(KEY))
        job = rounds.round((), (cast("SentAccount", account),))
        worker = threading.Thread(target=lambda: job(store, memory))
        worker.start()
        assert account.is_asked.wait(10)

        rounds.stop()

        worker.join(10)
        assert not worker.is_alive()


def test_mail_to_the_identities_of_the_mail_programs_and_accounts_goes_to_nobody(home: ClientHome) -> None:
    home.write(".claws-mail/accountrc", "[Account: 1]\naddress=Anna@Klinikum-Nord.de\n")

    assert learned(home) == (set(), ())


def test_mail_to_the_address_of_an_account_goes_to_nobody(home: ClientHome) -> None:
    account = FakeAccount()
    account.account = SimpleNamespace(key="k", address="anna@klinikum-nord.de")
    rounds = Rounds(SentSurvey(home.places()), lambda: NOW, lambda: False)
    account.has_answer = True
    with closing(LearningStore.open(home.path / "learned.sqlite3")) as store:
        memory = store.load(Digests(KEY))

        rounds.round((), (cast("SentAccount", account),))(store, memory)

        assert memory.domains == {}


CLOSED = NoFolderError("The server cannot open the folder Sent.", "", ())


def rounds_over(account: FakeAccount, home: Path, times: int) -> list[tuple[bool, tuple[str, ...]]]:
    """Whether each round left something, and what it said."""
    rounds = Rounds(SentSurvey(ClientHome(home).places()), lambda: NOW, lambda: False)
    came_to = []
    with closing(LearningStore.open(home / "learned.sqlite3")) as store:
        memory = store.load(Digests(KEY))
        for _ in range(times):
            problems = rounds.round((), (cast("SentAccount", account),))(store, memory)
            came_to.append((rounds.has_more, problems))
    return came_to


def test_a_folder_that_cannot_be_opened_does_not_slow_the_others_and_is_named_all_the_while(
    tmp_path: Path,
) -> None:
    account = FakeAccount()
    account.has_answer, account.goes, account.closed = True, 3, (CLOSED,)

    came_to = rounds_over(account, tmp_path, 5)

    assert [has_more for has_more, _ in came_to] == [True, True, False, False, False]
    assert account.asked == 3  # then not before an hour has gone
    assert all("cannot open the folder Sent" in problems[0] for _, problems in came_to)


def test_a_server_that_is_busy_is_asked_again_in_the_next_round(tmp_path: Path) -> None:
    account = FakeAccount()
    account.has_answer, account.closed = True, (BusyServerError("later"),)

    assert rounds_over(account, tmp_path, 2) == [(False, ()), (False, ())]
    assert account.asked == 2
