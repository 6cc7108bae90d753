"""One option: what it is called, what it can hold, how a file writes it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from sendward.mail_account import MailAccount
from sendward.settings.accounts import write_account
from sendward.settings.option_values import READERS, Shape, duration_text

if TYPE_CHECKING:
    from collections.abc import Callable

T = TypeVar("T")
Plain = bool | int | str | list[str | dict[str, str | int]]
"""A value as a TOML file holds it."""


@dataclass(frozen=True, slots=True)
class Choice:
    """One of the values an option can have."""

    value: str
    """As the file writes it."""
    title: str
    """As the settings dialog names it."""


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
    """The least and the most of a DURATION, both included, counted in ``unit``."""
    unit: str = ""
    """What a DURATION's limits count: one of ``UNITS``."""
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
        self.read(plain)
        written: Plain = plain
        return written


def _plain(item: object) -> str | dict[str, str | int]:
    return write_account(item) if isinstance(item, MailAccount) else str(item)
