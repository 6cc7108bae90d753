"""A mail account set up for the app in the virtual desktop, its password in the keyring there."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from support.mail_account import PASSWORD, USER

if TYPE_CHECKING:
    from support.desktop.desktop_app import DesktopApp

_KEEP = """
import sys
from sendward.settings.account_secrets import set_secret
set_secret(*sys.argv[1:])
"""


def add_account(app: DesktopApp, port: int) -> None:
    """The account on a server of this computer; before the app starts."""
    environment = app.desktop.environment
    settings = Path(environment["XDG_CONFIG_HOME"]) / "sendward" / "settings.toml"
    settings.write_text(
        f"[[accounts.imap]]\naddress = '{USER}'\nhost = '127.0.0.1'\nport = {port}\nsecurity = 'none'\n",
        encoding="utf-8",
    )
    entry = f"imap:{USER}@127.0.0.1:{port}"
    subprocess.run([sys.executable, "-c", _KEEP, entry, PASSWORD], env=environment, check=True)


def is_watching_account(app: DesktopApp) -> bool:
    """Whether ``sendward doctor`` says that the account's drafts are watched."""
    lines = app.command("doctor").stdout.splitlines()
    return any(f"Drafts of {USER}" in line and ", watching" in line for line in lines)
