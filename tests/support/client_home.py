"""The home folder of a person who has mail clients, filled file by file."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from sendward.mailstores.clients.places import Places
from sendward.system.platform import Platform

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from sendward.mailstores.clients.found_folder import FindDrafts


class ClientHome:
    """A home of its own; no environment of the real person's reaches into it."""

    def __init__(
        self,
        path: Path,
        platform: Platform = Platform.LINUX,
        environment: Mapping[str, str] | None = None,
    ) -> None:
        self.path = path
        self.platform = platform
        self.environment = environment or {}

    def write(self, name: str, text: str = "") -> Path:
        path = self.path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8", newline="\n")
        return path

    def folder(self, name: str) -> Path:
        path = self.path / name
        path.mkdir(parents=True, exist_ok=True)
        return path

    def places(self) -> Places:
        return Places(self.path, self.platform, self.environment)

    def found(self, find: FindDrafts) -> list[tuple[str, str]]:
        """The label and the path in the home, or the problem, of everything that is found."""
        return [
            (folder.label, folder.path.relative_to(self.path).as_posix() if folder.path else folder.problem)
            for folder in find(self.places())
        ]


PROFILES = "[Profile0]\nName=default\nIsRelative=1\nPath=x.default\nDefault=1\n\n[General]\nVersion=2\n"


def thunderbird_prefs(*accounts: Mapping[str, str]) -> str:
    """prefs.js with these accounts: the server's preferences, and ``email`` and ``draft_folder``."""
    prefs: dict[str, str] = {}
    for number, account in enumerate(accounts, start=1):
        prefs[f"mail.account.account{number}.server"] = f"server{number}"
        prefs[f"mail.account.account{number}.identities"] = f"id{number}" if "email" in account else ""
        for key, value in account.items():
            if key == "email":
                prefs[f"mail.identity.id{number}.useremail"] = value
            elif key == "draft_folder":
                prefs[f"mail.identity.id{number}.draft_folder"] = value
            else:
                prefs[f"mail.server.server{number}.{key}"] = value
    keys = ",".join(f"account{number + 1}" for number in range(len(accounts)))
    prefs["mail.accountmanager.accounts"] = keys
    return "// Mozilla User Preferences\n\n" + "".join(
        f'user_pref("{name}", {json.dumps(value, ensure_ascii=False)});\n' for name, value in prefs.items()
    )


LOCAL_FOLDERS = {
    "type": "none",
    "hostname": "Local Folders",
    "userName": "nobody",
    "name": "Local Folders",
    "directory-rel": "[ProfD]Mail/Local Folders",
}
"""Thunderbird's own account, as every profile has it."""
