"""Drafts that the real Alpine postpones."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from support.alpine import Alpine
from support.draft_questions import DraftQuestions

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def alpine(tmp_path: Path) -> Alpine:
    alpine = Alpine(tmp_path)
    alpine.begin("old@army.ml", "Old")  # which makes the folder
    alpine.delete()
    return alpine


def test_a_draft_is_asked_about_once_then_for_a_new_recipient_only(alpine: Alpine, tmp_path: Path) -> None:
    with DraftQuestions(tmp_path) as questions:
        alpine.begin("john@army.ml", "Report")
        assert questions.until("john@army.ml") == ["john@army.ml"]

        alpine.save_again()
        alpine.add("kate@navy.ml")

        assert questions.until("kate@navy.ml") == ["kate@navy.ml"]


def test_sending_and_deleting_are_no_news(alpine: Alpine, tmp_path: Path) -> None:
    with DraftQuestions(tmp_path) as questions:
        alpine.begin("john@army.ml", "Report")
        assert questions.until("john@army.ml") == ["john@army.ml"]
        alpine.send()
        assert "To: john@army.ml" in alpine.sent

        alpine.begin("jim@army.ml", "Minutes")
        assert questions.until("jim@army.ml") == ["jim@army.ml"]
        alpine.delete()

        alpine.begin("another@navy.ml", "Another")
        assert questions.until("another@navy.ml") == ["another@navy.ml"]


def test_after_a_restart_a_draft_that_lies_there_is_not_asked_about_again(
    alpine: Alpine, tmp_path: Path
) -> None:
    with DraftQuestions(tmp_path) as questions:
        alpine.begin("john@army.ml", "Report")
        assert questions.until("john@army.ml") == ["john@army.ml"]

    with DraftQuestions(tmp_path) as questions:
        alpine.save_again()
        alpine.add("kate@navy.ml")
        assert questions.until("kate@navy.ml") == ["kate@navy.ml"]
