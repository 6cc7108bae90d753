"""Whether the keyring would ask for its password, as the session bus tells it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from dbus_fast import Message, Variant

from sendward.system.linux.session_bus import has_open_keyring
from support.bus_service import BusService
from support.private_bus import private_bus

if TYPE_CHECKING:
    from pathlib import Path

NAME, WALLET = "org.freedesktop.secrets", "org.kde.kwalletd6"
LOGIN = "/org/freedesktop/secrets/collection/login"


class Keyring:
    """Answers what is asked of it, and notes what that is."""

    def __init__(self, default: str, *, is_locked: bool) -> None:
        self.default, self.is_locked = default, is_locked
        self.asked: list[str] = []

    def answer(self, message: Message) -> Message | None:
        self.asked.append(str(message.member))
        if message.member == "ReadAlias":
            return Message.new_method_return(message, "o", [self.default])
        if message.member == "Get" and message.path == LOGIN:
            return Message.new_method_return(message, "v", [Variant("b", self.is_locked)])
        return Message.new_error(message, "org.example.Error", "what is that?")


@pytest.mark.parametrize(
    ("default", "is_locked", "is_open"),
    [(LOGIN, False, True), (LOGIN, True, False), ("/", False, False), ("/org/other", False, False)],
)
def test_a_keyring_is_open_whose_default_collection_is_unlocked(
    default: str, *, is_locked: bool, is_open: bool
) -> None:
    keyring = Keyring(default, is_locked=is_locked)
    with private_bus() as address, BusService(address, NAME, keyring.answer):
        assert has_open_keyring(address, NAME, [WALLET]) is is_open
    assert set(keyring.asked) <= {"ReadAlias", "Get"}  # nothing that could bring up a prompt


def test_beside_a_wallet_that_asks_for_each_program_none_counts_as_open() -> None:
    keyring = Keyring(LOGIN, is_locked=False)
    with (
        private_bus() as address,
        BusService(address, NAME, keyring.answer),
        BusService(address, WALLET, keyring.answer),
    ):
        assert not has_open_keyring(address, NAME, [WALLET])


def test_where_there_is_no_keyring_or_no_bus_none_is_open(tmp_path: Path) -> None:
    with private_bus() as address:
        assert not has_open_keyring(address, NAME, [WALLET])
    assert not has_open_keyring("", NAME, [])
    assert not has_open_keyring(f"unix:path={tmp_path}/none", NAME, [])
