"""What the person copies, through QClipboard: X11, Windows and macOS."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QObject, QTimer
from PySide6.QtGui import QClipboard, QGuiApplication

from sendward.model import Origin
from sendward.phrase import Phrase
from sendward.source_status import SourceState, SourceStatus
from sendward.sources.clipboard.sighting import MOST_BYTES, clipboard_sighting

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from sendward.model import Sighting
    from sendward.sources.source import Deliver

QUIET_MS = 200
"""After one look, what changes within this time is looked at once, at its end."""
OUR_MARK = "application/x-sendward"
"""On everything we put on the clipboard ourselves."""
SECRET_MARKS = frozenset(
    {
        # https://nspasteboard.org
        "application/x-nspasteboard-concealed-type",
        "application/x-nspasteboard-transient-type",
        # https://learn.microsoft.com/windows/win32/dataxchg/clipboard-formats
        'application/x-qt-windows-mime;value="clipboard viewer ignore"',
        'application/x-qt-windows-mime;value="excludeclipboardcontentfrommonitorprocessing"',
    }
)
PASSWORD_HINT = "x-kde-passwordmanagerhint"  # noqa: S105  # the name of a format
HISTORY_HINT = 'application/x-qt-windows-mime;value="canincludeinclipboardhistory"'


def is_secret(mime: QMimeData) -> bool:
    """Whether the program that put it there marked it as nobody else's business.

    Only the hints' own data are asked for, never the text. A hint that says something we do not know counts
    as secret.
    """
    for name in mime.formats():
        folded = name.casefold()
        if folded in SECRET_MARKS or folded.endswith(PASSWORD_HINT):
            return True
        if folded == HISTORY_HINT and not any(bytes(mime.data(name).data())):
            return True
    return False


class ClipboardSource(QObject):
    """Watches the clipboard; lives on the main thread.

    What lies on the clipboard when it starts is not news. The text is gone when its addresses are read out.
    """

    def __init__(self, clipboard: QClipboard | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._clipboard = clipboard or QGuiApplication.clipboard()
        self._deliver: Deliver | None = None
        self._is_due = False
        self._quiet = QTimer(self)
        self._quiet.setSingleShot(True)
        self._quiet.setInterval(QUIET_MS)
        self._quiet.timeout.connect(self._on_quiet)

    def start(self, deliver: Deliver, changed: Callable[[], None]) -> None:
        """Look at each change from now on."""
        if self._deliver is None:
            self._clipboard.dataChanged.connect(self._on_changed)
        self._deliver = deliver
        changed()

    def stop(self) -> None:
        """Look no more."""
        if self._deliver is not None:
            self._clipboard.dataChanged.disconnect(self._on_changed)
        self._deliver = None
        self._is_due = False
        self._quiet.stop()

    def statuses(self) -> tuple[SourceStatus, ...]:
        """Watching or off; QClipboard needs nobody's leave where this source is used."""
        state = SourceState.OFF if self._deliver is None else SourceState.WATCHING
        return (SourceStatus(Phrase("Clipboard"), state),)

    def read(self, origin: Origin = Origin.TYPED) -> Sighting | None:
        """What lies on the clipboard now, as the person's own question; None when there is no address."""
        mime = self._clipboard.mimeData()
        # nothing owns an empty clipboard: Qt then has no data to give, whatever its annotation says
        if mime is None or is_secret(mime) or not mime.hasText():
            return None
        return clipboard_sighting(mime.text(), origin)

    def _on_changed(self) -> None:
        if self._quiet.isActive():
            self._is_due = True
            return
        self._quiet.start()
        self._look_and_deliver()

    def _on_quiet(self) -> None:
        if self._is_due:
            self._is_due = False
            self._quiet.start()
            self._look_and_deliver()

    def _look_and_deliver(self) -> None:
        if self._deliver is None or self._clipboard.ownsClipboard():
            return
        mime = self._clipboard.mimeData()
        if mime is None or OUR_MARK in mime.formats():
            return
        sighting = self.read(Origin.CLIPBOARD)
        if sighting is not None:
            self._deliver(sighting)


def put(text: str, clipboard: QClipboard | None = None) -> bool:
    """Put ``text`` on the clipboard, marked as ours so that no copy of this program asks about it.

    Says whether it is there now. On X11 it may not be: the server turns away whoever asks for the clipboard
    with an older time than its owner did, and Qt's time is that of the last event it has read
    (ICCCM 2.1, https://x.org/releases/X11R7.7/doc/xorg-docs/icccm/icccm.html#Acquiring_Selection_Ownership).
    """
    clipboard = clipboard or QGuiApplication.clipboard()
    mime = QMimeData()
    mime.setText(text)
    mime.setData(OUR_MARK, b"1")
    clipboard.setMimeData(mime)
    # ownsClipboard() would say yes to a program that was turned away
    there = clipboard.mimeData()
    return there is not None and OUR_MARK in there.formats()


def with_corrections(corrected: Mapping[str, str], clipboard: QClipboard | None = None) -> str | None:
    """The copied text with each right address (the values) in the place of the wrong one (the keys).

    The text becomes plain. None where something else was copied meanwhile, which is not ours to overwrite:
    what was judged is kept nowhere, and is known again by the wrong addresses, all of which must still be
    there. Where the clipboard is empty by now, as when the program that was copied from has ended, the right
    ones stand alone.
    """
    mime = (clipboard or QGuiApplication.clipboard()).mimeData()
    if mime is None or not mime.formats():
        return ", ".join(corrected.values())
    text = mime.text() if not is_secret(mime) and mime.hasText() else ""
    if len(text) > MOST_BYTES:
        return None
    for wrong, right in corrected.items():
        # a backslash in a replacement would mean something
        text, count = _whole(wrong).subn(right.replace("\\", r"\\"), text)
        if not count:
            return None
    return text


def _whole(address: str) -> re.Pattern[str]:
    """Finds ``address`` where it is no part of a longer one; a full stop may end the sentence behind it."""
    return re.compile(rf"(?<![\w.!#$%&'*+/=?^`{{|}}~-]){re.escape(address)}(?![\w@-]|\.\w)")
