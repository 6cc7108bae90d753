"""Texts one a line on standard input."""

from __future__ import annotations

import os
import re
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

_CHUNK = 1 << 16
"""Bytes asked of standard input at once; what came is handed on before more is asked for."""
_COMMENT = re.compile(r"#(\s|$)")
"""A local part may begin with # (RFC 5322, atext), so that the sign alone makes no comment."""


class StandardInputError(Exception):
    """There is no standard input, or it cannot be read; the text says which."""


def read_texts() -> Iterator[list[str]]:
    """The lines that are neither blank nor a comment, as they arrive: who types is answered line by line.

    Bytes that are no UTF-8 come as surrogates. Raises `StandardInputError`.
    """
    if sys.stdin is None:
        raise StandardInputError("There is no standard input to read addresses from.")
    rest = b""
    while chunk := _read(sys.stdin.fileno()):
        *whole, rest = (rest + chunk).split(b"\n") if b"\n" in chunk else (rest + chunk,)
        if whole:
            yield _texts(whole)
    yield _texts([rest])


def _read(descriptor: int) -> bytes:
    try:
        return os.read(descriptor, _CHUNK)
    except OSError as error:
        raise StandardInputError(f"Standard input cannot be read: {error.strerror}.") from error


def _texts(lines: Iterable[bytes]) -> list[str]:
    texts = (line.decode("utf-8", "surrogateescape").strip() for line in lines)
    return [text for text in texts if text and not _COMMENT.match(text)]
