"""The account that the tests' mail servers have."""

from __future__ import annotations

USER, PASSWORD = "me@example.org", "correct-horse"
