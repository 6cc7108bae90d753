"""``sendward doctor``: how everything stands on this machine, and what to do about what is wrong."""

from __future__ import annotations

import contextlib
import json
import logging
from dataclasses import asdict
from typing import TYPE_CHECKING

from sendward.cli.doctor_points import all_points
from sendward.settings.policy import Policy
from sendward.settings.settings import Settings
from sendward.system.paths import Paths
from sendward.system.text import shown

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterable, Iterator

    from sendward.cli.doctor_point import Point

FINE, ATTENTION = range(2)
"""The exit statuses: nothing is wrong; something needs attention."""
_EPILOG = """\
before each point: ok, !! where it needs attention, -- where nothing is amiss and nothing protected

exit status:
  0  nothing is wrong
  1  something needs attention
  2  usage, or an answer that cannot be written
"""
MAX_LINE = 600
"""Most characters printed of one point: paths and file names come from outside and may have any length."""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare what follows ``sendward doctor``."""
    parser.add_argument("--json", action="store_true", help="one JSON object with every point, for programs")
    parser.epilog = _EPILOG


def run(args: argparse.Namespace) -> int:
    """Check everything and print the points; returns the exit status."""
    paths = Paths.of_this_user()
    policy = Policy.load(paths.policy_file, paths.last_policy_file)
    settings = Settings.load(paths.settings_file, policy)
    points = all_points(paths, settings)
    with _without_warnings():
        return print_json(list(points)) if args.json else print_lines(points)


@contextlib.contextmanager
def _without_warnings() -> Iterator[None]:
    """Keep the log's warnings off the terminal: a point says the same in words. A fault is still shown."""
    log, faults = logging.getLogger("sendward"), logging.StreamHandler()
    faults.setLevel(logging.ERROR)
    log.addHandler(faults)
    try:
        yield
    finally:
        log.removeHandler(faults)


def print_json(points: list[Point]) -> int:
    """Print all points as one JSON object; returns the exit status."""
    is_wrong = any(point.is_wrong for point in points)
    print(json.dumps({"needs_attention": is_wrong, "points": [asdict(point) for point in points]}, indent=2))
    return ATTENTION if is_wrong else FINE


def print_lines(points: Iterable[Point]) -> int:
    """Print each point as soon as it is known, under its topic's heading, and mark and count what is wrong.

    Returns the exit status.
    """
    topic = ""
    wrong = 0
    for point in points:
        if point.topic != topic:
            topic = point.topic
            print(topic)
        mark = "!!" if point.is_wrong else "--" if point.is_idle else "ok"
        print(f"  {mark}  {shown(point.text, MAX_LINE)}")
        if point.remedy:
            print(f"      → {shown(point.remedy, MAX_LINE)}")
        wrong += point.is_wrong
    print()
    print("Nothing is wrong." if not wrong else f"Needs attention: {wrong}, marked with !!")
    return ATTENTION if wrong else FINE
