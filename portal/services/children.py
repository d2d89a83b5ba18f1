"""A parent's children: found in the state's registry by IIN, shown, and kept."""

from datetime import date

from portal.services import families, limits, notices
from portal.services.accounts import require_iin
from portal.services.context import Act, Portal
from portal.services.errors import Refused
from portal.services.outside import Kin
from portal.services.vouchers import full_name
from protocol.messages.entities import Relation

ADULT_AGE = 18


def check(portal: Portal, guardian_iin: str, typed: str, today: date) -> Kin:
    """Ask the registry for the child behind an IIN. Each question is counted.

    Raises:
        Refused: 422 "bad-iin"; 404 "child-unknown"; 403 "not-this-guardian"; 409 "child-known"; 422 "not-a-child";
            429 "too-many-attempts"; 503 "registry-away".
    """
    iin = require_iin(typed)
    with portal.transaction() as act:
        if any(one.iin == iin for one in families.children_of(act.connection, guardian_iin)):
            raise Refused("child-known", 409)
    limits.count(portal, limits.CHECKS_PER_PARENT, guardian_iin)
    found = portal.outside.registry.child(guardian_iin, iin)
    if found is None:
        raise Refused("child-unknown", 404)
    if found.relation is None:
        raise Refused("not-this-guardian", 403)
    if iin == guardian_iin or age_on(found.person.birth_date, today) >= ADULT_AGE:
        raise Refused("not-a-child", 422)
    return found


def age_on(born: date, today: date) -> int:
    """Full years."""
    return today.year - born.year - ((today.month, today.day) < (born.month, born.day))


def keep(act: Act, guardian_iin: str, found: Kin) -> None:
    """Enter what the registry said among the parent's children."""
    families.keep_person(act.connection, found.person)
    families.keep_guardian(act.connection, guardian_iin, found.person.iin, found.relation or Relation.OTHER)
    notices.note(act, guardian_iin, "child-added", {"child": full_name(found.person)}, "/children")
