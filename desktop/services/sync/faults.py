"""How the exchange goes wrong. Every fault is a KnownError, so that views can put it into words by its code."""

from desktop.services.errors import KnownError

PORTAL_AWAY = "portal-away"
CAPTIVE_PORTAL = "captive-portal"
PORTAL_UNTRUSTED = "portal-untrusted"
PORTAL_BROKEN = "portal-broken"
PORTAL_BUSY = "portal-busy"
DEVICE_REVOKED = "device-revoked"
DEVICE_UNKNOWN = "device-unknown"
PROGRAM_TOO_OLD = "program-too-old"
RESYNC_REQUIRED = "resync-required"
BAD_ADDRESS = "bad-portal-address"
INSECURE_ADDRESS = "insecure-portal-address"


class PortalAway(KnownError):
    """Nothing came back, or only a part: whether the portal heard is not known. `detail` is for the log."""

    def __init__(self, detail: str, code: str = PORTAL_AWAY) -> None:
        super().__init__(code, detail=detail)
        self.detail = detail


class PortalRefused(KnownError):
    """The portal (or what stands before it) answered with an error. `retry_after` in seconds, when it said so."""

    def __init__(self, code: str, status: int, *, detail: str = "", retry_after: float | None = None) -> None:
        super().__init__(code, status=status, detail=detail)
        self.status = status
        self.detail = detail
        self.retry_after = retry_after
