"""Whether somebody starts Sendward for the first time."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sendward.system.paths import Paths

_log = logging.getLogger(__name__)


def is_first_start(paths: Paths) -> bool:
    """Whether nobody was welcomed before, which is written down."""
    if paths.settings_file.exists() or paths.welcomed_file.exists():
        return False
    try:
        paths.welcomed_file.touch(mode=0o600)
    except OSError as error:
        _log.warning("the welcome would come again at every start, so it does not: %s", error)
        return False
    return True
