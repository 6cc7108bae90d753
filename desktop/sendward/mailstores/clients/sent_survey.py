"""Every folder of sent mail and every outbox of the mail clients that are installed here."""

from __future__ import annotations

import logging
import os
from typing import TYPE_CHECKING

from sendward.mailstores.clients.claws import claws_sent
from sendward.mailstores.clients.evolution import evolution_sent
from sendward.mailstores.clients.gtk_programs import balsa_sent, geary_sent
from sendward.mailstores.clients.kmail import kmail_sent
from sendward.mailstores.clients.mutt import mutt_sent
from sendward.mailstores.clients.own_addresses import own_addresses
from sendward.mailstores.clients.terminal_programs import aerc_sent, alpine_sent
from sendward.mailstores.clients.thunderbird import thunderbird_sent

if TYPE_CHECKING:
    from sendward.mailstores.clients.found_folder import FoundSent
    from sendward.mailstores.clients.places import Places

_CLIENTS = (
    thunderbird_sent,
    evolution_sent,
    kmail_sent,
    claws_sent,
    mutt_sent,
    alpine_sent,
    aerc_sent,
    balsa_sent,
    geary_sent,
)
_log = logging.getLogger(__name__)


class SentSurvey:
    """The folders as found at the last look. Belongs to one thread."""

    def __init__(self, places: Places) -> None:
        self.found: tuple[FoundSent, ...] = ()
        self._places = places
        self._has_looked = False

    def own_addresses(self) -> tuple[str, ...]:
        """The person's addresses, as the identities of these programs name them now."""
        return own_addresses(self._places)

    def refresh(self) -> None:
        """Look again if anything has changed that the last answer rests on."""
        if self._has_looked and not self._places.have_changed():
            return
        self._has_looked = True
        self._places.forget()
        found: dict[str, FoundSent] = {}
        for find in _CLIENTS:
            try:
                for folder in find(self._places):
                    # unlike Path.resolve it does not raise at a loop of links
                    found.setdefault(os.path.realpath(folder.path), folder)
            except OSError as error:
                _log.warning("looking for the sent mail of a program failed: %s", error.strerror)
            except Exception:  # noqa: BLE001  # the files are not ours: one client's must not hide the others
                _log.exception("looking for the sent mail of a program failed")
        self.found = tuple(found.values())
