from __future__ import annotations

from typing import TYPE_CHECKING

from sendward.mailstores.clients.apple_mail import apple_mail
from sendward.mailstores.clients.places import Places
from sendward.system.platform import Platform
from support.client_home import ClientHome

if TYPE_CHECKING:
    from pathlib import Path

    import pytest

ACCOUNT = "0A1B2C3D-0000-4000-8000-000000000000"


def test_the_drafts_of_each_account_in_the_newest_version_are_found(tmp_path: Path) -> None:
    home = ClientHome(tmp_path, Platform.MACOS)
    home.folder(f"Library/Mail/V9/{ACCOUNT}/Drafts.mbox")
    home.folder(f"Library/Mail/V10/{ACCOUNT}/Drafts.mbox/X/Data/Messages")
    home.folder(f"Library/Mail/V10/{ACCOUNT}/[Gmail].mbox/Drafts.mbox")
    home.folder("Library/Mail/V10/MailData")

    assert home.found(apple_mail) == [
        ("Apple Mail (0A1B2C3D)", f"Library/Mail/V10/{ACCOUNT}/Drafts.mbox"),
        ("Apple Mail (0A1B2C3D)", f"Library/Mail/V10/{ACCOUNT}/[Gmail].mbox/Drafts.mbox"),
    ]


def test_a_missing_full_disk_access_is_said_with_the_way_to_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def deny(_self: Places, path: Path) -> tuple[Path, ...]:
        raise PermissionError(1, "Operation not permitted", str(path))

    monkeypatch.setattr(Places, "children", deny)

    [found] = apple_mail(ClientHome(tmp_path, Platform.MACOS).places())

    assert found.problem == "macOS does not let Sendward look into Mail's folder."
    assert "Full Disk Access" in found.remedy


def test_elsewhere_than_on_macos_it_is_not_looked_for(tmp_path: Path) -> None:
    home = ClientHome(tmp_path, Platform.LINUX)
    home.folder(f"Library/Mail/V10/{ACCOUNT}/Drafts.mbox")

    assert home.found(apple_mail) == []
