"""The times a watch over a server keeps, and telling that the machine slept or changed networks meanwhile."""

from __future__ import annotations

import random
import socket
import time
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Pace:
    """Times in seconds. The tests use shorter ones; nothing else differs."""

    renew_s: float = 540.0
    """IDLE is begun anew this often: a dead connection is found out then. RFC 2177 asks for less than 29
    minutes; home routers forget a silent connection after 10 or so."""
    doubt_s: float = 1.0
    """So soon after news IDLE is begun anew at first, and then ever later, up to ``renew_s``.

    A server may not tell of a draft that comes in the very moment in which IDLE begins (Dovecot 2.3 was seen
    to lose about one of a thousand, for good), and drafts come in bursts: each save is one new and one gone.
    """
    poll_s: float = 60.0
    """How often a server without IDLE is asked."""
    connect_s: float = 30.0
    """For the way to the greeting: name, TCP and TLS each."""
    answer_s: float = 60.0
    """For the whole answer to one command."""
    probe_s: float = 10.0
    """For the answer that tells whether a connection has outlived a sleep or a change of network."""
    first_retry_s: float = 1.0
    longest_retry_s: float = 300.0
    steady_s: float = 30.0
    """A connection that held so long starts the series of retries anew."""
    glance_s: float = 20.0
    """How often a sleep of the machine or another network is looked for; nothing is sent for it."""
    settle_s: float = 0.6
    """How long a saved draft waits for a like one to go, whose next save it may be."""


_SLEPT_S = 10.0
"""A wait that took so much longer than it should, or a clock that ran on so far, means a sleep."""


class Interval:
    """Begins when it is made."""

    def __init__(self) -> None:
        self._monotonic, self._clock = time.monotonic(), time.time()

    def has_slept(self, seconds: float) -> bool:
        """Whether much more than the ``seconds`` that were waited have passed."""
        # monotonic clocks stand still during a sleep on some systems, and run on on others
        passed = max(time.monotonic() - self._monotonic, time.time() - self._clock)
        return passed > seconds + _SLEPT_S


AWAY_S = 900.0
"""So long after the last look at a folder, what came meanwhile is no news of this moment any more. A dead
connection is found out within ``Pace.renew_s``."""


class Presence:
    """Tells whether somebody has watched since the last look, or the machine slept, or had no connection."""

    def __init__(self) -> None:
        self._monotonic, self._clock = time.monotonic(), time.time()

    def was_away(self) -> bool:
        """Whether it was so; the next look is compared with this moment."""
        before, clock = self._monotonic, self._clock
        self._monotonic, self._clock = time.monotonic(), time.time()
        passed = self._monotonic - before
        # where the monotonic clock stands still in a sleep, the other one has run on
        return passed > AWAY_S or self._clock - clock > passed + _SLEPT_S


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


class Backoff:
    """Doubles from ``first_s`` to ``longest_s``; each wait is a random half to whole of that.

    The jitter keeps a thousand clients of one server from coming back in the same second (AWS Architecture
    Blog, "Exponential Backoff And Jitter": equal jitter).
    """

    def __init__(self, first_s: float, longest_s: float) -> None:
        self._first_s, self._longest_s = first_s, longest_s
        self._next_s = first_s

    def reset(self) -> None:
        """It worked for a good while: begin anew."""
        self._next_s = self._first_s

    def next(self) -> float:
        """Seconds until the next try."""
        whole, self._next_s = self._next_s, min(2 * self._next_s, self._longest_s)
        return whole * random.uniform(0.5, 1.0)  # noqa: S311  # no secret
