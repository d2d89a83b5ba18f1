"""People's names where there is little room: the patronymic gives way before the name, the name before the surname."""

from __future__ import annotations

from collections.abc import Callable, Iterator


def forms(name: str) -> Iterator[str]:
    """A name ever shorter: whole, its patronymic as an initial, surname and name, surname and initial."""
    yield name
    parts = name.split()
    if len(parts) > 2:
        yield " ".join((*parts[:2], *(f"{part[0]}." for part in parts[2:])))
        yield " ".join(parts[:2])
    if len(parts) > 1:
        yield f"{parts[0]} {parts[1][0]}."


def shortest(name: str) -> str:
    """The last of a name's forms."""
    *_, last = forms(name)
    return last


def fitting(name: str, width: int, advance: Callable[[str], int]) -> str:
    """The longest form not wider than `width` px; the shortest one where none fits. `advance` measures words."""
    for form in forms(name):
        if advance(form) <= width:
            return form
    return form
