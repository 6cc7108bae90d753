"""Feed each target with whatever a search for new paths through it finds, for ``packaging/dev.py fuzz``.

What fails is printed, and kept in ``FOLDER/findings``; what led to new paths, for the next time, in
``FOLDER/corpus``. Files among the arguments are not fuzzed but given to the one target named, each once.
"""

from __future__ import annotations

import argparse
import os
import re
import subprocess
import sys
import tempfile
import time
from pathlib import Path

LONGEST = 4096
"""Bytes of an input: the paths through every parser are short; what length costs is a matter of the tests."""
PATIENCE_S = 20
"""Seconds for one input, of whatever machine: nothing here takes milliseconds."""
MOST_MEGABYTES = 2048
ENDS_WITHIN_S = 180
"""After its time, for reading what earlier runs have left, and for the last input."""


def main() -> int:
    """Fuzz; 1 when something was found."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n", maxsplit=1)[0])
    parser.add_argument("--minutes", type=float, required=True, help="for each target")
    parser.add_argument("--folder", type=Path, required=True)
    parser.add_argument("--alone", action="store_true", help=argparse.SUPPRESS)
    parser.add_argument("targets", nargs="*", help="all of them without any")
    chosen = parser.parse_args()
    if chosen.alone:
        fuzz(chosen.targets[0], chosen.minutes, chosen.folder, chosen.targets[1:])
    from fuzz.targets import TARGETS  # noqa: PLC0415  # before it is imported for one target it is instrumented

    names = [name for name in chosen.targets if not Path(name).is_file()]
    if unknown := [name for name in names if name not in TARGETS]:
        parser.error(f"there is no target {unknown[0]}; there are {', '.join(TARGETS)}")
    inputs = [name for name in chosen.targets if Path(name).is_file()]
    found = [fuzz_in_a_process(name, chosen.minutes, chosen.folder, inputs) for name in names or TARGETS]
    return int(any(found))


def fuzz_in_a_process(name: str, minutes: float, folder: Path, inputs: list[str]) -> bool:
    """Fuzz one target, which ends its process; whether something was found."""
    began = time.time()
    command = [
        sys.executable,
        __file__,
        "--alone",
        f"--minutes={minutes}",
        f"--folder={folder}",
        name,
        *inputs,
    ]
    # the fuzzer ends its process at once, and leaves what was written
    with tempfile.TemporaryDirectory(prefix="sendward-fuzz-") as files:
        try:
            done = subprocess.run(
                command,
                env={**os.environ, "TMPDIR": files},
                capture_output=True,
                text=True,
                errors="replace",
                check=False,
                timeout=60 * minutes + ENDS_WITHIN_S,
            )
        except subprocess.TimeoutExpired:
            print(f"{name}: did not end in its time, and was ended", flush=True)
            return True
    count = re.search(r"number_of_executed_units: (\d+)", done.stderr)
    told = f"{int(count[1]):,} inputs" if count else "nobody counted its inputs"
    print(f"{name}: {told}, exit status {done.returncode}", flush=True)
    if done.returncode:
        print(*_what_matters(done.stdout + done.stderr), sep="\n")
        for file in sorted((folder / "findings").glob(f"{name}-*")):
            if file.stat().st_mtime >= began:
                print(f"kept in {file}:\n{file.read_bytes()!r}", flush=True)
    return bool(done.returncode)


def _what_matters(output: str) -> list[str]:
    """The traceback and the fuzzer's own words, without its list of modules and its dictionary."""
    return [
        line for line in output.splitlines() if line and not line.startswith(("INFO", '"', "stat:", "###"))
    ]


def fuzz(name: str, minutes: float, folder: Path, inputs: list[str]) -> None:
    """Fuzz one target until the time is over or something is found; ends the process."""
    import atheris  # type: ignore[import-not-found, import-untyped, unused-ignore]  # noqa: PLC0415  # as below

    with atheris.instrument_imports(include=["sendward"]):
        from fuzz.targets import SEEDS, TARGETS  # noqa: PLC0415  # what is imported in here is instrumented

    corpus, findings = folder / "corpus" / name, folder / "findings"
    for made in (corpus, findings):
        made.mkdir(parents=True, exist_ok=True)
    for number, seed in enumerate(SEEDS[name]):
        (corpus / f"seed-{number}").write_bytes(seed)
    options = [
        f"-max_total_time={max(1, round(60 * minutes))}",
        f"-max_len={LONGEST}",
        f"-timeout={PATIENCE_S}",
        f"-rss_limit_mb={MOST_MEGABYTES}",
        "-print_final_stats=1",
        "-verbosity=0",
        f"-artifact_prefix={findings}/{name}-",
    ]
    atheris.Setup([sys.argv[0], *options, *(inputs or [str(corpus)])], TARGETS[name])
    atheris.Fuzz()


if __name__ == "__main__":
    sys.exit(main())
