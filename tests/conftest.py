"""What holds for every test: no test sees the person's own settings, desktop session or keyring."""

from __future__ import annotations

import atexit
import gc
import itertools
import os
import shutil
import signal
import sys
import tempfile
import threading
import time
from pathlib import Path
from typing import TYPE_CHECKING

import hypothesis
import platformdirs
import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator

THREADS_END_WITHIN_S = 5.0
"""How long a thread may still run after its test; workers are told to end, not killed."""


def _leave_the_desktop_session() -> Path:
    """Point every place a program looks for a person's data into one folder made for this run.

    At import, because Qt, keyring and platformdirs read some of these once and for all.
    """
    home = Path(tempfile.mkdtemp(prefix="sendward-tests-"))
    atexit.register(shutil.rmtree, home, ignore_errors=True)
    runtime = home / "runtime"
    runtime.mkdir(mode=0o700)
    os.environ.update(
        HOME=str(home),
        USERPROFILE=str(home),
        APPDATA=str(home / "AppData/Roaming"),
        LOCALAPPDATA=str(home / "AppData/Local"),
        # what platformdirs takes before it asks Windows
        WIN_PD_OVERRIDE_APPDATA=str(home / "AppData/Roaming"),
        WIN_PD_OVERRIDE_LOCAL_APPDATA=str(home / "AppData/Local"),
        XDG_CONFIG_HOME=str(home / ".config"),
        XDG_DATA_HOME=str(home / ".local/share"),
        XDG_STATE_HOME=str(home / ".local/state"),
        XDG_CACHE_HOME=str(home / ".cache"),
        XDG_RUNTIME_DIR=str(runtime),
        # an address that no bus answers: without it a bus is looked for, or even started
        DBUS_SESSION_BUS_ADDRESS=f"unix:path={runtime}/no-bus",
        PYTHON_KEYRING_BACKEND="keyring.backends.null.Keyring",
        QT_QPA_PLATFORM="offscreen",
    )
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "XDG_CURRENT_DESKTOP", "XDG_SESSION_TYPE"):
        os.environ.pop(name, None)
    return home


def _folders_by_the_free_desktops_variables() -> None:
    """On Windows, too, a test gives each program part its folders by XDG's variables.

    Windows' own folders are looked at by ``tests/windows``, and by the story in `windows_story`.
    """
    for kind, usual in (
        ("config", ".config"),
        ("data", ".local/share"),
        ("state", ".local/state"),
        ("cache", ".cache"),
    ):

        def found(appname: str = "", *_: object, kind: str = kind, usual: str = usual, **_o: object) -> Path:
            return Path(os.environ.get(f"XDG_{kind.upper()}_HOME") or Path.home() / usual, appname)

        setattr(platformdirs, f"user_{kind}_path", found)


def _region_by_the_locales_variables() -> None:
    """On Windows, too, a test says by LANG and its like where somebody lives."""
    from sendward.system import locale_names  # noqa: PLC0415  # only there

    setattr(locale_names, "value", lambda *_: None)  # noqa: B010  # what the module has from the registry


if sys.platform == "win32":
    _region_by_the_locales_variables()
    _folders_by_the_free_desktops_variables()

# How long an example takes says what else the machine does. CI looks at the same examples each time: a find
# of chance is for whoever looks further on purpose (pytest --hypothesis-profile=deep).
PATIENT = hypothesis.settings(deadline=None, suppress_health_check=[hypothesis.HealthCheck.too_slow])
hypothesis.settings.register_profile("whole", PATIENT, derandomize="CI" in os.environ)
hypothesis.settings.register_profile("fast", PATIENT, max_examples=20)
hypothesis.settings.register_profile("deep", PATIENT, max_examples=1_000)
hypothesis.settings.load_profile("whole")

# a shell starts what it puts in the background with SIGINT ignored, and every program started from there
# inherits that: Ctrl-C could not be tried
if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
    signal.signal(signal.SIGINT, signal.default_int_handler)

HOME = _leave_the_desktop_session()

# as in the app (ui/app/memory.py): a collection on a worker would destroy the Qt objects of another test
gc.disable()
OLDER_EVERY = 100
"""Tests from one collection of all generations to the next; after each test the young ones go."""
_tests_run = itertools.count(1)


def pytest_collection_finish() -> None:
    """Leave what was collected to the end of the run out of every collection of garbage: it stays."""
    gc.collect()
    gc.freeze()


@pytest.fixture(autouse=True)
def _garbage_goes_on_the_main_thread() -> Iterator[None]:
    yield
    is_on = gc.isenabled()
    gc.disable()
    gc.collect(2 if next(_tests_run) % OLDER_EVERY == 0 else 1)
    assert not is_on, "the test left the collection of garbage on"


@pytest.fixture(autouse=True)
def _no_thread_outlives_its_test() -> Iterator[None]:
    before = set(threading.enumerate())
    yield
    deadline = time.monotonic() + THREADS_END_WITHIN_S
    left = [thread for thread in threading.enumerate() if thread not in before]
    for thread in left:
        # a thread that Qt started has no Python behind it to join
        if not isinstance(thread, threading._DummyThread):
            thread.join(max(0.0, deadline - time.monotonic()))
    names = [
        thread.name for thread in left if thread.is_alive() and not isinstance(thread, threading._DummyThread)
    ]
    assert not names, f"threads left behind: {', '.join(names)}"
