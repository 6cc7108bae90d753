"""Points of ``sendward doctor`` on learning: whether it is on, what it can know, and what it has read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sendward.cli.doctor_point import Point
from sendward.cli.output import counted
from sendward.learning.errors import LearningError, LearningNewerError
from sendward.learning.standing import standing
from sendward.settings.options import LEARN

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sendward.settings.settings import Settings
    from sendward.system.paths import Paths

_TOPIC = "Learning"


def learning_points(paths: Paths, settings: Settings, *, has_key: bool) -> Iterator[Point]:
    """Points on what is learned from sent mail; ``has_key`` is whether the keyring gives a key."""
    is_on = settings.get(LEARN)
    try:
        found = standing(paths.learned_file)
    except LearningNewerError as error:
        yield Point(_TOPIC, str(error), "Update Sendward.", is_wrong=True)
        return
    except LearningError as error:
        yield Point(
            _TOPIC,
            f"{paths.learned_file}: {error}",
            "Sendward puts it aside at its next start, and learns anew.",
            is_wrong=True,
        )
        return
    if not is_on:
        kept = "" if found is None else " What was learned before is kept until you forget it."
        yield Point(
            _TOPIC,
            f"Whom you write to is not learned: it is switched off.{kept}",
            "Switch it on in the settings, under “People you write to”, if you want that.",
        )
        return
    if not has_key:
        yield Point(
            _TOPIC,
            "The keyring gives no key: only domains are learned, and no people.",
            "Unlock the keyring; until then a slip before the @ is not noticed.",
        )
    if found is None or found.looked_at is None:
        yield Point(_TOPIC, "No sent mail has been read yet.", "It is read while Sendward runs.")
        return
    read = counted(found.messages, "sent message", "sent messages")
    places = counted(found.folders, "folder", "folders")
    known = f"{counted(found.domains, 'domain', 'domains')}, {counted(found.people, 'person', 'people')}"
    at = f"{found.looked_at.astimezone():%Y-%m-%d %H:%M}"
    yield Point(_TOPIC, f"{read} from {places}; {known}. Looked for new ones at {at}.")
    if not found.messages:
        yield Point(
            _TOPIC,
            "No folder of sent mail was found, or none has anything in it.",
            "Choose one in the settings, under “People you write to”.",
        )
