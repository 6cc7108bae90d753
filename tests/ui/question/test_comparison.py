"""An address in any script is drawn whole, its letters in their order, and nothing of it outside."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QFont, QTextLayout, QTextLine

from sendward.ui.question import shaped_text
from sendward.ui.question.alignment import Column, align, differing_places
from sendward.ui.question.comparison import Comparison
from sendward.ui.question.dialog import ConfirmDialog
from sendward.ui.question.shaped_text import ShapedText, lines_of, shaped
from support.dialog_cases import a_case, a_finding, a_question, a_recipient
from support.every_window import cases

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pytestqt.qtbot import QtBot

HEBREW = "דואר"
ARABIC = "دائرة-الأوقاف-والشؤون-الإسلامية.العمل-الخيري-في-المدينة.حكومة.امارات"


def all_same(text: str) -> tuple[Column, ...]:
    return tuple(Column(letter, letter, differs=False) for letter in text)


@pytest.mark.parametrize("number", range(len(HEBREW)))
def test_a_marked_letter_of_hebrew_stays_where_its_word_has_it(qapp: object, number: int) -> None:
    plain = ShapedText(HEBREW, [False] * len(HEBREW), QFont())
    marked = ShapedText(HEBREW, [place == number for place in range(len(HEBREW))], QFont())

    assert marked.width == plain.width
    (mark,) = marked.marks
    places = [
        ShapedText(HEBREW, [p == each for p in range(len(HEBREW))], QFont()).marks[0] for each in range(4)
    ]
    assert sorted(places, reverse=True) == places  # from right to left
    assert mark == places[number]


def test_the_letters_of_a_label_are_never_laid_out_apart(qapp: object) -> None:
    letters = [*HEBREW, ".", *"ישראל"]

    texts = shaped(letters, [False, False, False, True, False, False, False, False, False, False], QFont())

    assert [len(text.marks) for text in texts] == [1, 0, 0]


def test_a_mark_on_a_letter_covers_the_letter_it_combines_with(qapp: object) -> None:
    letters = ["a", "\u0301", "b"]

    (mark,) = ShapedText(letters, [False, True, False], QFont()).marks

    assert mark[0] == 0
    assert mark[1] > 0


def test_a_letter_beyond_the_basic_plane_moves_no_mark(qapp: object) -> None:
    letters = ["\U0001e900", "\U0001e901", "b"]  # Adlam

    before = ShapedText(letters, [True, False, False], QFont()).marks[0]
    behind = ShapedText(letters, [False, True, False], QFont()).marks[0]

    assert before[0] >= behind[1]  # from right to left, and they do not overlap


@pytest.mark.parametrize("width", [260, 400, 600])
def test_a_long_address_of_letters_that_join_is_drawn_inside(qtbot: QtBot, width: int) -> None:
    meant = f"{ARABIC[:-1]}ه"
    last = len(ARABIC)
    comparison = Comparison(a_recipient(f"yael@{ARABIC}"), a_finding(meant, differs=((last - 1, last),)))
    qtbot.addWidget(comparison)
    comparison.resize(width, comparison.heightForWidth(width))

    comparison.show()

    picture = comparison.grab().toImage()
    ground = picture.pixelColor(picture.width() - 1, 0)
    edge = [picture.pixelColor(picture.width() - 1, y) for y in range(picture.height())]
    assert all(colour == ground for colour in edge)


def test_lines_spell_the_whole_text_and_fit(qapp: object) -> None:
    def width_of(part: Sequence[Column]) -> float:
        return sum(text.width for text in shaped([each.typed for each in part], [False] * len(part), QFont()))

    lines = lines_of(all_same(ARABIC), 100, width_of)

    assert "".join(column.typed for line in lines for column in line) == ARABIC
    assert all(width_of(line) <= 100 for line in lines)


def test_a_dot_that_only_one_spelling_has_ends_no_line(qapp: object) -> None:
    columns = align("דואר.ישראל", "דוארישראל")

    lines = lines_of(columns, 1, lambda _part: 0)

    assert lines == [columns]


def test_what_fits_on_no_line_is_still_there(qapp: object) -> None:
    lines = lines_of(all_same("دائرة"), 1, len)

    assert [len(line) for line in lines] == [1] * 5


def test_qt_measures_a_label_as_it_is_drawn(qapp: object) -> None:
    layout = QTextLayout(HEBREW, QFont())
    layout.beginLayout()
    line = layout.createLine()
    line.setNumColumns(len(HEBREW))
    layout.endLayout()

    assert ShapedText(HEBREW, [True] * len(HEBREW), QFont()).width == line.naturalTextWidth()


def test_where_short_names_differ_is_worked_out_for_the_drawing_alone(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_names: str) -> list[int]:
        raise AssertionError("Nothing of a short name is left out.")

    monkeypatch.setattr("sendward.ui.question.choices.differing_places", fail)

    dialog = ConfirmDialog(cases()["ties"])
    qtbot.addWidget(dialog)

    assert [button.text() for button in dialog.cards[0].answers.uses] == [
        "&Use john@army.nl",
        "Use john@arno.nl",
    ]


def test_where_long_names_differ_is_worked_out_a_few_times_for_a_question(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    worked_out: list[tuple[str, str]] = []

    def note(text: str, other: str) -> list[int]:
        worked_out.append((text, other))
        return differing_places(text, other)

    monkeypatch.setattr("sendward.ui.question.choices.differing_places", note)
    domain = ".".join(["ab"] * 80)
    ties = [a_finding(f"{domain}.gm{letter}il.com", differs=((242, 244),)) for letter in "abcd"]

    qtbot.addWidget(ConfirmDialog(a_case(a_question(f"jo@{domain}.gmi1l.com", *ties))))

    assert 0 < len(worked_out) <= 3 * len(ties) ** 2 + 3 * len(ties)


def test_each_label_is_laid_out_once_however_many_widths_are_tried(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    laid_out: list[str] = []
    lay_out = shaped_text._laid_out

    def note(text: str, font: QFont) -> tuple[QTextLayout, QTextLine]:
        laid_out.append(text)
        return lay_out(text, font)

    monkeypatch.setattr(shaped_text, "_laid_out", note)
    typed = f"{'דואר' * 8}.{'בריד' * 8}.army.ml"
    comparison = Comparison(a_recipient(f"name@{typed}"), a_finding(f"{typed[:-2]}mil", differs=()))
    qtbot.addWidget(comparison)
    for width in range(300, 900, 50):
        comparison.heightForWidth(width)

    assert laid_out
    assert len(laid_out) == len(set(laid_out))
