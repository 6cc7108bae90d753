"""Geary: drafts go to the mail server, and nothing of them that others could read stays here."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sendward.mailstores.clients.config_files import ini
from sendward.mailstores.clients.found_folder import NEEDS_IMAP, ONLY_ON_THE_SERVER, FoundFolder

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sendward.mailstores.clients.places import Places


def geary(places: Places) -> Iterator[FoundFolder]:
    """Each account, which needs IMAP."""
    for config in (places.config, places.flatpak("org.gnome.Geary") / "config"):
        for folder in places.children(config / "geary"):
            account = ini(places.text(folder / "geary.ini")) if folder.name.startswith("account_") else {}
            if account:
                senders = account.get("Account", {}).get("sender_mailboxes", "")
                name = senders.partition(";")[0].strip() or account.get("Incoming", {}).get("login", "")
                yield FoundFolder("Geary", name, None, ONLY_ON_THE_SERVER, NEEDS_IMAP)
