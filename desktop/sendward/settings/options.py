"""Every option, declared once: the settings dialog, the file, the policy and ``doctor`` all read this."""

from __future__ import annotations

import enum
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from sendward.mail_account import MailAccount
from sendward.model import Phrase
from sendward.settings.accounts import read_accounts, write_account
from sendward.settings.option_error import OptionError as OptionError  # noqa: PLC0414  # options raise it

if TYPE_CHECKING:
    from collections.abc import Callable

T = TypeVar("T")
Plain = bool | int | str | list[str | dict[str, str | int]]
"""A value as a TOML file holds it."""


class Shape(enum.Enum):
    """What an option holds, and so which control shows it."""

    FLAG = "yes or no"
    NUMBER = "a whole number"
    """Within ``limits``, counted in ``unit``."""
    CHOICE = "one of several"
    """One of ``choices``."""
    TEXT = "a text"
    """One line, looked at by ``check``."""
    DURATION = "a length of time"
    """A ``timedelta`` within ``limits``, written as in ``"90 days"``; None for ever, if ``endless``."""
    NAMES = "a list of names"
    FOLDERS = "a list of folders"
    FILES = "a list of files"
    ACCOUNTS = "a list of mail accounts"


FOREVER = "forever"
"""How a file writes a time without an end."""
UNITS = {
    "seconds": timedelta(seconds=1),
    "minutes": timedelta(minutes=1),
    "hours": timedelta(hours=1),
    "days": timedelta(days=1),
}
"""The words a length of time is written with, the shortest first."""


@dataclass(frozen=True, slots=True)
class Choice:
    """One of the values an option can have."""

    value: str
    """As the file writes it; the member of a ``StrEnum``, where the program has one for it."""
    title: str
    """As the settings dialog names it."""


def read_flag(value: object, _option: Option[Any]) -> bool:
    """A TOML boolean; a number or a word is refused rather than guessed at."""
    if not isinstance(value, bool):
        raise OptionError(Phrase("must be true or false"))
    return value


def read_number(value: object, option: Option[Any]) -> int:
    """A TOML integer within the option's limits."""
    least, most = option.limits
    if isinstance(value, bool) or not isinstance(value, int) or not least <= value <= most:
        raise OptionError(Phrase("must be a whole number from {least} to {most}", least=least, most=most))
    return value


def read_choice(value: object, option: Option[Any]) -> str:
    """One of the option's choices, as it is declared: a ``StrEnum``'s member where it is one."""
    found = next((choice.value for choice in option.choices if choice.value == value), None)
    if found is None:
        raise OptionError(
            Phrase("must be one of {choices}", choices=", ".join(str(c.value) for c in option.choices))
        )
    return found


def read_text(value: object, option: Option[Any]) -> str:
    """A TOML string of one line that the option's own check lets through."""
    if not isinstance(value, str):
        raise OptionError(Phrase("must be a text"))
    if any(ord(letter) < ord(" ") for letter in value):
        raise OptionError(Phrase("must be a text of one line"))
    if option.check is not None:
        option.check(value)
    return value


def read_duration(value: object, option: Option[Any]) -> timedelta | None:
    """A number and a unit, or ``forever`` for None, within the option's limits."""
    if value == FOREVER and option.endless:
        return None
    number, _, unit = value.partition(" ") if isinstance(value, str) else ("", "", "")
    step = UNITS.get(unit if unit.endswith("s") else f"{unit}s")
    if step is None or not (number.isascii() and number.isdigit()) or len(number) > MOST_DIGITS:
        units = ", ".join(UNITS)
        raise OptionError(
            Phrase('must be a number of {units}, as in "90 days", or "forever"', units=units)
            if option.endless
            else Phrase('must be a number of {units}, as in "90 days"', units=units)
        )
    least, most = option.limits
    duration = int(number) * step
    if not least * UNITS[option.unit] <= duration <= most * UNITS[option.unit]:
        raise OptionError(
            Phrase("must be from {least} to {most} {unit}", least=least, most=most, unit=option.unit)
        )
    return duration


