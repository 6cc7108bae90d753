"""Short names and headers that every message gets, as people and programs write them."""

from __future__ import annotations

from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from sendward.mailstores.standing.identities import alpine_texts, mutt_texts
from sendward.mailstores.standing.standing_text import StandingKind

FILE = Path("muttrc")
WORDS = st.text(alphabet="abcXYZ0-._", min_size=1, max_size=12).filter(lambda word: word != "-group")
ADDRESSES = st.sampled_from(["john@army.ml", "John Doe <john@army.ml>", '"D, J" <o\'neil@x.org>, b@y.org'])


@given(name=WORDS, address=ADDRESSES, group=st.lists(WORDS, max_size=2))
def test_every_alias_of_mutt_is_read_back(name: str, address: str, group: list[str]) -> None:
    groups = "".join(f"-group {each} " for each in group)

    [found] = mutt_texts(FILE, "mutt", f"set x=y\n  alias {groups}{name}\t{address}\nalias\n")

    assert (found.kind, found.name, found.text) == (StandingKind.ALIAS, name, address)


@given(
    header=st.sampled_from(["Reply-To", "Cc", "Bcc"]),
    address=st.sampled_from(["a@b.org", "c@d.org, e@f.org"]),
)
def test_every_header_that_mutt_adds_is_read_back(header: str, address: str) -> None:
    [found] = mutt_texts(FILE, "mutt", f'my_hdr From: me@x.org\nmy_hdr "{header}: {address}"\n')

    assert (found.name, found.text) == (header, address)
    assert (found.kind is StandingKind.REPLY_TO) == (header == "Reply-To")


@given(text=st.text())
def test_no_text_breaks_the_reading(text: str) -> None:
    for written in (text, f"alias {text}", f"alias a {text}", f"my_hdr Bcc: {text}", f"alias a \\\n{text}"):
        list(mutt_texts(FILE, "mutt", written))
    list(alpine_texts(FILE, {"customized-hdrs": text}))
    list(alpine_texts(FILE, {"customized-hdrs": f"Bcc: {text}"}))
