"""Windows' event log: what is reported there can be read back."""

from __future__ import annotations

import ctypes
import html
import subprocess
import sys
import uuid

import pytest

from sendward.system.windows import event_log

OURS = f"*[System[Provider[@Name='{event_log.SOURCE}'] and EventID={event_log.EVENT_ID}]]"


def _keeps_events() -> bool:
    return sys.platform == "win32" and not hasattr(ctypes.WinDLL("ntdll"), "wine_get_version")


@pytest.mark.skipif(
    not _keeps_events(), reason="Wine keeps no event log; the story reads what Wine was told to write"
)
def test_an_event_that_was_reported_is_the_newest_of_its_source() -> None:
    text = f'{{"record": "{uuid.uuid4()}"}}'

    event_log.report(text)

    newest = ["wevtutil", "qe", "Application", f"/q:{OURS}", "/c:1", "/rd:true", "/f:xml"]
    said = subprocess.run(newest, capture_output=True, text=True, check=True, timeout=30).stdout
    assert text in html.unescape(said)
