"""Thunderbird, and Betterbird, which keeps its files as Thunderbird does."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import unquote

from sendward.mailstores.clients.config_files import mozilla_prefs
from sendward.mailstores.clients.found_folder import FoundFolder, FoundSent, drafts_named
from sendward.mailstores.clients.thunderbird_profiles import thunderbird_profiles
from sendward.mailstores.store import Saving
from sendward.phrase import Phrase

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from sendward.mailstores.clients.places import Places

_SCHEMES = {"none": "mailbox", "pop3": "mailbox", "imap": "imap", "ews": "ews", "owl": "owl"}
"""The kinds of servers that hold mail, with the scheme of their folders' URIs (``mailbox://…/Drafts``)."""


@dataclass(frozen=True, slots=True)
class _Server:
    scheme: str
    user: str
    host: str
    name: str
    folder: Path

    @property
    def is_local(self) -> bool:
        return self.scheme == "mailbox"

    @property
    def saving(self) -> Saving:
        """In the copy of a server's folder a draft that was replaced stays, without a mark."""
        return Saving.REPLACES if self.is_local else Saving.LEAVES_COPIES


def thunderbird(places: Places) -> Iterator[FoundFolder]:
    """The drafts of every identity of every profile, and every other folder named like drafts.

    The profiles are those of ``profiles.ini``, their accounts those of ``prefs.js``. Drafts of an IMAP
    account are read in the copy that Thunderbird keeps for offline use.
    """
    for profile in thunderbird_profiles(places):
        yield from _of_profile(places, profile.client, profile.folder)


def _of_profile(places: Places, client: str, profile: Path) -> Iterator[FoundFolder]:
    prefs = _prefs(places, profile)
    servers = {key: server for key in _listed_servers(prefs) if (server := _server(prefs, key, profile))}
    given: set[Path] = set()
    for server_key, identity in _identities(prefs):
        account = prefs.get(f"mail.identity.{identity}.useremail", "")
        named = prefs.get(f"mail.identity.{identity}.draft_folder", "")
        path, server = _by_uri(named, servers.values())
        server = server or servers.get(server_key)
        if server is None:
            continue
        path = _on_disk(places, server, path)
        if path is None:
            yield FoundFolder(client, account or server.name, None, *_without_copy(client))
        elif path not in given:
            given.add(path)
            yield FoundFolder(client, account or server.name, path, saving=server.saving)
    for server in servers.values():
        for path in _stores(places, server):
            if path not in given:
                given.add(path)
                yield FoundFolder(client, server.name, path, saving=server.saving)


def thunderbird_sent(places: Places) -> Iterator[FoundSent]:
    """The folder that each identity puts copies into, here or in the copy of a server's, and the outbox.

    Without a choice of the person's it is called ``Sent``.
    """
    for profile in thunderbird_profiles(places):
        prefs = _prefs(places, profile.folder)
        servers = {
            key: each for key in _listed_servers(prefs) if (each := _server(prefs, key, profile.folder))
        }
        for server_key, identity in _identities(prefs):
            named = prefs.get(f"mail.identity.{identity}.fcc_folder", "")
            path, server = _by_uri(named, servers.values())
            server = server or servers.get(server_key)
            if server is not None:
                yield FoundSent(profile.client, path or server.folder / "Sent")
        for server in servers.values():
            if server.is_local:
                yield FoundSent(profile.client, server.folder / _OUTBOX, is_outbox=True)


_OUTBOX = "Unsent Messages"
"""Of "Local Folders"; its name is the same in every language."""


def _prefs(places: Places, profile: Path) -> dict[str, str]:
    # user.js is read last, at Thunderbird's next start
    return mozilla_prefs(places.text(profile / "prefs.js")) | mozilla_prefs(places.text(profile / "user.js"))


def _without_copy(client: str) -> tuple[Phrase, Phrase]:
    """The sentence for an account whose drafts have no copy here, and the remedy."""
    return (
        Phrase("{client} keeps no copy of this account's drafts on this computer.", client=client),
        Phrase(
            "In {client}, tick “Select this folder for offline use” in the properties of the drafts folder; "
            "or add the IMAP account in Sendward's settings.",
            client=client,
        ),
    )


def _listed_servers(prefs: dict[str, str]) -> Iterator[str]:
    for account in _listed(prefs, "mail.accountmanager.accounts"):
        key = prefs.get(f"mail.account.{account}.server")
        if key:
            yield key


def _identities(prefs: dict[str, str]) -> Iterator[tuple[str, str]]:
    """Each identity after the server of its account."""
    for account in _listed(prefs, "mail.accountmanager.accounts"):
        for identity in _listed(prefs, f"mail.account.{account}.identities"):
            yield prefs.get(f"mail.account.{account}.server", ""), identity


def _listed(prefs: dict[str, str], name: str) -> list[str]:
    return [item.strip() for item in prefs.get(name, "").split(",") if item.strip()]


def _server(prefs: dict[str, str], key: str, profile: Path) -> _Server | None:
    """The server, None when it holds no mail or nothing is said of where."""
    stem = f"mail.server.{key}."
    scheme = _SCHEMES.get(prefs.get(stem + "type", ""))
    relative, absolute = prefs.get(stem + "directory-rel", ""), prefs.get(stem + "directory", "")
    if scheme is None or not (relative or absolute):
        return None
    user, host = prefs.get(stem + "userName", ""), prefs.get(stem + "hostname", "")
    is_relative = relative.startswith("[ProfD]")
    folder = profile / relative.removeprefix("[ProfD]") if is_relative else Path(absolute or relative)
    return _Server(
        scheme, user, host, prefs.get(stem + "name") or (f"{user}@{host}" if user else host), folder
    )


def _by_uri(uri: str, servers: Iterable[_Server]) -> tuple[Path | None, _Server | None]:
    """The folder that a URI names, and its server: ``mailbox://nobody@Local%20Folders/Drafts``.

    A folder below another lies in ``PARENT.sbd``.
    """
    scheme, _, rest = uri.partition("://")
    authority, _, path = rest.partition("/")
    user, _, host = authority.rpartition("@")
    wanted = (scheme, unquote(user).casefold(), unquote(host).casefold())
    parts = [unquote(part) for part in path.split("/") if part]
    if not parts or any(part == ".." or "/" in part for part in parts):
        return None, None
    for server in servers:
        if wanted == (server.scheme, server.user.casefold(), server.host.casefold()):
            return server.folder.joinpath(*(f"{part}.sbd" for part in parts[:-1]), parts[-1]), server
    return None, None


def _on_disk(places: Places, server: _Server, path: Path | None) -> Path | None:
    """The drafts of an account: where its settings say, else where a folder is named so.

    A local folder that is not there yet will be made at the first save; of another account's folder that is
    not there, no copy is kept.
    """
    if path is not None and (server.is_local or places.is_there(path)):
        return path
    if path is not None:
        # where the name was taken when the copy was made, by an index for one, a number is put to it
        numbered = re.compile(re.escape(path.name) + r"-\d+")
        for other in places.children(path.parent):
            if numbered.fullmatch(other.name):
                return other
    return next(_stores(places, server), server.folder / "Drafts" if server.is_local else None)


def _stores(places: Places, server: _Server) -> Iterator[Path]:
    """Every folder of the server that is named like drafts; an index (``.msf``) is none."""
    return drafts_named(places, server.folder, inside=".sbd")
