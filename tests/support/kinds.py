"""Kinds of findings, by who finds them."""

from __future__ import annotations

from sendward.model import Kind

OF_PEOPLE = {
    Kind.PERSON_SLIP,
    Kind.OTHER_HOUSE,
    Kind.NAMESAKE,
    Kind.OUTSIDER,
    Kind.MISSING_MEMBER,
}
"""What is found by learning, and not by the engine."""
