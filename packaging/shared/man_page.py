"""``sendward.1``, the man page, made from the commands and options that are declared."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from shared.commands import declared

if TYPE_CHECKING:
    from collections.abc import Iterator

    from shared.commands import Argument, Command

FILES = (
    (
        "~/.config/sendward/settings.toml",
        "your settings; your own lists are in the folder watchlists beside it",
    ),
    ("~/.local/share/sendward/journal.sqlite3", "the journal of what was asked and decided"),
    ("~/.local/state/sendward/sendward.log", "the log, without addresses"),
    ("/etc/sendward/policy.toml", "the organisation's policy"),
    ("/etc/sendward/watchlists/", "the organisation's lists"),
)


def man_page(version: str, epoch: int) -> str:
    """The page in man(7)'s language, dated ``epoch`` (seconds since 1970)."""
    day = datetime.fromtimestamp(epoch, UTC).date().isoformat()
    return "\n".join(_lines(declared(), version, day)) + "\n"


def _lines(program: Command, version: str, day: str) -> Iterator[str]:
    yield f'.TH SENDWARD 1 "{day}" "Sendward {version}" "User Commands"'
    yield ".nh"
    yield ".SH NAME"
    yield "sendward \\- asks before a message leaves for a look\\-alike domain"
    yield ".SH SYNOPSIS"
    for command in (program, *program.commands):
        yield from (".B", escaped(" ".join(command.words)), escaped(_usage(command)), ".br")
    yield ".SH DESCRIPTION"
    yield escaped(program.description)
    more, _, laid_out = program.epilog.partition("\n\n")
    yield escaped(more.replace("`", ""))
    yield from _verbatim(laid_out)
    yield ".SH OPTIONS"
    yield from _arguments(program)
    yield ".SH COMMANDS"
    for command in program.commands:
        yield from _command(command)
    yield ".SH FILES"
    for path, what in FILES:
        yield from (".TP", f".I {escaped(path)}", escaped(what))
    yield ".SH SEE ALSO"
    yield "The pages that are installed with Sendward, among them one for administrators:"
    yield ".I /usr/share/doc/sendward"


def _command(command: Command) -> Iterator[str]:
    yield f'.SS "{escaped(" ".join(command.words[1:]))} {escaped(_usage(command))}"'
    yield escaped(command.description)
    yield from _arguments(command)
    for each in command.commands:
        yield ".PP"
        yield f".B {escaped(' '.join(each.words[1:]))}"
        if usage := _usage(each):  # an empty line would be one on the page, too
            yield escaped(usage)
        yield ".br"
        yield escaped(each.description)
        yield from _arguments(each)
        yield from _verbatim(_said_after(each, command))
    yield from _verbatim(command.epilog)


def _said_after(action: Command, command: Command) -> str:
    """What is said at the end of an action: once, where the next says the same or ``command`` does of all."""
    names = [each.words[-1] for each in command.commands if each.epilog == action.epilog]
    if action.epilog in command.epilog or names[-1] != action.words[-1]:
        return ""
    *others, last = names
    of = f"{', '.join(others)} and {last}" if others else last
    return action.epilog.replace("exit status:", f"exit status of {of}:", 1)


def _verbatim(text: str) -> Iterator[str]:
    """What was laid out by hand, as it is."""
    if text.strip():
        yield from (".PP", ".nf", *(escaped(line) for line in text.strip("\n").splitlines()), ".fi")


def _arguments(command: Command) -> Iterator[str]:
    for argument in command.arguments:
        if argument.names[:1] == ("-h",) and len(command.words) > 1:
            continue  # said once, of the program
        yield ".TP"
        names = ", ".join(f"\\fB{escaped(name)}\\fR" for name in argument.names)
        value = f"\\fI{escaped(argument.value)}\\fR" if argument.value else ""
        yield " ".join(filter(None, (names, value)))
        yield escaped(argument.help) or "\\&"


def _usage(command: Command) -> str:
    """What follows the command's words: options first, as they must stand before a ``--``."""
    arguments = sorted(command.arguments, key=lambda argument: not argument.names)
    words = [_usage_of(argument) for argument in arguments if argument.names[:1] != ("-h",)]
    below = "ACTION" if len(command.words) > 1 else "[COMMAND]"
    return " ".join([*words, *([below] if command.commands else [])])


def _usage_of(argument: Argument) -> str:
    word = " ".join(filter(None, (*argument.names[-1:], argument.value)))
    return (f"[{word}]" if argument.is_optional else word) + ("..." if argument.is_repeated else "")


def escaped(text: str) -> str:
    r"""``text`` for man(7): backslashes, hyphens and what would be a request at a line's beginning.

    >>> print(escaped("--json"))
    \-\-json
    >>> print(escaped(".mil ends a domain"))
    \&.mil ends a domain
    """
    lines = []
    for line in text.splitlines():
        plain = line.replace("\\", "\\e").replace("-", "\\-").replace('"', "\\(dq")
        lines.append(f"\\&{plain}" if plain[:1] in {".", "'"} else plain)
    return "\n".join(lines)
