"""Programs that are started to outlive who started them, in the jobs of Windows."""

from __future__ import annotations

import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from pathlib import Path

STARTS_IN_A_JOB = """
import ctypes, sys
from ctypes import wintypes
from sendward.system.process import start_detached

class Limits(ctypes.Structure):
    _fields_ = [("times", ctypes.c_int64 * 2), ("flags", wintypes.DWORD), ("sizes", ctypes.c_size_t * 2),
        ("processes", wintypes.DWORD), ("affinity", ctypes.c_size_t), ("classes", wintypes.DWORD * 2),
        ("counters", ctypes.c_uint64 * 6), ("memory", ctypes.c_size_t * 4)]

kernel = ctypes.WinDLL("kernel32", use_last_error=True)
kernel.CreateJobObjectW.restype = kernel.GetCurrentProcess.restype = wintypes.HANDLE
kernel.AssignProcessToJobObject.argtypes = [wintypes.HANDLE, wintypes.HANDLE]
kernel.SetInformationJobObject.argtypes = [wintypes.HANDLE, ctypes.c_int, ctypes.c_void_p, wintypes.DWORD]
kernel.IsProcessInJob.argtypes = [wintypes.HANDLE, wintypes.HANDLE, ctypes.POINTER(wintypes.BOOL)]
job = kernel.CreateJobObjectW(None, None)
limits = Limits(flags=int(sys.argv[1]))
assert kernel.SetInformationJobObject(job, 9, ctypes.byref(limits), ctypes.sizeof(limits))
assert kernel.AssignProcessToJobObject(job, kernel.GetCurrentProcess())
started = start_detached([sys.executable, "-c", "import sys; sys.stdin.read()"])
is_in_job = wintypes.BOOL()
started.wait(60)
assert kernel.IsProcessInJob(int(started._handle), job, ctypes.byref(is_in_job))
print("in the job" if is_in_job.value else "out of it", started.returncode)
"""
BREAKAWAY_OK = 0x800
"""JOB_OBJECT_LIMIT_BREAKAWAY_OK (Windows SDK, winnt.h): Mozilla's own jobs for native hosts have it."""


@pytest.mark.parametrize(("limits", "where"), [(BREAKAWAY_OK, "out of it"), (0, "in the job")])
def test_a_program_leaves_the_job_of_who_started_it_where_that_lets_it_and_runs_in_any_case(
    tmp_path: Path, limits: int, where: str
) -> None:
    script = tmp_path / "starts.py"
    script.write_text(STARTS_IN_A_JOB, "utf-8")

    said = subprocess.run([sys.executable, script, str(limits)], capture_output=True, text=True, check=False)

    assert (said.stdout.strip(), said.stderr) == (f"{where} 0", "")
