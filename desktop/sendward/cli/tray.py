"""``sendward`` without a command: the tray app. It alone needs Qt, which is imported when it runs."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from sendward.system.linux.qt_libraries import why_not_loaded
from sendward.system.platform import PLATFORM, Platform

if TYPE_CHECKING:
    import argparse

CANNOT_START = 1
"""The exit status where no window can come up, as the app itself has it."""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the tray app's options."""
    parser.add_argument("--minimized", action="store_true", help="start without a window, as at login")
    parser.add_argument("--show", action="store_true", help="show the window of the app that runs")
    parser.add_argument("--quit", action="store_true", help="end the app that runs")


def run(args: argparse.Namespace) -> int:
    """Run the tray app until it is quit; returns the exit status."""
    # Qt takes most of the time of a start; no other command pays for it
    try:
        from sendward.ui.app.memory import drop_import_hook  # noqa: PLC0415

        drop_import_hook()
        from sendward.ui.app.process import run as run_app  # noqa: PLC0415
    except ImportError:
        reason = why_not_loaded() if PLATFORM is Platform.LINUX else ""
        if not reason:
            raise
        print(f"sendward: {reason}", file=sys.stderr)
        return CANNOT_START
    return run_app(args)
