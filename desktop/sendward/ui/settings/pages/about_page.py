"""Page "About": Sendward's version, licence, the days of version and lists, and the paths of its files."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDate, QLocale, Qt
from PySide6.QtWidgets import QFormLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from sendward import __version__
from sendward.engine.public_suffixes import is_old, suffix_list_date
from sendward.system.resources import release_day
from sendward.ui.settings.travelling import Travelling, travelling_words
from sendward.ui.widgets.labels import plain_label, row_title
from sendward.ui.widgets.outside_text import cleaned

if TYPE_CHECKING:
    from datetime import date

    from sendward.ui.settings.changes import Changes
    from sendward.ui.settings.page import PageContext


class AboutPage:
    """Page with the version, the licence and the paths; every value can be selected and copied."""

    symbol = "about"

    def __init__(self, context: PageContext, _changes: Changes) -> None:
        self._context = context
        self._widget: QWidget | None = None

    @property
    def title(self) -> str:
        """The title in the list of pages."""
        return QCoreApplication.translate("AboutPage", "About")

    def search_texts(self) -> tuple[str, ...]:
        """The title, and the label of each value."""
        return self.title, *(title for title, _ in self._lines()), *travelling_words()

    def widget(self) -> QWidget:
        """The page's widget."""
        if self._widget is None:
            self._widget = QWidget()
            column = QVBoxLayout(self._widget)
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(14)
            column.addWidget(row_title(f"Sendward {__version__}"))
            column.addWidget(
                plain_label(
                    QCoreApplication.translate(
                        "AboutPage",
                        "Asks before a message leaves for a domain that only looks like the one you meant."
                        " It has no server and sends nothing anywhere: what it sees and what you answer stays"
                        " on this computer.",
                    )
                )
            )
            form = QFormLayout()
            form.setHorizontalSpacing(16)
            form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
            for title, value in self._lines():
                form.addRow(title, _value(title, value))
            column.addLayout(form)
            self.travelling = Travelling(self._context)
            column.addWidget(self.travelling)
            again = QPushButton(QCoreApplication.translate("AboutPage", "Show the &welcome again"))
            again.clicked.connect(self._context.news.welcome_wanted)
            column.addWidget(again, 0, Qt.AlignmentFlag.AlignLeading)
            column.addStretch(1)
        return self._widget

    def _lines(self) -> tuple[tuple[str, str], ...]:
        paths = self._context.paths
        return (
            (QCoreApplication.translate("AboutPage", "Settings"), cleaned(str(paths.settings_file))),
            (QCoreApplication.translate("AboutPage", "Journal"), cleaned(str(paths.journal_file))),
            (QCoreApplication.translate("AboutPage", "Log"), cleaned(str(paths.log_file))),
            (
                QCoreApplication.translate("AboutPage", "Organisation's policy"),
                cleaned(str(paths.policy_file)),
            ),
            (QCoreApplication.translate("AboutPage", "This version and its lists"), _release_in_words()),
            (QCoreApplication.translate("AboutPage", "Endings that exist"), _endings_in_words()),
            (
                QCoreApplication.translate("AboutPage", "Licence"),
                QCoreApplication.translate("AboutPage", "Apache-2.0; the Unicode tables: Unicode License v3"),
            ),
        )


def _release_in_words() -> str:
    """The day of this version, and what to do where that is long ago."""
    day = release_day()
    if day is None:
        return QCoreApplication.translate("AboutPage", "a build without a date")
    return _day_in_words(day)


def _endings_in_words() -> str:
    """The day of the list of endings, and what to do where it is old."""
    day = suffix_list_date()
    if day is None:
        return QCoreApplication.translate("AboutPage", "a list without a date")
    return _day_in_words(day)


def _day_in_words(day: date) -> str:
    """The day, and what to do where it is long ago."""
    known = QCoreApplication.translate("AboutPage", "as of {day}")
    if is_old(day, datetime.now(UTC).date()):
        known = QCoreApplication.translate(
            "AboutPage", "as of {day}, older than a year: install a newer Sendward"
        )
    return known.format(
        day=QLocale().toString(QDate(day.year, day.month, day.day), QLocale.FormatType.ShortFormat)
    )


def _value(title: str, text: str) -> QLabel:
    label = plain_label(text)
    label.setAccessibleName(title)
    label.setTextInteractionFlags(
        Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
    )
    return label
