"""No regular expression takes more time than the length of what others wrote deserves.

``re`` holds the interpreter while it searches: a pattern that goes back and forth stops every window.
"""

from __future__ import annotations

from functools import partial
from itertools import islice
from typing import TYPE_CHECKING

import pytest

from support.doubling import assert_is_linear, processor_seconds
from support.hostile_texts import UsedPattern, hostile_texts, used_patterns

if TYPE_CHECKING:
    from collections.abc import Callable

SIZE = 4000
SUSPICIOUS_S = 0.003
"""What a pattern that goes over so many characters once takes a tenth of."""
USED = list(used_patterns("sendward"))


@pytest.mark.parametrize("used", USED, ids=lambda used: f"{used.where}-{used.method}")
def test_no_text_makes_a_pattern_go_back_and_forth(used: UsedPattern) -> None:
    for number, text in enumerate(hostile_texts(used.pattern, SIZE)):
        if processor_seconds(partial(used.apply, text)) > SUSPICIOUS_S:
            assert_is_linear(partial(_applied, used, number), SIZE)


def _applied(used: UsedPattern, number: int, size: int) -> Callable[[], object]:
    text = next(islice(hostile_texts(used.pattern, size), number, None))
    return lambda: used.apply(text)


def test_patterns_of_every_kind_of_use_are_found() -> None:
    names = {used.where for used in USED}

    assert {
        "sendward.mailstores.mbox._DATED",
        "sendward.mailstores.imap.fetched._QUOTED",
        "sendward.engine.reading.recipient_list._SCHEME",
    } <= names
    assert len(names) > 150
