"""Compile the houses with several domains: ``python3 packaging/data/owners.py``.

Downloads the registry packages of ``domain_lists``, joins what they say of who owns which domain, and writes
``resources/known-domains/owners.txt``. Needs the network, ``npm`` and the checkout's ``.venv``
(``packaging/dev.py test`` makes it); nothing of this runs on a person's machine.
"""

from __future__ import annotations

import re
import sys
import tempfile
from collections import Counter, defaultdict
from pathlib import Path
from typing import TYPE_CHECKING, Any

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "desktop"))

import domain_lists  # noqa: E402  # the checkout's own
from domain_lists import registrable  # noqa: E402  # as above
from geosites import RuleKind, read_geosites  # noqa: E402  # as above
from registry import download  # noqa: E402  # as above
from sendward.engine.domains import parse_domain  # noqa: E402  # as above
from sendward.engine.known_domains import KnownDomains, Renown  # noqa: E402  # as above
from sendward.engine.public_suffixes import public_suffixes  # noqa: E402  # as above
from sendward.watchlists.parse import parse_watchlist  # noqa: E402  # as above

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

FOLDER = ROOT / "resources" / "known-domains"
TARGET = FOLDER / "owners.txt"
MAIL_PROVIDERS = ROOT / "resources" / "watchlists" / "mail-providers.toml"
HEAD = """\
# Domains of one owner, a line an owner: a name under one of them is no slip of a name under another.
#
# Written by packaging/data/owners.py; README.md says from which sources and by which rules.

"""
NO_HOUSE = ("category-", "geolocation-", "tld-")
"""How geosite lists begin that gather many houses."""
UNWANTED = (
    "1337x",
    "blogspot",
    "category-anticensorship",
    "category-porn",
    "category-pt",
    "category-vpnservices",
    "sci-hub",
)
"""Lists of what moves from owner to owner, and of names lent to whoever writes there."""
SHARED = frozenset({"cdn", "hosting"})
"""Kinds of third parties whose domains carry what their customers put there."""
_SHORTEST_IN_ANOTHER = 2
"""Letters from which a name is recognised at an end of another: ``hp`` in ``hpsmart``."""
SUBSCRIBERS = frozenset({"ISP", "MSP", "MSSP", "Web Host", "Email Provider"})
"""Kinds of senders whose domains are their customers' too."""
_SHORTEST_ALONE = 5
"""Letters from which one word is nobody else's name: ``Allianz``, not ``CGI`` or ``Prime Bank``."""


def main() -> int:
    """Write the file and say how much is in it."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        download(folder, domain_lists.PYPI, domain_lists.NPM)
        own_word = read_google(folder / "is-google-domain" / "index.js")
        said = [
            *read_third_parties(domain_lists.third_parties(folder)),
            *read_universities(domain_lists.schools(folder)),
            *read_senders(domain_lists.senders(folder)),
            *read_lists((folder / "fastv2ray" / "bins" / "geosite.dat").read_bytes()),
        ]
    known = KnownDomains((FOLDER / "known.bin").read_bytes())
    providers = parse_watchlist(
        MAIL_PROVIDERS.read_text(encoding="utf-8"), "mail-providers", toml=True
    ).entries
    mailboxes = {entry.domain for entry in providers}
    trusted = [{name for name in house if known.renown(name) is Renown.VISITED} for house in said]
    houses = compile_houses([own_word, *trusted], mailboxes)
    TARGET.write_text(HEAD + "".join(f"{' '.join(house)}\n" for house in houses), encoding="utf-8")
    print(f"{TARGET.relative_to(ROOT)}: {len(houses):,} houses, {sum(map(len, houses)):,} domains")
    return 0


def read_google(script: Path) -> set[str]:
    """What Google says of itself: www.google.com/supported_domains."""
    table = script.read_text(encoding="utf-8").partition("]")[0]
    return {f"google.{ending}" for ending in re.findall(r"'([a-z.]+)'", table)}


def read_third_parties(entities: Iterable[Mapping[str, Any]]) -> Iterator[set[str]]:
    """The whole domains of each company that other people's pages load something from."""
    companies: dict[str, set[str]] = defaultdict(set)
    for entity in entities:
        if not SHARED & {entity.get("category"), *entity.get("categories", ())}:
            patterns = entity["domains"]
            companies[entity.get("company") or entity["name"]].update(
                whole(pattern.removeprefix("*.") for pattern in patterns if pattern.startswith("*."))
            )
    yield from companies.values()


