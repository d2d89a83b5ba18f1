"""GOST R 34.10-2012 signatures (RFC 7091) on 256 and 512 bits: what NCA RK calls GOST 34.10-2015.

Points are `(x, y)` pairs of numbers in affine form and `(x, y, z)` triples in Jacobian form, `z = 0` being the point at
infinity. The byte layout at the edges is the Kazakh one: every number little-endian, a signature r ‖ s, a public key x ‖ y.

Plain Python cannot run in constant time: multiplying big numbers takes a little longer for longer ones, and memory is the
allocator's. What is done: a secret scalar is blinded by a random multiple of the order, the walk over the table of the base
point adds a point for every window whatever its digit, each point is picked by reading its whole row, the sum starts at a
random Jacobian representation, and the private scalar is multiplied only under a blind. So neither the order of operations
nor the places read say anything of the key.
"""

import secrets
from collections.abc import Callable, Iterator
from functools import lru_cache
from typing import Final

from eds.curves import TC26_512_A, Affine, Curve

Jacobian = tuple[int, int, int]
Random = Callable[[int], int]

PARAM_SET_A: Final = TC26_512_A
_WINDOW: Final = 5
_BLIND_BITS: Final = 64


def _double(curve: Curve, point: Jacobian) -> Jacobian:
    x, y, z = point
    p = curve.p
    yy = y * y % p
    zz = z * z % p
    s = 4 * x * yy % p
    m = (3 * x * x + curve.a * zz * zz) % p
    x3 = (m * m - 2 * s) % p
    return x3, (m * (s - x3) - 8 * yy * yy) % p, 2 * y * z % p


def _add(curve: Curve, point: Jacobian, other: Affine) -> Jacobian:
    """Add an affine point; every special case (infinity, the same point, the opposite one) is answered rightly."""
    x1, y1, z1 = point
    x2, y2 = other
    if not z1:
        return x2, y2, 1
    p = curve.p
    zz = z1 * z1 % p
    h = x2 * zz % p - x1
    r = y2 * (z1 * zz % p) % p - y1
    if not h:
        return (0, 1, 0) if r else _double(curve, point)
    hh = h * h % p
    hhh = h * hh % p
    v = x1 * hh % p
    x3 = (r * r - hhh - 2 * v) % p
    return x3, (r * (v - x3) - y1 * hhh) % p, z1 * h % p


def _affine(curve: Curve, points: list[Jacobian]) -> list[Affine]:
    """Bring points, none of them infinity, to affine form with a single inversion."""
    p = curve.p
    products = [1]
    for _, _, z in points:
        products.append(products[-1] * z % p)
    inverse = pow(products[-1], -1, p)
    result: list[Affine] = []
    for (x, y, z), before in zip(reversed(points), reversed(products[:-1]), strict=True):
        z_inverse = inverse * before % p
        inverse = inverse * z % p
        square = z_inverse * z_inverse % p
        result.append((x * square % p, y * square * z_inverse % p))
    return result[::-1]


