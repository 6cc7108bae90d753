"""Steps of a run, one after the other or in two rows: each is run, each failure named, no word lost."""

from __future__ import annotations

import subprocess
from typing import TYPE_CHECKING

import pytest

import lanes
from lanes import Step, run_in_turn, side_by_side

if TYPE_CHECKING:
    from pathlib import Path


def python(name: str, code: str) -> Step:
    return Step(name, ("python", "-c", code))


def test_a_step_that_fails_is_named_and_those_after_it_are_run(tmp_path: Path) -> None:
    mark = tmp_path / "mark"

    failed = run_in_turn([python("bad", "raise SystemExit(3)"), python("good", f"open({str(mark)!r}, 'w')")])

    assert failed == ["bad"]
    assert mark.exists()


def test_failures_of_both_rows_are_named() -> None:
    bad, good = "raise SystemExit(1)", "pass"

    failed = side_by_side([python("a", bad), python("b", good)], [python("c", good), python("d", bad)])

    assert failed == ["a", "d"]


def test_the_rows_run_at_a_time(tmp_path: Path) -> None:
    there, back = tmp_path / "there", tmp_path / "back"
    subprocess.run(["mkfifo", there, back], check=True)
    first = f"open({str(there)!r}, 'w').close(); open({str(back)!r}).close()"
    second = f"open({str(there)!r}).close(); open({str(back)!r}, 'w').close()"

    assert side_by_side([python("first", first)], [python("second", second)]) == []


def test_what_the_second_row_says_is_printed_at_the_end(capfdbinary: pytest.CaptureFixture[bytes]) -> None:
    out = "import sys; print('to stdout', flush=True); print('to stderr', file=sys.stderr)"

    side_by_side([python("first", "print('mine')")], [python("second", out), python("third", "pass")])

    said = capfdbinary.readouterr().out.decode()
    order = [said.index(words) for words in ("mine", "== second", "to stdout", "to stderr", "== third")]
    assert order == sorted(order)


def test_a_second_row_that_cannot_be_run_is_not_taken_for_one_that_passed(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(lanes, "CHECKOUT", tmp_path / "gone")

    with pytest.raises(FileNotFoundError):
        side_by_side([], [python("second", "pass")])
