"""Try the installers under Wine: install, run, check, upgrade over the running app, uninstall.

    .venv/bin/python packaging/dev/windows_installer.py [person] [machine]

First the one for a person, then the one for the whole machine, or what is named. The interpreter of the bench
stands in for the release's; what is built here is thrown away.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING

from environment import CHECKOUT, venv_program
from wine import Wine, WineError, windows_path

if TYPE_CHECKING:
    from collections.abc import Callable

CURRENT_VERSION = r"Software\Microsoft\Windows\CurrentVersion"
KEYS = (
    rf"{CURRENT_VERSION}\Run",
    rf"{CURRENT_VERSION}\Uninstall",
    r"Software\Mozilla\NativeMessagingHosts",
    r"Software\Mozilla\Thunderbird\Extensions",
)
"""What starts at login, what is installed, and what Thunderbird starts and takes up."""
START_MENU = "Microsoft/Windows/Start Menu/Programs/Sendward.lnk"
COMMAND = "sendward.cmd"
"""What an installation has for a console (``installer.py``)."""
REFUSED = 2
"""The status of an installer that would not (NSIS' documentation, "Error Levels")."""
WITHIN_S = 300.0


def main() -> int:
    """Try what the command line names, or all of it; 0 when each step did what it should."""
    kinds = sys.argv[1:] or ["person", "machine"]
    wine = Wine()
    wine.make_ready()
    wine.keep_up()
    drive = wine.prefix / "drive_c"
    (user,) = (each for each in (drive / "users").iterdir() if each.name != "Public")
    try:
        with tempfile.TemporaryDirectory(prefix="sendward-setup-") as folder:
            if "person" in kinds:
                print("for one person", flush=True)
                places = user / "AppData/Local/Programs/Sendward", user / "AppData/Roaming" / START_MENU
                _try(wine, build_setup(wine, Path(folder)), *places)
            if "machine" in kinds:
                print("for the whole machine", flush=True)
                setup = build_setup(wine, Path(folder), "--machine")
                places = drive / "Program Files/Sendward", drive / "ProgramData" / START_MENU
                _try(wine, setup, *places, is_for_machine=True)
    except WineError as problem:
        print(problem, file=sys.stderr)
        return 1
    finally:
        wine.shut_down()
    return 0


def _try(wine: Wine, setup: Path, installed: Path, link: Path, *, is_for_machine: bool = False) -> None:
    print(f"- built: {setup.stat().st_size / 1e6:.0f} MB", flush=True)
    # the story chooses the start at login, and an uninstallation would take that away
    run = rf"HKCU\{CURRENT_VERSION}\Run"
    wine.start(["reg", "delete", run, "/v", "sendward", "/f"]).communicate(timeout=WITHIN_S)
    # _? keeps the uninstaller from going on in a copy of itself (NSIS' documentation, 3.2)
    remove: list[str | Path] = [installed / "uninstall.exe", "/S", f"_?={windows_path(installed)}"]
    if (installed / "uninstall.exe").exists():  # a trial that failed before left it, with its keys
        wine.run(remove, WITHIN_S)
    before = _registry(wine)
    _step("another's python is not taken away", lambda: _refuse_folder_of_another(wine, setup))
    _step("installed without a word", lambda: wine.run([setup, "/S"], WITHIN_S))
    _step("it stands in the Start menu", lambda: _expect(is_so=link.exists()))
    python = installed / "python" / "python.exe"
    command = installed / COMMAND
    _step("check works from there", lambda: _check(wine, command))
    if is_for_machine:
        new = "\n".join(_registry(wine) - before)
        _step(
            "it starts for whoever logs in, and Thunderbird finds it",
            lambda: _expect(is_so="--minimized" in new and "org.sendward.host" in new),
        )
    starting: list[str | Path] = [python.with_name("pythonw.exe"), "-P", "-m", "sendward.cli.main"]
    app = wine.start([*starting, "--minimized"], {"PYTHONPATH": ""})
    _step("the app runs", lambda: _wait_for_app(wine, python))
    _step("installed over the running app, which ends", lambda: wine.run([setup, "/S"], WITHIN_S))
    _step("its status is 0", lambda: _expect(is_so=app.wait(60) == 0))
    _step("check works again", lambda: _check(wine, command))
    _step("uninstalled", lambda: wine.run(remove, WITHIN_S))
    left = sorted(path.name for path in installed.rglob("*")) if installed.exists() else []
    _step(f"left in its folder: {left}", lambda: _expect(is_so=left in ([], ["uninstall.exe"])))
    _step("and nothing in the Start menu", lambda: _expect(is_so=not link.exists()))
    after = _registry(wine)
    _step(f"the registry is as before {sorted(after ^ before)}", lambda: _expect(is_so=after == before))


def build_setup(wine: Wine, folder: Path, *options: str) -> Path:
    """This checkout's installer, built in a folder with options of ``installer.py``. Raises WineError."""
    python = venv_program("python")
    _host([python, "-m", "hatchling", "build", "-t", "wheel", "-d", folder])
    (wheel,) = folder.glob("*.whl")
    script = CHECKOUT / "packaging" / "windows" / "installer.py"
    target = folder / f"setup{''.join(options)}.exe"
    _host([python, script, *options, wine.python.parent, wine.packages, wheel, target])
    return target


def _host(line: list[str | Path]) -> None:
    done = subprocess.run(line, cwd=CHECKOUT, capture_output=True, text=True, check=False)
    if done.returncode:
        raise WineError(f"{done.stdout}{done.stderr}")


def _step(what: str, do: Callable[[], object]) -> None:
    print(f"- {what} … ", end="", flush=True)
    began = time.monotonic()
    do()
    print(f"done ({time.monotonic() - began:.1f} s)", flush=True)


def _expect(*, is_so: bool) -> None:
    if not is_so:
        raise WineError("that is not so")


def _refuse_folder_of_another(wine: Wine, setup: Path) -> None:
    theirs = wine.prefix / "drive_c" / "tools" / "python" / "python.exe"
    theirs.parent.mkdir(parents=True, exist_ok=True)
    theirs.write_bytes(b"another's")
    process = wine.start([setup, "/S", r"/D=C:\tools"])
    process.communicate(timeout=WITHIN_S)
    left = sorted(path.name for path in theirs.parents[1].rglob("*"))
    shutil.rmtree(theirs.parents[1])
    _expect(is_so=process.returncode == REFUSED and left == ["python", "python.exe"])


def _check(wine: Wine, command: Path) -> None:
    process = wine.start(["cmd", "/c", windows_path(command), "check", "army.ml"], {"PYTHONPATH": ""})
    said = process.communicate(timeout=WITHIN_S)[0].decode(errors="replace")
    if process.returncode != 1 or "army.mil" not in said:
        raise WineError(said)


def _wait_for_app(wine: Wine, python: Path) -> None:
    deadline = time.monotonic() + WITHIN_S
    while time.monotonic() < deadline:
        process = wine.start([python, "-P", "-m", "sendward.cli.main", "doctor"], {"PYTHONPATH": ""})
        if b"Sendward is running" in process.communicate(timeout=WITHIN_S)[0]:
            return
    raise WineError("the app does not run")


def _registry(wine: Wine) -> set[str]:
    """The values in the registry's `KEYS`, and the keys below; an empty key of others is nobody's loss."""
    found = set()
    for key in (rf"{root}\{key}" for root in ("HKEY_CURRENT_USER", "HKEY_LOCAL_MACHINE") for key in KEYS):
        process = wine.start(["reg", "query", key, "/s"])
        said = process.communicate(timeout=WITHIN_S)[0].decode(errors="replace")
        if not process.returncode:  # it is 1 where there is no such key
            found |= {line.strip() for line in said.splitlines()} - {"", key}
    return found


if __name__ == "__main__":
    sys.exit(main())
