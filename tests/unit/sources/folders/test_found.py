"""Drafts folders that are found by themselves: watched, left alone, or said to be out of reach."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

import pytest

from sendward.mail_account import MailAccount
from sendward.mailstores.clients.survey import Survey
from sendward.sources.folders import worker
from sendward.sources.folders.drafts import DraftsSource
from sendward.sources.source import SourceState
from support.client_home import LOCAL_FOLDERS, PROFILES, ClientHome, thunderbird_prefs
from support.mail_folders import Listener, ThunderbirdMbox, addresses, drop_into_maildir, maildir, message
from support.posix import posix_names

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

PROFILE = ".thunderbird/x.default"
LOCAL_IDENTITY = {**LOCAL_FOLDERS, "email": "me@example.org"}
DRAFTS = f"{PROFILE}/Mail/Local Folders/Drafts"


@pytest.fixture
def home(tmp_path: Path) -> ClientHome:
    home = ClientHome(tmp_path)
    home.write(".thunderbird/profiles.ini", PROFILES)
    home.write(f"{PROFILE}/prefs.js", thunderbird_prefs(LOCAL_IDENTITY))
    home.write(DRAFTS)
    return home


@contextmanager
def watching(
    home: ClientHome, *chosen: Path, off: tuple[Path, ...] = (), accounts: tuple[str, ...] = ()
) -> Iterator[tuple[Listener, DraftsSource]]:
    listener = Listener()
    source = DraftsSource(chosen, None, Survey(home.places()), off, accounts)
    source.start(listener.deliver, listener.changed)
    try:
        listener.wait_until(
            lambda: bool(source.statuses()) and not any("being opened" in s.detail for s in source.statuses())
        )
        yield listener, source
    finally:
        source.stop()


@pytest.fixture
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(worker, "FIND_SECONDS", 0.05)


def test_a_draft_in_a_folder_that_was_found_is_seen_and_named_after_its_program(home: ClientHome) -> None:
    mbox = ThunderbirdMbox(home.path / DRAFTS)

    with watching(home) as (listener, source):
        mbox.append(message("john@army.ml"))
        sighting = listener.next()
        [found] = source.found()

    assert addresses(sighting) == ["john@army.ml"]
    assert sighting.place == "Thunderbird (me@example.org)"
    assert found.status.source == "Drafts in Thunderbird (me@example.org)"
    assert (found.folder.path, found.status.state) == (home.path / DRAFTS, SourceState.WATCHING)
    assert found.status.detail == f"{home.path / DRAFTS}: mbox"


def test_what_was_there_before_is_no_news(home: ClientHome) -> None:
    mbox = ThunderbirdMbox(home.path / DRAFTS)
    mbox.append(message("old@army.ml"))

    with watching(home) as (listener, _):
        mbox.append(message("new@army.ml"))

        assert addresses(listener.next()) == ["new@army.ml"]


def test_a_folder_that_was_switched_off_is_left_alone_and_said_so(home: ClientHome) -> None:
    with watching(home, off=(home.path / DRAFTS,)) as (_, source):
        [found] = source.found()

    assert found.status.state is SourceState.OFF
    assert "switched off in the settings" in found.status.detail


@pytest.mark.parametrize("chosen", [DRAFTS, f"{PROFILE}/Mail/Local Folders"])
def test_a_folder_that_was_also_chosen_is_watched_once(home: ClientHome, chosen: str) -> None:
    with watching(home, home.path / chosen) as (_, source):
        statuses, found = source.statuses(), source.found()

    assert [status.state for status in statuses] == [SourceState.WATCHING]
    assert found == ()


def test_a_folder_that_its_program_has_not_made_yet_is_nothing_to_mend(home: ClientHome) -> None:
    (home.path / DRAFTS).unlink()

    with watching(home) as (listener, source):
        [status] = source.statuses()
        assert (status.state, status.remedy) == (SourceState.WAITING, "")
        assert status.detail.endswith("it is watched as soon as the first draft is saved.")

        ThunderbirdMbox(home.path / DRAFTS).append(message("john@army.ml"))
        assert addresses(listener.next()) == ["john@army.ml"]


def test_an_account_out_of_reach_is_said_to_be_with_a_remedy(home: ClientHome) -> None:
    home.write(".config/geary/account_01/geary.ini", "[Account]\nsender_mailboxes=me@geary.example;\n")

    with watching(home) as (_, source):
        status = source.statuses()[-1]

    assert (status.source, status.state) == ("Drafts in Geary (me@geary.example)", SourceState.UNAVAILABLE)
    assert status.detail
    assert status.remedy


def test_an_account_whose_drafts_are_watched_on_the_server_is_no_problem(home: ClientHome) -> None:
    account = "[Account]\nsender_mailboxes=Me <me@geary.example>;\n"
    home.write(".config/geary/account_01/geary.ini", account)

    with watching(home, accounts=("ME@geary.example",)) as (_, source):
        assert [found.folder.client for found in source.found()] == ["Thunderbird"]


@pytest.mark.parametrize(
    ("file", "text"),
    [
        (".muttrc", "set folder=imaps://me@imap.example.org/\nset postponed=+Drafts"),
        (".muttrc", "set imap_user=me@example.org folder=imaps://imap.example.org/ postponed=+Drafts"),
        (".config/akonadi_imap_resource_0rc", "[network]\nUserName=me\nImapServer=imap.example.org\n"),
        (
            ".config/geary/account_01/geary.ini",
            "[Account]\nx=y\n[Incoming]\nlogin=me\nhost=imap.example.org\n",
        ),
        (".pinerc", "postponed-folder={imap.example.org/user=me}Drafts"),
        (".config/aerc/accounts.conf", "[W]\nsource=imaps://me@imap.example.org\n"),
    ],
)
def test_a_line_about_a_server_is_cleared_by_adding_the_account_however_the_program_calls_it(
    home: ClientHome, file: str, text: str
) -> None:
    home.write(file, text)
    account = MailAccount("me@example.org", "imap.example.org")

    with watching(home, accounts=()) as (_, source):
        assert any(status.state is SourceState.UNAVAILABLE for status in source.statuses())
    with watching(home, accounts=tuple(account.names)) as (_, source):
        assert not any(status.state is SourceState.UNAVAILABLE for status in source.statuses())


@pytest.mark.parametrize(
    ("file", "text"),
    [
        (".muttrc", "set postponed=`my-folder`"),
        (".emacs", "(setq mu4e-drafts-folder (my-drafts))"),
        (".emacs", '(setq mu4e-drafts-folder "/Drafts")'),
    ],
)
def test_a_line_about_a_folder_that_nobody_can_tell_is_cleared_by_choosing_one(
    home: ClientHome, file: str, text: str
) -> None:
    home.write(file, text)
    chosen = maildir(home.folder("email/Drafts"))

    with watching(home) as (_, source):
        [status] = [each for each in source.statuses() if each.state is SourceState.UNAVAILABLE]
        assert "Choose the folder" in status.remedy
    with watching(home, home.path / DRAFTS) as (_, source):
        assert any(status.state is SourceState.UNAVAILABLE for status in source.statuses())
    with watching(home, chosen) as (_, source):
        assert not any(status.state is SourceState.UNAVAILABLE for status in source.statuses())


def test_an_address_that_ends_like_a_watched_one_keeps_its_warning(home: ClientHome) -> None:
    home.write(".config/geary/account_01/geary.ini", "[Account]\nsender_mailboxes=joann@geary.example;\n")

    with watching(home, accounts=("ann@geary.example", "joann@geary.example.org")) as (_, source):
        assert [found.folder.client for found in source.found()] == ["Thunderbird", "Geary"]


@posix_names
def test_drafts_and_what_is_saved_while_they_are_written_are_seen_in_one_folder(home: ClientHome) -> None:
    home.write(".emacs", "(require 'notmuch)")
    home.write(".notmuch-config", "[database]\npath=~/Mail\n")
    folder = maildir(home.folder("Mail/drafts"))

    with watching(home) as (listener, source):
        assert [found.folder.label for found in source.found()][-2:] == ["notmuch", "Emacs"]
        (folder / "#*message*-20261121-120000#").write_bytes(message("john@army.ml", subject="One"))
        assert addresses(listener.next()) == ["john@army.ml"]
        drop_into_maildir(folder, message("kate@army.ml", subject="Two"))
        assert addresses(listener.next()) == ["kate@army.ml"]


def test_a_draft_is_seen_before_anybody_saves_it_and_known_when_it_is_saved(home: ClientHome) -> None:
    drafts = maildir(home.folder(".local/share/evolution/mail/local/.Drafts"))
    written = home.path / ".local/share/evolution/.evolution-composer.autosave-C27IW0"

    with watching(home) as (listener, _):
        written.write_bytes(message("john@army.ml"))
        first = listener.next()
        drop_into_maildir(drafts, message("john@army.ml"))
        second = listener.next()

    assert [first.place, second.place] == ["Evolution", "Evolution (On This Computer)"]
    assert first.message == second.message


@pytest.mark.usefixtures("quick")
def test_an_account_that_is_added_later_is_watched_without_a_restart(home: ClientHome) -> None:
    other = {
        **LOCAL_IDENTITY,
        "type": "pop3",
        "hostname": "pop.example.org",
        "directory-rel": "[ProfD]Mail/pop.example.org",
        "email": "other@example.org",
    }
    with watching(home) as (listener, source):
        folder = home.folder(f"{PROFILE}/Mail/pop.example.org")
        home.write(f"{PROFILE}/prefs.js", thunderbird_prefs(LOCAL_IDENTITY, other))
        listener.wait_until(lambda: len(source.found()) == 2)

        ThunderbirdMbox(folder / "Drafts").append(message("john@army.ml"))
        sighting = listener.next()

    assert addresses(sighting) == ["john@army.ml"]
    assert sighting.place == "Thunderbird (other@example.org)"


@pytest.mark.usefixtures("quick")
def test_an_account_that_is_removed_is_no_longer_listed(home: ClientHome) -> None:
    with watching(home) as (listener, source):
        home.write(".thunderbird/profiles.ini", "")

        listener.wait_until(lambda: source.found() == ())


def test_a_file_name_that_would_turn_the_text_is_shown_harmless(home: ClientHome) -> None:
    home.write(f"{PROFILE}/prefs.js", thunderbird_prefs({**LOCAL_IDENTITY, "email": "me\u202e@example.org"}))

    with watching(home) as (_, source):
        assert "\u202e" not in source.statuses()[0].source
