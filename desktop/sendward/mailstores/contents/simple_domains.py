"""The domains in a header that is written in the plainest way: a short cut for whoever reads thousands."""

from __future__ import annotations

import re

_ATOM = rb"[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+"
_ADDRESS = rb"%s(?:\.%s)*@([A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+)" % (_ATOM, _ATOM)
_NAME = rb'(?:"[A-Za-z0-9 .,()\'_/&+-]*"|[A-Za-z0-9 \'_-]*)'
_ITEM = re.compile(rb"[ \t]*(?:%s[ \t]*<%s>|%s)[ \t]*(?:,|$)" % (_NAME, _ADDRESS, _ADDRESS))


def simple_domains(value: bytes) -> list[bytes] | None:
    """The domain of each recipient, as it is written; None when the header wants the full parser.

    Ten times as quick as ``parse_recipients``, which says the same of every header that is read here.

    >>> simple_domains(b'"Doe, John" <john@army.ml>, mary@nato.int')
    [b'army.ml', b'nato.int']
    >>> simple_domains(b"Friends: john@army.ml;") is None
    True
    """
    domains = []
    position, end = 0, len(value)
    while position < end:
        found = _ITEM.match(value, position)
        if found is None:
            return None
        domains.append(found[1] or found[2])
        position = found.end()
    return domains
