"""Small services to a process that each platform gives in its own way."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import BinaryIO


def exchange_bytes(*streams: BinaryIO) -> None:
    """Let the standard streams carry bytes as they are: Windows changes the ends of lines otherwise."""
    if sys.platform == "win32":
        import msvcrt  # noqa: PLC0415  # exists on Windows only
        import os  # noqa: PLC0415  # its O_BINARY as well

        for stream in streams:
            msvcrt.setmode(stream.fileno(), os.O_BINARY)
