"""The windows and the tray icon, in Qt: the only package that imports PySide6."""
