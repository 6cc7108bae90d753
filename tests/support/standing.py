"""What the check-up finds in a home folder with mail programs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sendward.engine.judge import Engine
from sendward.mailstores.clients.places import Places
from sendward.mailstores.standing.checkup import check_up
from sendward.mailstores.standing.survey import standing_texts
from support.draft_questions import PROTECTED

if TYPE_CHECKING:
    from pathlib import Path


def standing_mistakes(home: Path) -> set[tuple[str, str, str, str]]:
    """Each wrong address, what it stands in, the program, and the name of the rule or identity."""
    texts = standing_texts(Places(home, environment={}))
    return {
        (str(mistake.address), spot.kind.value, spot.client, spot.name)
        for mistake in check_up(texts, Engine(PROTECTED).judge).mistakes
        for spot in mistake.spots
    }
