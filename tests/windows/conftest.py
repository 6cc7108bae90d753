"""Tests that only Windows can pass, real or played by Wine; elsewhere they are not collected."""

from __future__ import annotations

import sys

collect_ignore_glob = [] if sys.platform == "win32" else ["test_*.py"]
