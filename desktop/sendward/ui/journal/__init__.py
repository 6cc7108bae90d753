"""The journal's window: search, table, overview, export, verification, deletion."""
