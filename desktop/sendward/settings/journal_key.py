"""Key of the journal, kept in the desktop's keyring and nowhere else."""

from __future__ import annotations

import contextlib
import hashlib
import json
import logging
import secrets
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from sendward.phrase import Phrase
from sendward.settings.file import write_atomically
from sendward.settings.keyring_process import (
    JOURNAL_KEY,
    KeyringCall,
    KeyringProcessError,
    answer_within,
    can_start_process,
)
from sendward.system.paths import data_folder
from sendward.system.platform import PLATFORM, Platform
from sendward.system.session import probe

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from keyring.backend import KeyringBackend

log = logging.getLogger(__name__)

SERVICE = "sendward"
ACCOUNT = "journal-key"
KEY_BYTES = 32
PATIENCE = 5.0
"""Seconds within which a keyring answers that needs nobody. One that shows a prompt for its password, or
offers to make a wallet, takes as long as the person does."""
LONGEST_PROMPT = 86_400.0
"""Seconds after which a prompt that nobody answers is given up: a day."""
KEYRING_NAME = "org.freedesktop.secrets"
"""https://specifications.freedesktop.org/secret-service/latest/"""
WALLETS = ("org.kde.secretservicecompat", "org.kde.kwalletd6", "org.kde.kwalletd5")
"""KDE's, newest first: the bus starts them under these names only."""
Plain = str | dict[str, Any]
"""A sentence as JSON holds it: the text, or the phrase's template and values."""

ENCRYPTING = frozenset(
    {
        "keyring.backends.SecretService",
        "keyring.backends.libsecret",
        "keyring.backends.kwallet",
        "keyring.backends.Windows",
        "keyring.backends.macOS",
    }
)
"""Modules of backends known to encrypt what they keep. Any other one, plain-text files above all, is no
keyring to us."""


@dataclass(frozen=True, slots=True)
class JournalKey:
    """The key, or the reason why there is none."""

    key: bytes | None = field(repr=False)
    """32 bytes; None when there is no key to be had now. Not in the repr, so in no log."""
    problem: str = ""
    """The reason and the remedy, in sentences; empty when there is a key."""
    is_due: bool = False
    """Whether no key was ever made and one can be: nothing is wrong yet."""


@dataclass(frozen=True, slots=True)
class Marker:
    """Record outside the keyring that a key was made, and in which keyring. It does not tell the key."""

    backend: str
    """The backend's class, as ``module.Class``."""
    fingerprint: str
    """SHA-256 of the key, hexadecimal: the key is random, so nothing can be learned from it."""


DAMAGED = Marker("unknown", "")
"""Stands for a marker that cannot be read."""


def marker_file() -> Path:
    """Path of the marker, beside the journal."""
    return data_folder() / "journal-key.json"


def journal_key(marker: Path | None = None, *, create: bool = True, patience: float = PATIENCE) -> JournalKey:
    """Get the key from the keyring; the first time, make one if ``create``.

    Waits ``patience`` seconds at most: keyrings block while they show a prompt, so they are asked on a thread
    that is abandoned when the time is over. A key that was made once is never replaced: with a second one an
    honest journal would look forged.
    """
    place = marker or marker_file()
    answer = answer_within(lambda: _key_in_keyrings(place, create=create), patience)
    if answer is not None:
        return answer
    seconds = f"{patience:g}"
    if PLATFORM is not Platform.LINUX:
        return JournalKey(
            None,
            Phrase("The keyring did not answer within {seconds} seconds. Try again later.", seconds=seconds),
        )
    return JournalKey(
        None,
        Phrase(
            "The keyring did not answer within {seconds} seconds; it may be asking for its password or, on "
            "KDE, whether to create a wallet. Answer it, then try again.",
            seconds=seconds,
        ),
    )


def _key_in_keyrings(place: Path, *, create: bool) -> JournalKey:
    try:
        return find_key(encrypting_backends(), place, create=create)
    except Exception as error:  # noqa: BLE001  # backends raise whatever their libraries do; it is handed on in words
        log.warning("the keyring failed: %s", type(error).__name__)
        return JournalKey(
            None,
            Phrase("The keyring failed ({kind}). {remedy}", kind=type(error).__name__, remedy=REMEDY_RETRY),
        )


REMEDY_RETRY = Phrase("Unlock the keyring, then start Sendward again.")
REMEDY_INSTALL = Phrase(
    "Install and unlock GNOME Keyring, KWallet or KeePassXC's Secret Service, then start Sendward again."
)


def encrypting_backends() -> tuple[KeyringBackend, ...]:
    """The keyrings that are known to encrypt, best first."""
    if PLATFORM is Platform.LINUX:
        from sendward.system.linux.session_bus import ensure_service  # noqa: PLC0415  # jeepney is Linux's only

        # KWallet answers to the name that keyrings are looked for under only once it runs
        ensure_service(probe().bus, KEYRING_NAME, WALLETS)
    # costs some 100 ms, and most runs need no key
    import keyring  # noqa: PLC0415

    chosen: Any = keyring.get_keyring()
    chained: Sequence[KeyringBackend] = getattr(chosen, "backends", [chosen])
    return tuple(backend for backend in chained if is_encrypting(backend))


def is_encrypting(backend: KeyringBackend) -> bool:
    """Whether the backend is one of those known to encrypt."""
    return any(
        type(backend).__module__ == module or type(backend).__module__.startswith(f"{module}.")
        for module in ENCRYPTING
    )


def name_of(backend: KeyringBackend) -> str:
    """Name of the backend's class, as the marker keeps it."""
    return f"{type(backend).__module__}.{type(backend).__qualname__}"


