"""What the commands say of what they could not do."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sendward.cli import output
from sendward.cli.output import why_unreadable
from sendward.system.platform import Platform

if TYPE_CHECKING:
    from pathlib import Path

    import pytest


def test_a_folder_opened_as_a_file_is_said_to_be_one_on_windows_as_well(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(output, "PLATFORM", Platform.WINDOWS)

    assert "is a folder" in why_unreadable(PermissionError(13, "Permission denied", str(tmp_path)))
    assert "may not read" in why_unreadable(PermissionError(13, "Permission denied", str(tmp_path / "file")))
    assert "may not read" in why_unreadable(PermissionError(13, "Permission denied"))
