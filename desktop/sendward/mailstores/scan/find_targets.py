"""Finding what can be read from end to end at a path: every mail store and address book below it."""

from __future__ import annotations

import enum
import errno
import os
import re
import stat
from dataclasses import dataclass
from typing import TYPE_CHECKING

from sendward.mailstores import MailStoreError
from sendward.mailstores.emlx import is_emlx
from sendward.mailstores.maildir import MAILDIR_PARTS, is_maildir, is_maildir_name
from sendward.mailstores.mbox import is_mbox
from sendward.mailstores.message_files import is_eml, is_number, open_message
from sendward.mailstores.scan.text import encoding_of
from sendward.phrase import Phrase

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path


class TargetKind(enum.StrEnum):
    """A kind of file or folder that can be read; the value is the name a person knows it by."""

    MAILDIR = "Maildir"
    MH = "MH"
    MESSAGES = "message files"
    EMLX = "Apple Mail"
    MBOX = "mbox"
    VCARD = "vCard"
    LDIF = "LDIF"
    ABOOK = "Thunderbird address book"
    CONTACTS = "Evolution address book"
    GEARY = "Geary's contacts"
    XML = "Claws Mail or Sylpheed address book"
    CSV = "CSV"
    TEXT = "list of addresses"

    @property
    def is_folder(self) -> bool:
        """Whether its path is a folder in which every message is a file."""
        return self in {TargetKind.MAILDIR, TargetKind.MH, TargetKind.MESSAGES, TargetKind.EMLX}

    @property
    def is_database(self) -> bool:
        """Whether it is an SQLite file."""
        return self in {TargetKind.ABOOK, TargetKind.CONTACTS, TargetKind.GEARY}

    @property
    def is_mail(self) -> bool:
        """Whether messages are in it, and not only addresses."""
        return self.is_folder or self is TargetKind.MBOX


@dataclass(frozen=True, slots=True)
class ScanTarget:
    """A thing to read, and how much of it there is."""

    path: Path
    kind: TargetKind
    size: int
    """In bytes; of message files only what may have to be read: the headers are at the beginning."""
    names: tuple[str, ...] = ()
    """Of a folder: the files in it, as paths relative to it."""


@dataclass(frozen=True, slots=True)
class PassedOver:
    """The files in a folder that are neither mail nor an address book."""

    count: int


@dataclass(frozen=True, slots=True)
class Unread:
    """A thing that could not be read."""

    path: Path
    problem: str
    """Why: a sentence."""


HEAD_BYTES = 16 * 1024
"""What is counted of a message file: most headers are shorter."""
HEAD_OF_BOOK = 1024
"""What is looked at of a file that is no message, to see what it is."""
_BY_SUFFIX = {
    ".vcf": TargetKind.VCARD,
    ".vcard": TargetKind.VCARD,
    ".ldif": TargetKind.LDIF,
    ".ldi": TargetKind.LDIF,
    ".csv": TargetKind.CSV,
    ".tsv": TargetKind.CSV,
}
_BOOK_NAMES = (
    (re.compile(r"(abook.*|history)\.sqlite", re.IGNORECASE), TargetKind.ABOOK),
    (re.compile(r"contacts\.db"), TargetKind.CONTACTS),
    (re.compile(r"geary\.db"), TargetKind.GEARY),
    (re.compile(r"addrbook-\w+\.xml"), TargetKind.XML),
    (re.compile(r"\.?addressbook"), TargetKind.TEXT),
)
"""Thunderbird's address books and collected addresses, those of Evolution, Geary, Claws Mail and Sylpheed,
and those of Alpine and abook."""
_LDIF = re.compile(r"(?:#[^\n]*\n|\s|version:\s*\d+\s)*dn::?", re.IGNORECASE)
_CARD = "begin:vcard"
_SQLITE = b"SQLite format 3\0"
_NOTHING_KNOWN = Phrase("It is neither mail nor an address book nor a text.")


def find_targets(path: Path) -> Iterator[ScanTarget | Unread | PassedOver]:
    """Find what can be read at ``path``, sorted by name; links to folders are not followed.

    A folder is searched through, and what is not known in it is passed over, and counted. A file that is
    named is read as a list of addresses when it is nothing else. Raises OSError when there is nothing at
    ``path``.
    """
    if path.is_dir():
        yield from _in_folder(path)
    else:
        try:
            yield _named_file(path, path.stat().st_size)
        except MailStoreError as error:
            yield Unread(path, str(error))


def _in_folder(top: Path) -> Iterator[ScanTarget | Unread | PassedOver]:
    """Find what is in a folder and those below it, however deep they lie in one another."""
    waiting = [top]
    while waiting:
        folder = waiting.pop()
        try:
            with os.scandir(folder) as entries:
                below, files = _parted(entries)
        except OSError as error:
            yield _unread(folder, error)
            continue
        if not {"cur", "new"}.isdisjoint(below) and is_maildir(folder):
            below -= {"cur", "new", "tmp"}
            yield from _taken_together(folder, TargetKind.MAILDIR, *_maildir_names(folder))
            files = set()  # what lies beside them are the client's own notes
        yield from _files(folder, sorted(files))
        waiting += (folder / name for name in sorted(below, reverse=True))


def _parted(entries: Iterable[os.DirEntry[str]]) -> tuple[set[str], set[str]]:
    """The names of folders, and of everything else. Links to folders are neither: they are not followed."""
    below, files = set(), set()
    for entry in entries:
        if entry.is_dir(follow_symlinks=False):
            below.add(entry.name)
        elif not _is_link_to_folder(entry):
            files.add(entry.name)
    return below, files


