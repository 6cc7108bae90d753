"""PySide's hook in Python's import, taken off.

For ``from __feature__ import …``, which Sendward does not use, the hook reads the source of every module
that is imported, and the standard library keeps the lines (PySide6, ``shibokensupport/feature.py``, 6.11):
5 MiB, and a tenth of the imports' time.
"""

from __future__ import annotations

import builtins
import linecache

import PySide6.QtCore  # noqa: F401  # puts the hook in


def drop_import_hook() -> None:
    """Give back the import that Python came with, which PySide keeps as ``builtins.__orig_import__``.

    A PySide without that name keeps its hook: then it costs what it costs.
    """
    builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)
    linecache.clearcache()  # of what was imported along with PySide itself
