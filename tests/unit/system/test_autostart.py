from __future__ import annotations

import subprocess
from pathlib import Path
from typing import TYPE_CHECKING

from sendward.system.autostart import of_this_platform, own_command, own_program

if TYPE_CHECKING:
    import pytest


def test_the_command_starts_this_installation() -> None:
    *command, last = own_command()

    assert last == "--minimized"
    assert Path(command[0]).is_absolute()


def test_what_lies_in_the_current_folder_is_not_run_in_our_place(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "sendward").mkdir()
    (tmp_path / "sendward" / "__init__.py").write_text("raise SystemExit(77)\n")
    monkeypatch.setattr("sys.argv", ["pytest"])

    done = subprocess.run(
        [*own_program(), "--version"], cwd=tmp_path, capture_output=True, text=True, check=False
    )

    assert (done.returncode, done.stdout.split()[0]) == (0, "sendward")


def test_switching_it_on_and_off_is_seen() -> None:
    entry = of_this_platform()
    before = entry.is_enabled()

    entry.enable()
    assert entry.is_enabled()

    entry.disable()
    assert (before, entry.is_enabled()) == (False, False)
