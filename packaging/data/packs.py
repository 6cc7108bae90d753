"""Compile the packs that ship into one file: ``python3 packaging/data/packs.py``.

It is read in a fifth of the time; ``sendward/watchlists/shipped.py`` says how. Another says of each for which
countries and work it is. A test says whether they are out of date.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "desktop"))

from sendward.system.resources import PACKS_FILE, USES_FILE  # noqa: E402  # the checkout's own
from sendward.watchlists.list_file import list_files, read_list  # noqa: E402  # as above
from sendward.watchlists.shipped import compile_packs  # noqa: E402  # as above

FOLDER = ROOT / "resources" / "watchlists"


def compiled(folder: Path) -> str:
    """The file's content for the packs in ``folder``."""
    return compile_packs((path.name, path.read_bytes(), read_list(path)) for path in list_files(folder))


def uses(folder: Path) -> str:
    """The content of the file that says for which countries and work each pack in ``folder`` is."""
    rows = {path.stem: read_list(path) for path in list_files(folder)}
    return (
        "{\n"
        + ",\n".join(
            f"{json.dumps(name)}: {json.dumps({'countries': pack.countries, 'work': pack.work})}"
            for name, pack in rows.items()
        )
        + "\n}\n"
    )


def main() -> int:
    """Write the files."""
    target = FOLDER / PACKS_FILE
    target.write_text(compiled(FOLDER), encoding="utf-8")
    (FOLDER / USES_FILE).write_text(uses(FOLDER), encoding="utf-8")
    print(f"{target.relative_to(ROOT)}: {len(list_files(FOLDER))} packs")
    return 0


if __name__ == "__main__":
    sys.exit(main())
