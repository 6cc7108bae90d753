"""A desktop that shows notifications, or none that can be clicked; and one that shows none at all."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from sendward.model import Case


class FakeNotes:
    """Keeps what it is told, for a test to click on."""

    def __init__(self) -> None:
        self.can_show = True
        self.offered: list[tuple[str, str, Callable[[], object]]] = []
        self.told: list[tuple[str, str]] = []

    def offer(
        self, title: str, text: str, show: Callable[[], object], otherwise: Callable[[], object]
    ) -> None:
        if self.can_show:
            self.offered.append((title, text, show))
        else:
            otherwise()

    def tell(self, title: str, text: str) -> None:
        self.told.append((title, text))


class FakeCaseNotes:
    """Keeps the cases it is to show or announce."""

    def __init__(self) -> None:
        self.shown: dict[str, Case] = {}
        self.can_show = True
        self.announced: list[str] = []

    def announce(self, case: Case) -> bool:
        self.announced.append(case.id)
        return self.can_show

    def show(self, case: Case) -> bool:
        if self.can_show:
            self.shown[case.id] = case
        return self.can_show

    def forget(self, case_id: str) -> None:
        self.shown.pop(case_id, None)
