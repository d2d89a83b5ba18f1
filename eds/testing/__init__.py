"""A test authority: keys and certificates in the profile of NCA RK, for tests and demonstrations.

Nothing made here has legal force, and everything says so: the names of the authorities, and a description in the name of
every owner. The keys belong to a trust store of the kind "test", which no production store mixes with.
"""

from eds.testing.authority import KeyKind, TestAuthority
from eds.testing.issuing import NO_LEGAL_FORCE, Addresses, Key, Owner, Person
from eds.testing.keyfile import key_file
from eds.testing.lists import Revoked, revocation_list
from eds.testing.responses import Statement, ocsp_response
from eds.testing.stamps import add_time_stamp, time_stamp_response, time_stamp_token

__all__ = [
    "NO_LEGAL_FORCE",
    "Addresses",
    "Key",
    "KeyKind",
    "Owner",
    "Person",
    "Revoked",
    "Statement",
    "TestAuthority",
    "add_time_stamp",
    "key_file",
    "ocsp_response",
    "revocation_list",
    "time_stamp_response",
    "time_stamp_token",
]
