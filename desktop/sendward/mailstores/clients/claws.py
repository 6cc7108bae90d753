"""Claws Mail and Sylpheed, from which it comes: MH folders, listed in an XML file."""

from __future__ import annotations

from typing import TYPE_CHECKING
from xml.etree import ElementTree as ET

from sendward.mailstores.clients.found_folder import NEEDS_IMAP, ONLY_ON_THE_SERVER, FoundFolder
from sendward.system.platform import Platform

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from sendward.mailstores.clients.places import Places


def claws(places: Places) -> Iterator[FoundFolder]:
    """The folders of the type ``draft`` in each ``folderlist.xml``."""
    if places.platform is Platform.WINDOWS:
        yield from _of_list(places, "Claws Mail", places.roaming / "Claws-mail")
        yield from _of_list(places, "Sylpheed", places.roaming / "Sylpheed")
        return
    yield from _of_list(places, "Claws Mail", places.home / ".claws-mail")
    yield from _of_list(places, "Claws Mail", places.flatpak("org.claws_mail.Claws-Mail") / ".claws-mail")
    yield from _of_list(places, "Sylpheed", places.home / ".sylpheed-2.0")
    yield from _of_list(places, "Sylpheed", places.home / ".sylpheed")


def _of_list(places: Places, client: str, folder: Path) -> Iterator[FoundFolder]:
    text = places.text(folder / "folderlist.xml")
    try:
        # the person's own file; expat refuses entities that grow (2.4.1 and later)
        tree = ET.fromstring(text) if text else None  # noqa: S314
    except (ET.ParseError, ValueError):  # half-written: it will be whole at the next look
        return
    for mailbox in tree.iter("folder") if tree is not None else ():
        kind, name, root = (mailbox.get(key, "") for key in ("type", "name", "path"))
        drafts = [
            path
            for item in mailbox.iter("folderitem")
            if item.get("type") == "draft" and (path := item.get("path"))
        ]
        if kind == "mh" and root:
            for path in drafts:
                yield FoundFolder(client, name, places.expand(root) / path)
        elif kind == "imap":
            yield FoundFolder(client, name, None, ONLY_ON_THE_SERVER, NEEDS_IMAP)
