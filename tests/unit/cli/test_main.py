from __future__ import annotations

import signal
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from sendward import __version__
from sendward.cli.main import main
from sendward.system.process import lock_file
from support.posix import free_desktops, posix_devices, posix_shell, posix_signals

if TYPE_CHECKING:
    from pathlib import Path

COMMAND = (sys.executable, "-m", "sendward.cli.main")
ENDLESS = (*COMMAND, "check", "--json", "--no-packs", "-")


def test_the_version_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main(["--version"])

    assert ended.value.code == 0
    assert capsys.readouterr().out == f"sendward {__version__}\n"


@pytest.mark.parametrize("command", ["check", "watchlist", "journal", "doctor"])
def test_every_command_that_is_listed_tells_its_usage(
    capsys: pytest.CaptureFixture[str], command: str
) -> None:
    with pytest.raises(SystemExit) as overview:
        main(["--help"])
    assert overview.value.code == 0
    assert f"    {command} " in capsys.readouterr().out

    with pytest.raises(SystemExit) as ended:
        main([command, "--help"])

    assert ended.value.code == 0
    assert f"usage: sendward {command}" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("line", "usage"),
    [
        ("check --jsn john@army.ml", "usage: sendward check [-h]"),
        ("journal list --since yesterday", "usage: sendward journal list [-h]"),
        ("doctor now", "usage: sendward doctor [-h]"),
        ("--hlep", "usage: sendward [-h]"),
    ],
)
def test_a_mistyped_option_is_answered_with_the_usage_of_its_command(
    capsys: pytest.CaptureFixture[str], line: str, usage: str
) -> None:
    with pytest.raises(SystemExit) as ended:
        main(line.split())

    said = capsys.readouterr().err
    assert ended.value.code == 2
    assert said.startswith(usage)
    assert "unrecognized arguments: " in said


@pytest.mark.parametrize(
    "command",
    [
        *(("check",), ("scan",), ("checkup",), ("replay",), ("doctor",), ("native-host",), ("watchlist",)),
        ("addin",),
        *(("watchlist", action) for action in ("list", "check")),
        *(("addin", action) for action in ("install", "uninstall", "status")),
        *(("journal", action) for action in ("list", "export", "verify")),
    ],
    ids=" ".join,
)
def test_every_command_tells_its_exit_statuses_a_line_each(
    capsys: pytest.CaptureFixture[str], command: tuple[str, ...]
) -> None:
    with pytest.raises(SystemExit):
        main([*command, "--help"])

    told = capsys.readouterr().out
    assert "\nexit status:\n  0  " in told
    assert "\n  2  usage, " in told


@pytest.mark.parametrize("before", [(), ("mary@example.org",)])
def test_an_address_taken_for_an_option_is_told_how_to_be_written(
    capsys: pytest.CaptureFixture[str], before: tuple[str, ...]
) -> None:
    with pytest.raises(SystemExit) as ended:
        main(["check", *before, "-x@army.ml"])

    assert ended.value.code == 2
    hint = "sendward check: Put -- before an address that begins with a dash: sendward check -- -x@army.ml"
    assert capsys.readouterr().err.endswith(f"{hint}\n")


@pytest.mark.parametrize(
    "arguments",
    [
        ("scan", ""),
        ("replay", ""),
        ("check", "--familiar", "", "army.ml"),
        ("check", "--watchlist", "", "a.b"),
    ],
    ids=" ".join,
)
def test_an_empty_name_is_not_taken_for_the_folder_one_is_in(
    capsys: pytest.CaptureFixture[str], arguments: tuple[str, ...]
) -> None:
    with pytest.raises(SystemExit) as ended:
        main(arguments)

    assert ended.value.code == 2
    assert "the name is empty" in capsys.readouterr().err


def test_there_being_nothing_to_end_is_said_and_no_failure(own_home: dict[str, str]) -> None:
    told = subprocess.run([*COMMAND, "--quit"], env=own_home, capture_output=True, text=True, check=False)

    assert (told.returncode, told.stderr) == (0, "Sendward is not running.\n")


@free_desktops
@pytest.mark.parametrize("option", ["--quit", "--show"])
def test_an_app_that_runs_and_does_not_answer_is_not_said_to_have_ended_or_come_up(
    own_home: dict[str, str], tmp_path: Path, option: str
) -> None:
    folder = tmp_path / "data" / "sendward"
    folder.mkdir(parents=True)
    with (folder / "sendward.lock").open("w") as held:
        assert lock_file(held)

        env = own_home | {"QT_QPA_PLATFORM": "offscreen"}
        told = subprocess.run([*COMMAND, option], env=env, capture_output=True, text=True, check=False)

    assert told.returncode == 1
    assert told.stderr == "Sendward is running already, but does not answer here.\n"


