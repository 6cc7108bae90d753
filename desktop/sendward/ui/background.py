"""Slow work off the main thread: its result comes back over the bridge."""

from __future__ import annotations

import logging
import threading
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable

    from sendward.ui.bridge import Bridge

T = TypeVar("T")
_log = logging.getLogger(__name__)


def in_background(
    bridge: Bridge, name: str, work: Callable[[], T], done: Callable[[T], object]
) -> threading.Thread:
    """Do ``work`` on a thread of its own and call ``done`` with its result on the bridge's thread.

    ``work`` catches what it can explain; anything else is logged, and ``done`` is not called.
    """
    cross = bridge.carry(done)

    def run() -> None:
        try:
            result = work()
        except Exception:  # noqa: BLE001  # nobody waits here to take it; the log has the traceback
            _log.exception("%s failed", name)
            return
        cross(result)

    thread = threading.Thread(target=run, name=f"sendward-{name}", daemon=True)
    thread.start()
    return thread
