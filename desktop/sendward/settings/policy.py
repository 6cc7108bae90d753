"""An organisation's policy for everybody on this machine.

Its word stands: what is wrong in a policy, missing from it, or gone with it never permits what was forbidden.
A policy that was read once is kept, and a later one takes something back only with a higher ``revision``.
"""

from __future__ import annotations

import logging
from dataclasses import dataclass, field, replace
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from sendward.phrase import Phrase
from sendward.settings.file import read_file, unknown_names, write_atomically
from sendward.settings.managed_policy import laid_over, read_managed
from sendward.settings.option import NEITHER
from sendward.settings.policy_beside import beside
from sendward.settings.policy_copy import copy_of, holds, read_copy, says_the_same
from sendward.settings.policy_tables import (
    BESIDE_OPTIONS,
    read_levels,
    read_locked,
    read_revision,
    read_trusted,
    read_values,
    read_withdrawn,
    under_right_names,
)
from sendward.settings.problem import SettingsProblem

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from sendward.model import Level
    from sendward.settings.option import Option


_log = logging.getLogger(__name__)

SET_BY_ORGANISATION = Phrase("set by your organisation")
ASK_ADMINISTRATOR = Phrase("Ask your IT support to fix the policy file.")


@dataclass(frozen=True, slots=True)
class Organisation:
    """The table ``[organisation]`` of a policy; every field may be empty."""

    name: str = ""
    message: str = ""
    """Sentence shown in place of Sendward's own where something is blocked."""
    contact: str = ""
    """Contact for questions: an address, a telephone number, a room."""

    @property
    def is_named(self) -> bool:
        """Whether the policy says anything of it."""
        return self != Organisation()


def read_organisation(value: object) -> tuple[Organisation, list[str]]:
    """Read the table ``[organisation]``, and the problems with it."""
    if not isinstance(value, dict) or not all(isinstance(text, str) for text in value.values()):
        return Organisation(), [Phrase("organisation must be a table of texts")]
    known = {name for name in Organisation.__dataclass_fields__ if name in value}
    unknown: list[str] = [
        Phrase("organisation names {key}, and there is no such text", key=repr(key))
        for key in value.keys() - known
    ]
    return Organisation(**{name: value[name] for name in known}), unknown


