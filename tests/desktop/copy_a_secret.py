"""A password manager: owns the clipboard with a secret on it, marked as one, until it is ended."""

from __future__ import annotations

import sys

from PySide6.QtCore import QMimeData
from PySide6.QtWidgets import QApplication

if __name__ == "__main__":
    app = QApplication([])
    secret = QMimeData()
    secret.setText(sys.argv[1])
    secret.setData("x-kde-passwordManagerHint", b"secret")
    app.clipboard().setMimeData(secret)
    sys.exit(app.exec())
