"""A judge that remembers what it said of the domains it was asked about last."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sendward.model import Verdict

if TYPE_CHECKING:
    from sendward.guard.ports import Judge
    from sendward.model import Address, Domain

MOST_DOMAINS = 10_000
"""As many as one message may name: what was judged before it is shown need not be judged again for that."""


class RecentVerdicts:
    """Judges as ``judge`` does, which looks at the domain alone. Safe to share between threads.

    The last ``MOST_DOMAINS`` domains are remembered, and at most twice as many. A worker that asks about
    every recipient first spares the main thread the work.
    """

    def __init__(self, judge: Judge) -> None:
        self._judge = judge
        self._newer: dict[Domain, Verdict] = {}
        self._older: dict[Domain, Verdict] = {}

    def __call__(self, address: Address) -> Verdict:
        """The verdict on ``address``."""
        domain = address.domain
        found = self._newer.get(domain)
        if found is None:
            found = self._older.get(domain) or self._judge(address)
            if len(self._newer) >= MOST_DOMAINS:
                self._newer, self._older = {}, self._newer
            self._newer[domain] = found
        return Verdict(found.state, address, found.findings, found.problem)
