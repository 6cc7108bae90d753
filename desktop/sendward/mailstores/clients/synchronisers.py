"""mbsync (isync) and OfflineIMAP: Maildirs that are kept like an IMAP account."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from sendward.mailstores.clients.config_files import ini
from sendward.mailstores.clients.found_folder import FoundFolder, drafts_named

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sendward.mailstores.clients.places import Places

_LINE = re.compile(r"""^\s*(MaildirStore|Path|Inbox)\s+(?:"((?:[^"\\]|\\.)*)"|(\S+))""", re.IGNORECASE)
_DEPTH = 3
"""How deep servers' folders lie in one another: ``[Gmail]/Drafts``, ``INBOX/Work/Drafts``."""


def mbsync(places: Places) -> Iterator[FoundFolder]:
    """The folders named like drafts in each ``MaildirStore``."""
    for file in (places.home / ".mbsyncrc", places.config / "isyncrc"):
        store = ""
        for line in places.text(file).splitlines():
            found = _LINE.match(line)
            if not found:
                store = store if line.strip() else ""  # an empty line ends a section
                continue
            value = found[2] or found[3]
            if found[1].lower() == "maildirstore":
                store = value
            elif store:
                for path in drafts_named(places, places.expand(value), depth=_DEPTH):
                    yield FoundFolder("mbsync", store, path)


def offlineimap(places: Places) -> Iterator[FoundFolder]:
    """The folders named like drafts in each repository of the type Maildir."""
    for file in (places.home / ".offlineimaprc", places.config / "offlineimap" / "config"):
        for name, section in ini(places.text(file)).items():
            root = section.get("localfolders", "")
            if (
                name.lower().startswith("repository ")
                and root
                and "maildir" in section.get("type", "").lower()
            ):
                for path in drafts_named(places, places.expand(root.replace("$HOME", "~")), depth=_DEPTH):
                    yield FoundFolder("OfflineIMAP", name.partition(" ")[2], path)