@dataclass(frozen=True, slots=True)
class Policy:
    """Policy: values that hold where the person chose none, and the options it locks."""

    values: Mapping[str, Any] = field(default_factory=lambda: MappingProxyType({}))
    """Values by option key, checked."""
    locked: frozenset[str] = frozenset()
    """Keys of the options that the person cannot change."""
    problems: tuple[SettingsProblem, ...] = ()
    organisation: Organisation = field(default_factory=Organisation)
    """The organisation that made the policy, with its message and contact."""
    levels: Mapping[str, Level] = field(default_factory=lambda: MappingProxyType({}))
    """The level of an entry (``.mil``) or of a whole list (``us-military``), whatever the list says."""
    trusted: frozenset[str] = frozenset()
    """Domains (A-labels) that nobody is asked about, unless a level blocks them."""
    withdrawn_lists: frozenset[str] = frozenset()
    """Lists, by their files' names, that count no more once they are gone from their folder; "*" for all."""
    revision: int = 0
    """Number by which a policy may take back what an earlier one, of a lower number, laid down."""

    places: tuple[str, ...] = ()
    """Places the policy was read from: files, or the registry's key."""
    is_unread: bool = False
    """Whether there is a policy, or a part of one, that cannot be read, or one that is gone."""
    is_unknown: bool = False
    """Whether nobody knows what stood in it: then whatever a policy may lock has its strict value."""
    is_unclear: bool = False
    """Whether it may have locked more, in a part that cannot be read."""
    is_sound: bool = False
    """Whether all of it could be read, and nothing in it was wrong."""
    is_there: bool = False
    """Whether any of it was read now."""

    @classmethod
    def load(cls, path: Path, last: Path | None = None) -> Policy:
        """Read the policy file: the same tables as in the settings, and ``locked = ["sources.drafts", …]``.

        No file is no policy, unless there was one. What the platform's own management lays down counts before
        the file. What ``remember`` kept in the file ``last`` holds on, but for what a policy of a higher
        revision says. What is wrong is said in ``problems``.
        """
        reading = read_file(path)
        place, managed = read_managed()
        wrong = [each.problem for each in (reading, managed) if each.problem]
        if not (reading.is_missing or reading.problem or reading.values):
            wrong.append(Phrase("{path} is empty.", path=path))
        kept = _Kept.read(last)
        is_known = kept is not None and kept.counted is not None
        is_gone = reading.is_missing and not managed.values and not wrong
        policy = cls.of(laid_over(reading.values, managed.values), str(path))
        unread = [_unread(each, is_known=is_known) for each in wrong]
        if kept is None:
            unread = [*unread, *([_gone_too(last)] if is_gone else [])]
        elif is_gone and kept.counted is not None and kept.counted.binds:
            unread = [_gone(path, kept.counted.revision)]
        is_sound = not unread and not policy.problems
        before = None if kept is None else kept.said if is_sound else kept.counted
        if before is not None:
            policy = beside(policy, before, str(path), is_whole=not unread)
        elif not is_sound:  # the lists it would take back were laid down before it
            policy = replace(policy, withdrawn_lists=frozenset())
        return replace(
            policy,
            problems=(*(SettingsProblem(each, ASK_ADMINISTRATOR) for each in unread), *policy.problems),
            places=(*([str(path)] if reading.values else []), *([place] if managed.values else [])),
            is_unread=bool(unread),
            is_unknown=policy.is_unclear or (bool(unread) and not is_known),
            is_sound=is_sound,
            is_there=bool(reading.values or managed.values),
        )

    @property
    def binds(self) -> bool:
        """Whether it says anything that a person would notice."""
        return bool(self.values or self.locked or self.levels or self.trusted or self.is_unclear)

    def value(self, option: Option[Any]) -> Any:  # noqa: ANN401  # an option's value may be of any type
        """The value that the policy gives an option: its own, else what is built in."""
        return self.values.get(option.key, option.default)

    def remember(self, last: Path) -> None:
        """Keep in the file ``last`` what ``load`` falls back on, which is what counts now.

        What is gone or empty is never kept, nor what cannot be read where nothing was kept before.
        """
        try:
            raw = self._to_keep(last)
            if raw is not None and not holds(last, raw):
                write_atomically(last, raw)
        # a property list may hold what TOML cannot
        except (OSError, ValueError, TypeError) as error:
            _log.warning("the policy could not be kept for when it cannot be read: %s", error)

    def is_remembered(self, last: Path) -> bool:
        """Whether the file ``last`` keeps this policy: else no app that was started has read it.

        Of one with a slip, which is complained of anyway, nobody can tell.
        """
        if not self.is_sound:
            return True
        try:
            raw = self._to_keep(last)
        except (ValueError, TypeError):  # nothing can keep it
            return True
        return raw is None or says_the_same(last, raw)

    def _to_keep(self, last: Path) -> bytes | None:
        """What belongs into the file ``last``; None for nothing. Raises as ``copy_of``."""
        kept = _Kept.read(last)
        is_known = kept is not None and kept.counted is not None
        if not self.is_there or (self.is_unread and not is_known):
            return None
        return copy_of(self if self.is_sound else None if kept is None else kept.said, self)

    @classmethod
    def of(cls, read: Mapping[str, Any], place: str) -> Policy:
        """The policy that these tables spell out; ``place`` names them in ``problems``.

        A locked option whose value is wrong, or lost under a wrong name, has its strict value.
        """
        tables = under_right_names(read)
        found = read_values(read)
        problems = [*unknown_names(read, BESIDE_OPTIONS), *found.problems]
        locked = read_locked(tables.get("locked", []))
        organisation, unclear = read_organisation(tables.get("organisation", {}))
        levels, wrong_levels = read_levels(tables.get("levels", {}))
        trusted, wrong_trusted = read_trusted(tables.get("trusted", {}))
        withdrawn, wrong_lists = read_withdrawn(tables.get("withdrawn_lists", []))
        revision, wrong_revision = read_revision(tables.get("revision", 0))
        problems += [*locked.problems, *unclear, *wrong_levels, *wrong_trusted, *wrong_lists, *wrong_revision]
        strict = {
            option.key: option.strict
            for option in found.doubtful
            if option.key in locked.keys and option.strict is not NEITHER
        }
        return cls(
            {**found.by_key, **strict},
            locked.keys,
            tuple(
                SettingsProblem(
                    Phrase("In {path}: {problem}.", path=place, problem=problem), ASK_ADMINISTRATOR
                )
                for problem in problems
            ),
            organisation,
            levels,
            trusted,
            withdrawn,
            revision,
            is_unclear=locked.is_unclear,
        )


@dataclass(frozen=True, slots=True)
class _Kept:
    """What was kept of the policies read before."""

    said: Policy | None = None
    """The last in which nothing was wrong; None where there was none."""
    counted: Policy | None = None
    """What counted last; None where nothing was kept."""

    @classmethod
    def read(cls, last: Path | None) -> _Kept | None:
        """What was kept in the file ``last``; None where that is damaged."""
        if last is None:
            return cls()
        copy, place = read_copy(last), str(last)
        if copy is None:
            return None
        said, counted = Policy.of(copy.said, place), Policy.of(copy.counted, place)
        return cls(
            said if copy.said and not said.problems else None,  # an earlier version kept one with a slip, too
            replace(counted, is_unclear=counted.is_unclear or copy.is_unclear) if copy.counted else None,
        )


def _unread(problem: str, *, is_known: bool) -> Phrase:
    if is_known:
        return Phrase("{problem} The policy as last read stays in force.", problem=problem)
    return Phrase(
        "{problem} Until it can be read, nothing can be changed that it may lock, and the strictest holds.",
        problem=problem,
    )


def _gone(path: Path, revision: int) -> Phrase:
    return Phrase(
        "{path} is gone. The policy holds as it was read last, until there is one again; one that holds only "
        "“revision = {revision}” lifts it.",
        path=path,
        revision=revision + 1,
    )


def _gone_too(last: Path | None) -> Phrase:
    return Phrase(
        "{path}, in which the organisation's policy is kept, is damaged, and the policy itself is gone. "
        "Nothing can be changed that it may lock, and the strictest holds. "
        "Where there is no policy any more, remove that file.",
        path=last,
    )
