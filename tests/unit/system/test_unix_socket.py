"""Sockets in folders of any depth."""

from __future__ import annotations

import os
import sys
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from sendward.system.unix_socket import MAX_ADDRESS, SocketListener, connect_socket, is_own_user

if TYPE_CHECKING:
    from collections.abc import Iterator

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="the way around the limit is Linux's")

PATIENCE_S = 5.0


@pytest.fixture
def short_folder() -> Iterator[Path]:
    with tempfile.TemporaryDirectory(prefix="sw-") as folder:
        yield Path(folder)


def path_of(length: int, folder: Path) -> Path:
    """A socket's path of so many bytes below the folder."""
    left = length - len(os.fsencode(folder)) - len("/s")
    while left > 0:
        part = min(left - 1, 200)
        # a slash and one letter at least must be left for the next
        part -= left - 1 - part == 1
        folder /= "d" * part
        left -= part + 1
    path = folder / "s"
    assert len(os.fsencode(path)) == length
    return path


@pytest.mark.parametrize("length", [MAX_ADDRESS, MAX_ADDRESS + 1, 2 * MAX_ADDRESS, 16 * MAX_ADDRESS])
def test_a_path_of_any_length_is_listened_on_and_called(short_folder: Path, length: int) -> None:
    path = path_of(length, short_folder)
    listener = SocketListener(path, backlog=1)
    try:
        with connect_socket(path, time.monotonic() + PATIENCE_S) as caller, listener.accept() as called:
            caller.sendall(b"here")
            assert called.recv(4) == b"here"
            assert is_own_user(called)
        assert path.is_socket()
    finally:
        listener.close()
        listener.clean_up()
    assert not path.exists()


def test_no_folder_stays_open_of_a_long_path(short_folder: Path) -> None:
    path = path_of(2 * MAX_ADDRESS, short_folder)
    before = len(list(Path("/proc/self/fd").iterdir()))
    for _each in range(3):
        with pytest.raises(FileNotFoundError):
            connect_socket(path, time.monotonic() + PATIENCE_S)
    path.parent.mkdir(parents=True)
    for _each in range(3):
        with pytest.raises(FileNotFoundError):
            connect_socket(path, time.monotonic() + PATIENCE_S)
    assert len(list(Path("/proc/self/fd").iterdir())) == before
