from __future__ import annotations

import os
import signal
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from sendward import __version__
from sendward.cli.main import main

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


def test_there_being_nothing_to_end_is_said_and_no_failure(tmp_path: Path) -> None:
    places = {f"XDG_{name}_HOME": str(tmp_path / name) for name in ("CONFIG", "DATA", "STATE", "CACHE")}
    environment = {**os.environ, **places, "HOME": str(tmp_path), "XDG_RUNTIME_DIR": str(tmp_path)}

    told = subprocess.run([*COMMAND, "--quit"], env=environment, capture_output=True, text=True, check=False)

    assert (told.returncode, told.stderr) == (0, "Sendward is not running.\n")


def test_an_unknown_command_is_a_mistake_of_usage(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main(["chek"])

    assert ended.value.code == 2
    assert "chek" in capsys.readouterr().err


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
