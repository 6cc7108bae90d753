"""The corrected address is put on the clipboard while another program copies the wrong one again.

Qt learns of the other program's copy only when it reads its events: the X server turns it away until then.
"""

from __future__ import annotations

import subprocess
import sys

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from sendward.model import Decision, Outcome
from sendward.ui.app.bridge import Bridge
from sendward.ui.app.corrections import Corrections
from support.dialog_cases import a_case

OTHER = b"john@army.ml, once more"

if __name__ == "__main__":
    app = QApplication([])
    app.clipboard().setText("john@army.ml")
    corrections = Corrections(Bridge())

    def answer() -> None:
        copy = ["xclip", "-selection", "clipboard"]
        subprocess.run(copy, input=OTHER, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=True)
        # xclip ends a moment before the server has heard of its copy
        while subprocess.run([*copy, "-o"], capture_output=True, check=False).stdout != OTHER:
            pass
        corrections.carry_out(
            a_case(), {"john@army.ml": Decision(Outcome.CORRECTED, corrected_to=sys.argv[1])}
        )

    QTimer.singleShot(100, answer)
    sys.exit(app.exec())
