"""A desktop whose tray comes and goes when a test says so."""

from __future__ import annotations


class FakeTrayHost:
    there = False
