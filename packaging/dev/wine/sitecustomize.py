"""What programs ask of Windows 10 and Wine 8 lacks; imported at each start in the bench, never shipped."""

from __future__ import annotations

import _winapi
import os

# offscreen Qt looks for no fonts of the system's. Wine hands no variable on whose name begins with QT_
os.environ.setdefault("QT_QPA_FONTDIR", "Z:\\usr\\share\\fonts\\truetype\\dejavu")

if hasattr(_winapi, "CopyFile2"):  # Wine ends the process: "Unimplemented function KERNEL32.dll.CopyFile2"
    del _winapi.CopyFile2  # shutil then copies by itself
