"""How the JSON of a request is read: quickly, and without what PostgreSQL can keep nowhere."""

import json
from collections.abc import Callable, Coroutine
from typing import Any

import orjson
from fastapi import Request, Response
from fastapi.routing import APIRoute

_ZERO = b"\\u0000"


class QuickRequest(Request):
    """A request whose JSON orjson reads. Half a surrogate pair and a zero character are no JSON here: no table takes them, and
    one such text would break the whole batch it came in."""

    async def json(self) -> Any:
        """The content.

        Raises:
            JSONDecodeError: it is not JSON, or has a text with a zero character.
        """
        content = await self.body()
        value = orjson.loads(content)
        if _ZERO in content and _has_zero(value):
            raise json.JSONDecodeError("a text with a zero character", "", 0)
        return value


class QuickRoute(APIRoute):
    """A route that reads its request so."""

    def get_route_handler(self) -> Callable[[Request], Coroutine[Any, Any, Response]]:
        """The route's handler over a `QuickRequest`."""
        handler = super().get_route_handler()

        async def quick(request: Request) -> Response:
            return await handler(QuickRequest(request.scope, request.receive))

        return quick


def _has_zero(value: Any) -> bool:
    if isinstance(value, dict):
        return any("\0" in name or _has_zero(inner) for name, inner in value.items())
    if isinstance(value, list):
        return any(map(_has_zero, value))
    return isinstance(value, str) and "\0" in value
