"""Encoded words: how a header holds what is no ASCII (RFC 2047, RFC 2231)."""

from __future__ import annotations

import binascii
import re
from encodings import normalize_encoding
from encodings.aliases import aliases

_ENCODED = re.compile(r"=\?([A-Za-z0-9_.:-]{1,40})(?:\*[A-Za-z0-9-]{0,20})?\?([BbQq])\?([^?\s]{0,998})\?=")
_BETWEEN = re.compile(r"(\?=)\s+(?==\?[A-Za-z0-9_.:*-]{1,60}\?[BbQq]\?)")
_CHARSETS = re.compile(
    r"ascii|big5(hkscs)?|cp\d{3,4}|euc_(jp|kr|jis_2004|jisx0213)|gb(2312|k|18030)|hp_roman8|hz"
    r"|iso2022_(jp(_1|_2|_2004|_3|_ext)?|kr)|iso8859_\d{1,2}|johab|koi8_[rtu]|kz1048|latin_1"
    r"|mac_(arabic|croatian|cyrillic|farsi|greek|iceland|latin2|roman|romanian|turkish)|ptcp154"
    r"|shift_jis(_2004|x0213)?|tis_620|utf_(7|8|8_sig|(16|32)(_[bl]e)?)"
)
"""Python's codecs that are charsets. The others are no charsets, and two of them take quadratic time."""


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
    name = normalize_encoding(charset).lower()
    codec = aliases.get(name, name)
    if not _CHARSETS.fullmatch(codec):
        return match[0]
    try:
        raw = content.encode("ascii")
        data = binascii.a2b_qp(raw, header=True) if encoding in "qQ" else binascii.a2b_base64(raw)
        return data.decode(codec, "replace")
    except (LookupError, ValueError):
        return match[0]
