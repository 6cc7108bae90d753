"""Try the installers under Wine: install, run, check, upgrade over the running app, uninstall.

    .venv/bin/python packaging/dev/windows_installer.py [person] [asked] [machine] [quick]

First the one for a person, in the second part with its question about the person's data answered on a virtual
screen, then the one for the whole machine; or what is named. ``quick`` is the part of the tests: one that is
built without much compressing, installed, and uninstalled with all data. The interpreter of the bench stands
in for the release's; what is built here is thrown away.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
import tempfile
import time
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import windows_data
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
PYTHON = "python/python.exe"
COMMAND = "sendward.cmd"
"""What an installation has for a console (``installer.py``)."""
PLAUSIBLE_MB = range(25, 150)
"""What an installer may weigh: Python and Qt weigh more than the least, and little comes on top."""
DELETE = "/DELETEDATA"
"""What an uninstaller is told to delete the person's data, too (``sendward.nsi``)."""
REFUSED = 2
"""The status of an installer that would not (NSIS' documentation, "Error Levels")."""
NOT_ALL = 3
"""That of one that could not delete all of a person's data."""
WITHIN_S = 300.0


def main() -> int:
    """Try what the command line names, or all of it; 0 when each step did what it should."""
    kinds = sys.argv[1:] or ["person", "asked", "machine"]
    wine = Wine()
    wine.make_ready()
    wine.keep_up()
    drive = wine.prefix / "drive_c"
    (user,) = (each for each in (drive / "users").iterdir() if each.name != "Public")
    of_person = user / "AppData/Local/Programs/Sendward", user / "AppData/Roaming" / START_MENU
    data = user / "AppData/Local/sendward"
    try:
        with tempfile.TemporaryDirectory(prefix="sendward-setup-") as folder:
            if "quick" in kinds:
                print("soon built", flush=True)
                _try_quickly(wine, _build(wine, folder, "--quick"), of_person[0], data)
            if not {"person", "asked"}.isdisjoint(kinds):
                print("for one person", flush=True)
                setup = _build(wine, folder)
                if "person" in kinds:
                    _try(wine, setup, *of_person, data)
                if "asked" in kinds:
                    _try_questions(wine, setup, of_person[0], data)
            if "machine" in kinds:
                print("for the whole machine", flush=True)
                places = drive / "Program Files/Sendward", drive / "ProgramData" / START_MENU, data
                _try(wine, _build(wine, folder, "--machine"), *places, is_for_machine=True)
    except WineError as problem:
        print(problem, file=sys.stderr)
        return 1
    finally:
        wine.shut_down()
    return 0


def _try(
    wine: Wine, setup: Path, installed: Path, link: Path, data: Path, *, is_for_machine: bool = False
) -> None:
    # the story chooses the start at login, and an uninstallation would take that away
    run = rf"HKCU\{CURRENT_VERSION}\Run"
    wine.start(["reg", "delete", run, "/v", "sendward", "/f"]).communicate(timeout=WITHIN_S)
    remove = _removal(installed, "/S")
    if (installed / "uninstall.exe").exists():  # a trial that failed before left it, with its keys
        wine.run(remove, WITHIN_S)
    before = _registry(wine)
    _step("another's python is not taken away", lambda: _refuse_folder_of_another(wine, setup))
    _step("installed without a word", lambda: wine.run([setup, "/S"], WITHIN_S))
    _step("it stands in the Start menu", lambda: _expect(is_so=link.exists()))
    python = installed / PYTHON
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
    windows_data.put(wine, python)
    _step("uninstalled", lambda: wine.run(remove, WITHIN_S))
    left = _left(installed)
    _step(f"left in its folder: {left}", lambda: _expect(is_so=left in ([], ["uninstall.exe"])))
    _step("all of the person's data", lambda: _expect_data(wine, data, windows_data.ALL))
    _step("and nothing in the Start menu", lambda: _expect(is_so=not link.exists()))
    after = _registry(wine)
    _step(f"the registry is as before {sorted(after ^ before)}", lambda: _expect(is_so=after == before))


def _removal(installed: Path, *options: str) -> list[str | Path]:
    # _? keeps the uninstaller from going on in a copy of itself (NSIS' documentation, 3.2)
    return [installed / "uninstall.exe", *options, f"_?={windows_path(installed)}"]


def _build(wine: Wine, folder: str, *options: str) -> Path:
    setup = Path(folder, f"setup{''.join(options)}.exe")
    _step(f"built {options}", lambda: build_setup(wine, Path(folder), *options))
    size = round(setup.stat().st_size / 1e6)
    _step(f"it has {size} MB", lambda: _expect(is_so=size in PLAUSIBLE_MB))
    return setup


def _try_quickly(wine: Wine, setup: Path, installed: Path, data: Path) -> None:
    _step("installed without a word", lambda: wine.run([setup, "/S"], WITHIN_S))
    _step("check works from there", lambda: _check(wine, installed / COMMAND))
    _step("a person has data", lambda: windows_data.put(wine, installed / PYTHON))
    _step("that is found", lambda: _expect_data(wine, data, windows_data.ALL))
    remove = _removal(installed, "/S", DELETE)
    _step("uninstalled with all data", lambda: wine.run(remove, WITHIN_S))
    left = _left(installed)
    _step(f"left in its folder: {left}", lambda: _expect(is_so=left in ([], ["uninstall.exe"])))
    _step("none of the data", lambda: _expect_data(wine, data, windows_data.NOTHING))


def _try_questions(wine: Wine, setup: Path, installed: Path, data: Path) -> None:
    """What cannot be deleted is no success; the question's own answer is No, and Yes deletes."""
    wine.run([setup, "/S"], WITHIN_S)
    windows_data.put(wine, installed / PYTHON)
    remove, journal = _removal(installed, "/S", DELETE), data / "journal.sqlite3"
    _step(
        "a journal in use is not said to be deleted",
        lambda: _expect(is_so=windows_data.remove_while_used(wine, remove, journal) == NOT_ALL),
    )
    left = (("journal.sqlite3",), 0)
    _step("it alone is left", lambda: _expect_data(wine, data, left))
    for keys, wanted in (("Return", windows_data.ALL), ("alt+y", windows_data.NOTHING)):
        wine.run([setup, "/S"], WITHIN_S)
        windows_data.put(wine, installed / PYTHON)
        _step(f"asked, and answered by {keys}", partial(_answer, wine, installed, keys))
        _step("so it is", partial(_expect_data, wine, data, wanted))


def _answer(wine: Wine, installed: Path, keys: str) -> None:
    _expect(is_so=windows_data.answer(wine, _removal(installed), keys) == 0)


def _left(installed: Path) -> list[str]:
    return sorted(path.name for path in installed.rglob("*")) if installed.exists() else []


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


def _expect_data(wine: Wine, data: Path, wanted: windows_data.Kept) -> None:
    if (found := windows_data.kept(wine, data)) != wanted:
        raise WineError(f"of the data {found} is there, not {wanted}")


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
