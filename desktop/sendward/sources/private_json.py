"""Files of ours that only this person may read, with a digest that tells of damage."""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
import re
from typing import TYPE_CHECKING

from sendward.phrase import Phrase
from sendward.system.files import replace_file

if TYPE_CHECKING:
    from pathlib import Path

FORMAT = 1
"""Of these files. This one writes no number; a later one begins with its own: ``{"format": 2, …``."""
_LATER = re.compile(rb'\{\s*"format"\s*:\s*([0-9]{1,9})\b')
_LONGEST_HEAD = 64


class NewerStateError(OSError):
    """A newer Sendward wrote the file, which is left as it is."""


def _refuse_newer(path: Path) -> None:
    """Raise NewerStateError for a file in a later format, and OSError where it cannot be read."""
    with path.open("rb") as file:
        number = _LATER.match(file.read(_LONGEST_HEAD))
    if number and int(number[1]) > FORMAT:
        raise NewerStateError(
            Phrase(
                "A newer Sendward wrote {path} (format {version}; this one knows {known}), "
                "which is left as it is.",
                path=path,
                version=int(number[1]),
                known=FORMAT,
            )
        )


def read_private_json(path: Path) -> object:
    """The value that ``write_private_json`` put there; one of an earlier version has no digest beside it.

    Raises FileNotFoundError, NewerStateError, other OSErrors, and ValueError for a damaged file, which is
    then kept aside.
    """
    _refuse_newer(path)
    try:
        return _unwrapped(json.loads(path.read_text("ascii")))
    except (ValueError, RecursionError):
        path.replace(kept_aside(path))
        raise


def kept_aside(path: Path) -> Path:
    """Where such a file is kept when it is damaged, the last one only."""
    return path.with_name(f"{path.name}.damaged")


_WRAPPED = frozenset({"sha256", "value"})


def _unwrapped(found: object) -> object:
    if not isinstance(found, dict) or not _WRAPPED & found.keys():
        return found
    if found.keys() != _WRAPPED or found["sha256"] != _digest(found["value"]):
        raise ValueError("it is not as it was written")
    return found["value"]


def _digest(value: object) -> str:
    return hashlib.sha256(json.dumps(value).encode("ascii")).hexdigest()


def write_private_json(path: Path, value: object) -> None:
    """Put ``value`` there whole or not at all, with a digest that tells of damage; mode 0600. Raises OSError.

    It is not forced onto the disk: what is lost in a power failure is asked about once more. What a newer
    Sendward wrote is not written over: NewerStateError.
    """
    with contextlib.suppress(FileNotFoundError):
        _refuse_newer(path)
    new = path.with_name(f"{path.name}.new")
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    descriptor = os.open(new, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    with os.fdopen(descriptor, "w", encoding="ascii") as file:
        json.dump({"sha256": _digest(value), "value": value}, file)
    replace_file(new, path)
