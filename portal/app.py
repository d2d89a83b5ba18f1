"""The composition root: builds the portal and its HTTP application."""

import hashlib
from collections.abc import Mapping
from pathlib import Path

from argon2 import PasswordHasher
from fastapi import FastAPI
from sqlalchemy import Engine

from eds.trust import TrustKind, TrustStore
from portal.api import blobs, exchange, parents, problems, staff
from portal.api.bodies import BodyLimits
from portal.api.demo import demo_router
from portal.api.request_log import RequestLog
from portal.cabinet import site
from portal.cabinet.visit import SiteSettings
from portal.gateways.http import Gateway, HttpMail, HttpRegistry, HttpSms
from portal.services.clock import Clock, ShiftedClock, SystemClock
from portal.services.context import Portal
from portal.services.identity import ensure_identity
from portal.services.outside import NOBODY, Outside
from portal.services.signatures import SignatureJudge

TITLE = "Balabaqsha portal"
VERSION = "1"


def trust_in(folder: Path | None, kind: TrustKind) -> TrustStore:
    """The certificates to trust; without a folder nobody is trusted and every signature is refused."""
    return TrustStore.of((), kind) if folder is None else TrustStore.from_directory(folder, kind)


def outside_of(variables: Mapping[str, str]) -> Outside:
    """The gateways the environment names: PORTAL_REGISTRY_URL, PORTAL_SMS_URL, PORTAL_MAIL_URL, and a …_TOKEN for each.

    One that is not named refuses every use with a clear code.
    """

    def gateway(name: str) -> Gateway | None:
        address = variables.get(f"PORTAL_{name}_URL")
        return Gateway(address, variables.get(f"PORTAL_{name}_TOKEN", "")) if address else None

    registry, sms, mail = (gateway(name) for name in ("REGISTRY", "SMS", "MAIL"))
    return Outside(
        HttpRegistry(registry) if registry else NOBODY.registry,
        HttpSms(sms) if sms else NOBODY.sms,
        HttpMail(mail) if mail else NOBODY.mail,
    )


def build_portal(
    engine: Engine,
    trust: TrustStore,
    *,
    clock: Clock | None = None,
    staff_token: str | None = None,
    hasher: PasswordHasher | None = None,
    outside: Outside = NOBODY,
) -> Portal:
    """The portal over a migrated database."""
    with engine.begin() as connection:
        secret = ensure_identity(connection)
    hashed = None if staff_token is None else hashlib.sha256(staff_token.encode()).hexdigest()
    return Portal(engine, clock or SystemClock(), SignatureJudge(trust), secret, hashed, hasher or PasswordHasher(), outside)


def build_app(portal: Portal | None, *, demo_clock: ShiftedClock | None = None, settings: SiteSettings | None = None) -> FastAPI:
    """The HTTP application: the interface and the pages.

    With a demo clock the demo's routes are there too; without a portal it only describes itself.
    """
    app = FastAPI(title=TITLE, version=VERSION, docs_url=None, redoc_url=None, openapi_url="/v1/openapi.json")
    app.state.portal = portal
    for router in (exchange.router, blobs.router, parents.router, staff.router):
        app.include_router(router, responses=problems.DESCRIBED)
    if demo_clock is not None:
        app.include_router(demo_router(demo_clock), responses=problems.DESCRIBED)
    site.install(app, settings or SiteSettings(secure_cookies=demo_clock is None))
    answer = problems.answering(site.error_page)
    problems.install(app, answer)
    app.add_middleware(BodyLimits, answer=answer)
    app.add_middleware(RequestLog)
    return app
