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
    """Add the subcommand ``name`` to ``commands``; returns its parser.

    ``purpose`` is its line in the overview and the beginning of its help, ``epilog`` the end of that. What is
    parsed names the innermost of them as ``parser``.
    """
    parser = commands.add_parser(
        name,
        help=purpose,
        description=f"{purpose[0].upper()}{purpose[1:]}.",
        epilog=epilog,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.set_defaults(parser=parser)
    return parser


def named_path(text: str) -> Path:
    """Argparse type of a path. Raises `ArgumentTypeError` for an empty name, which would mean this folder."""
    if not text:
        raise ArgumentTypeError("the name is empty")
    return Path(text)


def country_code(text: str) -> str:
    """Argparse type of a country's code (ISO 3166). Raises `ArgumentTypeError` for what is none."""
    from sendward.engine.countries import code_of, country_of, ending_of  # noqa: PLC0415  # few commands ask for a country

    code = text.upper()
    if len(code) != 2 or not country_of(ending_of(code)):  # noqa: PLR2004  # a code's letters
        raise ArgumentTypeError(f"{text} is no country; write its two letters, such as DE or GB")
    return code_of(code.lower())


def whole_number(lowest: int, highest: int | None = None) -> Callable[[str], int]:
    """Argparse type of a whole number from ``lowest`` to ``highest``, without an upper limit by default.

    It raises `ArgumentTypeError`, which names the numbers that are allowed, for any other text.
    """
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
