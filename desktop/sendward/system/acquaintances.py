"""What ships with Sendward about real domains, opened for the engine."""

from __future__ import annotations

import mmap
from typing import TYPE_CHECKING

from sendward.engine.calm import Acquaintances
from sendward.engine.known_domains import KnownDomains
from sendward.engine.owners import parse_owners
from sendward.system.resources import resources_dir

if TYPE_CHECKING:
    from collections.abc import Collection


def load_acquaintances(familiar: Collection[str] = frozenset()) -> Acquaintances:
    """The known real domains and their owners, with the domains (A-labels) this person has written to.

    The known domains are mapped, not read: the five megabytes cost memory only where they are looked at.
    Raises OSError or KnownDomainsError when the installation is damaged.
    """
    folder = resources_dir() / "known-domains"
    with (folder / "known.bin").open("rb") as file:
        known = KnownDomains(memoryview(mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)))
    owners = parse_owners((folder / "owners.txt").read_text(encoding="utf-8"))
    return Acquaintances(familiar, known, owners)
