"""What follows from an answer on the clipboard: the corrected address takes the wrong one's place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from sendward.model import Origin, Outcome
from sendward.ui import clipboard
from sendward.ui.outside_text import isolated

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtGui import QClipboard

    from sendward.model import Case, Decision


def carry_out(case: Case, decisions: Mapping[str, Decision], target: QClipboard | None = None) -> str:
    """Put what was corrected on the clipboard; says in a sentence what is left to the person, if anything.

    Copied text keeps the rest of its words; a draft's corrected addresses are copied, several with commas
    between them, as header fields have them (RFC 5322, 3.4).
    """
    corrected = {
        _bare(question.recipient.text): decisions[question.recipient.key].corrected_to
        for question in case.questions
        if question.recipient.key in decisions
        and decisions[question.recipient.key].outcome is Outcome.CORRECTED
    }
    if not corrected:
        return ""
    if case.sighting.origin in {Origin.CLIPBOARD, Origin.TYPED}:
        clipboard.replace_all(corrected, target)
        return ""
    if case.sighting.origin is Origin.DRAFT:
        clipboard.put(", ".join(corrected.values()), target)
        return QCoreApplication.translate(
            "Corrections", "{right} is copied. In your draft, select {wrong} and paste (Ctrl+V)."
        ).format(
            right=", ".join(map(isolated, corrected.values())), wrong=", ".join(map(isolated, corrected))
        )
    return ""


def _bare(written: str) -> str:
    """The address alone of ``John <john@army.ml>``: the name around it stays as it is (RFC 5322, 3.4).

    >>> _bare("John <john@army.ml>")
    'john@army.ml'
    """
    _name, bracket, address = written.rpartition("<")
    return address.removesuffix(">").strip() if bracket and written.endswith(">") else written
