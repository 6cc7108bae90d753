"""A named pipe for one user of one machine, with the few methods of a socket that the local channel uses.

The pipe bears the user's SID in its name and lets that user alone in; who comes over the network is refused
(Windows documentation, "CreateNamedPipe" and "Named Pipe Security and Access Rights"). Wine does not refuse a
second first instance.
"""

from __future__ import annotations

import _winapi
import binascii
import contextlib
import ctypes
import sys
import threading
import time
from ctypes import wintypes
from typing import TYPE_CHECKING, Self

if TYPE_CHECKING:
    from pathlib import Path

assert sys.platform == "win32"  # noqa: S101  # the type checker passes over the rest elsewhere

from sendward.system.windows.accounts import own_sid, sid_of  # noqa: E402  # there, too

_DUPLEX, _FIRST_INSTANCE, _OVERLAPPED = 0x3, 0x80000, 0x40000000
_REJECT_REMOTE, _UNLIMITED, _BUFFER = 0x8, 255, 65536
_IDENTIFY_ONLY = 0x0010_0000 | 0x0001_0000
"""SECURITY_SQOS_PRESENT and SECURITY_IDENTIFICATION: whoever serves the pipe cannot act as its caller."""
_REVISION = 1
_GONE = frozenset({109, 232, 233})
"""ERROR_BROKEN_PIPE, ERROR_NO_DATA and ERROR_PIPE_NOT_CONNECTED: the other end has hung up."""
_BUSY, _ABORTED, _CONNECTED = 231, 995, 535
"""ERROR_PIPE_BUSY, ERROR_OPERATION_ABORTED and ERROR_PIPE_CONNECTED."""
_SHORTEST_WAIT_MS = 20
FOREVER = 0xFFFF_FFFF

_kernel = ctypes.WinDLL("kernel32", use_last_error=True)
_security = ctypes.WinDLL("advapi32", use_last_error=True)
_kernel.CreateEventW.argtypes = [ctypes.c_void_p, wintypes.BOOL, wintypes.BOOL, wintypes.LPCWSTR]
_kernel.CreateEventW.restype = wintypes.HANDLE
_kernel.SetEvent.argtypes = [wintypes.HANDLE]
_kernel.LocalFree.argtypes = [ctypes.c_void_p]
_kernel.GetNamedPipeClientProcessId.argtypes = [wintypes.HANDLE, ctypes.POINTER(wintypes.ULONG)]
_kernel.GetNamedPipeServerProcessId.argtypes = [wintypes.HANDLE, ctypes.POINTER(wintypes.ULONG)]
_security.ConvertStringSecurityDescriptorToSecurityDescriptorW.argtypes = [
    wintypes.LPCWSTR, wintypes.DWORD, ctypes.POINTER(ctypes.c_void_p), ctypes.c_void_p,
]  # fmt: skip


def pipe_name(path: Path) -> str:
    """The name of this user's pipe that stands for ``path``: two trials of one user do not meet."""
    place = binascii.crc32(str(path).casefold().encode(errors="surrogatepass"))
    return rf"\\.\pipe\sendward-{own_sid()}-{place:08x}"


class PipeConnection:
    """One end of a connection. One thread may read while another writes."""

    def __init__(self, handle: int, *, is_server: bool) -> None:
        self._handle: int | None = handle
        self._is_server = is_server
        self._timeout: float | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_error: object) -> None:
        self.close()

    def settimeout(self, seconds: float | None) -> None:
        """Let what follows take so long; 0 is not to wait at all, None to wait for good."""
        self._timeout = seconds

    def recv(self, size: int) -> bytes:
        """Some bytes, none at the end. Raises TimeoutError (BlockingIOError where none waits), OSError."""
        handle, timeout = self._opened(), self._timeout
        try:
            if timeout == 0 and not _winapi.PeekNamedPipe(handle)[0]:
                raise BlockingIOError("nothing has come yet")
            reading, _ = _winapi.ReadFile(handle, size, overlapped=True)
            _finish(reading, timeout)
        except OSError as error:
            if error.winerror in _GONE:
                return b""
            raise
        return bytes(reading.getbuffer() or b"")

    def sendall(self, data: bytes) -> None:
        """Write everything. Raises TimeoutError when nobody takes it in time, and OSError."""
        deadline = None if self._timeout is None else time.monotonic() + self._timeout
        rest = memoryview(data)
        while rest:
            writing, _ = _winapi.WriteFile(self._opened(), bytes(rest[:_BUFFER]), overlapped=True)
            rest = rest[_finish(writing, None if deadline is None else deadline - time.monotonic()) :]

    def close(self) -> None:
        """Hang up. What was written already can still be read at the other end."""
        handle, self._handle = self._handle, None
        if handle is not None:
            _winapi.CloseHandle(handle)

    def is_own_user(self) -> bool:
        """Whether the program at the other end runs as the same user; not, where Windows will not tell."""
        ask = _kernel.GetNamedPipeClientProcessId if self._is_server else _kernel.GetNamedPipeServerProcessId
        process_id = wintypes.ULONG()
        try:
            return (
                bool(ask(self._opened(), ctypes.byref(process_id))) and sid_of(process_id.value) == own_sid()
            )
        except OSError:
            return False

    def _opened(self) -> int:
        if self._handle is None:
            raise OSError("the connection is closed")
        return self._handle


