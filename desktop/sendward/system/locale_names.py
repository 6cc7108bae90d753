"""Names of the locales that the person chose for this session or machine: ``de_AT``."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from sendward.system.platform import PLATFORM, Platform
from sendward.system.windows.registry import value

if TYPE_CHECKING:
    from collections.abc import Mapping

_VARIABLES = ("LC_ALL", "LC_ADDRESS", "LC_TELEPHONE", "LC_MESSAGES", "LANG")
"""What says where somebody lives and what they read (POSIX, "Locale"; glibc's LC_ADDRESS)."""
_NO_PLACE = frozenset({"", "C", "POSIX"})


def locale_names(
    environment: Mapping[str, str] | None = None, platform: Platform = PLATFORM
) -> tuple[str, ...]:
    """The locales' names without encoding, each once; none for one that names no place (``C.UTF-8``).

    >>> locale_names({"LANG": "de_AT.UTF-8", "LC_ADDRESS": "fr_CH@euro"}, Platform.LINUX)
    ('fr_CH', 'de_AT')
    """
    variables = os.environ if environment is None else environment
    named = [variables.get(name, "") for name in _VARIABLES]
    named += variables.get("LANGUAGE", "").split(":")
    if platform is Platform.WINDOWS:
        named.append(str(value(r"Control Panel\International", "LocaleName") or ""))
    elif platform is Platform.MACOS:
        from sendward.system.macos.locale import chosen_locale  # noqa: PLC0415  # its reader is slow to load

        named.append(chosen_locale())
    plain = (name.partition(".")[0].partition("@")[0].replace("-", "_") for name in named)
    return tuple(dict.fromkeys(name for name in plain if name not in _NO_PLACE))
