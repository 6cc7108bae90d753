"""The small parsers that the clients' modules share: right on what programs write, broken by nothing."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from hypothesis import given
from hypothesis import strategies as st

from sendward.mailstores.clients.config_files import ini, mozilla_prefs
from support.client_home import ClientHome

if TYPE_CHECKING:
    from pathlib import Path

NAMES = st.text(alphabet="abc.-XY0", min_size=1)
VALUES = st.text(st.characters(exclude_categories=["Cc", "Cs"]) | st.sampled_from('\n\r\\"'))


@given(prefs=st.dictionaries(NAMES, VALUES))
def test_every_preference_that_thunderbird_writes_is_read_back(prefs: dict[str, str]) -> None:
    lines = [
        f'user_pref("{name}", {json.dumps(value, ensure_ascii=False)});' for name, value in prefs.items()
    ]

    assert mozilla_prefs("\n".join(lines)) == prefs


@given(text=st.text())
def test_no_text_breaks_the_reading_of_preferences(text: str) -> None:
    mozilla_prefs(text)
    mozilla_prefs(f'user_pref("a", "{text}");')


def test_comments_and_half_lines_are_no_preferences() -> None:
    text = '# user_pref("a", 1);\n// user_pref("b", 1);\nuser_pref("c", 7);\nuser_pref("d", "half'

    assert mozilla_prefs(text) == {"c": "7"}


@given(sections=st.dictionaries(NAMES, st.dictionaries(NAMES, st.text(alphabet="abc =[]#;é日", max_size=9))))
def test_every_section_and_value_is_read_back(sections: dict[str, dict[str, str]]) -> None:
    text = "".join(
        f"[{name}]\n" + "".join(f"{key}={value}\n" for key, value in values.items())
        for name, values in sections.items()
    )

    assert ini(text) == {
        name: {key: value.strip() for key, value in values.items()} for name, values in sections.items()
    }


@given(text=st.text())
def test_no_text_breaks_the_reading_of_sections(text: str) -> None:
    ini(text)


def test_a_byte_order_mark_and_nul_characters_are_not_part_of_the_text(tmp_path: Path) -> None:
    home = ClientHome(tmp_path)
    file = home.write("x")
    file.write_bytes(b"\xef\xbb\xbf[A]\nb=\0c\n\xff")

    assert ini(home.places().text(file)) == {"A": {"b": "c"}}
