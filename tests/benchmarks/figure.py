"""One line of the tables that benchmarks print."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Figure:
    """One line of the table."""

    what: str
    measured: float
    unit: str
    wanted: float
    at_least: bool = False

    def __str__(self) -> str:
        """As the table shows it."""
        is_met = self.measured >= self.wanted if self.at_least else self.measured <= self.wanted
        bound = "≥" if self.at_least else "≤"
        measured, wanted = (
            f"{number:,.{2 if number < 10 else 0}f}" for number in (self.measured, self.wanted)
        )
        met = "yes" if is_met else "no"
        return f"| {self.what} | {measured} {self.unit} | {bound} {wanted} {self.unit} | {met} |"
