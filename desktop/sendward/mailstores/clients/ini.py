"""Configuration files of the INI family, as mail clients write them."""

from __future__ import annotations


def ini(text: str) -> dict[str, dict[str, str]]:
    r"""The values of each section; what is no line of an INI file is passed over.

    ``configparser`` refuses a whole file for one line it does not like. Key files of GLib and KDE are read
    too: KDE's ``Path[$e]`` is ``Path``. A section or key that is repeated keeps its last value.

    >>> ini("[General]\n; a comment\nPath[$e]=$HOME/Mail\nnonsense")
    {'General': {'Path': '$HOME/Mail'}}
    """
    sections: dict[str, dict[str, str]] = {}
    section: dict[str, str] = {}
    for line in text.splitlines():
        bare = line.strip()
        if bare.startswith("[") and bare.endswith("]"):
            section = sections.setdefault(bare[1:-1], {})
        elif bare[:1] not in {"", "#", ";"} and "=" in bare:
            key, _, value = bare.partition("=")
            section[key.rstrip().removesuffix("[$e]")] = value.lstrip()
    return sections
