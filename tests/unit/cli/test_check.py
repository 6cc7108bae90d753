from __future__ import annotations

import dataclasses
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from sendward.cli.check import Asked, read_familiar
from sendward.cli.lists import ListsError
from sendward.cli.parser import parse
from support.posix import ON_WINDOWS, locale_variables

COMMAND = (sys.executable, "-m", "sendward.cli.main", "check")


@pytest.fixture
def own_list(tmp_path: Path) -> Path:
    path = tmp_path / "own.txt"
    path.write_text("army.mil, US Army\n.gov.uk\n", encoding="utf-8")
    return path


def check(
    *arguments: str | Path, text: bytes = b"", env: dict[str, str] | None = None
) -> tuple[int, str, str]:
    done = subprocess.run(
        [*COMMAND, *map(str, arguments)], input=text, capture_output=True, check=False, env=env
    )
    return done.returncode, done.stdout.decode(), done.stderr.decode().replace(os.linesep, "\n")


@pytest.mark.parametrize(
    ("addresses", "status"),
    [
        (["john@example.org"], 0),
        (["john@army.mil", "example.org"], 0),
        (["john@example.org", "john@army.ml"], 1),
        (["john@army.mil@army.ml"], 3),
        (["john@army.mil@army.ml", "john@army.ml"], 1),
    ],
)
def test_the_exit_status_says_what_was_found(own_list: Path, addresses: list[str], status: int) -> None:
    assert check("--no-packs", "--watchlist", own_list, *addresses)[0] == status


def test_a_resemblance_is_told_in_one_line(own_list: Path) -> None:
    _, said, _ = check("--no-packs", "--watchlist", own_list, "john@army.ml")

    assert said.startswith("john@army.ml  resembles army.mil: ")
    assert said.count("\n") == 1


@pytest.mark.parametrize("nothing", ["", "  "])
def test_an_empty_address_is_said_to_be_empty(own_list: Path, nothing: str) -> None:
    told = check("--no-packs", "--watchlist", own_list, nothing)

    assert told == (3, '""  unreadable: It is empty.\n', "")


@pytest.mark.parametrize(("level", "mark"), [("note", " (a note)"), ("confirm", ""), ("block", " (blocked)")])
def test_a_resemblance_says_what_becomes_of_it(tmp_path: Path, level: str, mark: str) -> None:
    own = tmp_path / "own.txt"
    own.write_text(f"army.mil, US Army, {level}\n", encoding="utf-8")

    _, said, _ = check("--no-packs", "--watchlist", own, "john@army.ml")

    assert said.startswith(f"john@army.ml  resembles army.mil{mark}: ")


def test_a_resemblance_in_json_names_what_a_program_needs(own_list: Path) -> None:
    _, said, _ = check("--json", "--no-packs", "--watchlist", own_list, "john@army.ml")
    answer = json.loads(said)

    assert answer["input"] == answer["address"] == "john@army.ml"
    assert (answer["domain"], answer["verdict"], answer["level"]) == ("army.ml", "resembles", "confirm")
    finding = answer["findings"][0]
    assert (finding["protected"], finding["intended"], finding["kind"]) == ("army.mil", "army.mil", "tld")
    assert finding["differs"] == [[5, 7]]
    assert 0 < finding["score"] <= 1
    assert finding["reason"]


def test_what_cannot_be_read_is_an_answer_too(own_list: Path) -> None:
    _, said, _ = check("--json", "--no-packs", "--watchlist", own_list, "john@army.mil@army.ml")
    answer = json.loads(said)

    assert answer["verdict"] == "unreadable"
    assert answer["address"] is answer["domain"] is answer["level"] is None
    assert answer["problem"] == "There is more than one @ in it."


