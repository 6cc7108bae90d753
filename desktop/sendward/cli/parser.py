"""The parser of ``sendward``'s arguments: the commands, and the options of each."""

from __future__ import annotations

import argparse
import importlib
import re
from itertools import takewhile
from typing import TYPE_CHECKING

from sendward import __version__
from sendward.cli import tray
from sendward.cli.arguments import add_command
from sendward.cli.output import Status, refuse, visible

if TYPE_CHECKING:
    from collections.abc import Sequence
    from types import ModuleType

_EPILOG = """\
Without a command, the tray app starts; if it runs already, its window is shown.
`sendward COMMAND --help` says more of each command.

exit status without a command:
  0  the app ended, or another that runs was asked to come up or to end; also where --quit finds none
  1  no window can come up here, or the app that runs does not answer or may not be ended
  2  usage
"""
_DASHED = re.compile(r"\A-.*@")
"""An address that argparse takes for an option."""

COMMANDS = {
    "check": "say whether addresses resemble a protected domain",
    "scan": "look for addresses that resemble a protected domain in mail folders and address books",
    "checkup": "look for wrong addresses in the rules, accounts and address books of mail programs",
    "watchlist": "show the lists of protected domains, or check a list of your own",
    "journal": "show, export or verify the record of what was asked and decided",
    "replay": "say how often messages of yours would have been asked about",
    "doctor": "say what is watched on this machine, what is not, and what to do about it",
    "addin": "put the add-in into a mail program, so that a message is held until you have decided",
    "settings": "take settings, lists of your own and exceptions to another computer",
    "desktop": "put menu entry, icon and autostart into your folders, or take them away",
    "native-host": "relay between a mail program's add-in and the app; mail programs start it",
}
"""Each is a module of this package with ``add_arguments(parser)`` and ``run(args) -> int``."""


def parse(arguments: list[str]) -> argparse.Namespace:
    """Read the arguments. Where they are none of ``sendward``, says so and raises SystemExit."""
    try:
        parser = parser_for(arguments)
        args, unknown = parser.parse_known_args(arguments)
        if args.command and (args.minimized or args.show or args.quit):
            parser.error("--minimized, --show and --quit are the tray app's: no command goes with them")
        if unknown and "takes_unknown" not in args:
            # the command's own usage shows what could have been meant; argparse shows that of all of them
            of_command: argparse.ArgumentParser = getattr(args, "parser", parser)
            of_command.error(f"unrecognized arguments: {visible(' '.join(unknown))}")
    except SystemExit as end:
        dashed = [each for each in takewhile(lambda each: each != "--", arguments) if _DASHED.match(each)]
        if end.code == Status.UNUSABLE and dashed and arguments[0] == "check":
            hint = f"Put -- before an address that begins with a dash: sendward check -- {visible(dashed[0])}"
            refuse("check", [hint])
        raise
    return args


def whole_parser() -> argparse.ArgumentParser:
    """The parser with every command's own arguments, from which man page and completions are made."""
    return parser_for((), is_whole=True)


def parser_for(arguments: Sequence[str], *, is_whole: bool = False) -> argparse.ArgumentParser:
    """The parser that ``arguments`` need; it knows only the command they name, where they begin with one."""
    parser = argparse.ArgumentParser(
        prog="sendward",
        description="Asks before a message leaves for a domain that only looks like the one you meant.",
        epilog=_EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--version", action="version", version=f"sendward {__version__}")
    tray.add_arguments(parser)
    # named here, since argparse would load what measures the terminal to find the name
    commands = parser.add_subparsers(dest="command", metavar="COMMAND", title="commands", prog="sendward")
    named = {arguments[0]} & set(COMMANDS) if arguments else set()
    for name, purpose in COMMANDS.items():
        if named and name not in named:
            continue  # its parser takes time, and nothing is said of it
        command = add_command(commands, name, purpose)
        if is_whole or name in arguments:
            command_module(name).add_arguments(command)
    return parser


def command_module(command: str) -> ModuleType:
    """The module of a command."""
    return importlib.import_module(f"sendward.cli.{command.replace('-', '_')}")