def duration_text(duration: timedelta | None) -> str:
    """A length of time as a file writes it, in the longest unit that fits.

    >>> duration_text(timedelta(hours=48))
    '2 days'
    """
    if duration is None:
        return FOREVER
    unit = next((unit for unit, step in reversed(UNITS.items()) if not duration % step), "seconds")
    return f"{duration // UNITS[unit]} {unit}"


MOST_DIGITS = 7
"""Of the number in a length of time; more would not be a time anybody means."""


def read_names(value: object, _option: Option[Any]) -> tuple[str, ...]:
    """A TOML array of strings, each once, in the order of the file."""
    if not isinstance(value, list) or not all(isinstance(item, str) for item in value):
        raise OptionError(Phrase('must be a list of texts, as in ["one", "two"]'))
    return tuple(dict.fromkeys(value))


def read_paths(value: object, option: Option[Any]) -> tuple[Path, ...]:
    """A TOML array of absolute paths; ``~`` stands for the home folder of whoever runs this."""
    return tuple(dict.fromkeys(read_path(name) for name in read_names(value, option)))


def read_path(name: str) -> Path:
    """One absolute path. A relative one is refused: it would mean another place at every start."""
    if not name or "\0" in name:
        raise OptionError(Phrase("must name real places: an empty path or one with a NUL character is none"))
    try:
        path = Path(name).expanduser()
    except RuntimeError as error:
        raise OptionError(
            Phrase("must name real places: nobody here has the home folder of {name}", name=repr(name))
        ) from error
    if not path.is_absolute():
        raise OptionError(
            Phrase("must hold whole paths; {name} starts neither with / nor with ~", name=repr(name))
        )
    return path


def check_file(name: str) -> None:
    """Refuse what is no whole path; nothing at all is no file."""
    if name:
        read_path(name)


def read_account_list(value: object, _option: Option[Any]) -> tuple[MailAccount, ...]:
    """See ``accounts.read_accounts``."""
    return read_accounts(value)


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
    choices: tuple[Choice, ...] = ()
    """What a CHOICE can be, in the order they are shown."""
    limits: tuple[int, int] = (0, 1_000_000)
    """The least and the most of a NUMBER or a DURATION, both included, counted in ``unit``."""
    unit: str = ""
    """What a NUMBER counts; for a DURATION one of ``UNITS``."""
    endless: bool = False
    """Whether a DURATION may be without end."""
    check: Callable[[str], object] | None = None
    """Raises OptionError for a TEXT that cannot be used."""

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
        checked: T = READERS[self.shape](value, self)
        return checked

    def write(self, value: T) -> Plain:
        """The value as a file holds it; raises OptionError for one that could not be read back."""
        plain: Any = value
        if isinstance(value, tuple):
            plain = [_plain(item) for item in value]
        elif self.shape is Shape.DURATION and (value is None or isinstance(value, timedelta)):
            plain = duration_text(value)
        elif isinstance(value, enum.StrEnum):
            plain = value.value
        self.read(plain)
        written: Plain = plain
        return written


READERS: dict[Shape, Callable[[object, Option[Any]], Any]] = {
    Shape.FLAG: read_flag,
    Shape.NUMBER: read_number,
    Shape.CHOICE: read_choice,
    Shape.TEXT: read_text,
    Shape.DURATION: read_duration,
    Shape.NAMES: read_names,
    Shape.FOLDERS: read_paths,
    Shape.FILES: read_paths,
    Shape.ACCOUNTS: read_account_list,
}


