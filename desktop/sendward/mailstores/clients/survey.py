"""Every drafts folder of every mail client that is installed here."""

from __future__ import annotations

import logging
import os
from typing import TYPE_CHECKING

from sendward.mailstores.clients.apple_mail import apple_mail
from sendward.mailstores.clients.claws import claws
from sendward.mailstores.clients.emacs import emacs
from sendward.mailstores.clients.evolution import evolution
from sendward.mailstores.clients.found_folder import FoundFolder
from sendward.mailstores.clients.gtk_programs import balsa, geary
from sendward.mailstores.clients.kmail import kmail
from sendward.mailstores.clients.mutt import mutt
from sendward.mailstores.clients.synchronisers import mbsync, offlineimap
from sendward.mailstores.clients.terminal_programs import aerc, alpine
from sendward.mailstores.clients.thunderbird import thunderbird
from sendward.phrase import Phrase

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sendward.mailstores.clients.found_folder import FindDrafts
    from sendward.mailstores.clients.places import Places

CLIENTS: dict[str, FindDrafts] = {
    "Thunderbird": thunderbird,
    "Evolution": evolution,
    "KMail": kmail,
    "Claws Mail and Sylpheed": claws,
    "Geary": geary,
    "mutt and NeoMutt": mutt,
    "Alpine": alpine,
    "aerc": aerc,
    "Balsa": balsa,
    "Emacs": emacs,
    "mbsync": mbsync,
    "OfflineIMAP": offlineimap,
    "Apple Mail": apple_mail,
}
"""By the name that an unforeseen problem is told under. Where two name one folder the first has it."""

_log = logging.getLogger(__name__)


class Survey:
    """The mail clients' folders as found at the last look. Belongs to one thread."""

    def __init__(self, places: Places) -> None:
        self.found: tuple[FoundFolder, ...] = ()
        self._places = places
        self._has_looked = False

    def refresh(self) -> bool:
        """Look again if anything has changed that the last answer rests on; whether there is another answer.

        To find that nothing has changed costs a stat for each file that was read: microseconds.
        """
        if self._has_looked and not self._places.have_changed():
            return False
        self._has_looked = True
        self._places.forget()
        before, self.found = self.found, tuple(_once(self._all()))
        return self.found != before

    def _all(self) -> Iterator[FoundFolder]:
        for name, find in CLIENTS.items():
            try:
                yield from find(self._places)
            except OSError as error:
                problem = Phrase(
                    "{problem}: {file}", problem=error.strerror or error, file=str(error.filename or "")
                )
                yield FoundFolder(name, "", None, problem, Phrase("Allow your user to read it."))
            except Exception as error:  # noqa: BLE001  # the files are not ours: one client's must not hide the others
                _log.exception("looking for the drafts of %s failed", name)
                problem = Phrase(
                    "Checking failed ({problem}); the log has details.", problem=type(error).__name__
                )
                yield FoundFolder(name, "", None, problem, Phrase("Report this error."))


def _once(found: Iterator[FoundFolder]) -> Iterator[FoundFolder]:
    seen: set[object] = set()
    for folder in found:
        key: object = (folder.client, folder.account, folder.problem)
        if folder.path:
            # unlike Path.resolve it does not raise at a loop of links
            key = os.path.realpath(folder.path), folder.key[1]
        if key not in seen:
            seen.add(key)
            yield folder
