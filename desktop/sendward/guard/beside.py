"""Steps beside the asking: whatever goes wrong in one, what comes after it is done."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sendward.journal.errors import JournalError
from sendward.system.log import report_unforeseen

if TYPE_CHECKING:
    from collections.abc import Callable


def error_of(step: Callable[[], object], what: str) -> JournalError | None:
    """Take the ``step``; returns the ledger's error, if it met one, for the person to be told.

    Of an error that nobody foresaw the person is told at once; ``what`` says what it has ended.
    """
    try:
        step()
    except JournalError as error:
        return error
    except Exception as error:  # noqa: BLE001  # a fault in what is beside the asking must not silence it
        report_unforeseen(error, what)
    return None


def first_error(*errors: JournalError | None) -> JournalError | None:
    """The first of the errors of several steps, of which each was taken."""
    return next((error for error in errors if error is not None), None)
