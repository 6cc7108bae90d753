"""Domains that a person may want to protect: those they write from themselves."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sendward.engine.reading.addr_spec import AddressError, parse_target
from sendward.mailstores.imap.servers import read_providers
from sendward.model import State
from sendward.system.resources import packs_dir, resources_dir
from sendward.watchlists.list_file import read_list

if TYPE_CHECKING:
    from collections.abc import Iterable

    from sendward.engine.judge import Judge

_PROVIDERS_TOO = frozenset({
    "a1.net", "aon.at", "arcor.de", "bbox.fr", "centrum.cz", "chello.at", "email.de", "ewetel.net",
    "fastwebnet.it", "gazeta.pl", "i.ua", "inwind.it", "kabelmail.de", "mail.dk", "meta.ua", "movistar.es",
    "nifty.com", "online.de", "ono.com", "pec.it", "scarlet.be", "tele2.it", "telefonica.net", "telia.com",
    "tutamail.com", "versatel.nl", "vodafone.de",
})  # fmt: skip
"""Providers of private mailboxes that neither the list of them nor the servers' data has."""


def mailbox_providers() -> frozenset[str]:
    """The domains at which anybody has a mailbox, by the files that ship.

    Raises OSError, ValueError, KeyError for damaged ones.
    """
    servers = {
        domain for each in read_providers(resources_dir() / "mail-servers.toml") for domain in each.domains
    }
    listed = {entry.domain for entry in read_list(packs_dir() / "mail-providers.toml").entries}
    return _PROVIDERS_TOO | servers | listed


def own_domains(addresses: Iterable[str], judge: Judge | None, providers: frozenset[str]) -> tuple[str, ...]:
    """The organisations' domains (A-labels) of these addresses that no list protects yet, each once.

    Never one of ``providers``, where a neighbour's mailbox may be, nor a name that exists in one's own
    network only. ``judge`` is by the lists in use; None while there is none.

    >>> own_domains(["jo@mail.klinikum.de", "jo@gmail.com", "jo@pc.local"], None, frozenset({"gmail.com"}))
    ('klinikum.de',)
    """
    found: dict[str, None] = {}
    for text in addresses:
        try:
            domain = parse_target(text).domain
            whole = parse_target(domain.registrable)
        except AddressError:
            continue
        if not (domain.name and domain.suffix_is_known) or {domain.ascii, whole.domain.ascii} & providers:
            continue
        if judge is not None and judge(whole).state is State.PROTECTED:
            continue
        found[whole.domain.ascii] = None
    return tuple(found)
