"""KMail: Maildirs that Akonadi, its storage service, keeps; the service's own cache is not read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sendward.mailstores.clients.config_files import ini
from sendward.mailstores.clients.found_folder import NEEDS_IMAP, ONLY_ON_THE_SERVER, FoundFolder, drafts_named

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from sendward.mailstores.clients.places import Places

_NAME = "KMail"


def kmail(places: Places) -> Iterator[FoundFolder]:
    """``local-mail/drafts``, the drafts of every other Maildir resource, and IMAP resources as such."""
    sandboxes = (places.flatpak("org.kde.kontact"), places.flatpak("org.kde.kmail2"))
    homes = [(places.config, places.data), *((home / "config", home / "data") for home in sandboxes)]
    for config, data in homes:
        roots = [data / "local-mail"]
        for file in places.children(config):
            if file.name.startswith("akonadi_maildir_resource_"):
                path = ini(places.text(file)).get("General", {}).get("Path", "")
                roots.append(places.expand(path.replace("$HOME", str(places.home))) if path else roots[0])
            elif file.name.startswith("akonadi_imap_resource_"):
                account = ini(places.text(file)).get("network", {}).get("UserName", "")
                yield FoundFolder(_NAME, account, None, ONLY_ON_THE_SERVER, NEEDS_IMAP)
        for root in dict.fromkeys(roots):
            yield from _of_root(places, root)


def _of_root(places: Places, root: Path) -> Iterator[FoundFolder]:
    if places.is_there(root):
        label = "" if root.name == "local-mail" else root.name
        yield FoundFolder(_NAME, label, next(drafts_named(places, root), root / "drafts"))
