"""Colours of our own for light and dark palettes, and style sheets with outlines for high contrast."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent
from PySide6.QtGui import QColor, QGuiApplication, QPalette
from PySide6.QtWidgets import QLabel, QPushButton

from sendward.ui.widgets import icons

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget


@dataclass(frozen=True, slots=True)
class Marks:
    """Colours of our own, as for typed and meant letters. Text on fill has a contrast of 4.5:1
    (WCAG 2.2, 1.4.3).
    """

    typed: QColor
    typed_fill: QColor
    meant: QColor
    meant_fill: QColor
    primary: QColor
    primary_text: QColor
    warning: QColor


_LIGHT = Marks(
    typed=QColor("#a3180d"),
    typed_fill=QColor("#fde3df"),
    meant=QColor("#0b5c3b"),
    meant_fill=QColor("#d9f2e4"),
    primary=QColor("#0b6e4f"),
    primary_text=QColor("#ffffff"),
    warning=QColor("#8a5a00"),
)
_DARK = Marks(
    typed=QColor("#ffb3a7"),
    typed_fill=QColor("#5a211b"),
    meant=QColor("#8fe3b8"),
    meant_fill=QColor("#134632"),
    primary=QColor("#2fa678"),
    primary_text=QColor("#04140d"),
    warning=QColor("#f0c060"),
)


def is_dark(palette: QPalette) -> bool:
    """Whether the palette is dark: light text on a dark window."""
    window = palette.color(QPalette.ColorRole.Window)
    return window.lightnessF() < palette.color(QPalette.ColorRole.WindowText).lightnessF()


_SHADES = {
    QPalette.ColorRole.Base: "#1f2123",
    QPalette.ColorRole.AlternateBase: "#26282b",
    QPalette.ColorRole.ToolTipBase: "#3a3d41",
    QPalette.ColorRole.ToolTipText: "#e8e8e8",
    QPalette.ColorRole.PlaceholderText: "#a2a6ab",
    QPalette.ColorRole.Highlight: "#2f7dd1",
    QPalette.ColorRole.HighlightedText: "#ffffff",
    QPalette.ColorRole.Link: "#7ab7ff",
}


def dark_palette() -> QPalette:
    """Dark colours, for desktops where Qt has none: those without a theme of their own, such as sway."""
    palette = QPalette(QColor("#3a3d41"), QColor("#2b2d30"))
    for role, shade in _SHADES.items():
        palette.setColor(role, QColor(shade))
    text = (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText)
    for role in text:
        palette.setColor(role, QColor("#e8e8e8"))
        palette.setColor(QPalette.ColorGroup.Disabled, role, QColor("#7d8186"))
    return palette


def marks(palette: QPalette) -> Marks:
    """The colours that are readable on ``palette``."""
    return _DARK if is_dark(palette) else _LIGHT


def primary_style(palette: QPalette) -> str:
    """Style sheet for the one button that is suggested."""
    shades = marks(palette)
    return (
        f"QPushButton {{ background: {shades.primary.name()}; color: {shades.primary_text.name()};"
        f" border: 1px solid {shades.primary.name()}; border-radius: 4px; padding: 6px 14px; }}"
        f" QPushButton:hover {{ background: {shades.primary.lighter(112).name()}; }}"
        f" QPushButton:pressed {{ background: {shades.primary.darker(112).name()}; }}"
        f" QPushButton:focus {{ border: 2px solid {palette.color(QPalette.ColorRole.WindowText).name()}; }}"
        " QPushButton:disabled { background: palette(mid); color: palette(window);"
        " border-color: palette(mid); }"
    )


class PrimaryButton(QPushButton):
    """The one button that is suggested.

    Its colours are in a style sheet, and Qt tells it nothing when the desktop's change: its window does
    (``follow_desktop``).
    """

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.follow_desktop()

    def follow_desktop(self) -> None:
        """Take the shade that can be read on the desktop's colours."""
        # never its own palette: the style sheet it has already is in that
        style = primary_style(QGuiApplication.palette())
        if style != self.styleSheet():
            self.setStyleSheet(style)


