"""The small files in which sources remember from one run to the next which draft is which."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from sendward.sources.private_json import read_private_json, write_private_json
from support.posix import is_closed_to_others

if TYPE_CHECKING:
    from pathlib import Path


def test_what_is_written_is_read_again_and_nobody_else_may_look(tmp_path: Path) -> None:
    file = tmp_path / "state" / "drafts.json"

    write_private_json(file, {"a": 1})
    write_private_json(file, {"a": 2})

    assert read_private_json(file) == {"a": 2}
    assert is_closed_to_others(file)
    assert is_closed_to_others(file.parent)
    assert [path.name for path in file.parent.iterdir()] == ["drafts.json"]


def test_what_cannot_be_written_leaves_the_old_file_as_it_was(tmp_path: Path) -> None:
    file = tmp_path / "drafts.json"
    write_private_json(file, {"a": 1})

    with pytest.raises(TypeError):
        write_private_json(file, {"a": object()})

    assert read_private_json(file) == {"a": 1}
