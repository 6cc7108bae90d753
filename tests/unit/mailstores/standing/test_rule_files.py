"""Rules that forward, in files that people write."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sendward.mailstores.standing.rule_files import forward_rules, procmail_rules, sieve_rules
from sendward.mailstores.standing.standing_text import Rule

STRINGS = st.text(st.characters(exclude_categories=["Cs", "Cc"]), max_size=40).filter(
    lambda text: "${" not in text
)


def sent_to(rules: object) -> list[str]:
    return [rule.text for rule in rules]  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    ("script", "expected"),
    [
        ('redirect "john@army.ml";', ["john@army.ml"]),
        ('REDIRECT :copy :list\n  "john@army.ml" ;', ["john@army.ml"]),
        ('if header :contains "subject" ["a", "b"] { redirect "a@x.org"; stop; }', ["a@x.org"]),
        ('# redirect "a@b.c";\n/* redirect "d@e.f"; */ keep;', []),
        ('fileinto "redirect"; vacation "redirect \\"a@b.c\\";";', []),
        ('require ["variables"]; set "to" "john@army.ml"; redirect "${to}";', ["john@army.ml"]),
        ('notify :method "mailto:john@army.ml?subject=x";', ["john@army.ml"]),
        ('notify :message "new" "mailto:john@army.ml";', ["john@army.ml"]),
        ('vacation text:\nredirect "a@b.c";\n.\n;\nredirect "d@e.f";', ["d@e.f"]),
        ('redirect "john@army.ml', []),
    ],
)
def test_only_where_a_sieve_script_sends_mail_is_taken(script: str, expected: list[str]) -> None:
    assert sent_to(sieve_rules(script)) == expected


@given(address=STRINGS, before=STRINGS)
def test_every_string_of_a_sieve_script_is_read_as_it_was_written(address: str, before: str) -> None:
    written = address.replace("\\", "\\\\").replace('"', '\\"')
    aside = before.replace("\\", "\\\\").replace('"', '\\"')

    assert sent_to(sieve_rules(f'discard; vacation "{aside}";\nredirect "{written}";')) == [address]


@pytest.mark.parametrize(
    ("recipes", "expected"),
    [
        (":0\n* ^From: boss\n! john@army.ml mary@navy.ml\n", [Rule("line 3", "john@army.ml, mary@navy.ml")]),
        (":0 c\n!john@army.ml \\\n  mary@navy.ml\n", [Rule("line 2", "john@army.ml, mary@navy.ml")]),
        ("TO=john@army.ml\n:0\n! $TO\n", [Rule("line 3", "john@army.ml")]),
        (":0\n| $SENDMAIL -oi john@army.ml\n", [Rule("line 2", "-oi john@army.ml")]),
        (":0\n* ! ^X: a@b.c\n| spamc\n# ! a@b.c\n", []),
    ],
)
def test_only_where_procmail_sends_mail_is_taken(recipes: str, expected: list[Rule]) -> None:
    assert list(procmail_rules(recipes)) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("john@army.ml\n", ["john@army.ml"]),
        ('\\me, "|/usr/bin/vacation me@x.org", john@army.ml\n/home/me/mail\n:include:/x\n', ["john@army.ml"]),
        ('# Exim filter\nif $x then\n  unseen deliver "john@army.ml"\nendif\n', ["john@army.ml"]),
        ('# Sieve filter\nredirect "john@army.ml";\n', ["john@army.ml"]),
    ],
)
def test_only_addresses_of_a_forward_file_are_taken(text: str, expected: list[str]) -> None:
    assert sent_to(forward_rules(text)) == expected


@given(text=st.text())
def test_no_text_breaks_the_reading_of_rules(text: str) -> None:
    for read in (sieve_rules, procmail_rules, forward_rules):
        list(read(text))
        list(read(f'redirect "{text}";'))
        list(read(f"A={text}\n! $A\n! {text}"))
        list(read(f"# Exim filter\ndeliver {text}"))


def test_variables_that_hold_one_another_stay_small() -> None:
    doubling = 'set "a" "xxxxxxxx";' + 'set "a" "${a}${a}";' * 200 + 'redirect "${a}";'
    assert len(sent_to(sieve_rules(doubling))[0]) <= 4096

    doubling = "A=xxxxxxxx\n" + "A=$A$A\n" * 200 + "! $A\n"
    assert len(sent_to(procmail_rules(doubling))[0]) <= 4096
