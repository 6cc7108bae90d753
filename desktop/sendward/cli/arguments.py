"""Arguments of the command line: commands, files and folders, whole numbers."""

from __future__ import annotations

import argparse
from argparse import ArgumentTypeError
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable


def add_command(
    commands: argparse._SubParsersAction[argparse.ArgumentParser],  # it has no other name
    name: str,
    purpose: str,
    epilog: str = "",
) -> argparse.ArgumentParser:
    """Declare it: ``purpose`` stands in the overview and begins its help, ``epilog`` ends that."""
    return commands.add_parser(
        name,
        help=purpose,
        description=f"{purpose[0].upper()}{purpose[1:]}.",
        epilog=epilog,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )


def named_path(text: str) -> Path:
    """What argparse reads a path with; an empty name, which would be the folder one is in, is refused."""
    if not text:
        raise ArgumentTypeError("the name is empty")
    return Path(text)


def whole_number(lowest: int, highest: int | None = None) -> Callable[[str], int]:
    """What argparse reads an option's number with; another text is refused with the numbers that would do."""
    wanted = f"a number from {lowest} on" if highest is None else f"a number from {lowest} to {highest}"

    def read(text: str) -> int:
        problem = ArgumentTypeError(f"{text} is not {wanted}")
        try:
            number = int(text)
        except ValueError as error:
            raise problem from error
        if number < lowest or (highest is not None and number > highest):
            raise problem
        return number

    return read
