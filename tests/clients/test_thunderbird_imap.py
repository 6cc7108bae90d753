"""Drafts that the real Thunderbird saves to a real mail server, seen in its copy for offline use."""

from __future__ import annotations

import pytest

from sendward.mailstores.clients.places import Places
from sendward.mailstores.clients.thunderbird import thunderbird as find
from support.desktop.virtual_desktop import VirtualDesktop, wait_until
from support.dovecot import Dovecot
from support.draft_questions import DraftQuestions
from support.mail_account import PASSWORD, USER
from support.smtp_sink import SmtpSink
from support.thunderbird import Thunderbird
from support.thunderbird_drafts import WITHIN_S, ThunderbirdDrafts

pytestmark = pytest.mark.thunderbird


def test_a_draft_on_the_server_is_asked_about_once_then_for_new_recipients_only() -> None:
    with (
        VirtualDesktop(tray=False) as desktop,
        SmtpSink() as sink,
        Dovecot() as server,
        Thunderbird(desktop, sink) as thunderbird,
    ):
        drafts = ThunderbirdDrafts(thunderbird)
        drafts.start_with_imap(server.port, USER, PASSWORD)
        drafts.begin("old@army.ml")  # which makes the copy
        places = Places(desktop.home, environment={})
        wait_until("the copy", lambda: all(found.path for found in find(places)), within_s=WITHIN_S)
        drafts.close()
        with DraftQuestions(desktop.home) as questions:
            drafts.begin("john@army.ml")
            assert questions.until("john@army.ml") == ["john@army.ml"]

            drafts.save()
            drafts.address("john@army.ml", "kate@navy.ml")
            assert questions.until("kate@navy.ml") == ["kate@navy.ml"]

            drafts.save()
            drafts.address("john@army.ml", "kate@navy.ml", "jim@army.ml")
            assert questions.until("jim@army.ml") == ["jim@army.ml"]
