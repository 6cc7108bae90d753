"""The man page and the completions name every command and option that is declared, and nothing else."""

from __future__ import annotations

import re
import subprocess
from typing import TYPE_CHECKING

import pytest

from shared.commands import Command, declared
from shared.completions import bash, fish, zsh
from shared.man_page import man_page

if TYPE_CHECKING:
    from pathlib import Path

PROGRAM = declared()


def names(command: Command) -> set[str]:
    return {each.words[-1] for each in command.commands} | {
        name for option in command.options for name in option.names
    }


@pytest.fixture(scope="module")
def man_text() -> str:
    page = man_page("0.1.0", 0)
    assert "\n-" not in page  # a hyphen that groff would take for a dash
    return page.replace("\\-", "-").replace("\\fB", "").replace("\\fR", "").replace("\\fI", "")


def test_what_is_declared_is_all_there() -> None:
    words = {" ".join(command.words) for command in PROGRAM.all()}

    assert {"sendward", "sendward check", "sendward journal list", "sendward addin install"} <= words
    assert all(command.description for command in PROGRAM.all())
    assert all(argument.help for command in PROGRAM.all() for argument in command.arguments)


@pytest.mark.parametrize("command", PROGRAM.all(), ids=lambda command: " ".join(command.words))
def test_the_man_page_names_each_command_with_its_options(command: Command, man_text: str) -> None:
    assert " ".join(command.words[1:]) in man_text
    for option in command.options:
        if option.names[0] != "-h":
            assert ", ".join(option.names) in man_text
            assert " ".join(option.help.split())[:40] in " ".join(man_text.split())


@pytest.mark.parametrize("command", PROGRAM.commands, ids=lambda command: command.words[-1])
def test_the_man_page_says_each_exit_status_of_a_command_once(command: Command, man_text: str) -> None:
    section = man_text.partition(f'.SS "{command.words[-1]} ')[2].partition("\n.S")[0]
    statuses = [line for line in section.splitlines() if re.match(r"  \d  ", line)]

    assert statuses
    assert len(statuses) == len(set(statuses))
    assert all(f" {each.words[-1]}" in section for each in command.commands)


def test_the_man_page_says_the_exit_statuses_of_the_app(man_text: str) -> None:
    beginning = man_text.partition(".SH OPTIONS")[0]

    assert "\nexit status without a command:\n  0  " in beginning


def test_the_man_page_says_of_which_actions_an_exit_status_is(man_text: str) -> None:
    assert "\nexit status of list, export and report:\n" in man_text
    assert "\nexit status of verify:\n" in man_text


def test_the_man_page_has_no_empty_line_where_an_action_takes_nothing(man_text: str) -> None:
    laid_out = re.sub(r"\n\.nf\n.*?\n\.fi\n", "\n", man_text, flags=re.DOTALL)

    assert "\n\n" not in laid_out


def test_the_man_page_is_read_without_a_warning(tmp_path: Path) -> None:
    page = tmp_path / "sendward.1"
    page.write_text(man_page("0.1.0", 0), encoding="utf-8")

    done = subprocess.run(
        ["man", "--warnings", "-l", page],
        capture_output=True,
        text=True,
        check=True,
        env={"PATH": "/usr/bin:/bin"},
    )

    assert done.stderr == ""
    assert "SENDWARD(1)" in done.stdout


@pytest.mark.parametrize(
    ("words", "usage"),
    [
        ("sendward", "[COMMAND]"),
        ("sendward check", "[--familiar FILE] ADDRESS..."),
        ("sendward check", "[--watchlist FILE]..."),
        ("sendward journal export", "[--format csv|jsonl] [FILE]"),
        ("sendward settings import", "FILE"),
        ("sendward native-host", "[PASSED]..."),
    ],
)
def test_the_man_page_says_what_can_be_left_out_and_what_repeated(
    words: str, usage: str, man_text: str
) -> None:
    name = words.removeprefix("sendward ") if words.count(" ") > 1 else words

    begun = man_text.partition(f"{name}\n")[2]

    assert usage in begun.partition("\n")[0]


def completed(folder: Path, *words: str) -> set[str]:
    """What bash offers behind these words, the last of which is being typed."""
    script = folder / "sendward.bash"
    script.write_text(bash(PROGRAM), encoding="utf-8")
    line = " ".join(f"'{word}'" for word in words)
    asked = (
        f"source {script}; compopt() {{ :; }}; COMP_WORDS=({line}); COMP_CWORD={len(words) - 1};"
        ' _sendward; printf "%s\\n" "${COMPREPLY[@]}"'
    )
    done = subprocess.run(
        ["bash", "--norc", "-c", asked], capture_output=True, text=True, check=True, cwd=folder
    )
    assert done.stderr == ""
    return set(done.stdout.splitlines())


@pytest.mark.parametrize("command", PROGRAM.all(), ids=lambda command: " ".join(command.words))
def test_bash_offers_what_follows_each_command(command: Command, tmp_path: Path) -> None:
    offered = completed(tmp_path, *command.words, "") | completed(tmp_path, *command.words, "-")

    assert names(command) <= offered


def test_bash_offers_values_and_files(tmp_path: Path) -> None:
    (tmp_path / "contacts.vcf").touch()

    assert completed(tmp_path, "sendward", "journal", "export", "--format", "") == {"csv", "jsonl"}
    assert completed(tmp_path, "sendward", "scan", "cont") == {"contacts.vcf"}
    assert completed(tmp_path, "sendward", "jour") == {"journal"}


def test_bash_offers_a_file_with_a_space_in_its_name_whole(tmp_path: Path) -> None:
    (tmp_path / "my contacts.vcf").touch()

    assert completed(tmp_path, "sendward", "scan", "my") == {"my contacts.vcf"}
    assert completed(tmp_path, "sendward", "check", "--watchlist", "my") == {"my contacts.vcf"}


def test_zsh_has_a_function_for_each_command_with_its_options() -> None:
    text = zsh(PROGRAM)

    for command in PROGRAM.all():
        function = text.partition(f"\n_{'_'.join(command.words)}() {{")[2].partition("\n}")[0]
        for option in command.options:
            assert all(re.search(rf"'\*?{name}\[", function) for name in option.names)
        assert all(f"'{each.words[-1]}:" in function for each in command.commands)


def test_fish_has_a_line_for_each_command_and_option() -> None:
    lines = fish(PROGRAM).splitlines()

    for command in PROGRAM.all():
        seen = [f"__fish_seen_subcommand_from {word}" for word in command.words[1:]]
        own = [line for line in lines if all(each in line for each in seen)]
        for option in command.options:
            flags = [f"-l {name[2:]}" if name.startswith("--") else f"-s {name[1:]}" for name in option.names]
            assert any(all(re.search(rf"{flag}\b", line) for flag in flags) for line in own)
        for each in command.commands:
            assert any(f" -a {each.words[-1]} " in line for line in own)
