"""Claws Mail and Sylpheed, from which it comes: MH folders, listed in an XML file."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from sendward.mailstores import MailStoreError
from sendward.mailstores.clients.config_files import ini
from sendward.mailstores.clients.found_folder import (
    CHOOSE_FOLDER,
    NEEDS_IMAP,
    ONLY_ON_THE_SERVER,
    FoundFolder,
    FoundSent,
)
from sendward.phrase import Phrase
from sendward.system.platform import Platform

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path
    from xml.etree import ElementTree as ET

    from sendward.mailstores.clients.places import Places


_CHOSEN = re.compile(r"#(?P<kind>mh|imap)/(?P<mailbox>[^/]+)/(?P<path>.+)")


def claws(places: Places) -> Iterator[FoundFolder]:
    """The folders of the type ``draft`` in each ``folderlist.xml``, and those of single accounts."""
    for client, folder in _folders(places):
        try:
            yield from _of_list(places, client, folder)
        except MailStoreError as error:
            yield FoundFolder(client, "", None, str(error), CHOOSE_FOLDER)


def _folders(places: Places) -> tuple[tuple[str, Path], ...]:
    """Where each of the two programs keeps its files."""
    if places.platform is Platform.WINDOWS:
        return ("Claws Mail", places.roaming / "Claws-mail"), ("Sylpheed", places.roaming / "Sylpheed")
    return (
        ("Claws Mail", places.home / ".claws-mail"),
        ("Claws Mail", places.flatpak("org.claws_mail.Claws-Mail") / ".claws-mail"),
        ("Sylpheed", places.home / ".sylpheed-2.0"),
        ("Sylpheed", places.home / ".sylpheed"),
    )


def _folder_list(places: Places, folder: Path) -> ET.Element | None:
    """The list of folders; None where there is none. Raises ``MailStoreError`` where it is damaged."""
    file = folder / "folderlist.xml"
    text = places.text(file)
    if not text:
        return None
    from xml.etree.ElementTree import ParseError, fromstring  # noqa: PLC0415  # few have that file, and it is half a megabyte

    try:
        # the person's own file; expat refuses entities that grow (2.4.1 and later)
        return fromstring(text)  # noqa: S314
    except (ParseError, ValueError) as error:
        problem = Phrase("It is damaged, or was not written to its end.")
        raise MailStoreError(Phrase("{folder}: {detail}", folder=str(file), detail=problem)) from error


_SENT_TYPES = {"outbox": False, "queue": True}
"""By the type in ``folderlist.xml``: whether what lies there has not left yet."""


def claws_sent(places: Places) -> Iterator[FoundSent]:
    """The folders of the types ``outbox`` (what was sent) and ``queue``, and those that accounts have.

    Raises ``MailStoreError`` at the end, where a list is damaged.
    """
    damage: MailStoreError | None = None
    for client, folder in _folders(places):
        try:
            tree = _folder_list(places, folder)
        except MailStoreError as error:
            damage = error
            continue
        roots: dict[str, Path] = {}
        for mailbox in tree.iter("folder") if tree is not None else ():
            root = mailbox.get("path", "")
            if mailbox.get("type") != "mh" or not root:
                continue
            roots[mailbox.get("name", "")] = places.expand(root)
            for item in mailbox.iter("folderitem"):
                is_outbox, path = _SENT_TYPES.get(item.get("type", "")), item.get("path")
                if is_outbox is not None and path:
                    yield FoundSent(client, places.expand(root) / path, is_outbox)
        for section in ini(places.text(folder / "accountrc")).values():
            chosen = _CHOSEN.fullmatch(section.get("sent_folder", ""))
            if section.get("set_sent_folder") == "1" and chosen and chosen["mailbox"] in roots:
                yield FoundSent(client, roots[chosen["mailbox"]] / chosen["path"])
    if damage is not None:
        raise damage


def _of_list(places: Places, client: str, folder: Path) -> Iterator[FoundFolder]:
    tree = _folder_list(places, folder)
    accounts = places.text(folder / "accountrc")
    addresses = {each.get("account_name", ""): each.get("address", "") for each in ini(accounts).values()}
    roots: dict[str, Path] = {}
    for mailbox in tree.iter("folder") if tree is not None else ():
        kind, name, root = (mailbox.get(key, "") for key in ("type", "name", "path"))
        drafts = [
            path
            for item in mailbox.iter("folderitem")
            if item.get("type") == "draft" and (path := item.get("path"))
        ]
        if kind == "mh" and root:
            roots[name] = places.expand(root)
            for path in drafts:
                yield FoundFolder(client, name, places.expand(root) / path)
        elif kind == "imap":
            label = addresses.get(name) or name
            yield FoundFolder(client, label, None, ONLY_ON_THE_SERVER, NEEDS_IMAP)
    yield from _of_accounts(places, client, accounts, roots)


def _of_accounts(places: Places, client: str, text: str, roots: Mapping[str, Path]) -> Iterator[FoundFolder]:
    """The folders that accounts have of their own: ``draft_folder=#mh/Mailbox/work-drafts``."""
    for section in ini(text).values():
        chosen = _CHOSEN.fullmatch(section.get("draft_folder", ""))
        if section.get("set_draft_folder") != "1" or chosen is None:
            continue
        name = section.get("address") or section.get("account_name", "")
        if chosen["kind"] == "mh" and chosen["mailbox"] in roots:
            yield FoundFolder(client, name, roots[chosen["mailbox"]] / chosen["path"])
        elif chosen["kind"] == "mh" and chosen["mailbox"].startswith("~"):
            yield FoundFolder(client, name, places.expand(chosen["mailbox"]) / chosen["path"])
        elif chosen["kind"] == "imap":
            yield FoundFolder(client, name, None, ONLY_ON_THE_SERVER, NEEDS_IMAP)
