from __future__ import annotations

from typing import TYPE_CHECKING

from sendward.mailstores.clients import survey as survey_module
from sendward.mailstores.clients.survey import Survey
from support.client_home import LOCAL_FOLDERS, PROFILES, ClientHome, thunderbird_prefs
from support.posix import make_fifo, posix_modes

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    import pytest

    from sendward.mailstores.clients.found_folder import FoundFolder
    from sendward.mailstores.clients.places import Places


def thunderbird_account(number: int) -> dict[str, str]:
    return {
        **LOCAL_FOLDERS,
        "type": "pop3",
        "hostname": f"pop{number}.example.org",
        "directory-rel": f"[ProfD]Mail/pop{number}.example.org",
        "email": f"me{number}@example.org",
    }


def labels(survey: Survey) -> list[str]:
    return [folder.label for folder in survey.found]


def test_several_clients_are_found_together(tmp_path: Path) -> None:
    home = ClientHome(tmp_path)
    home.folder(".local/share/local-mail/drafts")
    home.folder(".local/share/evolution/mail/local/.Drafts")
    home.write(".muttrc", "set postponed=+p")
    survey = Survey(home.places())

    assert survey.refresh()
    assert labels(survey) == [
        "Evolution (On This Computer)",
        "Evolution",
        "KMail",
        "KMail",
        "mutt",
    ]


def test_nothing_is_found_anew_while_nothing_changes(tmp_path: Path) -> None:
    home = ClientHome(tmp_path)
    home.write(".muttrc", "set postponed=+p")
    survey = Survey(home.places())
    survey.refresh()

    assert not survey.refresh()


def test_a_new_account_of_a_known_profile_is_found_at_the_next_look(tmp_path: Path) -> None:
    home = ClientHome(tmp_path)
    home.write(".thunderbird/profiles.ini", PROFILES)
    home.write(".thunderbird/x.default/prefs.js", thunderbird_prefs(thunderbird_account(1)))
    survey = Survey(home.places())
    survey.refresh()

    accounts = (thunderbird_account(1), thunderbird_account(2))
    home.write(".thunderbird/x.default/prefs.js", thunderbird_prefs(*accounts))

    assert survey.refresh()
    assert labels(survey) == ["Thunderbird (me1@example.org)", "Thunderbird (me2@example.org)"]


def test_a_client_that_is_first_used_later_is_found_at_the_next_look(tmp_path: Path) -> None:
    home = ClientHome(tmp_path)
    survey = Survey(home.places())
    assert not survey.refresh()

    home.write(".thunderbird/profiles.ini", PROFILES)
    home.write(".thunderbird/x.default/prefs.js", thunderbird_prefs(thunderbird_account(1)))

    assert survey.refresh()
    assert labels(survey) == ["Thunderbird (me1@example.org)"]


def test_a_folder_that_two_clients_share_is_found_once(tmp_path: Path) -> None:
    home = ClientHome(tmp_path)
    home.write(".muttrc", "set folder=~/Mail/work postponed=+Drafts")
    home.write(".mbsyncrc", "MaildirStore local\nPath ~/Mail/work/\n")
    home.folder("Mail/work/Drafts/cur")
    survey = Survey(home.places())
    survey.refresh()

    assert labels(survey) == ["mutt"]


def test_a_folder_that_is_a_loop_of_links_does_not_hide_the_others(tmp_path: Path) -> None:
    home = ClientHome(tmp_path)
    home.write(".muttrc", "set folder=~/Mail postponed=+Drafts")
    home.folder("Mail")
    (tmp_path / "Mail/Drafts").symlink_to("Drafts")
    home.folder(".local/share/local-mail/drafts")
    survey = Survey(home.places())
    survey.refresh()

    assert labels(survey) == ["KMail", "KMail", "mutt"]


def test_a_client_that_may_not_be_looked_into_does_not_hide_the_others(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def closed(_places: Places) -> Iterator[FoundFolder]:
        raise PermissionError(13, "Permission denied", "/home/me/.closed")

    def surprising(_places: Places) -> Iterator[FoundFolder]:
        raise KeyError("nobody foresaw this")

    clients = {"Closed": closed, "Surprising": surprising, **survey_module.CLIENTS}
    monkeypatch.setattr(survey_module, "CLIENTS", clients)
    home = ClientHome(tmp_path)
    home.write(".muttrc", "set postponed=+p")
    survey = Survey(home.places())
    survey.refresh()

    assert labels(survey) == ["Closed", "Surprising", "mutt"]
    assert survey.found[0].problem == "Permission denied: /home/me/.closed"
    assert all(folder.remedy for folder in survey.found[:2])


@posix_modes
def test_a_pipe_in_place_of_a_configuration_is_not_waited_for_and_does_not_hide_the_others(
    tmp_path: Path,
) -> None:
    home = ClientHome(tmp_path)
    home.folder(".local/share/evolution/mail/local/.Drafts")
    make_fifo(tmp_path / ".muttrc")
    survey = Survey(home.places())

    assert survey.refresh()

    assert labels(survey) == ["Evolution (On This Computer)", "Evolution", "mutt and NeoMutt"]
    assert "it is not a file" in survey.found[-1].problem


@posix_modes
def test_a_file_that_may_be_read_at_last_is_looked_at_again(tmp_path: Path) -> None:
    home = ClientHome(tmp_path)
    home.write(".muttrc", "set postponed=+p")
    survey = Survey(home.places())
    survey.refresh()
    assert not survey.refresh()

    (tmp_path / ".muttrc").chmod(0o640)

    assert survey._places.have_changed()


def test_a_look_that_failed_is_repeated_though_nothing_has_changed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    home = ClientHome(tmp_path)
    home.write(".muttrc", "set postponed=+p")
    survey = Survey(home.places())
    with monkeypatch.context() as patch:

        def refuse(path: Path, *_arguments: object) -> None:
            raise PermissionError(13, "Permission denied", str(path))

        patch.setattr("sendward.mailstores.clients.places.open_file", refuse)
        survey.refresh()
        assert survey.found[0].problem.startswith("Permission denied")

    assert survey.refresh()
    assert labels(survey) == ["mutt"]
    assert not survey.refresh()
