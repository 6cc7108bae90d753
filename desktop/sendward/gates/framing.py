"""Native messaging's frames: four bytes of length in the machine's own order, then that much JSON in UTF-8.

https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/Native_messaging
"""

from __future__ import annotations

import json
import struct
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import BinaryIO

LENGTH = struct.Struct("=I")
MOST_BYTES = 1024 * 1024 - 1024
"""What is said: a mail client takes no more than 1 MiB from a host, and the relay adds a little."""
MOST_BYTES_READ = 16 * 1024 * 1024
"""What is listened to. A mail client may send 4 GiB; what is too long for the app is to be refused by its id,
and for that it has to be read."""


class FrameError(Exception):
    """What came is no frame; nothing that follows can be understood either. The sentence says why."""


def frames(stream: BinaryIO) -> Iterator[object]:
    """Each frame's JSON value, however many pieces it comes in, until the stream ends between two of them.

    Raises FrameError for a stream that ends inside a frame, a frame longer than ``MOST_BYTES_READ`` and
    content that is no JSON.
    """
    while head := _read(stream, LENGTH.size):
        if len(head) < LENGTH.size:
            raise FrameError("The stream ended within a length.")
        (length,) = LENGTH.unpack(head)
        if length > MOST_BYTES_READ:
            raise FrameError(f"A frame of {length} bytes is longer than {MOST_BYTES_READ}.")
        content = _read(stream, length)
        if len(content) < length:
            raise FrameError("The stream ended within a frame.")
        try:
            value: object = json.loads(content)
        except (ValueError, RecursionError) as error:
            raise FrameError("A frame's content is not JSON.") from error
        yield value


def frame(value: dict[str, Any]) -> bytes:
    """The value as a frame. Raises FrameError when it would be too long."""
    # ASCII: a lone surrogate from a broken header can then be written as well
    content = json.dumps(value, separators=(",", ":")).encode("ascii")
    if len(content) > MOST_BYTES:
        raise FrameError(f"An answer of {len(content)} bytes is longer than {MOST_BYTES}.")
    return LENGTH.pack(len(content)) + content


def _read(stream: BinaryIO, size: int) -> bytes:
    """``size`` bytes, or fewer at the end of the stream."""
    received = bytearray()
    while len(received) < size:
        piece = stream.read(size - len(received))
        if not piece:
            break
        received += piece
    return bytes(received)
