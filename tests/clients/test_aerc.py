"""Drafts that the real aerc postpones."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from support.aerc import Aerc
from support.draft_questions import DraftQuestions

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.usefixtures("often")


@pytest.fixture
def aerc(tmp_path: Path) -> Aerc:
    return Aerc(tmp_path)


def test_a_draft_is_asked_about_once_then_for_a_new_recipient_only_though_its_old_copies_stay(
    aerc: Aerc, tmp_path: Path
) -> None:
    with DraftQuestions(tmp_path) as questions:
        aerc.begin("john@army.ml", "Report")
        assert questions.until("john@army.ml") == ["john@army.ml"]

        aerc.save_again("Report")
        aerc.add("Report", "john@army.ml, kate@navy.ml")

        assert questions.until("kate@navy.ml") == ["kate@navy.ml"]


def test_sending_and_deleting_are_no_news(aerc: Aerc, tmp_path: Path) -> None:
    with DraftQuestions(tmp_path) as questions:
        aerc.begin("john@army.ml", "Report")
        assert questions.until("john@army.ml") == ["john@army.ml"]
        aerc.send("Report")
        assert "john@army.ml" in aerc.sent
        assert questions.until_gone() == []

        aerc.begin("jim@army.ml", "Minutes")
        assert questions.until("jim@army.ml") == ["jim@army.ml"]
        aerc.delete("Minutes")
        assert questions.until_gone() == []


def test_after_a_restart_a_draft_that_lies_there_is_not_asked_about_again(aerc: Aerc, tmp_path: Path) -> None:
    with DraftQuestions(tmp_path) as questions:
        aerc.begin("john@army.ml", "Report")
        assert questions.until("john@army.ml") == ["john@army.ml"]

    with DraftQuestions(tmp_path) as questions:
        aerc.save_again("Report")
        aerc.add("Report", "john@army.ml, kate@navy.ml")
        assert questions.until("kate@navy.ml") == ["kate@navy.ml"]
