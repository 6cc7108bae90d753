"""Alpine and aerc, which are used in a terminal."""

from __future__ import annotations

import re
from email.utils import parseaddr
from typing import TYPE_CHECKING
from urllib.parse import parse_qs, unquote

from sendward.mailstores.clients.config_files import ini
from sendward.mailstores.clients.found_folder import (
    NEEDS_IMAP,
    ONLY_ON_THE_SERVER,
    FoundFolder,
    FoundSent,
    account_name,
    server_name,
)
from sendward.mailstores.store import Saving

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

    from sendward.mailstores.clients.places import Places

_COLLECTION = re.compile(r'\s*+(?:"[^"]*+"\s++|[^\s{"\[#]++\s++)?"?((?:\{[^{}]*+\}|[^\[,"])*+)')
"""The first of Alpine's folder collections, ``"Nickname" {server}path/[pattern]``, as far as the pattern."""
_DRIVER = re.compile(r"#(?P<driver>md|mc|mh|driver\.\w+)/(?P<path>.*)", re.IGNORECASE)
_SERVER = re.compile(r"\{([^/:}]*)([^}]*)")
_USER = re.compile(r'/user="?([^/"}]+)', re.IGNORECASE)
"""As in ``{imap.example.org:993/ssl/user=me}Drafts``."""
_INHERIT = re.compile(r"INHERIT\s*(?:,|\Z)")
_SERVER_SCHEMES = ("imap", "jmap")


def alpine(places: Places) -> Iterator[FoundFolder]:
    """The folder of postponed messages, in the first collection of folders unless it names another place."""
    if not places.is_there(places.home / ".pinerc"):
        return
    values = _alpine_values(places)
    name = _in_collection(values, values.get("postponed-folder", "").strip('"') or "postponed-msgs")
    driver = _DRIVER.fullmatch(name)
    if "{" in name:
        server = _SERVER.search(name)
        user = _USER.search(server[2]) if server else None
        label = account_name(user[1] if user else values.get("user-id", ""), server[1] if server else "")
        yield FoundFolder("Alpine", label, None, ONLY_ON_THE_SERVER, NEEDS_IMAP)
    else:
        path = _of_driver(driver) if driver else name
        # a message goes from there when it is taken up again
        yield FoundFolder("Alpine", "", places.expand(path), saving=Saving.TAKES_OUT)


def _with_inherited(value: str, inherited: str) -> str:
    """A list that begins with the word INHERIT goes on with what another file says after that."""
    rest = _INHERIT.sub("", value)
    return value if rest == value else ",".join(filter(None, (inherited, rest)))


def alpine_sent(places: Places) -> Iterator[FoundSent]:
    """The folder for copies of what was sent, in the first collection unless it names another place."""
    if places.is_there(places.home / ".pinerc"):
        values = _alpine_values(places)
        name = _in_collection(values, values.get("default-fcc", "").strip('"') or "sent-mail")
        driver = _DRIVER.fullmatch(name)
        if "{" not in name:
            yield FoundSent("Alpine", places.expand(_of_driver(driver) if driver else name))


def _alpine_values(places: Places) -> dict[str, str]:
    """What stands in the system's file and in the person's: each later one has exceptions to those before."""
    values: dict[str, str] = {}
    for file in (
        places.etc / "pine.conf",
        places.home / ".pinerc",
        places.home / ".pinercex",
        places.etc / "pine.conf.fixed",
    ):
        given = {name: value for name, value in pinerc(places.text(file)).items() if value}
        values |= {name: _with_inherited(value, values.get(name, "")) for name, value in given.items()}
    return values


def _in_collection(values: Mapping[str, str], name: str) -> str:
    """The name of a folder with that of the first collection before it, unless it is whole."""
    if name[0] in "{#/~":
        return name
    first = _COLLECTION.match(values.get("folder-collections", ""))
    return (first[1].strip() if first and first[1].strip() else "mail/") + name


def pinerc(text: str) -> dict[str, str]:
    """The values of a ``.pinerc``; a line that begins with white space goes on with the one before."""
    values: dict[str, list[str]] = {}
    name = ""
    for line in text.splitlines():
        if line[:1] in {" ", "\t"} and name:
            values[name].append(line.strip())
        elif "=" in line and not line.startswith("#"):
            name, _, value = line.partition("=")
            name = name.strip().lower()
            values[name] = [value.strip()]
        else:
            name = ""
    return {name: "".join(parts) for name, parts in values.items()}


def _of_driver(found: re.Match[str]) -> str:
    """The path from home of a folder whose name says how messages are kept in it."""
    path = found["path"]
    if found["driver"].lower() == "mc":  # as the Courier server names them
        return "Maildir/." + path.removeprefix("INBOX.")
    return f"Mail/{path}" if found["driver"].lower() == "mh" else path


def aerc(places: Places) -> Iterator[FoundFolder]:
    """The folder that ``postpone`` names, ``Drafts`` where it names none, of each account."""
    for file in (places.config / "aerc" / "accounts.conf", places.library / "Preferences/aerc/accounts.conf"):
        for name, account in ini(places.text(file)).items():
            scheme, _, rest = account.get("source", "").partition("://")
            label = parseaddr(account.get("from", ""))[1]
            postpone = account.get("postpone") or "Drafts"
            if scheme.startswith(_SERVER_SCHEMES):
                yield FoundFolder(
                    "aerc", label or server_name(account["source"]), None, ONLY_ON_THE_SERVER, NEEDS_IMAP
                )
            path: Path | None = None
            if scheme == "maildir":
                path = places.expand(unquote(rest)) / postpone
            elif scheme == "maildirpp":
                path = places.expand(unquote(rest)) / ("." + postpone.replace("/", "."))
            elif scheme == "notmuch":
                path = _of_notmuch(places, account, rest) / postpone
            if path is not None:
                # it asks after each save whether the message that was taken up is to go
                yield FoundFolder("aerc", label or name, path, saving=Saving.LEAVES_COPIES)


def _of_notmuch(places: Places, account: Mapping[str, str], rest: str) -> Path:
    """Where the folders of an account lie that is read through notmuch."""
    path, _, query = rest.partition("?")
    database = unquote(path) or parse_qs(query).get("database-path", [""])[0]
    store = account.get("maildir-store") or database
    return places.expand(store) / account.get("maildir-account-path", "")


def aerc_sent(places: Places) -> Iterator[FoundSent]:
    """The folder that ``copy-to`` names, of each account whose mail is on this computer."""
    for file in (places.config / "aerc" / "accounts.conf", places.library / "Preferences/aerc/accounts.conf"):
        for account in ini(places.text(file)).values():
            scheme, _, rest = account.get("source", "").partition("://")
            copies = account.get("copy-to", "")
            if not copies:
                continue
            if scheme == "maildir":
                yield FoundSent("aerc", places.expand(unquote(rest)) / copies)
            elif scheme == "maildirpp":
                yield FoundSent("aerc", places.expand(unquote(rest)) / ("." + copies.replace("/", ".")))
            elif scheme == "notmuch":
                yield FoundSent("aerc", _of_notmuch(places, account, rest) / copies)
