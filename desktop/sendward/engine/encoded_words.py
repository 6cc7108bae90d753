"""RFC 2047: names that older mail writes in ASCII."""

from __future__ import annotations

import binascii
import re

_ENCODED = re.compile(r"=\?([A-Za-z0-9_.:-]{1,40})(?:\*[A-Za-z0-9-]{0,20})?\?([BbQq])\?([^?\s]{0,998})\?=")
_BETWEEN = re.compile(r"(\?=)\s+(?==\?[A-Za-z0-9_.:*-]{1,60}\?[BbQq]\?)")
_NO_CHARSETS = frozenset({"idna", "punycode", "unicode_escape", "raw_unicode_escape", "undefined"})
"""Python codecs that are no charsets of mail; two of them take quadratic time."""


def decode_encoded_words(text: str) -> str:
    """``text`` with its encoded words decoded; one that cannot be decoded stays as it is written.

    >>> decode_encoded_words("=?utf-8?q?J=C3=BCrgen?= =?utf-8?b?IE3DvGxsZXI=?=")
    'Jürgen Müller'
    """
    if "=?" not in text:
        return text
    return _ENCODED.sub(_decoded, _BETWEEN.sub(r"\1", text))


def _decoded(match: re.Match[str]) -> str:
    charset, encoding, content = match.groups()
    if charset.lower().replace("-", "_") in _NO_CHARSETS:
        return match[0]
    try:
        raw = content.encode("ascii")
        data = binascii.a2b_qp(raw, header=True) if encoding in "qQ" else binascii.a2b_base64(raw)
        return data.decode(charset, "replace")
    except (LookupError, ValueError):
        return match[0]
