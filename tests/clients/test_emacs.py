"""Drafts that the real Emacs saves: message-mode alone, Gnus, mu4e and notmuch."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from support.draft_questions import DraftQuestions
from support.emacs import GNUS, MU4E, NOTMUCH, Emacs, make_gnus_folders, make_mu_maildir, make_notmuch_maildir

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.usefixtures("often")

MESSAGE_MODE = "(setq mail-user-agent 'message-user-agent)"


def test_what_is_written_in_message_mode_is_asked_about_once_then_for_a_new_recipient_only(
    tmp_path: Path,
) -> None:
    with Emacs(tmp_path, MESSAGE_MODE) as emacs, DraftQuestions(tmp_path) as questions:
        emacs.begin("john@army.ml", "Report")
        assert questions.until("john@army.ml") == ["john@army.ml"]

        emacs.save_again()
        emacs.add("kate@navy.ml", "(do-auto-save)")
        assert questions.until("kate@navy.ml") == ["kate@navy.ml"]

        emacs.send()
        assert "john@army.ml, kate@navy.ml" in emacs.sent
        emacs.begin("another@navy.ml", "Another")
        assert questions.until("another@navy.ml") == ["another@navy.ml"]


def test_what_emacs_saves_by_itself_in_another_folder_is_the_same_draft(tmp_path: Path) -> None:
    (tmp_path / "saves").mkdir()
    elsewhere = """(setq auto-save-file-name-transforms '((".*" "~/saves/" t)))"""
    with Emacs(tmp_path, MESSAGE_MODE + elsewhere) as emacs, DraftQuestions(tmp_path) as questions:
        emacs.do('(message-mail "john@army.ml" "Report")', "(goto-char (point-max))", '(insert "x")')
        emacs.do("(do-auto-save)")
        assert questions.until("john@army.ml") == ["john@army.ml"]

        emacs.save_again()
        emacs.add("kate@navy.ml", "(do-auto-save)")
        assert questions.until("kate@navy.ml") == ["kate@navy.ml"]
        assert len({sighting.message for sighting in questions.sightings}) == 1
        assert list((tmp_path / "saves").iterdir())


def test_what_is_thrown_away_in_message_mode_is_counted_no_more(tmp_path: Path) -> None:
    with Emacs(tmp_path, MESSAGE_MODE) as emacs, DraftQuestions(tmp_path) as questions:
        emacs.begin("john@army.ml", "Report")
        assert questions.until("john@army.ml") == ["john@army.ml"]

        emacs.do("(delete-file buffer-file-name)", "(set-buffer-modified-p nil)", "(kill-buffer)")

        assert questions.until_gone() == []


def test_a_draft_of_gnus_is_asked_about_once_then_for_a_new_recipient_only_and_sending_is_no_news(
    tmp_path: Path,
) -> None:
    make_gnus_folders(tmp_path)
    with Emacs(tmp_path, GNUS) as emacs, DraftQuestions(tmp_path) as questions:
        emacs.do("(gnus)")
        emacs.begin("john@army.ml", "Report")
        assert questions.until("john@army.ml") == ["john@army.ml"]

        emacs.save_again()
        emacs.add("kate@navy.ml")
        assert questions.until("kate@navy.ml") == ["kate@navy.ml"]

        emacs.send()
        assert "john@army.ml, kate@navy.ml" in emacs.sent
        assert questions.until_gone() == []


def test_a_draft_of_gnus_that_is_thrown_away_is_counted_no_more_and_after_a_restart_none_is_asked_about(
    tmp_path: Path,
) -> None:
    make_gnus_folders(tmp_path)
    with Emacs(tmp_path, GNUS) as emacs:
        emacs.do("(gnus)")
        with DraftQuestions(tmp_path) as questions:
            emacs.begin("john@army.ml", "Report")
            assert questions.until("john@army.ml") == ["john@army.ml"]

        with DraftQuestions(tmp_path) as questions:
            emacs.save_again()
            emacs.add("kate@navy.ml")
            assert questions.until("kate@navy.ml") == ["kate@navy.ml"]

            emacs.do("(set-buffer-modified-p nil)", "(message-kill-buffer)", "(message-kill-buffer)")
            assert questions.until_gone() == []


def begin_in_mu4e(emacs: Emacs, to: str, subject: str) -> None:
    emacs.do(
        f'(compose-mail "{to}" "{subject}")',
        "(wait-for 'composing)",
        "(switch-to-buffer (composing))",
        "(save-buffer)",
    )


def test_a_draft_of_mu4e_is_asked_about_once_then_for_a_new_recipient_only_and_sending_is_no_news(
    tmp_path: Path,
) -> None:
    drafts = make_mu_maildir(tmp_path)
    with Emacs(tmp_path, MU4E) as emacs, DraftQuestions(tmp_path) as questions:
        emacs.do("(mu4e 'background)", "(wait-for (lambda () (ignore-errors (mu4e-root-maildir))))")
        begin_in_mu4e(emacs, "john@army.ml", "Report")
        assert questions.until("john@army.ml") == ["john@army.ml"]

        emacs.save_again()
        emacs.add("kate@navy.ml")
        assert questions.until("kate@navy.ml") == ["kate@navy.ml"]

        emacs.send()
        assert "john@army.ml, kate@navy.ml" in emacs.sent
        # mu removes the draft now, which Emacs without a screen does not live to see each time
        for file in (drafts / "cur").iterdir():
            file.unlink(missing_ok=True)
        assert questions.until_gone() == []


def test_a_draft_of_mu4e_that_is_deleted_is_counted_no_more_and_after_a_restart_none_is_asked_about(
    tmp_path: Path,
) -> None:
    make_mu_maildir(tmp_path)
    with Emacs(tmp_path, MU4E) as emacs:
        emacs.do("(mu4e 'background)", "(wait-for (lambda () (ignore-errors (mu4e-root-maildir))))")
        with DraftQuestions(tmp_path) as questions:
            begin_in_mu4e(emacs, "john@army.ml", "Report")
            assert questions.until("john@army.ml") == ["john@army.ml"]

        with DraftQuestions(tmp_path) as questions:
            emacs.save_again()
            emacs.add("kate@navy.ml")
            assert questions.until("kate@navy.ml") == ["kate@navy.ml"]

            emacs.do("(delete-file buffer-file-name)", "(set-buffer-modified-p nil)", "(kill-buffer)")
            assert questions.until_gone() == []


def test_a_draft_of_notmuch_is_asked_about_once_then_for_a_new_recipient_only_and_sending_is_no_news(
    tmp_path: Path,
) -> None:
    make_notmuch_maildir(tmp_path)
    with Emacs(tmp_path, NOTMUCH) as emacs, DraftQuestions(tmp_path) as questions:
        emacs.do('(notmuch-mua-mail "john@army.ml" "Report")', "(notmuch-draft-save)")
        assert questions.until("john@army.ml") == ["john@army.ml"]

        emacs.save_again("(notmuch-draft-save)")
        emacs.add("kate@navy.ml", "(notmuch-draft-save)")
        assert questions.until("kate@navy.ml") == ["kate@navy.ml"]

        emacs.send()
        assert "john@army.ml, kate@navy.ml" in emacs.sent
        emacs.do('(notmuch-mua-mail "another@navy.ml" "Another")', "(notmuch-draft-save)")
        assert questions.until("another@navy.ml") == ["another@navy.ml"]


def test_a_draft_of_notmuch_is_known_again_after_a_restart_and_counted_no_more_once_its_files_have_gone(
    tmp_path: Path,
) -> None:
    drafts = make_notmuch_maildir(tmp_path)
    with Emacs(tmp_path, NOTMUCH) as emacs:
        with DraftQuestions(tmp_path) as questions:
            emacs.do('(notmuch-mua-mail "john@army.ml" "Report")', "(notmuch-draft-save)")
            assert questions.until("john@army.ml") == ["john@army.ml"]

        with DraftQuestions(tmp_path) as questions:
            emacs.save_again("(notmuch-draft-save)")
            emacs.add("kate@navy.ml", "(notmuch-draft-save)")
            assert questions.until("kate@navy.ml") == ["kate@navy.ml"]

            # notmuch only tags what it replaced or was thrown away; people have a hook delete it
            for file in (drafts / "cur").iterdir():
                file.unlink()
            assert questions.until_gone() == []
