"""Modified UTF-7, in which IMAP names folders (RFC 3501, 5.1.3)."""

from __future__ import annotations

import binascii
import re

_RUN = re.compile(r"[^ -~]+|&")
_SHIFTED = re.compile(r"&([A-Za-z0-9+,]*)-")


def encode_folder(name: str) -> str:
    """The name as the server wants it.

    >>> encode_folder("Entwürfe & more")
    'Entw&APw-rfe &- more'
    """
    return _RUN.sub(_encoded, name)


def decode_folder(raw: str) -> str:
    """The name as a person reads it; what is not well formed is left as it is.

    >>> decode_folder("Entw&APw-rfe &- more"), decode_folder("&broken")
    ('Entwürfe & more', '&broken')
    """
    return _SHIFTED.sub(_decoded, raw)


def _encoded(run: re.Match[str]) -> str:
    if run[0] == "&":
        return "&-"
    data = run[0].encode("utf-16-be", "surrogatepass")
    text = binascii.b2a_base64(data, newline=False).decode("ascii")
    return f"&{text.rstrip('=').replace('/', ',')}-"


def _decoded(run: re.Match[str]) -> str:
    if not run[1]:
        return "&"
    padded = run[1].replace(",", "/") + "=" * (-len(run[1]) % 4)
    try:
        return binascii.a2b_base64(padded).decode("utf-16-be")
    except (binascii.Error, UnicodeDecodeError):
        return run[0]
