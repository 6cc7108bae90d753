"""Code that most people never need, and that the idle app has not in its memory."""

from __future__ import annotations

import json
import subprocess
import sys

import pytest

from support.posix import ON_WINDOWS


def loaded_with(module: str) -> set[str]:
    script = f"import json, sys, {module}; print(json.dumps(sorted(sys.modules)))"
    done = subprocess.run([sys.executable, "-c", script], stdout=subprocess.PIPE, text=True, check=True)
    return set(json.loads(done.stdout))


FOR_ACCOUNTS = {"imaplib", "sendward.mailstores.imap.client", "sendward.sources.imap.account"}
if not ON_WINDOWS:
    FOR_ACCOUNTS |= {"ssl"}  # what watches folders on Windows may bring it along


FOR_FEW = {"html.entities", "platformdirs", "uuid", "xml.etree.ElementTree"}
"""Of the standard library and beside it, each a third of a megabyte and more."""
if ON_WINDOWS:
    FOR_FEW = set()  # its folders are found by platformdirs, which brings some of them along


SELDOM = {"sendward.mailstores.standing.checkup", "sendward.ui.journal.incident_window"}


def test_what_is_done_once_a_week_or_seldom_shown_is_not_loaded_at_the_start() -> None:
    assert not loaded_with("sendward.ui.app.process") & SELDOM


def test_what_few_texts_and_folders_need_is_loaded_when_they_come() -> None:
    assert not loaded_with("sendward.ui.app.process") & FOR_FEW


@pytest.mark.parametrize("module", ["sendward.ui.app.process", "sendward.ui.settings.window"])
def test_what_talks_to_mail_servers_is_loaded_for_an_account_only(module: str) -> None:
    loaded = loaded_with(module)

    assert module in loaded
    assert not loaded & FOR_ACCOUNTS
