"""The program that Thunderbird starts on Windows, as its add-in finds it: by the registry, in any folder."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from sendward.cli.main import main
from sendward.gates.local_server import HeldReply, LocalServer
from sendward.gates.native_host import frame, frames
from sendward.gates.thunderbird.places import REGISTRY_KEY
from sendward.system.paths import Paths
from sendward.system.windows import registry
from sendward.system.windows.launcher import PROGRAM, launcher_files

if TYPE_CHECKING:
    from collections.abc import Iterator

CHECK = {"v": 1, "id": 7, "type": "check", "account": "", "recipients": [], "draft": {"id": "1"}}
MAY = {"allow_unchecked": True, "allow_unchecked_by": "person"}
SEND = {"v": 1, "id": 7, "action": "send", **MAY}


class FakeMailClient:
    """A mail client that starts a native host by the path in its manifest, and speaks in frames."""

    def __init__(self, program: Path) -> None:
        self._process = subprocess.Popen(
            [program, "C:\\a manifest.json", "addin@sendward.org"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
        )
        assert self._process.stdout is not None
        self._said = frames(self._process.stdout)  # type: ignore[arg-type]  # it has all that is used

    def ask(self, value: dict[str, Any]) -> None:
        assert self._process.stdin is not None
        self._process.stdin.write(frame(value))
        self._process.stdin.flush()

    def answer(self) -> Any:  # noqa: ANN401  # whatever JSON holds
        return next(self._said)

    def hang_up(self) -> int:
        self._process.communicate(timeout=30)
        return self._process.returncode


@pytest.fixture
def installed() -> Iterator[Path]:
    assert main(["addin", "install", "thunderbird"]) == 0
    manifest = registry.value(REGISTRY_KEY, "")
    assert isinstance(manifest, str)
    yield Path(manifest)
    assert main(["addin", "uninstall", "thunderbird"]) == 0
    assert registry.value(REGISTRY_KEY, "") is None


def test_the_host_that_the_registry_leads_to_relays_the_whole_talk(installed: Path) -> None:
    reply = HeldReply()
    heard: list[dict[str, Any]] = []

    def hear(line: dict[str, Any]) -> None:
        heard.append(line)
        reply.answer({"v": 1, "id": 8, "withdrawn": True})

    reply.on_line = hear
    reply.say({"news": "asking"})
    server = LocalServer(
        Paths.of_this_user().socket_file, lambda request: SEND if request["id"] == 7 else reply
    )
    client = FakeMailClient(Path(json.loads(installed.read_text("utf-8"))["path"]))

    client.ask(CHECK)
    assert client.answer() == SEND
    client.ask({**CHECK, "id": 8})
    assert client.answer() == {"v": 1, "id": 8, "news": "asking"}
    client.ask({"v": 1, "id": 8, "type": "withdraw"})
    assert client.answer() == {"v": 1, "id": 8, "withdrawn": True, **MAY}
    assert heard == [{"v": 1, "id": 8, "type": "withdraw"}]
    client.ask({"v": 1, "id": 9, "type": "withdraw"})
    assert client.answer() == {"v": 1, "id": 9, "withdrawn": False, **MAY}

    assert client.hang_up() == 0
    server.close()


@pytest.mark.parametrize("name", ["with spaces", "Jürgen 100% & co", "%PATH%", "Олександра ^(1)"])
def test_a_folder_may_have_any_name(tmp_path: Path, name: str) -> None:
    folder = tmp_path / name
    folder.mkdir()
    says = folder / "says.py"
    says.write_text("import json, sys; print(json.dumps(sys.argv[1:]))", "utf-8")
    for path, content in launcher_files(folder / "native-host.exe", [sys.executable, str(says), "é"]).items():
        path.write_bytes(content)

    said = subprocess.run(
        [folder / "native-host.exe", "C:\\a b\\m.json", "id"], capture_output=True, check=True
    )

    assert json.loads(said.stdout) == ["é", "C:\\a b\\m.json", "id"]


def test_without_its_command_the_program_ends_with_a_status_of_its_own(tmp_path: Path) -> None:
    shutil.copy(PROGRAM, tmp_path / "native-host.exe")

    assert subprocess.run([tmp_path / "native-host.exe"], check=False).returncode == 110


def test_the_host_ends_with_the_status_of_what_it_started(tmp_path: Path) -> None:
    for path, content in launcher_files(
        tmp_path / "native-host.exe", [sys.executable, "-c", "raise SystemExit(7)"]
    ).items():
        path.write_bytes(content)

    assert subprocess.run([tmp_path / "native-host.exe"], check=False, env=os.environ).returncode == 7
