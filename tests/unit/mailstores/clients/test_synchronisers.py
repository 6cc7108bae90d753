from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from sendward.mailstores.clients.synchronisers import mbsync, offlineimap
from support.client_home import ClientHome

if TYPE_CHECKING:
    from pathlib import Path

CONFIG = """\
IMAPAccount work
Host imap.example.org

MaildirStore work-local
Path {path}
Inbox ~/Mail/INBOX
SubFolders Verbatim

Channel work
Path ~/nowhere
"""


@pytest.mark.parametrize("file", [".mbsyncrc", ".config/isyncrc"])
@pytest.mark.parametrize("path", ["~/Mail/work/", '"~/Mail/work/"'])
def test_the_drafts_of_a_maildir_store_are_found(tmp_path: Path, file: str, path: str) -> None:
    home = ClientHome(tmp_path)
    home.write(file, CONFIG.format(path=path))
    home.folder("Mail/work/Drafts/cur")
    home.folder("nowhere/Drafts/cur")

    assert home.found(mbsync) == [("mbsync (work-local)", "Mail/work/Drafts")]


def test_gmails_drafts_lie_one_level_below(tmp_path: Path) -> None:
    home = ClientHome(tmp_path)
    home.write(".mbsyncrc", CONFIG.format(path="~/Mail/work/"))
    home.folder("Mail/work/[Gmail]/Drafts/cur")

    assert home.found(mbsync) == [("mbsync (work-local)", "Mail/work/[Gmail]/Drafts")]


@pytest.mark.parametrize("name", ["Work/Projects/Drafts", "a/b/c/Entw&APw-rfe"])
def test_deeper_folders_of_a_maildir_store_are_found(tmp_path: Path, name: str) -> None:
    home = ClientHome(tmp_path)
    home.write(".mbsyncrc", CONFIG.format(path="~/Mail/work/"))
    home.folder(f"Mail/work/{name}/cur")

    assert home.found(mbsync) == [("mbsync (work-local)", f"Mail/work/{name}")]


OFFLINEIMAP = """\
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
    home.write(file, OFFLINEIMAP)
    home.folder(f"Mail/work/{name}/cur")

    assert home.found(offlineimap) == [("OfflineIMAP (WorkLocal)", f"Mail/work/{name}")]
