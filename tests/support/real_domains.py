"""Domains in honest use: those that browsers reach by TLS only, as the package ``hstspreload`` has them."""

from __future__ import annotations

from importlib import resources


def real_domains() -> list[str]:
    """Every domain of the list with one dot or more, as A-labels, sorted.

    The package's file is a row of entries: a byte of flags, a byte for the length, the name. A name that
    stands for itself is written whole; one that only leads to others is a single label.
    """
    data = (resources.files("hstspreload") / "hstspreload.bin").read_bytes()
    found: set[str] = set()
    position = 0
    while position < len(data):
        end = position + 2 + data[position + 1]
        name = data[position + 2 : end].decode("ascii")
        position = end
        if "." in name:
            found.add(name)
    return sorted(found)
