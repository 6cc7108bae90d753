"""What the wheel carries besides the package: add-in, native host of Windows, and the day it is of.

The add-in is built as ``packaging/addin.py`` builds it; the program for Windows where its compiler is there.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

ADDIN = "sendward-thunderbird.xpi"
"""As ``sendward.gates.thunderbird.xpi`` looks for it."""
PROGRAM = "native-host.exe"
"""As ``sendward.system.windows.launcher`` looks for it."""
RELEASED = "released"
"""As ``sendward.system.resources`` looks for it."""
COMPILER = "x86_64-w64-mingw32-gcc"
OPTIONS = ("-municode", "-mwindows", "-Wall", "-Wextra", "-Werror", "-O1", "-s", "-Wl,--no-insert-timestamp")
"""No console of its own, and the same bytes each time."""


class AddinHook(BuildHookInterface):  # type: ignore[type-arg]  # the builder's settings are not looked at
    """Called by hatchling for each wheel."""

    PLUGIN_NAME = "custom"

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Put the add-in in; an editable install has the sources themselves."""
        if version == "editable":
            return
        sys.path.insert(0, str(Path(self.root, "packaging")))
        from addin import build  # noqa: PLC0415  # found only behind the line above
        from shared.day import METAINFO, dated_metainfo, release_day  # noqa: PLC0415  # as above

        self._folder = tempfile.TemporaryDirectory(prefix="sendward-wheel-")
        built = build(Path(self._folder.name, ADDIN))
        build_data["force_include"][str(built)] = f"sendward/{ADDIN}"
        released = Path(self._folder.name, RELEASED)
        released.write_text(f"{release_day()}\n", encoding="ascii")
        build_data["force_include"][str(released)] = f"sendward/resources/{RELEASED}"
        metainfo = Path(self._folder.name, METAINFO)
        metainfo.write_text(dated_metainfo(), encoding="utf-8")
        build_data["shared_data"][str(metainfo)] = f"share/metainfo/{METAINFO}"
        if shutil.which(COMPILER):
            program = Path(self._folder.name, PROGRAM)
            source = Path(self.root, "packaging", "windows", "native_host.c")
            subprocess.run([COMPILER, *OPTIONS, "-o", program, source], check=True)
            build_data["force_include"][str(program)] = f"sendward/{PROGRAM}"

    def finalize(self, version: str, build_data: dict[str, Any], artifact_path: str) -> None:  # noqa: ARG002  # the hook's signature
        """Remove what was built; the wheel has it."""
        if version != "editable":
            self._folder.cleanup()
