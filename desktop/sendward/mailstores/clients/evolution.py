"""Evolution: a Maildir++ tree of its own, accounts described in key files, and what is being written."""

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
    drafts_named,
)
from sendward.mailstores.store import Saving, StoreKind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sendward.mailstores.clients.places import Places

_NAME = "Evolution"
_IN_FILES = {"maildir": "Maildir Backend", "mh": "Mh Backend", "mbox": "Mbox Backend"}
"""The back ends that keep mail in files, with the section that says where."""


def evolution(places: Places) -> Iterator[FoundFolder]:
    """``On This Computer``, and for each account that writes drafts elsewhere where that is."""
    sandbox = places.flatpak("org.gnome.Evolution")
    for config, data in ((places.config, places.data), (sandbox / "config", sandbox / "data")):
        local = data / "evolution" / "mail" / "local"
        if places.is_there(local):
            path = next(drafts_named(places, local), local / ".Drafts")
            yield FoundFolder(_NAME, "On This Computer", path, saving=Saving.LEAVES_COPIES)
            # a minute after the first letter, wherever the account keeps its drafts
            yield FoundFolder(_NAME, "", data / "evolution", kind=StoreKind.AUTOSAVE)
        yield from _of_accounts(places, config / "evolution" / "sources")


def evolution_sent(places: Places) -> Iterator[FoundSent]:
    """``Sent`` and ``Outbox`` of "On This Computer", and where accounts put copies into files."""
    sandbox = places.flatpak("org.gnome.Evolution")
    for config, data in ((places.config, places.data), (sandbox / "config", sandbox / "data")):
        local = data / "evolution" / "mail" / "local"
        if places.is_there(local):
            yield FoundSent(_NAME, local / ".Sent")
            yield FoundSent(_NAME, local / ".Outbox", is_outbox=True)
        for _, _, path in _chosen_folders(
            places, config / "evolution" / "sources", "Mail Submission", "SentFolder"
        ):
            if path is not None:
                yield FoundSent(_NAME, path)


def _of_accounts(places: Places, folder: Path) -> Iterator[FoundFolder]:
    for label, _, path in _chosen_folders(places, folder, "Mail Composition", "DraftsFolder"):
        if path is not None:
            yield FoundFolder(_NAME, label, path, saving=Saving.LEAVES_COPIES)
        else:
            yield FoundFolder(_NAME, label, None, ONLY_ON_THE_SERVER, NEEDS_IMAP)


def _chosen_folders(
    places: Places, folder: Path, section: str, key: str
) -> Iterator[tuple[str, str, Path | None]]:
    """What each identity chose under ``key``, but the local folders: its label, the back end, and the path.

    The path is None where mail is kept on a server.
    """
    files = [file for file in places.children(folder) if file.suffix == ".source"]
    sources = {file.stem: ini(places.text(file)) for file in files}
    for source in sources.values():
        scheme, _, rest = source.get(section, {}).get(key, "").partition("://")
        uid, _, name = rest.partition("/")
        account = sources.get(unquote(uid), {})
        backend = account.get("Mail Account", {}).get("BackendName", "")
        if scheme != "folder" or uid == "local" or not backend:
            continue
        address = source.get("Mail Identity", {}).get("Address", "")
        label = address or account.get("Data Source", {}).get("DisplayName", "")
        path = account.get(_IN_FILES.get(backend, ""), {}).get("Path", "")
        if Path(path).is_absolute():
            leaf = unquote(name)
            below = f".{leaf.replace('/', '.')}" if backend == "maildir" else leaf
            yield label, backend, Path(path) / below
        else:
            yield label, backend, None
