"""A command, or an action of one, on the command line."""

from __future__ import annotations

import argparse


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
