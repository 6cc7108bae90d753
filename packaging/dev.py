#!/usr/bin/env python3
"""Run and test Sendward from a checkout; whatever that needs is set up first, and said before it is done.

python3 packaging/dev.py run            the tray app; without a desktop, the whole story on a virtual screen
python3 packaging/dev.py test           everything that proves it: checkers, unit, UI and desktop tests
python3 packaging/dev.py test --fast    without what is slow: some seven minutes
python3 packaging/dev.py test ARGS…     only pytest, with these arguments
python3 packaging/dev.py test --windows [PATH…]  the tests on CPython for Windows, under Wine
python3 packaging/dev.py test -m patient  what waits for real minutes, kills a thousand times, or needs KMail
python3 packaging/dev.py bench          the figures in FIGURES.md
python3 packaging/dev.py bench --engine the engine beside other rules: what is caught, and what it costs
python3 packaging/dev.py bench --learning DIR  what is learned from the sent mail there, and what it costs
python3 packaging/dev.py bench --windows  the app's figures on Windows, under Wine, beside those of Linux
python3 packaging/dev.py bench --soak   half an hour of everything at a time: memory, threads, descriptors
python3 packaging/dev.py fuzz [TARGET…] the parsers fed with whatever a search finds (--minutes N for each)
python3 packaging/dev.py gallery FOLDER every window as a picture: light, large, in German (--only dark de)
python3 packaging/dev.py translations   bring the catalogues to the program's texts (--missing de: what lacks)
python3 packaging/dev.py desktops       the app on GNOME, sway, Xfce and Plasma, in a Debian of their own
python3 packaging/dev.py package NAME   a package, in build/packages (packaging/README.md names them; --try)
python3 packaging/dev.py lock           renew packaging/locks (--upgrade [PACKAGE…]: to the newest versions)

This file and what it imports before the set-up rest on the standard library alone.
"""

from __future__ import annotations

import argparse
import ast
import os
import subprocess
import sys
import tempfile
from pathlib import Path

OLDEST_PYTHON = (3, 11)
CHECKOUT = Path(__file__).resolve().parent.parent
SUPPORT = CHECKOUT / "tests" / "support"
sys.path.insert(0, str(CHECKOUT / "packaging" / "dev"))


def _set_up(
    purpose: str, *, virtual_desktop: bool, is_patient: bool = False, has_windows: bool = False
) -> list[str]:
    """Install what is missing; the programs this system has as snaps only, of which tests can make no use."""
    import environment  # noqa: PLC0415  # rests on tomllib, which a too old Python lacks
    import system_packages  # noqa: PLC0415  # together with it
    import wine  # noqa: PLC0415  # together with it

    wanted = system_packages.QT + (system_packages.VIRTUAL_DESKTOP if virtual_desktop else ())
    if purpose == "test":
        wanted += system_packages.TESTS
    if is_patient:
        wanted += system_packages.PATIENT_TESTS
    if has_windows:
        wanted += wine.NEEDS
    snaps = system_packages.only_as_snaps(wanted)
    lacking = system_packages.missing(tuple(need for need in wanted if need not in snaps))
    if not environment.is_ready(purpose):
        lacking += system_packages.missing_for_venv()
    if lacking:
        print(
            f"This is {system_packages.read_os_name()}; {len(lacking)} system packages are missing",
            flush=True,
        )
        system_packages.install(lacking)
    environment.make_ready(purpose)
    return [need.program for need in snaps]


def _has_desktop() -> bool:
    return sys.platform != "linux" or bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def _in_venv(program: str, *arguments: str) -> int:
    from environment import venv_program  # noqa: PLC0415  # see _set_up

    return subprocess.run([venv_program(program), *arguments], cwd=CHECKOUT, check=False).returncode


def run(arguments: list[str]) -> int:
    """Start the tray app, or where there is no desktop session play the story on a virtual screen."""
    _set_up("run", virtual_desktop=not _has_desktop())
    if _has_desktop():
        print("Starting Sendward; look for its icon in the tray, or for its window", flush=True)
        return _in_venv("sendward", *arguments)
    print("There is no desktop session here: playing the whole story on a virtual screen instead", flush=True)
    return _in_venv("python", str(SUPPORT / "desktop" / "story.py"), *arguments)


