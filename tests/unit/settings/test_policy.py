from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sendward.guard.rules import answer_rules
from sendward.model import Level
from sendward.settings.options import ALLOW_PAUSE, ALLOW_UNCHECKED, DRAFT_FOLDERS, DRAFTS, MONITOR_ONLY
from sendward.settings.policy import Organisation, Policy
from sendward.settings.settings import LockedError, Settings, Where

if TYPE_CHECKING:
    from pathlib import Path


def test_no_file_is_no_policy(tmp_path: Path) -> None:
    policy = Policy.load(tmp_path / "policy.toml")

    assert (dict(policy.values), policy.locked, policy.problems) == ({}, frozenset(), ())


def test_values_and_locks_are_read(tmp_path: Path) -> None:
    path = tmp_path / "policy.toml"
    path.write_text('locked = ["sources.drafts"]\n[sources]\ndrafts = true\nclipboard = false\n')

    policy = Policy.load(path)

    assert dict(policy.values) == {"sources.drafts": True, "sources.clipboard": False}
    assert policy.locked == {"sources.drafts"}
    assert policy.problems == ()


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("locked = 3", "locked must be a list"),
        ('locked = ["sources.smell"]', "there is no such option"),
        ('locked = ["drafts.folders"]', "everybody's own choice"),
        ("[sources]\nclipboard = 1", "sources.clipboard must be true or false"),
        ("locked = [", "nothing can be changed that it may lock"),
        ("lokced = ['sources.drafts']", "'lokced' is not a table"),
        ("[alert]\nblocked = 'reason'", "'alert' is not a table"),
        ("[journal]\nkep = '30 days'", "'journal.kep' is no option"),
        ("journal = '30 days'", "journal must be a table"),
    ],
)
def test_what_is_wrong_in_a_policy_is_said_to_the_administrator(
    text: str, words: str, tmp_path: Path
) -> None:
    path = tmp_path / "policy.toml"
    path.write_text(text)

    [problem] = Policy.load(path).problems

    assert words in problem.what
    assert str(path) in problem.what
    assert "IT support" in problem.remedy


def test_one_bad_lock_leaves_the_others_in_force(tmp_path: Path) -> None:
    path = tmp_path / "policy.toml"
    path.write_text('locked = ["sources.smell", "sources.drafts"]')

    assert Policy.load(path).locked == {"sources.drafts"}


def test_the_organisation_and_its_levels_are_read(tmp_path: Path) -> None:
    path = tmp_path / "policy.toml"
    path.write_text('[organisation]\nname = "Example Ltd"\n[levels]\n".mil" = "block"\nnato = "note"\n')

    policy = Policy.load(path)

    assert policy.organisation == Organisation("Example Ltd")
    assert policy.levels == {".mil": Level.BLOCK, "nato": Level.NOTE}
    assert policy.problems == ()


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("organisation = 1", "table of texts"),
        ("[organisation]\nname = 1", "table of texts"),
        ("[organisation]\nmotto = 'Be careful'", "there is no such text"),
        ("levels = 1", "levels must be a table"),
        ("[levels]\n'.mil' = 'stop'", "note, confirm and block are levels"),
        ("[levels]\n'.mil' = [1]", "note, confirm and block are levels"),
    ],
)
def test_what_is_wrong_with_them_is_said(text: str, words: str, tmp_path: Path) -> None:
    path = tmp_path / "policy.toml"
    path.write_text(text)

    [problem] = Policy.load(path).problems

    assert words in str(problem.what)


POLICY = 'locked = ["addin.allow_unchecked"]\n[addin]\nallow_unchecked = false\n[levels]\n".mil" = "block"\n'


def test_a_policy_that_cannot_be_read_any_more_holds_as_it_was_read_last(tmp_path: Path) -> None:
    path, last = tmp_path / "policy.toml", tmp_path / "state" / "policy.toml"
    path.write_text(POLICY)
    Policy.load(path, last).remember(last)
    path.write_text("locked = [")

    policy = Policy.load(path, last)
    policy.remember(last)  # what was fallen back on is not forgotten either

    settings = Settings.load(tmp_path / "settings.toml", policy)
    assert settings.get(ALLOW_UNCHECKED) is False
    assert settings.is_locked(ALLOW_UNCHECKED)
    assert not settings.is_locked(DRAFTS)
    assert policy.levels == {".mil": Level.BLOCK}
    [problem] = settings.problems
    assert "The policy as last read stays in force." in problem.what
    assert Policy.load(path, last).values == policy.values


