"""A whole number on the command line."""

from __future__ import annotations

from argparse import ArgumentTypeError
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable


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
