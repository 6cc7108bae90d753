"""On which screen a window comes up: the one where the person is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QCursor, QGuiApplication

if TYPE_CHECKING:
    from PySide6.QtGui import QScreen, QWindow
    from PySide6.QtWidgets import QWidget

_FRAME = QSize(16, 48)
"""What a window manager adds around a window, at most."""


def screen_of_person() -> QScreen:
    """Where our window with the keyboard is; else, since other programs' are not ours to see, the pointer."""
    window: QWindow | None = QGuiApplication.focusWindow()
    # never window.screen(): PySide6 takes the screen it gave for gone when the window goes
    point = window.geometry().center() if window is not None else QCursor.pos()
    screen: QScreen | None = QGuiApplication.screenAt(point)
    return screen or QGuiApplication.primaryScreen()


def resize_within_screen(window: QWidget, wanted: QSize) -> None:
    """Make a window ``wanted`` large, or as large as the person's screen lets it with its frame."""
    room = screen_of_person().availableGeometry().size()
    window.resize(wanted.boundedTo(room - _FRAME))


def put_where_person_is(window: QWidget) -> None:
    """Put a window that is not shown yet in the middle of that screen, a little above it.

    On Wayland no program places its windows; the compositor does what it likes.
    """
    screen = screen_of_person()
    window.setScreen(screen)
    room, size = screen.availableGeometry(), window.size()
    place = QRect(0, 0, min(size.width(), room.width()), min(size.height(), room.height()))
    place.moveCenter(room.center())
    place.moveTop(max(room.top(), place.top() - room.height() // 12))
    window.move(place.topLeft())


def keep_on_screen(window: QWidget) -> None:
    """Move a window that has grown up and to the side, as far as it would otherwise leave its screen."""
    room, place = window.screen().availableGeometry(), window.frameGeometry()
    # the frame may still have the size from before the window grew
    place.setSize(window.size() + window.frameGeometry().size() - window.geometry().size())
    place.moveRight(min(place.right(), room.right()))
    place.moveBottom(min(place.bottom(), room.bottom()))
    place.moveTop(max(place.top(), room.top()))
    if place.topLeft() != window.pos():
        window.move(place.topLeft())