def _plain(item: object) -> str | dict[str, str | int]:
    return write_account(item) if isinstance(item, MailAccount) else str(item)


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
FIND_DRAFTS = Option(
    "drafts.find",
    Shape.FLAG,
    default=True,
    title="Find mail clients by itself",
    help="The drafts folders of the mail clients on this computer are found and watched.",
)
FOUND_OFF: Option[tuple[Path, ...]] = Option(
    "drafts.found_off",
    Shape.FOLDERS,
    default=(),
    title="Found folders not to watch",
    help="Drafts folders of mail clients that are left alone although they were found.",
    lockable=False,
)
ACCOUNTS: Option[tuple[MailAccount, ...]] = Option(
    "accounts.imap",
    Shape.ACCOUNTS,
    default=(),
    title="Mail accounts",
    help="Drafts on these IMAP servers are checked when a mail client saves them there.",
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
SYSTEM_LANGUAGE = "system"
LANGUAGE = Option(
    "general.language",
    Shape.CHOICE,
    default=SYSTEM_LANGUAGE,
    title="Language",
    help="What Sendward speaks; the commands in a terminal speak English.",
    choices=(
        Choice(SYSTEM_LANGUAGE, "The system's"),
        Choice("ar", "العربية"),
        Choice("de", "Deutsch"),
        Choice("en", "English"),
        Choice("es", "Español"),
        Choice("fr", "Français"),
        Choice("it", "Italiano"),
        Choice("ja", "日本語"),
        Choice("nl", "Nederlands"),
        Choice("pl", "Polski"),
        Choice("uk", "Українська"),
    ),
)
ALLOW_UNCHECKED = Option(
    "addin.allow_unchecked",
    Shape.FLAG,
    default=True,
    title="A message may leave unchecked",
    help="When Sendward cannot be reached, a message can be sent once without the check, by a second act.",
)

AT_ONCE = Option(
    "alerts.at_once",
    Shape.FLAG,
    default=False,
    title="Bring questions to the front at once",
    help="A question takes the keyboard as soon as it comes up; otherwise you can go on typing beside it.",
)
BLOCKED = Option(
    "alerts.blocked",
    Shape.CHOICE,
    default="final",
    title="What is blocked",
    help="Whether an address that a list blocks can be said to be right all the same.",
    choices=(Choice("final", "Stays blocked"), Choice("reason", "Can be right once, for a reason")),
)
REASON_FROM = Option(
    "alerts.reason_from",
    Shape.CHOICE,
    default="block",
    title="Ask for a reason",
    help="When an address is said to be right, the reason is asked for and kept in the journal.",
    choices=(
        Choice("note", "For every question"),
        Choice("confirm", "For every question that opens a window"),
        Choice("block", "Only for what is blocked"),
    ),
)
KEEP: Option[timedelta | None] = Option(
    "journal.keep",
    Shape.DURATION,
    default=None,
    title="Keep the journal for",
    help="Older records are deleted once a day; exceptions stay in force.",
    limits=(1, 3650),
    unit="days",
    endless=True,
)
TO_SYSTEM_LOG = Option(
    "journal.to_system_log",
    Shape.FLAG,
    default=False,
    title="Write decisions to the system's log",
    help="To journald on Linux and the event log on Windows, from where a collector can take them.",
)
TO_FILE = Option(
    "journal.to_file",
    Shape.TEXT,
    default="",
    title="Write decisions to a file",
    help="One JSON object a line is added to this file for each decision; empty for no file.",
    check=check_file,
)

MICROSOFT_CLIENT = Option(
    "accounts.microsoft_client",
    Shape.TEXT,
    default="",
    title="Client ID for Microsoft",
    help="Lets accounts sign in at Microsoft in the browser; your organisation registers Sendward for it.",
)
GOOGLE_CLIENT = Option(
    "accounts.google_client",
    Shape.TEXT,
    default="",
    title="Client ID for Google",
    help="Lets accounts sign in at Google in the browser; your organisation registers Sendward for it.",
)
GOOGLE_SECRET = Option(
    "accounts.google_secret",
    Shape.TEXT,
    default="",
    title="Client secret for Google",
    help="What Google gives with the client ID of a desktop program; Google does not count it as secret.",
)

OPTIONS: tuple[Option[Any], ...] = (
    CLIPBOARD,
    DRAFTS,
    DRAFT_FOLDERS,
    FIND_DRAFTS,
    FOUND_OFF,
    ACCOUNTS,
    MICROSOFT_CLIENT,
    GOOGLE_CLIENT,
    GOOGLE_SECRET,
    PACKS_OFF,
    LIST_FILES,
    AUTOSTART,
    LANGUAGE,
    ALLOW_UNCHECKED,
    AT_ONCE,
    BLOCKED,
    REASON_FROM,
    KEEP,
    TO_SYSTEM_LOG,
    TO_FILE,
)
"""All of them, in the order the dialog and ``doctor`` show them."""
