"""An organisation's policy for everybody on this machine.

Its word stands: what is wrong in a policy, missing from it, or gone with it never permits what was forbidden.
A policy that was read once is kept, and a later one takes something back only with a higher ``revision``.
"""

from __future__ import annotations

import hashlib
import logging
from dataclasses import dataclass, field, replace
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from sendward.model import Level
from sendward.phrase import Listed, Phrase
from sendward.settings.file import read_file, rewritten, unknown_names, write_atomically
from sendward.settings.managed_policy import laid_over, read_managed
from sendward.settings.option import NEITHER
from sendward.settings.options import OPTIONS
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

    from sendward.settings.option import Option


_log = logging.getLogger(__name__)

SET_BY_ORGANISATION = Phrase("set by your organisation")
ASK_ADMINISTRATOR = Phrase("Ask your IT support to fix the policy file.")
_SEAL = "# sha256 "
"""How the first line of the kept policy begins; by it a damaged one is known."""


@dataclass(frozen=True, slots=True)
class Organisation:
    """The table ``[organisation]`` of a policy; every field may be empty."""

    name: str = ""
    message: str = ""
    """Sentence shown in place of Sendward's own where something is blocked."""
    contact: str = ""
    """Contact for questions: an address, a telephone number, a room."""


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
    unclear: frozenset[str] = frozenset()
    """Which of ``locked`` and ``levels`` cannot be read."""
    strict: frozenset[str] = frozenset()
    """Keys of the options that have their strict value because the policy's own cannot be read."""
    tables: Mapping[str, Any] = field(default_factory=lambda: MappingProxyType({}))
    """The tables as they were read."""

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
        kept = _read_kept(last) if last is not None else Policy()
        is_known = kept is not None and bool(kept.tables)
        is_gone = reading.is_missing and not managed.values and not wrong
        policy = cls.of(laid_over(reading.values, managed.values), str(path))
        unread = [_unread(each, is_known=is_known) for each in wrong]
        if kept is None:
            unread = [*unread, *([_gone_too(last)] if is_gone else [])]
        elif is_gone and kept.binds:
            unread = [_gone(path, kept.revision)]
        if kept is not None and is_known:
            policy = policy.beside(kept, str(path), is_whole=not unread)
        return replace(
            policy,
            problems=(*(SettingsProblem(each, ASK_ADMINISTRATOR) for each in unread), *policy.problems),
            places=(*([str(path)] if reading.values else []), *([place] if managed.values else [])),
            is_unread=bool(unread),
            is_unknown="locked" in policy.unclear or (bool(unread) and not is_known),
        )

    @property
    def binds(self) -> bool:
        """Whether it says anything that a person would notice."""
        return bool(self.values or self.locked or self.levels or self.trusted)

    def value(self, option: Option[Any]) -> Any:  # noqa: ANN401  # an option's value may be of any type
        """The value that the policy gives an option: its own, else what is built in."""
        return self.values.get(option.key, option.default)

    def beside(self, kept: Policy, place: str, *, is_whole: bool) -> Policy:
        """The policy that counts where ``kept`` was read before this one.

        ``is_whole`` is whether all of this one could be read; then a higher revision makes it count alone,
        and what it permits without one is named in ``problems``. A kept one with problems of its own is only
        for what of this one cannot be read.
        """
        counts_alone = is_whole and (self.revision > kept.revision or bool(kept.problems))
        values, levels, locked = dict(self.values), dict(self.levels), self.locked
        back: list[str] = []
        if not counts_alone or "locked" in self.unclear:
            locked |= kept.locked
            back += _keep_values(values, self, kept)
        if not counts_alone or "levels" in self.unclear:
            back += _keep_levels(levels, kept)
        trusted, withdrawn = self.trusted, self.withdrawn_lists
        if not is_whole:
            values = {**kept.values, **values}
            trusted, withdrawn = kept.trusted, kept.withdrawn_lists
        elif not counts_alone:
            trusted, withdrawn = trusted & kept.trusted, withdrawn & kept.withdrawn_lists
            back += ["trusted.domains"] if trusted != self.trusted else []
            back += ["withdrawn_lists"] if withdrawn != self.withdrawn_lists else []
        said = [_taken_back(place, back, kept.revision)] if back and is_whole and not counts_alone else []
        return replace(
            self,
            values=values,
            levels=levels,
            trusted=trusted,
            withdrawn_lists=withdrawn,
            locked=locked,
            organisation=self.organisation if self.organisation != Organisation() else kept.organisation,
            problems=(*self.problems, *said),
            unclear=frozenset(),
        )

    def remember(self, last: Path) -> None:
        """Keep in the file ``last`` what ``load`` falls back on.

        A good policy is never overwritten by one that is gone, empty or wrong in some part.
        """
        if self.is_unread or not self.tables:
            return
        kept = _read_kept(last)
        if kept is not None and kept.tables and (self.tables == kept.tables or not self._is_better(kept)):
            return
        try:
            text = rewritten(dict(self.tables))
            write_atomically(last, f"{_SEAL}{_digest(text)}\n{text}".encode())
        # a property list may hold what TOML cannot
        except (OSError, ValueError, TypeError) as error:
            _log.warning("the policy could not be kept for when it cannot be read: %s", error)

    def _is_better(self, kept: Policy) -> bool:
        """Whether this one is to be fallen back on from now on."""
        return self.revision >= kept.revision and (bool(kept.problems) or not self.problems)

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
            strict=frozenset(strict),
            unclear=frozenset(
                [
                    *(["locked"] if locked.is_unclear else []),
                    *(["levels"] if not isinstance(tables.get("levels", {}), dict) else []),
                ]
            ),
            tables=read,
        )


