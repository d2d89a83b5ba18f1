"""Who may do what. The methodist keeps groups, attendance and menus; all else that is written is the director's."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum


class Role(StrEnum):
    """The two roles of the office program."""

    DIRECTOR = "director"
    METHODIST = "methodist"


class Permission(StrEnum):
    """What a use case asks for."""

    SEE = "see"
    MARK = "mark"
    EDIT_PEOPLE = "edit_people"
    CLOSE_MONTH = "close_month"
    MENUS = "menus"
    DECIDE_REQUESTS = "decide_requests"
    CONTRACTS = "contracts"
    SETTINGS = "settings"
    ACCOUNTS = "accounts"
    CONNECT = "connect"


PERMISSIONS: Mapping[Role, frozenset[Permission]] = {
    Role.DIRECTOR: frozenset(Permission),
    Role.METHODIST: frozenset(
        {Permission.SEE, Permission.MARK, Permission.EDIT_PEOPLE, Permission.CLOSE_MONTH, Permission.MENUS}
    ),
}


@dataclass(frozen=True, slots=True)
class Actor:
    """The signed-in person. The exchange itself acts as "portal"."""

    account_id: str
    name: str
    role: Role

    def may(self, permission: Permission) -> bool:
        """Whether the role has the permission."""
        return permission in PERMISSIONS[self.role]