MYPY = ("mypy", "--no-error-summary", "--cache-dir")
CHECKERS = (
    ("ruff", "check", "--quiet", "."),
    ("ruff", "format", "--check", "--quiet", "."),
    ("lint-imports", "--no-logo"),
    (*MYPY, ".mypy_cache"),
)
CHECKERS_OF_OTHER_PLATFORMS = (
    (*MYPY, ".mypy_cache/win32", "--platform", "win32"),
    (*MYPY, ".mypy_cache/darwin", "--platform", "darwin"),
)
"""Each with a cache of its own: what one platform's run keeps another's throws away."""


WITH_PROGRAMS = ("tests/clients", "tests/desktop", "tests/mail", "tests/thunderbird")
"""Tests that mostly wait for real programs: the others are run beside them."""
ON_WINDOWS = ("tests/windows", "story", "installer")
"""What of `test --windows` is part of every whole run."""


WITHOUT_WINE = (
    "LEFT OUT: story and installer on Windows, which Wine plays on Linux with an x86-64 processor only."
)
LEFT_OUT = (
    "LEFT OUT: {program} is a snap here, shut off from other programs, so the tests that drive it "
    "cannot run; on Debian they do."
)


def test(arguments: list[str], *, fast: bool) -> int:
    """Run the checkers and the tests; with ``arguments`` only pytest, which gets them.

    Every step is run even if one before it failed: one run shows all there is to mend.
    """
    from lanes import Step, run_in_turn, side_by_side  # noqa: PLC0415  # see _set_up
    from wine import runs_here  # noqa: PLC0415  # see _set_up

    is_whole = not (arguments or fast)
    has_windows = is_whole and runs_here()
    snaps = _set_up("test", virtual_desktop=True, is_patient="patient" in arguments, has_windows=has_windows)

    unwanted = [*snaps, *([] if arguments else ["patient"])]
    selection = ["-m", " and ".join(f"not {each}" for each in unwanted)] if unwanted else []
    if fast:
        selection = ["-m", "not slow and not desktop", "--hypothesis-profile=fast"]
    left_out = [] if fast else [LEFT_OUT.format(program=program.capitalize()) for program in snaps]
    left_out += [WITHOUT_WINE] * (is_whole and not has_windows)
    for sentence in left_out:
        print(sentence, flush=True)
    rows = ([Step(" ".join(each), each) for each in row] for row in (CHECKERS, CHECKERS_OF_OTHER_PLATFORMS))
    failed = [] if arguments else side_by_side(*rows)
    if is_whole:
        failed += _whole(selection, has_windows=has_windows)
    else:
        pytest = ("pytest", *selection, *arguments)
        failed += run_in_turn([Step(" ".join(pytest), pytest)])
    for sentence in [f"FAILED: {name}" for name in failed] + left_out:
        print(sentence, flush=True)
    return 1 if failed else 0


def _whole(selection: list[str], *, has_windows: bool) -> list[str]:
    """Run all tests, those with real programs beside the others and Windows' story; returns what failed.

    Each run of pytest has a folder of its own for what its tests write: pytest clears away the folders of
    earlier runs at its end, and two that clear away the same ones fail. What failing tests wrote is kept.
    """
    from lanes import Step, side_by_side  # noqa: PLC0415  # see _set_up

    written = Path(tempfile.mkdtemp(prefix="tests-"))
    ignored = [f"--ignore={path}" for path in WITH_PROGRAMS]
    with_programs = Step(
        f"pytest {' '.join(WITH_PROGRAMS)}",
        ("pytest", *selection, f"--basetemp={written / 'programs'}", *WITH_PROGRAMS),
    )
    others = Step(
        "pytest, all other tests", ("pytest", *selection, f"--basetemp={written / 'others'}", *ignored)
    )
    windows = Step(
        f"on Windows, under Wine: {' '.join(ON_WINDOWS)}",
        ("python", "packaging/dev/windows_bench.py", *ON_WINDOWS),
    )
    failed = side_by_side([with_programs], [others, windows] if has_windows else [others])
    if failed:
        print(f"What the tests wrote is in {written}", flush=True)
    else:
        # not shutil.rmtree: of folders a thousand deep, as a test makes them, it runs out of stack
        subprocess.run(["rm", "-rf", "--", written], check=True)
    return failed


