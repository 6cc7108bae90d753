"""What a list of one's own may be called, on whatever system it is put."""

from __future__ import annotations

import re
from pathlib import PurePath

from sendward.watchlists.list_file import LIST_SUFFIXES

_LIST_NAME = re.compile(r'\A(?!\.)[^<>:"/\\|?*\x00-\x1f\x7f]*+(?<![. ])\Z')
"""What every system takes for a file in this folder; Windows takes D:list.txt for one on another drive."""
_DEVICE = re.compile(
    r"\A(?:CON|PRN|AUX|NUL|CONIN\$|CONOUT\$|(?:COM|LPT)[0-9\u00b9\u00b2\u00b3])\s*(?:\.|\Z)", re.IGNORECASE
)
"""What Windows takes for a device, whatever its ending."""
_LONGEST_NAME = 200
"""In bytes; with what is put before it while it is written, a system takes 255."""


def is_list_name(name: str) -> bool:
    """Whether every system takes ``name`` for that of a list in the folder of lists, and of nothing else."""
    return (
        _LIST_NAME.match(name) is not None
        and _DEVICE.match(name) is None
        and PurePath(name).suffix.lower() in LIST_SUFFIXES
        and len(name.encode("utf-8", "replace")) <= _LONGEST_NAME
    )
