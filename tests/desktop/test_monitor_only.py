"""Where Sendward only notes, a whole mailbox goes by without a window, and the report on it adds up."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from support.desktop.desktop_app import DesktopApp, a_draft, save_draft
from support.desktop.virtual_desktop import wait_until

if TYPE_CHECKING:
    from collections.abc import Iterator

    from support.desktop.virtual_desktop import VirtualDesktop


@pytest.fixture
def noting_app(desktop: VirtualDesktop, stopped_app: DesktopApp) -> DesktopApp:
    settings = Path(desktop.environment["XDG_CONFIG_HOME"], "sendward", "settings.toml")
    with settings.open("a", encoding="utf-8") as file:
        file.write("\n[general]\nmonitor_only = true\n")
    stopped_app.start()
    return stopped_app


def a_mailbox() -> Iterator[bytes]:
    """Sixty drafts: every fifth has a look-alike among its recipients, every tenth has two."""
    for number in range(60):
        to = [f"friend{number}@example.org"]
        to += [f"john{number}@army.ml"] if number % 5 == 0 else []
        to += [f"jo{number}@navy.ml"] if number % 10 == 0 else []
        yield a_draft(*to, message_id=f"<{number}@example.org>", subject=f"Matter {number}")


def shown(desktop: VirtualDesktop) -> tuple[list[str], int]:
    """The windows that are open, and how many notifications there were."""
    notifications = sum(int(desktop.ask("dunstctl", "count", kind) or 0) for kind in ("displayed", "history"))
    return sorted(desktop.open_windows()), notifications


def test_of_a_mailbox_nothing_is_shown_and_the_report_adds_up(
    desktop: VirtualDesktop, noting_app: DesktopApp, drafts: Path
) -> None:
    before = shown(desktop)

    for number, draft in enumerate(a_mailbox()):
        save_draft(drafts, str(number), draft)
    wait_until("every look-alike in the journal", lambda: len(noting_app.outcomes()) == 18, within_s=30)

    assert {outcome for _, outcome in noting_app.outcomes()} == {"not-shown"}
    assert shown(desktop) == before
    told = noting_app.command("journal", "report", "--json").stdout
    report = json.loads(told)
    assert (report["only_noted"], report["asked"], report["messages"]) == (18, 0, 12)
    for counts in ("by_level", "by_list", "by_kind", "by_place"):
        assert sum(report[counts].values()) == 18
    assert report["by_place"] == {"drafts": 18}
    assert not any(name in told for name in ("john", "jo0", "army.ml", "navy.ml", "example.org"))
