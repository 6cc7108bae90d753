"""Desktop notification common to all platforms: its default action, its end, its callbacks."""

from __future__ import annotations

import enum
import logging
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable

    OnAction = Callable[[str], None]
    """Callback for the ID of the action that was chosen."""
    OnClosed = Callable[["Closed"], None]
    """Callback for the reason why the notification went without an action."""

log = logging.getLogger(__name__)

DEFAULT = "default"
"""The action of a click on the notification itself; it has no button."""


class Closed(enum.Enum):
    """Reason why a notification went without an action."""

    EXPIRED = "its time was over"
    DISMISSED = "the person closed it"
    FAILED = "it was never shown, or the daemon is gone with it: ask in another way"


@dataclass(frozen=True, slots=True)
class Shown:
    """One notification, from the call until it is gone."""

    ticket: int
    on_action: OnAction | None
    on_closed: OnClosed | None

    def tell_action(self, action: str) -> None:
        """Call ``on_action`` with the action that was chosen."""
        _tell(self.on_action, action)

    def tell_closed(self, why: Closed) -> None:
        """Call ``on_closed``: no action will be chosen any more."""
        _tell(self.on_closed, why)


def _tell(callback: Callable[[Any], None] | None, value: object) -> None:
    """Call the callback, if there is one; one that fails is logged, and the notifier lives on."""
    if callback is None:
        return
    try:
        callback(value)
    except Exception:
        log.exception("what was to happen after a notification failed")
