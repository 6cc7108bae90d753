"""What can go wrong with an IMAP server, as sentences for the person who can mend it."""

from __future__ import annotations


class ImapError(Exception):
    """The drafts on a server cannot be seen just now; the text says why.

    It is tried again by itself after a while, unless ``is_lasting``.
    """

    is_lasting = False
    """Whether another try would end the same way until the person has done something."""

    least_wait_s = 0.0
    """Seconds to leave the person, or the server, in peace before another try."""

    def __init__(self, sentence: str, remedy: str = "") -> None:
        super().__init__(sentence)
        self.remedy = remedy
        """What the person can do; empty when waiting is enough."""


class UnreachableError(ImapError):
    """There is no way to the server: no network, no such name, nobody listens, no answer."""


class LostError(ImapError):
    """The connection was there and has gone."""


class InsecureError(ImapError):
    """The connection cannot be protected as it must be; nothing was sent over it."""


class ConfusedError(ImapError):
    """The server says what no IMAP server says, or more than it was asked for."""


class RefusedError(ImapError):
    """The server does not let this person in."""

    is_lasting = True


class BusyServerError(ImapError):
    """The server lets nobody in for the moment."""


class NoFolderError(ImapError):
    """It is not known which folder holds the drafts."""

    is_lasting = True

    def __init__(self, sentence: str, remedy: str, folders: tuple[str, ...]) -> None:
        super().__init__(sentence, remedy)
        self.folders = folders
        """Those there are to choose from."""


class NoSecretError(ImapError):
    """The keyring does not give the password just now; it may be showing a prompt at each try."""

    least_wait_s = 300.0


class HaltedError(Exception):
    """Somebody asked for the end; nothing went wrong."""
