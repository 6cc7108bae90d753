"""MH: a folder of numbered files, a message each; Claws Mail and Sylpheed keep drafts so."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from sendward.mailstores.headers import read_header_block
from sendward.mailstores.message_file import message_files, open_message
from sendward.mailstores.store import StoreKind

if TYPE_CHECKING:
    from pathlib import Path

    from sendward.mailstores.headers import HeaderBlock
    from sendward.mailstores.store import Mark

_PREFACE_LINE = re.compile(rb"(X-(Claws|Sylpheed)-[A-Za-z-]+|[A-Z]{1,6}):.*|\s*")
"""What Claws Mail writes before the headers: ``X-Claws-Account-Id:1``, ``S:me@x.org``, ``SCF:#mh/…``."""


class Mh:
    """One MH folder. A message is known by its number."""

    kind = StoreKind.MH

    def __init__(self, path: Path) -> None:
        self.path = path

    def folders(self) -> tuple[Path, ...]:
        """The folder alone."""
        return (self.path,)

    def scan(self) -> dict[str, Mark]:
        """Every numbered file; a deleted message is renamed to ``,12`` or removed."""
        return dict(message_files(self.path, is_number))

    def read(self, key: str) -> HeaderBlock:
        """The message's headers; a blank line after the mail client's own lines does not end them."""
        with open_message(self.path / key) as file:
            block = read_header_block(file)
            if block.is_finished and _is_preface(block.raw):
                file.seek(block.size)
                return read_header_block(file)
            return block


def is_number(name: str) -> bool:
    """Whether a file's name is a message number."""
    return name.isascii() and name.isdigit()


def _is_preface(raw: bytes) -> bool:
    return all(_PREFACE_LINE.fullmatch(line) for line in raw.split(b"\n"))
