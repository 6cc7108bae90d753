"""Stores that keep each message in a file of its own, in one folder.

* Maildir: files in ``cur`` and ``new`` (https://cr.yp.to/proto/maildir.html)
* MH: numbered files; Claws Mail, Sylpheed and Gnus keep drafts so
* plain message files, as programs export them
* what Evolution, KMail and Emacs save while a message is being written
"""

from __future__ import annotations

import errno
import os
import re
import stat
from contextlib import suppress
from typing import TYPE_CHECKING

from sendward.mailstores import MailStoreError
from sendward.mailstores.headers import read_header_block, without_emacs_body
from sendward.mailstores.store import Mark, StoreKind
from sendward.phrase import Phrase

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

    def check(self) -> None:
        """Raise ``refusal`` if every file refused: what they lie on has gone, and they have not."""
        if self.refusal is not None and not self.is_given:
            raise self.refusal


def message_files(
    folder: Path,
    is_message: Callable[[str], bool],
    is_passed_over: Callable[[str], bool] | None = None,
    access: Access | None = None,
) -> Iterator[tuple[str, Mark]]:
    """The regular files of ``folder`` whose name is a message's, with their marks; nothing is opened.

    Folders, pipes, devices, loops of links and files that vanish meanwhile are passed over. Raises OSError
    when the folder cannot be listed, or only that: that nobody may look at its files, or that what they lie
    on has gone, must not look like an empty folder. Where a store has several folders the latter is told to
    ``access`` instead, for its ``check`` at the end.
    """
    with os.scandir(folder) as entries:  # closed before the first is given: not every caller takes them all
        # a name takes a quarter of what an entry does
        names = [entry.name for entry in entries if is_message(entry.name)]
    listed = len(names)
    if is_passed_over is not None:
        names = [name for name in names if not is_passed_over(name)]
    parent = f"{os.fspath(folder)}{os.sep}"
    told = access or Access()
    told.is_given |= len(names) < listed  # those passed over were looked at before
    for name in names:
        try:
            info = os.stat(parent + name)  # noqa: PTH116  # a Path for each of tens of thousands takes as long again
        except OSError as error:
            if error.errno in NOT_THERE:
                continue
            refusal = OSError(error.errno, error.strerror, os.fspath(folder))
            if isinstance(error, PermissionError) and not _may_search(parent):
                raise refusal from error
            told.refusal = told.refusal or refusal
            continue
        told.is_given = True
        if stat.S_ISREG(info.st_mode):
            yield name, mark_of(info)
    if access is None:
        told.check()


def _may_search(parent: str) -> bool:
    """Whether the folder lets its files be looked at; ``parent`` is it with a separator behind."""
    try:
        os.stat(f"{parent}{os.curdir}")  # noqa: PTH116  # a Path would leave the dot out
    except PermissionError:
        return False
    return True


def open_message(path: Path | str) -> FileIO:
    """The file, open for reading; never waits for the other end of a pipe that took its place."""
    descriptor = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0))
    if not stat.S_ISREG(os.fstat(descriptor).st_mode):
        os.close(descriptor)
        raise MailStoreError(Phrase("It is not a regular file."))
    return os.fdopen(descriptor, "rb", buffering=0)


MAILDIR_PARTS = ("new", "cur")
_MAILDIR_INFO = re.compile(r"[:;!]2,([A-Za-z,]*)$")
"""The flags after the name; ``;`` and ``!`` where the file system refuses a colon."""


_MAILDIR_NAME = re.compile(r"\d{6,}\.[^/]+|[^/]+[:;!]2,[A-Za-z,]*")
"""Seconds since 1970 and what makes it unique, or flags at the end."""


def is_maildir_name(name: str) -> bool:
    """Whether a file's name can only be a Maildir's."""
    return not name.startswith(".") and not is_eml(name) and _MAILDIR_NAME.fullmatch(name) is not None


def is_maildir(folder: Path) -> bool:
    """Whether a folder is a Maildir: two of ``cur``, ``new`` and ``tmp``, or one of the first with messages.

    Thunderbird makes no ``new``; git, zip and rsync leave out what is empty. Raises no OSError.
    """
    parts = [part for part in ("cur", "new", "tmp") if _is_there(folder / part)]
    if "cur" in parts and len(parts) > 1:
        return True
    for part in MAILDIR_PARTS:
        with suppress(OSError), os.scandir(folder / part) as entries:
            if any(is_maildir_name(entry.name) for entry in entries):
                return True
    return False


def _is_there(folder: Path) -> bool:
    # Path.is_dir raises in a folder that is closed to us
    return os.path.isdir(folder)  # noqa: PTH112  # as said


