"""Looking for folders that are named like drafts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sendward.mailstores.folder_names import is_drafts_name

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from sendward.mailstores.clients.places import Places


def drafts_named(places: Places, root: Path, *, inside: str = "", ending: str = "") -> Iterator[Path]:
    """What in ``root`` is named like drafts, and in the folders one level below that end in ``inside``.

    A folder's name may have an ``ending`` that is not part of it.

    Maildir++ names (``.INBOX.Drafts``) count. Raises OSError when ``root`` may not be listed.
    """
    children = places.children(root)
    yield from (child for child in children if is_drafts_name(child.name.removesuffix(ending)))
    for child in children:
        if child.name.endswith(inside) and not child.name.startswith(".") and child.is_dir():
            yield from (
                below for below in places.children(child) if is_drafts_name(below.name.removesuffix(ending))
            )
