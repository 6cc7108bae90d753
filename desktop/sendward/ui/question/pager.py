"""The way through a case of many domains: a page back, a page on, and where one is."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget


class Pager(QWidget):
    """Two buttons and a place; ``turned`` carries how many pages further on the person wants to be."""

    turned = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.back = QPushButton(self.tr("&Back"))
        self.forward = QPushButton(self.tr("Ne&xt"))
        self._place = QLabel()
        self._place.setTextFormat(Qt.TextFormat.PlainText)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        for part in (self.back, self._place, self.forward):
            layout.addWidget(part)
        layout.addStretch(1)
        self.back.clicked.connect(lambda: self.turned.emit(-1))
        self.forward.clicked.connect(lambda: self.turned.emit(1))

    def show_place(self, first: int, shown: int, count: int) -> None:
        """Say that ``shown`` of ``count`` are on the page, from number ``first`` on, counted from 0."""
        self.back.setEnabled(first > 0)
        self.forward.setEnabled(first + shown < count)
        self._place.setText(
            self.tr("{first} to {last} of {all}").format(first=first + 1, last=first + shown, all=count)
        )
