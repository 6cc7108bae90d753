"""The platform: paths, autostart, session, log, and a folder for each system's own services."""
