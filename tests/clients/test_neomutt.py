"""Drafts that the real NeoMutt postpones, in both kinds of folders."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from support.draft_questions import DraftQuestions
from support.neomutt import NeoMutt

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@pytest.fixture(params=["Maildir", "mbox"])
def neomutt(request: pytest.FixtureRequest, tmp_path: Path) -> NeoMutt:
    neomutt = NeoMutt(tmp_path, request.param)
    neomutt.begin("old@army.ml", "Old")  # which makes the folder
    neomutt.delete()
    return neomutt


@pytest.fixture
def questions(neomutt: NeoMutt, tmp_path: Path) -> Iterator[DraftQuestions]:
    with DraftQuestions(tmp_path) as questions:
        yield questions


def test_a_draft_is_asked_about_once_then_for_a_new_recipient_only(
    neomutt: NeoMutt, questions: DraftQuestions
) -> None:
    neomutt.begin("john@army.ml", "Report")
    assert questions.until("john@army.ml") == ["john@army.ml"]

    neomutt.save_again()
    neomutt.add("kate@navy.ml")

    assert questions.until("kate@navy.ml") == ["kate@navy.ml"]


def test_sending_and_deleting_are_no_news(neomutt: NeoMutt, questions: DraftQuestions) -> None:
    neomutt.begin("john@army.ml", "Report")
    assert questions.until("john@army.ml") == ["john@army.ml"]
    neomutt.send()
    assert "To: john@army.ml" in neomutt.sent

    neomutt.begin("jim@army.ml", "Minutes")
    assert questions.until("jim@army.ml") == ["jim@army.ml"]
    neomutt.delete()

    neomutt.begin("another@navy.ml", "Another")
    assert questions.until("another@navy.ml") == ["another@navy.ml"]
