"""Program that talks to the keyring, in a process of its own (``keyring_process``)."""

from __future__ import annotations

import json
import logging
import sys
from typing import TYPE_CHECKING, Any

from sendward.settings.journal_key import LONGEST_PROMPT, SERVICE, encrypting_backends, journal_key, plain_key
from sendward.settings.keyring_process import JOURNAL_KEY, KeyringProblem
from sendward.system.platform import PLATFORM, Platform

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
        _keep(backends[0], entry, str(wanted["secret"]))
        if _kept(backends[0], entry) != wanted["secret"]:
            return {"problem": KeyringProblem.FORGETFUL}
        return {}
    for backend in backends:
        stored = _kept(backend, entry)
        if stored is not None and wanted["do"] == "get":
            return {"secret": stored}
        if stored is not None:
            _forget(backend, entry)
    return {}


PART = 600 if PLATFORM is Platform.WINDOWS else sys.maxsize
"""Most characters of a secret that are kept under one name; a part that is full may have another behind it.

Windows takes 2560 bytes, in UTF-16 (wincred.h, CRED_MAX_CREDENTIAL_BLOB_SIZE), and a token with which an
account signs in at Microsoft is often longer (https://github.com/jaraco/keyring/issues/540).
"""


def _name(entry: str, part: int) -> str:
    return f"{entry} #{part + 1}" if part else entry


def _keep(backend: KeyringBackend, entry: str, secret: str) -> None:
    parts = [secret[start : start + PART] for start in range(0, len(secret), PART)] or [""]
    if len(parts) > 1 and backend.get_password(SERVICE, entry) is not None:
        # without the first the others mean nothing: broken off, there is no secret, rather than a mixed one
        backend.delete_password(SERVICE, entry)
    for number in reversed(range(len(parts))):
        backend.set_password(SERVICE, _name(entry, number), parts[number])
    _forget(backend, entry, len(parts))  # of a longer one before


def _kept(backend: KeyringBackend, entry: str) -> str | None:
    parts = list[str]()
    while not parts or len(parts[-1]) == PART:
        part = backend.get_password(SERVICE, _name(entry, len(parts)))
        if part is None:
            break
        parts.append(part)
    return "".join(parts) if parts else None


def _forget(backend: KeyringBackend, entry: str, number: int = 0) -> None:
    while backend.get_password(SERVICE, _name(entry, number)) is not None:
        backend.delete_password(SERVICE, _name(entry, number))
        number += 1


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
