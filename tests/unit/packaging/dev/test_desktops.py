"""The command that looks at the app on real desktops: what it prints of it, and what it turns away."""

from __future__ import annotations

import pytest

from desktops import Checked, main, print_table


def test_the_table_has_a_line_for_each_check_and_a_column_for_each_desktop(
    capsys: pytest.CaptureFixture[str],
) -> None:
    print_table(
        [
            Checked("gnome", "dark mode", "ok", "light, dark, light"),
            Checked("gnome", "tray or small window", "FAILED", "none"),
            Checked("sway", "dark mode", "left out", "no question"),
        ]
    )
    lines = [line.split("  ") for line in capsys.readouterr().out.splitlines() if line.strip()]
    assert [[part.strip() for part in line if part.strip()] for line in lines] == [
        ["gnome", "sway"],
        ["dark mode", "ok", "left out"],
        ["tray or small window", "FAILED", "-"],
    ]


def test_a_desktop_that_is_not_known_is_named_with_those_that_are(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main(["gnome", "amiga"])
    assert "there is no amiga here, but gnome, sway, xfce" in capsys.readouterr().err