def test_on_windows(arguments: list[str]) -> int:
    """Run the tests on CPython for Windows under Wine; a table says what passed, failed and was left out."""
    _set_up("test", virtual_desktop=True, has_windows=True)
    return _in_venv("python", str(CHECKOUT / "packaging" / "dev" / "windows_bench.py"), *arguments)


def bench(arguments: list[str], script: str) -> int:
    """Measure on this machine: FIGURES.md's figures of app or engine, or whether anything grows."""
    opens_windows = script not in {"engine.py", "learning.py"}
    snaps = _set_up("test", virtual_desktop=opens_windows, has_windows=script == "windows.py")
    if snaps and script == "run.py":
        names = " and ".join(program.capitalize() for program in snaps)
        print(f"{names} is a snap here, which cannot be measured; on Debian it can.", file=sys.stderr)
        return 1
    paths = [CHECKOUT / "tests", CHECKOUT / "packaging" / "dev"]
    os.environ["PYTHONPATH"] = os.pathsep.join(map(str, paths))
    return _in_venv("python", str(CHECKOUT / "tests" / "benchmarks" / script), *arguments)


def fuzz(arguments: list[str], *, minutes: float) -> int:
    """Fuzz each of the targets named, or all, for so long; what fails is printed, and kept in build/fuzz."""
    from environment import install_beside  # noqa: PLC0415  # see _set_up

    _set_up("test", virtual_desktop=False)
    folder = CHECKOUT / "build" / "fuzz"
    install_beside("fuzz", folder / "packages")
    paths = [folder / "packages", CHECKOUT / "tests"]
    os.environ["PYTHONPATH"] = os.pathsep.join(map(str, paths))
    script = str(CHECKOUT / "tests" / "fuzz" / "run.py")
    return _in_venv("python", script, f"--minutes={minutes}", f"--folder={folder}", *arguments)


def gallery(arguments: list[str]) -> int:
    """Draw every window into a folder."""
    _set_up("test", virtual_desktop=False)
    return _in_venv("python", str(SUPPORT / "appearance" / "gallery.py"), *arguments)


def translations(arguments: list[str]) -> int:
    """Renew the catalogues of every language."""
    _set_up("test", virtual_desktop=False)
    return _in_venv("python", str(CHECKOUT / "packaging" / "data" / "translations.py"), *arguments)


def desktops(arguments: list[str]) -> int:
    """Look at the app on real desktops, in a Debian of their own: nothing of this environment is used."""
    from desktops import main as look_at_desktops  # noqa: PLC0415  # only this command needs it

    return look_at_desktops(arguments)


def package(arguments: list[str]) -> int:
    """Make a package, and try it if asked to; for its help nothing is set up."""
    script = str(CHECKOUT / "packaging" / "package.py")
    if not {"-h", "--help"}.isdisjoint(arguments):
        return subprocess.run([sys.executable, script, "--help"], check=False).returncode
    _set_up("run", virtual_desktop=False)
    return _in_venv("python", script, *arguments)


def _fuzz_targets() -> list[str]:
    """The names in the table of targets, which is not imported: it rests on what is set up later."""
    targets = ast.parse((CHECKOUT / "tests" / "fuzz" / "targets.py").read_text(encoding="utf-8"))
    (table,) = (
        each.value
        for each in targets.body
        if isinstance(each, ast.AnnAssign) and ast.unparse(each.target) == "TARGETS"
    )
    return list(map(ast.literal_eval, table.keys)) if isinstance(table, ast.Dict) else []


