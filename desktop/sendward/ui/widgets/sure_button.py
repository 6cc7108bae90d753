"""A button for what nothing brings back: the first press asks, the second one does it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QPushButton

if TYPE_CHECKING:
    from PySide6.QtGui import QMouseEvent


class SureButton(QPushButton):
    """Says ``text``, and ``question`` once it was pressed. A double click is one press, and so is a held key.

    The letter underlined in ``text`` asks; the answer is given by the space bar, on the button itself.
    """

    sure = Signal()
    """It was pressed while it asked."""

    def __init__(self, text: str, question: str) -> None:
        self._is_asking = False  # Qt sends events from the beginning on
        super().__init__(text)
        self._text, self._question = text, question
        self.clicked.connect(self._on_clicked)

    def be_unsure(self) -> None:
        """Ask anew, as what would be done is another thing now."""
        self._is_asking = False
        self.setText(self._text)

    def event(self, event: QEvent) -> bool:
        """Come to the keyboard by the underlined letter; take no second press from it while it is held."""
        if event.type() is QEvent.Type.Shortcut:
            self.setFocus(Qt.FocusReason.ShortcutFocusReason)
            if self._is_asking:
                return True
        return super().event(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:  # noqa: N802  # Qt's name
        """Take no second press from somebody who has not read the question."""
        event.accept()

    def _on_clicked(self) -> None:
        if self._is_asking:
            self.be_unsure()
            self.sure.emit()
        else:
            self._is_asking = True
            self.setText(self._question)
