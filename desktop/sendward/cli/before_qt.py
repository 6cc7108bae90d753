"""What the tray app needs besides Qt, imported before it.

Once PySide is there, its hook for ``from __feature__ import …`` reads the source of each module that is
imported, and the standard library keeps the lines: 4 MB for our own, and a tenth of the imports' time.
"""

from __future__ import annotations

import importlib

WITHOUT_QT = (
    "sendward.addin.holding",
    "sendward.engine.judge",
    "sendward.guard.service",
    "sendward.journal.journal",
    "sendward.settings.key_process",
    "sendward.settings.settings",
    "sendward.settings.watchlists",
    "sendward.sources.drafts",
    "sendward.sources.wayland_clipboard",
    "sendward.system.autostart",
    "sendward.system.instance",
    "sendward.system.log",
    "sendward.system.notifications",
    "sendward.system.session",
)
"""They bring everything below them along; one that is forgotten costs memory, and nothing else."""


def import_what_needs_no_qt() -> None:
    """Import `WITHOUT_QT`."""
    for name in WITHOUT_QT:
        importlib.import_module(name)
