"""Declaration of an option: key, type, default, texts; and reading and writing its values in a file."""

from __future__ import annotations

import enum
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, Generic, Protocol, TypeVar

from sendward.mail_account import MailAccount
from sendward.phrase import Phrase
from sendward.settings.accounts import read_accounts, write_account
from sendward.settings.problem import OptionError
from sendward.system.platform import PLATFORM, Platform

if TYPE_CHECKING:
    from collections.abc import Callable


class OptionType(enum.Enum):
    """Type of an option's value, which decides the control that shows it."""

    FLAG = "yes or no"
    CHOICE = "one of several"
    """One of ``choices``."""
    TEXT = "a text"
    """One line of text, checked by ``check``."""
    DURATION = "a length of time"
    """A ``timedelta`` within ``limits``, written as in ``"90 days"``; None for ever, if ``endless``."""
    NAMES = "a list of names"
    FOLDERS = "a list of folders"
    FILES = "a list of files"
    ACCOUNTS = "a list of mail accounts"


FOREVER = "forever"
"""Word in a file for a time without an end."""
UNITS = {
    "seconds": timedelta(seconds=1),
    "minutes": timedelta(minutes=1),
    "hours": timedelta(hours=1),
    "days": timedelta(days=1),
}
"""Units of a length of time, the shortest first."""
MOST_DIGITS = 7
"""Most digits of the number in a length of time; nobody means a longer time."""


def read_flag(value: object, _option: Option[Any]) -> bool:
    """Read a TOML boolean. Raises OptionError for anything else, also for a number or a word."""
    if not isinstance(value, bool):
        raise OptionError(Phrase("must be true or false"))
    return value


def read_choice(value: object, option: Option[Any]) -> str:
    """Read one of the option's choices. Raises OptionError."""
    found = next((choice.value for choice in option.choices if choice.value == value), None)
    if found is None:
        raise OptionError(
            Phrase("must be one of {choices}", choices=", ".join(choice.value for choice in option.choices))
        )
    return found


def read_text(value: object, option: Option[Any]) -> str:
    """Read a TOML string of one line that passes the option's own check. Raises OptionError."""
    if not isinstance(value, str):
        raise OptionError(Phrase("must be a text"))
    if any(ord(letter) < ord(" ") for letter in value):
        raise OptionError(Phrase("must be a text of one line"))
    if option.check is not None:
        option.check(value)
    return value


def read_duration(value: object, option: Option[Any]) -> timedelta | None:
    """Read a number and a unit within the option's limits, or ``forever`` as None. Raises OptionError."""
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


def read_names(value: object, _option: Option[Any]) -> tuple[str, ...]:
    """Read a TOML array of strings, each once, in the order of the file. Raises OptionError."""
    if not isinstance(value, list) or not all(isinstance(item, str) for item in value):
        raise OptionError(Phrase('must be a list of texts, as in ["one", "two"]'))
    return tuple(dict.fromkeys(value))


def read_paths(value: object, option: Option[Any]) -> tuple[Path, ...]:
    """Read a TOML array of absolute paths; ``~`` is the home folder of this user. Raises OptionError."""
    return tuple(dict.fromkeys(read_path(name) for name in read_names(value, option)))


def read_path(name: str) -> Path:
    """Read one absolute path. Raises OptionError, also for a relative one, whose place would change."""
    if not name or "\0" in name:
        raise OptionError(Phrase("must name real places: an empty path or one with a NUL character is none"))
    try:
        path = Path(name).expanduser()
        # Windows takes another's home for a folder beside this one's, whether there is such a user or not
        if PLATFORM is Platform.WINDOWS and name[:1] == "~" and name[1:2] not in {"", "/", "\\"}:
            path.stat()
    except (OSError, RuntimeError) as error:
        raise OptionError(
            Phrase("must be existing places: there is no user {name} here", name=repr(name))
        ) from error
    if not path.is_absolute():
        raise OptionError(Phrase("must hold whole paths; {name} is only a part of one", name=repr(name)))
    return path


def check_file(name: str) -> None:
    """Raise OptionError for a path that is not absolute; an empty text means no file, and passes."""
    if name:
        read_path(name)


def read_account_list(value: object, _option: Option[Any]) -> tuple[MailAccount, ...]:
    """Read the mail accounts (``accounts.read_accounts``). Raises OptionError."""
    return read_accounts(value)


READERS: dict[OptionType, Callable[[object, Option[Any]], Any]] = {
    OptionType.FLAG: read_flag,
    OptionType.CHOICE: read_choice,
    OptionType.TEXT: read_text,
    OptionType.DURATION: read_duration,
    OptionType.NAMES: read_names,
    OptionType.FOLDERS: read_paths,
    OptionType.FILES: read_paths,
    OptionType.ACCOUNTS: read_account_list,
}


class Neither(enum.Enum):
    """Stands for the strict value of an option that has none."""

    NEITHER = "no value permits more than another"


