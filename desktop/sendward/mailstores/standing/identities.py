"""Where answers and copies of a person's own mail go, and short names: what accounts and identities name."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from sendward.mailstores.clients.config_files import ini, mozilla_prefs
from sendward.mailstores.clients.thunderbird_profiles import thunderbird_profiles
from sendward.mailstores.standing.standing_text import StandingKind, StandingText

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

    from sendward.mailstores.clients.places import Places

_IDENTITY = re.compile(r"mail\.identity\.([^.]+)\.(reply_to|doCcList|doBccList)")


def thunderbird_identities(places: Places) -> Iterator[StandingText]:
    """Reply-To, Cc and Bcc of each identity in ``prefs.js``; a list that is switched off is passed over."""
    for profile in thunderbird_profiles(places):
        path = profile.folder / "prefs.js"
        prefs = mozilla_prefs(places.text(path))
        for key, text in prefs.items():
            found = _IDENTITY.fullmatch(key)
            if not found:
                continue
            kind = StandingKind.REPLY_TO if found[2] == "reply_to" else StandingKind.COPY
            if kind is StandingKind.COPY and prefs.get(key.removesuffix("List")) != "true":
                continue
            name = prefs.get(f"mail.identity.{found[1]}.useremail", found[1])
            yield StandingText(kind, profile.client, path, text, name)


_CLAWS = {
    "auto_replyto": ("set_autoreplyto", StandingKind.REPLY_TO),
    "auto_cc": ("set_autocc", StandingKind.COPY),
    "auto_bcc": ("set_autobcc", StandingKind.COPY),
}
"""By key: the one that says whether it counts, and what it is."""


def claws_identities(places: Places, client: str, folder: Path) -> Iterator[StandingText]:
    """The same of each account of Claws Mail or Sylpheed, whose files are in ``folder``."""
    path = folder / "accountrc"
    for account in ini(places.text(path)).values():
        name = account.get("address") or account.get("account_name", "")
        for key, (switch, kind) in _CLAWS.items():
            if account.get(key) and account.get(switch) == "1":
                yield StandingText(kind, client, path, account[key], name)


_EVOLUTION = {
    ("Mail Identity", "ReplyTo"): StandingKind.REPLY_TO,
    ("Mail Composition", "Bcc"): StandingKind.COPY,
    ("Mail Composition", "Cc"): StandingKind.COPY,
}


def evolution_identities(places: Places, config: Path) -> Iterator[StandingText]:
    """The same of each identity of Evolution, whose settings are in ``config``."""
    for path in places.children(config / "evolution" / "sources"):
        source = ini(places.text(path)) if path.suffix == ".source" else {}
        name = source.get("Mail Identity", {}).get("Address", "")
        for (section, key), kind in _EVOLUTION.items():
            if text := source.get(section, {}).get(key):
                yield StandingText(kind, "Evolution", path, text.replace(";", ", "), name)


_KMAIL = {
    "Reply-To Address": StandingKind.REPLY_TO,
    "Bcc": StandingKind.COPY,
    "Cc": StandingKind.COPY,
}


def kmail_identities(places: Places, config: Path) -> Iterator[StandingText]:
    """The same of each identity of KMail, whose settings are in ``config``."""
    path = config / "emailidentities"
    for values in ini(places.text(path)).values():
        name = values.get("Email Address") or values.get("Identity", "")
        for key, kind in _KMAIL.items():
            if values.get(key):
                yield StandingText(kind, "KMail", path, values[key], name)


_MUTT_FILES = (".muttrc", ".mutt/muttrc", ".neomuttrc", ".neomutt/neomuttrc", ".mailrc")
_MUTT_CONFIG = ("mutt/muttrc", "neomutt/neomuttrc", "neomutt/muttrc")
_SOURCE = re.compile(r"""^[ \t]*source[ \t]+["']?([^\s"'|`$]+)["']?[ \t]*$""", re.MULTILINE)
_MOST_FILES = 100


def mutt(places: Places) -> Iterator[StandingText]:
    """Aliases and ``my_hdr`` of mutt, and of the files that it sources; aliases of a ``.mailrc``.

    What variables or commands name is not followed.
    """
    files = [places.home / name for name in _MUTT_FILES] + [places.config / name for name in _MUTT_CONFIG]
    seen: set[Path] = set()
    while files and len(seen) < _MOST_FILES:
        file = files.pop(0)
        text = "" if file in seen else places.text(file)
        seen.add(file)
        files += [places.expand(found[1]) for found in _SOURCE.finditer(text)]
        yield from mutt_texts(file, "mail" if file.name == ".mailrc" else "mutt", text)


_ALIAS = re.compile(r"^[ \t]*alias[ \t]+(?:-group[ \t]+\S+[ \t]+)*(\S+)[ \t]+(.+)$", re.MULTILINE)
_HEADER = re.compile(r"""\bmy_hdr[ \t]+["']?(Reply-To|Cc|Bcc):[ \t]*([^"'\n]+)""", re.IGNORECASE)
_CONTINUED = re.compile(r"\\\n")


def mutt_texts(path: Path, client: str, text: str) -> Iterator[StandingText]:
    """Aliases, and headers that every message gets, in a configuration of mutt; aliases in a ``.mailrc``."""
    text = _CONTINUED.sub(" ", text)
    for found in _ALIAS.finditer(text):
        yield StandingText(StandingKind.ALIAS, client, path, found[2].partition(" #")[0], found[1])
    for found in _HEADER.finditer(text):
        kind = StandingKind.REPLY_TO if found[1].lower() == "reply-to" else StandingKind.COPY
        yield StandingText(kind, client, path, found[2], found[1])


_CUSTOM_HEADER = re.compile(r"(Reply-To|Cc|Bcc|Lcc):\s*([^\"]+)", re.IGNORECASE)


def alpine_texts(path: Path, values: Mapping[str, str]) -> Iterator[StandingText]:
    """The headers that every message of Alpine gets, by the ``values`` of a ``.pinerc``."""
    for found in _CUSTOM_HEADER.finditer(values.get("customized-hdrs", "")):
        kind = StandingKind.REPLY_TO if found[1].lower() == "reply-to" else StandingKind.COPY
        yield StandingText(kind, "Alpine", path, found[2], found[1])
