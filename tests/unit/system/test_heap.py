from __future__ import annotations

import subprocess
import sys

from support.posix import proc_files

GROWTH = """
import re, sys
from pathlib import Path
from sendward.system.heap import give_back_freed

def resident_kb():
    return int(re.search(r"VmRSS:\\s+(\\d+)", Path("/proc/self/status").read_text())[1])

many = [bytes(20_000) for _ in range(2_000)]
kept = many[::100]
before = resident_kb()
del many
give_back_freed()
print(before - resident_kb())
"""


@proc_files
def test_what_was_freed_between_what_is_kept_goes_back_to_the_system() -> None:
    done = subprocess.run([sys.executable, "-c", GROWTH], stdout=subprocess.PIPE, text=True, check=True)

    assert int(done.stdout) > 2_000 * 20_000 / 1024 / 2
