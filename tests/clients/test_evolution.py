"""Drafts that the real Evolution saves: each save a new file, the old one flagged some seconds later."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from sendward.model import Origin
from support.desktop.virtual_desktop import VirtualDesktop
from support.draft_questions import DraftQuestions
from support.evolution import Evolution
from support.sent_mail import SentMail, learned_from
from support.smtp_sink import SmtpSink
from support.standing import standing_mistakes

if TYPE_CHECKING:
    from collections.abc import Iterator


@pytest.fixture
def sink() -> Iterator[SmtpSink]:
    with SmtpSink() as sink:
        yield sink


@pytest.fixture
def evolution(sink: SmtpSink) -> Iterator[Evolution]:
    with VirtualDesktop(tray=False) as desktop:
        evolution = Evolution(desktop, sink)
        evolution.begin("old@army.ml", "Old")  # which makes the folder
        yield evolution


@pytest.mark.patient
@pytest.mark.timeout(300)
def test_a_message_is_asked_about_before_anybody_saves_it_and_not_again_when_it_is_saved(
    evolution: Evolution,
) -> None:
    with DraftQuestions(evolution.desktop.home) as questions:
        evolution.write("john@army.ml", "Written")
        asked = questions.until("john@army.ml")
        assert questions.sightings[-1].place == "Evolution"

        evolution.save()
        evolution.add("kate@navy.ml", "Written")
        asked += questions.until("kate@navy.ml")

    # the window of the first message is open, too, and saved by itself
    assert [address for address in asked if address != "old@army.ml"] == ["john@army.ml", "kate@navy.ml"]


def test_a_draft_is_asked_about_once_then_for_a_new_recipient_only_and_sending_is_no_news(
    evolution: Evolution, sink: SmtpSink
) -> None:
    with DraftQuestions(evolution.desktop.home) as questions:
        evolution.begin("john@army.ml", "Report")
        assert questions.until("john@army.ml") == ["john@army.ml"]

        evolution.save()
        evolution.save()
        evolution.add("kate@navy.ml", "Report")
        assert questions.until("kate@navy.ml") == ["kate@navy.ml"]

        evolution.send("Report")
        [sent] = sink.wait()
        assert sent.recipients == ("john@army.ml", "kate@navy.ml")
        evolution.begin("another@navy.ml", "Another")
        assert questions.until("another@navy.ml") == ["another@navy.ml"]


def test_what_is_sent_is_seen_in_its_folder_and_learned_from(evolution: Evolution) -> None:
    with SentMail(evolution.desktop.home) as sent:
        evolution.begin("mary@praxis-sued.de", "Rota")
        evolution.send("Rota")

        seen = sent.next_to("mary@praxis-sued.de")

    assert (seen.origin, seen.place, seen.subject) == (Origin.SENT, "Evolution", "Rota")
    assert learned_from(evolution.desktop.home)["praxis-sued.de"] == 1


def test_the_check_up_reads_its_rules_and_its_book(evolution: Evolution) -> None:
    evolution.forward('To the "ward"', "ward@army.ml")
    evolution.add_contact("crew@army.ml")

    assert standing_mistakes(evolution.desktop.home) == {
        ("ward@army.ml", "forward", "Evolution", 'To the "ward"'),
        ("crew@army.ml", "address-book", "Evolution", ""),
    }


def test_what_waits_in_its_outbox_is_seen(sink: SmtpSink) -> None:
    with VirtualDesktop(tray=False) as desktop:
        evolution = Evolution(desktop, sink, keeps_back=True)
        evolution.begin("mary@army.ml", "Rota")
        with SentMail(desktop.home) as sent:
            evolution.send("Rota")

            seen = sent.next_to("mary@army.ml")

    assert (seen.origin, seen.place, seen.subject) == (Origin.OUTBOX, "Evolution", "Rota")
    assert sink.delivered == []
