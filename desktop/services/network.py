"""The way from this office to the portal: the proxy, and an own certificate authority of the network."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import quote, urlsplit

from desktop.services import settings
from desktop.services.errors import FieldProblems, KnownError
from desktop.services.roles import Permission
from desktop.services.vault import write_whole

if TYPE_CHECKING:
    from desktop.services.sync.transport import Patience, PortalAddress
    from desktop.services.unit_of_work import UnitOfWork

SETTING: Final = "network"
CA_FILE: Final = "portal-ca.pem"
LARGEST_CA: Final = 4 << 20
LOOPBACK: Final = frozenset({"localhost", "127.0.0.1", "::1"})
HIGHEST_PORT: Final = 65535


class ProxyMode(StrEnum):
    """How the portal is reached."""

    SYSTEM = "system"
    NONE = "none"
    MANUAL = "manual"


@dataclass(frozen=True, slots=True)
class NetworkSettings:
    """What the office has chosen. `password` is the proxy's; `own_ca` tells that the certificates of `portal-ca.pem` beside the
    database are trusted in place of the usual ones.
    """

    mode: ProxyMode = ProxyMode.SYSTEM
    host: str = ""
    port: int = 8080
    user: str = ""
    password: str = field(default="", repr=False)
    own_ca: bool = False


def read_network(uow: UnitOfWork) -> NetworkSettings:
    """What is kept, else the system's proxy and the usual certificates."""
    kept: dict[str, Any] = settings.setting(uow, SETTING, {})
    return NetworkSettings(**{**kept, "mode": ProxyMode(kept["mode"])}) if kept else NetworkSettings()


def network_to_edit(uow: UnitOfWork) -> NetworkSettings:
    """What is kept, with the password: for the director's form.

    Raises:
        KnownError: "not-allowed".
    """
    uow.require(Permission.SETTINGS)
    return read_network(uow)


def save_network(uow: UnitOfWork, chosen: NetworkSettings) -> None:
    """Keep the way to the portal in the encrypted database; the journal hears of it without the password.

    Raises:
        FieldProblems: "required", "bad-proxy-host", "bad-proxy-port" by field. KnownError: "not-allowed".
    """
    uow.require(Permission.SETTINGS)
    kept = checked(chosen)
    told = {"mode": kept.mode.value, "host": kept.host, "port": kept.port, "own_ca": kept.own_ca}
    settings.store_setting(uow, SETTING, told | {"user": kept.user, "password": kept.password})
    uow.record("setting.saved", "setting", SETTING, after=told)


def save_way(uow: UnitOfWork, chosen: NetworkSettings, certificates: Path | None, folder: Path) -> None:
    """Keep the settings, and a copy of the certificates beside the database if a file is named; all of it or nothing.

    Raises:
        FieldProblems: as `save_network`, and "required" for "ca_file" where no certificates were kept before.
        KnownError: "not-allowed"; "cannot-read", "not-certificates" of the file; "disk-full" or "cannot-write".
    """
    save_network(uow, chosen)
    if chosen.own_ca and certificates is not None:
        keep_own_ca(certificates, folder)
    elif chosen.own_ca and not (folder / CA_FILE).is_file():
        raise FieldProblems({"ca_file": "required"})


def checked(chosen: NetworkSettings) -> NetworkSettings:
    """The settings as they can be kept: what a mode does not use is dropped.

    Raises:
        FieldProblems: "required", "bad-proxy-host", "bad-proxy-port" by field.
    """
    if chosen.mode is not ProxyMode.MANUAL:
        return NetworkSettings(chosen.mode, own_ca=chosen.own_ca)
    host = chosen.host.strip()
    problems = {}
    if not host:
        problems["host"] = "required"
    elif not _is_host(host):
        problems["host"] = "bad-proxy-host"
    if not 1 <= chosen.port <= HIGHEST_PORT:
        problems["port"] = "bad-proxy-port"
    if problems:
        raise FieldProblems(problems)
    user = chosen.user.strip()
    return NetworkSettings(chosen.mode, host, chosen.port, user, chosen.password if user else "", chosen.own_ca)


