from __future__ import annotations

from typing import TYPE_CHECKING

from sendward.mailstores.clients.kmail import kmail
from sendward.mailstores.store import Saving
from support.client_home import ClientHome

if TYPE_CHECKING:
    from pathlib import Path

WRITTEN = ("KMail", ".local/share/kmail2/autosave")


def test_the_local_drafts_are_found(tmp_path: Path) -> None:
    home = ClientHome(tmp_path)
    home.folder(".local/share/local-mail/drafts/cur")

    assert home.found(kmail) == [("KMail", ".local/share/local-mail/drafts"), WRITTEN]


def test_another_maildir_of_akonadi_is_found(tmp_path: Path) -> None:
    home = ClientHome(tmp_path)
    home.write(".config/akonadi_maildir_resource_1rc", "[General]\nPath[$e]=$HOME/Mail/Work\n")
    home.folder("Mail/Work/Brouillons/cur")

    assert home.found(kmail) == [("KMail (Work)", "Mail/Work/Brouillons"), WRITTEN]


def test_an_imap_account_is_said_to_need_imap(tmp_path: Path) -> None:
    home = ClientHome(tmp_path)
    home.write(".config/akonadi_imap_resource_0rc", "[network]\nUserName=me@example.org\n")

    assert home.found(kmail) == [
        ("KMail (me@example.org)", "Drafts are kept on the mail server only."),
        WRITTEN,
    ]


def test_without_kmail_nothing_is_found(tmp_path: Path) -> None:
    assert ClientHome(tmp_path).found(kmail) == []


def test_a_folder_that_akonadi_made_has_no_name_and_no_other_is_guessed_beside_it(tmp_path: Path) -> None:
    home = ClientHome(tmp_path)
    home.folder(".local/share/local-mail")
    home.write(
        ".config/akonadi_maildir_resource_0rc",
        "[General]\nPath[$e]=$HOME/.local/share/akonadi_maildir_resource_0\n",
    )
    home.folder(".local/share/akonadi_maildir_resource_0/drafts/cur")

    assert home.found(kmail) == [("KMail", ".local/share/akonadi_maildir_resource_0/drafts"), WRITTEN]


def test_beside_local_drafts_an_imap_account_needs_nothing(tmp_path: Path) -> None:
    home = ClientHome(tmp_path)
    home.folder(".local/share/local-mail/drafts/cur")
    home.write(".config/akonadi_imap_resource_0rc", "[network]\nUserName=me\n")

    assert home.found(kmail) == [("KMail", ".local/share/local-mail/drafts"), WRITTEN]


def test_a_draft_is_taken_out_of_its_folder_while_it_is_edited(tmp_path: Path) -> None:
    home = ClientHome(tmp_path)
    home.folder(".local/share/local-mail/drafts/cur")

    assert [folder.saving for folder in kmail(home.places())][:1] == [Saving.TAKES_OUT]
