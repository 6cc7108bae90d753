"""What a .deb says of itself is as Debian's checker wants it."""

from __future__ import annotations

from shared.deb import DESCRIPTION

LONGEST_LINE = 80
"""Lintian's bound for a line of the long description."""
LONGEST_SYNOPSIS = 79
"""The longest that a short description may be (Debian Policy, 3.4.1: less than 80)."""


def test_the_description_fits_a_terminal() -> None:
    synopsis, *lines = DESCRIPTION.splitlines()

    assert len(synopsis) <= LONGEST_SYNOPSIS
    assert all(line.startswith(" ") for line in lines)
    assert [line for line in lines if len(line) > LONGEST_LINE] == []
