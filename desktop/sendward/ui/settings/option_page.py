"""A page made from declared options."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from PySide6.QtWidgets import QVBoxLayout, QWidget

from sendward.settings.options import OPTIONS
from sendward.ui.settings.option_row import OptionRow
from sendward.ui.settings.option_words import option_words

if TYPE_CHECKING:
    from sendward.settings.option import Option
    from sendward.ui.settings.changes import Changes
    from sendward.ui.settings.page_context import PageContext

SPACING = 18


class OptionPage:
    """Shows every option in its tables, in the order they are declared."""

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
        """Said by each page."""
        raise NotImplementedError

    @property
    def options(self) -> tuple[Option[Any], ...]:
        """What it shows."""
        return tuple(option for option in OPTIONS if option.table in self.tables)

    def search_texts(self) -> tuple[str, ...]:
        """Title and help of each option, and what a page adds."""
        texts = [self.title, *self.own_texts()]
        for option in self.options:
            words = option_words(option)
            texts.append(f"{words.title} {words.help} {option.key}")
        return tuple(texts)

    def own_texts(self) -> tuple[str, ...]:
        """Further texts that a search finds this page by."""
        return ()

    def widget(self) -> QWidget:
        """Its rows below one another."""
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
        """Put everything into the column: here, a row for each option."""
        for option in self.options:
            self.add_option(option, column)

    def add_option(self, option: Option[Any], column: QVBoxLayout) -> OptionRow:
        """A row for the option, which holds what is chosen from now on."""
        row = OptionRow(option, self.context.settings)
        row.chosen.connect(lambda value: row.show_problem(self.choose(option, value)))
        self.rows[option.key] = row
        column.addWidget(row)
        return row

    def choose(self, option: Option[Any], value: object) -> str:
        """Take a chosen value over; a sentence when that cannot be. Pages do here what goes with it."""
        problem = self.changes.choose(option, value)
        if problem and option.key in self.rows:
            self.rows[option.key].show_value_unless_typing()
        return problem

    def _on_changed(self, option: Option[Any]) -> None:
        if option.key in self.rows:
            self.rows[option.key].show_value()
