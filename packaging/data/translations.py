"""Bring the translations up to date with the program's texts: gather, merge, build.

    python3 packaging/dev.py translations                renew resources/translations/*.ts, build *.qm
    python3 packaging/dev.py translations --missing de   print what German still lacks, a text a line
    python3 packaging/dev.py translations --fill de FILE put words into German: JSON, context → text → words

The texts are found here, in the windows (``tr``, ``translate``) and below them (``Phrase``, ``template``, and
what the options are called). Qt's lupdate merges them into the catalogues; of Python it reads only a part, so
it is given one file of calls that it understands. The built files are committed, so that neither a checkout
nor a wheel needs a tool to speak the person's language.
"""

from __future__ import annotations

import argparse
import ast
import json
import subprocess
import sys
import tempfile
import tomllib
import xml.etree.ElementTree as ET
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT / "desktop")]

import PySide6  # noqa: E402  # ours are found only behind the line above

from sendward.engine import countries  # noqa: E402  # the same
from sendward.settings.options import OPTIONS  # noqa: E402  # the same
from sendward.watchlists.list_file import OWN_LIST  # noqa: E402  # the same

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

SOURCES = ROOT / "desktop" / "sendward"
FOLDER = ROOT / "resources" / "translations"
ENGLISH = "en"
"""Its catalogue holds the plurals only: everything else is English as it is written in the source."""
LANGUAGES = ("ar", "de", "es", "fr", "it", "ja", "nl", "pl", "uk")
"""Into which the program is translated, as BCP 47 names them."""
PHRASE, OPTION, PACK = "Phrase", "Option", "Pack"
"""The contexts of what is said below the windows."""
_ARGUMENTS_IF_COUNTED = {"tr": 3, "translate": 4}


@dataclass(frozen=True, order=True)
class Text:
    """One text that a person may see."""

    context: str
    source: str
    is_counted: bool = False
    """Whether it has a form for one, for several, and whatever else a language counts by."""


@dataclass(frozen=True)
class Message:
    """One text with its words in one language."""

    text: Text
    words: tuple[str, ...]
    """One a plural form; one only where nothing is counted."""
    is_finished: bool


