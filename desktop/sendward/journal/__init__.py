"""The journal: the local, tamper-evident record of cases and decisions."""
