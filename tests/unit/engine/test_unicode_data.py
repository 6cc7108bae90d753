"""The compiled table of look-alike characters is Unicode's own."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

import unicode
from sendward.engine import confusable_table, folds
from sendward.engine.folds import ascii_readings

if TYPE_CHECKING:
    from pathlib import Path


def test_the_compiled_table_equals_unicodes_file() -> None:
    version, prototypes = unicode.parse_confusables(unicode.SOURCE.read_text(encoding="utf-8"))
    assert version == confusable_table.VERSION
    assert len(prototypes) > 6000
    wrong = {source for source, target in prototypes.items() if folds.prototype(source) != target}
    assert wrong == set()


def test_the_compiled_module_is_the_one_the_command_writes(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    fresh = tmp_path / "table.py"
    monkeypatch.setattr(unicode, "ROOT", tmp_path)
    shipped = unicode.TABLE
    monkeypatch.setattr(unicode, "TABLE", fresh)
    monkeypatch.setattr("sys.argv", ["unicode.py"])
    assert unicode.main() == 0
    assert fresh.read_text(encoding="utf-8") == shipped.read_text(encoding="utf-8")
    monkeypatch.setattr("sys.argv", ["unicode.py", "--check"])
    assert unicode.main() == 0
    fresh.write_text("stale", encoding="utf-8")
    assert unicode.main() == 1


def test_a_character_the_table_does_not_name_stands_for_itself() -> None:
    assert folds.prototype("x") == "x"


@pytest.mark.parametrize(
    ("text", "reading"),
    [
        ("раураl.com", "paypal.com"),
        ("ѕаіс.com", "saic.com"),
        ("nаŧо.int", "nato.int"),
        ("weɫɫsfargo.com", "wellsfargo.com"),
        ("bücher.de", "bucher.de"),
        ("ʙayeʀ.com", "bayer.com"),
        ("þank.com", "bank.com"),
        ("þank.com", "pank.com"),
    ],
)
def test_foreign_letters_are_read_as_the_plain_ones_they_pass_for(text: str, reading: str) -> None:
    assert reading in ascii_readings(text)


@pytest.mark.parametrize("text", ["日本語.jp", "한국.kr", "مصر"])
def test_writing_that_passes_for_nothing_has_no_reading(text: str) -> None:
    assert ascii_readings(text) == ()
