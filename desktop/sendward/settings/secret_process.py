"""Asks the keyring for one account's secret: question and answer as JSON through pipes nobody else reads."""

from __future__ import annotations

import json
import logging
import queue
import sys
import threading
from typing import TYPE_CHECKING

from sendward.settings.keyring_problem import KeyringProblem
from sendward.settings.secrets import SERVICE, encrypting_backends

if TYPE_CHECKING:
    from collections.abc import Sequence

    from keyring.backend import KeyringBackend

_log = logging.getLogger(__name__)


def answer(question: str, backends: Sequence[KeyringBackend]) -> dict[str, str | None]:
    """Do what the question asks. A secret is looked for in every keyring, and kept in the first."""
    wanted = json.loads(question)
    entry = str(wanted["entry"])
    if not backends:
        return {"problem": KeyringProblem.ABSENT}
    if wanted["do"] == "set":
        backends[0].set_password(SERVICE, entry, str(wanted["secret"]))
        if backends[0].get_password(SERVICE, entry) != wanted["secret"]:
            return {"problem": KeyringProblem.FORGETFUL}
        return {}
    for backend in backends:
        stored = backend.get_password(SERVICE, entry)
        if stored is not None and wanted["do"] == "get":
            return {"secret": stored}
        if stored is not None:
            backend.delete_password(SERVICE, entry)
    return {}


def safe_answer(question: str) -> dict[str, str | None]:
    """As ``answer``, with the keyrings of this session; what a backend raises becomes a sentence."""
    try:
        return answer(question, encrypting_backends())
    except Exception as error:  # noqa: BLE001  # backends raise whatever their libraries do; it is handed on in words
        _log.exception("the keyring failed")
        return {"problem": KeyringProblem.FAILED, "name": type(error).__name__}


def answer_within(question: str, patience_s: float) -> dict[str, object]:
    """As ``safe_answer``, for a bundled program, beside which no Python can be started."""
    answers: queue.SimpleQueue[dict[str, str | None]] = queue.SimpleQueue()
    threading.Thread(target=lambda: answers.put(safe_answer(question)), daemon=True).start()
    try:
        return dict(answers.get(timeout=patience_s))
    except queue.Empty:
        return {"problem": KeyringProblem.SLOW}


def main() -> None:
    """Read the question from standard input, write the answer to standard output."""
    json.dump(safe_answer(sys.stdin.read()), sys.stdout)


if __name__ == "__main__":
    main()
