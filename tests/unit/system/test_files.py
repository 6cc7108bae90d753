"""Files that take the place of others."""

from __future__ import annotations

import os
from pathlib import Path
from typing import IO, TYPE_CHECKING

import pytest

from sendward.mailstores.message_files import open_message
from sendward.system import files
from sendward.system.platform import Platform

if TYPE_CHECKING:
    from collections.abc import Callable


class Readers:
    """Somebody who reads the file for the first so many tries to replace it, as Windows tells it."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, tries: float) -> None:
        self._left, self._replace = tries, os.replace
        monkeypatch.setattr(os, "replace", self._try)

    def _try(self, new: Path, path: Path) -> None:
        self._left -= 1
        if self._left >= 0:
            raise PermissionError(13, "Access is denied", str(path))
        self._replace(new, path)


@pytest.fixture
def new(tmp_path: Path) -> Path:
    (tmp_path / "list").write_text("old")
    (tmp_path / "new").write_text("new")
    return tmp_path / "new"


def test_a_file_that_somebody_reads_on_windows_is_replaced_once_they_have_done_so(
    monkeypatch: pytest.MonkeyPatch, new: Path
) -> None:
    monkeypatch.setattr(files, "PLATFORM", Platform.WINDOWS)
    Readers(monkeypatch, 3)

    files.replace_file(new, new.with_name("list"))

    assert new.with_name("list").read_text() == "new"


@pytest.mark.parametrize("platform", [Platform.WINDOWS, Platform.LINUX])
def test_one_that_stays_in_use_or_is_closed_to_us_is_told_of(
    monkeypatch: pytest.MonkeyPatch, new: Path, platform: Platform
) -> None:
    monkeypatch.setattr(files, "PLATFORM", platform)
    monkeypatch.setattr(files, "_FREE_WITHIN_S", 0.03)
    Readers(monkeypatch, float("inf"))

    with pytest.raises(PermissionError):
        files.replace_file(new, new.with_name("list"))

    assert new.with_name("list").read_text() == "old"


@pytest.mark.parametrize("opened_by", [files.open_file, open_message], ids=lambda one: str(one.__name__))
def test_whose_file_it_is_may_rename_and_remove_it_while_we_read_it(
    opened_by: Callable[[Path], IO[bytes]], tmp_path: Path
) -> None:
    mail = tmp_path / "Drafts"
    mail.write_bytes(b"before\r\nit was put in order\r\n")

    with opened_by(mail) as reading:
        mail.rename(tmp_path / "Drafts.old")
        mail.write_bytes(b"after")
        (tmp_path / "Drafts.old").unlink()

        assert reading.read() == b"before\r\nit was put in order\r\n"
    assert mail.read_bytes() == b"after"


@pytest.mark.parametrize("opened_by", [files.open_file, open_message], ids=lambda one: str(one.__name__))
def test_a_file_that_is_not_there_is_named(opened_by: Callable[[Path], IO[bytes]], tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError) as caught:
        opened_by(tmp_path / "Drafts")

    assert Path(caught.value.filename) == tmp_path / "Drafts"
