"""Stores that keep each message in a file of its own, in one folder.

* MH: numbered files; Claws Mail, Sylpheed and Gnus keep drafts so
* plain message files, as programs export them
* what Evolution, KMail and Emacs save while a message is being written
"""

from __future__ import annotations

import errno
import os
import re
import stat
from typing import TYPE_CHECKING

from sendward.mailstores import MailStoreError
from sendward.mailstores.headers import read_header_block, without_emacs_body
from sendward.mailstores.store import Mark, StoreKind
from sendward.phrase import Phrase
from sendward.system.files import open_to_read

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Iterator
    from io import FileIO
    from pathlib import Path

    from sendward.mailstores.headers import HeaderBlock


NOT_THERE = frozenset({errno.ENOENT, errno.ENOTDIR, errno.ELOOP})
"""Why a file is not there that was listed: it went, or is a link that leads nowhere."""


def mark_of(info: os.stat_result) -> Mark:
    """The state of a file as its folder tells it."""
    mtime_ns = info.st_mtime_ns
    return Mark(mtime_ns, info.st_size, info.st_ino, max(info.st_ctime_ns, mtime_ns))


class Access:
    """Whether any file of a store could be looked at: one that refuses must not hide all others."""

    def __init__(self) -> None:
        self.is_given = False
        """A file was looked at, now or before."""
        self.refusal: OSError | None = None
        """What was said of the first file that refused."""
        self.refused: dict[str, str] = {}
        """Why each that refused did, by its name."""

    def end(self) -> dict[str, str]:
        """What refused, as ``Store.refused``.

        Raises ``refusal`` if every file did: what they lie on has gone, and they have not.
        """
        if self.refusal is not None and not self.is_given:
            raise self.refusal
        return self.refused


def message_files(
    folder: Path,
    is_message: Callable[[str], bool],
    is_passed_over: Callable[[str], bool] | None,
    access: Access,
) -> Iterator[tuple[str, Mark]]:
    """The regular files of ``folder`` whose name is a message's, with their marks; nothing is opened.

    Folders, pipes, devices, loops of links and files that vanish meanwhile are passed over. Raises OSError
    when the folder cannot be listed, or only that: that nobody may look at its files must not look like an
    empty folder. A file that refuses is told to ``access``, for its ``end``.
    """
    with os.scandir(folder) as entries:  # closed before the first is given: not every caller takes them all
        # a name takes a quarter of what an entry does
        names = [entry.name for entry in entries if is_message(entry.name)]
    listed = len(names)
    if is_passed_over is not None:
        names = [name for name in names if not is_passed_over(name)]
    parent = f"{os.fspath(folder)}{os.sep}"
    access.is_given |= len(names) < listed  # those passed over were looked at before
    for name in names:
        try:
            info = os.stat(parent + name)  # noqa: PTH116  # a Path for each of tens of thousands takes as long again
        except OSError as error:
            if error.errno in NOT_THERE:
                continue
            refusal = OSError(error.errno, error.strerror, os.fspath(folder))
            if isinstance(error, PermissionError) and not _may_search(parent):
                raise refusal from error
            access.refusal = access.refusal or refusal
            access.refused[name] = Phrase("{problem}.", problem=error.strerror or error)
            continue
        access.is_given = True
        if stat.S_ISREG(info.st_mode):
            yield name, mark_of(info)


def _may_search(parent: str) -> bool:
    """Whether the folder lets its files be looked at; ``parent`` is it with a separator behind."""
    try:
        os.stat(f"{parent}{os.curdir}")  # noqa: PTH116  # a Path would leave the dot out
    except PermissionError:
        return False
    return True


def open_message(path: Path | str) -> FileIO:
    """The file, open for reading; never waits for the other end of a pipe that took its place."""
    descriptor = open_to_read(path)
    if not stat.S_ISREG(os.fstat(descriptor).st_mode):
        os.close(descriptor)
        raise MailStoreError(Phrase("It is not a regular file."))
    return os.fdopen(descriptor, "rb", buffering=0)


_PREFACE_LINE = re.compile(
    rb"(?P<sure>(?:X-(?:Claws|Sylpheed)-[A-Za-z-]+|AF|S|SSV|MAID):.*)"
    rb"|(?!(?:TO|CC|BCC|FROM|SENDER|DATE)[ \t]*:)[A-Z]{1,6}:.*|\s*"
)
"""What Claws Mail writes before the headers: ``X-Claws-Account-Id:1``, ``S:me@x.org``, ``SCF:#mh/…``. Headers
that somebody wrote in capitals are none of it: what follows them is the message's text."""


