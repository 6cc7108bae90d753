"""The look-alike engine: pure functions over values, with no clock, no settings, and one file (README.md)."""
