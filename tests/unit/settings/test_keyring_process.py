from __future__ import annotations

import subprocess
import sys
import threading
from typing import TYPE_CHECKING

import pytest

from sendward.phrase import Phrase
from sendward.settings.journal_key import JournalKey, KeyQuestion
from support.posix import make_fifo, posix_scripts

if TYPE_CHECKING:
    from pathlib import Path


def test_what_the_keyring_says_comes_back_from_the_process(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.null.Keyring")

    answer = KeyQuestion().answer()

    assert answer.key is None
    assert answer.problem.startswith("There is no keyring to keep the journal's key in.")
    # it can still be told in the person's language, the remedy in it too
    assert isinstance(answer.problem, Phrase)
    assert isinstance(answer.problem.values["remedy"], Phrase)


def test_asking_leaves_no_keyring_library_in_this_process() -> None:
    loaded = (
        "import sys; from sendward.settings.journal_key import KeyQuestion; KeyQuestion().answer();"
        " print([name for name in ('keyring', 'secretstorage', 'cryptography') if name in sys.modules])"
    )

    done = subprocess.run([sys.executable, "-c", loaded], capture_output=True, text=True, check=True)

    assert done.stdout.strip() == "[]"


@posix_scripts
def test_a_process_that_answers_nonsense_means_no_key_and_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "executable", "/bin/echo")

    answer = KeyQuestion().answer()

    assert answer.key is None
    assert "could not be asked" in answer.problem


def test_a_module_in_the_folder_we_were_started_in_is_not_given_the_key(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "keyring.py").write_text(f"open({str(tmp_path / 'was-loaded')!r}, 'w').close()\n")
    monkeypatch.chdir(tmp_path)

    KeyQuestion().answer()

    assert not (tmp_path / "was-loaded").exists()


PROMPT = """
import pathlib, sys
from sendward.settings import keyring_program
from sendward.settings.journal_key import JournalKey

def answer(**_):
    fifo = pathlib.Path("FIFO")
    return JournalKey(bytes.fromhex(fifo.read_text()))

keyring_program.journal_key = answer
keyring_program.main()
"""
"""The program with a keyring that answers once the person has: the key comes through a pipe."""


@pytest.fixture
def prompt(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    fifo = tmp_path / "prompt"
    make_fifo(fifo)
    program = tmp_path / "python"
    script = tmp_path / "program.py"
    script.write_text(PROMPT.replace("FIFO", str(fifo)))
    program.write_text(f"#!/bin/sh\nexec '{sys.executable}' '{script}'\n")
    program.chmod(0o755)
    monkeypatch.setattr(sys, "executable", str(program))
    return fifo


def test_a_prompt_is_waited_for_as_long_as_the_person_takes(prompt: Path) -> None:
    question, answers = KeyQuestion(), list[JournalKey]()
    asking = threading.Thread(target=lambda: answers.append(question.answer()))
    asking.start()
    prompt.write_text("07" * 32)  # returns when the prompt stands, and is answered
    asking.join(30)
    assert answers == [JournalKey(b"\x07" * 32)]


def test_a_question_that_is_given_up_takes_its_prompt_along(prompt: Path) -> None:
    question, answers = KeyQuestion(), list[JournalKey]()
    asking = threading.Thread(target=lambda: answers.append(question.answer()))
    asking.start()
    with prompt.open("w"):  # it stands, and is not answered
        question.give_up()
        asking.join(30)
    assert answers[0].key is None
