"""The native host as a mail client starts it: a process with two pipes."""

from __future__ import annotations

import os
import subprocess
import sys
from typing import TYPE_CHECKING, Any

from sendward.gates.native_host import frame, frames
from support.posix import ON_WINDOWS

if TYPE_CHECKING:
    from pathlib import Path

MOZILLA = ("manifest.json", "addin@sendward.org")
"""What Thunderbird and Firefox pass (MDN, "Native messaging")."""


class NativeHost:
    """A native host; ``app_file`` below ``runtime`` is where it looks for the app."""

    def __init__(self, runtime: Path, *arguments: str) -> None:
        folder = runtime / "sendward"
        self.app_file = (folder / "run" if ON_WINDOWS else folder) / "sendward.socket"
        places = {"XDG_RUNTIME_DIR": str(runtime), "WIN_PD_OVERRIDE_LOCAL_APPDATA": str(runtime)}
        environment = {**os.environ, **places, "DISPLAY": "", "WAYLAND_DISPLAY": ""}
        environment.pop("QT_QPA_PLATFORM", None)
        self.process = subprocess.Popen(
            [sys.executable, "-m", "sendward.cli.main", "native-host", *(arguments or MOZILLA)],
            env=environment,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
        )
        assert self.process.stdout is not None
        self._answers = frames(self.process.stdout)  # type: ignore[arg-type]  # it has all that is used

    def say(self, content: bytes) -> None:
        assert self.process.stdin is not None
        self.process.stdin.write(content)
        self.process.stdin.flush()

    def ask(self, value: dict[str, Any]) -> None:
        self.say(frame(value))

    def answer(self) -> Any:  # noqa: ANN401  # whatever JSON holds
        return next(self._answers)

    def hang_up(self) -> int:
        """Leave, as a mail client does that ends; the host's exit status."""
        self.process.communicate(timeout=20)
        return self.process.returncode

    def end(self) -> None:
        """End it, however it fares."""
        if self.process.poll() is None:
            self.process.kill()
        self.process.communicate()
