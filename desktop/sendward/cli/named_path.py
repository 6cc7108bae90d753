"""A file or folder on the command line."""

from __future__ import annotations

from argparse import ArgumentTypeError
from pathlib import Path


def named_path(text: str) -> Path:
    """What argparse reads a path with; an empty name, which would be the folder one is in, is refused."""
    if not text:
        raise ArgumentTypeError("the name is empty")
    return Path(text)
