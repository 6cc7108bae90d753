"""The small window in which an address, or several, can be checked."""