def test_what_may_be_locked_by_a_policy_that_was_never_read_has_its_strict_value_and_cannot_be_changed(
    tmp_path: Path,
) -> None:
    (tmp_path / "settings.toml").write_text("[sources]\ndrafts = false\n")
    (tmp_path / "policy.toml").write_text("locked = [")

    settings = Settings.load(
        tmp_path / "settings.toml", Policy.load(tmp_path / "policy.toml", tmp_path / "l")
    )

    assert settings.get(DRAFTS) is True
    assert settings.where(DRAFTS) is Where.MACHINE
    assert settings.get(ALLOW_UNCHECKED) is False
    with pytest.raises(LockedError):
        settings.set(DRAFTS, value=True)
    settings.set(DRAFT_FOLDERS, (tmp_path,))
    assert "nothing can be changed that it may lock" in settings.problems[0].what


def test_a_policy_that_is_gone_holds_as_it_was_read_last_and_that_is_said(tmp_path: Path) -> None:
    path, last = tmp_path / "policy.toml", tmp_path / "last.toml"
    path.write_text(POLICY)
    Policy.load(path, last).remember(last)
    path.unlink()

    policy = Policy.load(path, last)
    policy.remember(last)

    assert policy.levels == {".mil": Level.BLOCK}
    [problem] = policy.problems
    assert f"{path} is gone." in problem.what
    assert "revision = 1" in problem.what
    assert Settings.load(tmp_path / "settings.toml", Policy.load(path, last)).get(ALLOW_UNCHECKED) is False


def test_a_policy_is_lifted_by_one_of_a_higher_revision_that_says_nothing_else(tmp_path: Path) -> None:
    path, last = tmp_path / "policy.toml", tmp_path / "last.toml"
    path.write_text(POLICY)
    Policy.load(path, last).remember(last)
    path.write_text("revision = 1\n")
    policy = Policy.load(path, last)
    policy.remember(last)
    assert (dict(policy.values), policy.locked, dict(policy.levels), policy.problems) == (
        {},
        frozenset(),
        {},
        (),
    )

    path.unlink()

    assert Policy.load(path, last).problems == ()
    assert Policy.load(path, last).locked == frozenset()


def test_the_first_policy_withdraws_no_list_as_long_as_something_is_wrong_in_it(tmp_path: Path) -> None:
    path, last = tmp_path / "policy.toml", tmp_path / "last.toml"
    text = 'withdrawn_lists = ["partners.txt"]\n'
    path.write_text(f"misspelt = 1\n{text}")

    policy = Policy.load(path, last)
    policy.remember(last)

    assert policy.problems
    assert policy.withdrawn_lists == frozenset()
    path.write_text(text)
    assert Policy.load(path, last).withdrawn_lists == {"partners.txt"}


def test_a_policy_takes_something_back_with_a_higher_revision_only(tmp_path: Path) -> None:
    path, last = tmp_path / "policy.toml", tmp_path / "last.toml"
    path.write_text(POLICY)
    Policy.load(path, last).remember(last)
    looser = POLICY.replace("= false", "= true").replace('"block"', '"note"')
    path.write_text(looser)

    policy = Policy.load(path, last)
    policy.remember(last)

    assert policy.values["addin.allow_unchecked"] is False
    assert policy.levels == {".mil": Level.BLOCK}
    [problem] = policy.problems
    assert 'addin.allow_unchecked, levels.".mil"' in problem.what
    assert "revision = 1" in problem.remedy
    path.write_text(f"revision = 1\n{looser}")
    policy = Policy.load(path, last)
    assert (policy.values["addin.allow_unchecked"], policy.levels) == (True, {".mil": Level.NOTE})
    assert policy.problems == ()


