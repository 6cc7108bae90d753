from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from sendward.settings.options import AUTOSTART, CLIPBOARD, DRAFT_FOLDERS, DRAFTS, OPTIONS
from sendward.settings.policy import Policy
from sendward.settings.settings import LockedError, Settings, Where

if TYPE_CHECKING:
    from sendward.settings.option import Option


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "settings.toml"


def policy_of(tmp_path: Path, text: str) -> Policy:
    path = tmp_path / "policy.toml"
    path.write_text(text)
    return Policy.load(path)


def test_without_a_file_the_built_in_values_hold(file: Path) -> None:
    loaded = Settings.load(file)

    assert all(loaded.get(option) == option.default for option in OPTIONS)
    assert {loaded.where(option) for option in OPTIONS} == {Where.BUILT_IN}
    assert loaded.problems == ()
    assert not file.exists()


def test_a_choice_is_there_again_at_the_next_start(file: Path) -> None:
    first = Settings.load(file)
    first.set(CLIPBOARD, value=False)
    first.set(DRAFT_FOLDERS, (Path("/home/jo/Mail/Entwürfe").absolute(),))
    first.save()

    again = Settings.load(file)

    assert again.get(CLIPBOARD) is False
    assert again.get(DRAFT_FOLDERS) == (Path("/home/jo/Mail/Entwürfe").absolute(),)
    assert again.where(CLIPBOARD) is Where.USER
    assert again.where(DRAFTS) is Where.BUILT_IN


def test_a_bad_value_costs_that_option_only_and_is_said_so(file: Path) -> None:
    file.write_text('[sources]\nclipboard = "perhaps"\ndrafts = false\n')

    loaded = Settings.load(file)

    assert loaded.get(CLIPBOARD) is True
    assert loaded.get(DRAFTS) is False
    [problem] = loaded.problems
    assert "sources.clipboard must be true or false" in problem.what


def test_a_name_that_means_nothing_is_said_so_and_stays(file: Path) -> None:
    file.write_text('[journal]\nkep = "30 days"\n[alert]\nat_once = true\n')

    loaded = Settings.load(file)

    unknown = [problem.what for problem in loaded.problems]
    assert unknown == [
        f"In {file}: 'journal.kep' is no option.",
        f"In {file}: 'alert' is not a table of options.",
    ]
    loaded.set(DRAFTS, value=False)
    loaded.save()
    assert 'kep = "30 days"' in file.read_text()


def test_a_broken_file_is_left_alone_until_something_is_chosen(file: Path) -> None:
    file.write_text("[sources\n")

    loaded = Settings.load(file)

    assert "built-in values hold" in loaded.problems[0].what
    assert loaded.save() is None
    assert file.read_text() == "[sources\n"


def test_a_broken_file_is_kept_beside_the_new_one(file: Path) -> None:
    file.write_text("[sources\n")
    loaded = Settings.load(file)

    loaded.set(CLIPBOARD, value=False)
    aside = loaded.save()

    assert aside is not None
    assert aside.read_text() == "[sources\n"
    assert Settings.load(file).get(CLIPBOARD) is False


def test_what_somebody_else_wrote_meanwhile_is_kept(file: Path) -> None:
    loaded = Settings.load(file)
    file.write_text("[general]\nautostart = true # by hand\n")

    loaded.set(CLIPBOARD, value=False)
    loaded.save()

    assert Settings.load(file).get(AUTOSTART) is True
    assert "# by hand" in file.read_text()


def test_a_change_is_told_once_and_only_when_it_makes_a_difference(file: Path) -> None:
    loaded = Settings.load(file)
    told: list[Option[object]] = []
    loaded.on_changed(told.append)

    loaded.set(CLIPBOARD, value=False)
    loaded.set(CLIPBOARD, value=False)

    assert told == [CLIPBOARD]


def test_who_has_heard_enough_is_told_no_more(file: Path) -> None:
    loaded = Settings.load(file)
    told: list[Option[object]] = []
    stop = loaded.on_changed(told.append)

    stop()
    stop()
    loaded.set(CLIPBOARD, value=False)

    assert told == []


