"""Drafts that the real KMail saves: each window closes with a save, and opening takes the draft out."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from sendward.model import Origin
from support.desktop.virtual_desktop import VirtualDesktop
from support.draft_questions import DraftQuestions
from support.kmail import KMail
from support.sent_mail import SentMail
from support.smtp_sink import SmtpSink

if TYPE_CHECKING:
    from collections.abc import Iterator

# KMail brings more than 300 packages along, which only `dev.py test -m patient` installs
pytestmark = [pytest.mark.patient, pytest.mark.timeout(600)]


@pytest.fixture
def sink() -> Iterator[SmtpSink]:
    with SmtpSink() as sink:
        yield sink


@pytest.fixture
def kmail(sink: SmtpSink) -> Iterator[KMail]:
    with VirtualDesktop(tray=False) as desktop:
        kmail = KMail(desktop, sink)
        kmail.start()
        yield kmail


def test_a_message_is_asked_about_before_anybody_saves_it_then_for_a_new_recipient_only(
    kmail: KMail, sink: SmtpSink
) -> None:
    with DraftQuestions(kmail.desktop.home) as questions:
        kmail.write("john@army.ml", "Report")
        assert questions.until("john@army.ml") == ["john@army.ml"]
        assert questions.sightings[-1].place == "KMail"

        kmail.save()
        kmail.open("Report")
        kmail.save()
        kmail.open("Report")
        kmail.add("kate@navy.ml")
        assert questions.until("kate@navy.ml") == ["kate@navy.ml"]

        kmail.open("Report")
        kmail.send()
        [sent] = sink.wait(1)
        assert sent.recipients == ("john@army.ml", "kate@navy.ml")
        kmail.write("another@navy.ml", "Another")
        assert questions.until("another@navy.ml") == ["another@navy.ml"]


@pytest.mark.usefixtures("often")
def test_after_a_restart_a_draft_is_known_again_and_deleting_it_is_no_news(kmail: KMail) -> None:
    with DraftQuestions(kmail.desktop.home) as questions:
        kmail.write("john@army.ml", "Report")
        kmail.save()
        assert questions.until("john@army.ml") == ["john@army.ml"]

    with DraftQuestions(kmail.desktop.home) as questions:
        kmail.open("Report")
        kmail.add("kate@navy.ml")
        assert questions.until("kate@navy.ml") == ["kate@navy.ml"]

        kmail.delete()
        kmail.write("another@navy.ml", "Another")
        assert questions.until("another@navy.ml") == ["another@navy.ml"]


def test_what_waits_and_what_is_sent_is_seen_in_its_folder(kmail: KMail) -> None:
    with SentMail(kmail.desktop.home) as sent:
        kmail.write("jim@army.ml", "Waiting")
        kmail.queue()
        seen = sent.next_to("jim@army.ml")
        assert (seen.origin, seen.place, seen.subject) == (Origin.OUTBOX, "KMail", "Waiting")

        kmail.write("mary@army.ml", "Rota")
        kmail.send()
        seen = sent.next_to("mary@army.ml")
        assert (seen.origin, seen.place, seen.subject) == (Origin.SENT, "KMail", "Rota")
