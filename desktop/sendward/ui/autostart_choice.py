"""Starting with the session or not: the platform is told before the settings promise it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sendward.settings.options import AUTOSTART
from sendward.system.autostart import AutostartError
from sendward.ui.told import told

if TYPE_CHECKING:
    from sendward.system.autostart import Autostart
    from sendward.ui.settings.changes import Changes


def choose_autostart(changes: Changes, autostart: Autostart, *, is_wanted: bool) -> str:
    """Do as the person wants; a sentence when the platform refuses, and then nothing is changed."""
    try:
        if is_wanted:
            autostart.enable()
        else:
            autostart.disable()
    except AutostartError as error:
        return told(str(error))
    return changes.choose(AUTOSTART, is_wanted)
