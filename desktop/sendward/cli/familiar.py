"""A file of domains that a person writes to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sendward.cli.lists import ListsError
from sendward.cli.why_unreadable import why_unreadable
from sendward.engine.addr_spec import AddressError, parse_target

if TYPE_CHECKING:
    from pathlib import Path


def read_familiar(path: Path) -> frozenset[str]:
    """The domains of a file, one address or domain a line, as A-labels; a ``#`` begins a comment.

    Raises `ListsError` when the file cannot be read, or a line of it.
    """
    try:
        text = path.read_text(encoding="utf-8")
    except OSError as error:
        raise ListsError([f"{path}: {why_unreadable(error)}"]) from error
    except UnicodeDecodeError as error:
        raise ListsError([f"{path}: It is no text in UTF-8; save it as UTF-8."]) from error
    domains = set()
    for number, line in enumerate(text.splitlines(), start=1):
        written = line.partition("#")[0].strip()
        try:
            if written:
                domains.add(parse_target(written).domain.ascii)
        except AddressError as error:
            raise ListsError([f"{path}:{number}: {error}"]) from error
    return frozenset(domains)
