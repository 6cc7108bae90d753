"""Drafts that the real Claws Mail saves."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from sendward.model import Origin
from support.claws_mail import ClawsMail
from support.desktop.virtual_desktop import VirtualDesktop
from support.draft_questions import DraftQuestions
from support.sent_mail import SentMail, learned_from
from support.smtp_sink import SmtpSink
from support.standing import standing_mistakes

if TYPE_CHECKING:
    from collections.abc import Iterator


@pytest.fixture(scope="module")
def sink() -> Iterator[SmtpSink]:
    with SmtpSink() as sink:
        yield sink


@pytest.fixture(scope="module")
def claws(sink: SmtpSink) -> Iterator[ClawsMail]:
    with VirtualDesktop(tray=False) as desktop:
        claws = ClawsMail(desktop, sink)
        claws.start()
        yield claws


@pytest.fixture
def questions(claws: ClawsMail) -> Iterator[DraftQuestions]:
    with DraftQuestions(claws.desktop.home) as questions:
        yield questions


def test_a_draft_is_asked_about_once_then_for_a_new_recipient_only_and_sending_is_no_news(
    claws: ClawsMail, questions: DraftQuestions, sink: SmtpSink
) -> None:
    claws.begin("john@army.ml", "Report")
    assert questions.until("john@army.ml") == ["john@army.ml"]

    claws.save()
    claws.save()
    claws.add("kate@navy.ml")
    assert questions.until("kate@navy.ml") == ["kate@navy.ml"]

    before = len(sink.delivered)
    claws.send()
    [*_, sent] = sink.wait(before + 1)
    assert sent.recipients == ("john@army.ml", "kate@navy.ml")
    claws.begin("another@navy.ml", "Another")
    assert questions.until("another@navy.ml") == ["another@navy.ml"]
    claws.send()


def test_deleting_a_draft_is_no_news(claws: ClawsMail, questions: DraftQuestions) -> None:
    claws.begin("jim@army.ml", "Minutes")
    assert questions.until("jim@army.ml") == ["jim@army.ml"]
    claws.close()

    claws.delete()

    claws.begin("other@navy.ml", "Other")
    assert questions.until("other@navy.ml") == ["other@navy.ml"]
    claws.send()


def test_what_is_sent_is_seen_in_its_folder_and_learned_from(claws: ClawsMail) -> None:
    with SentMail(claws.desktop.home) as sent:
        claws.begin("mary@praxis-sued.de", "Rota")
        claws.send()

        seen = sent.next_to("mary@praxis-sued.de")

    assert (seen.origin, seen.place, seen.subject) == (Origin.SENT, "Claws Mail", "Rota")
    assert learned_from(claws.desktop.home)["praxis-sued.de"] == 1


def test_the_check_up_reads_its_rules_and_its_book(claws: ClawsMail) -> None:
    claws.redirect('To the "ward"', "ward@army.ml")
    claws.add_contact("crew@army.ml")

    assert standing_mistakes(claws.desktop.home) == {
        ("ward@army.ml", "forward", "Claws Mail", 'To the "ward"'),
        ("crew@army.ml", "address-book", "Claws Mail", ""),
    }


def test_what_waits_in_its_outbox_is_seen(claws: ClawsMail, sink: SmtpSink) -> None:
    with SentMail(claws.desktop.home) as sent:
        claws.begin("later@army.ml", "Later")
        claws.send_later()

        seen = sent.next_to("later@army.ml")

    assert (seen.origin, seen.place, seen.subject) == (Origin.OUTBOX, "Claws Mail", "Later")
    assert not any("later@army.ml" in each.recipients for each in sink.delivered)