def test_what_a_policy_forbids_beyond_the_one_before_counts_at_once(tmp_path: Path) -> None:
    path, last = tmp_path / "policy.toml", tmp_path / "last.toml"
    path.write_text('locked = ["alerts.reason_from"]\n[alerts]\nreason_from = "block"\n')
    Policy.load(path, last).remember(last)
    path.write_text('locked = ["alerts.reason_from", "sources.drafts"]\n[alerts]\nreason_from = "confirm"\n')

    policy = Policy.load(path, last)
    policy.remember(last)

    assert policy.values["alerts.reason_from"] == "confirm"
    assert policy.locked == {"alerts.reason_from", "sources.drafts"}
    assert policy.problems == ()
    path.unlink()
    assert Policy.load(path, last).locked == policy.locked


@pytest.mark.parametrize("text", ["", "\n", "# nothing stands here\n"])
def test_an_empty_policy_is_no_policy_that_lifts_another(text: str, tmp_path: Path) -> None:
    path, last = tmp_path / "policy.toml", tmp_path / "last.toml"
    path.write_text(POLICY)
    Policy.load(path, last).remember(last)
    path.write_text(text)

    policy = Policy.load(path, last)
    policy.remember(last)

    assert policy.locked == {"addin.allow_unchecked"}
    assert "is empty. The policy as last read stays in force." in policy.problems[0].what
    assert Policy.load(tmp_path / "gone.toml", last).locked == policy.locked


@pytest.mark.parametrize(
    "text",
    [
        'locked = ["addin.allow_unchecked"]\n[addin]\nallow_unchecked = "no"\n',
        'locked = ["addin.allow_unchecked"]\n[addin]\nalow_unchecked = false\n',
        'locked = ["addin.allow_unchecked"]\n[adin]\nallow_unchecked = false\n',
        'locked = ["addin.allow_unchecked"]\naddin = 0\n',
        'locked = ["addin.allow_uncheked"]\n[addin]\nallow_unchecked = false\n',
        'locked = ["allow_unchecked"]\n[addin]\nallow_unchecked = false\n',
        'locked = ["Addin.allow-unchecked"]\n[addin]\nallow_unchecked = false\n',
        'lokced = ["addin.allow_unchecked"]\n[addin]\nallow_unchecked = false\n',
        'fixed = ["addin.allow_unchecked"]\n[addin]\nallow_unchecked = false\n',
        'locked = "addin.allow_unchecked"\n[addin]\nallow_unchecked = false\n',
        'locked = ["sources.drafts", 3]\n[addin]\nallow_unchecked = false\n',
    ],
)
def test_a_slip_in_a_policy_that_was_never_read_before_locks_the_strict_value(
    text: str, tmp_path: Path
) -> None:
    path, own = tmp_path / "policy.toml", tmp_path / "settings.toml"
    path.write_text(text)
    own.write_text("[addin]\nallow_unchecked = true\n")

    settings = Settings.load(own, Policy.load(path, tmp_path / "last.toml"))

    assert settings.get(ALLOW_UNCHECKED) is False
    assert settings.is_locked(ALLOW_UNCHECKED)
    assert settings.problems


LOCKS = 'locked = ["general.allow_pause", "general.monitor_only"]'
PAUSE = "[general]\nallow_pause = false\nmonitor_only = false\n"


@pytest.mark.parametrize(
    "text",
    [
        f"{PAUSE}{LOCKS}\n",
        f"{PAUSE}[levels]\n'.mil' = 'block'\n{LOCKS}\n",
        f"{PAUSE}[organisation]\nname = 'Example Ltd'\n{LOCKS}\n",
        f"{PAUSE}[trusted]\ndomains = []\n{LOCKS}\n",
        f"{PAUSE}[policy]\n{LOCKS}\n",
        f"{PAUSE}[sources.more]\n{LOCKS}\n",
        f"{PAUSE}[[sources]]\n{LOCKS}\n",
        f"{PAUSE}[[journal]]\n[[journal.deep]]\nfixed = ['general.allow_pause', 'general.monitor_only']\n",
        f"{PAUSE}locked = 'general.allow_pause, general.monitor_only'\n",
        f"{PAUSE}[general.locked]\nallow_pause = true\nmonitor_only = true\n",
        f"lock = 'general.allow_pause, general.monitor_only'\n{PAUSE}",
        f"{PAUSE}[levels]\n'.mil' = 'block'\nlocked = true\n",
    ],
)
def test_what_is_locked_below_a_tables_header_is_locked(text: str, tmp_path: Path) -> None:
    path, own = tmp_path / "policy.toml", tmp_path / "settings.toml"
    path.write_text(text)
    own.write_text("[general]\nallow_pause = true\nmonitor_only = true\n")

    settings = Settings.load(own, Policy.load(path, tmp_path / "last.toml"))

    for option in (ALLOW_PAUSE, MONITOR_ONLY):
        assert settings.is_locked(option)
        assert settings.get(option) is False
    assert settings.problems


