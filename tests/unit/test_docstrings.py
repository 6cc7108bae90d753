from __future__ import annotations

import pytest

from support.docstrings import failures, modules


@pytest.mark.parametrize("module", modules(of_ui=False))
def test_examples_in_docstrings_are_true(module: str) -> None:
    assert failures(module) == 0
