from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from dbus_fast import Message, Variant

from sendward.system.linux.session_bus import WATCHER, has_tray_host
from support.bus_service import BusService
from support.private_bus import private_bus

if TYPE_CHECKING:
    from pathlib import Path


@pytest.mark.parametrize("has_host", [True, False])
def test_a_watcher_is_asked_whether_somebody_shows_the_icons(*, has_host: bool) -> None:
    def answer(message: Message) -> Message | None:
        if message.member != "Get" or message.body != [WATCHER, "IsStatusNotifierHostRegistered"]:
            return None
        return Message.new_method_return(message, "v", [Variant("b", has_host)])

    with private_bus() as address, BusService(address, WATCHER, answer):
        assert has_tray_host(address) is has_host


def test_a_bus_without_a_tray_has_none() -> None:
    with private_bus() as address:
        assert not has_tray_host(address)


def test_no_bus_has_no_tray(tmp_path: Path) -> None:
    assert not has_tray_host("")
    assert not has_tray_host(f"unix:path={tmp_path}/none")
