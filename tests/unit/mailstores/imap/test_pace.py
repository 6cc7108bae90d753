from __future__ import annotations

from sendward.mailstores.imap.pace import Backoff


def test_each_wait_is_up_to_twice_the_one_before_and_never_longer_than_the_longest() -> None:
    backoff = Backoff(1, 300)

    waits = [backoff.next() for _ in range(20)]

    for number, wait in enumerate(waits):
        whole = min(2**number, 300)
        assert whole / 2 <= wait <= whole


def test_waits_differ_from_one_client_to_the_next() -> None:
    assert len({Backoff(1, 300).next() for _ in range(50)}) > 40


def test_a_good_connection_begins_the_series_anew() -> None:
    backoff = Backoff(1, 300)
    for _ in range(10):
        backoff.next()

    backoff.reset()

    assert backoff.next() <= 1
