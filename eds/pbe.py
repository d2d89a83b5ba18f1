"""Encryption under a password: the PKCS#12 schemes of NCA RK's key files and PBES2 (RFC 7292, RFC 8018)."""

import hashlib
from dataclasses import dataclass, field
from enum import IntEnum
from typing import Final

from eds import der, oids
from eds.errors import DamagedKeyFile, UnsupportedKeyFile

# Enough for every program's habit (OpenSSL 2048, Java 10 000, Windows 2000), few enough to answer in a second or two.
_MAX_PKCS12_ROUNDS: Final = 300_000
_MAX_PBKDF2_ROUNDS: Final = 3_000_000

_HMACS: Final = {
    oids.HMAC_SHA1: "sha1",
    oids.HMAC_SHA256: "sha256",
    oids.HMAC_SHA384: "sha384",
    oids.HMAC_SHA512: "sha512",
}
_AES_KEYS: Final = {oids.AES128_CBC: 16, oids.AES192_CBC: 24, oids.AES256_CBC: 32}


class Purpose(IntEnum):
    """What a derived key is for: the diversifier of RFC 7292, appendix B.3."""

    KEY = 1
    IV = 2
    MAC = 3


@dataclass(frozen=True, slots=True)
class Secret:
    """A password in the two forms key derivations take."""

    bmp: bytes = field(repr=False)
    utf8: bytes = field(repr=False)


def secrets_of(password: str) -> list[Secret]:
    """The forms of a password to try: software disagrees about the empty one."""
    try:
        first = Secret(password.encode("utf-16-be") + b"\0\0", password.encode())
    except UnicodeEncodeError:
        return []
    return [first] if password else [first, Secret(b"", b"")]


