"""Program that talks to the keyring, in a process of its own (``keyring_process``)."""

from __future__ import annotations

import json
import logging
import sys
from typing import TYPE_CHECKING, Any

from sendward.settings.journal_key import LONGEST_PROMPT, SERVICE, encrypting_backends, journal_key, plain_key
from sendward.settings.keyring_process import JOURNAL_KEY, KeyringProblem

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from keyring.backend import KeyringBackend

_log = logging.getLogger(__name__)


def answer(wanted: Mapping[str, Any], backends: Sequence[KeyringBackend]) -> dict[str, str | None]:
    """Carry out the request; returns the answer. A secret is sought in every keyring, kept in the first."""
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


def safe_answer(wanted: Mapping[str, Any]) -> dict[str, str | None]:
    """Carry out the request with the keyrings of this session; an error of theirs becomes a problem."""
    try:
        return answer(wanted, encrypting_backends())
    except Exception as error:  # noqa: BLE001  # backends raise whatever their libraries do; it is handed on in words
        _log.warning("the keyring failed: %s", type(error).__name__)
        return {"problem": KeyringProblem.FAILED, "name": type(error).__name__}


def main() -> None:
    """Read the question from standard input, write the answer to standard output: pipes of the parent."""
    wanted = json.load(sys.stdin)
    is_for_journal = wanted["do"] == JOURNAL_KEY
    # who asks for the journal's key goes on without it meanwhile, and gives up when it ends itself
    answer = plain_key(journal_key(patience=LONGEST_PROMPT)) if is_for_journal else safe_answer(wanted)
    json.dump(answer, sys.stdout)


if __name__ == "__main__":
    main()
