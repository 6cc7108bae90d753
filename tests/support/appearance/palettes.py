"""The colours desktops hand to Qt: colour schemes cannot be set offscreen, a palette can."""

from __future__ import annotations

from PySide6.QtGui import QColor, QPalette


def light() -> QPalette:
    """Fusion's own light palette."""
    return QPalette(QColor("#efefef"))


def dark() -> QPalette:
    """What a dark desktop hands to Qt: colour schemes cannot be set offscreen, a palette can."""
    role = QPalette.ColorRole
    palette = QPalette(QColor("#2b2d30"))
    for which, colour in {
        role.Window: "#2b2d30",
        role.WindowText: "#e8e8e8",
        role.Base: "#1f2123",
        role.AlternateBase: "#26282b",
        role.Text: "#e8e8e8",
        role.Button: "#3a3d41",
        role.ButtonText: "#e8e8e8",
        role.PlaceholderText: "#a2a6ab",
        role.Highlight: "#2f7dd1",
        role.HighlightedText: "#ffffff",
        role.ToolTipBase: "#3a3d41",
        role.ToolTipText: "#e8e8e8",
        role.Link: "#7ab7ff",
    }.items():
        palette.setColor(which, QColor(colour))
    disabled = QPalette.ColorGroup.Disabled
    for which in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(disabled, which, QColor("#7d8186"))
    return palette


def contrast() -> QPalette:
    """A high contrast scheme as Windows has it: white and yellow on black, nothing between."""
    role = QPalette.ColorRole
    palette = QPalette(QColor("#000000"))
    for which, colour in {
        role.Window: "#000000",
        role.WindowText: "#ffffff",
        role.Base: "#000000",
        role.AlternateBase: "#000000",
        role.Text: "#ffffff",
        role.Button: "#000000",
        role.ButtonText: "#ffff00",
        role.BrightText: "#ffffff",
        role.PlaceholderText: "#ffffff",
        role.Highlight: "#1aebff",
        role.HighlightedText: "#000000",
        role.ToolTipBase: "#000000",
        role.ToolTipText: "#ffffff",
        role.Link: "#ffff00",
        role.Light: "#ffffff",
        role.Midlight: "#ffffff",
        role.Mid: "#ffffff",
        role.Dark: "#ffffff",
        role.Shadow: "#ffffff",
    }.items():
        palette.setColor(which, QColor(colour))
    for which in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, which, QColor("#3ff23f"))
    return palette
