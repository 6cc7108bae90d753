"""mbsync (isync): Maildirs that are kept like an IMAP account."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from sendward.mailstores.clients.found_folder import FoundFolder, drafts_named

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sendward.mailstores.clients.places import Places

_LINE = re.compile(r"""^\s*(MaildirStore|Path|Inbox)\s+(?:"((?:[^"\\]|\\.)*)"|(\S+))""", re.IGNORECASE)


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
                for path in drafts_named(places, places.expand(value)):
                    yield FoundFolder("mbsync", store, path)
