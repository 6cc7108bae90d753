"""The local, tamper-evident record of cases and decisions."""
