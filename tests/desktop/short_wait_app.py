"""The tray app, which waits six seconds for an answer about a held message, not a quarter of an hour."""

from __future__ import annotations

import sys
from datetime import timedelta

from sendward.cli.main import main
from sendward.gates import mail_gate

if __name__ == "__main__":
    setattr(mail_gate, "ANSWER_WITHIN", timedelta(seconds=6))  # noqa: B010  # it is no part of its type
    sys.exit(main(sys.argv[1:]))
