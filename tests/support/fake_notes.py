"""A desktop that shows notifications, or none that can be clicked."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable


class FakeNotes:
    """Keeps what it is told, for a test to click on."""

    def __init__(self) -> None:
        self.can_show = True
        self.offered: list[tuple[str, str, Callable[[], object]]] = []
        self.told: list[tuple[str, str]] = []

    def offer(self, title: str, text: str, show: Callable[[], object]) -> bool:
        if self.can_show:
            self.offered.append((title, text, show))
        return self.can_show

    def tell(self, title: str, text: str) -> None:
        self.told.append((title, text))
