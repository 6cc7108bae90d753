"""Which senders of mail are on the lists of institutions, by their kind and their own name."""

from __future__ import annotations

import pytest

from institutions import FOLDER, TRADES, members_of
from sendward.engine.known_domains import KnownDomains, compile_known
from sendward.watchlists.list_file import read_list

KNOWN = KnownDomains(
    compile_known(
        {"aphp.fr", "abbott.com", "allianz.at", "qantas.com", "airfrance.fr", "uio.no"}, {"busy.example"}
    )
)
ROWS = [
    {"base_reverse_dns": domain, "name": name, "type": kind}
    for domain, name, kind in (
        ("aphp.fr", "APHP Paris Hospitals", "Healthcare"),
        ("abbott.com", "Abbott", "Healthcare"),
        ("unheard-of.example", "Unheard-of Hospital", "Healthcare"),
        ("busy.example", "Busy Hospital", "Healthcare"),
        ("mail.aphp.fr", "APHP Paris Hospitals", "Healthcare"),
        ("allianz.at", "Allianz  Elementar\tVersicherungs", "Finance"),
        ("airfrance.fr", "Air France", "Travel"),
        ("uio.no", "University of Oslo", "Education"),
        ("uio.no", "University of Oslo Hospital", "ISP"),
    )
]


@pytest.mark.parametrize(
    ("file", "members"),
    [
        ("hospitals", [("aphp.fr", "APHP Paris Hospitals")]),
        ("insurers", [("allianz.at", "Allianz Elementar Versicherungs")]),
        ("airlines", [("airfrance.fr", "Air France")]),
        ("universities", [("uio.no", "University of Oslo")]),
    ],
)
def test_a_sender_is_listed_by_its_kind_its_name_and_its_visitors(
    file: str, members: list[tuple[str, str]]
) -> None:
    trade = next(trade for trade in TRADES if trade.file == file)

    assert list(members_of(trade, ROWS, KNOWN)) == members


@pytest.mark.parametrize("trade", TRADES, ids=lambda trade: trade.file)
def test_each_list_is_in_use_once_it_is_ticked(trade: object) -> None:
    pack = read_list(FOLDER / f"{trade.file}.toml")  # type: ignore[attr-defined]  # one of TRADES

    assert pack.countries == ("ZZ",)
    assert len(pack.entries) > 30
