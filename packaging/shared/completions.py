"""Completions for bash, zsh and fish, made from the commands and options that are declared."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from shared.commands import Argument, Command

_BASH = r"""# bash completion for sendward; made from its commands and options
_sendward()
{
    local cur=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD-1]} path=sendward word
    for word in "${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
        case "$path $word" in
@WALK@
        esac
    done
    case "$path $previous" in
@VALUES@
    esac
    local words= files=
    case $path in
@WORDS@
    esac
    COMPREPLY=($(compgen -W "$words" -- "$cur"))
    if [[ $files && $cur != -* ]]; then
        _sendward_files
    fi
}
_sendward_files()
{
    compopt -o filenames
    mapfile -t -O "${#COMPREPLY[@]}" COMPREPLY < <(compgen -f -- "$cur")
}
complete -F _sendward sendward
"""


def bash(program: Command) -> str:
    """A script for bash 4 or newer, which needs nothing of the package bash-completion."""
    every = program.all()
    walk = [f'            "{" ".join(each.words)}") path="{" ".join(each.words)}" ;;' for each in every[1:]]
    values = []
    for command in every:
        for option in command.options:
            if option.value:
                keys = "|".join(f'"{" ".join((*command.words, name))}"' for name in option.names)
                if option.takes_files:
                    reply = "COMPREPLY=(); _sendward_files"
                else:
                    reply = f'COMPREPLY=($(compgen -W "{" ".join(option.choices)}" -- "$cur"))'
                values.append(f"        {keys}) {reply}; return ;;")
    words = []
    for command in every:
        follow = " ".join(_words(command))
        files = " files=1" if _takes_files(command) else ""
        words.append(f'        "{" ".join(command.words)}") words="{follow}"{files} ;;')
    return (
        _BASH.replace("@WALK@", "\n".join(walk))
        .replace("@VALUES@", "\n".join(values))
        .replace("@WORDS@", "\n".join(words))
    )


def _words(command: Command) -> list[str]:
    """What may follow the command, but for files."""
    words = [each.words[-1] for each in command.commands]
    words += [name for option in command.options for name in option.names]
    return words + [choice for each in command.arguments if not each.names for choice in each.choices]


def _takes_files(command: Command) -> bool:
    return any(argument.takes_files for argument in command.arguments if not argument.names)


def zsh(program: Command) -> str:
    """A file for a folder of zsh's ``fpath``, named ``_sendward``."""
    functions = "\n".join(line for command in program.all() for line in _zsh_function(command))
    head = "#compdef sendward\n# zsh completion for sendward; made from its commands and options"
    return f'{head}\n\n{functions}\n_sendward "$@"\n'


def _zsh_function(command: Command) -> Iterator[str]:
    yield f"{_zsh_name(command)}() {{"
    yield "    local curcontext=$curcontext state line"
    yield "    _arguments -C \\"
    for option in command.options:
        for name in option.names:
            value = f":{_zsh_text(option.value)}:{_zsh_values(option)}" if option.value else ""
            many = "*" if option.is_repeated else ""
            yield f"        '{many}{name}[{_zsh_text(option.help)}]{value}' \\"
    if command.commands:
        yield "        '1: :->command' '*:: :->rest'"
        yield "    case $state in"
        yield "        command)"
        yield "            local -a commands=("
        for each in command.commands:
            yield f"                '{each.words[-1]}:{_zsh_text(each.purpose)}'"
        yield "            )"
        yield "            _describe -t commands 'command' commands ;;"
        yield "        rest)"
        yield "            case $line[1] in"
        for each in command.commands:
            yield f"                {each.words[-1]}) {_zsh_name(each)} ;;"
        yield "            esac ;;"
        yield "    esac"
    else:
        others = [argument for argument in command.arguments if not argument.names]
        yield (
            "        " + " ".join(f"'*:{_zsh_text(each.value)}:{_zsh_values(each)}'" for each in others[-1:])
            if others
            else "        '*: :'"
        )
    yield "}"


def _zsh_name(command: Command) -> str:
    return "_" + "_".join(command.words)


def _zsh_values(argument: Argument) -> str:
    return (
        "_files" if argument.takes_files else f"({' '.join(argument.choices)})" if argument.choices else " "
    )


def _zsh_text(text: str) -> str:
    r"""``text`` inside single quotes and a specification of ``_arguments``.

    >>> print(_zsh_text("it's a [list]: one"))
    it'\''s a \[list\]\: one
    """
    plain = " ".join(text.split()).replace("\\", "\\\\")
    for special in "[]:":
        plain = plain.replace(special, f"\\{special}")
    return plain.replace("'", "'\\''")


def fish(program: Command) -> str:
    """A file for a folder of fish's completions."""
    lines = ["# fish completion for sendward; made from its commands and options", "complete -c sendward -f"]
    for command in program.all():
        lines += _fish_lines(command)
    return "\n".join(lines) + "\n"


def _fish_lines(command: Command) -> Iterator[str]:
    condition = _fish_condition(command)
    for each in command.commands:
        yield f"complete -c sendward {condition} -a {each.words[-1]} -d {_fish_text(each.purpose)}"
    for argument in command.arguments:
        words = [f"-l {name[2:]}" if name.startswith("--") else f"-s {name[1:]}" for name in argument.names]
        if argument.names and argument.value:
            words.append("-r")
        if argument.takes_files:
            words.append("-F")
        if argument.choices:
            words.append(f"-a {_fish_text(' '.join(argument.choices))}")
        if words:
            yield f"complete -c sendward {condition} {' '.join(words)} -d {_fish_text(argument.help)}"


def _fish_condition(command: Command) -> str:
    words = command.words[1:]
    tests = [f"__fish_seen_subcommand_from {word}" for word in words]
    if command.commands:
        inner = " ".join(each.words[-1] for each in command.commands)
        tests.append(f"not __fish_seen_subcommand_from {inner}")
    return f'-n "{"; and ".join(tests)}"' if tests else ""


def _fish_text(text: str) -> str:
    plain = " ".join(text.split()).replace("\\", "\\\\").replace("'", "\\'")
    return f"'{plain}'"
