"""KMail: Maildirs that Akonadi, its storage service, keeps; the service's own cache is not read."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from sendward.mailstores.clients.config_files import ini
from sendward.mailstores.clients.found_folder import (
    NEEDS_IMAP,
    ONLY_ON_THE_SERVER,
    FoundFolder,
    FoundSent,
    account_name,
    drafts_named,
)
from sendward.mailstores.store import Saving, StoreKind

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from sendward.mailstores.clients.places import Places

_NAME = "KMail"


_RESOURCE = re.compile(r"akonadi_maildir_resource_\d+")
"""What Akonadi calls a folder that nobody named."""


def kmail(places: Places) -> Iterator[FoundFolder]:
    """The drafts of every Maildir resource, and IMAP resources as such where there are none.

    A person with an IMAP account has local drafts all the same, unless the identity says otherwise.
    """
    for config, data in _homes(places):
        roots = list(_roots(places, config, data))
        on_servers: list[str] = []
        for file in places.children(config):
            if file.name.startswith("akonadi_imap_resource_"):
                network = ini(places.text(file)).get("network", {})
                on_servers.append(account_name(network.get("UserName", ""), network.get("ImapServer", "")))
        found = [folder for root in dict.fromkeys(roots) for folder in _of_root(places, root)]
        there = [folder for folder in found if folder.path is not None and places.is_there(folder.path)]
        yield from there or found[-1:]
        if not there:
            yield from (FoundFolder(_NAME, name, None, ONLY_ON_THE_SERVER, NEEDS_IMAP) for name in on_servers)
        if found or on_servers:
            yield FoundFolder(_NAME, "", data / "kmail2" / "autosave", kind=StoreKind.AUTOSAVE)


def kmail_sent(places: Places) -> Iterator[FoundSent]:
    """``sent-mail`` and ``outbox`` of every Maildir resource."""
    for config, data in _homes(places):
        for root in dict.fromkeys(_roots(places, config, data)):
            if places.is_there(root):
                yield FoundSent(_NAME, root / "sent-mail")
                yield FoundSent(_NAME, root / "outbox", is_outbox=True)


def _homes(places: Places) -> list[tuple[Path, Path]]:
    """Where its settings and its mail are, of each way it may be installed."""
    sandboxes = (places.flatpak("org.kde.kontact"), places.flatpak("org.kde.kmail2"))
    return [(places.config, places.data), *((home / "config", home / "data") for home in sandboxes)]


def _roots(places: Places, config: Path, data: Path) -> Iterator[Path]:
    """The folders that hold the Maildirs of each resource."""
    yield data / "local-mail"
    for file in places.children(config):
        if file.name.startswith("akonadi_maildir_resource_"):
            path = ini(places.text(file)).get("General", {}).get("Path", "")
            yield places.expand(path.replace("$HOME", str(places.home))) if path else data / "local-mail"


def _of_root(places: Places, root: Path) -> Iterator[FoundFolder]:
    if places.is_there(root):
        label = "" if root.name == "local-mail" or _RESOURCE.fullmatch(root.name) else root.name
        # the file goes while the draft is edited
        path = next(drafts_named(places, root), root / "drafts")
        yield FoundFolder(_NAME, label, path, saving=Saving.TAKES_OUT)
