"""Paths of the files that ship with Sendward: packs, icons, translations."""

from __future__ import annotations

from datetime import date
from functools import cache
from pathlib import Path

from sendward.phrase import Phrase


class ResourcesMissingError(FileNotFoundError):
    """The files that ship with Sendward are missing: the installation is damaged."""


@cache
def resources_dir() -> Path:
    """The folder of shipped files.

    A wheel carries it inside the package; an editable install leaves it in the checkout, two folders up.
    Raises `ResourcesMissingError` when it is at neither place.
    """
    package = Path(__file__).resolve().parent.parent
    candidates = (package / "resources", package.parent.parent / "resources")
    for folder in candidates:
        if folder.is_dir():
            return folder
    places = " or ".join(map(str, candidates))
    raise ResourcesMissingError(
        Phrase("Sendward's own files are missing: {places}. Install it again.", places=places)
    )


RELEASED_FILE = "released"
"""File in ``resources_dir`` with the day of the commit a package was made from; a checkout has none."""


def release_day() -> date | None:
    """The day of this version and the lists that ship with it; None in a checkout, which is as new as it is.

    Raises ValueError where the file holds no day, OSError where it cannot be read.
    """
    try:
        return date.fromisoformat((resources_dir() / RELEASED_FILE).read_text(encoding="ascii").strip())
    except FileNotFoundError:
        return None


PACKS_FILE = "packs.json"
"""File in ``packs_dir`` that says of all packs what stands in them (``watchlists/shipped.py``)."""
USES_FILE = "uses.json"
"""File there that says of each pack for which countries and work it is (``settings/usual_lists.py``)."""


def packs_dir() -> Path:
    """The folder of the watchlist packs that ship with Sendward."""
    return resources_dir() / "watchlists"
