"""The commands and options that argparse declares, as plain data, for man page and completions."""

from __future__ import annotations

import argparse
import sys
from dataclasses import dataclass
from pathlib import Path

CHECKOUT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(CHECKOUT / "desktop"))


@dataclass(frozen=True)
class Argument:
    """An option, or what a command takes beside its options."""

    names: tuple[str, ...]
    """As typed: ``--json``. None of what is no option."""
    value: str
    """What stands for its value in a text; empty where it takes none."""
    choices: tuple[str, ...]
    """The values it may have, where they are declared."""
    takes_files: bool
    is_optional: bool
    """Whether it can be left out."""
    is_repeated: bool
    """Whether there can be several."""
    help: str


@dataclass(frozen=True)
class Command:
    """A command with all that follows it."""

    words: tuple[str, ...]
    """As typed: ``("sendward", "journal", "list")``."""
    purpose: str
    """Its line in the overview, without a full stop."""
    description: str
    epilog: str
    arguments: tuple[Argument, ...]
    commands: tuple[Command, ...]

    def all(self) -> tuple[Command, ...]:
        """This one and every one below it."""
        return (self, *(each for command in self.commands for each in command.all()))

    @property
    def options(self) -> tuple[Argument, ...]:
        """The arguments that have names."""
        return tuple(argument for argument in self.arguments if argument.names)


def declared() -> Command:
    """``sendward`` as it is declared."""
    from sendward.cli.parser import whole_parser  # noqa: PLC0415  # found only behind the path above

    return read_parser(whole_parser(), ("sendward",), "")


def read_parser(parser: argparse.ArgumentParser, words: tuple[str, ...], purpose: str) -> Command:
    """A parser as data; argparse shows what it was told in ``_actions`` alone."""
    below: list[Command] = []
    arguments: list[Argument] = []
    for action in parser._actions:  # noqa: SLF001  # it has no public name
        if isinstance(action, argparse._SubParsersAction):  # noqa: SLF001  # as above
            purposes = {each.dest: each.help or "" for each in action._choices_actions}  # noqa: SLF001
            below += [
                read_parser(each, (*words, name), purposes.get(name, ""))
                for name, each in action.choices.items()
            ]
        elif action.help != argparse.SUPPRESS:
            arguments.append(_argument(action))
    return Command(
        words, purpose, parser.description or "", parser.epilog or "", tuple(arguments), tuple(below)
    )


def _argument(action: argparse.Action) -> Argument:
    takes_value = action.nargs != 0
    metavar = action.metavar if isinstance(action.metavar, str) else action.dest.upper()
    choices = tuple(map(str, action.choices or ()))
    name = getattr(action.type, "__name__", "")
    return Argument(
        names=tuple(action.option_strings),
        value=(metavar if action.metavar or not choices else "|".join(choices)) if takes_value else "",
        choices=choices,
        takes_files=takes_value and name == "named_path",
        is_optional=not action.required or action.nargs == "*",
        is_repeated=action.nargs in {"*", "+"} or isinstance(action, argparse._AppendAction),  # noqa: SLF001  # as above
        help=(action.help or "").replace("%(default)s", str(action.default)).replace("%%", "%"),
    )