NEITHER: Final = Neither.NEITHER
"""Where no value of an option permits more than another, as with a language."""

PERMITS_MORE: dict[OptionType, Callable[[Any, Any, Option[Any]], bool]] = {
    OptionType.FLAG: lambda value, _than, option: value is not option.strict,
    OptionType.CHOICE: lambda value, than, option: _place(value, option) > _place(than, option),
    # what is deleted sooner is what nobody can look at any more
    OptionType.DURATION: lambda value, than, _option: value is not None and (than is None or value < than),
    OptionType.TEXT: lambda _value, than, _option: bool(than),
    OptionType.NAMES: lambda value, than, _option: not set(value) <= set(than),
    OptionType.FOLDERS: lambda value, than, _option: not set(value) >= set(than),
    OptionType.FILES: lambda value, than, _option: not set(value) >= set(than),
}
"""Whether the first of two different values permits what the second one forbids, by the option's type.

A text that says where something goes may not be changed, names switch something off, files add something.
"""

LEAST_OF: dict[OptionType, Callable[[Any, Any], Any]] = {
    OptionType.NAMES: lambda value, other: tuple(name for name in other if name in value),
    OptionType.FOLDERS: lambda value, other: tuple(dict.fromkeys((*other, *value))),
    OptionType.FILES: lambda value, other: tuple(dict.fromkeys((*other, *value))),
}
"""What permits no more than either of two values that each may permit what the other forbids."""


def _place(value: str, option: Option[Any]) -> int:
    """Place of a value among the option's choices, the strictest of which is the first."""
    return [choice.value for choice in option.choices].index(value)


T = TypeVar("T")
Plain = bool | int | str | list[str | dict[str, str | int]]
"""A value as a TOML file holds it."""


@dataclass(frozen=True, slots=True)
class Choice:
    """One of the values an option can have."""

    value: str
    """The value as the file writes it."""
    title: str
    """The name in the settings dialog, in English."""


class ValuesThatHold(Protocol):
    """The values of options just now (``Settings``)."""

    def get(self, option: Option[T]) -> T:
        """The one of ``option``."""


@dataclass(frozen=True, slots=True)
class Option(Generic[T]):
    """One option of the settings."""

    key: str
    """Its place in the files: ``drafts.folders`` is ``folders`` in the table ``[drafts]``."""
    type: OptionType
    default: T
    title: str
    """The label in the settings dialog, a few words."""
    help: str
    """One sentence on what it does."""
    lockable: bool = True
    """Whether an organisation's policy may take the choice away."""
    strict: T | Neither = NEITHER
    """The value that permits least: it holds where a policy locks the option and its value cannot be read.
    The first of a CHOICE, whose others follow in the order of what they permit."""
    is_word_on_blocked: bool = False
    """Whether what a policy says of it counts for what the organisation blocks, locked or not."""
    choices: tuple[Choice, ...] = ()
    """Values of a CHOICE, in the order they are shown."""
    limits: tuple[int, int] = (0, 1_000_000)
    """The least and the most of a DURATION, both included, counted in ``unit``."""
    unit: str = ""
    """Unit of a DURATION's limits: one of ``UNITS``."""
    endless: bool = False
    """Whether a DURATION may be without end."""
    usual: Callable[[ValuesThatHold], T] | None = None
    """The default where it depends on the person or the machine; ``default`` is a stranger's."""
    check: Callable[[str], object] | None = None
    """Check of a TEXT, which raises OptionError for one that cannot be used."""

    @property
    def table(self) -> str:
        """The part of the key before the dot."""
        return self.key.partition(".")[0]

    @property
    def name(self) -> str:
        """The part of the key after the dot."""
        return self.key.partition(".")[2]

    def permits_more(self, value: T, than: T) -> bool:
        """Whether ``value`` permits something that ``than`` forbids; never where no value is stricter."""
        if self.strict is NEITHER or value == than:
            return False
        return PERMITS_MORE[self.type](value, than, self)

    def least_of(self, value: T, other: T) -> T:
        """What permits no more than either: of names those in both, of files all.

        Of values of other types ``other``, where ``value`` permits more.
        """
        if not self.permits_more(value, other):
            return value
        combine = LEAST_OF.get(self.type)
        return other if combine is None else combine(value, other)

    def read(self, value: object) -> T:
        """Read and check ``value`` as a file holds it; raises OptionError."""
        checked: T = READERS[self.type](value, self)
        return checked

    def write(self, value: T) -> Plain:
        """The value as a file holds it; raises OptionError for one that could not be read back."""
        plain: Any = value
        if isinstance(value, tuple):
            plain = [_plain(item) for item in value]
        elif self.type is OptionType.DURATION and (value is None or isinstance(value, timedelta)):
            plain = duration_text(value)
        self.read(plain)
        written: Plain = plain
        return written


def _plain(item: object) -> str | dict[str, str | int]:
    return write_account(item) if isinstance(item, MailAccount) else str(item)
