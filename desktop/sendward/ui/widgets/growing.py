"""Windows and lists of cards that grow with the words in them, and the way through their pages."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QSize, Qt, Signal
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from sendward.ui.widgets.placing import resize_within_screen

if TYPE_CHECKING:
    from collections.abc import Sequence


def grow_to_fit(window: QWidget) -> None:
    """Keep a window at least as high as its wrapped texts need at its width.

    Qt asks a window's layout for its minimum height at any width, not at this one, and squeezes the fields
    when texts wrap.
    """
    layout = window.layout()
    if layout is None:
        return
    layout.activate()
    width = max(window.width(), window.minimumWidth())
    window.setMinimumHeight(max(layout.totalHeightForWidth(width), layout.totalMinimumSize().height()))


_BESIDE_SCROLL_BAR = 12
_AROUND = 8
"""Pixels in sight above and below what has the keyboard."""


class KeyboardArea(QScrollArea):
    """Scroll area in which what has the keyboard is in sight.

    Qt scrolls there only by itself where the key was pressed inside: who came by Tab from a button below
    would press one that they do not see.
    """

    def __init__(self) -> None:
        super().__init__()
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._on_focus)

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002, FBT001, N802  # Qt's name and signature
        """Leave the scrolling to ``_on_focus``: Qt wants more room around than a low screen has."""
        return QWidget.focusNextPrevChild(self, next)

    def _on_focus(self, _old: QWidget | None, new: QWidget | None) -> None:
        inside = self.widget()
        # under a mouse that is pressed nothing may move away
        is_clicked = QApplication.mouseButtons() != Qt.MouseButton.NoButton
        if new is not None and inside is not None and inside.isAncestorOf(new) and not is_clicked:
            self.ensureWidgetVisible(new, 0, 0)
            self._show_whole(new, inside)

    def _show_whole(self, part: QWidget, inside: QWidget) -> None:
        """Scroll so that all of ``part`` is in sight if it fits: Qt looks at the cursor in a field only."""
        room = self.viewport().height() - part.height()
        if room < 0:
            return
        around = min(_AROUND, room // 2)
        top = part.mapTo(inside, part.rect().topLeft()).y()
        bar = self.verticalScrollBar()
        lowest = top + part.height() + around - self.viewport().height()
        bar.setValue(min(top - around, max(bar.value(), lowest)))


def scrolled(inside: QWidget, name: str) -> KeyboardArea:
    """An area for a window's words, which scrolls only upwards and downwards."""
    area = KeyboardArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setAccessibleName(name)
    area.setWidget(inside)
    return area


def make_room(window: QWidget, area: QScrollArea) -> None:
    """Be higher where more is to be seen in the area, as far as the screen has room; the rest scrolls."""
    inside = area.widget()
    layout = inside.layout() if inside is not None else None
    if layout is None or not window.isVisible():
        return
    layout.activate()
    lacking = layout.totalHeightForWidth(area.viewport().width()) - area.viewport().height()
    if lacking > 0:
        resize_within_screen(window, QSize(window.width(), window.height() + lacking))


