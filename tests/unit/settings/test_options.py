from __future__ import annotations

from pathlib import Path

import pytest

from sendward.settings.options import CLIPBOARD, DRAFT_FOLDERS, OPTIONS, PACKS_OFF, OptionError


def test_every_option_has_a_key_of_table_and_name_of_its_own() -> None:
    assert len({option.key for option in OPTIONS}) == len(OPTIONS)
    assert all(option.table and option.name and "." not in option.name for option in OPTIONS)


def test_every_default_can_be_written_and_read_back() -> None:
    assert all(option.read(option.write(option.default)) == option.default for option in OPTIONS)


def test_every_option_says_what_it_does_in_a_sentence() -> None:
    assert all(option.title and option.help.endswith(".") for option in OPTIONS)


@pytest.mark.parametrize("value", [1, 0, "true", None, [True]])
def test_a_flag_is_true_or_false_and_nothing_else(value: object) -> None:
    with pytest.raises(OptionError, match="true or false"):
        CLIPBOARD.read(value)


def test_a_name_given_twice_counts_once() -> None:
    assert PACKS_OFF.read(["nato", "banks", "nato"]) == ("nato", "banks")


def test_a_tilde_stands_for_the_home_folder(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOME", "/home/jo")

    assert DRAFT_FOLDERS.read(["~/Mail"]) == (Path("/home/jo/Mail"),)


@pytest.mark.parametrize("name", ["", "Mail", "./Mail", "/Mail\0", "~nobody-of-this-name/Mail"])
def test_a_path_that_names_no_certain_place_is_refused(name: str) -> None:
    with pytest.raises(OptionError, match="must"):
        DRAFT_FOLDERS.read([name])


def test_a_value_of_the_wrong_type_cannot_be_written() -> None:
    with pytest.raises(OptionError):
        CLIPBOARD.write("yes")  # type: ignore[arg-type]  # that is the mistake
