"""What the portable build starts gives the programs that it starts the system's libraries."""

from __future__ import annotations

import os
import runpy
import sys
from pathlib import Path
from types import ModuleType

import pytest

ENTRY = Path(__file__).resolve().parents[4] / "packaging" / "portable" / "entry.py"


@pytest.mark.parametrize("before", [None, "/opt/firm/lib"])
def test_the_path_of_libraries_is_what_it_was_before(
    before: str | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[str | None] = []
    program = ModuleType("sendward.cli.main")
    monkeypatch.setattr(
        program, "main", lambda: seen.append(os.environ.get("LD_LIBRARY_PATH")), raising=False
    )
    monkeypatch.setitem(sys.modules, "sendward.cli.main", program)
    monkeypatch.setenv("LD_LIBRARY_PATH", "/home/jo/sendward/_internal")
    monkeypatch.delenv("LD_LIBRARY_PATH_ORIG", raising=False)
    if before:
        monkeypatch.setenv("LD_LIBRARY_PATH_ORIG", before)

    with pytest.raises(SystemExit):
        runpy.run_path(str(ENTRY))

    assert seen == [before]
