"""Drafts that the real Balsa saves."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from support.balsa import Balsa
from support.desktop.virtual_desktop import VirtualDesktop
from support.draft_questions import DraftQuestions
from support.smtp_sink import SmtpSink

if TYPE_CHECKING:
    from collections.abc import Iterator


@pytest.fixture
def sink() -> Iterator[SmtpSink]:
    with SmtpSink() as sink:
        yield sink


@pytest.fixture
def balsa(sink: SmtpSink) -> Iterator[Balsa]:
    with VirtualDesktop(tray=False) as desktop:
        balsa = Balsa(desktop, sink)
        balsa.start()
        yield balsa


def test_a_draft_is_asked_about_once_then_for_a_new_recipient_only_and_sending_is_no_news(
    balsa: Balsa, sink: SmtpSink
) -> None:
    with DraftQuestions(balsa.desktop.home) as questions:
        balsa.begin("john@army.ml", "Report")
        assert questions.until("john@army.ml") == ["john@army.ml"]

        balsa.save()
        balsa.save()
        balsa.add("kate@navy.ml")
        assert questions.until("kate@navy.ml") == ["kate@navy.ml"]

        balsa.send()
        [sent] = sink.wait(1)
        assert sent.recipients == ("john@army.ml", "kate@navy.ml")
        balsa.begin("another@navy.ml", "Another")
        assert questions.until("another@navy.ml") == ["another@navy.ml"]


def test_after_a_restart_a_draft_that_lies_there_is_not_asked_about_again(balsa: Balsa) -> None:
    with DraftQuestions(balsa.desktop.home) as questions:
        balsa.begin("john@army.ml", "Report")
        assert questions.until("john@army.ml") == ["john@army.ml"]

    with DraftQuestions(balsa.desktop.home) as questions:
        balsa.save()
        balsa.add("kate@navy.ml")
        assert questions.until("kate@navy.ml") == ["kate@navy.ml"]


@pytest.mark.usefixtures("often")
def test_a_draft_that_was_deleted_from_the_list_is_no_news_and_counted_no_more(balsa: Balsa) -> None:
    with DraftQuestions(balsa.desktop.home) as questions:
        balsa.begin("john@army.ml", "Report")
        assert questions.until("john@army.ml") == ["john@army.ml"]
        balsa.close()

        balsa.delete()
        assert questions.until_gone() == []