def _finish(operation: _winapi.Overlapped, seconds: float | None) -> int:
    """Wait for it; the bytes it moved. Raises TimeoutError, and OSError for what went wrong."""
    patience = FOREVER if seconds is None else max(0, round(seconds * 1000))
    if _winapi.WaitForMultipleObjects([operation.event], False, patience) != _winapi.WAIT_OBJECT_0:  # noqa: FBT003  # any
        operation.cancel()  # it may be done all the same by now
    moved, error = operation.GetOverlappedResult(True)  # noqa: FBT003  # it is over, or being cancelled
    if error == _ABORTED:
        raise TimeoutError("it took too long")
    return moved


class PipeListener:
    """The app's end: lets in one caller after the other. There is always one instance that can be called."""

    def __init__(self, path: Path, _backlog: int) -> None:
        """Raises OSError where the pipe cannot be made, PermissionError where another program has made it.

        Callers wait by themselves (`connect_pipe`): no backlog is needed.
        """
        self._name = pipe_name(path)
        self._closing = threading.Event()
        self._wake = _kernel.CreateEventW(None, True, False, None)  # noqa: FBT003  # its signature
        self._next = self._instance(_FIRST_INSTANCE)

    def accept(self) -> PipeConnection:
        """Wait for a caller. Raises OSError once the listener is closed, and where one cannot be let in."""
        try:
            connecting = _winapi.ConnectNamedPipe(self._next, overlapped=True)
            _winapi.WaitForMultipleObjects([connecting.event, self._wake], False, FOREVER)  # noqa: FBT003  # any
            if self._closing.is_set():
                connecting.cancel()
            connecting.GetOverlappedResult(True)  # noqa: FBT003  # it is over
        except OSError as error:
            if error.winerror not in _GONE:
                raise
        if self._closing.is_set():
            raise OSError("the listener is closed")
        connected, self._next = self._next, self._instance(0)
        return PipeConnection(connected, is_server=True)

    def close(self) -> None:
        """Let nobody in any more; ends an `accept`."""
        if not self._closing.is_set():
            self._closing.set()
            _kernel.SetEvent(self._wake)

    def clean_up(self) -> None:
        """Close the handles, once nobody waits in `accept`."""
        for handle in (self._next, self._wake):
            _winapi.CloseHandle(handle)

    def _instance(self, flags: int) -> int:
        descriptor = ctypes.c_void_p()
        sid = own_sid()
        made = _security.ConvertStringSecurityDescriptorToSecurityDescriptorW(
            f"O:{sid}D:P(A;;GA;;;{sid})", _REVISION, ctypes.byref(descriptor), None
        )
        if not made:
            raise ctypes.WinError(ctypes.get_last_error())
        attributes = _SecurityAttributes(ctypes.sizeof(_SecurityAttributes), descriptor.value, inherit=False)
        try:
            return _winapi.CreateNamedPipe(
                self._name, _DUPLEX | _OVERLAPPED | flags, _REJECT_REMOTE, _UNLIMITED, _BUFFER, _BUFFER, 0,
                ctypes.addressof(attributes),
            )  # fmt: skip
        finally:
            _kernel.LocalFree(descriptor)


class _SecurityAttributes(ctypes.Structure):
    _fields_ = (("length", wintypes.DWORD), ("descriptor", ctypes.c_void_p), ("inherit", wintypes.BOOL))


def connect_pipe(path: Path, deadline: float) -> PipeConnection:
    """A connection to this user's pipe. Raises TimeoutError when nobody lets it in, OSError without one."""
    name = pipe_name(path)
    access = _winapi.GENERIC_READ | _winapi.GENERIC_WRITE
    while True:
        try:
            handle = _winapi.CreateFile(
                name, access, 0, 0, _winapi.OPEN_EXISTING, _OVERLAPPED | _IDENTIFY_ONLY, 0
            )
        except OSError as error:
            if error.winerror != _BUSY:
                raise
            left = deadline - time.monotonic()
            if left <= 0:
                raise TimeoutError("nobody lets it in") from error
            with contextlib.suppress(OSError):  # its time is over, or somebody else was quicker
                _winapi.WaitNamedPipe(name, max(_SHORTEST_WAIT_MS, round(left * 1000)))
        else:
            return PipeConnection(handle, is_server=False)
