"""Build the Thunderbird add-in as one file: python3 packaging/addin.py [FILE].

The same sources give the same bytes, on any machine and at any time; the SHA-256 printed says so.
"""

from __future__ import annotations

import argparse
import hashlib
import sys
from pathlib import Path

CHECKOUT = Path(__file__).resolve().parent.parent
SOURCES = CHECKOUT / "desktop" / "thunderbird"
sys.path.insert(0, str(CHECKOUT / "desktop"))

from sendward.gates.thunderbird.xpi import NAME, pack  # noqa: E402  # found only behind the line above


def build(target: Path) -> Path:
    """Write the add-in to ``target``."""
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_bytes(pack(SOURCES))
    return target


def main() -> int:
    """Build, and say what came out."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("file", nargs="?", type=Path, default=CHECKOUT / "build" / NAME)
    written = build(parser.parse_args().file)
    print(f"{hashlib.sha256(written.read_bytes()).hexdigest()}  {written}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
