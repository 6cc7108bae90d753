"""The tray app, which leaves a draft alone for two seconds after "Use" instead of two minutes."""

from __future__ import annotations

import sys
from datetime import timedelta

from sendward.cli.main import main
from sendward.guard import doubtful_drafts, memory

if __name__ == "__main__":
    for module in (memory, doubtful_drafts):
        setattr(module, "DRAFT_CORRECTION_QUIET", timedelta(seconds=2))  # noqa: B010  # it is no part of their types
    sys.exit(main(sys.argv[1:]))
