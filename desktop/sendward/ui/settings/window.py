"""The settings' window: the pages' names and a search at the left, the page at the right."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeySequence, QPalette, QShortcut
from PySide6.QtWidgets import (
    QAbstractButton,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QScrollArea,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from sendward.ui.settings.changes import Changes
from sendward.ui.settings.pages.order import PAGES
from sendward.ui.widgets import icons
from sendward.ui.widgets.growing import KeyboardArea
from sendward.ui.widgets.icons import symbol
from sendward.ui.widgets.labels import heading, plain_label
from sendward.ui.widgets.placing import resize_within_screen, screen_of_person
from sendward.ui.widgets.translated import translated
from sendward.ui.widgets.wheel import leave_wheel_of_all

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from PySide6.QtGui import QCloseEvent

    from sendward.ui.settings.page import Page, PageContext


def fits(words: str, texts: Iterable[str]) -> bool:
    """Whether one of the texts contains all the words, each also as a part of a word.

    >>> fits("copi watch", ["Watch what is copied"])
    True
    """
    return any(_has(text, words.casefold().split(), all) for text in texts)


def mark(words: str, area: QScrollArea) -> None:
    """Highlight the labels and buttons that contain the words, and scroll to the first.

    Where none contains all of them, those that contain any: title and help of an option are two labels.
    """
    wanted = words.casefold().split()
    labels = [widget for widget in area.findChildren(QWidget) if isinstance(widget, QLabel | QAbstractButton)]
    found = [label for label in labels if wanted and _has(label.text(), wanted, all)]
    found = found or [label for label in labels if _has(label.text(), wanted, any)]
    for label in labels:
        if label in found or label.property(_MARKED):
            _set_ground(label, is_found=label in found)
    first = next((label for label in found if label.isVisibleTo(area)), None)
    if first is not None:
        area.ensureWidgetVisible(first)


def _has(text: str, wanted: list[str], how_many: Callable[[Iterable[bool]], bool]) -> bool:
    folded = text.replace("&", "").casefold()
    return how_many(word in folded for word in wanted)


_MARKED = "sendward_found"


def _set_ground(widget: QWidget, *, is_found: bool) -> None:
    widget.setProperty(_MARKED, is_found)
    palette = widget.palette()
    if is_found:
        ground = palette.color(QPalette.ColorRole.Highlight)
        ground.setAlphaF(_TINT)
        palette.setColor(QPalette.ColorRole.Window, ground)
    else:
        palette.setColor(
            QPalette.ColorRole.Window, QGuiApplication.palette().color(QPalette.ColorRole.Window)
        )
    widget.setPalette(palette)
    widget.setAutoFillBackground(is_found)


_TINT = 0.3
"""Opacity of the highlight's colour under found words: enough to be seen, and text on it keeps 4.5:1."""


_MARGIN = 24
_SIZE = QSize(820, 640)
_SYMBOL = 20


