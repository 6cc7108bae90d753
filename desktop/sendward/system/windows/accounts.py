"""Who runs a process: the security identifier (SID) of its user, as Windows writes it (``S-1-5-21-…``)."""

from __future__ import annotations

import ctypes
import sys
from ctypes import wintypes

assert sys.platform == "win32"  # noqa: S101  # the type checker passes over the rest elsewhere

_QUERY_LIMITED_INFORMATION = 0x1000
_TOKEN_QUERY = 0x0008
_TOKEN_USER = 1
"""Windows SDK, winnt.h: PROCESS_QUERY_LIMITED_INFORMATION, TOKEN_QUERY and TokenUser."""

_kernel = ctypes.WinDLL("kernel32", use_last_error=True)
_security = ctypes.WinDLL("advapi32", use_last_error=True)
_kernel.GetCurrentProcess.restype = wintypes.HANDLE
_kernel.OpenProcess.argtypes = [wintypes.DWORD, wintypes.BOOL, wintypes.DWORD]
_kernel.OpenProcess.restype = wintypes.HANDLE
_kernel.CloseHandle.argtypes = [wintypes.HANDLE]
_kernel.LocalFree.argtypes = [ctypes.c_void_p]
_security.OpenProcessToken.argtypes = [wintypes.HANDLE, wintypes.DWORD, ctypes.POINTER(wintypes.HANDLE)]
_security.GetTokenInformation.argtypes = [
    wintypes.HANDLE, ctypes.c_int, ctypes.c_void_p, wintypes.DWORD, ctypes.POINTER(wintypes.DWORD),
]  # fmt: skip
_security.ConvertSidToStringSidW.argtypes = [ctypes.c_void_p, ctypes.POINTER(ctypes.c_void_p)]


def own_sid() -> str:
    """The SID of the user of this process. Raises OSError."""
    return _sid(_kernel.GetCurrentProcess())


def sid_of(process_id: int) -> str:
    """The SID of the user of another process. Raises OSError, also where this one may not know."""
    process = _kernel.OpenProcess(_QUERY_LIMITED_INFORMATION, False, process_id)  # noqa: FBT003  # not inherited
    if not process:
        raise ctypes.WinError(ctypes.get_last_error())
    try:
        return _sid(process)
    finally:
        _kernel.CloseHandle(process)


def _sid(process: int) -> str:
    token = wintypes.HANDLE()
    _checked(_security.OpenProcessToken(process, _TOKEN_QUERY, ctypes.byref(token)))
    try:
        size = wintypes.DWORD()
        _security.GetTokenInformation(token, _TOKEN_USER, None, 0, ctypes.byref(size))  # tells the size only
        user = ctypes.create_string_buffer(size.value)
        _checked(_security.GetTokenInformation(token, _TOKEN_USER, user, size, ctypes.byref(size)))
    finally:
        _kernel.CloseHandle(token)
    text = ctypes.c_void_p()
    # TOKEN_USER begins with a pointer to the SID
    sid = ctypes.cast(user, ctypes.POINTER(ctypes.c_void_p)).contents
    _checked(_security.ConvertSidToStringSidW(sid, ctypes.byref(text)))
    try:
        return ctypes.wstring_at(text.value or 0)
    finally:
        _kernel.LocalFree(text)


def _checked(succeeded: int) -> None:
    if not succeeded:
        raise ctypes.WinError(ctypes.get_last_error())
