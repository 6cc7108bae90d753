from __future__ import annotations

import contextlib
import io
import struct
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sendward.gates.native_host import MOST_BYTES, MOST_BYTES_READ, FrameError, frame, frames

JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    max_leaves=20,
)


class Trickle(io.RawIOBase):
    """A stream that gives at most so many bytes at a time, as a pipe does."""

    def __init__(self, content: bytes, at_a_time: int) -> None:
        self._content = io.BytesIO(content)
        self._at_a_time = at_a_time

    def readable(self) -> bool:
        return True

    def read(self, size: int = -1, /) -> bytes:
        return self._content.read(min(size, self._at_a_time))


@given(st.dictionaries(st.text(), JSON), st.integers(1, 7))
def test_what_is_framed_is_read_again_in_whatever_pieces_it_comes(
    value: dict[str, Any], at_a_time: int
) -> None:
    stream = Trickle(frame(value) * 2, at_a_time)

    assert list(frames(stream)) == [value, value]  # type: ignore[arg-type]  # it has all that is used


@given(st.binary(max_size=64))
def test_garbage_is_an_error_a_value_or_the_end_and_never_anything_else(content: bytes) -> None:
    with contextlib.suppress(FrameError):
        list(frames(io.BytesIO(content)))


def test_null_is_a_value_and_not_the_end() -> None:
    null = struct.pack("=I", 4) + b"null"

    assert list(frames(io.BytesIO(null + frame({"a": 1})))) == [None, {"a": 1}]


@given(st.binary(min_size=1))
def test_a_frame_cut_off_anywhere_is_an_error(cut: bytes) -> None:
    whole = frame({"text": "x" * len(cut)})

    with pytest.raises(FrameError):
        list(frames(io.BytesIO(whole[: 1 + len(cut) % (len(whole) - 1)])))


def test_too_long_a_frame_is_refused_before_it_is_read() -> None:
    with pytest.raises(FrameError, match="longer than"):
        list(frames(io.BytesIO(struct.pack("=I", MOST_BYTES_READ + 1))))


def test_too_long_an_answer_is_refused() -> None:
    with pytest.raises(FrameError, match="longer than"):
        frame({"text": "x" * MOST_BYTES})


def test_deep_nesting_is_an_error() -> None:
    content = b"[" * 100_000

    with pytest.raises(FrameError, match="not JSON"):
        list(frames(io.BytesIO(struct.pack("=I", len(content)) + content)))
