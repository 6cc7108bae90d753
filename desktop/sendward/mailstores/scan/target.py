"""One thing that can be read from end to end: a folder of messages, an mbox file, an address book."""

from __future__ import annotations

import enum
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
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
    CSV = "CSV"
    TEXT = "list of addresses"

    @property
    def is_folder(self) -> bool:
        """Whether its path is a folder in which every message is a file."""
        return self in {TargetKind.MAILDIR, TargetKind.MH, TargetKind.MESSAGES, TargetKind.EMLX}

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
class Unread:
    """A thing that could not be read."""

    path: Path
    problem: str
    """Why: a sentence."""
