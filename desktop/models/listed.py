"""Lists of any length as one parameter: the statement stays the same text, so it is built and prepared once."""

from sqlalchemy import JSON, Select, bindparam, func, select


def listed(name: str) -> Select[tuple[str]]:
    """The texts of the JSON list given as the parameter `name`, to be used after IN."""
    return select(func.json_each(bindparam(name, type_=JSON)).table_valued("value").c.value)
