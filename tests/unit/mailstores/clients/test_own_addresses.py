"""A person's own addresses are found where mail programs keep their identities."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from sendward.mailstores.clients.own_addresses import MOST, own_addresses
from support.client_home import PROFILES, ClientHome, thunderbird_prefs

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def home(tmp_path: Path) -> ClientHome:
    return ClientHome(tmp_path)


@pytest.mark.parametrize(
    ("file", "text"),
    [
        (".config/evolution/sources/one.source", "[Mail Identity]\nAddress=Jo@Klinikum.example\n"),
        (".claws-mail/accountrc", "[Account: 1]\naddress=jo@klinikum.example\n"),
        (".config/emailidentities", "[Identity #0]\nEmail Address=jo@klinikum.example\n"),
        (".muttrc", 'set from = "Jo <jo@klinikum.example>"\n'),
    ],
)
def test_each_program_names_them_in_its_own_way(home: ClientHome, file: str, text: str) -> None:
    home.write(file, text)

    assert own_addresses(home.places()) == ("jo@klinikum.example",)


def test_every_identity_of_thunderbird_counts(home: ClientHome) -> None:
    home.write(".thunderbird/profiles.ini", PROFILES)
    accounts = ({"type": "pop3", "email": f"{name}@klinikum.example"} for name in ("jo", "ward"))
    home.write(".thunderbird/x.default/prefs.js", thunderbird_prefs(*accounts))

    assert own_addresses(home.places()) == ("jo@klinikum.example", "ward@klinikum.example")


def test_a_file_that_cannot_be_read_hides_no_others(home: ClientHome) -> None:
    home.folder(".claws-mail/accountrc")
    home.write(".muttrc", "set from=jo@klinikum.example\n")

    assert own_addresses(home.places()) == ("jo@klinikum.example",)


def test_of_very_many_only_the_first_count(home: ClientHome) -> None:
    home.write(".muttrc", "".join(f"set from=jo{number}@klinikum.example\n" for number in range(MOST + 9)))

    assert len(own_addresses(home.places())) == MOST
