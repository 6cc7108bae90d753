"""A Wayland session without a screen, and a wl-paste that tests can play."""

from __future__ import annotations

import os
import pwd
import shutil
import subprocess
import tempfile
import time
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

START_SECONDS = 20


@contextmanager
def headless_sway() -> Iterator[dict[str, str]]:
    """A running sway; yields the environment that a client needs. It refuses root, so nobody runs it then."""
    runtime = Path(tempfile.mkdtemp(prefix="sendward-sway-"))
    config = runtime / "config"
    config.touch()
    command = ["sway", "-c", str(config)]
    if os.geteuid() == 0:  # type: ignore[attr-defined,unused-ignore]  # POSIX
        nobody = pwd.getpwnam("nobody")  # type: ignore[attr-defined,unused-ignore]  # POSIX
        os.chown(runtime, nobody.pw_uid, nobody.pw_gid)  # type: ignore[attr-defined,unused-ignore]  # POSIX
        command = ["runuser", "-u", "nobody", "--", *command]
    environment = {
        "PATH": os.environ["PATH"],
        "HOME": str(runtime),
        "XDG_RUNTIME_DIR": str(runtime),
        "WLR_BACKENDS": "headless",
        "WLR_LIBINPUT_NO_DEVICES": "1",
        "WLR_RENDERER": "pixman",
    }
    log = (runtime / "log").open("wb")
    sway = subprocess.Popen(command, env=environment, stdout=log, stderr=log, start_new_session=True)
    try:
        yield {"XDG_RUNTIME_DIR": str(runtime), "WAYLAND_DISPLAY": _display(runtime, sway)}
    finally:
        os.killpg(sway.pid, 15)  # type: ignore[attr-defined,unused-ignore]  # POSIX
        sway.wait(START_SECONDS)
        log.close()
        shutil.rmtree(runtime)


def _display(runtime: Path, sway: subprocess.Popen[bytes]) -> str:
    end = time.monotonic() + START_SECONDS
    while time.monotonic() < end and sway.poll() is None:
        for socket in runtime.glob("wayland-*"):
            if socket.is_socket():
                return socket.name
        time.sleep(0.02)  # nothing tells that a socket was made
    raise RuntimeError(f"sway did not start: {(runtime / 'log').read_text(errors='replace')}")


class PlayedWlPaste:
    """A program called wl-paste that says a copy was made when the test does."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        (folder / "types").touch()
        os.mkfifo(folder / "copies")  # type: ignore[attr-defined,unused-ignore]  # POSIX
        self.write(
            f"""#!/bin/sh
cd '{folder}'
case $1 in
--list-types) cat types; test -s types ;;
--no-newline) cat content ;;
--watch) shift; exec 3<>copies; while read -r content <&3; do "$@" <"$content" 3<&-; done ;;
esac
"""
        )

    def write(self, script: str) -> None:
        """Let the program be ``script``, from one moment to the next: somebody may be starting it."""
        program = self._folder / "wl-paste.new"
        program.write_text(script)
        program.chmod(0o755)
        program.replace(self._folder / "wl-paste")

    def has(self, types: str) -> None:
        """Let something be on the clipboard."""
        (self._folder / "types").write_text(types)

    def copy(self, content: bytes, types: str = "text/plain") -> None:
        """Copy: the content is read when the program gets to it."""
        self.has(types)
        (self._folder / "content").write_bytes(content)
        with (self._folder / "copies").open("wb") as copies:
            copies.write(b"content\n")
