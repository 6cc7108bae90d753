"""The pages that a system package brings, linked with what it brings and with nothing else."""

from __future__ import annotations

import re
from pathlib import Path, PurePosixPath

CHECKOUT = Path(__file__).resolve().parents[2]
FOLDER = PurePosixPath("usr/share/doc/sendward")
DOCUMENTS = (
    "README.md",
    "PROGRAMS.md",
    "COMMANDS.md",
    "ADMINISTRATORS.md",
    "PRIVACY.md",
    "SECURITY.md",
    "KNOWN-ISSUES.md",
    "CHANGELOG.md",
    "resources/policy/policy.toml",
    "resources/policy/policy.schema.json",
)
_LINK = re.compile(r"!?\[([^]]+)\]\((?![a-z]+:|#)([^)#]+)(#[^)]*)?\)")
"""A link or a picture that is given by its path in the checkout."""


def documents(root: Path) -> dict[PurePosixPath, bytes]:
    """The pages by their paths below ``root``, where the program's own package is already."""
    contents = {FOLDER / PurePosixPath(name).name: (CHECKOUT / name).read_bytes() for name in DOCUMENTS}
    return {
        path: _linked(content.decode(), root).encode() if path.suffix == ".md" else content
        for path, content in contents.items()
    }


def _linked(text: str, root: Path) -> str:
    """The page with its links led to what ``root`` holds; of the others the words are left."""

    def led(link: re.Match[str]) -> str:
        words, target, part = link.groups(default="")
        place = _place(target, root)
        return f"[{words}]({place}{part})" if place else words

    return _LINK.sub(led, text)


def _place(target: str, root: Path) -> str:
    """Where a file of the checkout stands once it is installed; "" for one that is not."""
    if target in DOCUMENTS:
        return PurePosixPath(target).name
    installed = next(root.rglob(f"sendward/{target}"), None)
    return f"/{installed.relative_to(root).as_posix()}" if installed else ""
