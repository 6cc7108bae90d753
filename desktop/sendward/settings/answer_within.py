"""Asking what may never answer, such as a keyring that shows a prompt."""

from __future__ import annotations

import queue
import threading
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable

T = TypeVar("T")


def answer_within(ask: Callable[[], T], patience_s: float) -> T | None:
    """What ``ask`` returns; None after ``patience_s`` seconds. It must raise nothing.

    It is called on a thread of its own, which is left to itself when the time is over.
    """
    answers: queue.SimpleQueue[T] = queue.SimpleQueue()
    threading.Thread(target=lambda: answers.put(ask()), name="sendward-keyring", daemon=True).start()
    try:
        return answers.get(timeout=patience_s)
    except queue.Empty:
        return None
