"""Shape of a record's content: what reading may rely on, whoever wrote the row.

A field that this version does not know is none of its business; one that it knows has the type it was
written with, or the record counts as unreadable. So nobody who reads a record has to expect anything else.
"""

from __future__ import annotations

import json
import math
from datetime import UTC, datetime
from typing import TYPE_CHECKING, NoReturn

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Mapping

    from sendward.journal.payload import Payload

    Check = Callable[[object], bool]

_DEEPEST = 32
"""Levels of lists and objects; ours has six. What is deeper could be read and not be written again."""
_FIRST_END = 1900
"""Year before which nothing can have ended; the day before the first day of all cannot be told."""
_LONGEST_DOMAIN = 1_000
"""Characters up to which a domain's may differ; a domain has fewer (RFC 1035, section 2.3.4)."""


def read_content(text: str) -> Payload:
    """The JSON object in ``text``, which ``chain.canonical`` can write again. Raises ValueError."""
    try:
        content = json.loads(text, parse_constant=_no_number, parse_float=_finite)
    except RecursionError as error:
        raise ValueError("it is nested too deep") from error
    except ValueError as error:
        raise ValueError("its content is damaged") from error
    if not isinstance(content, dict):
        raise ValueError("it is no object")  # noqa: TRY004  # the file is wrong, not the caller
    if text.count("[") + text.count("{") > _DEEPEST:
        _check_depth(content)
    return content


def check_content(content: Payload, needed: Collection[str]) -> None:
    """Check that the fields are what they are taken for, and the ``needed`` ones there. Raises ValueError."""
    if missing := [name for name in needed if name not in content]:
        raise ValueError(f"it lacks {missing[0]}")
    if not _CONTENT(content):
        raise ValueError("a part of it is of another type")


def read_moment(text: str) -> datetime:
    """The time in ``text``, aware, and one that every other zone has as well. Raises ValueError."""
    try:
        moment = datetime.fromisoformat(text)
    except ValueError as error:  # it quotes the text
        raise ValueError("a time cannot be read") from error
    if moment.tzinfo is None:
        raise ValueError("a time has no zone")
    return _in_any_zone(moment)


def _in_any_zone(moment: datetime) -> datetime:
    try:
        moment.astimezone(UTC)
    except OverflowError as error:
        raise ValueError("a time is out of range") from error
    return moment


def _no_number(name: str) -> NoReturn:
    raise ValueError(f"{name} is no JSON")


def _finite(text: str) -> float:
    number = float(text)
    if not math.isfinite(number):
        raise ValueError("a number is out of range")
    return number


def _check_depth(content: object) -> None:
    level = [content]
    for _ in range(_DEEPEST):
        level = [
            each
            for inner in level
            for each in (inner.values() if isinstance(inner, dict) else inner)  # type: ignore[attr-defined]  # a list
            if isinstance(each, dict | list)
        ]
        if not level:
            return
    raise ValueError("it is nested too deep")


def _is_text(value: object) -> bool:
    return isinstance(value, str)


def _is_text_or_none(value: object) -> bool:
    return value is None or isinstance(value, str)


def _is_flag(value: object) -> bool:
    return isinstance(value, bool)


def _is_number(value: object) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool)


def _is_count(value: object) -> bool:
    """Whether it is a number of things or of a row, as Qt and SQLite can take it."""
    return isinstance(value, int) and not isinstance(value, bool) and 0 <= value < 2**31


def _is_moment(value: object) -> bool:
    try:
        return isinstance(value, str) and bool(read_moment(value))
    except ValueError:
        return False


def _is_end(value: object) -> bool:
    """Whether it can be shown as the end of an exception or a pause: as a time, or as it is written."""
    if not value:
        return value is None or value == ""
    if not isinstance(value, str):
        return False
    try:
        end = datetime.fromisoformat(value)
    except ValueError:
        return True
    try:
        return _in_any_zone(end if end.tzinfo else end.replace(tzinfo=UTC)).year >= _FIRST_END
    except ValueError:
        return False


def _is_span(value: object) -> bool:
    return _is_place(value) and value[0] <= value[1] <= _LONGEST_DOMAIN  # type: ignore[index]  # two numbers


def _is_place(value: object) -> bool:
    return isinstance(value, list) and len(value) == _TWO and _is_count(value[0]) and _is_count(value[1])


_TWO = 2


def _each(check: Check) -> Check:
    return lambda value: isinstance(value, list) and all(map(check, value))


def _object(fields: Mapping[str, Check], needed: Collection[str] = ()) -> Check:
    def is_object(value: object) -> bool:
        if not isinstance(value, dict):
            return False
        for name in needed:  # loops, which are faster: a journal has a hundred thousand records
            if name not in value:
                return False
        for name, part in value.items():
            check = fields.get(name)
            if check is not None and not check(part):
                return False
        return True

    return is_object


_DECISION = {
    "outcome": _is_text,
    "scope": _is_text_or_none,
    "until": _is_end,
    "corrected_to": _is_text,
    "reason": _is_text,
}
_FINDING = {
    "protected": _is_text,
    "label": _is_text,
    "intended": _is_text,
    "kind": _is_text,
    "score": _is_number,
    "differs": _each(_is_span),
    "reason": _is_text,
}
_ASKED = {
    "key": _is_text,
    "text": _is_text,
    "field": _is_text,
    "verdict": _is_text,
    "problem": _is_text,
    "level": _is_text,
    "findings": _each(_object(_FINDING, ("intended", "kind", "score", "differs", "reason"))),
    "decision": _object(_DECISION),
    "stands": _is_flag,
    "beside": _each(_is_text),
    "answered": _is_place,
}
_CONTENT = _object(
    {
        **_DECISION,
        "origin": _is_text,
        "place": _is_text,
        "message": _is_text,
        "seen_at": _is_moment,
        "sent_at": _is_moment,
        "level": _is_text,
        "why": _is_text,
        "count": _is_count,
        "in_sight": _is_count,
        "recipients": _each(_object(_ASKED, ("key", "text"))),
        "key": _is_text,
        "granted_at": _is_moment,
        "own_from": _is_count,
    }
)