@given(
    st.recursive(
        st.sampled_from(["locked", 3, "block"])
        | st.lists(st.sampled_from(["sources.drafts", 1]), max_size=2),
        lambda inner: (
            st.dictionaries(
                st.sampled_from(["general", "levels", "locked", "sources", "domains", "x", "allow_pause"]),
                inner,
            )
            | st.lists(inner, max_size=2)
        ),
        max_leaves=8,
    )
)
def test_a_list_of_locks_counts_wherever_it_stands(inner: object) -> None:
    """Beside whatever else there is, below one table or two."""
    locks = ["general.allow_quit"]
    for tables in ({"a": inner, "b": {"locked": locks}}, {"general": {"locked": locks, "z": [inner]}}):
        assert "general.allow_quit" in Policy.of(tables, "policy.toml").locked


def test_an_option_in_a_wrong_table_is_no_lock(tmp_path: Path) -> None:
    path = tmp_path / "policy.toml"
    path.write_text("[general]\nblocked = 'reason'\n[levels]\nlocked = 'block'\n'.mil' = 'block'\n")

    policy = Policy.load(path, tmp_path / "last.toml")

    assert (policy.locked, policy.is_unknown) == (frozenset(), False)
    assert len(policy.problems) == 1


@pytest.mark.parametrize(
    ("text", "level"),
    [
        ('[levels]\n".mil" = "stop"', Level.BLOCK),
        ('[levles]\n".mil" = "block"', Level.BLOCK),
        ('[graded]\n".mil" = "block"', Level.BLOCK),
    ],
)
def test_a_level_that_is_none_is_the_highest_and_one_under_a_wrong_name_counts(
    text: str, level: Level, tmp_path: Path
) -> None:
    path = tmp_path / "policy.toml"
    path.write_text(text)

    policy = Policy.load(path)

    assert policy.levels == {".mil": level}
    assert policy.problems


def test_a_policy_with_a_slip_is_kept_as_it_counted_and_binds_none_that_mends_it(tmp_path: Path) -> None:
    path, last = tmp_path / "policy.toml", tmp_path / "last.toml"
    path.write_text(POLICY.replace("= false", '= "no"'))
    Policy.load(path, last).remember(last)
    assert Policy.load(tmp_path / "gone.toml", last).values["addin.allow_unchecked"] is False

    path.write_text(POLICY.replace("= false", "= true"))  # the slip is mended, which takes nothing back
    policy = Policy.load(path, last)
    policy.remember(last)
    assert (policy.values["addin.allow_unchecked"], policy.problems) == (True, ())

    path.write_text(POLICY.replace("= false", '= "no"'))
    Policy.load(path, last).remember(last)
    assert Policy.load(tmp_path / "gone.toml", last).values["addin.allow_unchecked"] is False

    path.write_text(POLICY.replace("= false", "= true"))
    assert Policy.load(path, last).values["addin.allow_unchecked"] is True
    assert Policy.load(path, last).problems == ()


def test_a_policy_kept_before_makes_one_whose_locks_cannot_be_read_no_weaker(tmp_path: Path) -> None:
    path, last, own = tmp_path / "policy.toml", tmp_path / "last.toml", tmp_path / "settings.toml"
    own.write_text("[general]\nallow_pause = true\n")
    path.write_text("[sources]\nclipboard = true\n")
    Policy.load(path, last).remember(last)
    path.write_text('revision = 5\nlocked = "general.allow_pause"\n[general]\nallow_pause = false\n')

    for _ in range(2):  # and as it was kept
        policy = Policy.load(path, last)
        settings = Settings.load(own, policy)
        assert settings.is_locked(ALLOW_PAUSE)
        assert settings.get(ALLOW_PAUSE) is False
        policy.remember(last)
        path.unlink(missing_ok=True)


