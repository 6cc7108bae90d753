"""Compile Unicode's confusables.txt into the engine's table.

``python3 packaging/data/unicode.py`` writes it; with ``--check`` it says whether the table is up to date.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
SOURCE = ROOT / "resources" / "unicode" / "confusables.txt"
TABLE = ROOT / "desktop" / "sendward" / "engine" / "confusable_table.py"

_HEAD = '''"""resources/unicode/confusables.txt (UTS 39), compiled by packaging/data/unicode.py."""

VERSION = "{version}"
'''


def parse_confusables(text: str) -> tuple[str, dict[str, str]]:
    """The file's Unicode version, and each character's prototype.

    Format: UTS 39, section 4, "Confusable Detection": ``source ; target sequence ; MA # comment``.
    """
    version = ""
    prototypes: dict[str, str] = {}
    for line in text.removeprefix("\ufeff").splitlines():
        if line.startswith("# Version:"):
            version = line.removeprefix("# Version:").strip()
        fields = line.partition("#")[0].split(";")
        if len(fields) < 3:  # noqa: PLR2004  # the three fields of the format
            continue
        source, target, _ = fields
        prototypes[chr(int(source, 16))] = "".join(chr(int(code, 16)) for code in target.split())
    return version, prototypes


def compile_table(version: str, prototypes: dict[str, str]) -> str:
    """The Python module that holds the table: two texts, which load faster than six thousand pairs."""
    sources = sorted(prototypes)
    lines = [_HEAD.format(version=version)]
    lines += _constant("SOURCES", [ascii(source)[1:-1] for source in sources], "")
    lines += _constant("PROTOTYPES", [ascii(prototypes[source])[1:-1] for source in sources], "\\n")
    return "\n".join(lines) + "\n"


def _constant(name: str, pieces: list[str], separator: str) -> list[str]:
    """An assignment of one long text, cut into lines of at most a hundred characters."""
    quoted: list[str] = []
    line = ""
    for i, raw in enumerate(pieces):
        piece = raw.replace('"', "\\x22").replace("\\'", "'") + (separator if i < len(pieces) - 1 else "")
        if len(line) + len(piece) > 96:  # noqa: PLR2004  # with indent and quotes within a line of 110
            quoted.append(f'    "{line}"')
            line = ""
        line += piece
    return [f"{name} = (", *quoted, f'    "{line}"', ")"]


def main() -> int:
    """Write the table, or with ``--check`` say whether it is what the source makes."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--check", action="store_true", help="change nothing; exit 1 when the table is stale")
    arguments = parser.parse_args()
    compiled = compile_table(*parse_confusables(SOURCE.read_text(encoding="utf-8")))
    if arguments.check:
        fresh = TABLE.exists() and TABLE.read_text(encoding="utf-8") == compiled
        print(f"{TABLE.name} is {'fresh' if fresh else 'stale: run python3 packaging/data/unicode.py'}")
        return 0 if fresh else 1
    TABLE.write_text(compiled, encoding="utf-8")
    print(f"Wrote {TABLE.relative_to(ROOT)}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
