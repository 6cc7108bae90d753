"""``sendward``: starts the tray app, or the command that is named.

A command's module is imported only when it is asked for, so that ``sendward check`` starts without Qt.
"""

from __future__ import annotations

import argparse
import contextlib
import errno
import importlib
import os
import re
import sys
from itertools import takewhile
from pathlib import Path
from typing import TYPE_CHECKING, TypeGuard

from sendward import __version__
from sendward.cli import tray
from sendward.cli.arguments import add_command
from sendward.cli.output import Status, refuse, visible
from sendward.system.loading import loading

if TYPE_CHECKING:
    from collections.abc import Sequence
    from types import ModuleType

_DASHED = re.compile("-.*@")
"""An address that argparse takes for an option."""
INTERRUPTED = 130
"""128 + SIGINT: what a shell reports of a command ended by Ctrl-C."""
PIPE_CLOSED = 141
"""128 + SIGPIPE: what a shell reports of a command whose reader went away."""
_UNWRITABLE = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG, errno.EIO, errno.EBADF}
"""Errors of writing the answer: a full disk, a used up quota, a failing disk, a closed stream."""

_COMMANDS = {
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


def main(argv: Sequence[str] | None = None) -> int:
    """Run ``sendward`` with these arguments (the process's own by default); returns the exit status."""
    arguments = list(sys.argv[1:] if argv is None else argv)
    if sys.stderr is None:  # closed by the program that started us; print would use standard output instead
        sys.stderr = Path(os.devnull).open("w", encoding="utf-8")  # noqa: SIM115  # until the end
    try:
        return _run(arguments)
    except KeyboardInterrupt:
        return INTERRUPTED
    except BrokenPipeError:
        _let_go_of_output()
        return PIPE_CLOSED
    except Exception as error:
        if _is_about_output(error):
            with contextlib.suppress(OSError):  # standard error may be what cannot be written
                print(f"sendward: The answer cannot be written: {error.strerror}.", file=sys.stderr)
            _let_go_of_output()
            return Status.UNUSABLE
        # Python would exit with 1, which means "resembles"; a defect of ours is no verdict
        sys.excepthook(type(error), error, error.__traceback__)
        raise SystemExit(Status.UNUSABLE) from error


def _is_about_output(error: Exception) -> TypeGuard[OSError]:
    return isinstance(error, OSError) and error.errno in _UNWRITABLE and error.filename is None


def _run(arguments: list[str]) -> int:
    try:
        with loading():
            args = _parsed(arguments)
            run = _module(args.command).run if args.command else tray.run
        if args.command and sys.stdout is None:
            return refuse(args.command, ["There is no standard output to answer on."])
        status: int = run(args)
        return status
    finally:
        if sys.stdout is not None:
            sys.stdout.flush()
        sys.stderr.flush()  # argparse ignores that it cannot be written, and the exit would fail


def _parsed(arguments: list[str]) -> argparse.Namespace:
    try:
        parser = _parser(arguments)
        args, unknown = parser.parse_known_args(arguments)
        return args if "takes_unknown" in args or not unknown else parser.parse_args(arguments)  # says so
    except SystemExit as end:
        dashed = [each for each in takewhile(lambda each: each != "--", arguments) if _DASHED.match(each)]
        if end.code == Status.UNUSABLE and dashed and arguments[0] == "check":
            hint = f"Put -- before an address that begins with a dash: sendward check -- {visible(dashed[0])}"
            refuse("check", [hint])
        raise


def _let_go_of_output() -> None:
    """Point standard output and error at nothing: Python flushes them at exit, and would complain."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    for stream in (sys.stdout, sys.stderr):
        with contextlib.suppress(AttributeError, OSError, ValueError):  # one that is closed, or no file
            os.dup2(nowhere, stream.fileno())


def whole_parser() -> argparse.ArgumentParser:
    """The parser with every command's own arguments, from which man page and completions are made."""
    return _parser((), is_whole=True)


def _parser(arguments: Sequence[str], *, is_whole: bool = False) -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="sendward",
        description="Asks before a message leaves for a domain that only looks like the one you meant.",
        epilog="Without a command, the tray app starts; if it runs already, its window is shown. "
        "`sendward COMMAND --help` says more of each command.",
    )
    parser.add_argument("--version", action="version", version=f"sendward {__version__}")
    tray.add_arguments(parser)
    commands = parser.add_subparsers(dest="command", metavar="COMMAND", title="commands")
    named = {arguments[0]} & set(_COMMANDS) if arguments else set()
    for name, purpose in _COMMANDS.items():
        if named and name not in named:
            continue  # its parser takes time, and nothing is said of it
        command = add_command(commands, name, purpose)
        if is_whole or name in arguments:
            _module(name).add_arguments(command)
    return parser


def _module(command: str) -> ModuleType:
    return importlib.import_module(f"sendward.cli.{command.replace('-', '_')}")


if __name__ == "__main__":
    sys.exit(main())
