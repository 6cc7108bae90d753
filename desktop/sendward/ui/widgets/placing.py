"""Placing windows: on the screen where the person is, and within it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QCursor, QGuiApplication

if TYPE_CHECKING:
    from PySide6.QtGui import QScreen, QWindow
    from PySide6.QtWidgets import QWidget

_FRAME = QSize(16, 48)
"""Largest frame that a window manager adds to a window, in pixels."""


def screen_of_person() -> QScreen:
    """The screen of our window with the focus; else the pointer's, since other windows are not known."""
    window: QWindow | None = QGuiApplication.focusWindow()
    # never window.screen(): PySide6 invalidates the screen it returned when the window is destroyed
    point = window.geometry().center() if window is not None else QCursor.pos()
    screen: QScreen | None = QGuiApplication.screenAt(point)
    return screen or QGuiApplication.primaryScreen()


def resize_within_screen(window: QWidget, wanted: QSize) -> None:
    """Resize a window to ``wanted``, or as large as fits on the person's screen with its frame."""
    room = screen_of_person().availableGeometry().size()
    window.resize(wanted.boundedTo(room - _FRAME))


def put_where_person_is(window: QWidget) -> None:
    """Place a window that is not shown yet a little above the middle of the person's screen.

    On Wayland the compositor alone places windows.
    """
    screen = screen_of_person()
    window.setScreen(screen)
    room, size = screen.availableGeometry(), window.size()
    place = QRect(0, 0, min(size.width(), room.width()), min(size.height(), room.height()))
    place.moveCenter(room.center())
    place.moveTop(max(room.top(), place.top() - room.height() // 12))
    window.move(place.topLeft())


def keep_on_screen(window: QWidget) -> None:
    """Move a window that has grown, so that all of it is on its screen again."""
    room, place = window.screen().availableGeometry(), window.frameGeometry()
    # the frame may still have the size from before the window grew
    place.setSize(window.size() + window.frameGeometry().size() - window.geometry().size())
    place.moveRight(min(place.right(), room.right()))
    place.moveBottom(min(place.bottom(), room.bottom()))
    place.moveTop(max(place.top(), room.top()))
    if place.topLeft() != window.pos():
        window.move(place.topLeft())
