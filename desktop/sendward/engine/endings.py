"""Endings of domains: those typed for one another, and the relation of a typed one to the meant one."""

from __future__ import annotations

import enum
from functools import lru_cache

from sendward.engine.folds import ascii_readings, mixes_scripts
from sendward.engine.public_suffixes import a_label, public_suffixes
from sendward.engine.slips import NEIGHBOURS, Ease, is_one_edit, read_slip
from sendward.values import dataclass


@dataclass(frozen=True, slots=True)
class Confusion:
    """Endings that people type where they mean another."""

    meant: str
    typed: frozenset[str]
    reason: str
    """Why they are mistaken, and where it was seen."""


def _confusion(meant: str, typed: str, reason: str) -> Confusion:
    return Confusion(meant, frozenset(typed.split()), reason)


CONFUSIONS = (
    _confusion(
        "mil", "ml", "a letter lost: 117,000 mails reached Mali in half a year (.ml's operator, 2023)"
    ),
    _confusion("mil", "nl mi il", "a letter wrong or lost: the Netherlands, nobody's, Israel"),
    _confusion("mil", "com net org us", "the endings people type most"),
    _confusion(
        "com",
        "cm co om",
        "a letter lost: Cameroon, Colombia, Oman, where 334 of 5,000 names lived in 2016",
    ),
    _confusion("com", "con corn cpm vom xom cim", "a wrong key, or rn read as m; none of them exists"),
    _confusion("com", "cam cn", "a letter wrong or lost: a real ending each"),
    _confusion("com", "c", "broken off, as in a hurry; no country's ending is meant so often"),
    _confusion("com", "net org info biz us", "another ending that everybody may register under"),
    _confusion("gov", "gv got gob", "a letter lost or wrong: nobody's, a company's, Spanish for government"),
    _confusion("gov", "com org net us", "the endings people type most"),
    _confusion("org", "og orf rg", "a letter lost or wrong; none of them exists"),
    _confusion("org", "o", "broken off"),
    _confusion("org", "com net co ong", "another ending for bodies of the same kind"),
    _confusion("net", "ne met bet nt", "a letter lost or wrong: Niger, nobody's, a company's, nobody's"),
    _confusion("net", "com org ml", "another ending that everybody may register under"),
    _confusion("int", "in it nt", "a letter lost: India, Italy, nobody's"),
    _confusion("int", "com org net eu", "where people look for a body between states"),
    _confusion("edu", "com org net eu ed", "the endings people type most, and a letter lost"),
    _confusion("nl", "ml", "a key beside the right one: the Dutch army's mail went to Mali, too (2023)"),
)

ENDINGS_TYPED_FOR: dict[str, frozenset[str]] = {
    meant: frozenset().union(*(c.typed for c in CONFUSIONS if c.meant == meant))
    for meant in {c.meant for c in CONFUSIONS}
}
"""Endings typed by mistake or habit, by the ending that is meant."""


_TRADE = frozenset({"com", "co", "org", "net", "or", "ne", "ltd", "plc", "biz", "info", "me"})
"""Second labels under which anybody may register, each a rule of the public suffix list below a country; the
rest are a country's offices, schools and regions."""
GOVERNMENT = frozenset(
    {"gov", "govt", "gob", "gouv", "go", "gv", "gub", "gc", "mil", "ac", "edu", "admin", "police"}
)
"""Second labels under which countries keep offices and universities: a real ending of another country. Each
is a rule of the public suffix list below one, but for ``admin``, Switzerland's (``admin.ch``)."""
SECOND_LABELS = _TRADE | GOVERNMENT
"""Labels that many countries put before their own ending: ``co.uk``, ``gov.au``."""

USUAL = frozenset({"com", "net", "org", "edu", "gov", "mil", "int", "co.uk", "com.au"})
"""Endings that are recognised when they stand at the end of a name without their dot: those of RFC 1591, and
the two that have most names of the lists that ship, of those of two labels."""
_GENERIC = frozenset({"com", "net", "org", "co", "info", "biz", "us", "eu", "int"})
"""Endings typed in the place of any other: of no one country (ICANN's generic ones of 1985 to 2001, ``int``,
``eu``), or taken for such (``co``, ``us``)."""


