"""The folders on a server, and which of them holds the drafts."""

from __future__ import annotations

import binascii
import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from sendward.mailstores.folder_names import is_drafts_name, is_sent_name
from sendward.mailstores.imap.errors import ConfusedError, NoFolderError, NoSentFolderError
from sendward.phrase import Phrase

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sendward.mailstores.imap.client import ImapClient


_RUN = re.compile(r"[^ -~]+|&")
_PLAIN = re.compile(r"[ !-%'-~]+")
"""A name that everybody writes alike."""
_SHIFTED = re.compile(r"&([A-Za-z0-9+,]*)-")


def encode_folder(name: str) -> str:
    """The name as the server wants it.

    >>> encode_folder("Entwürfe & more")
    'Entw&APw-rfe &- more'
    """
    return _RUN.sub(_encoded, name)


def decode_folder(raw: str) -> str:
    """The name as a person reads it; what is not well formed is left as it is.

    >>> decode_folder("Entw&APw-rfe &- more"), decode_folder("&broken")
    ('Entwürfe & more', '&broken')
    """
    return _SHIFTED.sub(_decoded, raw)


def _encoded(run: re.Match[str]) -> str:
    if run[0] == "&":
        return "&-"
    data = run[0].encode("utf-16-be", "surrogatepass")
    text = binascii.b2a_base64(data, newline=False).decode("ascii")
    return f"&{text.rstrip('=').replace('/', ',')}-"


def _decoded(run: re.Match[str]) -> str:
    if not run[1]:
        return "&"
    padded = run[1].replace(",", "/") + "=" * (-len(run[1]) % 4)
    try:
        return binascii.a2b_base64(padded).decode("utf-16-be")
    except (binascii.Error, UnicodeDecodeError):
        return run[0]


LIST_BYTES = 1024 * 1024
"""Some ten thousand folders."""
_LINE = re.compile(rb'\(([^()]*)\) *(?:"((?:[^"\\]|\\.)?)"|NIL(?= )) *(.*)', re.DOTALL | re.IGNORECASE)
_DRAFTS = frozenset({"\\drafts", "\\draft"})
"""RFC 6154's, and the flag of messages, which is no folder's but is written there."""
_ESCAPED = re.compile(r"\\(.)")
_ESCAPED_BYTE = re.compile(rb"\\(.)", re.DOTALL)
_QUOTED_NAME = re.compile(rb'"((?:[^"\\]|\\.)*+)"(?: \(.*\))?', re.DOTALL)
"""A quoted name, and what may follow it (RFC 5258): ``"Work" ("CHILDINFO" ("SUBSCRIBED"))``."""


@dataclass(frozen=True, slots=True)
class Folder:
    """One folder as LIST names it."""

    name: str
    """For people, and for the settings."""
    separator: str
    """What stands between a folder and the one in it; empty for none."""
    flags: frozenset[str]
    """In lower case: ``\\drafts``, ``\\noselect``."""
    raw: bytes = field(default=b"", compare=False)
    """The name as the server wrote it: it takes no other, however that would be encoded."""

    @property
    def last_part(self) -> str:
        """The name without the folders it lies in."""
        return self.name.rpartition(self.separator)[2] if self.separator else self.name


def drafts_folders(client: ImapClient, name: str = "") -> list[Folder]:
    r"""The folder called ``name``, or those marked \Drafts (RFC 6154): there is one, but for odd servers.

    Raises NoFolderError with those to choose from when none is marked. A ``name`` that the server does not
    list is taken as it is: it may be a folder nobody subscribed to.
    """
    if name and _PLAIN.fullmatch(name):
        return [Folder(name, "", frozenset(), name.encode())]
    folders = list_folders(client)
    if name:
        unlisted = Folder(name, "", frozenset(), encode_folder(name).encode("ascii"))
        return [next((folder for folder in folders if folder.name == name), unlisted)]
    marked = [folder for folder in folders if folder.flags & _DRAFTS]
    if marked:
        return sorted(marked, key=lambda folder: folder.name)  # in one order at every look
    raise NoFolderError(
        Phrase("The server does not say which folder holds the drafts."),
        Phrase("Choose it in the settings, under Accounts."),
        likely_first(folders),
    )


