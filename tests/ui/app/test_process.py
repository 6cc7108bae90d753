"""Qt's application, as Sendward has it."""

from __future__ import annotations

from types import SimpleNamespace

import pytest
from PySide6.QtCore import Qt

from sendward.ui.app.process import Application


@pytest.mark.parametrize(
    ("style", "scheme", "taken"),
    [
        ("windowsvista", Qt.ColorScheme.Dark, ["fusion"]),
        ("windowsvista", Qt.ColorScheme.Light, []),
        ("windows11", Qt.ColorScheme.Dark, []),
        ("gtk3", Qt.ColorScheme.Dark, []),
    ],
)
def test_a_style_that_is_always_light_is_left_where_the_system_is_dark(
    style: str, scheme: Qt.ColorScheme, taken: list[str]
) -> None:
    chosen: list[str] = []
    app = SimpleNamespace(
        styleHints=lambda: SimpleNamespace(colorScheme=lambda: scheme),
        style=lambda: SimpleNamespace(name=lambda: style),
        setStyle=chosen.append,
    )

    Application.use_style_that_can_be_dark(app)  # type: ignore[arg-type]  # there is one application only

    assert chosen == taken