def _is_link_to_folder(entry: os.DirEntry[str]) -> bool:
    try:
        return entry.is_symlink() and entry.is_dir()
    except OSError:  # a loop of links
        return True


def _unread(path: Path, error: OSError) -> Unread:
    return Unread(path, Phrase("{problem}.", problem=error.strerror or error))


def _maildir_names(folder: Path) -> tuple[list[str], list[Unread]]:
    names: list[str] = []
    unread: list[Unread] = []
    for part in MAILDIR_PARTS:
        try:
            with os.scandir(folder / part) as entries:
                found = sorted(entry.name for entry in entries if not entry.name.startswith("."))
        except FileNotFoundError:
            continue
        except OSError as error:
            unread.append(_unread(folder / part, error))
            continue
        names += [f"{part}/{name}" for name in found]
    return names, unread


def _files(folder: Path, names: list[str]) -> Iterator[ScanTarget | Unread | PassedOver]:
    """Yield the files of a folder that is no Maildir: messages together, everything else by itself."""
    rest = names
    for kind, is_one in (
        (TargetKind.MH, is_number),
        (TargetKind.MESSAGES, is_eml),
        (TargetKind.EMLX, is_emlx),
        (TargetKind.MAILDIR, is_maildir_name),
    ):
        found = [name for name in rest if is_one(name)]
        if found:
            rest = [name for name in rest if not is_one(name)]
            yield from _taken_together(folder, kind, found, [])
    passed_over = 0
    for name in rest:
        found_alone = _lone_file(folder / name)
        if isinstance(found_alone, PassedOver):
            passed_over += found_alone.count
        elif found_alone is not None:
            yield found_alone
    if passed_over:
        yield PassedOver(passed_over)


def _lone_file(path: Path) -> ScanTarget | Unread | PassedOver | None:
    """An mbox file or an address book, or some other file; None for what is empty or no file.

    That is also a link that leads nowhere, as the ``lock`` of a Thunderbird that runs.
    """
    try:
        info = path.stat()
        if not stat.S_ISREG(info.st_mode):
            return None  # a socket, a pipe, a device
        size = info.st_size
        kind = _by_name(path.name)
        head = _head(path, HEAD_OF_BOOK)
    except (FileNotFoundError, MailStoreError):
        return None
    except OSError as error:
        return None if error.errno == errno.ELOOP else _unread(path, error)
    if kind and _is_binary(head, kind):
        return Unread(path, str(_NOTHING_KNOWN))
    shown = None if kind else _by_head(head)
    if shown is not None and not shown.is_database:
        kind = shown
    if not size:
        return None
    return ScanTarget(path, kind, size) if kind else PassedOver(1)


def _taken_together(
    folder: Path, kind: TargetKind, names: Iterable[str], unread: Iterable[Unread]
) -> Iterator[ScanTarget | Unread]:
    """The regular files among ``names`` as one target, and what else could not be read."""
    files, size = [], 0
    for name in names:
        try:
            found = os.stat(f"{folder}/{name}")  # noqa: PTH116  # a Path for each name costs more
        except OSError as error:  # it went, or is a link that leads nowhere
            if error.errno not in {errno.ENOENT, errno.ELOOP}:
                yield _unread(folder / name, error)
            continue
        if stat.S_ISREG(found.st_mode):
            files.append(name)
            size += min(found.st_size, HEAD_BYTES)
    if files or kind is TargetKind.MAILDIR:
        yield ScanTarget(folder, kind, size, tuple(files))
    yield from unread


def _named_file(path: Path, size: int) -> ScanTarget:
    """A file that the person named: what it is by its name, else by its first bytes."""
    if is_eml(path.name) or is_emlx(path.name):
        kind = TargetKind.EMLX if is_emlx(path.name) else TargetKind.MESSAGES
        return ScanTarget(path.parent, kind, min(size, HEAD_BYTES), (path.name,))
    head = _head(path, HEAD_OF_BOOK)
    kind = _by_head(head) or TargetKind.TEXT
    named = _by_name(path.name)
    if named and (kind is TargetKind.TEXT or (kind.is_database and named.is_database)):
        kind = named
    if _is_binary(head, kind):
        raise MailStoreError(_NOTHING_KNOWN)
    return ScanTarget(path, kind, size)


def _by_name(name: str) -> TargetKind | None:
    for pattern, kind in _BOOK_NAMES:
        if pattern.fullmatch(name):
            return kind
    return _BY_SUFFIX.get(os.path.splitext(name)[1].lower())  # noqa: PTH122  # a Path for each name costs more


def _is_binary(head: bytes, kind: TargetKind) -> bool:
    """Whether a file that should be a text is none."""
    is_text = not kind.is_database and not kind.is_mail
    return is_text and encoding_of(head) is None


def _by_head(head: bytes) -> TargetKind | None:
    """The kind that a file's first bytes show."""
    if is_mbox(head):
        return TargetKind.MBOX
    if head.startswith(_SQLITE):
        return TargetKind.ABOOK
    text = head.decode(encoding_of(head) or "latin-1", "replace").lstrip("\ufeff \t\r\n")
    if text[: len(_CARD)].lower() == _CARD:
        return TargetKind.VCARD
    return TargetKind.LDIF if _LDIF.match(text) else None


def _head(path: Path, count: int) -> bytes:
    with open_message(path) as file:
        return file.read(count)
