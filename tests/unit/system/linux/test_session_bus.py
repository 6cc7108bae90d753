from __future__ import annotations

import contextlib
import socket
import sys
import threading
from typing import TYPE_CHECKING

import pytest
from dbus_fast import Message, Variant
from jeepney import DBusAddress, MatchRule

from sendward.system.call_queue import CallQueue
from sendward.system.linux.session_bus import BusError, SessionBus
from support.bus_service import BusService
from support.private_bus import private_bus

if TYPE_CHECKING:
    from pathlib import Path

assert sys.platform == "linux"  # the type checker passes over the rest elsewhere

NAME = "org.example.Clock"
CLOCK = DBusAddress("/clock", NAME, NAME)


def tell_the_time(message: Message) -> Message | None:
    if message.member == "Now":
        return Message.new_method_return(message, "v", [Variant("u", 12)])
    if message.member == "Set":
        return Message.new_error(message, "org.example.Denied", "not by you")
    return None


def test_a_call_gives_the_reply_and_who_gave_it() -> None:
    with (
        private_bus() as address,
        BusService(address, NAME, tell_the_time) as clock,
        contextlib.closing(SessionBus(address)) as bus,
    ):
        reply = bus.call(CLOCK, "Now")

        assert reply is not None
        assert reply.body == (("u", 12),)
        assert reply.sender == clock.bus.unique_name


def test_an_error_a_stranger_and_a_silence_are_no_replies() -> None:
    def never(_: Message) -> Message | None:
        return None

    with private_bus() as address, contextlib.closing(SessionBus(address)) as bus:
        assert bus.call(CLOCK, "Now") is None
        with BusService(address, NAME, tell_the_time):
            assert bus.call(CLOCK, "Set", "u", (3,)) is None
        with socket.socket(), BusService(address, NAME, never):
            assert bus.call(CLOCK, "Now", patience=0.001) is None


def test_signals_that_come_during_a_call_are_kept_in_their_order() -> None:
    def answer(message: Message) -> Message | None:
        for number in (1, 2):
            clock.bus.send(Message.new_signal("/clock", NAME, "Struck", "u", [number]))
        return Message.new_method_return(message)

    with private_bus() as address, contextlib.closing(SessionBus(address)) as bus:
        bus.follow(MatchRule(type="signal", sender=NAME))
        with BusService(address, NAME, answer) as clock:
            assert bus.call(CLOCK, "Strike") is not None

            struck = [signal for signal in bus.signals() if signal.member == "Struck"]

    assert [signal.body for signal in struck] == [(1,), (2,)]
    assert {signal.signature for signal in struck} == {"u"}


def test_a_signal_wakes_who_waits_for_the_bus() -> None:
    with (
        private_bus() as address,
        contextlib.closing(SessionBus(address)) as bus,
        contextlib.closing(CallQueue()) as calls,
        BusService(address, NAME, tell_the_time) as clock,
    ):
        bus.follow(MatchRule(type="signal", sender=NAME))
        signal = Message.new_signal("/clock", NAME, "Struck", "s", ["x" * 100_000])
        threading.Timer(0.01, clock.send, [signal]).start()

        lengths: list[int] = []
        while not lengths:
            calls.wait(bus, None)
            lengths += [len(signal.body[0]) for signal in bus.signals() if signal.member == "Struck"]

    assert lengths == [100_000]


def test_a_bus_that_ends_is_an_error_for_calls_and_signals() -> None:
    with private_bus() as address:
        bus, other = SessionBus(address), SessionBus(address)
    with contextlib.closing(bus), contextlib.closing(other):
        with pytest.raises(BusError):
            bus.call(CLOCK, "Now")
        with pytest.raises(BusError):
            list(other.signals())


@pytest.mark.parametrize(
    "address", ["", "nonsense", "tcp:host=localhost,port=1", "unix:dir=/tmp", "unix:path="]
)
def test_an_address_that_leads_nowhere_is_an_error(address: str) -> None:
    with pytest.raises(BusError):
        SessionBus(address)


def test_a_socket_that_speaks_something_else_is_an_error(tmp_path: Path) -> None:
    with socket.socket(socket.AF_UNIX) as server:
        server.bind(str(tmp_path / "bus"))
        server.listen()

        def refuse() -> None:
            with server.accept()[0] as peer:
                peer.sendall(b"220 mail.example.org ESMTP\r\n")

        thread = threading.Thread(target=refuse)
        thread.start()
        with pytest.raises(BusError):
            SessionBus(f"unix:path={tmp_path}/bus")
        thread.join()
