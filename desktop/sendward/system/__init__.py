"""Paths, autostart, desktop notifications and what else the platform offers."""
