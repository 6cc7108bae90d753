"""Who protects the mail here, told of homes as the mail programs leave them."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from sendward.gates.protection import Choices, ProgramProtection, Programs, Way, protections
from sendward.gates.thunderbird.installation import Installed
from sendward.gates.thunderbird.profiles import AddinState, Build, Profile
from sendward.gates.thunderbird.standing import AddinStanding
from sendward.mail_account import MailAccount
from sendward.mailstores.clients.found_folder import (
    CHOOSE_FOLDER,
    NEEDS_IMAP,
    ONLY_ON_THE_SERVER,
    FoundFolder,
)
from sendward.sources.folders.place import drafts_in
from sendward.sources.imap.name import name_of
from sendward.sources.source import SourceState, SourceStatus

DRAFTS = Path("/home/jo/Mail/drafts")
NONE, PARTLY, WHOLE = (
    Installed(has_host=False, has_addin=False, is_there=False),
    Installed(has_host=True, has_addin=False, is_there=True),
    Installed(has_host=True, has_addin=True, is_there=True),
)
NO_THUNDERBIRD = AddinStanding(NONE, frozenset(), ())
FINDING = Choices(is_finding=True, off=frozenset(), accounts=())
ACCOUNT = MailAccount("jo@klinikum.example", "imap.klinikum.example")


def a_folder(client: str = "Claws Mail", account: str = "", path: Path | None = DRAFTS) -> FoundFolder:
    if path is None:
        return FoundFolder(client, account, None, ONLY_ON_THE_SERVER, NEEDS_IMAP)
    return FoundFolder(client, account, path)


def status(folder: FoundFolder, state: SourceState, detail: str = "", remedy: str = "") -> SourceStatus:
    return SourceStatus(drafts_in(folder.label), state, detail, remedy)


def the_one(
    *folders: FoundFolder,
    addin: AddinStanding | None = NO_THUNDERBIRD,
    choices: Choices = FINDING,
    sources: tuple[SourceStatus, ...] = (),
) -> ProgramProtection:
    (found,) = protections(Programs(folders, addin), choices, sources)
    return found


def thunderbird(installed: Installed, *states: AddinState) -> AddinStanding:
    return AddinStanding(
        installed, frozenset({Build.NATIVE}), tuple(Profile(Path("/x"), each) for each in states)
    )


@pytest.mark.parametrize(
    ("addin", "way", "offers", "is_wrong"),
    [
        (thunderbird(NONE, AddinState.ABSENT), Way.DRAFTS, True, False),
        (thunderbird(PARTLY, AddinState.ACTIVE), Way.DRAFTS, True, False),
        (thunderbird(WHOLE), Way.HELD_SOON, False, False),
        (thunderbird(WHOLE, AddinState.DISABLED), Way.DRAFTS, False, True),
        (thunderbird(WHOLE, AddinState.REFUSED), Way.DRAFTS, False, True),
        (thunderbird(WHOLE, AddinState.ACTIVE), Way.HELD, False, False),
    ],
)
def test_thunderbird_is_said_to_hold_messages_only_once_it_does(
    addin: AddinStanding, way: Way, *, offers: bool, is_wrong: bool
) -> None:
    folder = a_folder("Thunderbird", "jo@klinikum.example")

    found = the_one(folder, addin=addin, sources=(status(folder, SourceState.WATCHING),))

    assert (found.way, found.offers_addin, found.is_wrong) == (way, offers, is_wrong)
    assert bool(found.remedy) is (way is not Way.HELD)


def test_of_several_profiles_the_one_without_the_addin_is_pointed_out() -> None:
    found = the_one(addin=thunderbird(WHOLE, AddinState.ACTIVE, AddinState.ABSENT))

    assert found.way is Way.HELD
    assert "another profile" in found.remedy


def test_a_thunderbird_without_a_profile_gets_its_addin_offered_all_the_same() -> None:
    found = the_one(addin=thunderbird(NONE))

    assert (found.way, found.offers_addin) == (Way.NOTHING, True)


def test_a_thunderbird_that_is_cut_off_is_named_beside_one_that_is_not() -> None:
    both = AddinStanding(
        WHOLE, frozenset({Build.NATIVE, Build.FLATPAK}), (Profile(Path("/x"), AddinState.ACTIVE),)
    )

    held, cut_off = protections(Programs((), both), FINDING, ())

    assert held.way is Way.HELD
    assert cut_off.way is Way.NOTHING
    assert "Flatpak" in cut_off.remedy
    assert not cut_off.offers_addin


def test_drafts_are_said_to_be_checked_while_their_folder_is_watched() -> None:
    folder = a_folder()

    assert the_one(folder, sources=(status(folder, SourceState.WATCHING),)).way is Way.DRAFTS
    assert the_one(folder, sources=(status(folder, SourceState.WAITING),)).way is Way.DRAFTS


@pytest.mark.parametrize("name", ["Clipboard", "Clipboard (Wayland)"])
@pytest.mark.parametrize("state", SourceState)
def test_copies_are_said_to_be_checked_only_while_the_clipboard_is_watched(
    name: str, state: SourceState
) -> None:
    found = the_one(addin=thunderbird(NONE), sources=(SourceStatus(name, state),))

    assert ("addresses that you copy" in found.sentence) is (state is SourceState.WATCHING)


def test_of_an_account_whose_server_has_not_answered_nothing_is_claimed() -> None:
    choices = replace(FINDING, accounts=(ACCOUNT,))
    folder = a_folder(account=ACCOUNT.address, path=None)

    def found(state: SourceState) -> Way:
        return the_one(folder, choices=choices, sources=(SourceStatus(name_of(ACCOUNT), state),)).way

    assert found(SourceState.WATCHING) is Way.DRAFTS
    assert found(SourceState.WAITING) is Way.NOTHING


def test_a_folder_that_cannot_be_read_is_something_wrong() -> None:
    folder = a_folder()

    found = the_one(
        folder, sources=(status(folder, SourceState.UNAVAILABLE, "Permission denied.", "Allow."),)
    )

    assert (found.way, found.is_wrong, found.remedy) == (Way.NOTHING, True, "Permission denied. Allow.")


def test_before_the_first_look_nothing_is_claimed() -> None:
    assert "still looking" in the_one(a_folder()).sentence


def test_what_the_person_switched_off_is_said_to_be_off_by_their_settings() -> None:
    off = Choices(is_finding=True, off=frozenset({DRAFTS}), accounts=())
    nothing_found = Choices(is_finding=False, off=frozenset(), accounts=())

    for choices in (off, nothing_found):
        found = the_one(a_folder(), choices=choices)
        assert found.way is Way.NOTHING
        assert "switched off in the settings" in found.remedy
        assert not found.is_wrong


def test_a_folder_that_the_person_chose_counts_under_its_own_name() -> None:
    chosen = SourceStatus(drafts_in(str(DRAFTS)), SourceState.WATCHING)

    assert the_one(a_folder(), sources=(chosen,)).way is Way.DRAFTS


def test_drafts_on_a_server_are_unseen_until_their_account_is_watched() -> None:
    folder = a_folder("Geary", "Jo <jo@klinikum.example>", None)
    added = Choices(is_finding=True, off=frozenset(), accounts=(ACCOUNT,))

    unseen = the_one(folder)
    seen = the_one(folder, choices=added, sources=(SourceStatus(name_of(ACCOUNT), SourceState.WATCHING),))
    refused = the_one(
        folder,
        choices=added,
        sources=(SourceStatus(name_of(ACCOUNT), SourceState.UNAVAILABLE, "Refused.", "Sign in."),),
    )

    assert (unseen.way, unseen.accounts) == (Way.NOTHING, ("jo@klinikum.example",))
    assert (seen.way, seen.accounts) == (Way.DRAFTS, ())
    assert (refused.way, refused.accounts, refused.is_wrong) == (Way.NOTHING, (), True)


def test_of_two_accounts_the_one_that_is_not_seen_is_named() -> None:
    here, there = (
        a_folder("Evolution", "On This Computer"),
        a_folder("Evolution", "jo@klinikum.example", None),
    )

    found = the_one(here, there, sources=(status(here, SourceState.WATCHING),))

    assert found.way is Way.DRAFTS
    assert "jo@klinikum.example" in found.sentence


def test_a_program_whose_drafts_nobody_can_find_says_why_and_what_to_do() -> None:
    found = the_one(FoundFolder("mutt", "", None, "A command says where.", CHOOSE_FOLDER))

    assert found.remedy == f"A command says where. {CHOOSE_FOLDER}"


def test_drafts_that_were_switched_off_are_no_trouble_and_those_that_cannot_be_had_are_not_off() -> None:
    folder, on_server = a_folder(), a_folder("Thunderbird", "jo@klinikum.example", path=None)

    assert the_one(folder, choices=replace(FINDING, off=frozenset({DRAFTS}))).is_idle
    assert not the_one(folder, sources=(status(folder, SourceState.UNAVAILABLE, "No.", "Mend it."),)).is_idle
    assert not the_one(on_server, addin=thunderbird(NONE, AddinState.ABSENT)).is_idle
    assert not the_one(folder, sources=(status(folder, SourceState.WATCHING),)).is_idle


def test_a_thunderbird_without_the_addin_needs_no_attention_as_long_as_somebody_has_yet_to_look() -> None:
    addin, folder = thunderbird(NONE, AddinState.ABSENT), a_folder("Thunderbird", "jo@klinikum.example")

    assert the_one(folder, addin=addin).is_idle
    assert not the_one(folder, addin=addin, choices=replace(FINDING, off=frozenset({DRAFTS}))).is_idle


def test_a_thunderbird_that_is_cut_off_and_that_nobody_uses_needs_no_attention() -> None:
    addin = AddinStanding(NONE, frozenset({Build.SNAP}), ())

    unused = the_one(addin=addin)
    assert unused.is_idle
    assert "switched off" not in unused.remedy
    on_server = a_folder("Thunderbird", "jo@klinikum.example", path=None)
    assert not the_one(on_server, addin=addin).is_idle
