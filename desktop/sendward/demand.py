"""The demand on a person who says that an address is right; a value, as those of ``model.py``."""

from __future__ import annotations

from sendward.values import dataclass


@dataclass(frozen=True, slots=True)
class Demand:
    """Demand on the person before "it is right" is accepted as an answer."""

    is_possible: bool = True
    """False where policy leaves no way round."""
    reason: bool = False
    """Whether the person has to give a reason, in their own words."""
    typing: str = ""
    """Text to be typed once more: the domain's end from the first label that differs, as U-labels."""

    @property
    def is_simple(self) -> bool:
        """Whether a click is enough."""
        return self.is_possible and not self.reason and not self.typing


SIMPLE = Demand()
"""A click is enough."""