def test_an_unknown_command_is_a_mistake_of_usage(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main(["chek"])

    assert ended.value.code == 2
    assert "chek" in capsys.readouterr().err


@posix_signals
def test_ctrl_c_ends_quietly() -> None:
    with subprocess.Popen(
        ENDLESS, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE
    ) as process:
        assert process.stdin
        assert process.stdout
        assert process.stderr
        process.stdin.write(b"a@example.org\n")
        process.stdin.flush()
        assert process.stdout.readline()  # it runs, and waits for more
        process.send_signal(signal.SIGINT)

        assert process.wait() == 130
        assert process.stderr.read() == b""


@posix_shell
def test_a_closed_pipe_ends_quietly() -> None:
    with subprocess.Popen(
        ENDLESS, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE
    ) as process:
        assert process.stdin
        assert process.stdout
        assert process.stderr
        process.stdout.close()
        process.stdin.write(b"a@example.org\n")
        process.stdin.flush()

        assert process.wait() == 141
        assert process.stderr.read() == b""


WRITES = [("check", "--no-packs", "army.ml"), ("doctor",), ("watchlist", "list")]


@posix_devices
@pytest.mark.parametrize("command", WRITES, ids=" ".join)
def test_a_full_disk_is_said_and_is_no_verdict(command: tuple[str, ...], own_home: dict[str, str]) -> None:
    with open("/dev/full", "wb") as full:  # noqa: PTH123  # a device, not a path of ours
        told = subprocess.run(
            [*COMMAND, *command], stdout=full, stderr=subprocess.PIPE, env=own_home, text=True, check=False
        )

    assert told.stderr == "sendward: The answer cannot be written: No space left on device.\n"
    assert told.returncode == 2


@posix_devices
@pytest.mark.parametrize("unbuffered", ["", "1"])
@pytest.mark.parametrize("command", [*WRITES, ("journal", "verify"), ("check",)], ids=" ".join)
def test_a_full_disk_that_takes_no_complaint_either_is_no_verdict(
    command: tuple[str, ...], unbuffered: str, own_home: dict[str, str]
) -> None:
    env = {**own_home, "PYTHONUNBUFFERED": unbuffered}

    with open("/dev/full", "wb") as full:  # noqa: PTH123  # a device, not a path of ours
        told = subprocess.run([*COMMAND, *command], stdout=full, stderr=full, env=env, check=False)

    assert told.returncode == 2


def test_a_defect_of_ours_is_told_and_is_no_verdict() -> None:
    script = (
        "from sendward.cli import check; from sendward.cli.main import main\n"
        "def fail(args): raise LookupError('a defect')\n"
        "check.run = fail\n"
        "main(['check', 'army.ml'])"
    )

    told = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=False)

    assert told.returncode == 2
    assert told.stderr.startswith("Traceback")
    assert told.stderr.endswith("LookupError: a defect\n")


@posix_shell
def test_a_command_without_standard_output_says_so(own_home: dict[str, str]) -> None:
    told = subprocess.run(
        ["sh", "-c", 'exec "$@" >&-', "sh", *COMMAND, "check", "army.ml"],
        stderr=subprocess.PIPE,
        env=own_home,
        text=True,
        check=False,
    )

    assert (told.returncode, told.stderr) == (
        2,
        "sendward check: There is no standard output to answer on.\n",
    )


@posix_shell
@pytest.mark.parametrize(
    ("command", "stdin", "complaint"),
    [
        (("check", "-"), "<&-", "There is no standard input to read addresses from."),
        (("check", "-"), "0>/dev/null", "Standard input cannot be read: Bad file descriptor."),
        (("native-host",), "<&-", "There is no standard input for a mail program to ask on."),
    ],
)
def test_a_command_that_cannot_read_standard_input_says_so(
    command: tuple[str, ...], stdin: str, complaint: str, own_home: dict[str, str]
) -> None:
    told = subprocess.run(
        ["sh", "-c", f'exec "$@" {stdin}', "sh", *COMMAND, *command],
        capture_output=True,
        env=own_home,
        text=True,
        check=False,
    )

    assert (told.returncode, told.stderr) == (2, f"sendward {command[0]}: {complaint}\n")


@posix_shell
@pytest.mark.parametrize("closed", ["<&-", "2>&-"])
def test_a_command_with_another_stream_closed_does_not_fail_badly(
    closed: str, own_home: dict[str, str]
) -> None:
    told = subprocess.run(
        ["sh", "-c", f'exec "$@" {closed}', "sh", *COMMAND, "check", "-", "army.ml"],
        stdin=subprocess.DEVNULL,
        capture_output=True,
        env=own_home,
        text=True,
        check=False,
    )

    assert "Traceback" not in told.stderr
    assert told.returncode == (2 if closed == "<&-" else 1)


@pytest.mark.parametrize("option", ["--quit", "--show", "--minimized"])
def test_an_option_of_the_tray_app_is_not_passed_over_before_a_command(
    capsys: pytest.CaptureFixture[str], option: str
) -> None:
    with pytest.raises(SystemExit) as end:
        main([option, "check", "army.ml"])

    assert end.value.code == 2
    assert "no command goes with them" in capsys.readouterr().err


_OF_A_FILE = (
    ["check", "--no-packs", "army.ml", "--watchlist"],
    ["check", "--no-packs", "army.ml", "--familiar"],
    ["watchlist", "check"],
    ["settings", "import"],
)
_GONE = "gone.txt", "There is no such file or folder; look at its name again."
_FOLDER = "folder", "It is a folder; name a file."


@pytest.mark.parametrize(
    ("arguments", "name", "why"),
    [(each, *what) for each in _OF_A_FILE for what in (_GONE, _FOLDER)] + [(["scan", "--no-packs"], *_GONE)],
)
def test_a_named_file_that_cannot_be_read_is_told_alike_by_every_command(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], arguments: list[str], name: str, why: str
) -> None:
    (tmp_path / "folder").mkdir()

    assert main([*arguments, str(tmp_path / name)]) == 2

    assert capsys.readouterr().err == f"sendward {arguments[0]}: {tmp_path / name}: {why}\n"
