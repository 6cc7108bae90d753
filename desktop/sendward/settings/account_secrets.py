"""Passwords and tokens of the mail accounts, kept in the desktop's keyring and nowhere else.

Every call waits for the keyring, which may be showing a prompt, so they are for workers. A process of its own
talks to the keyring (``keyring_process``).
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from sendward.phrase import Phrase
from sendward.settings.keyring_process import (
    KeyringProblem,
    KeyringProcessError,
    answer_within,
    ask_process,
    can_start_process,
)

if TYPE_CHECKING:
    from collections.abc import Mapping

PATIENCE_S = 60.0
"""Seconds the keyring has to answer: its prompt waits for a person."""
REMEDY = Phrase("Unlock the keyring; it is asked again within five minutes.")
REMEDY_INSTALL = Phrase("Install and unlock GNOME Keyring, KWallet or KeePassXC's Secret Service.")


class SecretsError(Exception):
    """The keyring could not do what was asked; the text says why, ``remedy`` what to do."""

    def __init__(self, sentence: str, remedy: str = REMEDY) -> None:
        super().__init__(sentence)
        self.remedy = remedy


@dataclass(frozen=True, slots=True)
class KeyringRequest:
    """Request to the keyring; ``entry`` is the account's key."""

    do: str
    """``get``, ``set`` or ``delete``."""
    entry: str
    secret: str = field(default="", repr=False)


def get_secret(entry: str, patience_s: float = PATIENCE_S) -> str | None:
    """The secret under that entry; None when there is none. Raises SecretsError."""
    return _ask(KeyringRequest("get", entry), patience_s)


def set_secret(entry: str, secret: str, patience_s: float = PATIENCE_S) -> None:
    """Keep the secret under that entry, in place of an older one. Raises SecretsError."""
    _ask(KeyringRequest("set", entry, secret), patience_s)


def delete_secret(entry: str, patience_s: float = PATIENCE_S) -> None:
    """Delete the secret under that entry, if there is one. Raises SecretsError."""
    _ask(KeyringRequest("delete", entry), patience_s)


def _ask(request: KeyringRequest, patience_s: float) -> str | None:
    question = {"do": request.do, "entry": request.entry, "secret": request.secret}
    if can_start_process():
        answer = _ask_process(question, patience_s)
    else:
        from sendward.settings.keyring_program import safe_answer  # noqa: PLC0415  # else never loaded here

        answer = answer_within(lambda: safe_answer(question), patience_s)
    if answer is None:
        raise SecretsError(too_slow(patience_s))
    if "problem" in answer:
        raise _explained(KeyringProblem(str(answer["problem"])), str(answer.get("name", "")))
    secret = answer.get("secret")
    return secret if isinstance(secret, str) else None


def _ask_process(question: dict[str, str], patience_s: float) -> Mapping[str, object] | None:
    try:
        answer = ask_process(question, patience_s)
    except TimeoutError:
        return None
    except KeyringProcessError as error:
        raise SecretsError(Phrase("The keyring could not be reached ({problem}).", problem=error)) from error
    return answer if isinstance(answer, dict) else {}


def too_slow(patience_s: float) -> str:
    """Sentence for a keyring that did not answer within ``patience_s`` seconds."""
    return Phrase(
        "The keyring did not answer within {seconds} seconds; it may be showing a prompt for its password.",
        seconds=f"{patience_s:g}",
    )


def _explained(problem: KeyringProblem, name: str) -> SecretsError:
    match problem:
        case KeyringProblem.ABSENT:
            return SecretsError(Phrase("There is no keyring to keep the password in."), REMEDY_INSTALL)
        case KeyringProblem.FORGETFUL:
            return SecretsError(Phrase("The keyring did not keep what was put into it."))
        case KeyringProblem.FAILED:
            return SecretsError(Phrase("The keyring failed ({problem}).", problem=name))