@pytest.mark.parametrize("is_first_unclear", [True, False])
def test_what_one_of_two_policies_may_lock_has_its_strict_value_whatever_the_other_says(
    tmp_path: Path, *, is_first_unclear: bool
) -> None:
    path, last = tmp_path / "policy.toml", tmp_path / "last.toml"
    texts = ["locked = 3\n", "note = 'x'\nlocked = ['general.allow_pause']\n[general]\nallow_pause = true\n"]
    for text in texts if is_first_unclear else reversed(texts):
        path.write_text(text)
        Policy.load(path, last).remember(last)

    settings = Settings.load(tmp_path / "none.toml", Policy.load(path, last))

    assert settings.get(ALLOW_PAUSE) is False
    assert settings.is_locked(MONITOR_ONLY)


@pytest.mark.parametrize(
    "text",
    [
        "[watchlists]\nfiles = ['{root}srv/partners.txt']\n",
        "[journal]\nto_file = '{root}var/log/decisions.jsonl'\n",
    ],
)
def test_a_list_or_a_file_of_decisions_stays_where_a_later_policys_locks_cannot_be_read(
    tmp_path: Path, text: str
) -> None:
    path, last = tmp_path / "policy.toml", tmp_path / "last.toml"
    path.write_text("locked = ['watchlists.files', 'journal.to_file']\n" + text.format(root=tmp_path.anchor))
    before = Policy.load(path, last)
    before.remember(last)

    path.write_text("locked = 0\n")

    for key, value in before.values.items():
        assert Policy.load(path, last).values[key] == value


def test_what_a_policy_with_a_slip_laid_down_holds_once_it_is_gone(tmp_path: Path) -> None:
    path, last = tmp_path / "policy.toml", tmp_path / "last.toml"
    path.write_text("locked = ['sources.drafts']\n")
    Policy.load(path, last).remember(last)
    path.write_text(
        "revision = 2\nnote = 'x'\nlocked = ['sources.drafts', 'general.allow_pause']\n"
        "[general]\nallow_pause = false\n"
    )
    Policy.load(path, last).remember(last)
    path.unlink()

    policy = Policy.load(path, last)

    assert policy.locked == {"sources.drafts", "general.allow_pause"}
    assert policy.values["general.allow_pause"] is False


def test_a_policy_with_a_slip_takes_nothing_back_and_that_is_said(tmp_path: Path) -> None:
    path, last = tmp_path / "policy.toml", tmp_path / "last.toml"
    path.write_text("locked = ['sources.drafts']\n")
    Policy.load(path, last).remember(last)
    path.write_text("revision = 2\nnote = 'x'\nlocked = ['general.allow_pause']\n")
    policy = Policy.load(path, last)
    policy.remember(last)
    assert policy.locked == {"sources.drafts", "general.allow_pause"}
    assert "As long as something is wrong" in policy.problems[1].what

    path.write_text("revision = 2\nlocked = ['general.allow_pause']\n")

    assert Policy.load(path, last).locked == {"general.allow_pause"}
    assert Policy.load(path, last).problems == ()


@pytest.mark.parametrize(
    ("loosening", "key"),
    [
        ("[general]\nmonitor_only = true\n", "general.monitor_only"),
        ("[alerts]\nblocked = 'reason'\n", "alerts.blocked"),
    ],
)
def test_what_is_blocked_is_lifted_by_no_word_of_a_policy_without_a_higher_revision(
    tmp_path: Path, loosening: str, key: str
) -> None:
    path, last, levels = tmp_path / "policy.toml", tmp_path / "last.toml", "[levels]\n'.mil' = 'block'\n"
    path.write_text(f"revision = 1\n{levels}")
    Policy.load(path, last).remember(last)
    rules = answer_rules(Settings.load(tmp_path / "none.toml", Policy.load(path, last)))

    for begin in (
        "revision = 1\n",
        "revision = 2\nnote = 'a slip'\n",
        f"revision = 2\nlocked = ['{key}', 'no.such']\n",
    ):
        path.write_text(begin + loosening + levels)
        policy = Policy.load(path, last)
        assert answer_rules(Settings.load(tmp_path / "none.toml", policy)) == rules
        assert key in policy.problems[-1].what

    path.write_text("revision = 2\n" + loosening + levels)
    assert answer_rules(Settings.load(tmp_path / "none.toml", Policy.load(path, last))) != rules


