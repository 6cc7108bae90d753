"""What the worst input takes up in the running app, its windows among it."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from support.desktop.desktop_app import QUESTION
from support.desktop.mail_client import MailClient
from support.desktop.virtual_desktop import wait_until
from support.worst_texts import KINDS, recipients

if TYPE_CHECKING:
    from support.desktop.desktop_app import DesktopApp
    from support.desktop.virtual_desktop import VirtualDesktop

MOST_MB = 60
COPIED_BYTES, HELD_BYTES = 64 * 1024, 1_000_000
SLOW_S = 60.0
LARGEST = ("look-alikes, each of another domain", "letters that read two ways, and hyphens")
"""The kinds of which most is kept."""
WRAPPING = len('{"field":"to","address":"Somebody <>"},')


def peak_mb(process: int) -> float:
    """The most that it had in memory since it was started or ``begin_anew`` (proc(5), VmHWM)."""
    status = Path(f"/proc/{process}/status").read_text(encoding="ascii")
    return int(status.partition("VmHWM:")[2].split()[0]) * 1.024e-3


def begin_anew(process: int) -> None:
    """Let the peak be what it has now (proc(5), clear_refs)."""
    Path(f"/proc/{process}/clear_refs").write_text("5", encoding="ascii")


@pytest.mark.slow
@pytest.mark.parametrize("name", LARGEST)
def test_the_worst_copied_text_and_the_worst_held_message_take_less_than_60_mb(
    desktop: VirtualDesktop, app: DesktopApp, name: str
) -> None:
    assert app.process is not None
    kind = KINDS[name]
    pid = app.process.pid
    desktop.copy("john@army.ml")
    app.answer("Escape")
    begin_anew(pid)
    before = peak_mb(pid)

    desktop.copy(" ".join(recipients(kind, COPIED_BYTES, 1)))
    app.answer("Escape")
    named = [f"Somebody <{each}>" for each in recipients(kind, HELD_BYTES, WRAPPING, is_json=True)]
    with closing(MailClient(desktop)) as client:
        client.ask("check", *named)
        while not client.answers:
            what = "a question, or the answer"
            wait_until(what, lambda: client.answers or desktop.windows(QUESTION), within_s=SLOW_S)
            put_off(desktop, app)

    assert peak_mb(pid) - before < MOST_MB


def put_off(desktop: VirtualDesktop, app: DesktopApp) -> None:
    while desktop.windows(QUESTION):
        app.answer("Escape")
