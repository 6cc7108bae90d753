"""Thunderbird's own remote control, as far as these tests need it.

https://firefox-source-docs.mozilla.org/testing/marionette/Protocol.html
"""

from __future__ import annotations

import json
import socket
import time
from typing import Any, Self

CONNECT_WITHIN_S = 60.0
ANSWER_WITHIN_S = 60.0


class MarionetteError(Exception):
    """Thunderbird did not answer, or a script in it threw."""


class Marionette:
    """Runs scripts in Thunderbird's own windows, with all its privileges."""

    def __init__(self, port: int) -> None:
        self._socket = _connect(port)
        self._received = b""
        self._number = 0
        self._packet()  # who it is
        self._command("WebDriver:NewSession", {"strictFileInteractability": False})
        self._command("Marionette:SetContext", {"value": "chrome"})
        self._command("WebDriver:SetTimeouts", {"script": int(ANSWER_WITHIN_S * 1000)})

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def run(self, script: str, *arguments: object) -> Any:  # noqa: ANN401  # whatever JSON holds
        """What the script returns; it may await, and finds ``arguments`` in its own."""
        whole = f"""
            const [resolve, args] = [arguments[arguments.length - 1], Array.from(arguments).slice(0, -1)];
            (async () => {{ {script} }})().then(
                (value) => resolve({{value: value ?? null}}),
                (error) => resolve({{error: `${{error}} ${{error.stack ?? ""}}`}}));
        """
        answer = self._command(
            "WebDriver:ExecuteAsyncScript", {"script": whole, "args": list(arguments), "sandbox": "system"}
        )["value"]
        if "error" in answer:
            raise MarionetteError(answer["error"])
        return answer["value"]

    def close(self) -> None:
        """Let go of Thunderbird; it runs on."""
        self._socket.close()

    def _command(self, name: str, parameters: dict[str, object]) -> dict[str, Any]:
        self._number += 1
        packet = json.dumps([0, self._number, name, parameters]).encode()
        self._socket.sendall(b"%d:%s" % (len(packet), packet))
        _kind, _number, error, result = self._packet()
        if error:
            raise MarionetteError(f"{name}: {error.get('error')}: {error.get('message')}")
        return result or {}

    def _packet(self) -> Any:  # noqa: ANN401  # the same
        while b":" not in self._received:
            self._receive()
        length, _, rest = self._received.partition(b":")
        self._received = rest
        while len(self._received) < int(length):
            self._receive()
        packet, self._received = self._received[: int(length)], self._received[int(length) :]
        return json.loads(packet)

    def _receive(self) -> None:
        try:
            piece = self._socket.recv(65536)
        except OSError as error:
            raise MarionetteError(f"Thunderbird does not answer: {error}") from error
        if not piece:
            raise MarionetteError("Thunderbird hung up")
        self._received += piece


def _connect(port: int) -> socket.socket:
    deadline = time.monotonic() + CONNECT_WITHIN_S
    while True:
        try:
            return socket.create_connection(("127.0.0.1", port), timeout=ANSWER_WITHIN_S + 5)
        except OSError as error:
            if time.monotonic() > deadline:
                raise MarionetteError(f"Thunderbird cannot be reached: {error}") from error
        time.sleep(0.05)
