from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sendward.mailstores.clients.terminal_programs import aerc, alpine
from sendward.mailstores.store import Saving
from support.client_home import ClientHome

if TYPE_CHECKING:
    from pathlib import Path

ON_SERVER = "Drafts are kept on the mail server only."


@pytest.mark.parametrize(
    ("text", "path"),
    [
        ("", "mail/postponed-msgs"),
        ("# postponed-folder=no\npostponed-folder=\n", "mail/postponed-msgs"),
        ("postponed-folder=drafts", "mail/drafts"),
        ('postponed-folder="my drafts"', "mail/my drafts"),
        ("postponed-folder=~/box/drafts", "box/drafts"),
        ("folder-collections=Mail Mail/[]\npostponed-folder=d", "Mail/d"),
        ('folder-collections="My mail" box/[],\n\tOther {imap.example.org}[]', "box/postponed-msgs"),
        ("folder-collections=~/box/[*]", "box/postponed-msgs"),
        ("folder-collections=#md/Mail/[]\npostponed-folder=Drafts", "Mail/Drafts"),
        ("postponed-folder=#md/Mails/INBOX.Drafts", "Mails/INBOX.Drafts"),
        ("postponed-folder=#mc/INBOX.Drafts", "Maildir/.Drafts"),
        ("postponed-folder=#mh/drafts", "Mail/drafts"),
        ("postponed-folder=#driver.mbox/box/d", "box/d"),
    ],
)
def test_alpines_postponed_messages_are_found(tmp_path: Path, text: str, path: str) -> None:
    home = ClientHome(tmp_path)
    home.write(".pinerc", text)

    [found] = alpine(home.places())

    assert (found.label, found.path) == ("Alpine", tmp_path / path)
    assert found.saving is Saving.TAKES_OUT


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("postponed-folder={imap.example.org:993/tls/user=you}Drafts", "you@imap.example.org"),
        ("folder-collections={imap.example.org/tls}[]", "me@imap.example.org"),
        (
            'folder-collections="Office 365" {imap.example.org/user="me@x.org"}INBOX.[]\npostponed-folder=d',
            "me@x.org",
        ),
        ("folder-collections=Work\n {imap.example.org}[],\n mail/[]", "me@imap.example.org"),
    ],
)
def test_alpines_folder_on_a_server_is_said_to_need_imap(tmp_path: Path, text: str, label: str) -> None:
    home = ClientHome(tmp_path)
    home.write(".pinerc", f"user-id=me\n{text}\n")

    assert home.found(alpine) == [(f"Alpine ({label})", ON_SERVER)]


def test_an_exception_to_alpines_configuration_counts(tmp_path: Path) -> None:
    home = ClientHome(tmp_path)
    home.write(".pinerc", "postponed-folder=a\n")
    home.write(".pinercex", "postponed-folder=b\nuser-id=\n")

    assert home.found(alpine) == [("Alpine", "mail/b")]


@pytest.mark.parametrize(
    ("everybodys", "own", "fixed", "path"),
    [
        ("postponed-folder=a", "", "", "mail/a"),
        ("postponed-folder=a", "postponed-folder=b", "", "mail/b"),
        ("postponed-folder=a", "postponed-folder=", "", "mail/a"),
        ("postponed-folder=a", "postponed-folder=b", "postponed-folder=c", "mail/c"),
        ("folder-collections=Mail box/[]", "postponed-folder=b", "", "box/b"),
        (
            "folder-collections=Mail box/[]",
            "folder-collections=INHERIT,Other more/[]",
            "",
            "box/postponed-msgs",
        ),
        ("", "folder-collections=INHERIT,Other more/[]", "", "more/postponed-msgs"),
    ],
)
def test_what_alpine_is_told_for_everybody_counts_and_what_is_fixed_counts_most(
    tmp_path: Path, everybodys: str, own: str, fixed: str, path: str
) -> None:
    home = ClientHome(tmp_path)
    home.write("etc/pine.conf", everybodys)
    home.write(".pinerc", own)
    home.write("etc/pine.conf.fixed", fixed)

    assert home.found(alpine) == [("Alpine", path)]


def test_without_alpine_nothing_is_found(tmp_path: Path) -> None:
    assert ClientHome(tmp_path).found(alpine) == []


@pytest.mark.parametrize(
    ("account", "path"),
    [
        ("source = maildir://~/mail", "mail/Drafts"),
        ("source=maildir://~/mail%20box\npostpone = Postponed", "mail box/Postponed"),
        ("source = maildirpp://~/Maildir", "Maildir/.Drafts"),
        ("source = maildirpp://~/Maildir\npostpone = Work/Drafts", "Maildir/.Work.Drafts"),
        ("source = notmuch://~/mail", "mail/Drafts"),
        ("source = notmuch://~/x\nmaildir-store = ~/mail\nmaildir-account-path = work", "mail/work/Drafts"),
        ("source = notmuch://?database-path=~/mail", "mail/Drafts"),
    ],
)
def test_the_folder_in_which_aerc_postpones_is_found(tmp_path: Path, account: str, path: str) -> None:
    home = ClientHome(tmp_path)
    home.write(".config/aerc/accounts.conf", f"[Work]\n{account}\nfrom = Me <me@example.org>\noutgoing=x\n")

    assert home.found(aerc) == [("aerc (me@example.org)", path)]
    [folder] = aerc(home.places())
    assert folder.saving is Saving.LEAVES_COPIES


@pytest.mark.parametrize("scheme", ["imap", "imaps", "imaps+oauthbearer", "jmap"])
def test_aercs_account_on_a_server_is_said_to_need_imap(tmp_path: Path, scheme: str) -> None:
    home = ClientHome(tmp_path)
    home.write(".config/aerc/accounts.conf", f"[Work]\nsource = {scheme}://me@imap.example.org\n")

    assert home.found(aerc) == [("aerc (me@imap.example.org)", ON_SERVER)]


@given(
    text=st.text(alphabet=st.sampled_from('=\n\t "{}[]#/~,.?%&:mdhc'), max_size=60).map(
        lambda tail: f"postponed-folder={tail}\n[x]\nsource=notmuch://{tail}"
    )
)
def test_no_configuration_breaks_the_search(tmp_path_factory: pytest.TempPathFactory, text: str) -> None:
    home = ClientHome(tmp_path_factory.mktemp("home"))
    home.write(".pinerc", text)
    home.write(".config/aerc/accounts.conf", text)

    for folder in (*alpine(home.places()), *aerc(home.places())):
        assert (folder.path is None) == bool(folder.problem)
