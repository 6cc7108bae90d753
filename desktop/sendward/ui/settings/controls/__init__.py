"""Controls, one for each type of option; each has ``chosen``, which carries a value, and ``show_value``."""