class Relation(enum.IntEnum):
    """Relation of a typed ending to the meant one, from the same to an unrelated one."""

    SAME = 0
    MISSING = 1
    """The typed ending does not exist: the mail would bounce, or somebody could register it."""
    COUNTRY_DROPPED = 2
    """``com`` for ``com.au``."""
    NEAR = 3
    """One slip away, or typed for it by habit."""
    OFFICE = 4
    """Another country's real government, military or university ending: ``gov.ua`` for ``gov.uk``."""
    OTHER = 5


@lru_cache(maxsize=16384)  # pairs of endings are few, whatever names are typed
def relate(typed: str, meant: str) -> Relation:
    """The relation of ``typed`` to ``meant``, both U-labels without a leading dot.

    >>> relate("ml", "mil"), relate("com", "com.au"), relate("gov.ua", "gov.uk"), relate("con", "com")
    (<Relation.NEAR: 3>, <Relation.COUNTRY_DROPPED: 2>, <Relation.OFFICE: 4>, <Relation.MISSING: 1>)
    """
    if typed == meant:
        return Relation.SAME
    if not exists(typed):
        return Relation.MISSING
    if "." in meant and typed in {meant.partition(".")[0], meant.rpartition(".")[2]}:
        return Relation.COUNTRY_DROPPED
    if "." in typed and _is_foreign_office(typed, meant):
        return Relation.OFFICE
    return Relation.NEAR if is_near(typed, meant) else Relation.OTHER


def _is_foreign_office(typed: str, meant: str) -> bool:
    if typed.rpartition(".")[2] == meant.rpartition(".")[2] or typed.startswith(f"{meant}."):
        return False
    return typed.partition(".")[0] not in _TRADE


def is_near(typed: str, meant: str) -> bool:
    """Whether ``typed`` is typed for ``meant`` by one slip or by habit."""
    if typed in ENDINGS_TYPED_FOR.get(meant, ()):
        return True
    if len(meant) > 2 and (typed == meant or is_one_edit(typed, meant)):  # noqa: PLR2004  # two letters are all near
        return True
    if "." in meant:
        first, last = meant.partition(".")[0], meant.rpartition(".")[2]
        return (
            typed in ENDINGS_TYPED_FOR.get(first, ()) or typed in _GENERIC or typed.rpartition(".")[2] == last
        )
    if "." in typed:
        return typed.startswith(f"{meant}.") or typed.endswith(f".{meant}")
    return typed in _GENERIC or is_country_slip(typed, meant)


def is_one_slip(typed: str, meant: str) -> bool:
    """Whether the ending ``typed`` is one slip from ``meant``: ``co``, ``cm``, ``om`` from ``com``.

    >>> is_one_slip("cm", "com"), is_one_slip("ml", "mil"), is_one_slip("de", "com"), is_one_slip("fr", "tr")
    (True, True, False, False)
    """
    return len(meant) > 2 and is_one_edit(typed, meant)  # noqa: PLR2004  # as is_near


def is_country_slip(typed: str, meant: str) -> bool:
    """Whether two countries' endings differ by swapped letters or a neighbouring key: ``ml`` for ``nl``."""
    if not len(typed) == len(meant) == 2:  # noqa: PLR2004  # a country's ending
        return False
    if typed == meant[::-1]:
        return True
    if typed[0] == meant[0]:
        return (typed[1], meant[1]) in NEIGHBOURS
    return typed[1] == meant[1] and (typed[0], meant[0]) in NEIGHBOURS


@lru_cache(maxsize=256)
def exists(ending: str) -> bool:
    """Whether the last label is a top-level domain of the public suffix list."""
    return a_label(ending.rpartition(".")[2]) in public_suffixes().top_levels


