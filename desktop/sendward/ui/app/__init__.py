"""The running program: its process, what it is put together from, and its start."""
