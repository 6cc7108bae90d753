"""Code that most people never need, and that the idle app has not in its memory."""

from __future__ import annotations

import json
import subprocess
import sys

import pytest

from support.posix import ON_WINDOWS

FOR_ACCOUNTS = {"imaplib", "sendward.mailstores.imap.client", "sendward.sources.imap.account"}
if not ON_WINDOWS:
    FOR_ACCOUNTS |= {"ssl"}  # what watches folders on Windows may bring it along


@pytest.mark.parametrize("module", ["sendward.ui.app.process", "sendward.ui.settings.window"])
def test_what_talks_to_mail_servers_is_loaded_for_an_account_only(module: str) -> None:
    script = f"import json, sys, {module}; print(json.dumps(sorted(sys.modules)))"
    done = subprocess.run([sys.executable, "-c", script], stdout=subprocess.PIPE, text=True, check=True)

    loaded = set(json.loads(done.stdout))

    assert module in loaded
    assert not loaded & FOR_ACCOUNTS
