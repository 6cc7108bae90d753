"""Drafts after "Use": mended, saved again as they were, under another subject, by another program, sent."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from support.desktop.desktop_app import QUESTION, DesktopApp, a_draft, make_maildir, save_draft
from support.desktop.virtual_desktop import wait_until

if TYPE_CHECKING:
    from support.desktop.virtual_desktop import VirtualDesktop

MILITARY = Path(__file__).with_name("military.toml")
IMPATIENT = Path(__file__).with_name("impatient_app.py")
GONE_WITHIN_S = 60.0
"""A look without an event comes every half minute, and a draft may come back for five seconds."""


@pytest.fixture
def others(desktop: VirtualDesktop) -> Path:
    """The drafts of another mail program."""
    return make_maildir(desktop.home / "Other" / ".Drafts")


@pytest.fixture
def app(desktop: VirtualDesktop, drafts: Path, others: Path) -> DesktopApp:
    program = (sys.executable, str(IMPATIENT))
    app = DesktopApp(desktop, draft_folders=[drafts, others], list_files=[MILITARY], program=program)
    app.start()
    return app


def used(app: DesktopApp, drafts: Path) -> Path:
    """A draft to a look-alike, after "Use"."""
    saved = save_draft(drafts, "1", a_draft("john@army.ml"))
    app.answer("alt+u")
    wait_until("the answer", lambda: app.outcomes() == [("john@army.ml", "correction-copied")])
    return saved


def says_doubtful(app: DesktopApp, count: int = 1) -> bool:
    what = "1 draft still holds" if count == 1 else f"{count} drafts still hold"
    return f"{what} a doubtful address." in app.command("doctor").stdout


def verifies(app: DesktopApp) -> bool:
    return "intact" in app.command("journal", "verify").stdout


def test_a_draft_that_is_mended_is_corrected_and_counted_no_more(app: DesktopApp, drafts: Path) -> None:
    saved = used(app, drafts)
    assert says_doubtful(app)

    save_draft(drafts, "2", a_draft("john@army.mil"))
    saved.unlink()

    wait_until("the correction", lambda: app.outcomes()[-1:] == [("john@army.ml", "corrected")])
    assert not says_doubtful(app)
    assert verifies(app)


def test_a_draft_saved_again_as_it_was_is_asked_about_again_by_itself(
    desktop: VirtualDesktop, app: DesktopApp, drafts: Path
) -> None:
    saved = used(app, drafts)

    save_draft(drafts, "2", a_draft("john@army.ml"))
    saved.unlink()

    app.answer("Escape")
    assert app.outcomes() == [("john@army.ml", "correction-copied"), ("john@army.ml", "dismissed")]
    assert says_doubtful(app)
    assert desktop.windows(QUESTION) == []


def test_a_draft_saved_as_it_was_under_another_subject_is_asked_about_again(
    app: DesktopApp, drafts: Path
) -> None:
    saved = used(app, drafts)

    save_draft(drafts, "2", a_draft("john@army.ml", message_id="<2@example.org>", subject="Wednesday"))
    saved.unlink()

    app.answer("Escape")
    assert app.outcomes()[-1] == ("john@army.ml", "dismissed")


@pytest.mark.parametrize("message_id", ["<1@example.org>", "<other@example.com>"], ids=["same", "new"])
def test_a_draft_saved_as_it_was_by_another_program_is_asked_about_again(
    app: DesktopApp, drafts: Path, others: Path, message_id: str
) -> None:
    used(app, drafts)

    save_draft(others, "1", a_draft("john@army.ml", message_id=message_id))

    app.answer("Escape")
    assert app.outcomes()[-1] == ("john@army.ml", "dismissed")


def test_a_draft_that_was_sent_or_deleted_is_counted_no_more(app: DesktopApp, drafts: Path) -> None:
    saved = used(app, drafts)
    assert says_doubtful(app)

    saved.unlink()

    wait_until("the draft to be missed", lambda: not says_doubtful(app), within_s=GONE_WITHIN_S)
    assert app.outcomes() == [("john@army.ml", "correction-copied")]
    assert app.journal()[-1]["event"] == "gone"


def test_what_is_counted_survives_a_restart(app: DesktopApp, drafts: Path) -> None:
    saved = used(app, drafts)
    app.end()

    app.start()
    assert says_doubtful(app)
    save_draft(drafts, "2", a_draft("john@army.mil"))
    saved.unlink()

    wait_until("the correction", lambda: app.outcomes()[-1:] == [("john@army.ml", "corrected")])


def test_drafts_saved_while_it_was_off_are_told_once_counted_and_nothing_comes_up(
    desktop: VirtualDesktop, app: DesktopApp, drafts: Path
) -> None:
    saved = used(app, drafts)
    app.end()
    save_draft(drafts, "2", a_draft("john@army.ml", message_id="<2@example.org>"))
    saved.unlink()
    for number in range(3, 9):
        draft = a_draft(f"jane{number}@navy.ml", message_id=f"<{number}@example.org>", subject=str(number))
        save_draft(drafts, str(number), draft)

    app.start()

    wait_until("the drafts to be counted", lambda: says_doubtful(app, 7))
    assert desktop.windows(QUESTION) == []
    outcomes = app.outcomes()
    assert outcomes[0] == ("john@army.ml", "correction-copied")
    assert [outcome for _, outcome in outcomes[1:]] == ["not-asked"] * 6


def test_a_correction_made_while_it_was_off_is_corrected_once_that_is_seen(
    app: DesktopApp, drafts: Path
) -> None:
    saved = used(app, drafts)
    app.end()
    save_draft(drafts, "2", a_draft("john@army.mil", message_id="<2@example.org>"))
    saved.unlink()
    assert app.outcomes() == [("john@army.ml", "correction-copied")]  # nobody has seen it yet

    app.start()

    wait_until("the correction", lambda: app.outcomes()[-1:] == [("john@army.ml", "corrected")])
    assert not says_doubtful(app)
