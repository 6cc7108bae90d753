"""Drafts that the real Sylpheed saves."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from support.desktop.virtual_desktop import VirtualDesktop
from support.draft_questions import DraftQuestions
from support.smtp_sink import SmtpSink
from support.sylpheed import Sylpheed

if TYPE_CHECKING:
    from collections.abc import Iterator


@pytest.fixture
def sink() -> Iterator[SmtpSink]:
    with SmtpSink() as sink:
        yield sink


@pytest.fixture
def sylpheed(sink: SmtpSink) -> Iterator[Sylpheed]:
    with VirtualDesktop(tray=False) as desktop:
        sylpheed = Sylpheed(desktop, sink)
        sylpheed.start()
        yield sylpheed


def test_a_draft_is_asked_about_once_then_for_a_new_recipient_only_and_sending_is_no_news(
    sylpheed: Sylpheed, sink: SmtpSink
) -> None:
    with DraftQuestions(sylpheed.desktop.home) as questions:
        sylpheed.begin("john@army.ml", "Report")
        assert questions.until("john@army.ml") == ["john@army.ml"]

        sylpheed.save()
        sylpheed.save()
        sylpheed.add("kate@navy.ml")
        assert questions.until("kate@navy.ml") == ["kate@navy.ml"]

        sylpheed.send()
        [sent] = sink.wait(1)
        assert sent.recipients == ("john@army.ml", "kate@navy.ml")
        sylpheed.begin("another@navy.ml", "Another")
        assert questions.until("another@navy.ml") == ["another@navy.ml"]


@pytest.mark.usefixtures("often")
def test_after_a_restart_a_draft_is_known_again_and_counted_no_more_once_it_was_sent(
    sylpheed: Sylpheed,
) -> None:
    with DraftQuestions(sylpheed.desktop.home) as questions:
        sylpheed.begin("john@army.ml", "Report")
        assert questions.until("john@army.ml") == ["john@army.ml"]

    with DraftQuestions(sylpheed.desktop.home) as questions:
        sylpheed.save()
        sylpheed.add("kate@navy.ml")
        assert questions.until("kate@navy.ml") == ["kate@navy.ml"]

        sylpheed.send()
        assert questions.until_gone() == []


@pytest.mark.usefixtures("often")
def test_a_draft_that_was_deleted_from_the_list_is_no_news_and_counted_no_more(sylpheed: Sylpheed) -> None:
    with DraftQuestions(sylpheed.desktop.home) as questions:
        sylpheed.begin("john@army.ml", "Report")
        assert questions.until("john@army.ml") == ["john@army.ml"]
        sylpheed.close()

        sylpheed.delete()
        assert questions.until_gone() == []
