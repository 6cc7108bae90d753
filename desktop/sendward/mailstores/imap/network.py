"""Whether this computer has a way to the internet, asked of its own routing table; nothing is sent."""

from __future__ import annotations

import socket

_ELSEWHERE = ((socket.AF_INET, "192.0.2.1"), (socket.AF_INET6, "2001:db8::1"))
"""Addresses that belong to nobody (RFC 5737, RFC 3849): a datagram socket only looks up the way there."""


def way_out() -> tuple[str, ...]:
    """This computer's own addresses on the way out; another answer means another network, none means none."""
    found = []
    for family, address in _ELSEWHERE:
        try:
            with socket.socket(family, socket.SOCK_DGRAM) as sock:
                sock.connect((address, 9))
                found.append(str(sock.getsockname()[0]))
        except OSError:  # no way of that kind, or no such kind here
            continue
    return tuple(found)
