"""Key files of the make of NCA RK."""

import hmac
import secrets
from typing import Final

from eds import cms, der, oids, pbe
from eds.algorithms import GostPrivateKey, RsaPrivateKey
from eds.pkcs12 import KeyPair

_ROUNDS: Final = 1024


def key_file(pair: KeyPair, password: str) -> bytes:
    """A PKCS#12 of the make of NCA RK: SHA-1 MAC of 1024 rounds, key under 3DES, certificate under RC2 of 40 bits."""
    if not isinstance(pair.private_key, GostPrivateKey | RsaPrivateKey):
        raise TypeError("this private key cannot be taken out")
    secret = pbe.secrets_of(password)[0]
    key_id = pair.certificate.subject_key_id or b""
    attributes = der.set_of(
        [
            cms.attribute(oids.LOCAL_KEY_ID, der.octet_string(key_id)),
            cms.attribute(oids.FRIENDLY_NAME, der.encode(der.BMP_STRING, key_id.hex().encode("utf-16-be"))),
        ]
    )
    algorithm, sealed = pbe.encrypt_3des(pair.private_key.pkcs8(), secret, secrets.token_bytes(20), _ROUNDS)
    key_bag = _bag(oids.SHROUDED_KEY_BAG, der.sequence(algorithm, der.octet_string(sealed)), attributes)
    certificate = der.sequence(der.oid(oids.X509_CERTIFICATE), der.explicit(0, der.octet_string(pair.certificate.der)))
    certificate_bag = _bag(oids.CERTIFICATE_BAG, certificate, attributes)
    cipher, hidden = pbe.encrypt_rc2_40(der.sequence(certificate_bag), secret, secrets.token_bytes(20), _ROUNDS)
    encrypted = der.sequence(der.integer(0), der.sequence(der.oid(oids.CMS_DATA), cipher, der.encode(0x80, hidden)))
    authenticated = der.sequence(
        _content(oids.CMS_DATA, der.octet_string(der.sequence(key_bag))), _content(oids.CMS_ENCRYPTED_DATA, encrypted)
    )
    salt = secrets.token_bytes(20)
    mac_key = pbe.pkcs12_key("sha1", secret, salt, _ROUNDS, pbe.Purpose.MAC, 20)
    mac = der.octet_string(hmac.digest(mac_key, authenticated, "sha1"))
    return der.sequence(
        der.integer(3),
        _content(oids.CMS_DATA, der.octet_string(authenticated)),
        der.sequence(der.sequence(der.algorithm(oids.SHA1), mac), der.octet_string(salt), der.integer(_ROUNDS)),
    )


def _content(kind: str, body: bytes) -> bytes:
    return der.sequence(der.oid(kind), der.explicit(0, body))


def _bag(kind: str, body: bytes, attributes: bytes) -> bytes:
    return der.sequence(der.oid(kind), der.explicit(0, body), attributes)
