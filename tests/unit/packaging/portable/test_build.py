"""The archive of the portable build is the same bytes, whoever gathers it and wherever."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from portable.build import _archive
from shared.tree import settle

if TYPE_CHECKING:
    from pathlib import Path


def archived(folder: Path, umask: int) -> bytes:
    before = os.umask(umask)
    try:
        tree = folder / "sendward"
        (tree / "_internal").mkdir(parents=True)
        (tree / "sendward").write_bytes(b"\x7fELF")
        (tree / "sendward").chmod(0o700)
        (tree / "_internal" / "libz.so.1").write_bytes(b"\x7fELF")
        (tree / "_internal" / "libz.so").symlink_to("libz.so.1")
        settle(tree, 1_700_000_000)
        return _archive(tree, folder / "sendward.tar.xz").read_bytes()
    finally:
        os.umask(before)


def test_whose_umask_it_was_does_not_show(tmp_path: Path) -> None:
    assert archived(tmp_path / "one", 0o077) == archived(tmp_path / "other", 0o022)
