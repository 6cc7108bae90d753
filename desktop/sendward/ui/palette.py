"""The few colours of our own, in a light and a dark shade, picked by the palette the desktop gave us."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtGui import QColor, QPalette


@dataclass(frozen=True, slots=True)
class Marks:
    """Colours of what differs. Text on fill reaches a contrast of 4.5:1 (WCAG 2.2, 1.4.3)."""

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
    """Whether the desktop writes light on dark."""
    window = palette.color(QPalette.ColorRole.Window)
    return window.lightnessF() < palette.color(QPalette.ColorRole.WindowText).lightnessF()


def marks(palette: QPalette) -> Marks:
    """The shades that can be read on ``palette``."""
    return _DARK if is_dark(palette) else _LIGHT


def primary_style(palette: QPalette) -> str:
    """A style sheet for the one button that is suggested."""
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
