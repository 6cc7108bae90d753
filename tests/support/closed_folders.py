"""Folders that the person may not look into, also where the tests run as root, whom no mode stops."""

from __future__ import annotations

import io
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable

    import pytest


def openers() -> list[tuple[Any, str]]:
    """The functions by which Sendward has the system open a file: module and name."""
    found: list[tuple[Any, str]] = [(os, "open")]
    if sys.platform == "win32":
        import _winapi  # noqa: PLC0415  # exists on Windows only

        found.append((_winapi, "CreateFile"))
    return found


def close_folder(monkeypatch: pytest.MonkeyPatch, folder: Path, *, names_are_seen: bool = True) -> None:
    """Refuse what stands in ``folder``, as its mode 0644 does; without ``names_are_seen`` as its mode 0."""

    def refusing(call: Callable[..., Any], *, is_listing: bool = False) -> Callable[..., Any]:
        def refused(path: Any = ".", *rest: Any, **named: Any) -> Any:  # noqa: ANN401  # as the call it stands for
            where = None if isinstance(path, int) else Path(os.fsdecode(path))
            is_closed = where is not None and folder in where.parents
            if is_closed or (is_listing and where == folder and not names_are_seen):
                raise PermissionError(13, "Permission denied", str(where))
            return call(path, *rest, **named)

        return refused

    for module, name in ((os, "stat"), (os, "lstat"), *openers()):
        monkeypatch.setattr(module, name, refusing(getattr(module, name)))
    for name in ("listdir", "scandir"):
        monkeypatch.setattr(os, name, refusing(getattr(os, name), is_listing=True))
    monkeypatch.setattr(io, "open", refusing(io.open))
