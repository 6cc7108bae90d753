"""The tray app on a machine whose administrator's files are in the folder that is named first."""

from __future__ import annotations

import sys
from pathlib import Path

from sendward.cli.main import main
from sendward.system import paths

if __name__ == "__main__":
    setattr(paths, "machine_config_dir", lambda: Path(sys.argv[1]))  # noqa: B010  # it is no part of its type
    sys.exit(main(sys.argv[2:]))
