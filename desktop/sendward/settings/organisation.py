"""Who laid the policy down, and what they say to the people it binds."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Organisation:
    """The table ``[organisation]`` of a policy; everything may be empty."""

    name: str = ""
    message: str = ""
    """Shown in place of our own sentence where something is blocked."""
    contact: str = ""
    """Whom to ask: an address, a telephone number, a room."""
