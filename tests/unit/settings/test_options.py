from __future__ import annotations

from sendward.settings.option import NEITHER
from sendward.settings.options import OPTIONS


def test_every_option_has_a_key_of_table_and_name_of_its_own() -> None:
    assert len({option.key for option in OPTIONS}) == len(OPTIONS)
    assert all(option.table and option.name and "." not in option.name for option in OPTIONS)


def test_every_default_can_be_written_and_read_back() -> None:
    assert all(option.read(option.write(option.default)) == option.default for option in OPTIONS)


def test_every_option_says_what_it_does_in_a_sentence() -> None:
    assert all(option.title and option.help.endswith(".") for option in OPTIONS)


def test_every_option_that_can_be_locked_has_a_strict_value_unless_none_of_its_values_permits_more() -> None:
    assert {option.key for option in OPTIONS if option.lockable and option.strict is NEITHER} == {
        "general.language",
        "alerts.at_once",
        "learning.sent_mail",
        "accounts.microsoft_client",
        "accounts.google_client",
        "accounts.google_secret",
    }


def test_a_strict_value_can_be_written_and_is_the_first_of_several() -> None:
    for option in OPTIONS:
        if option.strict is not NEITHER:
            assert option.read(option.write(option.strict)) == option.strict
            assert not option.choices or option.choices[0].value == option.strict
