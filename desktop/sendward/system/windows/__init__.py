"""Windows' own services: the registry, the event log."""
