from __future__ import annotations

import subprocess
import sys
from typing import TYPE_CHECKING

from sendward.phrase import Phrase
from sendward.settings.journal_key import ask_for_journal_key

if TYPE_CHECKING:
    from pathlib import Path

    import pytest


def test_what_the_keyring_says_comes_back_from_the_process(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.null.Keyring")

    answer = ask_for_journal_key()

    assert answer.key is None
    assert answer.problem.startswith("There is no keyring to keep the journal's key in.")
    # it can still be told in the person's language, the remedy in it too
    assert isinstance(answer.problem, Phrase)
    assert isinstance(answer.problem.values["remedy"], Phrase)


def test_asking_leaves_no_keyring_library_in_this_process() -> None:
    loaded = (
        "import sys; from sendward.settings.journal_key import ask_for_journal_key; ask_for_journal_key();"
        " print([name for name in ('keyring', 'secretstorage', 'cryptography') if name in sys.modules])"
    )

    done = subprocess.run([sys.executable, "-c", loaded], capture_output=True, text=True, check=True)

    assert done.stdout.strip() == "[]"


def test_a_process_that_answers_nonsense_means_no_key_and_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "executable", "/bin/echo")

    answer = ask_for_journal_key()

    assert answer.key is None
    assert "could not be asked" in answer.problem


def test_a_module_in_the_folder_we_were_started_in_is_not_given_the_key(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "keyring.py").write_text(f"open({str(tmp_path / 'was-loaded')!r}, 'w').close()\n")
    monkeypatch.chdir(tmp_path)

    ask_for_journal_key()

    assert not (tmp_path / "was-loaded").exists()
