"""The options about answers, as the guard understands them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sendward.guard.rules import Rules
from sendward.model import Level
from sendward.settings.options import BLOCKED, REASON_FROM

if TYPE_CHECKING:
    from sendward.settings.settings import Settings


def answer_rules(settings: Settings) -> Rules:
    """What it takes to say that an address is right, by what holds now."""
    return Rules(
        block_is_final=settings.get(BLOCKED) == "final",
        reason_from=next(level for level in Level if level.word == settings.get(REASON_FROM)),
    )