def test_the_organisations_value_holds_until_the_person_chooses(tmp_path: Path, file: Path) -> None:
    loaded = Settings.load(file, policy_of(tmp_path, "[sources]\nclipboard = false\n"))
    assert (loaded.get(CLIPBOARD), loaded.where(CLIPBOARD)) == (False, Where.MACHINE)

    loaded.set(CLIPBOARD, value=True)

    assert (loaded.get(CLIPBOARD), loaded.where(CLIPBOARD)) == (True, Where.USER)


def test_a_locked_option_wins_over_the_persons_file(tmp_path: Path, file: Path) -> None:
    file.write_text("[sources]\nclipboard = false\n")

    loaded = Settings.load(file, policy_of(tmp_path, 'locked = ["sources.clipboard"]\n'))

    assert loaded.is_locked(CLIPBOARD)
    assert (loaded.get(CLIPBOARD), loaded.where(CLIPBOARD)) == (True, Where.MACHINE)
    assert not loaded.is_locked(DRAFTS)


def test_a_locked_option_cannot_be_changed_and_says_by_whom(tmp_path: Path, file: Path) -> None:
    loaded = Settings.load(file, policy_of(tmp_path, 'locked = ["sources.clipboard"]\n'))

    with pytest.raises(LockedError, match="set by your organisation"):
        loaded.set(CLIPBOARD, value=False)


def test_the_policys_problems_are_among_the_settings_problems(tmp_path: Path, file: Path) -> None:
    loaded = Settings.load(file, policy_of(tmp_path, 'locked = ["no.such"]\n'))

    assert "no.such" in loaded.problems[0].what


def test_a_failed_save_is_tried_again(tmp_path: Path) -> None:
    (tmp_path / "in-the-way").write_text("")
    loaded = Settings.load(tmp_path / "in-the-way" / "settings.toml")
    loaded.set(CLIPBOARD, value=False)
    with pytest.raises(Exception, match="could not be"):
        loaded.save()

    (tmp_path / "in-the-way").unlink()
    loaded.save()

    assert Settings.load(loaded.path).get(CLIPBOARD) is False


@given(
    st.dictionaries(
        st.sampled_from([o.key for o in OPTIONS]), st.sampled_from(["1", "true", '"x"', "[]", "[1]", "{}"])
    )
)
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_whatever_the_values_every_option_has_a_value_of_its_type(
    tmp_path: Path, written: dict[str, str]
) -> None:
    path = tmp_path / "settings.toml"
    path.write_text("".join(f"{key} = {value}\n" for key, value in written.items()))

    loaded = Settings.load(path)

    assert all(option.read(option.write(loaded.get(option))) == loaded.get(option) for option in OPTIONS)
    refused = [
        key for key in written if loaded.where(next(o for o in OPTIONS if o.key == key)) is Where.BUILT_IN
    ]
    assert len(loaded.problems) == len(refused)


@pytest.fixture
def started_for_everybody(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sendward.system.autostart.is_for_everybody", lambda: True)


@pytest.mark.usefixtures("started_for_everybody")
def test_what_was_found_on_the_machine_holds_until_somebody_chooses(tmp_path: Path) -> None:
    settings = Settings.load(tmp_path / "settings.toml")

    assert settings.get(AUTOSTART) is True
    assert settings.where(AUTOSTART) is Where.BUILT_IN

    settings.set(AUTOSTART, value=False)
    assert settings.get(AUTOSTART) is False


@pytest.mark.usefixtures("started_for_everybody")
def test_a_policy_that_locks_the_start_at_login_without_a_value_does_not_switch_it_off(
    tmp_path: Path,
) -> None:
    path = tmp_path / "settings.toml"
    path.write_text("[general]\nautostart = false\n")

    settings = Settings.load(path, Policy.of({"locked": ["general.autostart"]}, "policy"))

    assert settings.get(AUTOSTART) is True