def _keep_values(values: dict[str, Any], policy: Policy, kept: Policy) -> list[str]:
    """Put back into ``values`` what ``policy`` permits and ``kept`` did not; returns the options' keys.

    What ``policy`` has its strict value for, since its own cannot be read, has the one that is known.
    """
    back: list[str] = []
    for option in OPTIONS:
        if option.key not in kept.locked:
            continue
        before = kept.value(option)
        if option.key in policy.strict:
            values[option.key] = before
        elif option.key not in policy.locked or option.permits_more(policy.value(option), before):
            back.append(option.key)
            if option.key not in values or option.permits_more(values[option.key], before):
                values[option.key] = before
    return back


def _keep_levels(levels: dict[str, Level], kept: Policy) -> list[str]:
    """Put back into ``levels`` what is lower than in ``kept``, or may be; returns what it was, in words."""
    back: list[str] = []
    for name in sorted(levels.keys() | kept.levels.keys()):
        now, before = levels.get(name), kept.levels.get(name)
        if before is not None and (now or Level.NOTE) < before:
            levels[name] = before
        elif before is None and now is not Level.BLOCK:
            del levels[name]  # the lists may have a higher one
        else:
            continue
        back.append(f'levels."{name}"')
    return back


def _read_kept(last: Path) -> Policy | None:
    """The policy that was kept; one that says nothing where there is none, None where it is damaged."""
    reading = read_file(last)
    if reading.is_missing:
        return Policy()
    try:
        first, _, text = last.read_text(encoding="utf-8").partition("\n")
    except (OSError, ValueError):
        return None
    if reading.problem or not reading.values:
        return None
    if first.startswith(_SEAL) and first.removeprefix(_SEAL).strip() != _digest(text):
        return None
    return Policy.of(reading.values, str(last))


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()


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


def _taken_back(place: str, names: list[str], revision: int) -> SettingsProblem:
    return SettingsProblem(
        Phrase(
            "{path} permits more than the policy read before it, without a higher revision, "
            "so that one still holds for {names}.",
            path=place,
            names=Listed(names),
        ),
        Phrase(
            "Where that was meant, the policy needs “revision = {revision}” or higher; otherwise fix it.",
            revision=revision + 1,
        ),
    )