class InkedLabel(QLabel):
    """A text in the colour that ``ink`` makes of the desktop's; it follows them while it is on the screen."""

    def __init__(self, ink: Callable[[QPalette], QColor], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ink = ink
        self._dress()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802  # Qt's name
        """Follow the desktop's colours."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            self._dress()

    def _dress(self) -> None:
        palette, ink = self.palette(), self._ink(QGuiApplication.palette())
        if palette.color(QPalette.ColorRole.WindowText) != ink:
            palette.setColor(QPalette.ColorRole.WindowText, ink)
            self.setPalette(palette)


_FIELDS = ("QLineEdit", "QAbstractSpinBox", "QComboBox", "QAbstractItemView", "QTextEdit", "QPlainTextEdit")
_BLACK = 12
"""Lightness of 255: a window darker than this leaves no darker shade for outlines."""
_SEEN = 3.0
"""Contrast from which an outline counts as seen (WCAG 2.2, 1.4.11)."""
_BOX, _BOX_OFF = "#9a9da1", "#65686c"


def outline_style(palette: QPalette) -> str:
    """Style sheet for the whole application; empty where the window is light.

    Qt's own Fusion style draws the outline of a button in a darker shade of the window's colour, which nobody
    can see on black: GNOME's and Xfce's "high contrast inverse", for instance. On dark grey, check boxes
    without a tick and the button with the focus cannot be seen.
    """
    if palette.window().color().lightness() > _BLACK:
        return _dark_style(palette) if is_dark(palette) else ""
    ink, focus = palette.windowText().color().name(), _focus(palette).name()
    faint = palette.color(palette.ColorGroup.Disabled, palette.ColorRole.WindowText).name()
    tick = (icons.folder() / "contrast-tick.svg").as_posix()
    boxes = "QCheckBox::indicator", "QListView::indicator", "QTableView::indicator"
    return (
        f"{', '.join(boxes)} {{ width: 14px; height: 14px; border: 1px solid {ink}; }}"
        f"{', '.join(f'{box}:checked' for box in boxes)} {{ background: {ink}; image: url({tick}); }}"
        f"{', '.join(f'{box}:disabled' for box in boxes)} {{ border-color: {faint}; }}"
        f"QCheckBox:focus {{ border: 1px solid {focus}; }}"
        f"QPushButton {{ border: 1px solid {ink}; border-radius: 4px; padding: 5px 12px; }}"
        f"QPushButton:focus, QPushButton:default {{ border: 2px solid {focus}; }}"
        f"QPushButton:disabled {{ border-color: {faint}; color: {faint}; }}"
        f"{', '.join(_FIELDS)} {{ border: 1px solid {ink}; }}"
        f"{', '.join(f'{field}:focus' for field in _FIELDS)} {{ border: 2px solid {focus}; }}"
        f"{', '.join(f'{field}:disabled' for field in _FIELDS)} {{ border-color: {faint}; }}"
        "QComboBox, QAbstractSpinBox { padding: 4px 2px; }"
        f'QuestionCard[frameShape="StyledPanel"] {{ border: 1px solid {ink}; }}'
    )


def _focus(palette: QPalette) -> QColor:
    """The colour around what has the keyboard: the highlight's, where it can be seen on a window.

    Qt on Windows takes the accent's for it, which need not go with the colours of a contrast theme.
    """
    highlight, window = palette.highlight().color(), palette.window().color()
    lighter, darker = sorted((_luminance(highlight), _luminance(window)), reverse=True)
    is_seen = (lighter + 0.05) / (darker + 0.05) >= _SEEN
    return highlight if is_seen else palette.windowText().color()


def _luminance(colour: QColor) -> float:
    """Relative luminance, from 0 to 1 (WCAG 2.2, "relative luminance")."""
    parts = (colour.redF(), colour.greenF(), colour.blueF())
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4  # noqa: PLR2004  # sRGB's own
        for part in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _dark_style(palette: QPalette) -> str:
    """Style sheet that gives check boxes and the focused button an outline of 3:1 (WCAG 2.2, 1.4.11)."""
    focus = palette.windowText().color().name()
    faint = palette.color(palette.ColorGroup.Disabled, palette.ColorRole.WindowText).name()
    tick = (icons.folder() / "dark-tick.svg").as_posix()
    boxes = "QCheckBox::indicator", "QListView::indicator", "QTableView::indicator"
    return (
        f"{', '.join(boxes)} {{ width: 13px; height: 13px; border: 1px solid {_BOX}; border-radius: 2px;"
        " background: palette(base); }"
        f"{', '.join(f'{box}:checked' for box in boxes)} {{ image: url({tick}); }}"
        f"{', '.join(f'{box}:disabled' for box in boxes)} {{ border-color: {_BOX_OFF}; }}"
        # a row of a list is no higher than its letters
        "QListView::indicator, QTableView::indicator { width: 11px; height: 11px; }"
        f"QCheckBox::indicator:focus {{ border: 2px solid {focus}; width: 11px; height: 11px; }}"
        f"QPushButton {{ background: palette(button); border: 1px solid {_BOX_OFF}; border-radius: 4px;"
        " padding: 5px 12px; }"
        f"QPushButton:hover {{ background: palette(midlight); }}"
        f"QPushButton:pressed {{ background: palette(dark); }}"
        f"QPushButton:default {{ border-color: {_BOX}; }}"
        f"QPushButton:focus {{ border: 2px solid {focus}; padding: 4px 11px; }}"
        f"QPushButton:disabled {{ color: {faint}; }}"
    )
