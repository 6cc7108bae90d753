"""A tray beside whose icon messages come up that can be clicked, as on Windows."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable


class FakeTray:
    """Says what it is given, as Windows' tray does, and is clicked by a test."""

    def __init__(self) -> None:
        self.click: Callable[[], object] = lambda: None

    def say(self, _title: str, _text: str, on_clicked: Callable[[], object] | None = None) -> bool:
        """As ``Tray.say``."""
        self.click = on_clicked or self.click
        return True

    offer = say
