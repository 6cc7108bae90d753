from __future__ import annotations

import mailbox
from pathlib import Path
from typing import TYPE_CHECKING

from support.desktop.desktop_app import QUESTION, DesktopApp, a_draft, make_maildir, save_draft

if TYPE_CHECKING:
    from support.desktop.virtual_desktop import VirtualDesktop

MILITARY = Path(__file__).with_name("military.toml")


def test_a_draft_to_a_look_alike_is_asked_about_and_the_right_address_is_ready_to_be_pasted(
    desktop: VirtualDesktop, app: DesktopApp, drafts: Path
) -> None:
    save_draft(drafts, "1", a_draft("John <john@army.ml>"))

    app.answer("alt+u")

    assert desktop.clipboard_text() == "john@army.mil"
    assert app.outcomes() == [("john@army.ml", "correction-copied")]


def test_a_draft_saved_fifty_times_asks_once_and_then_for_a_new_bad_recipient_only(
    desktop: VirtualDesktop, app: DesktopApp, drafts: Path
) -> None:
    saved = save_draft(drafts, "0", a_draft("john@army.ml", message_id="<0@example.org>"))
    app.answer("Escape")

    # as Thunderbird saves to a Maildir: a new Message-ID each time, the old file goes after the new has come
    for number in range(1, 50):
        draft = a_draft("john@army.ml", message_id=f"<{number}@example.org>")
        following = save_draft(drafts, str(number), draft)
        saved.unlink()
        saved = following
    save_draft(drafts, "50", a_draft("john@army.ml", "kate@navy.ml", message_id="<50@example.org>"))
    saved.unlink()

    app.answer("Escape")
    assert app.outcomes() == [("john@army.ml", "dismissed"), ("kate@navy.ml", "dismissed")]


def test_several_recipients_of_a_draft_are_one_question(
    desktop: VirtualDesktop, app: DesktopApp, drafts: Path
) -> None:
    save_draft(drafts, "1", a_draft("john@army.ml", "mary@example.org", "kate@navy.ml"))
    app.wait_for_question()
    assert len(desktop.windows(QUESTION)) == 1

    app.answer("Escape")

    assert sorted(app.outcomes()) == [("john@army.ml", "dismissed"), ("kate@navy.ml", "dismissed")]


def test_what_was_in_the_folder_before_is_no_news(
    desktop: VirtualDesktop, stopped_app: DesktopApp, drafts: Path
) -> None:
    save_draft(drafts, "1", a_draft("john@army.ml"))
    stopped_app.start()

    save_draft(drafts, "2", a_draft("kate@navy.ml", message_id="<2@example.org>"))

    stopped_app.answer("Escape")
    assert stopped_app.outcomes() == [("kate@navy.ml", "dismissed")]


def test_a_broken_file_does_not_keep_the_next_draft_from_being_seen(app: DesktopApp, drafts: Path) -> None:
    save_draft(drafts, "nul", b"\0" * 200_000)
    save_draft(drafts, "cut", b"To: john")
    save_draft(drafts, "binary", bytes(range(256)) * 100)
    (drafts / "cur" / "dangling").symlink_to(drafts / "nowhere")

    save_draft(drafts, "good", a_draft("john@army.ml"))

    app.answer("Escape")
    assert ("john@army.ml", "dismissed") in app.outcomes()


def test_a_draft_appended_to_an_mbox_is_asked_about(desktop: VirtualDesktop) -> None:
    folder = desktop.home / "Local Folders"
    folder.mkdir()
    drafts = mailbox.mbox(folder / "Drafts")
    drafts.add(a_draft("mary@example.org", message_id="<old@example.org>"))
    drafts.flush()
    app = started(desktop, folder / "Drafts")

    drafts.add(a_draft("john@army.ml"))
    drafts.close()

    app.answer("Escape")
    assert app.outcomes() == [("john@army.ml", "dismissed")]


def test_a_draft_in_an_mh_folder_is_asked_about(desktop: VirtualDesktop) -> None:
    folder = desktop.home / "Mail" / "draft"
    folder.mkdir(parents=True)
    (folder / ".mh_sequences").touch()
    (folder / "1").write_bytes(a_draft("mary@example.org", message_id="<old@example.org>"))
    app = started(desktop, folder)

    (folder / "2").write_bytes(b"X-Claws-Account-Id:1\nS:me@example.org\n" + a_draft("john@army.ml"))

    app.answer("Escape")
    assert app.outcomes() == [("john@army.ml", "dismissed")]


def test_an_eml_file_put_into_a_folder_is_asked_about(desktop: VirtualDesktop) -> None:
    folder = desktop.home / "drafts"
    folder.mkdir()
    (folder / "old.eml").write_bytes(a_draft("mary@example.org", message_id="<old@example.org>"))
    app = started(desktop, folder)

    (folder / "new.eml").write_bytes(a_draft("john@army.ml"))

    app.answer("Escape")
    assert app.outcomes() == [("john@army.ml", "dismissed")]


def test_a_maildir_subfolder_that_comes_later_is_watched_too(
    desktop: VirtualDesktop, app: DesktopApp, drafts: Path
) -> None:
    later = make_maildir(drafts / ".Later")

    save_draft(later, "1", a_draft("john@army.ml"))

    app.answer("Escape")
    assert app.outcomes() == [("john@army.ml", "dismissed")]


def started(desktop: VirtualDesktop, drafts: Path) -> DesktopApp:
    app = DesktopApp(desktop, draft_folders=[drafts], list_files=[MILITARY])
    app.start()
    return app
