"""``sendward``: the tray app. The one command that needs Qt, imported only when it is asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sendward.cli.before_qt import import_what_needs_no_qt

if TYPE_CHECKING:
    import argparse


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The tray app's options."""
    parser.add_argument("--minimized", action="store_true", help="start without a window, as at login")
    parser.add_argument("--show", action="store_true", help="show the window of the app that runs")
    parser.add_argument("--quit", action="store_true", help="end the app that runs")


def run(args: argparse.Namespace) -> int:
    """Run the tray app until it is quit; returns the exit status."""
    # Qt takes most of the time of a start; no other command pays for it
    import_what_needs_no_qt()
    from sendward.ui.app import run as run_app  # noqa: PLC0415

    return run_app(args)
