from __future__ import annotations

from typing import TYPE_CHECKING

from sendward.mailstores.clients.kmail import kmail
from support.client_home import ClientHome

if TYPE_CHECKING:
    from pathlib import Path


def test_the_local_drafts_are_found(tmp_path: Path) -> None:
    home = ClientHome(tmp_path)
    home.folder(".local/share/local-mail/drafts/cur")

    assert home.found(kmail) == [("KMail", ".local/share/local-mail/drafts")]


def test_another_maildir_of_akonadi_is_found(tmp_path: Path) -> None:
    home = ClientHome(tmp_path)
    home.write(".config/akonadi_maildir_resource_1rc", "[General]\nPath[$e]=$HOME/Mail/Work\n")
    home.folder("Mail/Work/Brouillons/cur")

    assert home.found(kmail) == [("KMail (Work)", "Mail/Work/Brouillons")]


def test_an_imap_account_is_said_to_need_imap(tmp_path: Path) -> None:
    home = ClientHome(tmp_path)
    home.write(".config/akonadi_imap_resource_0rc", "[network]\nUserName=me@example.org\n")

    assert home.found(kmail) == [("KMail (me@example.org)", "Drafts are kept on the mail server only.")]


def test_without_kmail_nothing_is_found(tmp_path: Path) -> None:
    assert ClientHome(tmp_path).found(kmail) == []
