"""A text with addresses in it, as many a line as it likes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sendward.mailstores.contents.decoded_lines import decoded_lines

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


def text_lines(path: Path) -> Iterator[tuple[str, int]]:
    """Each line that may hold an address, and how many bytes have been read. Raises OSError."""
    return ((line, done) for line, done in decoded_lines(path) if "@" in line or "＠" in line)
