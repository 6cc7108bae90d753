from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sendward.mailstores.clients.mutt import mutt
from support.client_home import ClientHome

if TYPE_CHECKING:
    from pathlib import Path


@pytest.mark.parametrize(
    ("text", "path"),
    [
        ('set postponed = "~/Mail/postponed"', "Mail/postponed"),
        ("set postponed=+Drafts", "Mail/Drafts"),
        ("set folder=~/mail postponed='=INBOX/Drafts'", "mail/INBOX/Drafts"),
        ("set my_box = ~/box\nset folder = $my_box\nset postponed = +drafts", "box/drafts"),
        ("set folder = ~/a\nset postponed = ${folder}/p", "a/p"),
        ("set folder = ~/Maildir \\\n  postponed = +Drafts", "Maildir/Drafts"),
        ("folder-hook work 'set postponed=\"=Work/Drafts\"'", "Mail/Work/Drafts"),
        ("# set postponed = ~/no\nset editor = vim", "postponed"),
        ("set postponed = $HOME/Drafts", "Drafts"),
        ("set\tpostponed=+Drafts", "Mail/Drafts"),
        ("\tset  postponed=+Drafts", "Mail/Drafts"),
        ("set postponed=+a\nreset postponed", "postponed"),
        ("unset postponed\nset postponed=+b", "Mail/b"),
    ],
)
def test_the_folder_that_postponed_names_is_found(tmp_path: Path, text: str, path: str) -> None:
    home = ClientHome(tmp_path)
    home.write(".muttrc", text)

    assert home.found(mutt) == [("mutt", path)]


@pytest.mark.parametrize(
    ("file", "label"),
    [
        (".config/neomutt/neomuttrc", "NeoMutt"),
        (".neomutt/neomuttrc", "NeoMutt"),
        (".neomuttrc", "NeoMutt"),
        (".mutt/muttrc", "mutt"),
        (".config/mutt/muttrc", "mutt"),
    ],
)
def test_each_place_of_the_configuration_is_known(tmp_path: Path, file: str, label: str) -> None:
    home = ClientHome(tmp_path)
    home.write(file, "set postponed=+p")

    assert home.found(mutt) == [(label, "Mail/p")]


def test_files_that_are_sourced_count_once_even_in_a_circle(tmp_path: Path) -> None:
    home = ClientHome(tmp_path)
    home.write(".muttrc", "source ~/.mutt/account\nsource `echo x`|\n")
    home.write(".mutt/account", "set postponed = ~/box\nsource ~/.muttrc\nsource ~/.mutt/account\n")

    assert home.found(mutt) == [("mutt", "box")]


@pytest.mark.parametrize(
    ("url", "more", "label"),
    [
        ("imaps://imap.example.org/", "", "imap.example.org"),
        ("imaps://imap.example.org/", "set imap_user=me@example.org\n", "me@example.org"),
        ("imaps://imap.example.org/", "set imap_user=me\n", "me@imap.example.org"),
        ("imaps://me@imap.example.org:993/", "", "me@imap.example.org"),
        ("imap://me%40example.org:secret@imap.example.org/", "", "me@example.org"),
    ],
)
def test_a_folder_on_a_server_is_said_to_need_imap_and_named_after_its_account(
    tmp_path: Path, url: str, more: str, label: str
) -> None:
    home = ClientHome(tmp_path)
    home.write(".muttrc", f"set folder={url}\n{more}set postponed=+Drafts")

    assert home.found(mutt) == [(f"mutt ({label})", "Drafts are kept on the mail server only.")]


def test_variables_that_name_one_another_in_a_circle_end(tmp_path: Path) -> None:
    home = ClientHome(tmp_path)
    home.write(".muttrc", "set my_a = $my_b$my_b\nset my_b = $my_a$my_a\nset postponed = $my_a")

    home.found(mutt)


@given(
    text=st.text(alphabet=st.sampled_from("set postponed=folder+=$\"'\\{}~/\n #my_a`|source "), max_size=200)
)
def test_no_configuration_breaks_the_search(tmp_path_factory: pytest.TempPathFactory, text: str) -> None:
    home = ClientHome(tmp_path_factory.mktemp("home"))
    home.write(".muttrc", text)

    for folder in mutt(home.places()):
        assert (folder.path is None) == bool(folder.problem)


@pytest.mark.parametrize(
    "text",
    [
        "set postponed = `echo ~/box`",
        'source "~/bin/settings|"',
        "source ~/bin/settings|",
        "source `which settings`",
        "source ~/.mutt/more",
    ],
)
def test_a_folder_that_depends_on_a_command_is_said_to_do_so(tmp_path: Path, text: str) -> None:
    home = ClientHome(tmp_path)
    home.write(".muttrc", text)
    home.write(".mutt/more", "source 'settings |'\n")

    [(label, problem)] = home.found(mutt)

    assert label == "mutt"
    assert "a command" in problem


def test_where_no_drafts_are_kept_none_are_watched(tmp_path: Path) -> None:
    home = ClientHome(tmp_path)
    home.write(".muttrc", "set postponed=+Drafts\nunset postponed\n")

    assert home.found(mutt) == []