def find_key(backends: Sequence[KeyringBackend], place: Path, *, create: bool) -> JournalKey:
    """The key in the backend the marker names; without a marker, one in any, else a new one in the first."""
    marker = read_marker(place)
    if marker is not None and marker != DAMAGED:
        return known_key(backends, marker, place)
    if not backends:
        return JournalKey(
            None,
            Phrase(
                "There is no keyring to keep the journal's key in. {remedy}",
                remedy=REMEDY_INSTALL,
            ),
        )
    for backend in backends:
        stored = backend.get_password(SERVICE, ACCOUNT)
        if stored is not None:
            return adopted(stored, backend, place, write=create)
    if marker == DAMAGED or not create:
        return _none_yet(place, is_damaged=marker == DAMAGED)
    fresh = secrets.token_hex(KEY_BYTES)
    backends[0].set_password(SERVICE, ACCOUNT, fresh)
    stored = backends[0].get_password(SERVICE, ACCOUNT)
    if stored != fresh:
        return JournalKey(
            None,
            Phrase("The keyring did not keep what was put into it. {remedy}", remedy=REMEDY_RETRY),
        )
    return adopted(stored, backends[0], place, write=True)


def _none_yet(place: Path, *, is_damaged: bool) -> JournalKey:
    if not is_damaged:
        return JournalKey(
            None, Phrase("The journal has no key yet. Start Sendward once: it makes one."), is_due=True
        )
    sentence = Phrase(
        "{file}, which says in which keyring the journal's key is, is damaged, "
        "and no keyring that can be reached now holds one. {remedy}",
        file=place,
        remedy=REMEDY_RETRY,
    )
    return JournalKey(None, sentence)


def known_key(backends: Sequence[KeyringBackend], marker: Marker, place: Path) -> JournalKey:
    """The key that was made before, or the sentence about what is missing; no key is made."""
    backend = next((backend for backend in backends if name_of(backend) == marker.backend), None)
    if backend is None:
        return JournalKey(
            None,
            Phrase(
                "The journal's key was put into a keyring ({backend}) that cannot be reached now. {remedy}",
                backend=marker.backend,
                remedy=REMEDY_RETRY,
            ),
        )
    stored = backend.get_password(SERVICE, ACCOUNT)
    remedy = Phrase("If it is gone for good, remove {file}: Sendward then makes a new key.", file=place)
    if stored is None:
        return JournalKey(
            None, Phrase("The journal's key is not in the keyring any more. {remedy}", remedy=remedy)
        )
    key = decoded(stored)
    if key is None or fingerprint(key) != marker.fingerprint:
        return JournalKey(
            None,
            Phrase(
                "What the keyring holds is not the key the journal was written with. {remedy}", remedy=remedy
            ),
        )
    return JournalKey(key)


def adopted(stored: str, backend: KeyringBackend, place: Path, *, write: bool) -> JournalKey:
    """The stored text as a key, remembered in the marker if ``write``."""
    key = decoded(stored)
    if key is None:
        return JournalKey(
            None,
            Phrase(
                "The keyring's entry “{service}” is not a key. Remove that entry, then start Sendward again.",
                service=SERVICE,
            ),
        )
    if write:
        marker = {"backend": name_of(backend), "fingerprint": fingerprint(key)}
        write_atomically(place, json.dumps(marker).encode())
    return JournalKey(key)


def decoded(stored: str) -> bytes | None:
    """The 32 bytes of 64 hexadecimal digits; None for anything else."""
    with contextlib.suppress(ValueError):
        key = bytes.fromhex(stored)
        if len(key) == KEY_BYTES:
            return key
    return None


def fingerprint(key: bytes) -> str:
    """SHA-256 of the key, hexadecimal."""
    return hashlib.sha256(key).hexdigest()


def read_marker(place: Path) -> Marker | None:
    """The marker; None when there is none, ``DAMAGED`` for a broken one, so that no new key is made."""
    try:
        text = place.read_text("utf-8")
    except FileNotFoundError:
        return None
    except (OSError, UnicodeDecodeError):
        return DAMAGED
    try:
        values = json.loads(text)
        return Marker(str(values["backend"]), str(values["fingerprint"]))
    except (ValueError, KeyError, TypeError, RecursionError):
        return DAMAGED


class KeyQuestion:
    """The question for the journal's key, put to the keyring by a process of its own.

    Its answer counts whenever it comes: what waits for it may go on without the key after ``PATIENCE``.
    """

    def __init__(self) -> None:
        self._call = KeyringCall({"do": JOURNAL_KEY})

    def answer(self) -> JournalKey:
        """Get the answer of ``journal_key()``. For workers: it waits for the person to answer the prompt."""
        if not can_start_process():
            return journal_key(patience=LONGEST_PROMPT)
        try:
            answer = self._call.answer()
            key = bytes.fromhex(answer["key"]) if answer["key"] else None
            return JournalKey(key, _phrase(answer["problem"]), is_due=answer["is_due"])
        except KeyringProcessError as error:
            return _unasked(str(error))
        except (ValueError, KeyError, TypeError) as error:
            return _unasked(type(error).__name__)

    def give_up(self) -> None:
        """Wait no longer; a prompt that stands on the screen goes."""
        self._call.give_up()


def _unasked(kind: str) -> JournalKey:
    return JournalKey(
        None,
        Phrase("The keyring could not be asked ({kind}). {remedy}", kind=kind, remedy=REMEDY_RETRY),
    )


def plain_key(answer: JournalKey) -> dict[str, Any]:
    """The answer as JSON holds it, for a pipe that only the parent process reads."""
    key = answer.key.hex() if answer.key else ""
    return {"key": key, "problem": _plain(answer.problem), "is_due": answer.is_due}


def _plain(text: str) -> Plain:
    """A sentence as JSON holds it, so that it can still be translated on the other side."""
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
