"""The font of everything that names none, where the desktop's theme confuses its fonts."""

from __future__ import annotations

from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication

from sendward.ui.app.process import letters_for_text, letters_of_desktop

SANS, MONO = QFont("Cantarell", 11), QFont("Monospace", 11)


def test_letters_of_one_width_for_all_are_not_believed_where_labels_have_others(qapp: object) -> None:
    assert letters_for_text(MONO, SANS, MONO) == SANS


def test_a_person_who_chose_one_width_for_all_keeps_it(qapp: object) -> None:
    assert letters_for_text(MONO, MONO, MONO) == MONO


def test_a_new_font_of_the_desktop_is_taken(qapp: object) -> None:
    assert letters_for_text(QFont("Serif", 14), SANS, MONO) == QFont("Serif", 14)


def test_where_the_theme_confuses_nothing_the_desktops_letters_stay(qapp: QApplication) -> None:
    before = QApplication.font()
    assert letters_of_desktop() == before
    qapp.setFont(QFont("Serif", 14))
    assert letters_of_desktop() == QFont("Serif", 14)
    qapp.setFont(before)
