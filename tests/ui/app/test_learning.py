from __future__ import annotations

import threading
from datetime import timedelta
from typing import TYPE_CHECKING, Any, cast

import pytest
from PySide6.QtCore import QObject, Signal

from sendward.engine.calm import STRANGERS
from sendward.engine.judge import Engine
from sendward.learning import passes
from sendward.learning.sent import read_sent
from sendward.model import Decision, Level, Outcome, Scope, Sighting, Trust
from sendward.settings.options import LEARN, SENT_FOLDERS
from sendward.settings.settings import Settings
from sendward.system.paths import Paths
from sendward.ui.app.bridge import Bridge
from sendward.ui.app.learning import Learning
from sendward.ui.app.problems import Problems
from sendward.watchlists.build import LoadedEngine
from support.dialog_cases import a_case, a_question
from support.sent_messages import KEY, NOW, recipient

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import datetime
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from sendward.guard.ports import Learned
    from sendward.learning.sent import SentMessage
    from sendward.mailstores.headers import HeaderBlock
    from sendward.ui.app.start.startup import Startup


class FakeStartup(QObject):
    """A start with lists and key, which remembers what the guard was given."""

    lists_read = Signal()
    key_came = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.engine = LoadedEngine(Engine((), STRANGERS).judge, ())
        self.key: bytes | None = KEY
        self.learned: Learned | None = None

    def use_learned(self, learned: Learned | None) -> None:
        self.learned = learned


@pytest.fixture
def startup() -> FakeStartup:
    return FakeStartup()


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    settings = Settings.load(tmp_path / "settings.toml")
    settings.set(SENT_FOLDERS, (tmp_path / "Sent",))
    settings.set(LEARN, value=True)
    return settings


@pytest.fixture
def problems() -> Problems:
    return Problems()


@pytest.fixture
def learning(
    qapp: QObject, tmp_path: Path, settings: Settings, startup: FakeStartup, problems: Problems
) -> Iterator[Learning]:
    for folder in ("cur", "new", "tmp"):
        (tmp_path / "Sent" / folder).mkdir(parents=True)
    bridge = Bridge()
    learning = Learning(
        Paths.under(tmp_path),
        settings,
        lambda: NOW,
        startup=cast("Startup", startup),
        bridge=bridge,
        problems=problems,
    )
    yield learning
    learning.stop()
    bridge.close()


def keep(folder: Path, number: int, to: str) -> None:
    """A message in the folder of sent mail."""
    headers = (
        "From: me@clinic.example",
        f"To: {to}",
        f"Message-ID: <{number}@x>",
        f"Date: {number:02} Nov 2026 10:00:00 +0000",
    )
    file = folder / "Sent" / "cur" / f"1700000{number:03}.x.host:2,S"
    file.write_text("\n".join(headers) + "\n\nBody\n")


def asked(startup: FakeStartup, *to: str) -> Level | None:
    assert startup.learned is not None
    people = tuple(map(recipient, to))
    sighting = Sighting(a_case().sighting.origin, "p", "m", people, NOW)
    assert people[0].address is not None
    verdict = startup.engine.judge(people[0].address)
    return startup.learned.verdict(people[0], sighting, verdict).level


def test_what_was_sent_is_known_to_the_guard_after_a_pass(
    qtbot: QtBot, tmp_path: Path, learning: Learning, startup: FakeStartup
) -> None:
    keep(tmp_path, 1, "anna.meier@klinikum-nord.de")

    with qtbot.waitSignal(learning.changed):
        startup.lists_read.emit()

    assert [each.name for each in learning.overview.familiar] == ["klinikum-nord.de"]
    assert asked(startup, "anna.meier@klinikum-nrod.de") is Level.CONFIRM
    assert asked(startup, "anna.meier@klinikum-nord.de") is None


