"""The way to a server, over each of its addresses."""

from __future__ import annotations

import errno
import socket
from types import SimpleNamespace
from typing import TYPE_CHECKING

import pytest

from sendward.mailstores.imap.errors import UnreachableError
from sendward.mailstores.imap.halt import Halt
from sendward.mailstores.imap.wire import Wire
from support.fake_imap import FakeImapServer
from support.mail_folders import WAIT_SECONDS

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator


@pytest.fixture
def halt() -> Iterator[Halt]:
    made = Halt()
    yield made
    made.close()


def addresses(*of: str, port: int) -> Callable[..., object]:
    """What a name with these addresses is looked up as."""
    found = [
        (socket.AF_INET6 if ":" in each else socket.AF_INET, socket.SOCK_STREAM, 0, "", (each, port))
        for each in of
    ]
    return lambda *_, **__: found


def test_a_system_that_says_at_once_that_there_is_no_network_is_believed(
    monkeypatch: pytest.MonkeyPatch, halt: Halt
) -> None:
    monkeypatch.setattr(socket.socket, "connect_ex", lambda *_: errno.ENETUNREACH)

    with pytest.raises(UnreachableError, match=r"There is no way to .*: there seems to be no network"):
        Wire("192.0.2.7", 993, halt, WAIT_SECONDS)


def test_an_address_without_a_way_to_it_keeps_nobody_from_the_next(
    monkeypatch: pytest.MonkeyPatch, halt: Halt
) -> None:
    connect = socket.socket.connect_ex

    def only_here(sock: socket.socket, address: tuple[str, int]) -> int:
        return connect(sock, address) if address[0] == "127.0.0.1" else errno.ENETUNREACH

    with FakeImapServer() as server:
        monkeypatch.setattr(socket, "getaddrinfo", addresses("192.0.2.7", "127.0.0.1", port=server.port))
        monkeypatch.setattr(socket.socket, "connect_ex", only_here)
        wire = Wire("imap.example.org", server.port, halt, WAIT_SECONDS)
        wire.allow(WAIT_SECONDS, 1024)

        assert wire.read_line() == b"* OK ready\r\n"
        wire.close()


def test_a_kind_of_addresses_that_the_system_lacks_keeps_nobody_from_the_others(
    monkeypatch: pytest.MonkeyPatch, halt: Halt
) -> None:
    def only_old(family: int, *more: int) -> socket.socket:
        if family == socket.AF_INET6:
            raise OSError(errno.EAFNOSUPPORT, "Address family not supported by protocol")
        return socket.socket(family, *more)

    with FakeImapServer() as server:
        monkeypatch.setattr(socket, "getaddrinfo", addresses("2001:db8::7", "127.0.0.1", port=server.port))
        seen = SimpleNamespace(**{**vars(socket), "socket": only_old})
        monkeypatch.setattr("sendward.mailstores.imap.wire.socket", seen)
        wire = Wire("imap.example.org", server.port, halt, WAIT_SECONDS)

        assert wire.is_loopback
        wire.close()
