"""Every text that stands in the mail programs here and names whom mail goes to."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from sendward.mailstores import MailStoreError
from sendward.mailstores.clients.terminal_programs import pinerc
from sendward.mailstores.clients.thunderbird_profiles import thunderbird_profiles
from sendward.mailstores.scan.find_targets import Unread
from sendward.mailstores.standing.books import (
    claws_books,
    evolution_books,
    geary_books,
    kmail_books,
    kmail_recent,
    lone_books,
    read_book,
    thunderbird_books,
)
from sendward.mailstores.standing.client_rules import claws_rules, evolution_rules, kmail_rules, mozilla_rules
from sendward.mailstores.standing.identities import (
    alpine_texts,
    claws_identities,
    evolution_identities,
    kmail_identities,
    mutt,
    thunderbird_identities,
)
from sendward.mailstores.standing.rule_files import forward_rules, procmail_rules, sieve_rules
from sendward.mailstores.standing.standing_text import (
    FORWARD_FILE,
    PROCMAIL,
    SIEVE,
    StandingText,
)
from sendward.phrase import Phrase
from sendward.system.platform import Platform

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from pathlib import Path

    from sendward.mailstores.clients.places import Places
    from sendward.mailstores.standing.books import Book
    from sendward.mailstores.standing.standing_text import Rule

    Parse = Callable[[str], Iterable[Rule]]
    Found = Iterator[StandingText | Unread]

_log = logging.getLogger(__name__)


def standing_texts(places: Places) -> Found:
    """Every text, program by program, and what could not be read; one program's files hide no other's."""
    for look in (_thunderbird, _evolution, _claws, _kmail, _geary, mutt, _alpine, _lone, _rule_files):
        try:
            yield from look(places)
        except OSError as error:
            yield Unread(places.home / str(error.filename or ""), _why(error))
        except Exception as error:  # noqa: BLE001  # one program's files must not hide the others
            _log.exception("looking through %s failed", look.__name__)
            problem = Phrase(
                "Checking failed ({problem}); the log has details.", problem=type(error).__name__
            )
            yield Unread(places.home, problem)
    for path in places.cut:
        yield Unread(path, Phrase("It is too large to be looked through."))


def _why(error: OSError) -> Phrase:
    return Phrase("{problem}.", problem=error.strerror or error)


def _rules(places: Places, client: str, path: Path, parse: Parse) -> Found:
    try:
        text = places.text(path)
    except OSError as error:
        yield Unread(path, _why(error))
        return
    try:
        for rule in parse(text):
            yield StandingText(rule.kind, client, path, rule.text, rule.name, rule.is_off)
    except MailStoreError as error:
        yield Unread(path, str(error))


def _books(books: Iterable[Book]) -> Found:
    for book in books:
        yield from read_book(book)


def _thunderbird(places: Places) -> Found:
    for profile in thunderbird_profiles(places):
        for kind in ("Mail", "ImapMail"):
            for account in places.children(profile.folder / kind):
                yield from _rules(places, profile.client, account / "msgFilterRules.dat", mozilla_rules)
    yield from thunderbird_identities(places)
    yield from _books(thunderbird_books(places))


def _evolution(places: Places) -> Found:
    sandbox = places.flatpak("org.gnome.Evolution")
    for config, data in ((places.config, places.data), (sandbox / "config", sandbox / "data")):
        for file in (
            config / "evolution" / "mail" / "filters.xml",
            data / "evolution" / "mail" / "filters.xml",
        ):
            yield from _rules(places, "Evolution", file, evolution_rules)
        yield from evolution_identities(places, config)
        yield from _books(evolution_books(places, data))


def _claws(places: Places) -> Found:
    if places.platform is Platform.WINDOWS:
        folders = [("Claws Mail", places.roaming / "Claws-mail"), ("Sylpheed", places.roaming / "Sylpheed")]
    else:
        sandbox = places.flatpak("org.claws_mail.Claws-Mail")
        folders = [
            ("Claws Mail", places.home / ".claws-mail"),
            ("Claws Mail", sandbox / ".claws-mail"),
            ("Sylpheed", places.home / ".sylpheed-2.0"),
            ("Sylpheed", places.home / ".sylpheed"),
        ]
    for client, folder in folders:
        yield from _rules(places, client, folder / "matcherrc", claws_rules)
        yield from claws_identities(places, client, folder)
        yield from _books(claws_books(places, client, folder))


def _kmail(places: Places) -> Found:
    sandboxes = (places.flatpak("org.kde.kontact"), places.flatpak("org.kde.kmail2"))
    homes = [(places.config, places.data), *((home / "config", home / "data") for home in sandboxes)]
    for config, data in homes:
        yield from _rules(places, "KMail", config / "akonadi_mailfilter_agentrc", kmail_rules)
        yield from kmail_identities(places, config)
        yield from kmail_recent(places, config)
        yield from _books(kmail_books(places, data))


def _geary(places: Places) -> Found:
    for data in (places.data, places.flatpak("org.gnome.Geary") / "data"):
        yield from _books(geary_books(places, data))


def _alpine(places: Places) -> Found:
    path = places.home / ".pinerc"
    yield from alpine_texts(path, pinerc(places.text(path)))


def _lone(places: Places) -> Found:
    yield from _books(lone_books(places))


def _rule_files(places: Places) -> Found:
    home = places.home
    scripts = [home / ".dovecot.sieve", home / ".sieve"]
    scripts += [path for path in places.children(home / "sieve") if path.suffix == ".sieve"]
    for script in scripts:
        yield from _rules(places, SIEVE, script, sieve_rules)
    yield from _rules(places, PROCMAIL, home / ".procmailrc", procmail_rules)
    yield from _rules(places, FORWARD_FILE, home / ".forward", forward_rules)
