"""The desktop's clipboard through Qt: watched for its source, read, and written to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QObject, QTimer
from PySide6.QtGui import QClipboard, QGuiApplication

from sendward.sources.clipboard.text import OUR_MARK, is_secret

if TYPE_CHECKING:
    from collections.abc import Callable


class QtClipboard(QObject):
    """``sources.clipboard.desktop.Clipboard`` by QClipboard; lives on the main thread."""

    def __init__(self, clipboard: QClipboard | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._clipboard = clipboard or QGuiApplication.clipboard()
        self._on_copied: Callable[[], None] = _nothing
        self._later: Callable[[], None] = _nothing
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._on_time)

    def watch(self, on_copied: Callable[[], None]) -> None:
        """Call ``on_copied`` at each change from now on."""
        self._on_copied = on_copied
        self._clipboard.dataChanged.connect(self._on_data_changed)

    def unwatch(self) -> None:
        """Call it no more, nor what was to be called later."""
        self._clipboard.dataChanged.disconnect(self._on_data_changed)
        self._timer.stop()

    def call_later(self, delay_ms: int, call: Callable[[], None]) -> None:
        """Call once after that time."""
        self._later = call
        self._timer.start(delay_ms)

    def is_ours(self) -> bool:
        """Whether this program put there what is on it."""
        return self._clipboard.ownsClipboard()

    def formats(self) -> tuple[str, ...]:
        """The MIME types it holds."""
        mime = self._clipboard.mimeData()
        # nothing owns an empty clipboard: Qt then has no data to give, whatever its annotation says
        return tuple(mime.formats()) if mime is not None else ()

    def text(self) -> str:
        """Its text; empty where there is none, or its program calls it secret."""
        mime = self._clipboard.mimeData()
        return _open_text(mime) if mime is not None else ""

    def is_secret(self) -> bool:
        """Whether its program calls it secret."""
        mime = self._clipboard.mimeData()
        return mime is not None and _is_secret(mime)

    def _on_data_changed(self) -> None:
        self._on_copied()

    def _on_time(self) -> None:
        self._later()


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


def copied_text(clipboard: QClipboard | None = None) -> str | None:
    """The text on the clipboard, without its looks; empty where something else is on it, or a secret.

    None where nothing is there by now, as when the program that was copied from has ended.
    """
    mime = (clipboard or QGuiApplication.clipboard()).mimeData()
    return None if mime is None or not mime.formats() else _open_text(mime)


def _open_text(mime: QMimeData) -> str:
    """The text, unless it is secret; of a secret nothing but its marks is asked for."""
    return mime.text() if mime.hasText() and not _is_secret(mime) else ""


def _is_secret(mime: QMimeData) -> bool:
    return is_secret(mime.formats(), lambda name: bytes(mime.data(name).data()))


def _nothing() -> None:
    """Nobody watches yet."""