def test_a_damaged_copy_of_a_policy_that_is_gone_locks_everything_and_says_which_file_it_is(
    tmp_path: Path,
) -> None:
    path, last = tmp_path / "policy.toml", tmp_path / "last.toml"
    path.write_text(POLICY)
    Policy.load(path, last).remember(last)
    last.write_text(last.read_text().replace("locked", "#locke"))
    path.unlink()

    settings = Settings.load(tmp_path / "settings.toml", Policy.load(path, last))

    assert settings.get(ALLOW_UNCHECKED) is False
    assert settings.is_locked(DRAFTS)
    assert f"{last}, in which the organisation's policy is kept, is damaged" in settings.problems[0].what


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("trusted = 1", "trusted must be a table"),
        ("[trusted]\ndomain = []", "there is no such list"),
        ("[trusted]\ndomains = 'partner.example'", "must be a list of domains"),
        ("[trusted]\ndomains = ['a b', 'partner.example']", "'a b', which is not a domain"),
        ("[trusted]\ndomains = [3, 'partner.example']", "3, which is not a domain"),
        ("revision = 'two'\n[trusted]\ndomains = ['partner.example']", "revision must be a whole number"),
    ],
)
def test_what_is_wrong_with_what_is_trusted_is_said_and_trusts_nothing_more(
    text: str, words: str, tmp_path: Path
) -> None:
    path = tmp_path / "policy.toml"
    path.write_text(text)

    policy = Policy.load(path)

    [problem] = policy.problems
    assert words in problem.what
    assert policy.trusted <= {"partner.example"}


def test_what_is_trusted_is_read_in_any_spelling_and_more_of_it_needs_a_higher_revision(
    tmp_path: Path,
) -> None:
    path, last = tmp_path / "policy.toml", tmp_path / "last.toml"
    path.write_text('[trusted]\ndomains = ["Bücher.Example"]\n')
    policy = Policy.load(path, last)
    policy.remember(last)
    assert policy.trusted == {"xn--bcher-kva.example"}

    more = '[trusted]\ndomains = ["bücher.example", "army.ml"]\n'
    path.write_text(more)
    policy = Policy.load(path, last)
    assert policy.trusted == {"xn--bcher-kva.example"}
    assert "trusted.domains" in policy.problems[0].what

    path.write_text(f"revision = 1\n{more}")
    assert Policy.load(path, last).trusted == {"xn--bcher-kva.example", "army.ml"}


@pytest.mark.parametrize("names", ['"general"', '"General"', '"general.*"', '"*"'])
def test_a_lock_on_a_whole_table_locks_all_that_is_in_it_and_is_complained_of(
    names: str, tmp_path: Path
) -> None:
    path = tmp_path / "policy.toml"
    path.write_text(f"locked = [{names}]\n[general]\nallow_pause = false\n")

    policy = Policy.load(path)

    assert ALLOW_PAUSE.key in policy.locked
    assert (ALLOW_UNCHECKED.key in policy.locked) is (names == '"*"')
    assert policy.problems


def test_a_lock_on_a_table_that_an_option_is_called_like_locks_both(tmp_path: Path) -> None:
    path = tmp_path / "policy.toml"
    path.write_text('locked = ["drafts"]')

    assert {"drafts.find", "drafts.lookback", "sources.drafts"} <= Policy.load(path).locked


@pytest.mark.parametrize("name", ["", " ", "sources.smell", "future.option"])
def test_a_lock_on_what_nobody_knows_locks_nothing(name: str, tmp_path: Path) -> None:
    path = tmp_path / "policy.toml"
    path.write_text(f'locked = ["{name}"]')

    assert Policy.load(path).locked == frozenset()


def test_a_level_whose_domain_lost_its_quotes_counts_and_is_complained_of(tmp_path: Path) -> None:
    path = tmp_path / "policy.toml"
    path.write_text('[levels]\narmy.mil = "block"\nmail.example.org = "note"\n')

    policy = Policy.load(path)

    assert policy.levels["army.mil"] is Level.BLOCK
    assert policy.levels["mail.example.org"] is Level.NOTE
    assert policy.problems
