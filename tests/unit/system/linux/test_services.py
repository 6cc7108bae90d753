"""Services that the bus is to start: KWallet, which is a keyring only once it runs."""

from __future__ import annotations

import contextlib
import sys
from typing import TYPE_CHECKING

import pytest
from jeepney import DBusAddress

from sendward.system.linux import session_bus
from sendward.system.linux.session_bus import BUS, SessionBus, ensure_service
from support.private_bus import private_bus

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

WALLET, KEYRING = "org.example.Wallet", "org.example.Keyring"
WALLETS = ("org.example.NoWallet", WALLET)
SERVICE = """
import asyncio
from dbus_fast.aio import MessageBus

async def main():
    bus = await MessageBus().connect()
    await bus.request_name("org.example.Wallet")
    await asyncio.sleep(0.1)
    await bus.request_name("org.example.Keyring")
    await bus.wait_for_disconnect()

asyncio.run(main())
"""
"""A wallet that the bus starts by one name, and that takes up the other a moment later, as KWallet does."""


@pytest.fixture
def bus(tmp_path: Path) -> Iterator[str]:
    script = tmp_path / "wallet.py"
    script.write_text(SERVICE)
    (tmp_path / f"{WALLET}.service").write_text(
        f"[D-BUS Service]\nName={WALLET}\nExec={sys.executable} {script}\n"
    )
    with private_bus(tmp_path) as address:
        yield address


def is_there(address: str, name: str) -> bool:
    with contextlib.closing(SessionBus(address)) as bus:
        reply = bus.call(DBusAddress("/org/freedesktop/DBus", BUS, BUS), "NameHasOwner", "s", (name,))
        return reply is not None and bool(reply.body[0])


def test_a_wallet_that_does_not_run_yet_is_started_and_waited_for(bus: str) -> None:
    ensure_service(bus, KEYRING, WALLETS)
    assert is_there(bus, KEYRING)


def test_nothing_is_started_beside_what_is_there_already_or_can_be_started(bus: str) -> None:
    ensure_service(bus, BUS, WALLETS)
    ensure_service(bus, WALLET, ("org.example.Other",))
    assert not is_there(bus, WALLET)


def test_a_wallet_that_never_becomes_a_keyring_is_not_waited_for_long(
    bus: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(session_bus, "START_PATIENCE", 0.0)
    ensure_service(bus, "org.example.Never", WALLETS)
    assert is_there(bus, WALLET)


@pytest.mark.parametrize("address", ["", "unix:path=/nonexistent/bus"])
def test_without_a_bus_nothing_happens(address: str) -> None:
    ensure_service(address, KEYRING, WALLETS)
