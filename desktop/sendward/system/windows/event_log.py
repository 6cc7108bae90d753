"""Reporting events to the Windows event log: source "Sendward" in the log "Application"."""

from __future__ import annotations

import sys

SOURCE = "Sendward"
EVENT_ID = 1000
LONGEST = 31_839
"""Most characters of one event's text (Windows documentation, ReportEventW)."""
_INFORMATION = 4
"""EVENTLOG_INFORMATION_TYPE (Windows SDK, winnt.h)."""


def report(text: str) -> None:
    """Report one event. Raises OSError, also on any other system."""
    if sys.platform == "win32":
        import ctypes  # noqa: PLC0415  # only where it is used

        api = ctypes.WinDLL("advapi32", use_last_error=True)
        api.RegisterEventSourceW.restype = ctypes.c_void_p
        source = ctypes.c_void_p(api.RegisterEventSourceW(None, SOURCE))
        if not source:
            raise ctypes.WinError(ctypes.get_last_error())
        try:
            strings = (ctypes.c_wchar_p * 1)(text)
            if not api.ReportEventW(source, _INFORMATION, 0, EVENT_ID, None, 1, 0, strings, None):
                raise ctypes.WinError(ctypes.get_last_error())
        finally:
            api.DeregisterEventSource(source)
    else:
        raise OSError("there is none on this platform")
