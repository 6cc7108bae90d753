"""Control for a length of time: a number and its unit, or for ever."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QSignalBlocker, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QSpinBox, QWidget

from sendward.settings.option import UNITS

if TYPE_CHECKING:
    from sendward.settings.option import Option


class DurationControl(QWidget):
    """Spin box, and a list of the units that make sense within the option's limits."""

    chosen = Signal(object)

    def __init__(self, option: Option[Any], title: str) -> None:
        super().__init__()
        least, most = (limit * UNITS[option.unit] for limit in option.limits)
        self._least, self._most = least, most
        self._units: list[timedelta | None] = [step for step in UNITS.values() if step <= most]
        if len(self._units) > 1 and least >= UNITS["days"]:
            self._units = [UNITS["days"]]
        words = {step: _unit_words()[name] for name, step in UNITS.items()}
        titles = [words[step] for step in self._units if step is not None]
        if option.endless:
            self._units.append(None)
            titles.append(QCoreApplication.translate("DurationControl", "for ever"))
        self.number = QSpinBox()
        self.number.setKeyboardTracking(False)
        self.number.setAccessibleName(title)
        self.unit = QComboBox()
        self.unit.addItems(titles)
        unit_name = QCoreApplication.translate("DurationControl", "{option}, unit").format(option=title)
        self.unit.setAccessibleName(unit_name)
        self.unit.view().setAccessibleName(unit_name)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.number)
        layout.addWidget(self.unit)
        self._was_endless = False
        self._set_limits(self._units[0])
        self.number.valueChanged.connect(self._on_chosen)
        self.unit.currentIndexChanged.connect(self._on_unit)

    @property
    def value(self) -> timedelta | None:
        """The length of time that is shown; None for ever."""
        step = self._units[self.unit.currentIndex()]
        return None if step is None else self.number.value() * step

    def focus_target(self) -> QWidget:
        """The widget that takes the keyboard focus."""
        return self.number if self.number.isVisibleTo(self) else self.unit

    def show_value(self, value: object) -> None:
        """Show a length of time, in the longest unit that fits."""
        if value is not None and not isinstance(value, timedelta):
            return
        if self.value == value:
            return
        fitting = [step for step in self._units if (step is None) == (value is None) and _fits(value, step)]
        step = fitting[-1] if fitting else self._units[0]
        self.unit.setCurrentIndex(self._units.index(step))
        if step is not None and value is not None:
            self.number.setValue(value // step)

    def describe(self, text: str) -> None:
        """Set the description that a screen reader says."""
        self.number.setAccessibleDescription(text)
        self.unit.setAccessibleDescription(text)

    def _set_limits(self, step: timedelta | None) -> None:
        self.number.setVisible(step is not None)
        if step is not None:
            self.number.setRange(-(-self._least // step), self._most // step)

    def _on_unit(self) -> None:
        step = self._units[self.unit.currentIndex()]
        self._set_limits(step)
        if self._was_endless and step is not None:
            # what follows the option does so at once: the shortest would delete what is to be kept
            with QSignalBlocker(self.number):
                self.number.setValue(self.number.maximum())
        self._was_endless = step is None
        self._on_chosen()

    def _on_chosen(self) -> None:
        self.chosen.emit(self.value)


def _fits(value: timedelta | None, step: timedelta | None) -> bool:
    return value is None or step is None or not value % step


def _unit_words() -> dict[str, str]:
    return {
        "seconds": QCoreApplication.translate("DurationControl", "seconds"),
        "minutes": QCoreApplication.translate("DurationControl", "minutes"),
        "hours": QCoreApplication.translate("DurationControl", "hours"),
        "days": QCoreApplication.translate("DurationControl", "days"),
    }
