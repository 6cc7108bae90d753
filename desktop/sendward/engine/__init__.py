"""The look-alike engine: pure functions over values, without a clock, settings or network (README.md)."""
