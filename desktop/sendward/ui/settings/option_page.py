"""Page of the settings made from declared options."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from PySide6.QtWidgets import QVBoxLayout, QWidget

from sendward.settings.options import OPTIONS
from sendward.ui.settings.option_row import OptionRow
from sendward.ui.settings.option_words import option_words

if TYPE_CHECKING:
    from sendward.settings.option import Option
    from sendward.ui.settings.changes import Changes
    from sendward.ui.settings.page import PageContext

SPACING = 18


class OptionPage:
    """Base of pages that show every option in their tables, in the order of declaration."""

    tables: ClassVar[tuple[str, ...]] = ()
    """The tables of the settings file that this page shows."""
    symbol = "general"

    def __init__(self, context: PageContext, changes: Changes) -> None:
        self.context = context
        self.changes = changes
        self.rows: dict[str, OptionRow] = {}
        """By option key, once the widget is made."""
        self._widget: QWidget | None = None

    @property
    def title(self) -> str:
        """The page's title; each page has its own."""
        raise NotImplementedError

    @property
    def options(self) -> tuple[Option[Any], ...]:
        """The options in the page's tables."""
        return tuple(option for option in OPTIONS if option.table in self.tables)

    def search_texts(self) -> tuple[str, ...]:
        """Title and help of each option, and the texts that a page adds."""
        texts = [self.title, *self.own_texts()]
        for option in self.options:
            words = option_words(option)
            texts.append(f"{words.title} {words.help} {option.key}")
        return tuple(texts)

    def own_texts(self) -> tuple[str, ...]:
        """Further texts that a search finds this page by."""
        return ()

    def widget(self) -> QWidget:
        """The page's widget: a column of rows."""
        if self._widget is None:
            self._widget = QWidget()
            column = QVBoxLayout(self._widget)
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(SPACING)
            self.fill(column)
            column.addStretch(1)
            self.changes.changed.connect(self._on_changed)
        return self._widget

    def fill(self, column: QVBoxLayout) -> None:
        """Fill the column, here with a row for each option."""
        for option in self.options:
            self.add_option(option, column)

    def add_option(self, option: Option[Any], column: QVBoxLayout) -> OptionRow:
        """Add a row for the option, whose chosen values go to ``choose``."""
        row = OptionRow(option, self.context.settings)
        row.chosen.connect(lambda value: row.show_problem(self.choose(option, value)))
        self.rows[option.key] = row
        column.addWidget(row)
        return row

    def choose(self, option: Option[Any], value: object) -> str:
        """Set and save a chosen value; returns the problem in a sentence. Pages add side effects."""
        problem = self.changes.choose(option, value)
        if problem and option.key in self.rows:
            self.rows[option.key].show_value_unless_typing()
        return problem

    def _on_changed(self, option: Option[Any]) -> None:
        if option.key in self.rows:
            self.rows[option.key].show_value()