@pytest.mark.parametrize(
    ("word", "verdict", "status"),
    [
        ("foo", "unreadable", 3),
        ("foo.", "unreadable", 3),
        ("日本", "unreadable", 3),
        ("armymil", "resembles", 1),
        ("army", "resembles", 1),
        ("foo@intranet", "clear", 0),
        ("foo.example", "clear", 0),
    ],
)
def test_a_word_alone_is_not_called_clear_but_may_have_lost_its_dot(
    own_list: Path, word: str, verdict: str, status: int
) -> None:
    told, said, _ = check("--json", "--no-packs", "--watchlist", own_list, word)
    answer = json.loads(said)

    assert (answer["verdict"], told) == (verdict, status)
    if verdict == "unreadable":
        assert answer["address"] is answer["domain"] is None
        assert answer["problem"] == "There is no @ in it and no dot: it is neither an address nor a domain."


def test_a_protected_ending_alone_is_protected(tmp_path: Path) -> None:
    own = tmp_path / "own.txt"
    own.write_text(".mil\n", encoding="utf-8")

    assert check("--no-packs", "--watchlist", own, "mil")[0] == 0


def test_every_line_of_standard_input_has_its_answer(own_list: Path) -> None:
    lines = ["john@army.ml", "", "  ", "x@example.org\r", "John <john@army.ml>", "no address", "gov.uk"]
    lines += ["b\udcff@army.ml", "nul\0@army.ml", "x" * 200_000]
    text = "\n".join(lines).encode("utf-8", "surrogateescape")

    status, said, _ = check("--json", "--no-packs", "--watchlist", own_list, "-", text=text)

    answers = [json.loads(line) for line in said.splitlines()]
    assert [answer["input"] for answer in answers] == [line.strip() for line in lines if line.strip()]
    verdicts = [answer["verdict"] for answer in answers]
    assert verdicts == ["resembles", "clear", "resembles", "unreadable", "protected", *["unreadable"] * 3]
    assert status == 1


def test_a_line_of_standard_input_that_never_ends_is_not_waited_for(own_list: Path) -> None:
    lines = b"army.mil\n" + b"x" * (3 << 20)

    status, said, problems = check("--no-packs", "--watchlist", own_list, "-", text=lines)

    assert (status, said.count("\n")) == (2, 1)
    assert problems == "sendward check: A line of standard input is longer than a megabyte.\n"


def test_a_program_that_asks_line_by_line_is_answered_line_by_line(own_list: Path) -> None:
    command = [*COMMAND, "--json", "--no-packs", "--watchlist", str(own_list), "-"]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as process:
        assert process.stdin
        assert process.stdout
        for asked, verdict in [(b"john@army.ml", "resembles"), (b"john@army.mil", "protected")]:
            process.stdin.write(asked + b"\n")
            process.stdin.flush()
            assert json.loads(process.stdout.readline())["verdict"] == verdict
        process.stdin.close()
        assert process.wait() == 1


@pytest.mark.parametrize("text", ["army.mil\nnot a domain\n", "army.mil, Army, loud\n"])
def test_a_bad_line_of_a_list_is_named_and_nothing_is_judged(tmp_path: Path, text: str) -> None:
    bad = tmp_path / "bad.txt"
    bad.write_text(text, encoding="utf-8")

    status, said, complaint = check("--no-packs", "--watchlist", bad, "john@army.ml")

    assert (status, said) == (2, "")
    assert f"{bad}:" in complaint


def test_a_list_that_is_not_there_ends_the_command(tmp_path: Path) -> None:
    assert check("--no-packs", "--watchlist", tmp_path / "none.txt", "army.ml")[0] == 2


def test_no_address_is_a_mistake_of_usage() -> None:
    status, _, complaint = check()

    assert status == 2
    assert "usage: sendward check" in complaint


def test_a_familiar_domain_is_worth_no_note_and_a_question_all_the_same(tmp_path: Path) -> None:
    own, familiar = tmp_path / "own.txt", tmp_path / "familiar.txt"
    own.write_text("example-bank.com\nexample-fund.com,,note\n", encoding="utf-8")
    familiar.write_text("# partners\nsomebody@exampel-bank.com\nexampel-fund.com\n", encoding="utf-8")
    arguments = ("--json", "--no-packs", "--watchlist", own, "exampel-bank.com", "exampel-fund.com")

    def levels(*more: str | Path) -> list[str | None]:
        return [json.loads(line)["level"] for line in check(*more, *arguments)[1].splitlines()]

    assert levels() == ["confirm", "note"]
    assert levels("--familiar", familiar) == ["confirm", None]


