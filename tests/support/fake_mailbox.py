"""A drafts folder on a server that a test holds in its hand."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING

from sendward.mailstores.headers import read_header_block
from sendward.mailstores.imap.fetched import FetchedMessage

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator
    from datetime import datetime


class FakeMailbox:
    """A folder of messages in memory."""

    def __init__(self) -> None:
        self.uid_validity = 7
        self.uid_next = 1
        self.messages: dict[int, bytes] = {}
        self.refused: set[int] = set()
        """UIDs of messages that are there and not shown."""
        self.withheld: set[int] = set()

    def save(self, content: bytes) -> int:
        uid, self.uid_next = self.uid_next, self.uid_next + 1
        self.messages[uid] = content
        return uid

    def uids_from(self, first: int) -> list[int]:
        return [uid for uid in self.messages if uid >= first]

    def uids_since(self, moment: datetime) -> list[int]:
        return list(self.messages)

    def still_there(self, uids: Collection[int]) -> set[int]:
        return set(uids) & self.messages.keys()

    def fetch(self, uids: Collection[int]) -> Iterator[FetchedMessage]:
        self.withheld = self.refused & set(uids) & self.messages.keys()
        for uid in sorted(uids):
            if uid in self.messages and uid not in self.withheld:
                yield FetchedMessage(uid, read_header_block(io.BytesIO(self.messages[uid])))