def read_universities(schools: Iterable[tuple[str, str]]) -> Iterator[set[str]]:
    """The domains of each university that has one name under several endings of its country.

    The same official name in one country, and the same label before the ending: either alone has namesakes.
    """
    universities: dict[tuple[str, ...], set[str]] = defaultdict(set)
    for host, official in schools:
        for domain in whole([host]):
            universities[official, domain.rpartition(".")[2], domain.partition(".")[0]].add(domain)
    yield from (domains for (official, *_), domains in universities.items() if official)


def read_senders(rows: Iterable[Mapping[str, str]]) -> Iterator[set[str]]:
    """The domains of each sender of mail that has one name under several endings.

    Banks, schools and ministries of two countries have one name without being one house, so the name is a
    single word, and the label before the ending is the same.
    """
    senders: dict[tuple[str, str], set[str]] = defaultdict(set)
    for row in rows:
        official = row["name"]
        if official.isalpha() and len(official) >= _SHORTEST_ALONE and row["type"] not in SUBSCRIBERS:
            for domain in whole([row["base_reverse_dns"]]):
                senders[official, domain.partition(".")[0]].add(domain)
    yield from senders.values()


def read_lists(content: bytes) -> Iterator[set[str]]:
    """The whole domains of each list of the geosite file that is named after one of them."""
    lists = {
        name.lower(): {rule.value for rule in rules if rule.kind is RuleKind.DOMAIN}
        for name, rules in read_geosites(content)
    }
    unwanted = set().union(*(lists.get(name, set()) for name in UNWANTED))
    for name, values in lists.items():
        domains = set(whole(values - unwanted))
        is_named = any(
            domain.partition(".")[0].replace("-", "") == name.replace("-", "") for domain in domains
        )
        if is_named and not name.startswith(NO_HOUSE):
            yield domains


def whole(names: Iterable[str]) -> Iterator[str]:
    """Those of ``names`` that somebody registered, rather than a host under it."""
    for name in names:
        if name in registrable([name]):
            yield name


def compile_houses(said: Iterable[Iterable[str]], mailboxes: Iterable[str]) -> list[list[str]]:
    """The houses, sorted, of groups that each have one owner; groups with a domain in common are one house.

    Left out: the names of providers of mailboxes (``mailboxes``), since the same name under another of their
    endings is another person; domains under which, or one label further, a company lends names to its
    customers (private section of the public suffix list); domains that cannot be taken for any other of their
    house.
    """
    mailbox_names = {name.partition(".")[0] for name in mailboxes}
    rules = public_suffixes().private
    lent = rules | {rule.partition(".")[2] for rule in rules}
    joined: list[set[str]] = []
    for group in said:
        house = {name for name in group if name.partition(".")[0] not in mailbox_names and name not in lent}
        apart = []
        for other in joined:
            if other.isdisjoint(house):
                apart.append(other)
            else:
                house |= other
        joined = [*apart, house]
    houses = [sorted(alike(house)) for house in joined]
    return sorted(house for house in houses if house)


def alike(house: Iterable[str]) -> Iterator[str]:
    """The domains whose name is that of another one of the house, or begins or ends it, or the reverse."""
    names = {domain: parse_domain(domain).name for domain in house}
    often = Counter(names.values())
    for domain, name in names.items():
        if often[name] > 1 or any(name != other and holds(name, other) for other in often):
            yield domain


def holds(one: str, other: str) -> bool:
    """Whether one of two names begins or ends the other."""
    short, long = sorted((one, other), key=len)
    return len(short) >= _SHORTEST_IN_ANOTHER and (long.startswith(short) or long.endswith(short))


if __name__ == "__main__":
    sys.exit(main())
