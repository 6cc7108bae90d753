"""Everything but the windows can be imported where there is no Qt, as by an administrator's command line."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from support.posix import ON_WINDOWS

PACKAGE = Path(__file__).resolve().parents[2] / "desktop/sendward"
ONLY_ON_WINDOWS = {"sendward.system.windows.accounts", "sendward.system.windows.named_pipe"}
"""They call what no other system has, and are loaded there alone."""
WITHOUT_QT = """\
import importlib
import sys

sys.modules |= {"PySide6": None, "shiboken6": None}  # an import of either is an ImportError
for module in sys.argv[1:]:
    importlib.import_module(module)
    print(module)
"""


def modules_without_windows() -> list[str]:
    paths = [path.relative_to(PACKAGE.parent).with_suffix("") for path in PACKAGE.rglob("*.py")]
    names = [".".join(path.parts).removesuffix(".__init__") for path in paths if path.parts[1] != "ui"]
    left_out = {name for name in names if name.startswith("sendward.system.linux.")}
    return sorted(set(names) - (left_out if ON_WINDOWS else ONLY_ON_WINDOWS))


def test_every_module_but_those_of_ui_is_imported_without_qt() -> None:
    modules = modules_without_windows()

    done = subprocess.run(
        [sys.executable, "-c", WITHOUT_QT, *modules], capture_output=True, text=True, check=False
    )

    assert done.stderr == ""
    assert done.stdout.split() == modules
    assert {"sendward.cli.main", "sendward.guard.guard", "sendward.gates.mail_gate"} <= set(modules)
