"""The ways of Linux and the free desktops."""
