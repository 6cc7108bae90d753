"""A judge that remembers what it said of the domains it was asked about last."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sendward.model import Finding, State, Verdict

if TYPE_CHECKING:
    from sendward.guard.ports import Judge
    from sendward.model import Address

MOST_DOMAINS = 10_000
"""As many as one message may name: what was judged before it is shown need not be judged again for that."""

_Said = tuple[State, tuple[Finding, ...]]
_WITHOUT_FINDINGS: dict[State, _Said] = {state: (state, ()) for state in State}


class RecentVerdicts:
    """Judges as ``judge`` does, which looks at the domain alone. Safe to share between threads.

    The last ``MOST_DOMAINS`` domains are remembered, and at most twice as many. A worker that asks about
    every recipient first spares the main thread the work.
    """

    def __init__(self, judge: Judge) -> None:
        self._judge = judge
        self._newer: dict[str, _Said] = {}
        self._older: dict[str, _Said] = {}

    def __call__(self, address: Address) -> Verdict:
        """The verdict on ``address``."""
        domain = address.domain.ascii
        said = self._newer.get(domain)
        if said is None:
            said = self._older.get(domain) or self._said(address)
            if len(self._newer) >= MOST_DOMAINS:
                self._newer, self._older = {}, self._newer
            self._newer[domain] = said
        state, findings = said
        return Verdict(state, address, findings)

    def _said(self, address: Address) -> _Said:
        verdict = self._judge(address)
        # most domains resemble nothing, and share what is kept of them
        return (verdict.state, verdict.findings) if verdict.findings else _WITHOUT_FINDINGS[verdict.state]
