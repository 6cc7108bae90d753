"""The pipe by which other commands and mail programs reach the app: whose it is, and who they are."""

from __future__ import annotations

import ctypes
import re
import sys
import threading
import time
from ctypes import wintypes
from typing import TYPE_CHECKING

import pytest

assert sys.platform == "win32"

from sendward.system.windows.accounts import own_sid  # noqa: E402  # there alone
from sendward.system.windows.named_pipe import (  # noqa: E402  # the same
    PipeConnection,
    PipeListener,
    connect_pipe,
    pipe_name,
)

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

READ_CONTROL, OPEN_EXISTING, KERNEL_OBJECT, OWNER, DACL = 0x20000, 3, 6, 0x1, 0x4
"""Windows SDK, winnt.h, fileapi.h and accctrl.h."""

kernel = ctypes.WinDLL("kernel32", use_last_error=True)
security = ctypes.WinDLL("advapi32", use_last_error=True)
kernel.CreateFileW.restype = wintypes.HANDLE
kernel.CreateFileW.argtypes = [
    wintypes.LPCWSTR, wintypes.DWORD, wintypes.DWORD, ctypes.c_void_p, wintypes.DWORD, wintypes.DWORD,
    wintypes.HANDLE,
]  # fmt: skip
kernel.CloseHandle.argtypes = [wintypes.HANDLE]
security.GetSecurityInfo.argtypes = [
    wintypes.HANDLE, ctypes.c_int, wintypes.DWORD, *[ctypes.c_void_p] * 4, ctypes.POINTER(ctypes.c_void_p),
]  # fmt: skip
security.ConvertSecurityDescriptorToStringSecurityDescriptorW.argtypes = [
    ctypes.c_void_p, wintypes.DWORD, wintypes.DWORD, ctypes.POINTER(wintypes.LPWSTR), ctypes.c_void_p,
]  # fmt: skip


@pytest.fixture
def listener(tmp_path: Path) -> Iterator[PipeListener]:
    made = PipeListener(tmp_path / "sendward.socket", 1)
    yield made
    made.close()
    made.clean_up()


def descriptor_of(name: str) -> str:
    """Owner and access of a pipe, in Microsoft's words (SDDL)."""
    handle = kernel.CreateFileW(name, READ_CONTROL, 0, None, OPEN_EXISTING, 0, None)
    descriptor, text = ctypes.c_void_p(), wintypes.LPWSTR()
    parts = OWNER | DACL
    status = security.GetSecurityInfo(
        handle, KERNEL_OBJECT, parts, None, None, None, None, ctypes.byref(descriptor)
    )
    kernel.CloseHandle(handle)
    assert status == 0
    convert = security.ConvertSecurityDescriptorToStringSecurityDescriptorW
    assert convert(descriptor, 1, parts, ctypes.byref(text), None)
    return str(text.value)


def test_its_name_has_its_user_and_nobody_else_is_let_in(listener: PipeListener, tmp_path: Path) -> None:
    name = pipe_name(tmp_path / "sendward.socket")
    said = descriptor_of(name)

    assert own_sid() in name
    assert said.startswith(f"O:{own_sid()}D:P(")
    entries = [entry.split(";") for entry in re.findall(r"\(([^)]*)\)", said)]
    assert [(entry[0], entry[-1]) for entry in entries] == [("A", own_sid())]


def test_each_end_knows_the_other_for_its_own_user(listener: PipeListener, tmp_path: Path) -> None:
    called: list[PipeConnection] = []
    waiting = threading.Thread(target=lambda: called.append(listener.accept()))
    waiting.start()

    with connect_pipe(tmp_path / "sendward.socket", time.monotonic() + 30) as calling:
        waiting.join(30)
        with called[0] as answering:
            assert calling.is_own_user()
            assert answering.is_own_user()
