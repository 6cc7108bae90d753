"""Linux's inotify: what it alone tells, and that it is what watches there."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from sendward.system.folder_watcher import watch_folders

if TYPE_CHECKING:
    from collections.abc import Callable

assert sys.platform == "linux"  # the type checker passes over the rest elsewhere

from sendward.system.linux.inotify import InotifyWatcher  # noqa: E402  # below what says that it is there


def _create(folder: Path) -> None:
    (folder / "new").touch()


def test_only_the_folder_in_which_something_happened_is_named(tmp_path: Path) -> None:
    for name in ("one", "two"):
        (tmp_path / name).mkdir()
    watcher = InotifyWatcher([tmp_path / "one", tmp_path / "two"])

    _create(tmp_path / "two")

    assert watcher.wait(20) == {tmp_path / "two"}
    watcher.close()


@pytest.mark.parametrize("goes", [Path.rmdir, lambda folder: folder.rename(folder.with_name("elsewhere"))])
def test_a_watcher_whose_folder_goes_is_stale(tmp_path: Path, goes: Callable[[Path], object]) -> None:
    folder = tmp_path / "folder"
    folder.mkdir()
    watcher = InotifyWatcher([folder])
    before = watcher.is_stale

    goes(folder)

    assert watcher.wait(20) == {folder}
    assert (before, watcher.is_stale) == (False, True)
    watcher.close()


def test_more_than_the_system_can_queue_names_every_folder(tmp_path: Path) -> None:
    most = int(Path("/proc/sys/fs/inotify/max_queued_events").read_text())
    for name in ("one", "two"):
        (tmp_path / name).mkdir()
    watcher = InotifyWatcher([tmp_path / "one", tmp_path / "two"])

    for _ in range(most // 2 + 2):
        (tmp_path / "two" / "a").touch()
        (tmp_path / "two" / "a").unlink()

    assert watcher.wait(20) == {tmp_path / "one", tmp_path / "two"}
    watcher.close()


def test_a_save_of_several_steps_ends_one_sleep(tmp_path: Path) -> None:
    watcher = InotifyWatcher([tmp_path])
    for number in range(100):
        (tmp_path / str(number)).touch()

    assert watcher.wait(20)
    assert not watcher.wait(0.05)
    watcher.close()


def test_linux_is_watched_by_inotify_and_watchfiles_is_not_even_loaded(tmp_path: Path) -> None:
    watcher = watch_folders([tmp_path])
    assert isinstance(watcher, InotifyWatcher)
    watcher.close()

    loaded = "import sys, sendward.sources.folders.drafts; sys.exit('watchfiles' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", loaded], check=False).returncode == 0


def test_a_system_without_descriptors_left_keeps_none_for_a_watcher_that_is_not_made(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_: int) -> tuple[int, int]:
        raise OSError(24, "Too many open files")

    monkeypatch.setattr(os, "pipe2", refuse)
    before = set(Path("/proc/self/fd").iterdir())
    with pytest.raises(OSError, match="Too many open files"):
        InotifyWatcher([tmp_path])

    assert len(set(Path("/proc/self/fd").iterdir())) == len(before)
