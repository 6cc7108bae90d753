"""OfflineIMAP: Maildirs that are kept like an IMAP account."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sendward.mailstores.clients.config_files import ini
from sendward.mailstores.clients.found_folder import FoundFolder, drafts_named

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sendward.mailstores.clients.places import Places


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
                for path in drafts_named(places, places.expand(root.replace("$HOME", "~")), depth=3):
                    yield FoundFolder("OfflineIMAP", name.partition(" ")[2], path)
