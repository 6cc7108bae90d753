"""Drafts that the real Thunderbird saves, in both of its stores."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

import pytest

from support.desktop.virtual_desktop import VirtualDesktop
from support.draft_questions import DraftQuestions
from support.smtp_sink import SmtpSink
from support.thunderbird import Thunderbird
from support.thunderbird_drafts import ThunderbirdDrafts

if TYPE_CHECKING:
    from collections.abc import Iterator

pytestmark = pytest.mark.thunderbird

_numbers = itertools.count(1)


@pytest.fixture(scope="module", params=["berkeleystore", "maildirstore"])
def thunderbird(request: pytest.FixtureRequest) -> Iterator[Thunderbird]:
    with VirtualDesktop(tray=False) as desktop, SmtpSink() as sink, Thunderbird(desktop, sink) as thunderbird:
        ThunderbirdDrafts(thunderbird).start(request.param)
        yield thunderbird


@pytest.fixture
def drafts(thunderbird: Thunderbird) -> Iterator[ThunderbirdDrafts]:
    drafts = ThunderbirdDrafts(thunderbird)
    yield drafts
    drafts.close_all()


@pytest.fixture
def questions(thunderbird: Thunderbird) -> Iterator[DraftQuestions]:
    with DraftQuestions(thunderbird.desktop.home) as questions:
        yield questions


def ask_about_another(drafts: ThunderbirdDrafts, questions: DraftQuestions) -> list[str]:
    """Save another draft, which is surely asked about; who was asked about before it."""
    # another each time: one that was deleted and one like it are taken for one
    another = f"another{next(_numbers)}@navy.ml"
    drafts.begin(another)
    asked = questions.until(another)
    drafts.close()
    assert asked.pop() == another
    return asked


def test_a_draft_saved_again_and_again_is_asked_about_once(
    drafts: ThunderbirdDrafts, questions: DraftQuestions
) -> None:
    drafts.begin("john@army.ml")
    assert questions.until("john@army.ml") == ["john@army.ml"]

    for _ in range(4):
        drafts.save()
    drafts.close()

    assert ask_about_another(drafts, questions) == []


def test_a_new_recipient_is_asked_about_and_the_old_one_not_again(
    drafts: ThunderbirdDrafts, questions: DraftQuestions
) -> None:
    drafts.begin("john@army.ml")
    assert questions.until("john@army.ml") == ["john@army.ml"]

    drafts.address("john@army.ml", "kate@navy.ml")
    assert questions.until("kate@navy.ml") == ["kate@navy.ml"]

    drafts.address("mary@army.mil")
    drafts.address("john@army.ml", "mary@army.mil")
    drafts.close()
    assert ask_about_another(drafts, questions) == []


def test_a_draft_that_is_opened_again_and_saved_is_the_same_draft(
    drafts: ThunderbirdDrafts, questions: DraftQuestions
) -> None:
    drafts.begin("john@army.ml")
    assert questions.until("john@army.ml") == ["john@army.ml"]
    drafts.close()

    drafts.open_last()
    drafts.address("john@army.ml", "kate@navy.ml")
    drafts.close()

    assert questions.until("kate@navy.ml") == ["kate@navy.ml"]


def test_compacting_the_folder_is_no_news(drafts: ThunderbirdDrafts, questions: DraftQuestions) -> None:
    drafts.begin("john@army.ml")
    assert questions.until("john@army.ml") == ["john@army.ml"]
    drafts.save()
    drafts.close()

    drafts.compact()

    assert ask_about_another(drafts, questions) == []


def test_deleting_a_draft_is_no_news(drafts: ThunderbirdDrafts, questions: DraftQuestions) -> None:
    drafts.begin("john@army.ml")
    assert questions.until("john@army.ml") == ["john@army.ml"]
    drafts.close()

    drafts.delete_all()
    drafts.compact()

    assert ask_about_another(drafts, questions) == []


def test_sending_is_no_news(
    drafts: ThunderbirdDrafts, questions: DraftQuestions, thunderbird: Thunderbird
) -> None:
    drafts.begin("john@army.ml")
    assert questions.until("john@army.ml") == ["john@army.ml"]
    delivered = len(thunderbird.sink.delivered)

    drafts.send()
    thunderbird.sink.wait(delivered + 1)

    assert ask_about_another(drafts, questions) == []


def test_a_draft_is_known_again_after_a_restart_of_sendward(
    drafts: ThunderbirdDrafts, thunderbird: Thunderbird
) -> None:
    with DraftQuestions(thunderbird.desktop.home) as questions:
        drafts.begin("john@army.ml")
        assert questions.until("john@army.ml") == ["john@army.ml"]

    with DraftQuestions(thunderbird.desktop.home) as questions:
        drafts.address("john@army.ml", "kate@navy.ml")
        drafts.close()
        assert questions.until("kate@navy.ml") == ["kate@navy.ml"]
