"""A window to type in, in any desktop: it keeps what arrives in a file."""

from __future__ import annotations

TITLE = "Letter"
EDITOR = """
import sys
from pathlib import Path
from PySide6.QtWidgets import QApplication, QPlainTextEdit
app = QApplication([])
letter = QPlainTextEdit()
letter.setWindowTitle("Letter")
letter.textChanged.connect(lambda: Path(sys.argv[1]).write_text(letter.toPlainText()))
letter.show()
app.exec()
"""
"""The program; its argument is the file."""
TYPED = "we meet at the gate at noon and go on from there by train"
