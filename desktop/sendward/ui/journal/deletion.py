"""Asking what of the journal is to be deleted."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QComboBox, QDialog, QDialogButtonBox, QHBoxLayout, QLabel, QVBoxLayout

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


class DeletionDialog(QDialog):
    """Offers how old what goes must be; "Cancel" is the default, and deletes nothing."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Delete entries"))
        self.setAccessibleName(self.tr("Delete entries"))
        self.age = QComboBox()
        self.age.setAccessibleName(self.tr("What is deleted"))
        for days, text in (
            (3 * 365, self.tr("older than three years")),
            (365, self.tr("older than a year")),
            (90, self.tr("older than three months")),
            (30, self.tr("older than 30 days")),
            (0, self.tr("everything")),
        ):
            self.age.addItem(text, timedelta(days=days))
        label = QLabel(self.tr("&Delete entries"))
        label.setBuddy(self.age)
        row = QHBoxLayout()
        row.addWidget(label)
        row.addWidget(self.age, 1)
        note = QLabel(
            self.tr(
                "They are gone for good. Exceptions and a pause stay in force, and so do questions without an"
                " answer. That older entries were deleted is itself written down."
            )
        )
        note.setWordWrap(True)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.delete = self.buttons.addButton(self.tr("Delete"), QDialogButtonBox.ButtonRole.DestructiveRole)
        self.delete.setAutoDefault(False)
        cancel = self.buttons.button(QDialogButtonBox.StandardButton.Cancel)
        cancel.setDefault(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 18, 20, 16)
        layout.setSpacing(12)
        layout.addLayout(row)
        layout.addWidget(note)
        layout.addWidget(self.buttons)
        self.buttons.rejected.connect(self.reject)
        self.delete.clicked.connect(self.accept)
        self.setMinimumWidth(420)
        cancel.setFocus()

    @property
    def chosen_age(self) -> timedelta:
        """How old what goes must be at least."""
        age: timedelta = self.age.currentData()
        return age
