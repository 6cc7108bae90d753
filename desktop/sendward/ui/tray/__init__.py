"""The tray: the icon, its menu, and the small window where there is no tray."""