def sent_folders(client: ImapClient, name: str = "") -> list[Folder]:
    r"""The folders marked \Sent (RFC 6154); else those that are named as programs name that folder.

    With a ``name`` only the one of them that is called so. Raises NoSentFolderError where there is none.
    """
    folders = list_folders(client)
    marked = [folder for folder in folders if "\\sent" in folder.flags]
    found = marked or [folder for folder in folders if is_sent_name(folder.last_part)]
    found = [folder for folder in found if not name or folder.name == name]
    if not found:
        raise NoSentFolderError(
            Phrase("The server does not say which folder holds what was sent."),
            "",
            tuple(folder.name for folder in folders),
        )
    return sorted(found, key=lambda folder: folder.name)


def list_folders(client: ImapClient) -> list[Folder]:
    """Every folder that can hold messages. Raises ImapError."""
    with client.exchange(LIST_BYTES):
        # servers that know LIST-EXTENDED (RFC 5258) tell the special uses only when asked for them
        asks = client.offered >= {"SPECIAL-USE", "LIST-EXTENDED"} or "IMAP4REV2" in client.offered
        answers = client.list('""', '"*" RETURN (SPECIAL-USE)' if asks else '"*"')[1]
    folders = [folder for answer in answers if answer and (folder := read_folder(answer))]
    return [folder for folder in folders if not folder.flags & {"\\noselect", "\\nonexistent"}]


def likely_first(folders: Sequence[Folder]) -> tuple[str, ...]:
    """The names, those that mean drafts in some language first."""
    return tuple(f.name for f in sorted(folders, key=lambda f: (not is_drafts_name(f.last_part), f.name)))


def read_folder(answer: bytes | tuple[bytes, bytes]) -> Folder | None:
    """One answer of LIST; None for what is none, as the empty rest after a name that came as a literal."""
    head, literal = answer if isinstance(answer, tuple) else (answer, None)
    found = _LINE.fullmatch(head)
    if found is None:
        return None
    raw = _unquoted(found[3]) if literal is None else literal
    flags = frozenset(found[1].decode("ascii", "replace").lower().split())
    separator = _ESCAPED.sub(r"\1", (found[2] or b"").decode("ascii", "replace"))
    text = _text(raw)
    name = decode_folder(text)
    # one that is not encoded as it should be keeps its sight: two names must not look alike
    is_canonical = not text.isascii() or encode_folder(name) == text
    return Folder(name if is_canonical else text, separator, flags, raw)


def _unquoted(raw: bytes) -> bytes:
    """The name as it is meant, without what may follow it."""
    text = raw.rstrip()
    found = _QUOTED_NAME.fullmatch(text)
    if found is not None:
        return _ESCAPED_BYTE.sub(rb"\1", found[1])
    if text[:1] in {b"", b" ", b'"'}:
        return raw
    end = text.find(b" (") if text.endswith(b")") else -1
    return text if end < 0 else text[:end]


def _text(raw: bytes) -> str:
    """Servers with UTF8=ACCEPT, and some without, send UTF-8."""
    try:
        return raw.decode("utf-8")
    except UnicodeDecodeError:
        return raw.decode("latin-1")


def folder_argument(raw: bytes) -> bytes:
    """The name, as the server wrote it, as an argument of a command: quoted. Raises ConfusedError."""
    if not {*b"\r\n\0"}.isdisjoint(raw):
        raise ConfusedError(Phrase("A folder's name cannot hold a line break."))
    return b'"' + raw.replace(b"\\", b"\\\\").replace(b'"', b'\\"') + b'"'
