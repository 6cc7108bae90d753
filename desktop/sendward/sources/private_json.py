"""A small file in which a source remembers something from one run to the next, readable by nobody else."""

from __future__ import annotations

import json
import os
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path


def read_private_json(path: Path) -> object:
    """What the file holds. Raises FileNotFoundError, other OSErrors, and ValueError for what is no JSON."""
    found: object = json.loads(path.read_text("ascii"))
    return found


def write_private_json(path: Path, value: object) -> None:
    """Put ``value`` there whole or not at all; mode 0600. Raises OSError.

    It is not forced onto the disk: what is lost in a power failure is asked about once more.
    """
    new = path.with_name(f"{path.name}.new")
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    descriptor = os.open(new, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    with os.fdopen(descriptor, "w", encoding="ascii") as file:
        json.dump(value, file)
    new.replace(path)
