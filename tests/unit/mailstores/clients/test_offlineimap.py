from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from sendward.mailstores.clients.offlineimap import offlineimap
from support.client_home import ClientHome

if TYPE_CHECKING:
    from pathlib import Path

CONFIG = """\
[general]
accounts = Work
[Repository WorkLocal]
type = Maildir
localfolders = ~/Mail/work
[Repository WorkRemote]
type = IMAP
remotehost = imap.example.org
"""


@pytest.mark.parametrize("file", [".offlineimaprc", ".config/offlineimap/config"])
@pytest.mark.parametrize(
    "name", ["Drafts", ".INBOX.Drafts", "INBOX.Drafts", "INBOX.Entw&APw-rfe", "a/b/c/Drafts"]
)
def test_the_drafts_of_a_maildir_repository_are_found(tmp_path: Path, file: str, name: str) -> None:
    home = ClientHome(tmp_path)
    home.write(file, CONFIG)
    home.folder(f"Mail/work/{name}/cur")

    assert home.found(offlineimap) == [("OfflineIMAP (WorkLocal)", f"Mail/work/{name}")]
