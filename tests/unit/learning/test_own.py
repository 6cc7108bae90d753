"""The person's own addresses: those that are known, and those that mail was sent from. They are nobody."""

from __future__ import annotations

from contextlib import closing
from dataclasses import replace
from typing import TYPE_CHECKING

from hypothesis import given, settings
from hypothesis import strategies as st

from sendward.learning import passes
from sendward.learning.digests import Digests
from sendward.learning.memory import OWN_FROM
from sendward.learning.passes import Learner
from sendward.learning.sent import read_sent
from sendward.learning.store import LearningStore
from sendward.mailstores.headers import HeaderBlock
from sendward.model import Level
from support.sent_messages import KEY, NOW, Reader, sent

if TYPE_CHECKING:
    import random
    from collections.abc import Sequence
    from pathlib import Path

    import pytest

    from sendward.learning.memory import Memory
    from sendward.learning.sent import SentMessage

ANNA, BEN = "anna@klinikum-nord.de", "ben@praxis-sued.de"
HOME, WORK = "me@home.example", "me@clinic.example.org"


def from_address(sender: str, *to: str, number: int = 0, days_ago: float = 1) -> SentMessage:
    return replace(sent(*to, identity=f"<{sender}{to}{number}>", days_ago=days_ago), sender=sender)


def learned(path: Path, *parts: Sequence[SentMessage], own: Sequence[str] = ()) -> Memory:
    """The memory in the file after a pass over each part."""
    for part in parts:
        with closing(LearningStore.open(path)) as store:
            Learner(store, store.load(Digests(KEY)), own, lambda: NOW).take(iter(part), lambda: False)
    with closing(LearningStore.open(path)) as store:
        return store.load(Digests(KEY))


def knows(memory: Memory, address: str) -> bool:
    return Digests(KEY).person(address) in memory.people


def test_mail_to_another_address_of_ones_own_goes_to_nobody(tmp_path: Path) -> None:
    memory = learned(tmp_path / "learned", [from_address(WORK, HOME, ANNA)], own=[WORK, HOME])

    assert set(memory.domains) == {"klinikum-nord.de"}
    assert not knows(memory, HOME)
    assert memory.pairs == {}


def test_an_address_that_mail_was_sent_from_is_ones_own(tmp_path: Path) -> None:
    from_home = [from_address(HOME, BEN, number=n) for n in range(OWN_FROM)]

    memory = learned(tmp_path / "learned", [from_address(WORK, HOME), *from_home])

    assert set(memory.domains) == {"praxis-sued.de"}
    assert not knows(memory, HOME)


@settings(max_examples=30)
@given(st.randoms(use_true_random=False))
def test_in_which_order_the_messages_of_a_folder_are_read_makes_no_difference(
    tmp_path_factory: pytest.TempPathFactory, chance: random.Random
) -> None:
    folder = tmp_path_factory.mktemp("own")
    messages = [from_address(HOME, BEN, number=n) for n in range(OWN_FROM)]
    messages += [from_address(WORK, HOME, ANNA, number=n) for n in range(5)]

    one = learned(folder / "one", messages)
    other = learned(folder / "other", chance.sample(messages, len(messages)))

    assert (one.domains, one.people, one.pairs) == (other.domains, other.people, other.pairs)


def test_what_was_counted_before_an_address_was_known_is_taken_back(tmp_path: Path) -> None:
    before = [from_address(WORK, HOME, ANNA, number=n) for n in range(4)]
    from_home = [from_address(HOME, BEN, number=n) for n in range(OWN_FROM)]

    memory = learned(tmp_path / "learned", before, from_home)

    assert set(memory.domains) == {"klinikum-nord.de", "praxis-sued.de"}
    assert not knows(memory, HOME)
    assert memory.pairs == {}
    assert memory.domains["klinikum-nord.de"].written == 4


def test_what_else_went_to_the_domain_of_such_an_address_stays_counted(tmp_path: Path) -> None:
    before = [from_address(WORK, HOME, number=n) for n in range(4)]
    others = [from_address(WORK, "carl@home.example", number=n) for n in range(3)]

    memory = learned(tmp_path / "learned", before + others, [], own=[HOME])

    assert memory.domains["home.example"].typed == 3


