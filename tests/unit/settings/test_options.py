from __future__ import annotations

from sendward.settings.options import OPTIONS


def test_every_option_has_a_key_of_table_and_name_of_its_own() -> None:
    assert len({option.key for option in OPTIONS}) == len(OPTIONS)
    assert all(option.table and option.name and "." not in option.name for option in OPTIONS)


def test_every_default_can_be_written_and_read_back() -> None:
    assert all(option.read(option.write(option.default)) == option.default for option in OPTIONS)


def test_every_option_says_what_it_does_in_a_sentence() -> None:
    assert all(option.title and option.help.endswith(".") for option in OPTIONS)