class SettingsWindow(QWidget):
    """Window of the settings in a context; ``gone`` is emitted when it is closed."""

    gone = Signal()

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self._context = context
        self.changes = Changes(context.settings, self)
        self.pages: tuple[Page, ...] = tuple(make(context, self.changes) for make in PAGES)
        self.setWindowTitle(self.tr("Sendward – Settings"))
        self.setAccessibleName(self.tr("Settings"))
        self.setWindowIcon(icons.application())
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Search the settings"))
        self.search.setAccessibleName(self.tr("Search the settings"))
        self.search.setClearButtonEnabled(True)
        for clear in self.search.findChildren(QToolButton):
            clear.setAccessibleName(self.tr("Clear the search"))
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Pages"))
        self.list.setIconSize(QSize(_SYMBOL, _SYMBOL))
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setSpacing(2)
        self.nothing_found = plain_label(self.tr("No setting has these words."))
        self.nothing_found.hide()
        self.stack = QStackedWidget()
        self.message = plain_label()
        self.message.setContentsMargins(_MARGIN, 8, _MARGIN, 12)
        for page in self.pages:
            self.list.addItem(QListWidgetItem(page.title))
            self.stack.addWidget(KeyboardArea())
        self._lay_out()
        self._draw_symbols()
        self._tell("")
        self._connect()
        self.list.setCurrentRow(0)
        resize_within_screen(self, _SIZE)

    def open_page(self, symbol: str) -> None:
        """Show the page with this symbol."""
        self.search.clear()
        self.list.setCurrentRow([page.symbol for page in self.pages].index(symbol))
        self.list.setFocus()

    @property
    def page_symbol(self) -> str:
        """The symbol of the page that is shown."""
        return self.pages[self.stack.currentIndex()].symbol

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802  # Qt's name
        """Draw the symbols again when the desktop turns dark or light."""
        if event.type() is QEvent.Type.PaletteChange:
            self._draw_symbols()
        super().changeEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802  # Qt's name
        """Stop listening to changes, and emit ``gone``."""
        super().closeEvent(event)
        self.changes.close()
        self.gone.emit()

    def _lay_out(self) -> None:
        left = QVBoxLayout()
        is_mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        left.setContentsMargins(0 if is_mirrored else 12, 12, 12 if is_mirrored else 0, 12)
        left.setSpacing(10)
        left.addWidget(self.search)
        left.addWidget(self.nothing_found)
        left.addWidget(self.list, 1)
        side = self._side = QWidget()
        side.setLayout(left)
        width = self.list.sizeHintForColumn(0) + _SYMBOL + 40
        side.setFixedWidth(max(190, width))
        across = QHBoxLayout()
        across.setSpacing(0)
        across.addWidget(side)
        across.addWidget(self.stack, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(across, 1)
        layout.addWidget(self.message)

    def _connect(self) -> None:
        self.search.textChanged.connect(self._on_search)
        self.search.returnPressed.connect(self.list.setFocus)
        self.list.currentRowChanged.connect(self._on_page)
        self.changes.message_changed.connect(self._tell)
        self._context.news.statuses_changed.connect(self.changes.statuses_changed)
        self._context.news.judge_changed.connect(self.changes.judge_changed)
        QShortcut(QKeySequence.StandardKey.Find, self, self.search.setFocus)
        QShortcut(QKeySequence(Qt.Key.Key_Escape), self, self._on_escape)

    def _tell(self, sentence: str) -> None:
        """Show a sentence on what just happened, and the problems with the file."""
        problems = (translated(str(problem)) for problem in self._context.settings.problems)
        text = "\n".join(filter(None, (sentence, *problems)))
        self.message.setText(text)
        self.message.setVisible(bool(text))

    def _draw_symbols(self) -> None:
        for row, page in enumerate(self.pages):
            self.list.item(row).setIcon(symbol(page.symbol, self.palette()))

    def _on_page(self, row: int) -> None:
        if row < 0:
            return
        area = self.stack.widget(row)
        if isinstance(area, QScrollArea) and area.widget() is None:
            self._fill(area, self.pages[row])
        self.stack.setCurrentIndex(row)
        self._mark_found()

    def _fill(self, area: QScrollArea, page: Page) -> None:
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(_MARGIN, 16, _MARGIN, 20)
        column.setSpacing(14)
        column.addWidget(heading(page.title))
        column.addWidget(page.widget(), 1)
        leave_wheel_of_all(inside)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setAccessibleName(page.title)
        area.setWidget(inside)
        self._make_room(area, inside.minimumSizeHint().width())

    def _make_room(self, area: QScrollArea, width: int) -> None:
        """Widen the window for a page that needs it, as buttons do in some languages."""
        bar = area.verticalScrollBar().sizeHint().width()
        lacking = width + bar + self._side.width() - self.width()
        if lacking > 0:
            room = round(screen_of_person().availableGeometry().width() * 0.95)
            self.resize(min(self.width() + lacking, max(room, self.width())), self.height())

    def _on_search(self, words: str) -> None:
        shown = [row for row, page in enumerate(self.pages) if fits(words, page.search_texts())]
        for row in range(self.list.count()):
            self.list.item(row).setHidden(row not in shown)
        self.nothing_found.setVisible(not shown)
        if shown and self.list.currentRow() not in shown:
            self.list.setCurrentRow(shown[0])
        self._mark_found()

    def _mark_found(self) -> None:
        area = self.stack.currentWidget()
        if isinstance(area, QScrollArea) and area.widget() is not None:
            mark(self.search.text(), area)

    def _on_escape(self) -> None:
        if self.search.text():
            self.search.clear()
        else:
            self.close()
