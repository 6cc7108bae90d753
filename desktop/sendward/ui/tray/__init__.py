"""The tray: the icon, its menu, and the small window on desktops without a tray."""
