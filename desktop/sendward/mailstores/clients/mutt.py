"""mutt and NeoMutt: the folder that ``postponed`` names in their configuration."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from sendward.mailstores.clients.found_folder import (
    BY_COMMAND,
    CHOOSE_FOLDER,
    NEEDS_IMAP,
    ONLY_ON_THE_SERVER,
    FoundFolder,
    FoundSent,
    account_name,
    server_name,
)
from sendward.mailstores.store import Saving

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from sendward.mailstores.clients.places import Places

_SET = re.compile(
    r"""(?<![\w$-])(postponed|record|folder|imap_user|my_\w+)\s*=\s*("(?:\\.|[^"\\])*"|'[^']*'|`[^`]*`|[^\s;"']+)""",
    re.IGNORECASE,
)
_SET_COMMAND = re.compile(r"(?:^|[\s;\"'])set\s")
_UNSET = re.compile(r"^\s*(?:unset|reset)\s.*\bpostponed\b")
_SOURCE = re.compile(r"""^\s*source\s+("[^"]*"|'[^']*'|[^\s;#]+)""", re.MULTILINE)
_CONTINUED = re.compile(r"\\\n")
_VARIABLE = re.compile(r"\$(?:\{(\w+)\}|(\w+))")
_DEEPEST = 8
"""So often is a variable replaced by what it holds; they may name one another in a circle."""


def mutt(places: Places) -> Iterator[FoundFolder]:
    """Every value of ``postponed``, those that hooks set too; ``~/postponed`` where it is not set.

    No command is run, in backquotes or behind ``source``: that the folder depends on one is told.
    """
    for client, files in _programs(places):
        yield from _of_program(places, client, files)


def mutt_sent(places: Places) -> Iterator[FoundSent]:
    """Every value of ``record``; ``~/sent`` where it is not set."""
    for client, files in _programs(places):
        file = next((file for file in files if places.is_there(file)), None)
        if file is None:
            continue
        values = _first_values()
        _read(places, file, values, set())
        for value in dict.fromkeys(values.get("record") or ["~/sent"]):
            name = _expanded(places, value, values)
            if name and "://" not in name and "`" not in name:
                yield FoundSent(client, places.expand(name))


def _first_values() -> dict[str, list[str]]:
    return {"folder": ["~/Mail"], "postponed": []}


def _programs(places: Places) -> tuple[tuple[str, tuple[Path, ...]], ...]:
    """Each program with the files that its configuration may be in, of which the first one counts."""
    home, config = places.home, places.config
    return (
        ("NeoMutt", (config / "neomutt/neomuttrc", home / ".neomutt/neomuttrc", home / ".neomuttrc")),
        (
            "mutt",
            (home / ".muttrc", home / ".mutt/muttrc", config / "mutt/muttrc", config / "neomutt/muttrc"),
        ),
    )


def _of_program(places: Places, client: str, files: tuple[Path, ...]) -> Iterator[FoundFolder]:
    """Of the first of these files that is there, as the program does."""
    file = next((file for file in files if places.is_there(file)), None)
    if file is None:
        return
    values = _first_values()
    runs_command = _read(places, file, values, set())
    if not values["postponed"] and runs_command:
        yield FoundFolder(client, "", None, BY_COMMAND, CHOOSE_FOLDER)
        return
    for value in dict.fromkeys(values["postponed"] or ["~/postponed"]):
        name = _expanded(places, value, values)
        if "://" in name:
            user = (values.get("imap_user") or [""])[-1]
            label = server_name(name)
            label = account_name(user, label) if user and "@" not in label else label
            yield FoundFolder(client, label, None, ONLY_ON_THE_SERVER, NEEDS_IMAP)
        elif "`" in name:
            yield FoundFolder(client, "", None, BY_COMMAND, CHOOSE_FOLDER)
        elif name:
            yield FoundFolder(client, "", places.expand(name), saving=Saving.TAKES_OUT)


def _read(places: Places, file: Path, values: dict[str, list[str]], seen: set[Path]) -> bool:
    """Take the values from a file and what it sources; whether a command says more of them."""
    if file in seen:
        return False
    seen.add(file)
    runs_command = False
    text = _CONTINUED.sub(" ", places.text(file))
    for line in text.splitlines():
        if line.lstrip().startswith("#"):
            continue
        sourced = _SOURCE.match(line)
        if sourced:
            name = _unquoted(sourced[1])
            if name.endswith("|") or line.rstrip().endswith("|") or "`" in name:
                runs_command = True
            else:
                runs_command |= _read(places, places.expand(_expanded(places, name, values)), values, seen)
        elif _UNSET.match(line):
            values["postponed"] = [] if line.split()[0] == "reset" else [""]
        elif _SET_COMMAND.search(line):
            for name, value in _SET.findall(line):
                held = values.setdefault(name.lower(), [])
                if held == [""]:  # it was unset before
                    held.clear()
                held.append(_unquoted(value))
    return runs_command


def _unquoted(text: str) -> str:
    return text[1:-1].replace('\\"', '"') if text[:1] in {'"', "'"} and text[-1:] == text[:1] else text


def _expanded(places: Places, value: str, values: dict[str, list[str]]) -> str:
    """With variables replaced; ``+`` and ``=`` at its beginning stand for ``folder`` and a slash."""

    def held(match: re.Match[str]) -> str:
        name = match[1] or match[2]
        if name.lower() in values:
            return (values[name.lower()] or [""])[-1]
        return str(places.home) if name == "HOME" else places.environment.get(name, "")

    for _ in range(_DEEPEST):
        if value[:1] in {"+", "="}:
            value = f"{values['folder'][-1].rstrip('/')}/{value[1:].lstrip('/')}"
        if "$" not in value:
            break
        value = _VARIABLE.sub(held, value)[:4096]
    return value
