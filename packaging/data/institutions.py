"""Make the lists of institutions that ship: ``python3 packaging/data/institutions.py``.

Hospitals, insurers, airlines and universities, as parsedmarc's map of who sends mail from which domain knows
them (Apache-2.0; ``resources/watchlists/LICENSE-parsedmarc``). Whether a sender is one is read off its kind
and its own name; its domain must be one that people visit (``resources/known-domains``). Needs the network
and the checkout's ``.venv`` (``packaging/dev.py test`` makes it).
"""

from __future__ import annotations

import json
import re
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "desktop"))

import domain_lists  # noqa: E402  # the checkout's own
from registry import download  # noqa: E402  # as above
from sendward.engine.known_domains import KnownDomains, Renown  # noqa: E402  # as above

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

FOLDER = ROOT / "resources" / "watchlists"
KNOWN = ROOT / "resources" / "known-domains" / "known.bin"
SOURCE = "https://pypi.org/project/parsedmarc/"
HEAD = """\
# Written by packaging/data/institutions.py, which says by which rule, from the package {package}
# (Apache-2.0, LICENSE-parsedmarc). In use once it is ticked in the settings.
name = "{name}"
source = "{source}"
countries = ["ZZ"]
work = {work}
"""


@dataclass(frozen=True, slots=True)
class Trade:
    """One list: which senders are on it."""

    file: str
    name: str
    kind: str
    """The sender's ``type`` in the map."""
    words: re.Pattern[str]
    """What its name has in it, in the languages of the map."""
    work: tuple[str, ...]
    """The lines of work that it is for."""


def _words(words: str) -> re.Pattern[str]:
    return re.compile(rf"(?:{'|'.join(words.split())})", re.IGNORECASE)


TRADES = (
    Trade(
        "hospitals",
        "Hospitals",
        "Healthcare",
        _words(
            r"hospital hôpita hopita ospedal krankenh klinik clinic \bchu\b ziekenh szpital sykehus sjukhus "
            r"sygehus \bnhs\b medical.cent health.system healthcare.system spital\b"
        ),
        ("health",),
    ),
    Trade(
        "insurers",
        "Insurers",
        "Finance",
        _words(
            r"\binsur \breinsur assuranc assekuranz versicher verzeker assicur seguro ubezpiecz forsikring "
            r"försäkring sigorta allianz \baxa\b"
        ),
        ("finance",),
    ),
    Trade(
        "airlines",
        "Airlines",
        "Travel",
        _words(r"\bairlin \bairway \bair\b aviation lufthansa \bflug"),
        ("travel",),
    ),
    Trade(
        "universities",
        "Universities",
        "Education",
        _words(r"\buniversi uniwersyt üniversit hochschul \bpolytech \bpolitech \bpolitec \bécole"),
        ("education",),
    ),
)


def main() -> int:
    """Write the lists and say how much is in each."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        package = next(line for line in domain_lists.PYPI.splitlines() if line.startswith("parsedmarc=="))
        download(folder, package + "\n")
        rows = domain_lists.senders(folder)
    known = KnownDomains(KNOWN.read_bytes())
    for trade in TRADES:
        members = sorted(members_of(trade, rows, known))
        named = package.split()[0].replace("==", " ")
        work = json.dumps(trade.work)
        head = HEAD.format(package=named, name=trade.name, source=SOURCE, work=work)
        path = FOLDER / f"{trade.file}.toml"
        path.write_text(head + "".join(map(_table, members)), encoding="utf-8")
        print(f"{path.relative_to(ROOT)}: {len(members):,} domains")
    return 0


def members_of(
    trade: Trade, rows: Iterable[Mapping[str, str]], known: KnownDomains
) -> Iterator[tuple[str, str]]:
    """The domain and the name of each sender that belongs on the list."""
    for row in rows:
        domain, name = row["base_reverse_dns"].strip().lower(), " ".join(row["name"].split())
        if row["type"] != trade.kind or not trade.words.search(name):
            continue
        if domain in domain_lists.registrable([domain]) and known.renown(domain) is Renown.VISITED:
            yield domain, name


def _table(member: tuple[str, str]) -> str:
    domain, name = (json.dumps(text, ensure_ascii=False) for text in member)
    return f'\n[[protect]]\ndomain = {domain}\nlabel = {name}\nweight = "normal"\n'


if __name__ == "__main__":
    sys.exit(main())
