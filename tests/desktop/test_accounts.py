"""A draft on a real mail server, the password in a real keyring, the question on a real screen."""

from __future__ import annotations

from support.desktop.desktop_app import DesktopApp, a_draft
from support.desktop.virtual_desktop import VirtualDesktop, wait_until
from support.desktop_account import add_account, is_watching_account
from support.dovecot import Dovecot


def test_a_draft_saved_on_the_mail_server_is_asked_about() -> None:
    with VirtualDesktop(keyring=True) as desktop, Dovecot() as server:
        assert desktop.has_keyring
        app = DesktopApp(desktop)
        add_account(app, server.port)
        app.start()
        wait_until("the account to be watched", lambda: is_watching_account(app), within_s=30)
        server.save(a_draft("John <john@army.ml>"))

        app.answer("Escape")

        assert app.outcomes() == [("john@army.ml", "dismissed")]
