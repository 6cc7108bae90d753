"""The Qt shell: the only package that knows PySide6."""
