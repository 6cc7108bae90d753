"""The lists that ship and are in use from the start: in a country, or where none is known."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sendward.settings.usual_lists import usual_packs_off
from sendward.system.resources import packs_dir
from sendward.watchlists.lists import load_entries

if TYPE_CHECKING:
    from sendward.model import Entry


def shipped_entries(country: str = "") -> tuple[Entry, ...]:
    """Their entries, each once."""
    return load_entries(usual_packs_off({country} if country else ()), (), packs=packs_dir()).entries
