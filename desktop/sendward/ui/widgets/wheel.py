"""Fields on a page that scrolls: the wheel turns the page, not what is chosen in them."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QAbstractSpinBox, QComboBox, QWidget


class _Guard(QObject):
    """Lets the wheel through to what is around a field."""

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802  # Qt's name
        """Keep the wheel from the field; an ignored one goes on to the page."""
        if event.type() is QEvent.Type.Wheel:
            event.ignore()
            return True
        return False


def leave_wheel(field: QWidget) -> None:
    """Let the wheel turn the page over this field, also once the person has been in it."""
    field.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # Qt would give it the keyboard by the wheel
    field.installEventFilter(_Guard(field))


def leave_wheel_of_all(page: QWidget) -> None:
    """The same for each drop-down list and each number on ``page``."""
    for kind in (QComboBox, QAbstractSpinBox):
        for field in page.findChildren(kind):
            leave_wheel(field)