class Mh:
    """One MH folder. A message is known by its number."""

    kind = StoreKind.MH

    def __init__(self, path: Path) -> None:
        self.path = path
        self.refused: dict[str, str] = {}

    def folders(self) -> tuple[Path, ...]:
        """The folder alone."""
        return (self.path,)

    def scan(self, but: Collection[str] = ()) -> dict[str, Mark]:
        """Every numbered file; a deleted message is renamed to ``,12`` or removed."""
        access = Access()
        found = _newest(message_files(self.path, _is_mh_name, lambda name: name.strip("#") in but, access))
        self.refused = access.end()
        return found

    def read(self, key: str) -> HeaderBlock:
        """The message's headers; a blank line after the mail client's own lines does not end them."""
        with open_message(_latest(self.path, key)) as file:
            block = read_header_block(file)
            if block.is_finished and _is_preface(block.raw):
                file.seek(block.size)
                return read_header_block(file)
            return without_emacs_body(block)


def _is_mh_name(name: str) -> bool:
    """Whether it is a message's, or that of what Emacs has saved of it since: ``#12#``."""
    return is_number(name) or (name[:1] == "#" == name[-1:] and is_number(name[1:-1]))


def _newest(files: Iterable[tuple[str, Mark]]) -> dict[str, Mark]:
    """The files by their names without Emacs's signs; of two saves of one message the later one."""
    marks: dict[str, Mark] = {}
    for name, mark in files:
        key = name.strip("#")
        if key not in marks or mark.mtime_ns > marks[key].mtime_ns:
            marks[key] = mark
    return marks


def _latest(folder: Path, key: str) -> Path:
    """The file that ``_newest`` took for ``key``."""
    saved, by_itself = folder / key, folder / f"#{key}#"
    try:
        written_ns = by_itself.stat().st_mtime_ns
    except FileNotFoundError:  # as almost always
        return saved
    try:
        return by_itself if written_ns > saved.stat().st_mtime_ns else saved
    except FileNotFoundError:
        return by_itself


def is_number(name: str) -> bool:
    """Whether a file's name is a message number."""
    return name.isascii() and name.isdigit()


def _is_preface(raw: bytes) -> bool:
    lines = [_PREFACE_LINE.fullmatch(line) for line in raw.split(b"\n")]
    return all(lines) and any(line and line["sure"] for line in lines)


class EmlFolder:
    """One folder of message files. A message is known by its file's name."""

    kind = StoreKind.EML

    def __init__(self, path: Path) -> None:
        self.path = path
        self.refused: dict[str, str] = {}

    def folders(self) -> tuple[Path, ...]:
        """The folder alone."""
        return (self.path,)

    def scan(self, but: Collection[str] = ()) -> dict[str, Mark]:
        """Every ``*.eml`` that is not hidden: hidden ones are being written."""
        access = Access()
        found = dict(message_files(self.path, is_eml, but.__contains__, access))
        self.refused = access.end()
        return found

    def read(self, key: str) -> HeaderBlock:
        """The message's headers."""
        with open_message(self.path / key) as file:
            return read_header_block(file)


def is_eml(name: str) -> bool:
    """Whether a file's name says it is a message."""
    return name.lower().endswith(".eml") and not name.startswith(".")


_AUTOSAVED = re.compile(
    r"\.evolution-composer\.autosave-\w+"
    r"|\{?[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\}?(?:[._]\d{1,3})?"
    r"|#?(?:\*message\*|message)-\d{8}-\d{6}#?"
    r"|#[^/]*!(?:(?:\*message\*|message)-\d{8}-\d{6}|drafts!\d+)#",
    re.IGNORECASE,
)
"""As Evolution, KMail and Emacs call such a file; the last puts signs around what it saved by itself, and in
a folder for all such files the path before it: ``#!home!me!News!drafts!drafts!1#``."""


class AutosaveFolder:
    """A folder in which a program saves what is being written, a file for each message."""

    kind = StoreKind.AUTOSAVE

    def __init__(self, path: Path) -> None:
        self.path = path
        self.refused: dict[str, str] = {}

    def folders(self) -> tuple[Path, ...]:
        """The folder alone."""
        return (self.path,)

    def scan(self, but: Collection[str] = ()) -> dict[str, Mark]:
        """Every file that is called so; the folder may be the person's home."""
        access = Access()
        found = _newest(message_files(self.path, _is_autosaved, lambda name: name.strip("#") in but, access))
        self.refused = access.end()
        return found

    def read(self, key: str) -> HeaderBlock:
        """The message's headers."""
        with open_message(_latest(self.path, key)) as file:
            return without_emacs_body(read_header_block(file))


def _is_autosaved(name: str) -> bool:
    return _AUTOSAVED.fullmatch(name) is not None
