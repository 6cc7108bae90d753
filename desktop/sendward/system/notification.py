"""A desktop notification, and what shows one: its default action, its end, its callbacks."""

from __future__ import annotations

import enum
import logging
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    OnAction = Callable[[str, str], None]
    """Callback for the ID of the action that was chosen, and the token with which a window of ours may come
    to the front for it (xdg-activation); empty where there is none."""
    OnClosed = Callable[["Closed"], None]
    """Callback for the reason why the notification went without an action."""

log = logging.getLogger(__name__)

DEFAULT = "default"
"""The action of a click on the notification itself; it has no button."""


NO_BUS = "There is no session bus, so no notification can be shown. Start Sendward from the desktop session."


class Notifier(Protocol):
    """Shows notifications with buttons, where the platform has a way that we know."""

    @property
    def problem(self) -> str:
        """Why nothing can be shown now, and what to do; empty when something can, or it is not known yet."""

    @property
    def server(self) -> str:
        """The name and version of the program that shows them; empty when there is none."""

    @property
    def capabilities(self) -> frozenset[str]:
        """The abilities that program names: ``actions``, ``body-markup``, …"""

    def start(self) -> None:
        """Connect, on a thread; returns at once."""

    def wait_until_known(self, seconds: float = ...) -> bool:
        """Wait until ``problem`` and ``server`` mean something; False when the time was over."""

    def notify(
        self,
        title: str,
        body: str,
        actions: Mapping[str, str] | None = None,
        on_action: OnAction | None = None,
        on_closed: OnClosed | None = None,
        *,
        stays: bool = False,
    ) -> int | None:
        """Show it; gives a ticket for ``close``, or None at once when ``problem`` says why not."""

    def close(self, ticket: int) -> None:
        """Remove it from the screen if it is still there; nobody is called back for it any more."""

    def stop(self) -> None:
        """Remove everything from the screen, and return when nothing runs any more."""


class Closed(enum.Enum):
    """Reason why a notification went without an action."""

    EXPIRED = "its time was over"
    DISMISSED = "the person closed it"
    FAILED = "it was never shown, or the daemon is gone with it: ask in another way"


@dataclass(slots=True)
class Shown:
    """One notification, from the call until it is gone."""

    ticket: int
    on_action: OnAction | None
    on_closed: OnClosed | None
    token: str = ""
    """What ``on_action`` is given besides the action."""

    def tell_action(self, action: str) -> None:
        """Call ``on_action`` with the action that was chosen."""
        _tell(self.on_action, action, self.token)

    def tell_closed(self, why: Closed) -> None:
        """Call ``on_closed``: no action will be chosen any more."""
        _tell(self.on_closed, why)


def without_twins(actions: Mapping[str, str]) -> dict[str, str]:
    """Return the actions without those that are called as the default is, for where that has a button too.

    >>> without_twins({"show": "Show", "default": "Show", "right": "It is right"})
    {'default': 'Show', 'right': 'It is right'}
    """
    own = actions.get(DEFAULT)
    return {key: label for key, label in actions.items() if key == DEFAULT or label != own}


def _tell(callback: Callable[..., None] | None, *values: object) -> None:
    """Call the callback, if there is one; one that fails is logged, and the notifier lives on."""
    if callback is None:
        return
    try:
        callback(*values)
    except Exception:
        log.exception("what was to happen after a notification failed")
