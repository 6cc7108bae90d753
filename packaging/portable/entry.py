"""What the portable build starts: the command line, as ``sendward`` does elsewhere."""

import os
import sys

_OWN_LIBRARIES = "LD_LIBRARY_PATH"
"""Read when a program starts: PyInstaller points it at our libraries, and a browser that we start would load
them, too (its manual, "Launching External Programs from the Frozen Application")."""

_given = os.environ.pop(f"{_OWN_LIBRARIES}_ORIG", None)
if _given is None:
    os.environ.pop(_OWN_LIBRARIES, None)
else:
    os.environ[_OWN_LIBRARIES] = _given

from sendward.cli.main import main  # noqa: E402  # whatever it starts has the system's libraries

sys.exit(main())
