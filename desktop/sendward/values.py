"""Classes of values that load quickly: of ``dataclasses``, with its names, what a short command has use for.

``dataclasses`` loads ``inspect``, and compiles half a dozen functions for each class: a fifth of what
``sendward check`` took. Here one is compiled, and the others are shared. To the type checker these are the
standard library's, as they are to its ``replace``, ``fields`` and ``asdict``.
"""

from __future__ import annotations

from functools import cache, partial
from operator import attrgetter, getitem
from typing import TYPE_CHECKING, Any, NoReturn

__all__ = ["dataclass", "replace"]

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from dataclasses import Field, dataclass, replace


def _class_maker(*, slots: bool, frozen: bool = False, eq: bool = True) -> Callable[[type], type]:
    """As ``dataclasses.dataclass``, for a class with slots that inherits from none, without ``field``."""
    if not slots:
        raise TypeError("a value has slots")
    return lambda written: _made(written, is_frozen=frozen, is_compared=eq)


def _copy_with(value: Any, /, **changes: Any) -> Any:  # noqa: ANN401  # whatever class it is
    """As ``dataclasses.replace``, also for what that takes, unless it has fields by keyword alone."""
    kept = {name: getattr(value, name) for name in value.__match_args__ if name not in changes}
    return type(value)(**kept, **changes)


if not TYPE_CHECKING:
    dataclass, replace = _class_maker, _copy_with


def _made(written: type, *, is_frozen: bool, is_compared: bool) -> type:
    names = tuple(written.__annotations__)
    given = dict(written.__dict__)
    defaults = {name: given.pop(name) for name in names if name in given}
    for name in ("__dict__", "__weakref__"):
        given.pop(name, None)
    given |= {"__slots__": names, "__match_args__": names, "__dataclass_fields__": _Fields(defaults)}
    given |= _IMMUTABLE if is_frozen else {}
    given.setdefault("__repr__", _shown)
    if is_compared:
        given.setdefault("__eq__", _equal(attrgetter(*names)))
        given["__hash__"] = _hashed(attrgetter(*names)) if is_frozen else None
    made = type(written)(written.__name__, written.__bases__, given)
    made.__qualname__ = written.__qualname__
    made.__init__ = _begin(made, defaults, is_frozen=is_frozen)  # type: ignore[misc]  # that is the purpose
    return made


def _begin(made: Any, defaults: Mapping[str, object], *, is_frozen: bool) -> Callable[..., None]:  # noqa: ANN401  # any class
    """``__init__`` of the class ``made`` until its first value is made, which has the real one compiled."""

    def __init__(self: object, *given: object, **named: object) -> None:  # noqa: N807  # it becomes a method
        made.__init__ = _initialiser(made, defaults, is_frozen=is_frozen)
        made.__init__(self, *given, **named)

    return __init__


def _initialiser(made: Any, defaults: Mapping[str, object], *, is_frozen: bool) -> Callable[..., None]:  # noqa: ANN401  # any class
    """``__init__`` of the class ``made``; it fills the slots of a frozen one past ``__setattr__``."""
    names = made.__slots__
    parameters = ", ".join(f"{name}=default_{name}" if name in defaults else name for name in names)
    line = "set_{0}(self, {0})" if is_frozen else "self.{0} = {0}"
    fill = "\n ".join(line.format(name) for name in names)
    known: dict[str, Any] = {f"set_{name}": made.__dict__[name].__set__ for name in names}
    known |= {f"default_{name}": default for name, default in defaults.items()}
    exec(f"def __init__(self, {parameters}):\n {fill}", known)  # noqa: S102  # made of the names of fields alone
    made_init: Callable[..., None] = known["__init__"]
    made_init.__qualname__ = f"{made.__qualname__}.__init__"
    return made_init


def _equal(values_of: Callable[[object], object]) -> Callable[[object, object], bool]:
    def __eq__(self: object, other: object) -> bool:  # noqa: N807  # it becomes a method
        return values_of(self) == values_of(other) if type(other) is type(self) else NotImplemented

    return __eq__


def _hashed(values_of: Callable[[object], object]) -> Callable[[object], int]:
    def __hash__(self: object) -> int:  # noqa: N807  # it becomes a method
        return hash(values_of(self))

    return __hash__


def _shown(self: Any) -> str:  # noqa: ANN401  # any value
    fields = ", ".join(f"{name}={getattr(self, name)!r}" for name in self.__slots__)
    return f"{type(self).__qualname__}({fields})"


def _refuse(self: object, name: str, *_value: object) -> NoReturn:
    from dataclasses import FrozenInstanceError  # noqa: PLC0415  # nobody does that on purpose

    raise FrozenInstanceError(f"cannot change field {name!r} of {type(self).__qualname__}")


def _state(self: Any) -> tuple[object, ...]:  # noqa: ANN401  # any value
    return tuple(getattr(self, name) for name in self.__slots__)


def _set_state(self: Any, state: tuple[object, ...]) -> None:  # noqa: ANN401  # any value
    for name, value in zip(self.__slots__, state, strict=True):
        object.__setattr__(self, name, value)


_IMMUTABLE = {
    "__setattr__": _refuse, "__delattr__": _refuse, "__getstate__": _state, "__setstate__": _set_state,
}  # fmt: skip
"""Methods of a frozen class; copying and pickling fill the slots past ``__setattr__``."""


class _Fields:
    """``__dataclass_fields__`` of a class, by which ``dataclasses`` knows one; made where it asks."""

    def __init__(self, defaults: Mapping[str, object]) -> None:
        self.defaults = defaults

    def __get__(self, value: object, owner: type) -> Mapping[str, Field[Any]]:
        return _fields(owner, self)


@cache
def _fields(owner: type, of: _Fields) -> Mapping[str, Field[Any]]:
    from dataclasses import field, make_dataclass  # noqa: PLC0415  # see the module's docstring

    named = [
        (
            name,
            kind,
            field(default_factory=partial(getitem, of.defaults, name)) if name in of.defaults else field(),
        )
        for name, kind in owner.__annotations__.items()
    ]
    fields: Mapping[str, Field[Any]] = make_dataclass(owner.__name__, named).__dataclass_fields__  # type: ignore[attr-defined]  # what it makes
    return fields
