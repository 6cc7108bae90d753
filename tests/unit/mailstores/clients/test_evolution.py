from __future__ import annotations

from typing import TYPE_CHECKING

from sendward.mailstores.clients.evolution import evolution
from support.client_home import ClientHome

if TYPE_CHECKING:
    from pathlib import Path

LOCAL = ".local/share/evolution/mail/local"
SOURCES = ".config/evolution/sources"
WRITTEN = ("Evolution", ".local/share/evolution")
IDENTITY = "[Mail Identity]\nAddress=me@example.org\n[Mail Composition]\nDraftsFolder=folder://"


def test_the_drafts_on_this_computer_are_found(tmp_path: Path) -> None:
    home = ClientHome(tmp_path)
    home.folder(f"{LOCAL}/.Drafts/cur")

    assert home.found(evolution) == [("Evolution (On This Computer)", f"{LOCAL}/.Drafts"), WRITTEN]


def test_they_are_expected_before_the_first_draft(tmp_path: Path) -> None:
    home = ClientHome(tmp_path)
    home.folder(f"{LOCAL}/cur")

    assert home.found(evolution) == [("Evolution (On This Computer)", f"{LOCAL}/.Drafts"), WRITTEN]


def test_the_flatpaks_are_found(tmp_path: Path) -> None:
    home = ClientHome(tmp_path)
    home.folder(".var/app/org.gnome.Evolution/data/evolution/mail/local/.Drafts")

    assert [path for _, path in home.found(evolution)] == [
        ".var/app/org.gnome.Evolution/data/evolution/mail/local/.Drafts",
        ".var/app/org.gnome.Evolution/data/evolution",
    ]


def test_an_account_that_keeps_drafts_on_the_server_is_said_to_need_imap(tmp_path: Path) -> None:
    home = ClientHome(tmp_path)
    home.write(f"{SOURCES}/abc.source", "[Mail Account]\nBackendName=imapx\n")
    home.write(f"{SOURCES}/id.source", f"{IDENTITY}abc/Drafts\n")

    assert home.found(evolution) == [
        ("Evolution (me@example.org)", "Drafts are kept on the mail server only.")
    ]


def test_an_account_of_a_maildir_is_watched_there(tmp_path: Path) -> None:
    home = ClientHome(tmp_path)
    home.write(
        f"{SOURCES}/abc.source",
        f"[Mail Account]\nBackendName=maildir\n[Maildir Backend]\nPath={tmp_path}/Mail\n",
    )
    home.write(f"{SOURCES}/id.source", f"{IDENTITY}abc/Work%2fDrafts\n")

    assert home.found(evolution) == [("Evolution (me@example.org)", "Mail/.Work.Drafts")]


def test_an_account_that_writes_to_this_computer_is_found_once(tmp_path: Path) -> None:
    home = ClientHome(tmp_path)
    home.folder(f"{LOCAL}/.Drafts")
    home.write(f"{SOURCES}/id.source", f"{IDENTITY}local/Drafts\n")

    assert home.found(evolution) == [("Evolution (On This Computer)", f"{LOCAL}/.Drafts"), WRITTEN]