class Maildir:
    """One Maildir folder. A message is known by its unique name, so that a new flag is no new message."""

    kind = StoreKind.MAILDIR

    def __init__(self, path: Path) -> None:
        self.path = path
        self._files: dict[str, tuple[str, str]] | None = None
        """Part and flags of each message, once one of the last scan has been read: to keep it of tens of
        thousands that nobody reads takes more memory than to list them again."""
        self._by_itself: dict[str, str] = {}
        """What Emacs has saved of a message since the person did: ``cur/#NAME#``."""

    def folders(self) -> tuple[Path, ...]:
        """The folder itself too, since ``cur`` and ``new`` may be made anew."""
        return (self.path, self.path / "cur", self.path / "new")

    def scan(self, but: Collection[str] = ()) -> dict[str, Mark]:
        """Every message without the flag T (trashed)."""
        if not but:
            self._files = None
            self._by_itself = {}
        marks: dict[str, Mark] = {}
        by_itself: list[tuple[str, str, Mark]] = []
        access = Access()
        for part in MAILDIR_PARTS:
            for name, mark in self._listed(part, but, access):
                if name[0] == "#":
                    by_itself.append((_name_parts(name.strip("#"))[0], f"{part}/{name}", mark))
                    continue
                unique, is_trashed = _name_parts(name)
                if not is_trashed:
                    marks[unique] = mark
                    if self._files is not None:
                        self._files[unique] = part, name[len(unique) :]
        access.check()
        for unique, file, mark in by_itself:
            if unique not in marks or mark.mtime_ns > marks[unique].mtime_ns:
                marks[unique] = mark
                self._by_itself[unique] = file
        return marks

    def read(self, key: str) -> HeaderBlock:
        """The message's headers."""
        if key in self._by_itself:
            with open_message(self.path / self._by_itself[key]) as file:
                return without_emacs_body(read_header_block(file))
        if self._files is None:
            self._files = self._found_files()
        if key not in self._files:
            raise FileNotFoundError(key)
        part, flags = self._files[key]
        # a Path for each of tens of thousands takes longer than to read its headers
        with open_message(f"{self.path}{os.sep}{part}{os.sep}{key}{flags}") as file:
            return read_header_block(file)

    def _found_files(self) -> dict[str, tuple[str, str]]:
        found: dict[str, tuple[str, str]] = {}
        places: dict[tuple[str, str], tuple[str, str]] = {}  # there are few: each is kept once
        for part in MAILDIR_PARTS:
            with suppress(FileNotFoundError), os.scandir(self.path / part) as entries:
                for entry in entries:
                    key, _ = _name_parts(entry.name)
                    place = part, entry.name[len(key) :]
                    found[key] = places.setdefault(place, place)
        return found

    def _listed(self, part: str, but: Collection[str], access: Access) -> Iterator[tuple[str, Mark]]:
        def is_passed_over(name: str) -> bool:
            return _name_parts(name.strip("#"))[0] in but

        try:
            yield from message_files(self.path / part, _is_unhidden, is_passed_over if but else None, access)
        except FileNotFoundError:
            # Thunderbird makes no "new", and either may have been left out by what copied the folder
            if part != "new" and not _is_there(self.path / "new"):
                raise


def _is_unhidden(name: str) -> bool:
    return not name.startswith(".")


def _name_parts(name: str) -> tuple[str, bool]:
    """The unique part of a file's name, and whether it is flagged as trashed.

    >>> _name_parts("1700000000.M1P2.host:2,DT")
    ('1700000000.M1P2.host', True)
    """
    unique, colon, flags = name.rpartition(":2,")
    if colon and (not flags or (flags.isascii() and flags.isalpha())):  # as almost always, in half the time
        return unique, "T" in flags
    info = _MAILDIR_INFO.search(name) if "2," in name else None
    if info is None:
        return name, False
    return name[: info.start()], "T" in info[1]


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

    def folders(self) -> tuple[Path, ...]:
        """The folder alone."""
        return (self.path,)

    def scan(self, but: Collection[str] = ()) -> dict[str, Mark]:
        """Every numbered file; a deleted message is renamed to ``,12`` or removed."""
        return _newest(message_files(self.path, _is_mh_name, lambda name: name.strip("#") in but))

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

    def folders(self) -> tuple[Path, ...]:
        """The folder alone."""
        return (self.path,)

    def scan(self, but: Collection[str] = ()) -> dict[str, Mark]:
        """Every ``*.eml`` that is not hidden: hidden ones are being written."""
        return dict(message_files(self.path, is_eml, but.__contains__))

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

    def folders(self) -> tuple[Path, ...]:
        """The folder alone."""
        return (self.path,)

    def scan(self, but: Collection[str] = ()) -> dict[str, Mark]:
        """Every file that is called so; the folder may be the person's home."""
        return _newest(message_files(self.path, _is_autosaved, lambda name: name.strip("#") in but))

    def read(self, key: str) -> HeaderBlock:
        """The message's headers."""
        with open_message(_latest(self.path, key)) as file:
            return without_emacs_body(read_header_block(file))


def _is_autosaved(name: str) -> bool:
    return _AUTOSAVED.fullmatch(name) is not None
