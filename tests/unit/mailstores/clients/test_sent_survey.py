"""Where each program keeps what was sent, and what waits to be."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from sendward.mailstores.clients.sent_survey import SentSurvey
from support.client_home import LOCAL_FOLDERS, PROFILES, ClientHome, thunderbird_prefs

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def home(tmp_path: Path) -> ClientHome:
    return ClientHome(tmp_path)


def found(home: ClientHome) -> list[tuple[str, str, bool]]:
    survey = SentSurvey(home.places())
    survey.refresh()
    return [
        (each.client, each.path.relative_to(home.path).as_posix(), each.is_outbox) for each in survey.found
    ]


def test_thunderbird_puts_copies_where_each_identity_says_and_has_one_outbox(home: ClientHome) -> None:
    home.write(".thunderbird/profiles.ini", PROFILES)
    pop = {"type": "pop3", "hostname": "x.org", "userName": "me", "directory-rel": "[ProfD]Mail/x.org"}
    prefs = thunderbird_prefs(LOCAL_FOLDERS, pop | {"email": "me@x.org"})
    prefs += 'user_pref("mail.identity.id2.fcc_folder", "mailbox://nobody@Local%20Folders/Mine/Out");\n'
    home.write(".thunderbird/x.default/prefs.js", prefs)

    profile = ".thunderbird/x.default/Mail"
    assert ("Thunderbird", f"{profile}/Local Folders/Mine.sbd/Out", False) in found(home)
    assert ("Thunderbird", f"{profile}/Local Folders/Unsent Messages", True) in found(home)


@pytest.mark.parametrize(
    ("files", "folder", "expected"),
    [
        (
            {},
            ".local/share/evolution/mail/local",
            [
                ("Evolution", ".local/share/evolution/mail/local/.Sent", False),
                ("Evolution", ".local/share/evolution/mail/local/.Outbox", True),
            ],
        ),
        (
            {},
            ".local/share/local-mail",
            [
                ("KMail", ".local/share/local-mail/sent-mail", False),
                ("KMail", ".local/share/local-mail/outbox", True),
            ],
        ),
        (
            {
                ".claws-mail/folderlist.xml": '<folderlist><folder type="mh" name="Mailbox" path="Mail">'
                '<folderitem type="outbox" path="sent"/><folderitem type="queue" path="queue"/></folder>'
                "</folderlist>",
                ".claws-mail/accountrc": "[Account: 1]\nset_sent_folder=1\nsent_folder=#mh/Mailbox/mine\n",
            },
            "",
            [
                ("Claws Mail", "Mail/sent", False),
                ("Claws Mail", "Mail/queue", True),
                ("Claws Mail", "Mail/mine", False),
            ],
        ),
        ({".muttrc": "set folder=~/M\nset record='+out'\n"}, "", [("mutt", "M/out", False)]),
        ({".muttrc": "set folder=~/M\n"}, "", [("mutt", "sent", False)]),
        ({".pinerc": "user-id=me\n"}, "", [("Alpine", "mail/sent-mail", False)]),
        (
            {".config/aerc/accounts.conf": "[me]\nsource=maildir://~/M\ncopy-to=Out\n"},
            "",
            [("aerc", "M/Out", False)],
        ),
    ],
)
def test_each_programs_folders_are_found(
    home: ClientHome, files: dict[str, str], folder: str, expected: list[tuple[str, str, bool]]
) -> None:
    for name, text in files.items():
        home.write(name, text)
    if folder:
        home.folder(folder)

    assert found(home) == expected


def test_balsas_boxes_are_found(home: ClientHome) -> None:
    sent, outbox = home.path / "mail/sentbox", home.path / "mail/outbox"
    home.write(
        ".balsa/config", f"[mailbox-Sentbox]\nPath=file://{sent}\n[mailbox-Outbox]\nPath=file://{outbox}\n"
    )

    assert found(home) == [("Balsa", "mail/sentbox", False), ("Balsa", "mail/outbox", True)]


def test_each_account_of_geary_has_an_outbox_in_its_database(home: ClientHome) -> None:
    home.folder(".local/share/geary/account_01")
    home.folder(".var/app/org.gnome.Geary/data/geary/account_02")

    assert found(home) == [
        ("Geary", ".local/share/geary/account_01/geary.db", True),
        ("Geary", ".var/app/org.gnome.Geary/data/geary/account_02/geary.db", True),
    ]


def test_a_folder_that_is_chosen_later_is_found(home: ClientHome) -> None:
    survey = SentSurvey(home.places())
    survey.refresh()
    assert survey.found == ()

    home.write(".pinerc", "user-id=me\n")
    survey.refresh()

    assert len(survey.found) == 1
