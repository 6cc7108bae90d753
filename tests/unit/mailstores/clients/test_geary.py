from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from sendward.mailstores.clients.geary import geary
from support.client_home import ClientHome

if TYPE_CHECKING:
    from pathlib import Path


@pytest.mark.parametrize("config", [".config", ".var/app/org.gnome.Geary/config"])
def test_each_account_is_said_to_need_imap(tmp_path: Path, config: str) -> None:
    home = ClientHome(tmp_path)
    home.write(
        f"{config}/geary/account_01/geary.ini", "[Metadata]\n[Account]\nsender_mailboxes=me@example.org;\n"
    )
    home.folder(f"{config}/geary/other")

    [found] = geary(home.places())

    assert (found.label, found.path) == ("Geary (me@example.org)", None)
    assert found.problem == "Drafts are kept on the mail server only."
    assert found.remedy == "Add its IMAP account in Sendward's settings."
