"""Any message of the exchange, made from its own declaration."""

import types
import typing
from collections.abc import Mapping
from datetime import UTC, date, datetime
from enum import Enum
from functools import cache
from typing import Annotated, Any, Literal

import annotated_types as at
from hypothesis import strategies as st
from pydantic import AfterValidator, BaseModel, StringConstraints
from pydantic.fields import FieldInfo

from protocol.rules import DEFAULT_RULES, Rules

SAFE_INTEGER = 2**53 - 1
JSON_SCALARS = st.none() | st.booleans() | st.integers(-SAFE_INTEGER, SAFE_INTEGER) | st.text(max_size=6)
JSON_OBJECTS = st.dictionaries(st.text(max_size=6), JSON_SCALARS | st.lists(JSON_SCALARS, max_size=3), max_size=3)
_SIMPLE: dict[Any, st.SearchStrategy[Any]] = {
    bool: st.booleans(),
    date: st.dates(date(1900, 1, 1)),
    datetime: st.datetimes(datetime(2000, 1, 1), datetime(2099, 12, 31), timezones=st.just(UTC)),  # noqa: DTZ001 - bounds
    Any: JSON_SCALARS,
    type(None): st.none(),
    Rules: st.builds(Rules, version=st.integers(1, 99)) | st.just(DEFAULT_RULES),
}


@cache
def messages(model: type[BaseModel]) -> st.SearchStrategy[Any]:
    """Every field filled, none left to its default."""
    fields = {field.alias or name: _field(field) for name, field in model.model_fields.items()}
    return st.fixed_dictionaries(fields).map(model.model_validate)


def _field(field: FieldInfo) -> st.SearchStrategy[Any]:
    return _value(field.annotation, tuple(field.metadata))


def _value(annotation: Any, limits: tuple[Any, ...] = ()) -> st.SearchStrategy[Any]:
    origin, arguments = typing.get_origin(annotation), typing.get_args(annotation)
    if origin is Annotated:
        return _value(arguments[0], (*limits, *arguments[1:]))
    if origin in (typing.Union, types.UnionType):
        return st.one_of([_value(one, limits) for one in arguments])
    if origin is Literal:
        return st.sampled_from(arguments)
    if origin is tuple:
        return st.lists(_value(arguments[0]), max_size=2).map(tuple)
    if origin in (Mapping, dict):
        return JSON_OBJECTS if arguments[1] is Any else st.dictionaries(st.text(max_size=4), _value(arguments[1]), max_size=2)
    if annotation in _SIMPLE:
        return _SIMPLE[annotation]
    if annotation is int:
        return _integers(limits)
    if annotation is str:
        return _texts(limits)
    if issubclass(annotation, Enum):
        return st.sampled_from(annotation)
    return messages(annotation)


def _integers(limits: tuple[Any, ...]) -> st.SearchStrategy[int]:
    low = next((limit.ge for limit in limits if isinstance(limit, at.Ge)), -SAFE_INTEGER)
    high = next((limit.le for limit in limits if isinstance(limit, at.Le)), SAFE_INTEGER)
    return st.integers(low, high)  # type: ignore[arg-type]


def _texts(limits: tuple[Any, ...]) -> st.SearchStrategy[str]:
    shortest = longest = None
    for limit in limits:
        if isinstance(limit, StringConstraints):
            if limit.pattern is not None:
                return st.from_regex(str(limit.pattern), fullmatch=True)
            shortest, longest = limit.min_length or shortest, limit.max_length or longest
        elif isinstance(limit, at.MinLen):
            shortest = limit.min_length
        elif isinstance(limit, at.MaxLen):
            longest = limit.max_length
        elif not isinstance(limit, AfterValidator):
            pattern = getattr(limit, "pattern", None)
            if pattern is not None:
                return st.from_regex(str(pattern), fullmatch=True)
    return st.text(min_size=shortest or 0, max_size=min(longest or 12, 12))
