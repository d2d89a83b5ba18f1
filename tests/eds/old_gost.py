"""GOST 34.311-95, the hash of NCA RK's keys before 2015 (RFC 5831 with its test parameters), to read one old sample in the tests.

`eds` itself refuses what is signed so: the hash is broken in theory and the keys are long out of force.
"""

from struct import pack, unpack

# The substitution of id-GostR3411-94-TestParamSet, the box of the lowest four bits first.
_BOXES = (
    "4a92d80e6b1c7f53",
    "eb4c6dfa23810759",
    "581da342efc7609b",
    "7da1089fe46cb253",
    "6c715fd84a9e03b2",
    "4ba0721d36859cfe",
    "db413f590ae7682c",
    "1fd057a4923e6b8c",
)
_C3 = bytes.fromhex("00ff00ff00ff00ffff00ff00ff00ff0000ffff00ff0000ffff000000ffff00ff")


def old_gost_hash(message: bytes) -> bytes:
    """The 32-byte digest."""
    state, total, whole = bytes(32), 0, len(message) - len(message) % 32
    blocks = [message[at : at + 32] for at in range(0, whole, 32)]
    if whole < len(message):
        blocks.append(message[whole:].ljust(32, b"\0"))
    for block in blocks:
        state = _step(state, block)
        total = (total + int.from_bytes(block, "little")) % (1 << 256)
    state = _step(state, (8 * len(message)).to_bytes(32, "little"))
    return _step(state, total.to_bytes(32, "little"))


def _xor(one: bytes, other: bytes) -> bytes:
    return bytes(a ^ b for a, b in zip(one, other, strict=True))


def _step(state: bytes, block: bytes) -> bytes:
    u, v, sealed = state, block, b""
    for number in range(4):
        if number:
            u = _a(u)
            if number == 2:
                u = _xor(u, _C3)
            v = _a(_a(v))
        key = _xor(u, v)
        key = bytes(key[8 * i + k] for k in range(8) for i in range(4))
        sealed += _encrypt(key, state[8 * number : 8 * number + 8])
    mixed = _psi(sealed, 12)
    mixed = _psi(_xor(mixed, block), 1)
    return _psi(_xor(mixed, state), 61)


def _a(data: bytes) -> bytes:
    return data[8:] + _xor(data[:8], data[8:16])


def _psi(data: bytes, times: int) -> bytes:
    words = list(unpack("<16H", data))
    for _ in range(times):
        words = [*words[1:], words[0] ^ words[1] ^ words[2] ^ words[3] ^ words[12] ^ words[15]]
    return pack("<16H", *words)


def _encrypt(key: bytes, block: bytes) -> bytes:
    keys = unpack("<8I", key)
    low, high = unpack("<2I", block)
    for subkey in (*keys * 3, *keys[::-1]):
        value = (low + subkey) & 0xFFFFFFFF
        value = sum(int(box[value >> 4 * n & 15], 16) << 4 * n for n, box in enumerate(_BOXES))
        value = (value << 11 | value >> 21) & 0xFFFFFFFF
        low, high = high ^ value, low
    return pack("<2I", high, low)
