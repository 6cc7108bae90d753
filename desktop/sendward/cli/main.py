"""``sendward``: starts the tray app, or the command that is named.

A command's module is imported only when it is asked for, so that ``sendward check`` starts without Qt; the
parser only where ``check`` is given an option, since it takes a tenth of that command's time.
"""

from __future__ import annotations

import contextlib
import errno
import os
import sys
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, TypeGuard

from sendward.cli.output import Status, refuse, show_whatever_comes
from sendward.system.loading import loading

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

INTERRUPTED = 130
"""128 + SIGINT: what a shell reports of a command ended by Ctrl-C."""
PIPE_CLOSED = 141
"""128 + SIGPIPE: what a shell reports of a command whose reader went away."""
_UNWRITABLE = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG, errno.EIO, errno.EBADF}
"""Errors of writing the answer: a full disk, a used up quota, a failing disk, a closed stream."""


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
    show_whatever_comes()
    try:
        with loading():
            command, answer = _command(arguments)
        if command and sys.stdout is None:
            return refuse(command, ["There is no standard output to answer on."])
        return answer()
    finally:
        if sys.stdout is not None:
            sys.stdout.flush()
        sys.stderr.flush()  # argparse ignores that it cannot be written, and the exit would fail


def _command(arguments: list[str]) -> tuple[str, Callable[[], int]]:
    """The command's name, empty for the tray app, and what runs it; SystemExit where there is no such one."""
    first, *rest = arguments or [""]
    if first == "check" and rest and not any(each.startswith("-") for each in rest):
        from sendward.cli import check  # noqa: PLC0415  # as every command

        return first, partial(check.run, check.Asked(rest))
    from sendward.cli.parser import command_module, parse  # noqa: PLC0415  # see the module's docstring

    args = parse(arguments)
    return args.command or "", partial(command_module(args.command or "tray").run, args)


def _let_go_of_output() -> None:
    """Point standard output and error at nothing: Python flushes them at exit, and would complain."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    for stream in (sys.stdout, sys.stderr):
        with contextlib.suppress(AttributeError, OSError, ValueError):  # one that is closed, or no file
            os.dup2(nowhere, stream.fileno())


if __name__ == "__main__":
    sys.exit(main())
