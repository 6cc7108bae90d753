"""Writing an export whole or not at all, readable by its owner only, as the journal is."""

from __future__ import annotations

import errno
import os
import tempfile
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, TextIO

if TYPE_CHECKING:
    from collections.abc import Iterator


@contextmanager
def whole_file(to: Path, *, replacing: bool) -> Iterator[TextIO]:
    """What is written inside stands at ``to`` afterwards; when something is raised inside, nothing does.

    Raises OSError; FileExistsError when ``to`` is there already and is not to be replaced.
    """
    to = to.absolute()
    if not replacing and os.path.lexists(to):
        raise FileExistsError(errno.EEXIST, os.strerror(errno.EEXIST), str(to))
    handle, name = tempfile.mkstemp(prefix=f".{to.name}.", dir=to.parent)  # made 0600
    try:
        # what no encoding has is written as an escape, not left out; the formats end their own lines
        with os.fdopen(handle, "w", encoding="utf-8", errors="backslashreplace", newline="") as file:
            yield file
        Path(name).replace(to)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise
