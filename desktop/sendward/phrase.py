"""`Phrase`: a sentence that keeps its template and values, so that it can be translated later."""

from __future__ import annotations

from typing import TYPE_CHECKING, Self

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping


_PLACES: dict[tuple[str, ...], tuple[str, ...]] = {}
"""The names of places that there are, each once: as many as the program's templates have."""


class Phrase(str):
    """A sentence in English that keeps its template and values, so that the windows can translate it.

    It is made from a template with named ``{places}`` and a value for each; a value may be a phrase itself.
    It is a text like any other, also as an error's argument: ``str(error)`` is the phrase itself.
    The template has to be written out where the phrase is made, or be wrapped in ``template``: that is how
    ``packaging/data/translations.py`` finds what there is to translate.

    >>> Phrase("Drafts in {folder}", folder="~/Mail")
    'Drafts in ~/Mail'
    >>> Phrase("{count} drafts", one="{count} draft", count=1)
    '1 draft'
    """

    __slots__ = ("_given", "_places", "one", "template")

    template: str
    """The sentence with its places, in English; where there is a number, for many."""
    one: str
    """The sentence for a ``count`` of one; empty where nothing is counted."""
    _places: tuple[str, ...]
    """Names of the places; all phrases with the same ones share them, for there are thousands of phrases."""
    _given: tuple[str | int, ...]
    """A value for each of them."""

    def __new__(cls, template: str, /, *, one: str = "", **values: object) -> Self:
        """The phrase; raises KeyError when the template has a place without a value."""
        sentence = one if one and values.get("count") == 1 else template
        # an error as a value would keep its traceback alive; its sentence is what is meant
        kept = {name: value if isinstance(value, int) else str(value) for name, value in values.items()}
        self = super().__new__(cls, sentence.format(**kept))
        self.template, self.one = template, one
        places = tuple(kept)
        self._places, self._given = _PLACES.setdefault(places, places), tuple(kept.values())
        return self

    @property
    def values(self) -> Mapping[str, str | int]:
        """Values by the names of their places. ``count`` is the number that chooses the plural's form."""
        return dict(zip(self._places, self._given, strict=True))

    def __str__(self) -> Self:
        """The phrase itself: ``str(error)`` must not lose how the sentence was made."""
        return self

    def __reduce__(self) -> tuple[Callable[..., Phrase], tuple[str, str, dict[str, object]]]:
        """Support for copying and pickling, which a str would do without template and values."""
        return _phrase, (self.template, self.one, dict(self.values))


class Listed(str):
    """Several texts in a row, which a window puts the language's own separator between.

    In English, and as a text like any other, they have commas between them.

    >>> Phrase("{names} are missing", names=Listed(["one", "two"]))
    'one, two are missing'
    """

    __slots__ = ("parts",)

    parts: tuple[str, ...]

    def __new__(cls, parts: Iterable[str]) -> Self:
        """The texts in this order."""
        kept = tuple(parts)
        self = super().__new__(cls, ", ".join(kept))
        self.parts = kept
        return self

    def __str__(self) -> Self:
        """The list itself, as of a phrase."""
        return self

    def __reduce__(self) -> tuple[Callable[..., Listed], tuple[tuple[str, ...]]]:
        """Support for copying and pickling."""
        return Listed, (self.parts,)


def _phrase(text: str, one: str, values: dict[str, object]) -> Phrase:
    return Phrase(text, one=one, **values)


def template(text: str) -> str:
    """Mark ``text`` as a template of phrases, so that it is found for translation; returns it unchanged."""
    return text


def unforeseen(error: Exception) -> Phrase:
    """Sentence for an error that nobody thought of: its text, or its type where it has none."""
    return Phrase("Something unforeseen went wrong: {problem}", problem=str(error) or type(error).__name__)
