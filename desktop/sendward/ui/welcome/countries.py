"""The countries that the person writes to: a list to choose from for each, and one more for the next."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtWidgets import QComboBox, QGridLayout, QWidget

from sendward.engine.countries import country_of, ending_of
from sendward.phrase import Phrase
from sendward.settings.usual_lists import listed_countries
from sendward.ui.widgets.translated import translated
from sendward.ui.widgets.wheel import leave_wheel

if TYPE_CHECKING:
    from collections.abc import Sequence

MOST = 6
"""More are ticked in the settings, list by list."""
_BESIDE = 2


class Countries(QWidget):
    """Boxes of the countries, the first of which is called ``name``."""

    def __init__(self, chosen: Sequence[str], name: str) -> None:
        """Show ``chosen`` (ISO 3166), as far as a list is for them."""
        super().__init__()
        self._name = name
        self._names = sorted(
            ((translated(Phrase(country_of(ending_of(code)))), code) for code in listed_countries()),
            key=lambda each: QLocale().toLower(each[0]),
        )
        self.boxes: list[QComboBox] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setColumnStretch(_BESIDE, 1)
        there = {code for _, code in self._names}
        for code in [each for each in chosen if each in there][:MOST] or [""]:
            self._add(code)
        self._offer_next()

    @property
    def chosen(self) -> frozenset[str]:
        """The countries that are chosen (ISO 3166); one that no list is for is left out."""
        return frozenset(filter(None, (str(box.currentData()) for box in self.boxes)))

    def _offer_next(self) -> None:
        """Have one box without a country at the end; more of them are taken away."""
        while len(self.boxes) > 2 and not (self.boxes[-1].currentData() or self.boxes[-2].currentData()):  # noqa: PLR2004  # the first, and one more
            box = self.boxes.pop()
            self._grid.removeWidget(box)
            box.hide()
            box.deleteLater()
        if len(self.boxes) < MOST and (len(self.boxes) == 1 or self.boxes[-1].currentData()):
            self._add("")

    def _add(self, code: str) -> None:
        box, is_first = QComboBox(), not self.boxes
        other = QCoreApplication.translate("PeopleStep", "Another country")
        none = QCoreApplication.translate("PeopleStep", "No other country")
        box.setAccessibleName(self._name if is_first else other)
        if not is_first:
            box.addItem(none, "")
        for name, each in self._names:
            box.addItem(name, each)
        if is_first:
            box.addItem(other, "")
        box.setCurrentIndex(box.findData(code))
        box.currentIndexChanged.connect(self._offer_next)
        leave_wheel(box)
        self._grid.addWidget(box, len(self.boxes) // _BESIDE, len(self.boxes) % _BESIDE)
        if self.boxes:
            QWidget.setTabOrder(self.boxes[-1], box)
        self.boxes.append(box)
