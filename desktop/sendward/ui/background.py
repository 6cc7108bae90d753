"""Slow work off the main thread: its result comes back over the bridge."""

from __future__ import annotations

import logging
import threading
from typing import TYPE_CHECKING, TypeVar

from sendward.phrase import Phrase

if TYPE_CHECKING:
    from collections.abc import Callable

    from sendward.ui.bridge import Bridge

T = TypeVar("T")
_log = logging.getLogger(__name__)


def unforeseen(error: Exception) -> Phrase:
    """What to say of an error that nobody thought of; such a one may have no words."""
    return Phrase("Something unforeseen went wrong: {problem}", problem=str(error) or type(error).__name__)


def in_background(
    bridge: Bridge,
    name: str,
    work: Callable[[], T],
    done: Callable[[T], object],
    failed: Callable[[Exception], object],
) -> threading.Thread:
    """Do ``work`` on a thread of its own and call ``done`` with its result on the bridge's thread.

    ``work`` catches what it can explain; anything else, also of ``done``, is logged, and ``failed`` is called
    there instead: whoever waits for the result must hear that there will be none.
    """

    def take(result: T) -> None:
        try:
            done(result)
        except Exception as error:  # noqa: BLE001  # as below
            _log.exception("the result of %s could not be taken up", name)
            failed(error.with_traceback(None))

    hand_over, give_up = bridge.carry(take), bridge.carry(failed)

    def run() -> None:
        try:
            result = work()
        except Exception as error:  # noqa: BLE001  # whoever waits is told, and the log has the traceback
            _log.exception("%s failed", name)
            give_up(error.with_traceback(None))
            return
        hand_over(result)

    thread = threading.Thread(target=run, name=f"sendward-{name}", daemon=True)
    thread.start()
    return thread
