"""What the welcome has to find on this computer, which is work for a worker."""

from __future__ import annotations

import logging
import os
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from sendward.gates.protection import Programs
from sendward.gates.thunderbird.installation import InstallationError, install
from sendward.gates.thunderbird.places import places_of_user
from sendward.gates.thunderbird.xpi import AddinMissingError
from sendward.mailstores.clients.found_folder import addresses_in
from sendward.mailstores.clients.own_addresses import own_addresses
from sendward.mailstores.clients.places import Places
from sendward.mailstores.clients.sent_survey import SentSurvey
from sendward.mailstores.imap.servers import likely_address
from sendward.system.autostart import own_program
from sendward.ui.settings.account_work import Done, shipped_account
from sendward.watchlists.suggested import mailbox_providers, own_domains

if TYPE_CHECKING:
    from collections.abc import Collection
    from pathlib import Path

    from sendward.engine.judge import Judge
    from sendward.mail_account import SignIn

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Findings:
    """What was found."""

    programs: Programs
    own_domains: tuple[str, ...] = ()
    """Domains (A-labels) that the person writes from, and that no list protects."""
    sent_folders: tuple[Path, ...] = ()
    """Where mail programs keep what was sent, as far as anything is there."""
    known_accounts: dict[str, Done] = field(default_factory=dict)
    """What the shipped data says of accounts that only a server keeps, by their address."""


def find(judge: Judge | None, accounts: Collection[str], without: Collection[SignIn]) -> Findings:
    """Look through the mail programs here.

    ``judge`` is by the lists in use; ``accounts`` are addresses that the settings name; ``without`` the ways
    to sign in for which Sendward is not registered.
    """
    places = Places()
    programs = Programs.find(places)
    sent = SentSurvey(places)
    sent.refresh()
    on_servers = {
        address for each in programs.folders if each.path is None for address in addresses_in(each.account)
    }
    there = (each.path for each in sent.found if not each.is_outbox)
    return Findings(
        programs,
        _suggested(judge, (*accounts, *own_addresses(places))),
        tuple(path for path in there if os.path.exists(path)),  # noqa: PTH110  # it never raises
        _known(on_servers, without),
    )


def _known(addresses: Collection[str], without: Collection[SignIn]) -> dict[str, Done]:
    try:
        found = {address: shipped_account(likely_address(address), without) for address in addresses}
    except (OSError, ValueError, KeyError) as error:
        _log.warning("Sendward's own data on mail servers cannot be read: %s", error)
        return {}
    return {address: done for address, done in found.items() if done is not None}


def _suggested(judge: Judge | None, addresses: Collection[str]) -> tuple[str, ...]:
    try:
        return own_domains(addresses, judge, mailbox_providers())
    except (OSError, ValueError, KeyError) as error:
        # without it a provider of mailboxes would pass for somebody's own domain
        _log.warning("Sendward's own data on mail providers cannot be read: %s", error)
        return ()


def install_addin() -> str:
    """Install Thunderbird's add-in for this person, as ``sendward addin install thunderbird`` does.

    Returns the problem in a sentence, empty when all is well.
    """
    try:
        install(places_of_user(), own_program())
    except (InstallationError, AddinMissingError) as error:
        return str(error)
    return ""
