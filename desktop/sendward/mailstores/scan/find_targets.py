"""What there is to read at a path: every mail store and address book below it."""

from __future__ import annotations

import os
import re
from typing import TYPE_CHECKING

from sendward.mailstores.emlx import is_emlx
from sendward.mailstores.errors import MailStoreError
from sendward.mailstores.message_files import is_eml, is_number, open_message
from sendward.mailstores.scan.target import ScanTarget, TargetKind, Unread
from sendward.phrase import Phrase

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

HEAD_BYTES = 16 * 1024
"""What is counted of a message file: most headers are shorter."""
HEAD_OF_BOOK = 1024
"""What is looked at of a file that is no message, to see what it is."""
_MAILDIR_PARTS = ("new", "cur")
_BY_SUFFIX = {
    ".vcf": TargetKind.VCARD,
    ".vcard": TargetKind.VCARD,
    ".ldif": TargetKind.LDIF,
    ".ldi": TargetKind.LDIF,
    ".csv": TargetKind.CSV,
    ".tsv": TargetKind.CSV,
}
_BOOK_NAME = re.compile(r"(abook.*|history)\.sqlite", re.IGNORECASE)
"""Thunderbird's address books, and the one of collected addresses."""
_FROM = b"From "
_SQLITE = b"SQLite format 3\0"
_NOTHING_KNOWN = Phrase("It is neither mail nor an address book nor a text.")


def find_targets(path: Path) -> Iterator[ScanTarget | Unread]:
    """What can be read at ``path``, sorted by name; links to folders are not followed.

    A folder is searched through, and what is not known in it is passed over. A file that is named is read
    as a list of addresses when it is nothing else. Raises OSError when there is nothing at ``path``.
    """
    if path.is_dir():
        yield from _in_folder(path)
    else:
        try:
            yield _named_file(path, path.stat().st_size)
        except MailStoreError as error:
            yield Unread(path, str(error))


def _in_folder(top: Path) -> Iterator[ScanTarget | Unread]:
    unread: list[Unread] = []

    def refuse(error: OSError) -> None:
        unread.append(
            Unread(top / (error.filename or ""), Phrase("{problem}.", problem=error.strerror or error))
        )

    for name, below, files in os.walk(top, onerror=refuse):
        folder = top / os.path.relpath(name, top)
        if "cur" in below and ("new" in below or "tmp" in below):
            below[:] = [child for child in below if child not in {"cur", "new", "tmp"}]
            yield _maildir(folder)
            files = []  # noqa: PLW2901  # what lies beside them are the client's own notes
        below.sort()
        yield from _files(folder, sorted(files))
        yield from unread
        unread.clear()
    yield from unread


def _maildir(folder: Path) -> ScanTarget:
    names, size = [], 0
    for part in _MAILDIR_PARTS:
        found, bytes_in_it = _listed(folder / part, lambda name: not name.startswith("."))
        names += [f"{part}/{name}" for name in found]
        size += bytes_in_it
    return ScanTarget(folder, TargetKind.MAILDIR, size, tuple(names))


def _files(folder: Path, names: list[str]) -> Iterator[ScanTarget | Unread]:
    """What lies in a folder that is no Maildir: messages together, everything else by itself."""
    for kind, is_one in (
        (TargetKind.MH, is_number),
        (TargetKind.MESSAGES, is_eml),
        (TargetKind.EMLX, is_emlx),
    ):
        if any(map(is_one, names)):
            found, size = _listed(folder, is_one)
            yield ScanTarget(folder, kind, size, tuple(found))
    for name in names:
        if not (is_number(name) or is_eml(name) or is_emlx(name)):
            found_alone = _lone_file(folder / name)
            if found_alone is not None:
                yield found_alone


def _lone_file(path: Path) -> ScanTarget | Unread | None:
    """An mbox file or an address book; None for anything else that may lie in a folder."""
    try:
        size = path.stat().st_size
        kind = _by_name(path.name)
        head = _head(path, HEAD_OF_BOOK if kind else len(_FROM))
    except MailStoreError:
        return None
    except OSError as error:
        return Unread(path, Phrase("{problem}.", problem=error.strerror or error))
    if kind and _is_binary(head, kind):
        return Unread(path, str(_NOTHING_KNOWN))
    if head.startswith(_FROM):
        kind = kind or TargetKind.MBOX
    return ScanTarget(path, kind, size) if kind and size else None


def _listed(folder: Path, is_one: Callable[[str], bool]) -> tuple[list[str], int]:
    """The files whose names pass, sorted, and how many bytes of them may have to be read."""
    names, size = [], 0
    try:
        with os.scandir(folder) as entries:
            for entry in entries:
                if is_one(entry.name) and entry.is_file():
                    names.append(entry.name)
                    size += min(entry.stat().st_size, HEAD_BYTES)
    except FileNotFoundError:
        return [], 0
    return sorted(names), size


def _named_file(path: Path, size: int) -> ScanTarget:
    """A file that the person named: what it is by its name, else by its first bytes."""
    if is_eml(path.name) or is_emlx(path.name):
        kind = TargetKind.EMLX if is_emlx(path.name) else TargetKind.MESSAGES
        return ScanTarget(path.parent, kind, min(size, HEAD_BYTES), (path.name,))
    head = _head(path, HEAD_OF_BOOK)
    kind = _by_head(head) or _by_name(path.name) or TargetKind.TEXT
    if _is_binary(head, kind):
        raise MailStoreError(_NOTHING_KNOWN)
    return ScanTarget(path, kind, size)


def _by_name(name: str) -> TargetKind | None:
    if _BOOK_NAME.fullmatch(name):
        return TargetKind.ABOOK
    return _BY_SUFFIX.get(os.path.splitext(name)[1].lower())  # noqa: PTH122  # a Path for each name costs more


def _is_binary(head: bytes, kind: TargetKind) -> bool:
    """Whether a file that should be a text is none; a text in UTF-16 says so with its first bytes."""
    is_text = kind is not TargetKind.ABOOK and not kind.is_mail
    return is_text and b"\0" in head and not head.startswith((b"\xff\xfe", b"\xfe\xff"))


def _by_head(head: bytes) -> TargetKind | None:
    """What the first bytes say of a file."""
    text = head.removeprefix(b"\xef\xbb\xbf").lstrip()[:16].lower()
    if head.startswith(_FROM):
        return TargetKind.MBOX
    if head.startswith(_SQLITE):
        return TargetKind.ABOOK
    if text.startswith(b"begin:vcard"):
        return TargetKind.VCARD
    return TargetKind.LDIF if text.startswith((b"dn:", b"version:")) else None


def _head(path: Path, count: int) -> bytes:
    with open_message(path) as file:
        return file.read(count)
