"""A clipboard that another program holds: the X server's refusal cannot be had at will offscreen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QClipboard

if TYPE_CHECKING:
    from PySide6.QtCore import QMimeData


class FakeStubbornClipboard(QClipboard):
    """``clipboard``, which turns whoever wants to put something there away ``refusals`` times."""

    def __init__(self, clipboard: QClipboard, *, refusals: int) -> None:
        self._clipboard = clipboard
        self._refusals = refusals

    def setMimeData(self, data: QMimeData, mode: QClipboard.Mode = QClipboard.Mode.Clipboard) -> None:  # noqa: N802  # Qt's name
        if self._refusals:
            self._refusals -= 1
        else:
            self._clipboard.setMimeData(data, mode)

    def mimeData(self, mode: QClipboard.Mode = QClipboard.Mode.Clipboard) -> QMimeData:  # noqa: N802  # Qt's name
        return self._clipboard.mimeData(mode)
