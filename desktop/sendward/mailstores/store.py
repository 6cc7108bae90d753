"""The interface every kind of mail store offers to whoever watches it."""

from __future__ import annotations

import enum
from typing import TYPE_CHECKING, NamedTuple, Protocol

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping
    from pathlib import Path

    from sendward.mailstores.headers import HeaderBlock


class Saving(enum.Enum):
    """How the next save of a draft comes about."""

    REPLACES = "the new file comes, then the old one goes, or the other way round, within a second or so"
    TAKES_OUT = "the file goes when the draft is opened, and a new one comes when it is saved: mutt"
    LEAVES_COPIES = "a new file comes with each save, and the old one stays a while: Evolution, IMAP copies"


class StoreKind(enum.StrEnum):
    """The ways to keep messages that can be read; the value is the name a person knows it by."""

    MAILDIR = "Maildir"
    MH = "MH"
    MBOX = "mbox"
    EML = "folder of .eml files"
    EMLX = "Apple Mail"
    AUTOSAVE = "autosave files"


class Mark(NamedTuple):
    """A folder's facts about a stored message. A named tuple, since ten thousand are made at every look."""

    mtime_ns: int
    size: int
    inode: int
    changed_ns: int
    """When it last came here or changed, in nanoseconds since 1970. A new name moves it, a flag may too."""

    def is_like(self, other: Mark) -> bool:
        """Whether the message is in the same state, whatever it is called now."""
        return self[:3] == other[:3]


class Store(Protocol):
    """One place that holds messages. Not thread-safe: it belongs to the worker that scans it."""

    @property
    def kind(self) -> StoreKind:
        """How it keeps them."""

    @property
    def path(self) -> Path:
        """The folder, or the file of an mbox."""

    @property
    def refused(self) -> Mapping[str, str]:
        """Why the last scan passed over a file that would not be looked at, by the file's name."""

    def folders(self) -> tuple[Path, ...]:
        """The folders in which something happens when a message comes or changes."""

    def scan(self, but: Collection[str] = ()) -> Mapping[str, Mark]:
        """Every message that is not deleted, by a key that outlives changes of its flags.

        Those whose key is in ``but`` are passed over: to see what came among 50,000 costs a fraction then.
        Raises OSError when the store cannot be listed. What is no regular file is no message.
        """

    def read(self, key: str) -> HeaderBlock:
        """The headers of a message of the last scan of all, or of one since.

        Raises FileNotFoundError when it is no longer there, OSError when it cannot be opened, and
        ``MailStoreError`` when it is no message.
        """
