"""Compile the known real domains: ``python3 packaging/data/known_domains.py``.

Downloads the registry packages of ``domain_lists`` and writes the lists they carry to
``resources/known-domains/known.bin`` (its format: ``engine/known_domains.py``). Needs the network, ``npm``
and the checkout's ``.venv`` (``packaging/dev.py test`` makes it); nothing of this runs on a person's machine.
"""

from __future__ import annotations

import importlib.util
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Any

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "desktop"))

import domain_lists  # noqa: E402  # the checkout's own
from registry import download  # noqa: E402  # as above
from sendward.engine.known_domains import compile_known  # noqa: E402  # as above

if TYPE_CHECKING:
    from collections.abc import Iterator

TARGET = ROOT / "resources" / "known-domains" / "known.bin"
VISITED = (
    "google-chrome-crux-1million",
    "majestic_million",
    "moz-top500",
    "university_domains",
    "bank-website",
)
"""Warning lists of what people open in a browser, and of institutions gathered by hand."""
LISTED = ("tranco", "cisco_top20k")
"""Warning lists of the busiest names by all kinds of traffic."""


def main() -> int:
    """Write the file and say how much is in it."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        download(folder, domain_lists.PYPI, domain_lists.NPM)
        visited = set(domain_lists.registrable(read_visited(folder)))
        listed = set(domain_lists.registrable(read_listed(folder))) - visited
    TARGET.write_bytes(compile_known(visited, listed))
    print(f"{TARGET.relative_to(ROOT)}: {len(visited):,} visited, {len(listed):,} more listed")
    return 0


def read_visited(folder: Path) -> Iterator[str]:
    """What people open in a browser, and what a list of institutions names."""
    yield from read_preload_list(folder / "hstspreload")
    for name in VISITED:
        yield from domain_lists.warning_list(folder, name)
    yield from (domain for domain, _ in domain_lists.schools(folder))


def read_listed(folder: Path) -> Iterator[str]:
    """What is busy, sends mail, or is loaded from by other pages: mistyped names are among these."""
    for name in LISTED:
        yield from domain_lists.warning_list(folder, name)
    yield from (sender["base_reverse_dns"] for sender in domain_lists.senders(folder))
    for entity in domain_lists.third_parties(folder):
        yield from (pattern.removeprefix("*.") for pattern in entity["domains"])


def read_preload_list(package: Path) -> Iterator[str]:
    """The names in Chromium's list of sites that are only to be opened encrypted."""
    spec = importlib.util.spec_from_file_location("hstspreload", package / "__init__.py")
    if spec is None or spec.loader is None:
        raise FileNotFoundError(package)
    module: Any = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    data = (package / "hstspreload.bin").read_bytes()
    for layer in module._JUMPTABLE:  # noqa: SLF001  # the package offers no way to list it
        for place in filter(None, layer):
            for is_leaf, _, label in module._iter_entries(data[place[0] : sum(place)]):  # noqa: SLF001  # as above
                if is_leaf:
                    yield label.decode("ascii")


if __name__ == "__main__":
    sys.exit(main())
