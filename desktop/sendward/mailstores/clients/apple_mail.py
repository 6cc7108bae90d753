"""Apple Mail: ``.emlx`` files that macOS shows only to programs with Full Disk Access."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sendward.mailstores.clients.found_folder import FoundFolder, drafts_named
from sendward.phrase import Phrase
from sendward.system.platform import Platform

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sendward.mailstores.clients.places import Places

_NAME = "Apple Mail"
_DENIED = Phrase("macOS does not let Sendward look into Mail's folder.")
_ALLOW = Phrase(
    "Switch Sendward on in System Settings, Privacy & Security, Full Disk Access, then start it again."
)


def apple_mail(places: Places) -> Iterator[FoundFolder]:
    """The drafts of each account: ``~/Library/Mail/V10/ACCOUNT/Drafts.mbox``, and Gmail's a level below.

    Only the newest of the versions ``V2`` to ``V…`` is in use.
    """
    if places.platform is not Platform.MACOS:
        return
    try:
        versions = [path for path in places.children(places.library / "Mail") if path.name[1:].isdecimal()]
        newest = max(versions, key=lambda path: int(path.name[1:]), default=None)
        for account in places.children(newest) if newest else ():
            for path in drafts_named(places, account, inside=".mbox", ending=".mbox"):
                yield FoundFolder(_NAME, account.name[:8], path)
    except PermissionError:
        yield FoundFolder(_NAME, "", None, _DENIED, _ALLOW)
