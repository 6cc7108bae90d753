"""The person's own addresses, as the identities of their mail programs name them."""

from __future__ import annotations

import logging
import re
from typing import TYPE_CHECKING

from sendward.mailstores.clients.config_files import ini, mozilla_prefs
from sendward.mailstores.clients.found_folder import addresses_in
from sendward.mailstores.clients.thunderbird_profiles import thunderbird_profiles
from sendward.system.platform import Platform

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sendward.mailstores.clients.places import Places

_log = logging.getLogger(__name__)
MOST = 50
"""Addresses of one person; who has more runs a list, and is asked about none of the others."""


def own_addresses(places: Places) -> tuple[str, ...]:
    """The addresses in lower case, each once; one program's files hide no other's."""
    found: dict[str, None] = {}
    for look in (_thunderbird, _evolution, _claws, _kmail, _mutt):
        try:
            for text in look(places):
                found.update(dict.fromkeys(addresses_in(text)))
        except OSError as error:
            _log.warning("the identities of a mail program cannot be read: %s", error.strerror)
        except Exception:  # noqa: BLE001  # the files are not ours
            _log.exception("looking for the identities of a mail program failed")
    return tuple(found)[:MOST]


def _thunderbird(places: Places) -> Iterator[str]:
    for profile in thunderbird_profiles(places):
        prefs = mozilla_prefs(places.text(profile.folder / "prefs.js"))
        yield from (prefs[key] for key in prefs if _IDENTITY.fullmatch(key))


_IDENTITY = re.compile(r"mail\.identity\.[^.]+\.useremail")


def _evolution(places: Places) -> Iterator[str]:
    for config in (places.config, places.flatpak("org.gnome.Evolution") / "config"):
        for path in places.children(config / "evolution" / "sources"):
            source = ini(places.text(path)) if path.suffix == ".source" else {}
            yield source.get("Mail Identity", {}).get("Address", "")


def _claws(places: Places) -> Iterator[str]:
    if places.platform is Platform.WINDOWS:
        folders = [places.roaming / "Claws-mail", places.roaming / "Sylpheed"]
    else:
        names = (".claws-mail", ".sylpheed-2.0", ".sylpheed")
        folders = [places.home / name for name in names]
        folders.append(places.flatpak("org.claws_mail.Claws-Mail") / ".claws-mail")
    for folder in folders:
        for account in ini(places.text(folder / "accountrc")).values():
            yield account.get("address", "")


def _kmail(places: Places) -> Iterator[str]:
    sandboxes = (places.flatpak("org.kde.kontact"), places.flatpak("org.kde.kmail2"))
    for config in (places.config, *(home / "config" for home in sandboxes)):
        for identity in ini(places.text(config / "emailidentities")).values():
            yield identity.get("Email Address", "")


def _mutt(places: Places) -> Iterator[str]:
    names = (".muttrc", ".mutt/muttrc", ".neomuttrc", ".neomutt/neomuttrc")
    files = [places.home / name for name in names]
    files += [places.config / name for name in ("mutt/muttrc", "neomutt/neomuttrc")]
    for file in files:
        yield from _FROM.findall(places.text(file))


_FROM = re.compile(r"""^[ \t]*set[ \t]+from[ \t]*=[ \t]*(.+)$""", re.MULTILINE)
