from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData

from sendward.engine.addresses import find_recipients
from sendward.model import Decision, Origin, Outcome, Scope
from sendward.ui.clipboard import MOST_BYTES, OUR_MARK
from sendward.ui.corrections import carry_out
from support.dialog_cases import a_case, a_question

if TYPE_CHECKING:
    from PySide6.QtGui import QClipboard

JOHN = Decision(Outcome.CORRECTED, corrected_to="john@army.mil")
JANE = Decision(Outcome.CORRECTED, corrected_to="jane@army.mil")


def test_only_the_address_is_replaced_in_the_copied_text(clipboard: QClipboard) -> None:
    clipboard.setText("Write to john@army.ml, please.")
    assert carry_out(a_case(), {"john@army.ml": JOHN}, clipboard) == ""
    assert clipboard.text() == "Write to john@army.mil, please."


def test_what_we_put_there_carries_our_mark(clipboard: QClipboard) -> None:
    carry_out(a_case(), {"john@army.ml": JOHN}, clipboard)
    assert OUR_MARK in clipboard.mimeData().formats()


def test_a_clipboard_that_has_changed_gets_the_address_alone(clipboard: QClipboard) -> None:
    clipboard.setText("something else")
    carry_out(a_case(), {"john@army.ml": JOHN}, clipboard)
    assert clipboard.text() == "john@army.mil"


def test_several_are_replaced_together(clipboard: QClipboard) -> None:
    clipboard.setText("john@army.ml; jane@army.ml")
    case = a_case(a_question("john@army.ml"), a_question("jane@army.ml"))
    carry_out(case, {"john@army.ml": JOHN, "jane@army.ml": JANE}, clipboard)
    assert clipboard.text() == "john@army.mil; jane@army.mil"


def test_an_address_inside_a_longer_one_is_left_alone(clipboard: QClipboard) -> None:
    clipboard.setText("bigjohn@army.ml, john@army.ml, john@army.ml.com")
    carry_out(a_case(), {"john@army.ml": JOHN}, clipboard)
    assert clipboard.text() == "bigjohn@army.ml, john@army.mil, john@army.ml.com"


def test_a_secret_copied_meanwhile_is_not_read(clipboard: QClipboard) -> None:
    mime = QMimeData()
    mime.setText("john@army.ml hunter2")
    mime.setData("x-kde-passwordManagerHint", b"secret")
    clipboard.setMimeData(mime)
    carry_out(a_case(), {"john@army.ml": JOHN}, clipboard)
    assert clipboard.text() == "john@army.mil"


def test_a_huge_text_is_not_rewritten(clipboard: QClipboard) -> None:
    clipboard.setText("john@army.ml" + "x" * MOST_BYTES)
    carry_out(a_case(), {"john@army.ml": JOHN}, clipboard)
    assert clipboard.text() == "john@army.mil"


def test_a_drafts_correction_is_copied_and_the_person_is_told_how_to_paste(clipboard: QClipboard) -> None:
    clipboard.setText("john@army.ml in something unrelated")
    hint = carry_out(a_case(origin=Origin.DRAFT, place="~/Mail"), {"john@army.ml": JOHN}, clipboard)
    assert clipboard.text() == "john@army.mil"
    assert "john@army.ml" in hint
    assert "paste" in hint


def test_nothing_is_touched_where_nothing_was_corrected(clipboard: QClipboard) -> None:
    clipboard.setText("john@army.ml")
    carry_out(a_case(), {"john@army.ml": Decision(Outcome.TRUSTED, scope=Scope.ONCE)}, clipboard)
    assert clipboard.text() == "john@army.ml"
    assert OUR_MARK not in clipboard.mimeData().formats()


def test_the_name_around_an_address_stays(clipboard: QClipboard) -> None:
    copied = "John <john@army.ml>, Ann <ann@example.org>"
    clipboard.setText(copied)
    (john,) = [r for r in find_recipients(copied) if r.address and str(r.address) == "john@army.ml"]
    question = replace(a_question("john@army.ml"), recipient=john)
    carry_out(a_case(question), {"john@army.ml": JOHN}, clipboard)
    assert clipboard.text() == "John <john@army.mil>, Ann <ann@example.org>"


def test_a_draft_is_told_the_bare_address(clipboard: QClipboard) -> None:
    question = a_question("john@army.ml")
    question = replace(question, recipient=replace(question.recipient, text="John <john@army.ml>"))
    hint = carry_out(a_case(question, origin=Origin.DRAFT), {"john@army.ml": JOHN}, clipboard)
    assert "select john@army.ml and paste" in hint
