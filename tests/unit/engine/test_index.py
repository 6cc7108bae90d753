from __future__ import annotations

import pytest

from sendward.engine.index import Index
from sendward.model import Entry

TABLES = ("pairs", "vowels", "letters")


@pytest.mark.parametrize("table", TABLES)
def test_the_keys_of_a_name_share_what_they_lead_to(table: str) -> None:
    found = getattr(Index([Entry("treasure.org"), Entry("worldbanking.org")]), table).values()

    assert set(found) == {("treasure",), ("worldbanking",)} or table == "vowels"
    assert len(set(map(id, found))) <= 2


def test_names_under_one_key_are_all_found() -> None:
    index = Index(Entry(f"{name}.org") for name in ("navya", "navyo", "navyu"))

    assert sorted(index.pairs["nav\0"]) == ["navya", "navyo", "navyu"]
    assert sorted(index.one_slip("navye")) == ["navya", "navyo", "navyu"]