def test_an_address_that_the_person_sets_up_later_is_taken_back_too(tmp_path: Path) -> None:
    learned(tmp_path / "learned", [from_address(WORK, HOME)])

    memory = learned(tmp_path / "learned", [], own=[HOME])

    assert (memory.domains, memory.people) == ({}, {})


def test_who_sent_a_few_messages_that_lie_there_stays_somebody(tmp_path: Path) -> None:
    filed = [from_address(ANNA, WORK, number=n) for n in range(OWN_FROM - 1)]

    memory = learned(tmp_path / "learned", [from_address(WORK, ANNA), *filed])

    assert knows(memory, ANNA)


def test_who_sent_messages_that_were_delivered_is_somebody_however_many_lie_there(tmp_path: Path) -> None:
    filed = [replace(from_address(ANNA, WORK, number=n), was_delivered=True) for n in range(50)]

    memory = learned(tmp_path / "learned", [from_address(WORK, ANNA), *filed], own=[WORK])

    assert set(memory.domains) == {"klinikum-nord.de"}
    assert knows(memory, ANNA)


def test_what_somebody_else_may_have_sent_does_not_tell_who_the_person_is() -> None:
    def read(more: str) -> SentMessage | None:
        return read_sent(HeaderBlock(f"From: {ANNA}\nTo: {BEN}\n{more}".encode()), NOW)

    others = (f"Sender: {WORK}", f"Resent-From: {WORK}", "Received: from mx.example.org")
    by = [message.is_by_sender for each in others if (message := read(each))]
    own = read(f"Sender: Anna <{ANNA}>")

    assert by == [False, False, False]
    assert own is not None
    assert own.is_by_sender


def test_addresses_are_ones_own_in_a_later_run_too(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(passes, "BATCH", 2)
    learned(tmp_path / "learned", [from_address(HOME, BEN, number=n) for n in range(OWN_FROM)])

    memory = learned(tmp_path / "learned", [from_address(WORK, HOME)])

    assert memory.is_own(HOME)
    assert set(memory.domains) == {"praxis-sued.de"}


def test_ones_own_addresses_do_not_stand_in_the_file(tmp_path: Path) -> None:
    learned(tmp_path / "learned", [from_address(HOME, BEN, number=n) for n in range(OWN_FROM)])

    assert b"home.example" not in (tmp_path / "learned").read_bytes()


def test_without_a_key_nothing_is_written_down_of_who_sent(tmp_path: Path) -> None:
    with closing(LearningStore.open(tmp_path / "learned")) as store:
        messages = [from_address(HOME, BEN, number=n) for n in range(OWN_FROM)]
        Learner(store, store.load(None), (), lambda: NOW).take(iter(messages), lambda: False)

    with closing(LearningStore.open(tmp_path / "learned")) as store:
        assert store.load(Digests(KEY)).senders == {}


def test_the_domain_of_ones_own_address_is_no_slip_of_another() -> None:
    reader = Reader(*(sent(f"{name}@klinikum-nord.de", days_ago=9) for name in ("anna", "ben")))
    typed = "carl@klinikum-nrd.de"
    assert reader.verdict(typed).level is not None

    reader.memory.take_for_own("me@klinikum-nrd.de")

    assert reader.verdict(typed).level is None


def test_the_domain_of_ones_own_address_is_never_unsettled() -> None:
    reader = Reader(sent("anna@klinikum-nord.de", days_ago=9))
    reader.memory.take_for_own("me@klinikum-nrd.de")

    reader.learn(sent("ben@klinikum-nrd.de"))

    assert reader.memory.domains["klinikum-nrd.de"].is_familiar


def test_what_a_list_says_of_the_domain_of_ones_own_address_stays() -> None:
    reader = Reader(listed=["klinikum-nord.de"])
    reader.memory.take_for_own("me@klinikum-nrd.de")

    assert reader.verdict("ben@klinikum-nrd.de").level is Level.CONFIRM


def test_nothing_is_kept_of_whom_a_verdict_is_about() -> None:
    reader = Reader(sent("anna@klinikum-nord.de", days_ago=9))
    reader.memory.prune(NOW)

    reader.verdict("ben@praxis-sued.de")

    assert "praxis-sued.de" not in repr(vars(reader.memory))
