"""Small services to a process that differ between platforms, such as binary standard streams."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import BinaryIO


def exchange_bytes(*streams: BinaryIO) -> None:
    """Make the standard streams binary: Windows changes the ends of lines otherwise."""
    if sys.platform == "win32":
        import msvcrt  # noqa: PLC0415  # exists on Windows only
        import os  # noqa: PLC0415  # its O_BINARY as well

        for stream in streams:
            msvcrt.setmode(stream.fileno(), os.O_BINARY)
