from __future__ import annotations

import doctest
import re
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sendward.system.autostart_entry import AutostartError
from sendward.system.linux import autostart
from sendward.system.linux.autostart import XdgAutostart, quoted

if TYPE_CHECKING:
    from pathlib import Path


def exec_arguments(line: str) -> list[str]:
    """Read ``Exec`` as the specification says: the string's escapes first, then the quoting."""
    arguments = re.findall(r'"((?:\\.|[^"])*)"|([^ ]+)', line.replace("\\\\", "\\"))
    return [(re.sub(r"\\(.)", r"\1", inside) or bare).replace("%%", "%") for inside, bare in arguments]


def test_the_examples_in_the_documentation_are_true() -> None:
    assert doctest.testmod(autostart).failed == 0


@given(st.text(st.characters(exclude_characters="\r\n", exclude_categories=["Cs", "Cc"]), min_size=1))
def test_every_argument_is_read_back_as_it_was(argument: str) -> None:
    assert exec_arguments(quoted(argument)) == [argument]


def test_an_argument_with_a_line_break_is_refused() -> None:
    with pytest.raises(AutostartError, match="line break"):
        quoted("/opt/a\nHidden=true")


def test_enabling_writes_a_file_the_session_starts(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    entry = XdgAutostart(["/opt/my apps/sendward", "--minimized"])
    assert not entry.is_enabled()

    entry.enable()

    assert entry.is_enabled()
    written = (tmp_path / "autostart/sendward.desktop").read_text()
    [line] = [line for line in written.splitlines() if line.startswith("Exec=")]
    assert exec_arguments(line.removeprefix("Exec=")) == ["/opt/my apps/sendward", "--minimized"]


def test_disabling_twice_is_no_mistake(tmp_path: Path) -> None:
    entry = XdgAutostart(["sendward"], tmp_path)
    entry.enable()

    entry.disable()
    entry.disable()

    assert not entry.is_enabled()
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    "line", ["Hidden=true", "X-GNOME-Autostart-enabled=false", "Hidden = true", "  Hidden\t=true "]
)
def test_a_file_that_the_desktop_switched_off_is_not_enabled(tmp_path: Path, line: str) -> None:
    entry = XdgAutostart(["sendward"], tmp_path)
    entry.file.write_text(f"[Desktop Entry]\nExec=sendward\n{line}\n")

    assert not entry.is_enabled()


def test_a_folder_that_cannot_be_written_is_said_so(tmp_path: Path) -> None:
    (tmp_path / "file").touch()

    with pytest.raises(AutostartError, match="could not be written"):
        XdgAutostart(["sendward"], tmp_path / "file").enable()
