from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from sendward.mailstores.clients.thunderbird import thunderbird
from sendward.system.platform import Platform
from support.client_home import LOCAL_FOLDERS, PROFILES, ClientHome, thunderbird_prefs

if TYPE_CHECKING:
    from pathlib import Path

NO_COPY = "Thunderbird keeps no copy of this account's drafts on this computer."
IMAP = {
    "type": "imap",
    "hostname": "imap.example.org",
    "userName": "me@example.org",
    "name": "Work",
    "directory-rel": "[ProfD]ImapMail/imap.example.org",
    "email": "me@example.org",
    "draft_folder": "imap://me%40example.org@imap.example.org/Drafts",
}
LOCAL_IDENTITY = {
    **LOCAL_FOLDERS,
    "email": "me@example.org",
    "draft_folder": "mailbox://nobody@Local%20Folders/Drafts",
}
PROFILE = ".thunderbird/x.default"


def home_with(path: Path, *accounts: dict[str, str]) -> ClientHome:
    home = ClientHome(path)
    home.write(".thunderbird/profiles.ini", PROFILES)
    home.write(f"{PROFILE}/prefs.js", thunderbird_prefs(*accounts))
    return home


def test_without_thunderbird_nothing_is_found(tmp_path: Path) -> None:
    assert ClientHome(tmp_path).found(thunderbird) == []


def test_the_local_drafts_an_identity_names_are_found_before_their_first_save(tmp_path: Path) -> None:
    home = home_with(tmp_path, LOCAL_IDENTITY)

    assert home.found(thunderbird) == [
        ("Thunderbird (me@example.org)", f"{PROFILE}/Mail/Local Folders/Drafts"),
    ]


def test_the_offline_copy_of_imap_drafts_is_found(tmp_path: Path) -> None:
    home = home_with(tmp_path, IMAP, LOCAL_FOLDERS)
    home.write(f"{PROFILE}/ImapMail/imap.example.org/Drafts")
    home.write(f"{PROFILE}/ImapMail/imap.example.org/Drafts.msf")

    assert home.found(thunderbird) == [
        ("Thunderbird (me@example.org)", f"{PROFILE}/ImapMail/imap.example.org/Drafts"),
    ]


def test_a_copy_whose_name_was_taken_has_a_number(tmp_path: Path) -> None:
    home = home_with(tmp_path, IMAP, LOCAL_FOLDERS)
    home.write(f"{PROFILE}/ImapMail/imap.example.org/Drafts.msf")
    home.write(f"{PROFILE}/ImapMail/imap.example.org/Drafts-1")
    home.write(f"{PROFILE}/ImapMail/imap.example.org/Drafts-1.msf")

    assert home.found(thunderbird) == [
        ("Thunderbird (me@example.org)", f"{PROFILE}/ImapMail/imap.example.org/Drafts-1"),
    ]


def test_an_imap_account_without_a_copy_is_said_to_have_none(tmp_path: Path) -> None:
    home = home_with(tmp_path, IMAP)
    home.write(f"{PROFILE}/ImapMail/imap.example.org/Drafts.msf")

    assert home.found(thunderbird) == [("Thunderbird (me@example.org)", NO_COPY)]


def test_to_somebody_who_has_betterbird_nothing_is_said_of_thunderbird(tmp_path: Path) -> None:
    home = ClientHome(tmp_path)
    base = ".var/app/eu.betterbird.Betterbird/.thunderbird"
    home.write(f"{base}/profiles.ini", PROFILES)
    home.write(f"{base}/x.default/prefs.js", thunderbird_prefs(IMAP))

    (folder,) = thunderbird(home.places())

    assert folder.problem == "Betterbird keeps no copy of this account's drafts on this computer."
    assert folder.remedy.startswith("In Betterbird, tick")


def test_a_folder_below_another_lies_in_its_sbd(tmp_path: Path) -> None:
    gmail = {**IMAP, "draft_folder": "imap://me%40example.org@imap.example.org/%5BGmail%5D/Drafts"}
    home = home_with(tmp_path, gmail)
    drafts = home.write(f"{PROFILE}/ImapMail/imap.example.org/[Gmail].sbd/Drafts")

    assert [folder.path for folder in thunderbird(home.places())] == [drafts]


def test_the_maildir_store_is_a_folder_in_the_same_place(tmp_path: Path) -> None:
    home = home_with(tmp_path, LOCAL_IDENTITY)
    drafts = home.folder(f"{PROFILE}/Mail/Local Folders/Drafts/cur").parent

    assert [folder.path for folder in thunderbird(home.places())] == [drafts]


