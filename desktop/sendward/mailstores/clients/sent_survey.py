"""Every folder of sent mail and every outbox of the mail clients that are installed here."""

from __future__ import annotations

import logging
import os
from pathlib import Path
from typing import TYPE_CHECKING

from sendward.mailstores import MailStoreError
from sendward.mailstores.clients.claws import claws_sent
from sendward.mailstores.clients.evolution import evolution_sent
from sendward.mailstores.clients.gtk_programs import balsa_sent, geary_sent
from sendward.mailstores.clients.kmail import kmail_sent
from sendward.mailstores.clients.mutt import mutt_sent
from sendward.mailstores.clients.own_addresses import own_addresses
from sendward.mailstores.clients.terminal_programs import aerc_sent, alpine_sent
from sendward.mailstores.clients.thunderbird import thunderbird_sent
from sendward.phrase import Phrase

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
_ALLOW = Phrase("Allow your user to read it.")
_LOOK = Phrase("Open that folder in your mail program once; the others are read all the same.")
_log = logging.getLogger(__name__)


class SentSurvey:
    """The folders as found at the last look. Belongs to one thread."""

    def __init__(self, places: Places) -> None:
        self.found: tuple[FoundSent, ...] = ()
        self.problems: dict[Path, tuple[str, str]] = {}
        """Why a program's folders cannot be told, and what to do about it, by the file that tells them."""
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
        self.problems = {}
        found: dict[str, FoundSent] = {}
        for find in _CLIENTS:
            try:
                for folder in find(self._places):
                    # unlike Path.resolve it does not raise at a loop of links
                    found.setdefault(os.path.realpath(folder.path), folder)
            except OSError as error:
                _log.warning("looking for the sent mail of a program failed: %s", error.strerror)
                path = Path(str(error.filename or self._places.home))
                self.problems[path] = Phrase("{problem}.", problem=error.strerror or error), _ALLOW
            except MailStoreError as error:
                self.problems[self._places.home / find.__name__.removesuffix("_sent")] = str(error), _LOOK
            except Exception as error:  # noqa: BLE001  # the files are not ours: one client's must not hide the others
                _log.exception("looking for the sent mail of a program failed")
                path = self._places.home / find.__name__.removesuffix("_sent")
                problem = Phrase(
                    "Reading failed ({problem}); the log says more.", problem=type(error).__name__
                )
                self.problems[path] = problem, Phrase("Report this error.")
        self.found = tuple(found.values())
