"""Keys and clicks meant for another window, kept from answering the one that has just appeared."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from collections.abc import Callable

QUIET_SECONDS = 0.5
"""How long a new window takes nothing at all: nobody has seen it by then, whatever they press or click."""
STILL_SECONDS = 1.5
"""How long no key must have moved before one can answer a window that came up by itself.

Under Wayland such a window takes the keyboard from whoever is typing: no program can come up without it. A
slow typist looks for a key for a second and more, and reads on the screen only after having stopped.
"""
_LATE_SECONDS = 0.08
"""Longer still once a key was seen: of one every second and a half each comes a little late."""
_KEYS = frozenset({QEvent.Type.KeyPress, QEvent.Type.KeyRelease, QEvent.Type.ShortcutOverride})
_POINTING = frozenset({QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonDblClick, QEvent.Type.TouchBegin})
_ENDS_OF_POINTING = frozenset({QEvent.Type.MouseButtonRelease, QEvent.Type.TouchEnd})
_MODIFIERS = frozenset(
    {
        Qt.Key.Key_Shift,
        Qt.Key.Key_Control,
        Qt.Key.Key_Alt,
        Qt.Key.Key_AltGr,
        Qt.Key.Key_Meta,
        Qt.Key.Key_Super_L,
        Qt.Key.Key_Super_R,
    }
)
_MOVES_THE_FOCUS = frozenset(
    {
        Qt.Key.Key_Tab,
        Qt.Key.Key_Backtab,
        Qt.Key.Key_Left,
        Qt.Key.Key_Right,
        Qt.Key.Key_Up,
        Qt.Key.Key_Down,
    }
)
_ANSWERS = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space, Qt.Key.Key_Escape})
_ALT = Qt.KeyboardModifier.AltModifier
_COMMANDING = _ALT | Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.MetaModifier


class EarlyInput(QObject):
    """Swallows what was meant for another window, until the person has turned to this one.

    For ``QUIET_SECONDS`` from the first painting nothing is taken; the call that shows the window does not
    count, since a slow desktop may take a while. After that clicks are, but no key answers or closes the
    window until one of these has shown that the person is there:

    - a click in it, Tab, or an arrow key. In the midst of typing, less than ``QUIET_SECONDS`` after another
      key, Tab and the arrows are part of what is typed;
    - ``STILL_SECONDS`` without any key since the painting, or since the window was given the keyboard, and
      then a key that means something here. A key that moves meanwhile, or repeats, begins them anew; so does
      a letter after them, with which somebody goes on with what they were typing.

    A window that the person asked for (``expect``) takes keys as soon as it takes clicks. A key held down
    since before then keeps repeating, and its repeats never answer. ``monotonic`` gives seconds, as
    ``time.monotonic`` does.
    """

    _window: QWidget | None = None
    """None while Python takes it apart: Qt may still have events then."""

    def __init__(self, window: QWidget, monotonic: Callable[[], float] = time.monotonic) -> None:
        super().__init__(window)
        self._window = window
        self._monotonic = monotonic
        self._painted_at: float | None = None
        self._has_person = False
        self._still_since = 0.0
        self._has_seen_key = False
        self._typed_at: float | None = None
        window.installEventFilter(self)

    def watch(self) -> None:
        """Stand before every control the window has by now."""
        for child in self._window.findChildren(QWidget) if self._window is not None else ():
            child.installEventFilter(self)

    def begin_anew(self) -> None:
        """Guard the window again: it is about to come up by itself once more."""
        self._painted_at = None
        self._has_person = self._has_seen_key = False
        self._typed_at = None

    def expect(self) -> None:
        """Take keys: the person has asked for the window."""
        self._has_person = True

    @property
    def has_person(self) -> bool:
        """Whether the person has turned to the window."""
        return self._has_person

    @property
    def is_quiet(self) -> bool:
        """Whether everything is still swallowed."""
        return self._painted_at is None or self._monotonic() - self._painted_at < QUIET_SECONDS

    @property
    def is_unseen(self) -> bool:
        """Whether the window has not been painted yet."""
        return self._painted_at is None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802  # Qt's name
        """True for what is swallowed."""
        if self._window is None:
            return False
        if watched is self._window:
            self._follow(event)
        if not self._is_early(event):
            return False
        if event.type() is QEvent.Type.Close:
            event.ignore()
        else:
            event.accept()
        return True

    def _follow(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.Paint and self._painted_at is None:
            self._painted_at = self._still_since = self._monotonic()
        elif event.type() is QEvent.Type.WindowActivate:
            # what had the keyboard until now may have gone in the midst of a word
            self._still_since = self._monotonic()

    def _is_early(self, event: QEvent) -> bool:
        """Whether ``event`` was meant for another window, as far as one can tell."""
        if isinstance(event, QKeyEvent) and event.type() in _KEYS:
            return self._is_early_key(event)
        if event.type() in _POINTING:
            self._has_person = self._has_person or not self.is_quiet
            return self.is_quiet
        if event.type() in _ENDS_OF_POINTING:
            return self.is_quiet
        if event.type() is QEvent.Type.Shortcut:
            return self.is_quiet or not self._has_person
        # the window manager's own keys close a window too, and of those no more is seen than the Alt
        is_closing = event.type() is QEvent.Type.Close
        return is_closing and self._has_seen_key and not self._has_person and not self._is_still

    @property
    def _is_still(self) -> bool:
        wanted = STILL_SECONDS + (_LATE_SECONDS if self._has_seen_key else 0)
        return not self.is_quiet and self._monotonic() - self._still_since >= wanted

    def _is_early_key(self, event: QKeyEvent) -> bool:
        is_press = event.type() is not QEvent.Type.KeyRelease
        if self._has_person and not self.is_quiet:
            return is_press and event.isAutoRepeat() and event.key() in _ANSWERS
        is_modifier = event.key() in _MODIFIERS
        if self._is_still and is_modifier:
            return False
        if is_press and not event.isAutoRepeat() and self._is_deed(event):
            self._has_person = True
            return False
        self._has_seen_key = True
        self._still_since = self._monotonic()
        if not is_modifier and not _moves_the_focus(event):
            self._typed_at = self._still_since
        return True

    def _is_deed(self, event: QKeyEvent) -> bool:
        """Whether with this key the person turns to the window."""
        if self._is_still and (event.key() in _ANSWERS or bool(event.modifiers() & _ALT)):
            return True
        is_typing = self._typed_at is not None and self._monotonic() - self._typed_at < QUIET_SECONDS
        return _moves_the_focus(event) and not self.is_quiet and not is_typing


def _moves_the_focus(event: QKeyEvent) -> bool:
    return event.key() in _MOVES_THE_FOCUS and not event.modifiers() & _COMMANDING
