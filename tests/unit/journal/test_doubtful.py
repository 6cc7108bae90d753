"""Which drafts have gone, as the journal tells it to the next run."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from support.guarding import DISMISSED, NOON, case

if TYPE_CHECKING:
    from datetime import datetime

    from sendward.journal.journal import Journal

JOHN = "john@army.ml"
A_WEEK_AGO = NOON - timedelta(days=7)


def go(journal: Journal, message: str, at: datetime) -> None:
    """A draft that is put off, and goes."""
    put_off = case(JOHN, case_id=message, message=message)
    journal.note_cases([(put_off, {JOHN: DISMISSED})], at)
    journal.note_gone([each for each in journal.doubtful() if each.case_id == message], "draft-gone", at)


def gone(journal: Journal) -> set[str]:
    return {each.case_id for each in journal.gone_since(A_WEEK_AGO)}


def test_a_row_written_while_the_clock_was_put_back_hides_no_draft_that_has_gone(journal: Journal) -> None:
    go(journal, "first", NOON)
    go(journal, "wrongly-dated", NOON - timedelta(days=400))
    go(journal, "last", NOON)

    assert gone(journal) == {"first", "last"}


@pytest.mark.parametrize("payload", ["nothing", "{}", '{"recipients": [7]}', "[1]"])
def test_a_row_that_cannot_be_read_hides_no_draft_that_has_gone(journal: Journal, payload: str) -> None:
    for message in ("first", "unreadable", "last"):
        go(journal, message, NOON)
    journal._connection.execute(
        "UPDATE records SET payload = ? WHERE event = 'gone' AND case_id = 'unreadable'", (payload,)
    )

    assert gone(journal) == {"first", "last"}
