from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication, QItemSelectionModel

from sendward.engine.domains import parse_domain
from sendward.guard.guard import Guard
from sendward.journal.journal import Journal
from sendward.learning.overview import KnownDomain, Overview
from sendward.model import Domain, Scope
from sendward.settings.options import LEARN
from sendward.settings.settings import Settings
from sendward.ui.settings.known_people import KnownPeople
from support.every_window import LEARNED
from support.guarding import FakeClock, RecordingAsker, verdict
from support.page_contexts import FakeLearning, a_page_context

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QTreeView
    from pytestqt.qtbot import QtBot

    from sendward.ui.settings.page import PageContext


@pytest.fixture
def learning() -> FakeLearning:
    return FakeLearning(LEARNED)


@pytest.fixture
def context(tmp_path: Path, learning: FakeLearning) -> Iterator[PageContext]:
    with Journal.open(tmp_path / "journal.sqlite3", None) as journal:
        guard = Guard(judge=verdict, clock=FakeClock(), asker=RecordingAsker(), ledger=journal)
        settings = Settings.load(tmp_path / "settings.toml")
        settings.set(LEARN, value=True)
        yield a_page_context(settings, guard=lambda: guard, learning=learning)


@pytest.fixture
def page(qtbot: QtBot, context: PageContext) -> KnownPeople:
    widget = KnownPeople(context)
    qtbot.addWidget(widget)
    return widget


def choose(table: QTreeView, row: int) -> None:
    flags = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
    table.selectionModel().select(table.model().index(row, 0), flags)


def test_each_domain_stands_there_with_why_it_is_known(page: KnownPeople) -> None:
    model = page.domains.model()

    assert [model.index(0, column).data() for column in range(3)] == ["klinikum-nord.de", "1312", "204"]


def test_that_both_exist_is_an_exception_and_settles_the_look_alike(
    page: KnownPeople, context: PageContext, learning: FakeLearning
) -> None:
    assert not page.both_exist.isEnabled()
    choose(page.look_alikes, 0)

    page.both_exist.click()

    guard = context.guard()
    assert guard is not None
    assert [(trust.scope, trust.key) for trust in guard.trusts] == [(Scope.DOMAIN, "klinikum-nrod.de")]
    assert learning.settled == ["klinikum-nrod.de"]


def test_a_slip_and_a_domain_are_forgotten_at_the_second_click(
    page: KnownPeople, learning: FakeLearning
) -> None:
    choose(page.look_alikes, 0)
    page.forget_slip.click()
    assert learning.forgotten == []
    page.forget_slip.click()
    choose(page.domains, 0)
    page.forget_domain.click()
    choose(page.domains, 1)  # one more: it is asked anew
    page.forget_domain.click()
    assert learning.forgotten == [{"domain": "klinikum-nrod.de"}]
    page.forget_domain.click()

    names = ("klinikum-nrod.de", "klinikum-nord.de", "praxis-am-markt.example")
    assert learning.forgotten == [{"domain": name} for name in names]


def test_a_person_is_forgotten_by_the_address(page: KnownPeople, learning: FakeLearning) -> None:
    page.person.setText("Anna.Meier@klinikum-nord.de")
    page.forget_person.click()

    assert learning.forgotten == [{"person": "anna.meier@klinikum-nord.de"}]


def test_without_a_key_nobody_can_be_forgotten_and_that_is_said(
    page: KnownPeople, learning: FakeLearning
) -> None:
    learning.has_key = False
    page.person.setText("anna.meier@klinikum-nord.de")
    page.forget_person.click()

    assert "Unlock the keyring" in page.problem.text()
    assert page.person.text() == "anna.meier@klinikum-nord.de"
    assert learning.forgotten == []

    learning.has_key = True
    page.forget_person.click()

    assert learning.forgotten == [{"person": "anna.meier@klinikum-nord.de"}]
    assert (page.person.text(), page.problem.text()) == ("", "")


def test_what_is_no_address_is_said_to_be_none(page: KnownPeople, learning: FakeLearning) -> None:
    page.person.setText("Anna")
    page.forget_person.click()

    assert page.problem.text() == "There is no @ in it."
    assert learning.forgotten == []


def test_everything_is_forgotten_at_the_second_click(page: KnownPeople, learning: FakeLearning) -> None:
    page.forget_all.click()
    assert learning.forgotten == []

    page.forget_all.click()

    assert learning.forgotten == [{}]


def test_without_look_alikes_nothing_is_asked(
    page: KnownPeople, context: PageContext, learning: FakeLearning
) -> None:
    learning.overview = Overview()
    context.news.learned.emit()

    assert page.look_alikes.isHidden()
    assert page.both_exist.isHidden()


def test_without_a_keyring_it_is_said_that_nobody_is_learned(
    page: KnownPeople, context: PageContext, learning: FakeLearning
) -> None:
    learning.overview = Overview(knows_people=False)
    context.news.learned.emit()

    assert "no keyring" in page.state.text()


def a_domain(number: int, written: int = 1) -> KnownDomain:
    return KnownDomain(f"customer-{number}.example", written, 0, datetime(2026, 11, 20, tzinfo=UTC))


def test_of_thousands_of_domains_only_those_in_sight_are_put_into_words(
    qtbot: QtBot, context: PageContext, learning: FakeLearning, monkeypatch: pytest.MonkeyPatch
) -> None:
    read: list[str] = []

    def note(name: str) -> Domain:
        read.append(name)
        return parse_domain(name)

    monkeypatch.setattr("sendward.ui.settings.known_people.parse_domain", note)
    learning.overview = Overview(tuple(map(a_domain, range(2_000))))

    page = KnownPeople(context)
    qtbot.addWidget(page)
    page.show()
    QCoreApplication.processEvents()

    assert page.domains.model().rowCount() == 2_000
    assert "customer-0.example" in read
    assert len(set(read)) < 100


def test_what_was_chosen_stays_chosen_where_something_is_learned(
    page: KnownPeople, context: PageContext, learning: FakeLearning
) -> None:
    learning.overview = Overview(tuple(map(a_domain, range(20))))
    context.news.learned.emit()
    choose(page.domains, 7)
    choose(page.domains, 9)

    learning.overview = Overview((a_domain(99), *map(a_domain, range(9))))
    context.news.learned.emit()
    page.forget_domain.click()
    page.forget_domain.click()

    assert learning.forgotten == [{"domain": "customer-7.example"}]


def test_a_list_that_is_the_same_stays_where_it_was_scrolled_to(
    page: KnownPeople, context: PageContext, learning: FakeLearning
) -> None:
    learning.overview = Overview(tuple(map(a_domain, range(200))))
    context.news.learned.emit()
    page.show()
    QCoreApplication.processEvents()
    page.domains.scrollTo(page.domains.model().index(150, 0))
    before = page.domains.verticalScrollBar().value()

    learning.overview = Overview(tuple(map(a_domain, range(200))))
    context.news.learned.emit()
    QCoreApplication.processEvents()

    assert before > 0
    assert page.domains.verticalScrollBar().value() == before
