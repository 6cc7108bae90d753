"""The journal's key, asked for by a process of its own (``keyring_process``)."""

from __future__ import annotations

import json
import sys
from typing import Any

from sendward.phrase import Phrase
from sendward.settings.keyring_process import KeyringProcessError, ask_process, can_start_process
from sendward.settings.secrets import PATIENCE, REMEDY_RETRY, JournalKey, journal_key

Plain = str | dict[str, Any]
"""A sentence, or how it was made."""
_START_SECONDS = 5.0
"""What the process may take to start, beside the keyring's own time, on a machine that is busy logging in."""


def ask_for_journal_key() -> JournalKey:
    """What ``journal_key()`` answers. Waits for it, so it is for workers."""
    if not can_start_process():
        return journal_key()
    try:
        answer = ask_process("sendward.settings.key_process", None, PATIENCE + _START_SECONDS)
        key = bytes.fromhex(answer["key"]) if answer["key"] else None
        return JournalKey(key, _phrase(answer["problem"]), is_due=answer["is_due"])
    except KeyringProcessError as error:
        return _unasked(str(error))
    except (TimeoutError, ValueError, KeyError, TypeError) as error:
        return _unasked(type(error).__name__)


def _unasked(kind: str) -> JournalKey:
    return JournalKey(
        None,
        Phrase("The keyring could not be asked ({kind}). {remedy}", kind=kind, remedy=REMEDY_RETRY),
    )


def main() -> None:
    """Write the answer to standard output, a pipe that only our parent reads."""
    answer = journal_key()
    key = answer.key.hex() if answer.key else ""
    json.dump({"key": key, "problem": _plain(answer.problem), "is_due": answer.is_due}, sys.stdout)


def _plain(text: str) -> Plain:
    """A sentence as JSON holds it, so that it can still be told in another language on the other side."""
    if not isinstance(text, Phrase):
        return text
    values = {name: value if isinstance(value, int) else _plain(value) for name, value in text.values.items()}
    return {"template": text.template, "one": text.one, "values": values}


def _phrase(plain: Any) -> Any:  # noqa: ANN401  # whatever JSON holds
    """The sentence that ``_plain`` wrote; raises KeyError or TypeError for anything else."""
    if not isinstance(plain, dict):
        return plain
    values = {name: _phrase(value) for name, value in plain["values"].items()}
    return Phrase(plain["template"], one=plain["one"], **values)


if __name__ == "__main__":
    main()
