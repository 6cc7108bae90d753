"""A mail client's folder of drafts as it was found, or why there is none to watch."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING
from urllib.parse import unquote

from sendward.mailstores.folder_names import is_drafts_name
from sendward.mailstores.store import Saving, StoreKind
from sendward.phrase import Phrase

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from pathlib import Path

    from sendward.mailstores.clients.places import Places

    FindDrafts = Callable[[Places], Iterable["FoundFolder"]]
    """What each client's module offers: looks into ``Places`` and nowhere else, so that the look can be
    repeated when, and only when, something there has changed. Raises OSError for a place that is there and
    may not be looked into."""


_PARTS = frozenset({"cur", "new", "tmp"})
"""A Maildir's own folders, of which each has thousands of files."""
ONLY_ON_THE_SERVER = Phrase("Drafts are kept on the mail server only.")
NEEDS_IMAP = Phrase("Add its IMAP account in Sendward's settings.")
BY_COMMAND = Phrase("Its configuration has a command say where drafts are kept, which is not run here.")
CHOOSE_FOLDER = Phrase("Choose the folder of your drafts in Sendward's settings.")


@dataclass(frozen=True, slots=True)
class FoundFolder:
    """Where one account of one mail client keeps its drafts."""

    client: str
    """The program's name: ``Thunderbird``."""
    account: str = ""
    """The address, or what the program calls the place: ``Local Folders``. Empty where there is but one."""
    path: Path | None = None
    """A folder or an mbox file, which need not be there yet; None when there is nothing to watch."""
    problem: str = ""
    """Why it cannot be watched: a sentence. Set when, and only when, ``path`` is None."""
    remedy: str = ""
    """What the person can do about the problem: a sentence."""

    saving: Saving = Saving.REPLACES
    """What the program does with a draft's file."""
    kind: StoreKind | None = None
    """How messages are kept there; None where it can be told by looking."""

    @property
    def key(self) -> tuple[object, bool]:
        """What tells it from others: in one folder there may be drafts, and what is saved meanwhile."""
        return self.path, self.kind is StoreKind.AUTOSAVE

    @property
    def label(self) -> str:
        """As a person would say it: ``Thunderbird (me@example.org)``."""
        return f"{self.client} ({self.account})" if self.account else self.client


@dataclass(frozen=True, slots=True)
class FoundSent:
    """Where a mail client keeps what was sent, or what waits to be."""

    client: str
    """The program's name: ``Thunderbird``."""
    path: Path
    """A folder or an mbox file, which need not be there yet."""
    is_outbox: bool = False
    """Whether what lies there has not left yet."""


_WORD = re.compile(r"""[^\s<>,;()"']+""")


def addresses_in(account: str) -> tuple[str, ...]:
    """The addresses in a mail client's name for an account, in lower case.

    >>> addresses_in("Me <me@Example.org>")
    ('me@example.org',)
    """
    return tuple(word for word in _WORD.findall(account.casefold()) if "@" in word[1:-1])


def account_name(login: str, host: str) -> str:
    """The name of an account that has a login instead of an address: ``me@imap.example.org``."""
    return f"{login}@{host}" if login and host and "@" not in login else login or host


def server_name(url: str) -> str:
    """The same from a folder's URL: ``imaps://me@imap.example.org:993/Drafts``, its user perhaps encoded."""
    user, _, host = url.partition("://")[2].partition("/")[0].rpartition("@")
    return account_name(unquote(user.partition(":")[0]), host.partition(":")[0])


def drafts_named(
    places: Places, root: Path, *, inside: str = "", ending: str = "", depth: int = 1
) -> Iterator[Path]:
    """Yield what in ``root`` is named like drafts, and in the folders below it that end in ``inside``.

    A folder's name may have an ``ending`` that is not part of it. Folders are looked into ``depth`` levels
    deep.

    Maildir++ names (``.INBOX.Drafts``) count. Raises OSError when ``root`` may not be listed.
    """
    children = places.children(root)
    yield from (child for child in children if is_drafts_name(child.name.removesuffix(ending)))
    for child in children if depth else ():
        if child.name.endswith(inside) and not child.name.startswith(".") and child.name not in _PARTS:
            is_folder = child.is_dir() and not child.is_symlink()
            if is_folder:
                yield from drafts_named(places, child, inside=inside, ending=ending, depth=depth - 1)
