"""The copy of the organisation's policy that is kept, for when the policy itself cannot be read or is gone.

What counted is what is kept: also what a policy laid down in which something was wrong. Beside it stands what
was said without a slip, since that alone binds a later policy in which nothing is wrong.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from sendward.settings.file import MAX_BYTES, Plain, read_file
from sendward.settings.options import OPTIONS
from sendward.settings.toml_text import read_toml, write_toml
from sendward.system.files import read_bounded

if TYPE_CHECKING:
    from pathlib import Path

    from sendward.settings.policy import Policy

_SEAL = "# sha256 "
"""How the first line of the copy begins; by it a damaged one is known."""
_COUNTED = "counted"
"""The table of what counted, where something was wrong; else that is the same."""
_UNCLEAR = "unclear"


@dataclass(frozen=True, slots=True)
class PolicyCopy:
    """The tables that were kept; both are empty where there is no copy."""

    said: Plain = field(default_factory=dict)
    """What was said without a slip."""
    counted: Plain = field(default_factory=dict)
    """What counted when it was kept."""
    is_unclear: bool = False
    """Whether that may have locked more than anybody could read."""


def read_copy(last: Path) -> PolicyCopy | None:
    """The copy in the file ``last``; None where it is damaged."""
    reading = read_file(last, most=4 * MAX_BYTES)
    if reading.is_missing:
        return PolicyCopy()
    try:
        first, _, text = last.read_text(encoding="utf-8").partition("\n")
    except (OSError, ValueError):
        return None
    if reading.problem or not reading.values:
        return None
    # what an earlier version kept is the policy as it stood, and may have no seal
    if first.startswith(_SEAL) and first.removeprefix(_SEAL).strip() != _digest(text):
        return None
    said = dict(reading.values)
    counted = said.pop(_COUNTED, None)
    if not isinstance(counted, dict):
        return PolicyCopy(said, said)
    return PolicyCopy(said, counted, is_unclear=counted.pop(_UNCLEAR, False) is True)


def copy_of(said: Policy | None, counted: Policy) -> bytes:
    """The content of a copy that keeps both. Raises ValueError or TypeError for what TOML cannot hold."""
    tables = {} if said is None else _tables(said)
    if said is not counted:
        tables[_COUNTED] = {_UNCLEAR: counted.is_unclear, **_tables(counted)}
    text = write_toml(tables)
    return f"{_SEAL}{_digest(text)}\n{text}".encode()


def holds(last: Path, raw: bytes) -> bool:
    """Whether the file ``last`` has just this content."""
    try:
        return read_bounded(last, len(raw)) == raw
    except OSError:
        return False


def says_the_same(last: Path, raw: bytes) -> bool:
    """Whether the file ``last`` says what this content does, in whatever form another version wrote it."""
    return read_file(last, most=4 * MAX_BYTES).values == read_toml(raw.decode())


def _tables(policy: Policy) -> Plain:
    """The tables that spell out what ``policy`` lays down."""
    who = policy.organisation
    texts = {name: text for name in ("name", "message", "contact") if (text := getattr(who, name))}
    tables: Plain = {
        "revision": policy.revision,
        "locked": sorted(policy.locked),
        "withdrawn_lists": sorted(policy.withdrawn_lists),
        "organisation": texts,
        "levels": {name: level.word for name, level in policy.levels.items()},
        "trusted": {"domains": sorted(policy.trusted)},
    }
    for option in OPTIONS:
        if option.key in policy.values:
            value = option.write(policy.values[option.key])
            tables.setdefault(option.table, {})[option.name] = value
    return tables


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()
