"""The packs we ship do not speak against each other."""

from __future__ import annotations

from pathlib import Path

import pytest

from sendward.engine.domains import parse_domain
from sendward.engine.judge import Engine
from sendward.mailstores.imap.servers import read_providers
from sendward.model import Address, State
from sendward.values import replace
from sendward.watchlists.build import load_acquaintances
from sendward.watchlists.parse import parse_watchlist

FOLDER = Path(__file__).resolve().parents[3] / "resources" / "watchlists"
PACKS = [
    parse_watchlist(p.read_text(encoding="utf-8"), p.stem, toml=True) for p in sorted(FOLDER.glob("*.toml"))
]
ENTRIES = [entry for pack in PACKS for entry in pack.entries]
HOSTS = sorted({host for entry in ENTRIES for host in (entry.domain, *entry.known)})
ENGINE = Engine(ENTRIES)


def test_there_are_packs_and_each_names_its_source() -> None:
    assert len(PACKS) >= 10
    assert [pack.name for pack in PACKS if not pack.source.startswith("https://")] == []


def test_no_member_of_a_pack_is_flagged_because_of_another() -> None:
    verdicts = {host: ENGINE.judge(Address("", parse_domain(host))) for host in HOSTS}
    assert [host for host, verdict in verdicts.items() if verdict.state is not State.PROTECTED] == []


def test_no_providers_domain_whose_mail_server_is_known_is_asked_about() -> None:
    engine = Engine([replace(entry, is_vouched=True) for entry in ENTRIES], load_acquaintances())
    providers = read_providers(FOLDER.parent / "mail-servers.toml")
    hosts = [host for provider in providers for host in provider.domains]

    assert hosts
    assert [host for host in hosts if engine.judge(Address("", parse_domain(host))).findings] == []


@pytest.mark.parametrize("left", ["www", "mail", "us"])
def test_what_stands_under_a_member_is_not_flagged_either(left: str) -> None:
    verdicts = {host: ENGINE.judge(Address("", parse_domain(f"{left}.{host}"))) for host in HOSTS}
    assert [host for host, verdict in verdicts.items() if verdict.state is not State.PROTECTED] == []


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("army.ml", "army.mil"),
        ("us.army.ml", "us.army.mil"),
        ("gmai.com", "gmail.com"),
        ("gmail.con", "gmail.com"),
        ("mofa.go.pj", "mofa.go.jp"),
        ("minfin.gov.uaa", "minfin.gov.ua"),
        ("exteriores.gob.ess", "exteriores.gob.es"),
        ("mofa.gov.sa.com", "mofa.gov.sa"),
        ("salute.gov.itt", "salute.gov.it"),
        ("ron.mil.pll", "ron.mil.pl"),
    ],
)
def test_with_all_packs_the_mistakes_of_the_news_are_found(typed: str, meant: str) -> None:
    best = ENGINE.judge(Address("", parse_domain(typed))).best
    assert meant in {finding.intended for finding in best}
