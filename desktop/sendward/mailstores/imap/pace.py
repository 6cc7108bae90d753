"""How long everything about a server may take."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Pace:
    """Times in seconds. The tests use shorter ones; nothing else differs."""

    renew_s: float = 540.0
    """IDLE is begun anew this often: a dead connection is found out then. RFC 2177 asks for less than 29
    minutes; home routers forget a silent connection after 10 or so."""
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