def test_look_alikes_of_a_first_pass_are_one_line_and_no_window(
    qtbot: QtBot, tmp_path: Path, learning: Learning, problems: Problems
) -> None:
    keep(tmp_path, 1, "anna@klinikum-nord.de")
    keep(tmp_path, 2, "anna@klinikum-nrod.de")

    with qtbot.waitSignal(learning.changed):
        learning.learn()

    (line,) = problems.about("learning")
    assert "Do both exist?" in line
    assert len(learning.overview.unsettled) == 1


def test_the_word_for_a_domain_settles_it(
    qtbot: QtBot, tmp_path: Path, learning: Learning, startup: FakeStartup
) -> None:
    keep(tmp_path, 1, "anna@klinikum-nord.de")
    keep(tmp_path, 2, "otto@klinikum-nor.de")
    with qtbot.waitSignal(learning.changed):
        learning.learn()
    case = a_case(a_question("otto@klinikum-nor.de"))

    with qtbot.waitSignal(learning.changed):
        learning.note_answers(case, {"otto@klinikum-nor.de": Decision(Outcome.TRUSTED, scope=Scope.DOMAIN)})

    assert learning.overview.unsettled == ()
    assert asked(startup, "otto@klinikum-nor.de") is None


def test_sent_anyway_is_no_word(qtbot: QtBot, tmp_path: Path, learning: Learning) -> None:
    case = a_case(a_question("otto@klinikum-nor.de"))

    learning.note_answers(case, {"otto@klinikum-nor.de": Decision(Outcome.SENT_ANYWAY)})
    learning.note_answers(case, {"otto@klinikum-nor.de": Decision(Outcome.TRUSTED, scope=Scope.ONCE)})

    assert not (tmp_path / "data" / "learned.sqlite3").exists()


def test_switched_off_nothing_is_known_to_the_guard(
    qtbot: QtBot, tmp_path: Path, learning: Learning, startup: FakeStartup, settings: Settings
) -> None:
    keep(tmp_path, 1, "anna@klinikum-nord.de")
    with qtbot.waitSignal(learning.changed):
        learning.learn()

    settings.set(LEARN, value=False)

    assert startup.learned is None
    assert learning.overview.familiar == ()


def test_what_is_forgotten_is_not_learned_again(
    qtbot: QtBot, tmp_path: Path, learning: Learning, startup: FakeStartup
) -> None:
    keep(tmp_path, 1, "anna@klinikum-nord.de")
    with qtbot.waitSignal(learning.changed):
        learning.learn()

    with qtbot.waitSignals([learning.changed, learning.changed]):
        learning.forget(domain="klinikum-nord.de")
        learning.learn()

    assert learning.overview.familiar == ()


def test_a_folder_that_cannot_be_read_is_told(
    qtbot: QtBot, tmp_path: Path, learning: Learning, settings: Settings, problems: Problems
) -> None:
    settings.set(SENT_FOLDERS, (tmp_path / "nowhere",))

    with qtbot.waitSignal(learning.changed):
        learning.learn()

    assert "cannot be read" in problems.about("learning")[0]


def test_without_a_key_only_domains_are_known(
    qtbot: QtBot, tmp_path: Path, learning: Learning, startup: FakeStartup
) -> None:
    startup.key = None
    keep(tmp_path, 1, "anna.meier@klinikum-nord.de")

    with qtbot.waitSignal(learning.changed):
        learning.learn()

    assert not learning.overview.knows_people
    assert asked(startup, "ana.meier@klinikum-nord.de") is None
    assert asked(startup, "anna.meier@klinikum-nrod.de") is Level.CONFIRM


def test_who_cannot_be_forgotten_without_a_key_is_told(
    qtbot: QtBot, learning: Learning, startup: FakeStartup, problems: Problems
) -> None:
    startup.key = None
    assert not learning.has_key

    learning.forget(person="anna.meier@klinikum-nord.de")

    qtbot.waitUntil(lambda: bool(problems.about("learning")))
    assert "Unlock the keyring" in problems.about("learning")[0]