@lru_cache(maxsize=2)
def _base_table(curve: Curve) -> tuple[tuple[Affine, ...], ...]:
    """Row i holds 1..32 times `32^i` times the base point; built once, on the first use, in a few tens of ms."""
    rows = []
    base: Affine = (curve.x, curve.y)
    for _ in range(-(-(curve.q.bit_length() + _BLIND_BITS) // _WINDOW)):
        points: list[Jacobian] = [(*base, 1)]
        for _ in range((1 << _WINDOW) - 1):
            points.append(_add(curve, points[-1], base))
        row = tuple(_affine(curve, points))
        rows.append(row)
        base = row[-1]
    return tuple(rows)


def _pick(row: tuple[Affine, ...], wanted: int) -> Affine:
    """The point at a secret place: every point of the row is read, and all but one are masked away."""
    x = y = 0
    for place, (px, py) in enumerate(row):
        mask = -(place == wanted)
        x |= px & mask
        y |= py & mask
    return x, y


def _times_base_secret(curve: Curve, scalar: int, random: Random) -> Affine:
    """`scalar` times the base point for a secret scalar.

    The scalar is blinded with a random multiple of the order and taken less a constant, so that every window adds a
    point (digit d adds d + 1) and none is skipped.
    """
    first, *rest = _base_table(curve)
    constant = sum(1 << (_WINDOW * i) for i in range(len(rest) + 1))
    blinded = (scalar - constant) % curve.q + curve.q * random(1 << (_BLIND_BITS - 1))
    mask = (1 << _WINDOW) - 1
    x, y = _pick(first, blinded & mask)
    z = random(curve.p - 1) + 1
    zz = z * z % curve.p
    total: Jacobian = (x * zz % curve.p, y * zz * z % curve.p, z)
    for row in rest:
        blinded >>= _WINDOW
        total = _add(curve, total, _pick(row, blinded & mask))
    return _affine(curve, [total])[0]


def _signed_digits(scalar: int) -> list[int]:
    """The width-5 non-adjacent form, least significant first: digits are 0 or odd, from -15 to 15."""
    digits = []
    while scalar:
        digit = 0
        if scalar & 1:
            digit = scalar & 31
            if digit > 15:
                digit -= 32
            scalar -= digit
        digits.append(digit)
        scalar >>= 1
    return digits


def _odd_multiples(curve: Curve, point: Affine) -> list[Affine]:
    """1, 3, … 15 times the point."""
    twice = _affine(curve, [_double(curve, (*point, 1))])[0]
    multiples: list[Jacobian] = [(*point, 1)]
    for _ in range(7):
        multiples.append(_add(curve, multiples[-1], twice))
    return _affine(curve, multiples)


def _times_public(curve: Curve, base_scalar: int, scalar: int, point: Affine) -> Jacobian:
    """`base_scalar` times the base point plus `scalar` times `point`, for public numbers."""
    multiples = _odd_multiples(curve, point)
    p = curve.p
    total: Jacobian = (0, 1, 0)
    for digit in reversed(_signed_digits(scalar)):
        if total[2]:
            total = _double(curve, total)
        if digit > 0:
            total = _add(curve, total, multiples[digit >> 1])
        elif digit < 0:
            x, y = multiples[-digit >> 1]
            total = _add(curve, total, (x, p - y))
    for row in _base_table(curve):
        digit = base_scalar & 31
        base_scalar >>= _WINDOW
        if digit:
            total = _add(curve, total, row[digit - 1])
    return total


def is_public_key(curve: Curve, point: Affine) -> bool:
    """Whether a point is a multiple of the base point: on the curve and, where the curve has a cofactor, of order q."""
    if not curve.contains(point):
        return False
    if curve.cofactor == 1:
        return True
    total: Jacobian = (0, 1, 0)
    for bit in f"{curve.q:b}":
        total = _double(curve, total)
        if bit == "1":
            total = _add(curve, total, point)
    return not total[2]


def sign_numbers(curve: Curve, e: int, private: int, nonces: Iterator[int], random: Random) -> tuple[int, int]:
    """The pair (r, s) of RFC 7091, section 6.1; a nonce giving r = 0 or s = 0 is passed over.

    Args:
        e: the digest read as a number.
        private: the private scalar, 0 < d < q.
        nonces: secret numbers k, 0 < k < q, each taken at most once.
        random: `random(n)` gives an unpredictable number below n; it feeds the blinding.
    """
    q = curve.q
    e = e % q or 1
    blind = random(q - 1) + 1
    for k in nonces:
        r = _times_base_secret(curve, k, random)[0] % q
        s = pow(blind, -1, q) * (blind * r % q * private % q + blind * k % q * e % q) % q
        if r and s:
            return r, s
    raise AssertionError("the nonces ran out")


def verify_numbers(curve: Curve, e: int, r: int, s: int, public: Affine) -> bool:
    """Section 6.2 of RFC 7091; numbers out of range and points outside the group are simply wrong."""
    q = curve.q
    if not (0 < r < q and 0 < s < q and is_public_key(curve, public)):
        return False
    v = pow(e % q or 1, -1, q)
    x, _, z = _times_public(curve, s * v % q, -r * v % q, public)
    if not z:
        return False
    return x * pow(z, -2, curve.p) % curve.p % q == r


def _fresh_nonces(curve: Curve, random: Random) -> Iterator[int]:
    while True:
        yield random(curve.q - 1) + 1


def public_point(private: int, curve: Curve = PARAM_SET_A, random: Random = secrets.randbelow) -> Affine:
    """The public key of a private scalar."""
    return _times_base_secret(curve, private, random)


def new_private(curve: Curve = PARAM_SET_A, random: Random = secrets.randbelow) -> int:
    """A new private scalar, 0 < d < q."""
    return random(curve.q - 1) + 1


def sign(digest: bytes, private: int, curve: Curve = PARAM_SET_A, random: Random = secrets.randbelow) -> bytes:
    """Sign a digest; answers r ‖ s, each little-endian."""
    size = curve.size
    e = int.from_bytes(digest, "little")
    r, s = sign_numbers(curve, e, private, _fresh_nonces(curve, random), random)
    return r.to_bytes(size, "little") + s.to_bytes(size, "little")


def verify(digest: bytes, signature: bytes, public: Affine, curve: Curve = PARAM_SET_A) -> bool:
    """Whether the signature r ‖ s (little-endian) over the digest was made with the key of this public point."""
    size = curve.size
    if len(signature) != 2 * size:
        return False
    r, s = int.from_bytes(signature[:size], "little"), int.from_bytes(signature[size:], "little")
    return verify_numbers(curve, int.from_bytes(digest, "little"), r, s, public)


def encode_point(point: Affine, curve: Curve = PARAM_SET_A) -> bytes:
    """x ‖ y, each little-endian."""
    return point[0].to_bytes(curve.size, "little") + point[1].to_bytes(curve.size, "little")


def decode_point(data: bytes, curve: Curve = PARAM_SET_A) -> Affine | None:
    """The point of x ‖ y (little-endian), or None where it is of a wrong length or no multiple of the base point."""
    size = curve.size
    if len(data) != 2 * size:
        return None
    point = int.from_bytes(data[:size], "little"), int.from_bytes(data[size:], "little")
    return point if is_public_key(curve, point) else None
