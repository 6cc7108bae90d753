"""The pages of the settings, one a module."""