def test_the_word_for_an_address_waits_for_the_key(
    qtbot: QtBot, tmp_path: Path, learning: Learning, startup: FakeStartup
) -> None:
    for number in range(3):
        keep(tmp_path, number, "anna.meier@klinikum-nord.de")
    with qtbot.waitSignal(learning.changed):
        learning.learn()
    assert asked(startup, "ana.meier@klinikum-nord.de") is Level.CONFIRM
    startup.key = None
    case = a_case(a_question("ana.meier@klinikum-nord.de"))
    key = case.questions[0].recipient.key
    learning.note_answers(case, {key: Decision(Outcome.TRUSTED, scope=Scope.ADDRESS)})

    startup.key = KEY
    with qtbot.waitSignals([learning.changed] * 2):
        startup.key_came.emit()

    assert asked(startup, "ana.meier@klinikum-nord.de") is None


def test_everything_can_be_forgotten_while_learning_is_off(
    qtbot: QtBot, tmp_path: Path, learning: Learning, startup: FakeStartup, settings: Settings
) -> None:
    keep(tmp_path, 1, "anna@klinikum-nord.de")
    with qtbot.waitSignal(learning.changed):
        learning.learn()
    settings.set(LEARN, value=False)

    learning.forget()

    file = tmp_path / "data" / "learned.sqlite3"
    qtbot.waitUntil(lambda: b"klinikum-nord" not in file.read_bytes())
    assert startup.learned is None


def test_while_the_keyring_is_locked_what_is_new_waits(
    qtbot: QtBot, tmp_path: Path, learning: Learning, startup: FakeStartup
) -> None:
    keep(tmp_path, 1, "anna@klinikum-nord.de")
    with qtbot.waitSignal(learning.changed):
        learning.learn()
    keep(tmp_path, 2, "otto.klein@praxis-sued.de")
    startup.key = None
    with qtbot.waitSignal(learning.changed):
        learning.learn()
    assert [each.name for each in learning.overview.familiar] == ["klinikum-nord.de"]

    startup.key = KEY
    with qtbot.waitSignal(learning.changed):
        startup.key_came.emit()

    assert [each.written for each in learning.overview.familiar] == [1, 1]
    assert asked(startup, "oto.klein@praxis-sued.de") is Level.CONFIRM


def test_a_round_that_left_something_is_followed_by_another(
    qtbot: QtBot, learning: Learning, monkeypatch: pytest.MonkeyPatch
) -> None:
    rounds: list[bool] = []

    def leave_something(_chosen: object, _accounts: object) -> object:
        rounds.append(len(rounds) < 2)
        learning._rounds.has_more = rounds[-1]
        return lambda _store, _memory: ()

    monkeypatch.setattr(learning._rounds, "round", leave_something)

    with qtbot.waitSignals([learning.changed] * 3):
        learning.learn()

    assert rounds == [True, True, False]