def main() -> int:
    """Do what the command line says; 1 when a translation does not fit."""
    summary, _, rest = (__doc__ or "").partition("\n\n")
    parser = argparse.ArgumentParser(
        description=summary, epilog=rest, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--missing", metavar="LANGUAGE", choices=LANGUAGES)
    parser.add_argument("--fill", nargs=2, metavar=("LANGUAGE", "FILE"))
    arguments = parser.parse_args()
    if arguments.missing:
        for message in missing(catalogue(arguments.missing)):
            print(json.dumps([message.text.context, message.text.source, message.text.is_counted]))
        return 0
    if arguments.fill:
        language, file = arguments.fill
        fill(catalogue(language), json.loads(Path(file).read_text(encoding="utf-8")))
    renew(FOLDER)
    build(FOLDER)
    for language in (ENGLISH, *LANGUAGES):
        messages = read(catalogue(language))
        lacking = len(missing(catalogue(language)))
        print(f"{language}: {len(messages) - lacking} of {len(messages)} texts")
    return 0


def catalogue(language: str, folder: Path = FOLDER) -> Path:
    """The file with the words of one language."""
    return folder / f"sendward_{language}.ts"


def renew(folder: Path) -> None:
    """Bring every catalogue in ``folder`` to the texts of today; one that is not there yet is begun.

    Raises ValueError when a text got lost on the way.
    """
    texts = gathered()
    for language in (ENGLISH, *LANGUAGES):
        wanted = [text for text in texts if text.is_counted or language != ENGLISH]
        begin(catalogue(language, folder), wanted)


def begin(file: Path, texts: list[Text]) -> None:
    """Bring one catalogue, named ``…_LANGUAGE.ts``, to ``texts``; what it has words for keeps them."""
    with tempfile.TemporaryDirectory() as place:
        calls = Path(place) / "texts.py"
        calls.write_text(_as_calls(texts), encoding="utf-8")
        _qt(
            "lupdate",
            *("-no-obsolete", "-locations", "none", "-sort-messages"),
            *("-disable-heuristic", "sametext", "-disable-heuristic", "similartext"),
            *("-source-language", ENGLISH, "-target-language", file.stem.partition("_")[2]),
            *(str(calls), "-ts", str(file)),
        )
    if lost := set(texts).symmetric_difference(message.text for message in read(file)):
        raise ValueError(f"{file.name} and the program do not agree on {sorted(lost)}")


def build(folder: Path) -> None:
    """Make of every catalogue in ``folder`` what Qt loads, beside it."""
    for file in sorted(folder.glob("*.ts")):
        _qt("lrelease", "-silent", "-removeidentical", str(file), "-qm", str(file.with_suffix(".qm")))


def gathered() -> list[Text]:
    """Every text that a person may see, sorted."""
    texts = {*option_texts(), *names()}
    for file in sorted(SOURCES.rglob("*.py")):
        gatherer = _Gatherer(file)
        gatherer.visit(ast.parse(file.read_text(encoding="utf-8")))
        texts.update(gatherer.texts)
    return sorted(texts)


class _Gatherer(ast.NodeVisitor):
    """Finds the texts of one file."""

    def __init__(self, file: Path) -> None:
        self.texts: list[Text] = []
        self._file = file
        self._classes: list[str] = []

    def visit_ClassDef(self, node: ast.ClassDef) -> None:  # the library's name
        """``self.tr`` speaks in the context of its class."""
        self._classes.append(node.name)
        self.generic_visit(node)
        self._classes.pop()

    def visit_Call(self, node: ast.Call) -> None:  # the library's name
        """Look at a call."""
        self.generic_visit(node)
        match node:
            case ast.Call(func=ast.Attribute(attr="tr"), args=[text, *_]):
                self._add(node, self._classes[-1] if self._classes else "", text, is_to_be_literal=True)
            case ast.Call(
                func=ast.Attribute(attr="translate"), args=[ast.Constant(value=str(name)), text, *_]
            ):
                self._add(node, name, text, is_to_be_literal=False)
            case ast.Call(func=ast.Name(id="Phrase" | "template"), args=[text, *_]):
                self._add(node, PHRASE, text, is_to_be_literal=False)

    def _add(self, node: ast.Call, context: str, text: ast.expr, *, is_to_be_literal: bool) -> None:
        match text:
            case ast.Constant(value=str(source)):
                if has_marks(source):
                    self.texts.append(Text(context, source, _is_counted(node)))
            case _ if is_to_be_literal or isinstance(text, ast.JoinedStr):
                place = f"{self._file.relative_to(ROOT)}:{node.lineno}"
                raise ValueError(f"{place}: a text must be written out, so that it can be found")


def _is_counted(node: ast.Call) -> bool:
    keywords = {keyword.arg for keyword in node.keywords}
    name = node.func.attr if isinstance(node.func, ast.Attribute) else ""
    return bool(keywords & {"n", "one"}) or len(node.args) == _ARGUMENTS_IF_COUNTED.get(name)


def option_texts() -> Iterator[Text]:
    """What the settings call each option, and say of it."""
    for option in OPTIONS:
        yield Text(OPTION, option.title)
        yield Text(OPTION, option.help)
        for choice in option.choices:
            if choice.value not in (ENGLISH, *LANGUAGES):  # a language is called by its own name
                yield Text(OPTION, choice.title)


def names() -> Iterator[Text]:
    """What countries, the lists that ship, and the person's own one are called in a sentence."""
    for name in (*countries.NAMES, *countries.IN_A_SENTENCE.values()):
        yield Text(PHRASE, name)
    for file in sorted((ROOT / "resources" / "watchlists").glob("*.toml")):
        yield Text(PACK, tomllib.loads(file.read_text(encoding="utf-8"))["name"])
    yield Text(PACK, OWN_LIST)


def has_words(template: str) -> bool:
    """Whether there are words in a template outside of its places."""
    return any(letter.isalpha() for letter in _outside(template))


def has_marks(template: str) -> bool:
    """Whether anything stands outside of its places, be it a mark that another language writes in another
    way: the colon of ``{place}: {problem}``, a list's comma.
    """
    return any(not letter.isspace() for letter in _outside(template))


def _outside(template: str) -> str:
    return "".join(part.rpartition("}")[2] for part in template.split("{"))


def read(file: Path) -> list[Message]:
    """What stands in a catalogue."""
    messages = []
    for context in ET.parse(file).getroot().iter("context"):  # noqa: S314  # our own file
        name = context.findtext("name", "")
        for message in context.iter("message"):
            words = message.find("translation")
            if words is None:
                continue
            is_counted = message.get("numerus") == "yes"
            forms = words.findall("numerusform") if is_counted else [words]
            messages.append(
                Message(
                    Text(name, message.findtext("source", ""), is_counted),
                    tuple(form.text or "" for form in forms),
                    words.get("type") is None,
                )
            )
    return messages


def missing(file: Path) -> list[Message]:
    """The texts a catalogue has no words for."""
    return [message for message in read(file) if not (message.is_finished and all(message.words))]


def fill(file: Path, words: Mapping[str, Mapping[str, str | list[str]]]) -> None:
    """Put words into a catalogue, by context and text; a list of words has one for each plural form."""
    tree = ET.parse(file)  # noqa: S314  # our own file
    for context in tree.getroot().iter("context"):
        chosen = words.get(context.findtext("name", ""), {})
        for message in context.iter("message"):
            found = chosen.get(message.findtext("source", ""))
            place = message.find("translation")
            if found is None or place is None:
                continue
            place.attrib.pop("type", None)
            if message.get("numerus") == "yes":
                for form in list(place):
                    place.remove(form)
                for one in [found] if isinstance(found, str) else found:
                    ET.SubElement(place, "numerusform").text = one
            elif isinstance(found, str):
                place.text = found
    tree.write(file, encoding="utf-8", xml_declaration=True)


def _as_calls(texts: list[Text]) -> str:
    """A file of calls that lupdate reads; nobody runs it."""
    lines = [
        f"QCoreApplication.translate({json.dumps(text.context)}, "
        f"{json.dumps(text.source, ensure_ascii=False)}{', None, 1' if text.is_counted else ''})"
        for text in texts
    ]
    return "\n".join(lines) + "\n"


def _qt(tool: str, *arguments: str) -> None:
    """Run one of Qt's tools; raises CalledProcessError, with what it said, when it fails."""
    suffix = ".exe" if sys.platform == "win32" else ""
    program = Path(PySide6.__file__).parent / f"{tool}{suffix}"
    done = subprocess.run([program, *arguments], capture_output=True, text=True, check=False)
    if done.returncode:
        raise subprocess.CalledProcessError(done.returncode, tool, done.stdout, done.stderr)
    warnings = [line for line in done.stderr.splitlines() if "warning" in line.casefold()]
    if warnings:
        print("\n".join(warnings), file=sys.stderr)


if __name__ == "__main__":
    raise SystemExit(main())
