"""Names in a settings file or a policy that mean nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sendward.phrase import Phrase
from sendward.settings.options import OPTIONS

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping


def unknown_names(read: Mapping[str, Any], besides: Collection[str] = ()) -> list[str]:
    """What is to be said of each table and key in a file that no option has; ``besides`` are known, too.

    A word mistyped would otherwise be a choice that somebody believes in and that nothing follows.

    >>> unknown_names({"journal": {"kep": "30 days"}, "alert": {}})
    ["'journal.kep' is no option", "'alert' is no table of options"]
    """
    names: dict[str, set[str]] = {}
    for option in OPTIONS:
        names.setdefault(option.table, set()).add(option.name)
    problems: list[str] = []
    for table, found in read.items():
        if table not in names and table not in besides:
            problems.append(Phrase("{table} is no table of options", table=repr(table)))
        elif table in names and isinstance(found, dict):
            unknown = (name for name in found if name not in names[table])
            problems += [Phrase("{key} is no option", key=repr(f"{table}.{name}")) for name in unknown]
    return problems
