"""The parts of the Windows bench that are scripts of their own: each is run, and a failure is no success."""

from __future__ import annotations

from importlib import import_module
from pathlib import Path

import pytest

import windows_bench
from windows_bench import SCRIPTS, main

ROOT = Path(__file__).resolve().parents[4]


class NoWine:
    """A Windows that is ready, and on which nothing is run."""

    def make_ready(self) -> None:
        """Nothing is missing."""

    def shut_down(self) -> None:
        """Nothing runs."""


def test_a_whole_run_builds_and_tries_the_installer() -> None:
    parts = import_module("dev").ON_WINDOWS

    assert "installer" in parts
    for part in parts:
        assert (ROOT / SCRIPTS.get(part, (part,))[0]).exists()


@pytest.mark.parametrize(("first", "second", "status"), [(0, 0, 0), (3, 0, 1), (0, 3, 1)])
def test_every_script_is_run_and_each_failure_counts(
    first: int, second: int, status: int, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(windows_bench, "Wine", NoWine)
    for name, ending in (("story", first), ("installer", second)):
        script = f"open({str(tmp_path / name)!r}, 'w').close(); raise SystemExit({ending})"
        monkeypatch.setitem(SCRIPTS, name, ("-c", script))

    assert main(["story", "installer"]) == status
    assert {path.name for path in tmp_path.iterdir()} == {"story", "installer"}
