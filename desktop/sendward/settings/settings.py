"""Settings of this person: each option's value by default, the organisation's policy and their own choice."""

from __future__ import annotations

import enum
from typing import TYPE_CHECKING, Any, TypeVar

from sendward.phrase import Phrase
from sendward.settings.file import (
    change_file,
    lookup,
    newer_format,
    newer_problem,
    read_file,
    unknown_names,
)
from sendward.settings.option import NEITHER
from sendward.settings.options import OPTIONS
from sendward.settings.policy import Policy
from sendward.settings.problem import OptionError, SettingsProblem

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from sendward.settings.option import Option

    Changed = Callable[[Option[Any]], None]
    """Callback for a changed option; called on the thread that changed it."""

T = TypeVar("T")


class LockedError(Exception):
    """The option cannot be changed: an organisation's policy locks it."""


class Where(enum.StrEnum):
    """Origin of a value: the default, the machine's policy, the person, a policy that cannot be read."""

    BUILT_IN = "built-in"
    MACHINE = "machine"
    USER = "user"
    UNREAD = "unread"


class Settings:
    """Values that hold now. Belongs to one thread; nothing is written until ``save``."""

    def __init__(
        self, path: Path, policy: Policy, chosen: dict[str, Any], problems: tuple[SettingsProblem, ...]
    ) -> None:
        self.path = path
        self.policy = policy
        self.problems = problems
        """Problems with reading, the policy's first; ``save`` drops those that it mended."""
        self._chosen = chosen
        self._unsaved: dict[str, object] = {}
        self._unread: frozenset[str] = frozenset()
        """Options with a list in the file that could not be read: as a newer Sendward may have written it."""
        self._callbacks: list[tuple[frozenset[str], Changed]] = []

    @classmethod
    def load(cls, path: Path, policy: Policy | None = None) -> Settings:
        """Read the person's file, under the policy. Never raises: ``problems`` says what is wrong."""
        policy = policy or Policy()
        reading = read_file(path)
        problems = list(policy.problems)
        if reading.problem:
            problems.append(
                SettingsProblem(
                    Phrase("{problem} The built-in values hold.", problem=reading.problem),
                    Phrase(
                        "Fix the file, or change any setting: the old file is then kept next to the new one."
                    ),
                )
            )
        values = reading.values
        if version := newer_format(values):
            values = {}
            problems.append(
                SettingsProblem(
                    Phrase(
                        "{problem} The built-in values hold, and nothing can be changed.",
                        problem=newer_problem(path, version),
                    ),
                    Phrase("Update Sendward, or move the file away to begin with new settings."),
                )
            )
        chosen: dict[str, Any] = {}
        unread: set[str] = set()
        for option in OPTIONS:
            found = lookup(values, option)
            if found is None:
                continue
            try:
                chosen[option.key] = option.read(found)
            except OptionError as error:
                if isinstance(found, list):
                    unread.add(option.key)
                problems.append(
                    SettingsProblem(
                        Phrase(
                            "In {path}: {key} {problem}. The default is used.",
                            path=path,
                            key=option.key,
                            problem=error,
                        ),
                        Phrase("Correct it in the file, or choose it again in the settings."),
                    )
                )
        problems.extend(
            SettingsProblem(
                Phrase("In {path}: {table} must be a table. The defaults are used.", path=path, table=table),
                Phrase("Write [{table}] on a line of its own, and the options under it.", table=table),
            )
            for table in dict.fromkeys(option.table for option in OPTIONS)
            if not isinstance(values.get(table, {}), dict)
        )
        problems.extend(
            SettingsProblem(
                Phrase("In {path}: {problem}.", path=path, problem=problem),
                Phrase("Correct the name, or remove it from the file; until then it is ignored."),
            )
            for problem in unknown_names(values, ("format",))
        )
        settings = cls(path, policy, chosen, tuple(problems))
        settings._unread = frozenset(unread)
        return settings

    def get(self, option: Option[T]) -> T:
        """The value that holds: the person's unless locked, else the policy's, else the default.

        The strict one where the policy cannot be read and nobody knows what it locks.
        """
        is_laid_down = option.key in self.policy.locked
        if not is_laid_down and option.strict is not NEITHER and self._is_frozen(option):
            return option.strict
        open_to_all = (self._chosen, self.policy.values)
        for values in (self.policy.values,) if is_laid_down else open_to_all:
            if option.key in values:
                value: T = values[option.key]
                return value
        return option.default if option.usual is None else option.usual(self)

    def where(self, option: Option[Any]) -> Where:
        """Origin of the value that ``get`` returns; a locked option's is the machine, whatever its value."""
        if option.key in self.policy.locked or (option.strict is not NEITHER and self._is_frozen(option)):
            return Where.MACHINE
        if option.key in self._chosen:
            return Where.USER
        return Where.MACHINE if option.key in self.policy.values else Where.BUILT_IN

    def whose_word(self, option: Option[Any]) -> Where:
        """As ``where``, but told apart whether the organisation said so or nobody knows what it said."""
        return (
            Where.UNREAD
            if self.is_locked(option) and option.key not in self.policy.locked
            else self.where(option)
        )

    def whose_no(self, option: Option[bool]) -> Where | None:
        """Whose word it is that something cannot be done; None when it can."""
        return None if self.get(option) else self.whose_word(option)

    def is_locked(self, option: Option[Any]) -> bool:
        """Whether the organisation locked this option, or may have, in a policy that cannot be read."""
        return option.key in self.policy.locked or self._is_frozen(option)

    def _is_frozen(self, option: Option[Any]) -> bool:
        """Whether a policy that nobody could read may lock this option."""
        return self.policy.is_unknown and option.lockable

    def set(self, option: Option[T], value: T) -> None:
        """Choose a value, and call the callbacks of ``on_changed``. Raises LockedError, OptionError."""
        if option.key in self.policy.locked:
            raise LockedError(
                Phrase("“{title}” cannot be changed: it is set by your organisation.", title=option.title)
            )
        if self._is_frozen(option):
            raise LockedError(
                Phrase(
                    "“{title}” cannot be changed until your organisation's policy can be read.",
                    title=option.title,
                )
            )
        plain = option.write(value)
        before = self.get(option)
        self._chosen[option.key] = option.read(plain)
        self._unsaved[option.key] = plain
        if self.get(option) != before:
            for keys, callback in tuple(self._callbacks):
                if not keys or option.key in keys:
                    callback(option)

    def on_changed(self, callback: Changed, *options: Option[Any]) -> Callable[[], None]:
        """Call ``callback`` after each change of one of these ``options``; of any, if none is named.

        Each part that acts on an option registers here when the program is put together. The function that is
        returned ends it.
        """
        heard = (frozenset(option.key for option in options), callback)
        self._callbacks.append(heard)

        def stop() -> None:
            if heard in self._callbacks:
                self._callbacks.remove(heard)

        return stop

    def save(self) -> Path | None:
        """Write the values chosen since the last time; changes of others in the file meanwhile stay.

        Returns where the old file was kept, if it could not be changed in place; else None.
        Raises SettingsError; then the next ``save`` tries again.
        """
        if not self._unsaved:
            return None
        aside = change_file(self.path, self._unsaved, is_kept=not self._unread.isdisjoint(self._unsaved))
        self._unsaved.clear()
        read = self.load(self.path, self.policy)
        self.problems, self._unread = read.problems, read._unread  # noqa: SLF001  # of its own class
        return aside
