"""A word alone, as somebody may type it where an address or a domain is asked for."""

from __future__ import annotations

from sendward.model import State, Verdict
from sendward.phrase import Phrase


def unless_bare_word(verdict: Verdict) -> Verdict:
    """The verdict, but ``unreadable`` for a word that is no address, and no domain anybody gets mail at.

    Such a word may have lost its dot or its ending, and is then found to resemble what was meant; where
    nothing was found it was not checked, and what was not checked is not called clear.

    >>> from sendward.engine.addr_spec import parse_target
    >>> unless_bare_word(Verdict(State.CLEAR, parse_target("foo"))).state.value
    'unreadable'
    >>> unless_bare_word(Verdict(State.CLEAR, parse_target("foo@intranet"))).state.value
    'clear'
    """
    address = verdict.address
    is_bare_word = address is not None and not address.local and "." not in address.domain.ascii
    if verdict.state is not State.CLEAR or not is_bare_word:
        return verdict
    problem = Phrase("There is no @ in it and no dot: it is neither an address nor a domain.")
    return Verdict(State.UNREADABLE, None, problem=problem)
