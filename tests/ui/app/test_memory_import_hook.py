from __future__ import annotations

import subprocess
import sys

IMPORTS = """
import linecache
from sendward.ui.app.memory import drop_import_hook
drop_import_hook()
import sendward.ui.app.process
print(sum(len(kept[2]) for kept in linecache.cache.values() if len(kept) > 1))
"""


def test_no_source_is_read_and_kept_when_the_app_is_imported() -> None:
    done = subprocess.run([sys.executable, "-c", IMPORTS], capture_output=True, text=True, check=True)

    assert int(done.stdout) == 0