_RESERVED = """
alt corp example home internal intranet invalid lan local localhost mail onion private test
belkin dlink domain intern intra localdomain localnet router vbox workgroup wpad
bitnet csnet decnet uucp
"""
"""Last labels that are no slips of an ending, a line a source.

1. Reserved, or left to closed networks: RFC 2606, 6761, 7686 and 9476; RFC 6762, appendix G; ICANN's
   resolutions on .internal, .corp, .home and .mail.
2. Networks at home and at work, as they reach the root servers (Interisle, "Name Collision in the DNS",
   2013); Red Hat's localdomain, VirtualBox's vbox.
3. Networks that mail went to before the DNS (sendmail's pseudo-domains).
"""
HOUSE_NAMES = frozenset(_RESERVED.split())


def is_house_name(host: str) -> bool:
    """Whether ``host`` stands under a name that is kept for one's own network, or for no network at all.

    >>> is_house_name("nas.lan"), is_house_name("nas.home.arpa"), is_house_name("lan.com")
    (True, True, False)
    """
    return host.rpartition(".")[2] in HOUSE_NAMES or host.endswith(".home.arpa")


_LETTERS = "abcdefghijklmnopqrstuvwxyz0123456789-"
_FIRST = (
    "com",
    "org",
    "net",
    "de",
    "uk",
    "edu",
    "gov",
    "mil",
    "fr",
    "it",
    "nl",
    "es",
    "pl",
    "eu",
    "ch",
    "jp",
)
"""Endings that are likeliest meant where several are equally near, the likeliest first. Picked by hand: those
of RFC 1591, and countries (and ``eu``) that have many of the names on the lists that ship."""


def one_edit_from(ending: str) -> set[str]:
    """Whatever one edit makes of ``ending`` in the letters of A-labels (``slips.is_one_edit``).

    >>> sorted(one_edit_from("mil") & {"ml", "mail", "mli", "mxl", "mil", "com"})
    ['mail', 'ml', 'mli', 'mxl']
    """
    cuts = [(ending[:at], ending[at:]) for at in range(len(ending) + 1)]
    near = {before + after[1:] for before, after in cuts if after}
    near |= {before + after[1] + after[0] + after[2:] for before, after in cuts if len(after) > 1}
    near |= {before + letter + after[1:] for before, after in cuts if after for letter in _LETTERS}
    near |= {before + letter + after for before, after in cuts for letter in _LETTERS}
    return near - {ending}


@lru_cache(maxsize=1024)
def nearest_endings(typed: str) -> tuple[str, ...]:
    """The top-level domains that one slip makes ``typed`` of, the likeliest first; none of a number. Of
    foreign letters those that pass for it.

    >>> nearest_endings("ocm"), nearest_endings("c0m"), nearest_endings("hyperlocal")
    (('com', 'om', 'cm'), ('com', 'cam', 'cm'), ())
    >>> nearest_endings("c")[:2]
    ('com', 'ch')
    >>> nearest_endings("\u0441\u043em"), nearest_endings("\u043b\u043e\u043a\u0430\u043b")
    (('com',), ())
    """
    if not typed.isascii():
        readings = ascii_readings(typed)
        passing = tuple(reading for reading in readings if reading in public_suffixes().top_levels)
        # nobody mixes two scripts in one label on purpose
        return passing or (nearest_endings(readings[0]) if readings and mixes_scripts(typed) else ())
    if typed.isdigit():
        return ()
    near = one_edit_from(typed) | {typed}
    near.update(meant for meant, forms in ENDINGS_TYPED_FOR.items() if typed in forms)  # c for com
    return tuple(sorted(near & public_suffixes().top_levels, key=lambda meant: _farness(typed, meant)))


def _farness(typed: str, meant: str) -> tuple[bool, int, int, str]:
    slip = read_slip(typed, meant)
    ease = slip[1] if slip else Ease.ODD
    place = _FIRST.index(meant) if meant in _FIRST else len(_FIRST)
    return typed not in ENDINGS_TYPED_FOR.get(meant, ()), -ease, place, meant
