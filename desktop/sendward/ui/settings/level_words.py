"""What a look-alike deserves, in words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from sendward.model import Level


def level_words() -> dict[Level, str]:
    """Each level as the settings name it, the mildest first."""
    return {
        Level.NOTE: QCoreApplication.translate("Level", "A notification"),
        Level.CONFIRM: QCoreApplication.translate("Level", "A question"),
        Level.BLOCK: QCoreApplication.translate("Level", "A block"),
    }