def pkcs12_key(digest: str, secret: Secret, salt: bytes, rounds: int, purpose: Purpose, size: int) -> bytes:
    """`size` bytes by the derivation of RFC 7292, appendix B.2.

    Raises:
        UnsupportedKeyFile: the number of rounds is absurd.
    """
    if not 0 < rounds <= _MAX_PKCS12_ROUNDS:
        raise UnsupportedKeyFile(f"{rounds} rounds of key derivation")
    block = hashlib.new(digest).block_size

    def filled(text: bytes) -> bytes:
        whole = -(-len(text) // block) * block
        return (text * (whole // len(text) + 1))[:whole] if text else b""

    state = bytearray(filled(salt) + filled(secret.bmp))
    derived = b""
    while True:
        value = hashlib.new(digest, bytes((purpose,)) * block + state).digest()
        for _ in range(rounds - 1):
            value = hashlib.new(digest, value).digest()
        derived += value
        if len(derived) >= size:
            return derived[:size]
        addend = int.from_bytes((value * block)[:block], "big") + 1
        for start in range(0, len(state), block):
            total = int.from_bytes(state[start : start + block], "big") + addend
            state[start : start + block] = (total % (1 << 8 * block)).to_bytes(block, "big")


def decrypt(algorithm: der.Element, sealed: bytes, secret: Secret) -> bytes:
    """Open what was encrypted under a password.

    Args:
        algorithm: the AlgorithmIdentifier beside the encrypted bytes.
        sealed: the encrypted bytes.
        secret: the password, already proved by the MAC.

    Raises:
        UnsupportedKeyFile: the scheme is not known.
        DamagedKeyFile: the bytes do not decrypt.
    """
    scheme, parameters = algorithm.children(der.SEQUENCE)
    if scheme.oid() == oids.PBES2:
        return _pbes2(parameters, sealed, secret)
    salt, rounds = parameters.children(der.SEQUENCE)
    if scheme.oid() == oids.PBE_SHA1_3DES:
        key_size, opener = 24, _open_3des
    elif scheme.oid() == oids.PBE_SHA1_RC2_40:
        key_size, opener = 5, _open_rc2_40
    else:
        raise UnsupportedKeyFile(f"encryption {scheme.oid()} of the key file is not known")
    key = pkcs12_key("sha1", secret, salt.octets(), rounds.small(), Purpose.KEY, key_size)
    iv = pkcs12_key("sha1", secret, salt.octets(), rounds.small(), Purpose.IV, 8)
    return _unpadded(opener(key, iv, sealed), 8)


def _pbes2(parameters: der.Element, sealed: bytes, secret: Secret) -> bytes:
    derivation, encryption = (part.children(der.SEQUENCE) for part in parameters.children(der.SEQUENCE))
    if derivation[0].oid() != oids.PBKDF2:
        raise UnsupportedKeyFile(f"key derivation {derivation[0].oid()} is not known")
    salt, rounds, *rest = derivation[1].children(der.SEQUENCE)
    mac = next((part.children()[0].oid() for part in rest if part.tag == der.SEQUENCE), oids.HMAC_SHA1)
    cipher = encryption[0].oid()
    if mac not in _HMACS or (cipher not in _AES_KEYS and cipher != oids.DES3_CBC):
        raise UnsupportedKeyFile(f"encryption {cipher} with {mac} is not known")
    if not 0 < rounds.small() <= _MAX_PBKDF2_ROUNDS:
        raise UnsupportedKeyFile(f"{rounds.small()} rounds of key derivation")
    size = _AES_KEYS.get(cipher, 24)
    key = hashlib.pbkdf2_hmac(_HMACS[mac], secret.utf8, salt.octets(), rounds.small(), size)
    iv = encryption[1].octets()
    if cipher == oids.DES3_CBC:
        return _unpadded(_open_3des(key, iv, sealed), 8)
    return _unpadded(_open_aes(key, iv, sealed), 16)


def _open_3des(key: bytes, iv: bytes, sealed: bytes) -> bytes:
    from Crypto.Cipher import DES3

    return DES3.new(key, DES3.MODE_CBC, iv=iv).decrypt(sealed)


def _open_rc2_40(key: bytes, iv: bytes, sealed: bytes) -> bytes:
    from Crypto.Cipher import ARC2

    return ARC2.new(key, ARC2.MODE_CBC, iv=iv, effective_keylen=40).decrypt(sealed)  # noqa: S304 - the format's own


def _open_aes(key: bytes, iv: bytes, sealed: bytes) -> bytes:
    from Crypto.Cipher import AES

    return AES.new(key, AES.MODE_CBC, iv=iv).decrypt(sealed)


def _unpadded(plain: bytes, block: int) -> bytes:
    """Take off the padding of RFC 8018; the MAC has vouched for the bytes, so a broken one means a damaged file."""
    count = plain[-1] if plain else 0
    if not 1 <= count <= block or plain[-count:] != bytes((count,)) * count:
        raise DamagedKeyFile
    return plain[:-count]


def encrypt_3des(plain: bytes, secret: Secret, salt: bytes, rounds: int) -> tuple[bytes, bytes]:
    """Seal as NCA RK seals a private key; answers the AlgorithmIdentifier and the encrypted bytes."""
    from Crypto.Cipher import DES3

    key = pkcs12_key("sha1", secret, salt, rounds, Purpose.KEY, 24)
    iv = pkcs12_key("sha1", secret, salt, rounds, Purpose.IV, 8)
    parameters = der.sequence(der.octet_string(salt), der.integer(rounds))
    sealed = DES3.new(key, DES3.MODE_CBC, iv=iv).encrypt(_padded(plain))
    return der.algorithm(oids.PBE_SHA1_3DES, parameters), sealed


def encrypt_rc2_40(plain: bytes, secret: Secret, salt: bytes, rounds: int) -> tuple[bytes, bytes]:
    """Seal as NCA RK seals certificates; answers the AlgorithmIdentifier and the encrypted bytes."""
    from Crypto.Cipher import ARC2

    key = pkcs12_key("sha1", secret, salt, rounds, Purpose.KEY, 5)
    iv = pkcs12_key("sha1", secret, salt, rounds, Purpose.IV, 8)
    parameters = der.sequence(der.octet_string(salt), der.integer(rounds))
    sealed = ARC2.new(key, ARC2.MODE_CBC, iv=iv, effective_keylen=40).encrypt(_padded(plain))  # noqa: S304 - the format's own
    return der.algorithm(oids.PBE_SHA1_RC2_40, parameters), sealed


def _padded(plain: bytes) -> bytes:
    count = 8 - len(plain) % 8
    return plain + bytes((count,)) * count
