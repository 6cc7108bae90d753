"""Every option, declared once: the settings dialog, the file, the policy and ``doctor`` all read this."""

from __future__ import annotations

import enum
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Generic, TypeVar

T = TypeVar("T")


class OptionError(ValueError):
    """A value that an option cannot have; the text is a sentence for the person who wrote it."""


class Shape(enum.Enum):
    """What an option holds, and so which control shows it."""

    FLAG = "yes or no"
    NAMES = "a list of names"
    FOLDERS = "a list of folders"
    FILES = "a list of files"


def read_flag(value: object) -> bool:
    """A TOML boolean; a number or a word is refused rather than guessed at."""
    if not isinstance(value, bool):
        raise OptionError("must be true or false")
    return value


def read_names(value: object) -> tuple[str, ...]:
    """A TOML array of strings, each once, in the order of the file."""
    if not isinstance(value, list) or not all(isinstance(item, str) for item in value):
        raise OptionError('must be a list of texts, as in ["one", "two"]')
    return tuple(dict.fromkeys(value))


def read_paths(value: object) -> tuple[Path, ...]:
    """A TOML array of absolute paths; ``~`` stands for the home folder of whoever runs this."""
    return tuple(dict.fromkeys(read_path(name) for name in read_names(value)))


def read_path(name: str) -> Path:
    """One absolute path. A relative one is refused: it would mean another place at every start."""
    if not name or "\0" in name:
        raise OptionError("must name real places: an empty path or one with a NUL character is none")
    try:
        path = Path(name).expanduser()
    except RuntimeError as error:
        raise OptionError(f"must name real places: nobody here has the home folder of {name!r}") from error
    if not path.is_absolute():
        raise OptionError(f"must hold whole paths; {name!r} starts neither with / nor with ~")
    return path


READERS = {
    Shape.FLAG: read_flag,
    Shape.NAMES: read_names,
    Shape.FOLDERS: read_paths,
    Shape.FILES: read_paths,
}


@dataclass(frozen=True, slots=True)
class Option(Generic[T]):
    """One thing that can be chosen."""

    key: str
    """Its place in the files: ``drafts.folders`` is ``folders`` in the table ``[drafts]``."""
    shape: Shape
    default: T
    title: str
    """A few words, as the settings dialog labels it."""
    help: str
    """One sentence on what it does."""
    lockable: bool = True
    """Whether an organisation's policy may take the choice away."""

    @property
    def table(self) -> str:
        """The part of the key before the dot."""
        return self.key.partition(".")[0]

    @property
    def name(self) -> str:
        """The part of the key after the dot."""
        return self.key.partition(".")[2]

    def read(self, value: object) -> T:
        """The value as a file holds it, checked; raises OptionError."""
        read: Any = READERS[self.shape]
        checked: T = read(value)
        return checked

    def write(self, value: T) -> bool | list[str]:
        """The value as a file holds it; raises OptionError for one that could not be read back."""
        plain = [str(item) for item in value] if isinstance(value, tuple) else value
        self.read(plain)
        return plain  # type: ignore[return-value]  # the reader just refused everything else


CLIPBOARD = Option(
    "sources.clipboard",
    Shape.FLAG,
    default=True,
    title="Watch what is copied",
    help="Addresses in copied text are checked; the text itself is never kept.",
)
DRAFTS = Option(
    "sources.drafts",
    Shape.FLAG,
    default=True,
    title="Watch saved drafts",
    help="The recipients of drafts are checked when the mail client saves them.",
)
DRAFT_FOLDERS: Option[tuple[Path, ...]] = Option(
    "drafts.folders",
    Shape.FOLDERS,
    default=(),
    title="Folders of drafts",
    help="Where mail clients keep drafts: Maildir, MH, an mbox file's folder, or .eml files.",
    lockable=False,
)
PACKS_OFF: Option[tuple[str, ...]] = Option(
    "watchlists.packs_off",
    Shape.NAMES,
    default=(),
    title="Lists switched off",
    help="The names of the lists that came with Sendward and are not used.",
)
LIST_FILES: Option[tuple[Path, ...]] = Option(
    "watchlists.files",
    Shape.FILES,
    default=(),
    title="Lists of your own",
    help="Files that name further domains to protect, one a line or as TOML.",
)
AUTOSTART = Option(
    "general.autostart",
    Shape.FLAG,
    default=False,
    title="Start when I log in",
    help="Sendward starts in the tray, without a window.",
)

OPTIONS: tuple[Option[Any], ...] = (CLIPBOARD, DRAFTS, DRAFT_FOLDERS, PACKS_OFF, LIST_FILES, AUTOSTART)
"""All of them, in the order the dialog and ``doctor`` show them."""
