"""Geary and Balsa: GTK programs whose accounts stand in key files."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import unquote

from sendward.mailstores.clients.config_files import ini
from sendward.mailstores.clients.found_folder import (
    NEEDS_IMAP,
    ONLY_ON_THE_SERVER,
    FoundFolder,
    FoundSent,
    account_name,
)
from sendward.mailstores.sent.geary import DATABASE
from sendward.mailstores.store import Saving

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sendward.mailstores.clients.places import Places

_FILE = "file://"


def geary(places: Places) -> Iterator[FoundFolder]:
    """Each account, which needs IMAP: nothing of a draft that others could read stays here."""
    for config in (places.config, places.flatpak("org.gnome.Geary") / "config"):
        for folder in places.children(config / "geary"):
            account = ini(places.text(folder / "geary.ini")) if folder.name.startswith("account_") else {}
            if account:
                senders = account.get("Account", {}).get("sender_mailboxes", "")
                server = account.get("Incoming", {})
                name = senders.partition(";")[0].strip()
                name = name or account_name(server.get("login", ""), server.get("host", ""))
                yield FoundFolder("Geary", name, None, ONLY_ON_THE_SERVER, NEEDS_IMAP)


def geary_sent(places: Places) -> Iterator[FoundSent]:
    """The outbox of each account, in the database of its mail; what was sent is on the server."""
    for data in (places.data, places.flatpak("org.gnome.Geary") / "data"):
        for folder in places.children(data / "geary"):
            # the file itself is not asked for: it changes with each message, and nothing to be found with it
            if folder.name.startswith("account_"):
                yield FoundSent("Geary", folder / DATABASE, is_outbox=True)


def balsa(places: Places) -> Iterator[FoundFolder]:
    """The box of drafts, an mbox unless the person chose otherwise; one that was saved again stays in it."""
    for file in (places.home / ".balsa" / "config", places.config / "balsa" / "config"):
        sections = ini(places.text(file))
        box = sections.get("mailbox-Draftbox", {})
        path = box.get("Path", "")
        path = unquote(path[len(_FILE) :]) if path.startswith(_FILE) else path
        if "Imap" in box.get("Type", ""):
            address = next(filter(None, (each.get("Address") for each in sections.values())), "")
            yield FoundFolder("Balsa", address, None, ONLY_ON_THE_SERVER, NEEDS_IMAP)
        elif Path(path).is_absolute():
            yield FoundFolder("Balsa", "", Path(path), saving=Saving.LEAVES_COPIES)


def balsa_sent(places: Places) -> Iterator[FoundSent]:
    """The boxes of what was sent and of what waits, where they are on this computer."""
    for file in (places.home / ".balsa" / "config", places.config / "balsa" / "config"):
        sections = ini(places.text(file))
        for name, is_outbox in (("mailbox-Sentbox", False), ("mailbox-Outbox", True)):
            path = sections.get(name, {}).get("Path", "")
            path = unquote(path[len(_FILE) :]) if path.startswith(_FILE) else path
            if Path(path).is_absolute():
                yield FoundSent("Balsa", Path(path), is_outbox)
