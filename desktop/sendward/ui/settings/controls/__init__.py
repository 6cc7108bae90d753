"""One control for each shape of option; each has ``chosen``, which carries a value, and ``show_value``."""
