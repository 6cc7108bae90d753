"""Address books, and addresses that programs collect: where each mail program keeps them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from sendward.mailstores.clients.config_files import ini
from sendward.mailstores.clients.thunderbird_profiles import thunderbird_profiles
from sendward.mailstores.scan.databases import MOST_BYTES
from sendward.mailstores.scan.find_targets import ScanTarget, TargetKind, Unread
from sendward.mailstores.scan.read_target import read_target
from sendward.mailstores.standing.standing_text import StandingKind, StandingText
from sendward.phrase import Phrase

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from sendward.mailstores.clients.places import Places


class Book(NamedTuple):
    """An address book that is there."""

    client: str
    path: Path
    kind: TargetKind
    is_collected: bool = False


_ABOOK = re.compile(r"abook.*\.sqlite", re.IGNORECASE)
_CLAWS_BOOK = re.compile(r"addrbook-\d+\.xml")
_BOOK_TAG = re.compile(r"<book\s([^<]*+)")
_COLLECTED_NAME = re.compile(r'\bname="(?:@Auto-registered|Collected[^"]*+)"')
_FILE_NAME = re.compile(r'\bfile="([^"]++)"')


def thunderbird_books(places: Places) -> Iterator[Book]:
    """The books of every profile, lists and collected addresses included."""
    for profile in thunderbird_profiles(places):
        for path in places.children(profile.folder):
            if path.name == "history.sqlite" or _ABOOK.fullmatch(path.name):
                yield Book(profile.client, path, TargetKind.ABOOK, path.name == "history.sqlite")


def evolution_books(places: Places, data: Path) -> Iterator[Book]:
    """The books in Evolution's ``data``."""
    for folder in places.children(data / "evolution" / "addressbook"):
        if places.is_there(folder / "contacts.db"):
            yield Book("Evolution", folder / "contacts.db", TargetKind.CONTACTS)


def claws_books(places: Places, client: str, folder: Path) -> Iterator[Book]:
    """The books of Claws Mail or Sylpheed; which of them it fills by itself stands in the index."""
    for below in (folder, folder / "addrbook"):
        index = places.text(below / "addrbook--index.xml")
        tags = (tag for tag in _BOOK_TAG.findall(index) if _COLLECTED_NAME.search(tag))
        collected = {name for tag in tags for name in _FILE_NAME.findall(tag)}
        for path in places.children(below):
            if _CLAWS_BOOK.fullmatch(path.name):
                yield Book(client, path, TargetKind.XML, path.name in collected)


def kmail_books(places: Places, data: Path) -> Iterator[Book]:
    """The contacts of KDE, a file each."""
    for path in places.children(data / "contacts"):
        if path.suffix == ".vcf":
            yield Book("KMail", path, TargetKind.VCARD)


def kmail_recent(places: Places, config: Path) -> Iterator[StandingText]:
    """The addresses that KMail offers while somebody types."""
    path = config / "kmail2rc"
    recent = ini(places.text(path)).get("General", {}).get("Recent Addresses", "")
    if recent:
        yield StandingText(StandingKind.COLLECTED, "KMail", path, recent)


def geary_books(places: Places, data: Path) -> Iterator[Book]:
    """What Geary has collected for each account."""
    for folder in places.children(data / "geary"):
        if places.is_there(folder / "geary.db"):
            yield Book("Geary", folder / "geary.db", TargetKind.GEARY, is_collected=True)


_LONE = (
    ("Balsa", ".balsa/addressbook.ldif", TargetKind.LDIF),
    ("Balsa", ".gnomecard/GnomeCard.gcrd", TargetKind.VCARD),
    ("Alpine", ".addressbook", TargetKind.TEXT),
    ("abook", ".abook/addressbook", TargetKind.TEXT),
)


def lone_books(places: Places) -> Iterator[Book]:
    """The books that lie at a fixed place."""
    for client, name, kind in _LONE:
        if places.is_there(places.home / name):
            yield Book(client, places.home / name, kind)


def read_book(book: Book) -> Iterator[StandingText | Unread]:
    """The texts of a book that addresses are to be read from, and what could not be read."""
    try:
        size = book.path.stat().st_size
    except OSError as error:
        yield Unread(book.path, Phrase("{problem}.", problem=error.strerror or error))
        return
    if size > MOST_BYTES and book.kind is not TargetKind.GEARY:  # that is mail, and is not copied
        yield Unread(book.path, Phrase("It is too large to be looked through."))
        return
    kind = StandingKind.COLLECTED if book.is_collected else StandingKind.BOOK
    for found in read_target(ScanTarget(book.path, book.kind, size)):
        if isinstance(found, Unread):
            yield found
        else:
            for text in found.fields:
                if isinstance(text, str):
                    yield StandingText(kind, book.client, book.path, text)
