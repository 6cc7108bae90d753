"""Read lists of domains in the ``geosite.dat`` format of V2Ray."""

from __future__ import annotations

import enum
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

_VARINT, _BYTES = 0, 2
"""The two wire types that the format uses (https://protobuf.dev/programming-guides/encoding/)."""


class GeositeError(ValueError):
    """The content is no geosite file."""


class RuleKind(enum.IntEnum):
    """What a rule's text is (``Domain.Type`` in V2Ray's ``app/router/routercommon/common.proto``)."""

    WORD = 0
    PATTERN = 1
    DOMAIN = 2
    """A domain and every host under it."""
    HOST = 3


@dataclass(frozen=True, slots=True)
class Rule:
    """One line of a list."""

    kind: RuleKind
    value: str


def read_geosites(content: bytes) -> Iterator[tuple[str, list[Rule]]]:
    """The name and the rules of each list. Raises GeositeError where ``content`` is something else."""
    for number, site in _fields(content):
        if number != 1 or not isinstance(site, bytes):
            raise GeositeError("This is no geosite file.")
        name, rules = "", []
        for part, value in _fields(site):
            if part == 1 and isinstance(value, bytes):
                name = value.decode("utf-8", "replace")
            elif part == 2 and isinstance(value, bytes):  # noqa: PLR2004  # GeoSite.domain
                rules.append(_rule(value))
        yield name, rules


def _rule(content: bytes) -> Rule:
    kind, text = 0, ""
    for part, value in _fields(content):
        if part == 1 and isinstance(value, int):
            kind = value
        elif part == 2 and isinstance(value, bytes):  # noqa: PLR2004  # Domain.value
            text = value.decode("utf-8", "replace")
    try:
        return Rule(RuleKind(kind), text)
    except ValueError as error:
        raise GeositeError(f"No rule is of kind {kind}.") from error


def _fields(message: bytes) -> Iterator[tuple[int, int | bytes]]:
    """The number and the value of each field."""
    at = 0
    while at < len(message):
        tag, at = _varint(message, at)
        value, at = _varint(message, at)
        if tag & 7 == _BYTES:
            if at + value > len(message):
                raise GeositeError("The file was cut off.")
            yield tag >> 3, message[at : at + value]
            at += value
        elif tag & 7 == _VARINT:
            yield tag >> 3, value
        else:
            raise GeositeError(f"No field is of wire type {tag & 7}.")


def _varint(message: bytes, at: int) -> tuple[int, int]:
    """The number that begins at ``at``, and where it ends."""
    value = shift = 0
    while True:
        if at >= len(message):
            raise GeositeError("The file was cut off.")
        byte = message[at]
        value |= (byte & 127) << shift
        shift, at = shift + 7, at + 1
        if byte < 128:  # noqa: PLR2004  # the last byte's high bit is not set
            return value, at
