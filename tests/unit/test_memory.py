"""Memory that the worst input takes: bounded, and at the most twice as much for twice the size."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from sendward.sources.clipboard.text import MOST_BYTES
from support.fake_imap import FakeFullFolder
from support.memory_growth import grown_mb
from support.posix import proc_files

if TYPE_CHECKING:
    from collections.abc import Callable

pytestmark = [pytest.mark.slow, pytest.mark.timeout(300), proc_files]

MOST_MB = 60
SLACK_MB = 3
"""A process takes memory by the piece, of a megabyte and more."""
HELD_BYTES, DRAFTS, MANY_DRAFTS = 1_000_000, 8_000, 50_000


def grown_by_account(count: int) -> float:
    with FakeFullFolder(count) as server:
        return grown_mb("account", count, server.port)


@pytest.mark.parametrize(
    ("grown", "most"),
    [
        pytest.param(lambda size: grown_mb("copied", size), MOST_BYTES, id="a copied text"),
        pytest.param(lambda size: grown_mb("held", size), HELD_BYTES, id="a held message"),
        pytest.param(grown_by_account, DRAFTS, id="a folder on a server"),
    ],
)
def test_the_worst_takes_less_than_60_mb_and_no_more_than_its_size_says(
    grown: Callable[[int], float], most: int
) -> None:
    eighth, quarter, whole = (grown(most // part) for part in (8, 4, 1))

    assert whole < MOST_MB
    assert quarter < 2 * eighth + SLACK_MB
    assert whole < 4 * quarter + SLACK_MB


@pytest.mark.patient
@pytest.mark.timeout(900)
def test_a_folder_of_50_000_drafts_on_a_server_takes_less_than_60_mb() -> None:
    assert grown_by_account(MANY_DRAFTS) < MOST_MB
