from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sendward.settings.option import Choice, Option, OptionType, duration_text
from sendward.settings.options import CLIPBOARD, DRAFT_FOLDERS, PACKS_OFF
from sendward.settings.problem import OptionError


@pytest.mark.parametrize("value", [1, 0, "true", None, [True]])
def test_a_flag_is_true_or_false_and_nothing_else(value: object) -> None:
    with pytest.raises(OptionError, match="true or false"):
        CLIPBOARD.read(value)


def test_a_name_given_twice_counts_once() -> None:
    assert PACKS_OFF.read(["nato", "banks", "nato"]) == ("nato", "banks")


def test_a_tilde_stands_for_the_home_folder(monkeypatch: pytest.MonkeyPatch) -> None:
    home = Path("/home/jo").absolute()
    for variable in ("HOME", "USERPROFILE"):
        monkeypatch.setenv(variable, str(home))

    assert DRAFT_FOLDERS.read(["~/Mail"]) == (home / "Mail",)


@pytest.mark.parametrize("name", ["", "Mail", "./Mail", "/Mail\0", "~nobody-of-this-name/Mail"])
def test_a_path_that_names_no_certain_place_is_refused(name: str) -> None:
    with pytest.raises(OptionError, match="must"):
        DRAFT_FOLDERS.read([name])


def test_a_value_of_the_wrong_type_cannot_be_written() -> None:
    with pytest.raises(OptionError):
        CLIPBOARD.write("yes")  # type: ignore[arg-type]  # that is the mistake


CHOICE = Option("trial.choice", OptionType.CHOICE, "a", "Choice", "Help.", choices=(Choice("a", "A"),))
TEXT = Option("trial.text", OptionType.TEXT, "", "Text", "Help.")
DURATION: Option[timedelta | None] = Option(
    "trial.duration",
    OptionType.DURATION,
    None,
    "Duration",
    "Help.",
    limits=(1, 48),
    unit="hours",
    endless=True,
)


def test_a_choice_is_one_of_those_declared() -> None:
    assert CHOICE.read("a") == "a"
    with pytest.raises(OptionError, match="one of a"):
        CHOICE.read("b")


@pytest.mark.parametrize("value", ["two\nlines", 3, None])
def test_a_text_is_one_line(value: object) -> None:
    with pytest.raises(OptionError, match="text"):
        TEXT.read(value)


@pytest.mark.parametrize(
    ("written", "value"),
    [("1 day", timedelta(days=1)), ("90 minutes", timedelta(minutes=90)), ("forever", None)],
)
def test_a_length_of_time_is_a_number_and_a_unit(written: str, value: timedelta | None) -> None:
    assert DURATION.read(written) == value


@pytest.mark.parametrize("value", ["", "3", "3 weeks", "-1 days", "1 minute", "49 hours", 7, "٣ days"])
def test_another_text_or_one_out_of_the_limits_is_no_length_of_time(value: object) -> None:
    with pytest.raises(OptionError, match="must be"):
        DURATION.read(value)


@given(st.integers(min_value=3600, max_value=48 * 3600))
def test_any_length_of_time_is_read_back_as_it_was_written(seconds: int) -> None:
    value = timedelta(seconds=seconds)
    assert DURATION.read(DURATION.write(value)) == value
    assert duration_text(value).count(" ") == 1


@given(st.text())
def test_no_text_makes_the_reader_of_times_fail_otherwise_than_by_saying_so(text: str) -> None:
    try:
        DURATION.read(text)
    except OptionError as error:
        assert str(error)  # noqa: PT017  # any text may be one