def _read_command_line() -> tuple[argparse.Namespace, list[str]]:
    summary, commands = (__doc__ or "").split("\n\n")[:2]
    parser = argparse.ArgumentParser(
        description=summary, epilog=commands, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    subcommands = parser.add_subparsers(dest="command", required=True)

    def add(name: str, does: str, *, add_help: bool = True) -> argparse.ArgumentParser:
        """Its help has the lines above, too: of what is handed on no parser here knows.

        Without ``add_help`` the request for it is handed on as well.
        """
        lines = "\n".join(line for line in commands.splitlines() if f" {name} " in f"{line[:40]} ")
        return subcommands.add_parser(
            name,
            help=does,
            epilog=lines,
            formatter_class=argparse.RawDescriptionHelpFormatter,
            add_help=add_help,
        )

    add("run", "start Sendward, or play the story on a virtual screen")
    tests = add("test", "run the checkers and the tests; further arguments go to pytest")
    tests.add_argument("--fast", action="store_true", help="leave out what is slow")
    tests.add_argument(
        "--windows", action="store_true", help="under Wine, all of it or what lies below a path"
    )
    benches = add("bench", "measure the figures in FIGURES.md")
    benches.add_argument("--engine", action="store_true", help="those of the engine, beside other rules")
    benches.add_argument("--learning", metavar="DIR", help="what learning from the sent mail there catches")
    benches.add_argument("--windows", action="store_true", help="those of the app under Wine, beside Linux")
    benches.add_argument("--soak", action="store_true", help="whether anything grows in half an hour")
    fuzzing = add("fuzz", "feed the parsers with whatever a search finds")
    fuzzing.epilog = f"{fuzzing.epilog}\n\ntargets: {', '.join(_fuzz_targets())}"
    fuzzing.add_argument("--minutes", type=float, default=5, help="for each target; 5 without it")
    add("gallery", "draw every window into a folder")
    add("translations", "bring the catalogues to the program's texts")
    add("desktops", "look at the app on real desktops, in a Debian of their own")
    add("package", "make a package, and with --try put it on a bare machine", add_help=False)
    locks = add("lock", "renew packaging/locks")
    locks.add_argument(
        "--upgrade", nargs="*", metavar="PACKAGE", help="to the newest versions, of all or of these packages"
    )
    chosen, rest = parser.parse_known_args()
    if chosen.command == "lock" and rest:  # the other commands hand theirs on
        parser.error(f"unrecognized arguments: {' '.join(rest)}")
    return chosen, rest


def _obey(chosen: argparse.Namespace, rest: list[str]) -> int:
    if chosen.command == "test":
        return test_on_windows(rest) if chosen.windows else test(rest, fast=chosen.fast)
    if chosen.command == "bench":
        if chosen.learning:
            return bench([chosen.learning, *rest], "learning.py")
        chosen_script = {"engine.py": chosen.engine, "soak.py": chosen.soak, "windows.py": chosen.windows}
        return bench(rest, next((script for script, is_it in chosen_script.items() if is_it), "run.py"))
    if chosen.command == "fuzz":
        return fuzz(rest, minutes=chosen.minutes)
    simple = {
        "run": run,
        "gallery": gallery,
        "translations": translations,
        "desktops": desktops,
        "package": package,
    }
    if chosen.command in simple:
        return simple[chosen.command](rest)
    from lock import renew_locks  # noqa: PLC0415  # only this command needs it

    renew_locks(chosen.upgrade)
    return 0


def main() -> int:
    """Do what the command line says; the exit status is that of what was run."""
    if tuple(sys.version_info[:2]) < OLDEST_PYTHON:
        wanted = ".".join(map(str, OLDEST_PYTHON))
        print(
            f"Sendward needs Python {wanted} or newer; this is {sys.version.split()[0]} ({sys.executable}). "
            f"Where a newer one is installed, type its name: python{wanted} {' '.join(sys.argv)}",
            file=sys.stderr,
        )
        return 1
    from environment import VenvError  # noqa: PLC0415  # see _set_up
    from system_packages import SystemPackagesError  # noqa: PLC0415  # see _set_up

    try:
        return _obey(*_read_command_line())
    except (SystemPackagesError, VenvError) as problem:
        print(problem, file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        return 130


if __name__ == "__main__":
    sys.exit(main())