class CardsArea(KeyboardArea):
    """Scroll area of cards, which never scrolls sideways: ``narrowest`` is the width it needs."""

    def __init__(self, cards: Sequence[QWidget]) -> None:
        super().__init__()
        self._inside = inside = QWidget()
        self._column = QVBoxLayout(inside)
        self._cards: Sequence[QWidget] = ()
        # else the scroll area takes the height at the narrowest width, and scrolls cards that would fit
        inside.setMinimumHeight(1)
        self._column.setSpacing(12)
        self._column.addStretch(1)
        self.show_cards(cards)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidget(inside)
        self.setAccessibleName(self.tr("Addresses to check"))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.viewport().setAutoFillBackground(False)
        inside.setAutoFillBackground(False)

    def show_cards(self, cards: Sequence[QWidget]) -> None:
        """Show these cards in place of the former ones, which are deleted."""
        place = self._column.indexOf(self._cards[0]) if self._cards else 0
        for card in self._cards:
            self._column.removeWidget(card)
            card.hide()
            card.deleteLater()
        gap = _BESIDE_SCROLL_BAR if len(cards) > 1 else 0
        if self.isRightToLeft():  # the bar is on the left then, and margins are not mirrored by Qt
            self._column.setContentsMargins(gap, 0, 0, 0)
        else:
            self._column.setContentsMargins(0, 0, gap, 0)
        for number, card in enumerate(cards):
            self._column.insertWidget(place + number, card)
        self._cards = tuple(cards)
        self.verticalScrollBar().setValue(0)

    def take_in(self, above: Sequence[QWidget], below: QWidget) -> None:
        """Move these widgets into the area, to scroll with the cards, on a screen too low for all of them."""
        for place, widget in enumerate(above):
            self._column.insertWidget(place, widget)
        self._column.insertWidget(self._column.count() - 1, below)

    def narrowest(self) -> int:
        """Narrowest width in pixels, with the scroll bar that may appear beside the cards."""
        self._column.activate()
        return self._column.totalMinimumSize().width() + self.verticalScrollBar().sizeHint().width()

    def height_at(self, width: int) -> int:
        """Height in pixels of all cards when they are ``width`` pixels wide."""
        self._column.activate()
        return self._column.totalHeightForWidth(width) + 2

    def take_height(self, shown: int, wanted: int) -> None:
        """Be at least ``shown`` pixels high, at most ``wanted``, which all cards need.

        A scroll bar beside cards that fit would make room for itself: their text wraps beside it, and is too
        high then. Qt takes none away that was there before, as while the window grows.
        """
        self.setMinimumHeight(shown)
        self.setMaximumHeight(wanted)
        has_room = shown >= wanted
        policy = Qt.ScrollBarPolicy
        self.setVerticalScrollBarPolicy(policy.ScrollBarAlwaysOff if has_room else policy.ScrollBarAsNeeded)

    def sizeHint(self) -> QSize:  # noqa: N802  # Qt's name
        """As high as it has to be: a window that is shown for the first time takes this size."""
        return QSize(super().sizeHint().width(), self.minimumHeight())

    def bring_into_sight(self, part: QWidget) -> None:
        """Scroll to ``part``, a widget on a card: to its beginning, if it is higher than the area."""
        self._column.activate()
        # else it would learn of a card's new height only when the event loop runs next
        QCoreApplication.sendEvent(self, QEvent(QEvent.Type.LayoutRequest))
        top = part.mapTo(self._inside, part.rect().topLeft()).y()
        bar = self.verticalScrollBar()
        lowest = top + part.height() - self.viewport().height()
        bar.setValue(min(top, max(bar.value(), lowest)))


class Pager(QWidget):
    """Two buttons and a place; ``turned`` carries how many pages further on the person wants to be."""

    turned = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.back = QPushButton(self.tr("&Back"))
        self.forward = QPushButton(self.tr("Ne&xt"))
        self._place = QLabel()
        self._place.setTextFormat(Qt.TextFormat.PlainText)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        for part in (self.back, self._place, self.forward):
            layout.addWidget(part)
        layout.addStretch(1)
        self.back.clicked.connect(lambda: self.turned.emit(-1))
        self.forward.clicked.connect(lambda: self.turned.emit(1))

    def show_place(self, first: int, shown: int, count: int) -> None:
        """Say that ``shown`` of ``count`` are on the page, from number ``first`` on, counted from 0.

        A button that leads nowhere any more gives the keyboard to the other one: Qt would give it to what
        comes next, and that may be an answer.
        """
        has_keyboard = self.back.hasFocus() or self.forward.hasFocus()
        self.back.setEnabled(first > 0)
        self.forward.setEnabled(first + shown < count)
        on = next((button for button in (self.forward, self.back) if button.isEnabled()), None)
        if has_keyboard and on is not None and not (self.back.hasFocus() or self.forward.hasFocus()):
            on.setFocus()
        self._place.setText(
            self.tr("{first} to {last} of {all}").format(first=first + 1, last=first + shown, all=count)
        )
