"""Domains that people write mail from: those of authors, as packages and Debian's documentation name them."""

from __future__ import annotations

import gzip
import re
from contextlib import suppress
from importlib.metadata import distributions
from pathlib import Path
from typing import TYPE_CHECKING

from sendward.engine.reading.addr_spec import AddressError, parse_target

if TYPE_CHECKING:
    from collections.abc import Iterator

_DOCUMENTATION = Path("/usr/share/doc")
_ADDRESS = re.compile(r"[\w.+-]+@([A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+)")


def correspondents() -> list[str]:
    """Every domain in the addresses of the authors of the Python packages installed here, and of the Debian
    packages where there are any; sorted. One whose ending does not exist is a document's example.
    """
    found = {domain.lower() for text in _texts() for domain in _ADDRESS.findall(text)}
    return sorted(domain for domain in found if _exists(domain))


def _exists(domain: str) -> bool:
    with suppress(AddressError):
        return parse_target(domain).domain.suffix_is_known
    return False


def _texts() -> Iterator[str]:
    for distribution in distributions():
        yield from distribution.metadata.get_all("Author-email") or ()
        yield from distribution.metadata.get_all("Maintainer-email") or ()
    for copyright_file in _DOCUMENTATION.glob("*/copyright"):
        yield copyright_file.read_text(encoding="utf-8", errors="replace")
    for changes in _DOCUMENTATION.glob("*/changelog.Debian.gz"):
        with gzip.open(changes, "rt", encoding="utf-8", errors="replace") as file:
            yield file.read()