@pytest.mark.skipif(not Path("/dev/zero").exists(), reason="it is a device of POSIX")
def test_a_file_of_familiar_domains_without_an_end_is_not_read_on(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sendward.cli.check.MOST_BYTES", 1024)

    with pytest.raises(ListsError, match="larger than a list can be"):
        read_familiar(Path("/dev/zero"))


def test_a_bad_line_of_familiar_domains_is_named(tmp_path: Path) -> None:
    familiar = tmp_path / "familiar.txt"
    familiar.write_text("example.org\n\nno domain\n", encoding="utf-8")

    status, _, complaint = check("--no-packs", "--familiar", familiar, "army.ml")

    assert status == 2
    assert f"{familiar}:3: " in complaint


@pytest.mark.parametrize(
    ("content", "complaint"),
    [
        (None, "There is no such file or folder; look at its name again."),
        (b"\xe9.com", "It is no text in UTF-8"),
    ],
)
def test_familiar_domains_that_cannot_be_read_are_said_in_words(
    tmp_path: Path, content: bytes | None, complaint: str
) -> None:
    familiar = tmp_path / "familiar.txt"
    if content is not None:
        familiar.write_bytes(content)

    status, answer, said = check("--no-packs", "--familiar", familiar, "army.ml")

    assert (status, answer) == (2, "")
    assert said.startswith(f"sendward check: {familiar}: {complaint}")


def test_a_folder_of_familiar_domains_is_said_to_be_one(tmp_path: Path) -> None:
    status, answer, said = check("--no-packs", "--familiar", tmp_path, "army.ml")

    assert (status, answer) == (2, "")
    assert said == f"sendward check: {tmp_path}: It is a folder; name a file.\n"


GROUP = "It is a group that names nobody."
WEB = "It is a web address, not an e-mail address; name an e-mail address or the domain alone."


@pytest.mark.parametrize(
    ("written", "problem"),
    [
        ("undisclosed-recipients:;", GROUP),
        ("Undisclosed recipients: ;", GROUP),
        ("https://army.ml/page", WEB),
        ("https://army.ml/page,john@army.ml", WEB),
        ("mailto:?subject=hello", "It is a mailto: link that names nobody."),
    ],
)
def test_what_is_no_recipient_is_told_what_it_is(written: str, problem: str) -> None:
    assert check("--no-packs", written)[:2] == (3, f"{written}  unreadable: {problem}\n")


def test_a_comment_on_standard_input_is_passed_over_and_an_odd_address_is_not(own_list: Path) -> None:
    lines = b"# partners\n#\n\n#\ttabbed\n#odd@example.org\n"

    status, answer, _ = check("--no-packs", "--watchlist", own_list, "-", text=lines)

    assert (status, answer) == (0, "#odd@example.org  clear: by the lists there is nothing to ask\n")


def test_a_comment_behind_an_address_on_standard_input_is_passed_over(own_list: Path) -> None:
    lines = ["a@army.mil # since May, by phone", "A <a@army.mil>\t# A", "army.mil #1", "a@army.mil #"]
    kept = ["a@army.mil #b@army.ml", "Dept. # 5 <b@army.ml>", "a@army.mil # <b@army.ml>", "b # 5, b@army.ml"]

    lists = ("--json", "--no-packs", "--watchlist", own_list)
    status, said, _ = check(*lists, "-", text="\n".join(lines).encode())
    assert (status, [json.loads(line)["domain"] for line in said.splitlines()]) == (0, ["army.mil"] * 4)

    for line in kept:  # what may be an address is no comment
        answers = [json.loads(each) for each in check(*lists, "-", text=line.encode())[1].splitlines()]
        assert not {"resembles", "unreadable"}.isdisjoint(answer["verdict"] for answer in answers)


def test_the_packs_and_the_lists_of_ones_own_count_together(tmp_path: Path, own_home: dict[str, str]) -> None:
    folder = tmp_path / "config" / "sendward" / "watchlists"
    folder.mkdir(parents=True)
    (folder / "mine.txt").write_text("sendward-example.org\n", encoding="utf-8")

    assert check("army.ml", env=own_home)[0] == 1
    assert check("sendward-exmaple.org", env=own_home)[0] == 1
    assert check("sendward-example.org", "army.mil", env=own_home)[0] == 0


def test_what_could_move_the_terminals_cursor_is_escaped(own_list: Path) -> None:
    _, said, _ = check("--no-packs", "--watchlist", own_list, "\x1b[2Jjohn@\u202earmy.ml")

    assert "\x1b" not in said
    assert "\u202e" not in said


def test_check_imports_neither_qt_nor_anything_slow() -> None:
    slow = {"PySide6", "requests", "tldextract", "keyring", "email", "asyncio", "jeepney", "argparse"}
    if not ON_WINDOWS:  # there the registry may hold a policy, which is read with these
        slow |= {"dataclasses", "inspect", "hashlib", "logging", "shutil", "threading"}
    script = (
        "import sys; from sendward.cli.main import main; main(['check', 'army.ml']);"
        f"print(sorted({slow} & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)

    assert done.stdout.splitlines()[-1] == "[]"


def test_what_is_asked_without_an_option_is_what_the_parser_would_read() -> None:
    read = vars(parse(["check", "army.ml", "a b@navy.ml", ""]))

    asked = dataclasses.asdict(Asked(["army.ml", "a b@navy.ml", ""]))

    assert {name: value or None for name, value in asked.items()} == {
        name: value or None for name, value in read.items() if name in asked
    }
    assert set(read) - set(asked) == {"command", "minimized", "parser", "show", "quit"}


@pytest.mark.parametrize(
    ("several", "read"),
    [
        ("john@army.ml, mary@example.org", ["army.ml", "example.org"]),
        ("Team: john@army.ml, Mary <mary@example.org>;", ["army.ml", "example.org"]),
        ("mailto:john@army.ml", ["army.ml"]),
        ("mailto:john@army.ml,mary@example.org?cc=kate@navy.ml", ["army.ml", "example.org", "navy.ml"]),
        ("john@army.ml, a@b@army.ml", ["army.ml", None]),
    ],
)
def test_each_recipient_of_a_list_has_an_answer_of_its_own(
    own_list: Path, several: str, read: list[str | None]
) -> None:
    status, said, _ = check("--json", "--no-packs", "--watchlist", own_list, several)

    assert status == 1
    assert [json.loads(line)["domain"] for line in said.splitlines()] == read


@pytest.mark.parametrize(
    ("several", "problem"),
    [
        ("a@example.org,com", "In 'com': There is no @ in it."),
        ("a@army.mil,b@c@army.mil", "In 'b@c@army.mil': There is more than one @ in it."),
        ("Jo a@b@army.mil, b@army.mil", "In 'Jo a@b@army.mil': There is more than one @ in it."),
    ],
)
def test_what_cannot_be_read_in_a_list_is_named(own_list: Path, several: str, problem: str) -> None:
    lists = ("--no-packs", "--watchlist", own_list)

    assert f"{several}  unreadable: {problem}\n" in check(*lists, several)[1]
    told = [json.loads(line).get("problem") for line in check("--json", *lists, several)[1].splitlines()]
    assert problem in told


def test_the_lists_of_a_country_are_those_in_use_there_from_the_start(own_home: dict[str, str]) -> None:
    assert check("--packs-for", "au", "nab.com", env=own_home)[0] == 1
    assert check("--packs-for", "DE", "nab.com", env=own_home)[0] == 0
    assert check("--packs-for", "DE", "army.ml", env=own_home)[0] == 1


@locale_variables
def test_the_locale_says_which_lists_are_in_use_from_the_start(own_home: dict[str, str]) -> None:
    assert check("nab.com", env={**own_home, "LC_ALL": "C.UTF-8"})[0] == 1
    assert check("nab.com", env={**own_home, "LC_ALL": "de_DE.UTF-8"})[0] == 0


@pytest.mark.parametrize("code", ["", "D", "DEU", "ZZ", "d3"])
def test_what_is_no_country_is_refused(code: str) -> None:
    status, _, said = check("--packs-for", code, "army.ml")

    assert status == 2
    assert "is no country" in said