class SlowReading:
    """Reading that waits at the first message until it may go on."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.read = 0
        self.has_begun, self.may_go_on = threading.Event(), threading.Event()
        monkeypatch.setattr(passes, "read_sent", self)

    def __call__(self, block: HeaderBlock, now: datetime) -> SentMessage | None:
        self.read += 1
        self.has_begun.set()
        assert self.may_go_on.wait(10)
        return read_sent(block, now)


def test_what_the_person_wishes_does_not_wait_for_a_round_to_end(
    qtbot: QtBot, tmp_path: Path, learning: Learning, monkeypatch: pytest.MonkeyPatch
) -> None:
    for number in range(1, 9):
        keep(tmp_path, number, f"anna@house{number}.example.org")
    reading = SlowReading(monkeypatch)
    learning.learn()
    assert reading.has_begun.wait(10)

    learning.forget(domain="house1.example.org")
    read: list[int] = []
    learning.changed.connect(lambda: read.append(reading.read))  # before what comes next is begun
    with qtbot.waitSignals([learning.changed, learning.changed]):
        reading.may_go_on.set()

    assert read[:2] == [1, 1]
    qtbot.waitUntil(lambda: len(learning.overview.familiar) == 7)


def test_what_is_to_be_forgotten_is_forgotten_although_the_person_quits_in_the_midst_of_a_round(
    qtbot: QtBot, tmp_path: Path, learning: Learning, monkeypatch: pytest.MonkeyPatch
) -> None:
    keep(tmp_path, 1, "anna@klinikum-nord.de")
    with qtbot.waitSignal(learning.changed):
        learning.learn()
    reading = SlowReading(monkeypatch)
    learning.learn()
    assert reading.has_begun.wait(10)

    learning.forget()
    learning.stop()
    reading.may_go_on.set()

    (last,) = (each for each in threading.enumerate() if each.name == "sendward-learning-at-the-end")
    assert not last.daemon
    last.join(10)
    assert b"klinikum-nord" not in (tmp_path / "data" / "learned.sqlite3").read_bytes()


def test_without_lists_what_is_to_be_forgotten_is_forgotten_all_the_same(
    qtbot: QtBot, tmp_path: Path, learning: Learning, startup: FakeStartup
) -> None:
    keep(tmp_path, 1, "anna@klinikum-nord.de")
    with qtbot.waitSignal(learning.changed):
        learning.learn()
    cast("Any", startup).engine = None

    learning.forget()

    file = tmp_path / "data" / "learned.sqlite3"
    qtbot.waitUntil(lambda: b"klinikum-nord" not in file.read_bytes())


@pytest.mark.parametrize("scope", [Scope.DOMAIN, Scope.ADDRESS])
def test_with_the_exception_the_word_for_it_is_taken_back(
    qtbot: QtBot, tmp_path: Path, learning: Learning, startup: FakeStartup, scope: Scope
) -> None:
    for number in range(1, 4):
        keep(tmp_path, number, "anna.meier@klinikum-nord.de")
    with qtbot.waitSignal(learning.changed):
        learning.learn()
    slip = "anna.meier@klinikum-nrod.de" if scope is Scope.DOMAIN else "ana.meier@klinikum-nord.de"
    with qtbot.waitSignal(learning.changed):
        learning.note_answers(a_case(a_question(slip)), {slip: Decision(Outcome.TRUSTED, scope=scope)})
    assert asked(startup, slip) is None

    trust = Trust(scope, slip.rpartition("@")[2] if scope is Scope.DOMAIN else slip, NOW)
    with qtbot.waitSignal(learning.changed):
        learning.note_revoked(trust)

    assert asked(startup, slip) is Level.CONFIRM


def test_of_many_exceptions_that_are_revoked_the_word_is_taken_back_in_one_go(
    qtbot: QtBot, tmp_path: Path, learning: Learning
) -> None:
    houses = [f"house{number}.example.org" for number in range(1, 9)]
    for number, house in enumerate(houses, 1):
        keep(tmp_path, number, f"anna@{house}")
    with qtbot.waitSignal(learning.changed):
        learning.learn()
    changes: list[None] = []
    learning.changed.connect(lambda: changes.append(None))

    for house in houses:
        learning.note_revoked(Trust(Scope.DOMAIN, house, NOW))
    qtbot.waitUntil(lambda: len(changes) == 2)
    with qtbot.waitSignal(learning.changed):
        learning.settle(houses[0])

    assert len(changes) == 3


def test_an_exception_that_had_an_end_or_where_nothing_was_learned_leaves_no_file(
    tmp_path: Path, learning: Learning
) -> None:
    learning.note_revoked(Trust(Scope.DOMAIN, "klinikum-nrod.de", NOW))
    learning.note_revoked(Trust(Scope.DOMAIN, "klinikum-nrod.de", NOW, until=NOW + timedelta(days=1)))
    learning.stop()

    assert not (tmp_path / "data" / "learned.sqlite3").exists()
