"""Make the public suffix list that ships: ``python3 packaging/data/suffixes.py``.

It is the one in the package ``publicsuffixlist``, at the version of ``packaging/locks/test.txt``, without its
comments and as A-labels, sorted: that is read in a third of the time. Needs the checkout's ``.venv``
(``packaging/dev.py test`` makes it).
"""

from __future__ import annotations

import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "desktop"))

from publicsuffixlist import PSLFILE  # noqa: E402  # ours is found only behind the line above

from sendward.engine.public_suffixes import PARENTS, a_labels, parse_suffix_list  # noqa: E402  # the same

TARGET = ROOT / "resources" / "suffixes" / "public_suffix_list.dat"
HEAD = """\
// This Source Code Form is subject to the terms of the Mozilla Public
// License, v. 2.0. If a copy of the MPL was not distributed with this
// file, You can obtain one at https://mozilla.org/MPL/2.0/.

// The rules of https://publicsuffix.org/list/public_suffix_list.dat as A-labels, sorted, without comments.
// Written by packaging/data/suffixes.py; README.md says how.
"""
KEPT = ("// VERSION:", "// COMMIT:", "// ===")
"""How the comments begin that say of which day the list is, and where its sections begin and end."""


def compile_list(published: str) -> str:
    """The list as it ships, made of the one that Mozilla publishes."""
    lines = [HEAD, PARENTS + " ".join(sorted(parse_suffix_list(published).parents))]
    section: set[str] = set()
    for line in map(str.strip, published.splitlines()):
        if line.startswith(KEPT):
            lines += sorted(section)
            section.clear()
            lines.append(line)
        elif line and not line.startswith("//"):
            section.add(a_labels(line))
    return "\n".join(lines) + "\n"


def main() -> int:
    """Write the file and say of which day it is."""
    text = compile_list(Path(PSLFILE).read_text(encoding="utf-8"))
    suffixes = parse_suffix_list(text)
    TARGET.write_text(text, encoding="utf-8")
    print(f"{TARGET.relative_to(ROOT)}: of {suffixes.day}, {len(suffixes.top_levels):,} top-level domains")
    return 0


if __name__ == "__main__":
    sys.exit(main())
