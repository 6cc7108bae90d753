"""People who are known by a digest, found again in sent mail."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

from sendward.learning import search as search_module
from sendward.learning.digests import Digests
from sendward.learning.search import Search, _newest
from sendward.mailstores.headers import recipient_fields
from sendward.model import Kind
from support.doubling import assert_is_linear
from support.mail_folders import drop_into_maildir, maildir, message
from support.sent_messages import KEY, NOW, Reader, sent

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    import pytest

ANNA = "anna.meier@klinikum-nord.de"
OTHER = "anna.schulz@praxis-sued.de"
WARD = ("eva.lang@klinikum-nord.de", "otto.klein@klinikum-nord.de")
DIGESTS = Digests(KEY)


def searching(*folders: Path) -> Search:
    return Search(lambda: folders, lambda: NOW)


def found(search: Search, address: str) -> str:
    person = DIGESTS.person(address)
    search.find(person, DIGESTS, search.end())
    return str(search.remembered(person) or "")


def test_somebody_is_found_in_a_folder_of_files_and_in_an_mbox(tmp_path: Path) -> None:
    drop_into_maildir(maildir(tmp_path / "box"), message(ANNA))
    mbox = b"".join(b"From - Mon Nov 02 10:00:00 2026\n" + message(to) + b"\n" for to in (OTHER, WARD[0]))
    (tmp_path / "Sent").write_bytes(mbox)
    search = searching(tmp_path / "nowhere", tmp_path / "box", tmp_path / "Sent")

    assert [found(search, each) for each in (ANNA, OTHER)] == [ANNA, OTHER]


def test_somebody_is_not_found_in_the_headers_of_the_next_message(tmp_path: Path) -> None:
    mbox = b"".join(
        f"From - Mon Nov 02 10:00:0{n} 2026\nFrom: me@x.org\nTo: {to}\n".encode()
        for n, to in enumerate((WARD[0], ANNA))
    )
    (tmp_path / "Sent").write_bytes(mbox)

    named = [[value.strip() for value in recipient_fields(block)] for block in _newest(tmp_path / "Sent")]

    assert named == [[ANNA.encode()], [WARD[0].encode()]]


def test_twice_as_many_messages_without_an_empty_line_take_twice_as_long(tmp_path: Path) -> None:
    def look(count: int) -> Callable[[], object]:
        file = tmp_path / str(count)
        file.write_bytes(
            b"".join(b"From - Mon Nov 02 10:00:00 2026\nTo: n%d@x.org\n" % n for n in range(count))
        )
        return lambda: list(_newest(file))

    assert_is_linear(look, 200)


def test_somebody_who_is_in_no_folder_is_not_named(tmp_path: Path) -> None:
    drop_into_maildir(maildir(tmp_path), message(ANNA))

    assert found(searching(tmp_path), OTHER) == ""


def test_what_was_found_is_not_looked_for_again(tmp_path: Path) -> None:
    file = drop_into_maildir(maildir(tmp_path), message(ANNA))
    search = searching(tmp_path)
    assert found(search, ANNA) == ANNA
    file.unlink()

    assert found(search, ANNA) == ANNA


def test_a_folder_that_does_not_answer_keeps_nobody_waiting(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    may_go_on, searches = threading.Event(), list[object]()

    def hanging(folder: Path) -> Iterator[object]:
        searches.append(folder)
        may_go_on.wait(60)
        yield from ()

    monkeypatch.setattr(search_module, "WITHIN_S", 0.01)
    monkeypatch.setattr(search_module, "_newest", hanging)
    search = searching(tmp_path)

    assert found(search, ANNA) == ""
    assert found(search, OTHER) == ""
    assert len(searches) == 1
    may_go_on.set()


def test_after_the_time_of_a_message_nobody_else_in_it_is_looked_for(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    drop_into_maildir(maildir(tmp_path), message(ANNA))
    search = searching(tmp_path)
    monkeypatch.setattr(search_module, "WITHIN_S", 0.0)

    assert found(search, ANNA) == ""

    monkeypatch.undo()
    assert found(search, ANNA) == ANNA


def test_a_namesake_is_named_once_the_usual_one_was_found(tmp_path: Path) -> None:
    drop_into_maildir(maildir(tmp_path), message(f"{ANNA}, {WARD[0]}"))
    daily = [sent(ANNA, *WARD, days_ago=1 + n) for n in range(7)]
    reader = Reader(*daily, sent(OTHER, days_ago=40), search=searching(tmp_path))
    assert reader.verdict(OTHER, *WARD).findings[0].meant == ""

    reader.look_for_people(OTHER, *WARD)

    (finding,) = reader.verdict(OTHER, *WARD).findings
    assert (finding.kind, finding.meant) == (Kind.NAMESAKE, ANNA)
    assert f"but often to {ANNA}" in finding.reason


def test_a_missing_member_is_named_once_found(tmp_path: Path) -> None:
    drop_into_maildir(maildir(tmp_path), message(f"{ANNA}, {WARD[0]}"))
    daily = [sent(ANNA, *WARD, days_ago=1 + n) for n in range(7)]
    reader = Reader(*daily, search=searching(tmp_path))

    reader.look_for_people(*WARD)

    (finding,) = reader.verdict(*WARD).findings
    assert finding.kind is Kind.MISSING_MEMBER
    assert f"together with {ANNA}" in finding.reason
