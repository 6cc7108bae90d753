from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from sendward.mailstores.clients.gtk_programs import balsa, geary
from sendward.mailstores.store import Saving
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


BALSA = "[Globals]\nHomeDir=/x\n[mailbox-Inbox]\nPath=/no\n[mailbox-Draftbox]\n"


@pytest.mark.parametrize("config", [".balsa/config", ".config/balsa/config"])
@pytest.mark.parametrize("prefix", ["", "file://"])
def test_balsas_box_of_drafts_is_found_and_keeps_earlier_saves(
    tmp_path: Path, config: str, prefix: str
) -> None:
    home = ClientHome(tmp_path)
    box = f"{prefix}{tmp_path}/mail/draftbox"
    home.write(config, f"{BALSA}Type=LibBalsaMailboxMbox\nPath={box}\nName=Draftbox\n")

    [found] = balsa(home.places())

    assert (found.label, found.path) == ("Balsa", tmp_path / "mail/draftbox")
    assert found.saving is Saving.LEAVES_COPIES


def test_balsas_drafts_on_a_server_are_said_to_need_imap(tmp_path: Path) -> None:
    home = ClientHome(tmp_path)
    home.write(".balsa/config", f"{BALSA}Type=LibBalsaMailboxImap\n[identity-x]\nAddress=me@example.org\n")

    assert home.found(balsa) == [("Balsa (me@example.org)", "Drafts are kept on the mail server only.")]


def test_a_configuration_of_balsa_without_drafts_names_none(tmp_path: Path) -> None:
    home = ClientHome(tmp_path)
    home.write(".balsa/config", "[Globals]\n")

    assert home.found(balsa) == []
