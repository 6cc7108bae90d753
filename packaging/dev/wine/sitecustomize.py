"""What CPython asks of Windows 10 and Wine 8 lacks; imported at each start in the bench, never shipped."""

from __future__ import annotations

import _winapi

if hasattr(_winapi, "CopyFile2"):  # Wine ends the process: "Unimplemented function KERNEL32.dll.CopyFile2"
    del _winapi.CopyFile2  # shutil then copies by itself
