"""The accounts' passwords and tokens, kept in the desktop's keyring and nowhere else.

Every call waits for the keyring, which may be showing a prompt, so they are for workers. The keyring is
asked by a process of its own: its libraries stay in no memory of ours, and one that hangs takes only that
process with it.
"""

from __future__ import annotations

import json
import subprocess
import sys
from dataclasses import dataclass, field

from sendward.model import Phrase
from sendward.settings.keyring_problem import KeyringProblem
from sendward.settings.secrets import SAFE_PATH

PATIENCE_S = 60.0
"""How long the keyring has: its prompt waits for a person."""
REMEDY = Phrase("Unlock the keyring; it is asked again within five minutes.")
REMEDY_INSTALL = Phrase("Install and unlock GNOME Keyring, KWallet or KeePassXC's Secret Service.")


class SecretsError(Exception):
    """The keyring could not do what was asked; the text says why, ``remedy`` what to do."""

    def __init__(self, sentence: str, remedy: str = REMEDY) -> None:
        super().__init__(sentence)
        self.remedy = remedy


@dataclass(frozen=True, slots=True)
class Request:
    """What the keyring is asked; the account's key names the entry."""

    do: str
    """``get``, ``set`` or ``delete``."""
    entry: str
    secret: str = field(default="", repr=False)


def get_secret(entry: str, patience_s: float = PATIENCE_S) -> str | None:
    """The secret under that entry; None when there is none. Raises SecretsError."""
    return _ask(Request("get", entry), patience_s)


def set_secret(entry: str, secret: str, patience_s: float = PATIENCE_S) -> None:
    """Keep it, in place of an older one. Raises SecretsError."""
    _ask(Request("set", entry, secret), patience_s)


def delete_secret(entry: str, patience_s: float = PATIENCE_S) -> None:
    """Forget it; none is fine as well. Raises SecretsError."""
    _ask(Request("delete", entry), patience_s)


def _ask(request: Request, patience_s: float) -> str | None:
    question = json.dumps({"do": request.do, "entry": request.entry, "secret": request.secret})
    if getattr(sys, "frozen", False):
        from sendward.settings.secret_process import answer_within  # noqa: PLC0415  # else never loaded here

        answer = answer_within(question, patience_s)
    else:
        answer = _ask_process(question, patience_s)
    if "problem" in answer:
        raise _explained(KeyringProblem(str(answer["problem"])), str(answer.get("name", "")), patience_s)
    secret = answer.get("secret")
    return secret if isinstance(secret, str) else None


def _ask_process(question: str, patience_s: float) -> dict[str, object]:
    try:
        done = subprocess.run(
            [sys.executable, SAFE_PATH, "-m", "sendward.settings.secret_process"],
            input=question.encode(),
            stdout=subprocess.PIPE,
            timeout=patience_s,
            check=True,
        )
        answer = json.loads(done.stdout)
    except subprocess.TimeoutExpired as error:
        raise SecretsError(too_slow(patience_s)) from error
    except (OSError, subprocess.SubprocessError, ValueError) as error:
        raise SecretsError(
            Phrase("The keyring could not be asked ({problem}).", problem=type(error).__name__)
        ) from error
    return answer if isinstance(answer, dict) else {}


def too_slow(patience_s: float) -> str:
    """The sentence for a keyring that keeps silent."""
    return Phrase(
        "The keyring did not answer within {seconds} seconds; it may be showing a prompt for its password.",
        seconds=f"{patience_s:g}",
    )


def _explained(problem: KeyringProblem, name: str, patience_s: float) -> SecretsError:
    match problem:
        case KeyringProblem.ABSENT:
            return SecretsError(Phrase("There is no keyring to keep the password in."), REMEDY_INSTALL)
        case KeyringProblem.FORGETFUL:
            return SecretsError(Phrase("The keyring did not keep what was put into it."))
        case KeyringProblem.FAILED:
            return SecretsError(Phrase("The keyring failed ({problem}).", problem=name))
        case KeyringProblem.SLOW:
            return SecretsError(too_slow(patience_s))