def test_drafts_in_another_language_are_found_by_their_name(tmp_path: Path) -> None:
    german = {**IMAP, "draft_folder": ""}
    home = home_with(tmp_path, german)
    home.write(f"{PROFILE}/ImapMail/imap.example.org/Entw&APw-rfe")

    assert home.found(thunderbird) == [
        ("Thunderbird (me@example.org)", f"{PROFILE}/ImapMail/imap.example.org/Entw&APw-rfe"),
    ]


def test_drafts_that_no_identity_names_are_found_too(tmp_path: Path) -> None:
    home = home_with(tmp_path, IMAP, LOCAL_FOLDERS)
    home.write(f"{PROFILE}/ImapMail/imap.example.org/Drafts")
    home.write(f"{PROFILE}/Mail/Local Folders/Drafts")

    assert [label for label, _ in home.found(thunderbird)] == [
        "Thunderbird (me@example.org)",
        "Thunderbird (Local Folders)",
    ]


def test_two_identities_that_share_their_drafts_are_one_place(tmp_path: Path) -> None:
    other = {**LOCAL_IDENTITY, "email": "other@example.org"}
    home = home_with(tmp_path, LOCAL_IDENTITY, other)

    assert len(home.found(thunderbird)) == 1


def test_every_profile_is_looked_at_wherever_it_lies(tmp_path: Path) -> None:
    elsewhere = tmp_path / "elsewhere"
    home = home_with(tmp_path, LOCAL_IDENTITY)
    home.write(".thunderbird/profiles.ini", f"{PROFILES}\n[Profile1]\nIsRelative=0\nPath={elsewhere}\n")
    home.write("elsewhere/prefs.js", thunderbird_prefs(LOCAL_IDENTITY))

    assert [path for _, path in home.found(thunderbird)] == [
        f"{PROFILE}/Mail/Local Folders/Drafts",
        "elsewhere/Mail/Local Folders/Drafts",
    ]


def test_a_server_may_keep_its_mail_outside_the_profile(tmp_path: Path) -> None:
    account = {**LOCAL_IDENTITY, "directory-rel": "", "directory": str(tmp_path / "Mail")}

    assert home_with(tmp_path, account).found(thunderbird) == [
        ("Thunderbird (me@example.org)", "Mail/Drafts"),
    ]


def test_user_js_counts_as_at_the_next_start(tmp_path: Path) -> None:
    home = home_with(tmp_path)
    home.write(f"{PROFILE}/user.js", thunderbird_prefs(LOCAL_IDENTITY))

    assert len(home.found(thunderbird)) == 1


def test_newsgroups_and_feeds_have_no_drafts(tmp_path: Path) -> None:
    news = {"type": "nntp", "hostname": "news.example.org", "directory-rel": "[ProfD]News/news.example.org"}
    home = home_with(tmp_path, news)
    home.write(f"{PROFILE}/News/news.example.org/Drafts")

    assert home.found(thunderbird) == []


@pytest.mark.parametrize(
    ("platform", "root"),
    [
        (Platform.LINUX, ".var/app/org.mozilla.Thunderbird/.thunderbird"),
        (Platform.LINUX, "snap/thunderbird/common/.thunderbird"),
        (Platform.MACOS, "Library/Thunderbird"),
        (Platform.WINDOWS, "AppData/Roaming/Thunderbird"),
        (Platform.WINDOWS, "AppData/Local/Packages/MozillaThunderbird.X/LocalCache/Roaming/Thunderbird"),
    ],
)
def test_profiles_are_found_where_each_package_keeps_them(
    tmp_path: Path, platform: Platform, root: str
) -> None:
    home = ClientHome(tmp_path, platform)
    home.write(f"{root}/profiles.ini", PROFILES)
    home.write(f"{root}/x.default/prefs.js", thunderbird_prefs(LOCAL_IDENTITY))

    assert home.found(thunderbird) == [
        ("Thunderbird (me@example.org)", f"{root}/x.default/Mail/Local Folders/Drafts"),
    ]


@pytest.mark.parametrize(
    "uri",
    [
        "mailbox://nobody@Local%20Folders/..%2F..%2Fetc",
        "mailbox://nobody@Local%20Folders/../x",
        "junk",
        "://",
    ],
)
def test_a_uri_leads_nowhere_but_into_its_servers_folder(tmp_path: Path, uri: str) -> None:
    home = home_with(tmp_path, {**LOCAL_IDENTITY, "draft_folder": uri})

    assert [path for _, path in home.found(thunderbird)] == [f"{PROFILE}/Mail/Local Folders/Drafts"]