def certificates_in(source: Path) -> bytes:
    """The content of a file of PEM certificates.

    Raises:
        KnownError: "cannot-read", "not-certificates".
    """
    from cryptography import x509

    try:
        if source.stat().st_size > LARGEST_CA:
            raise KnownError("not-certificates", path=source.name)
        content = source.read_bytes()
    except OSError as error:
        raise KnownError("cannot-read", path=source.name) from error
    try:
        x509.load_pem_x509_certificates(content)
    except ValueError as error:
        raise KnownError("not-certificates", path=source.name) from error
    return content


def keep_own_ca(source: Path, folder: Path) -> None:
    """Copy a file of PEM certificates beside the database, so that a stick may be pulled out.

    Raises:
        KnownError: "cannot-read", "not-certificates"; "disk-full" or "cannot-write".
    """
    write_whole(folder / CA_FILE, certificates_in(source))


def portal_address(url: str, chosen: NetworkSettings, folder: Path) -> PortalAddress:
    """An address with this office's proxy and certificates."""
    from desktop.services.sync.transport import PortalAddress

    own = folder / CA_FILE
    return PortalAddress(url, proxy_for(url, chosen) or None, own if chosen.own_ca and own.is_file() else None)


def proxy_for(url: str, chosen: NetworkSettings) -> str:
    """The proxy's address for an address, "" for the direct way; what is on this machine is always reached directly."""
    host = _host_of(url)
    if chosen.mode is ProxyMode.NONE or host in LOOPBACK:
        return ""
    if chosen.mode is ProxyMode.MANUAL:
        return manual_proxy(chosen)
    from urllib.request import getproxies, proxy_bypass

    if not host or proxy_bypass(host):
        return ""
    return getproxies().get(urlsplit(url).scheme.lower(), "")


def manual_proxy(chosen: NetworkSettings) -> str:
    """ "http://user:password@host:port" with what needs it escaped."""
    who = f"{quote(chosen.user, safe='')}:{quote(chosen.password, safe='')}@" if chosen.user else ""
    host = f"[{chosen.host}]" if ":" in chosen.host else chosen.host
    return f"http://{who}{host}:{chosen.port}"


def authority_proxy(chosen: NetworkSettings) -> str | None:
    """The same for the services of the certification authority: "" goes directly, None takes the system's setting."""
    if chosen.mode is ProxyMode.SYSTEM:
        return None
    return manual_proxy(chosen) if chosen.mode is ProxyMode.MANUAL else ""


def try_connection(address: PortalAddress, patience: Patience | None = None) -> str:
    """Ask the portal who it is; the name of the service that answers. Nothing of the office is sent.

    Raises:
        KnownError: "bad-portal-address", "insecure-portal-address", "portal-away", "portal-untrusted", "proxy-refused",
            "captive-portal", "program-too-old" or what else the portal answered.
    """
    from desktop.services.sync.faults import PortalAway
    from desktop.services.sync.portal_client import PortalClient
    from desktop.services.sync.transport import Patience

    client = PortalClient(address, patience=patience or Patience(connect=5, stall=10, total=15))
    try:
        return client.meta().service
    except PortalAway as away:
        if away.detail == "ProxyError":
            raise KnownError("proxy-refused") from away
        raise
    finally:
        client.close()


def _host_of(url: str) -> str:
    try:
        return (urlsplit(url.strip()).hostname or "").lower()
    except ValueError:
        return ""


def _is_host(text: str) -> bool:
    """Whether it is the bare name or address of a machine."""
    bare = f"[{text}]" if text.count(":") > 1 else text
    try:
        parts = urlsplit(f"//{bare}")
        return bool(parts.hostname) and parts.netloc == bare and parts.port is None and "@" not in text and " " not in text
    except ValueError:
        return False
