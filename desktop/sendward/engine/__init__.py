"""The look-alike engine: pure functions over values, with no I/O, no clock and no settings."""
