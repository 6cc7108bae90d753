"""Plain message files: a folder of ``*.eml``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sendward.mailstores.headers import read_header_block
from sendward.mailstores.message_file import message_files, open_message
from sendward.mailstores.store import StoreKind

if TYPE_CHECKING:
    from pathlib import Path

    from sendward.mailstores.headers import HeaderBlock
    from sendward.mailstores.store import Mark


class EmlFolder:
    """One folder of message files. A message is known by its file's name."""

    kind = StoreKind.EML

    def __init__(self, path: Path) -> None:
        self.path = path

    def folders(self) -> tuple[Path, ...]:
        """The folder alone."""
        return (self.path,)

    def scan(self) -> dict[str, Mark]:
        """Every ``*.eml`` that is not hidden: hidden ones are being written."""
        return dict(message_files(self.path, is_eml))

    def read(self, key: str) -> HeaderBlock:
        """The message's headers."""
        with open_message(self.path / key) as file:
            return read_header_block(file)


def is_eml(name: str) -> bool:
    """Whether a file's name says it is a message."""
    return name.lower().endswith(".eml") and not name.startswith(".")
