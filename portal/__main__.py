"""The portal's command line: serve, demo, sweep, staff, new-epoch, openapi."""

import argparse
import json
import logging
import os
import secrets
import socket
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict
from pathlib import Path

from sqlalchemy import Engine

from eds.errors import EdsError
from eds.trust import TrustKind
from portal import server
from portal.app import build_app, build_portal, outside_of, trust_in
from portal.cabinet.visit import SiteSettings
from portal.database import connect, embedded_server, migrate
from portal.mailing import mailing
from portal.nightly import nightly
from portal.services import staff
from portal.services.clock import ShiftedClock, SystemClock
from portal.services.context import Portal
from portal.services.deadlines import sweep_country
from portal.services.errors import Refused
from portal.services.identity import begin_epoch
from portal.services.outside import Outside

ADDRESS_VARIABLE = "DATABASE_URL"
STAFF_TOKEN_VARIABLE = "PORTAL_STAFF_TOKEN"  # noqa: S105 - the name of a variable
EXIT_UNUSABLE = 2


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="portal", description="The reference central portal.")
    commands = parser.add_subparsers(dest="command", required=True)

    database = argparse.ArgumentParser(add_help=False)
    place = database.add_mutually_exclusive_group()
    place.add_argument("--database-url", default=os.environ.get(ADDRESS_VARIABLE), help="PostgreSQL (default: DATABASE_URL)")
    place.add_argument("--data", type=Path, help="a folder for the embedded PostgreSQL instead")

    http = argparse.ArgumentParser(add_help=False)
    http.add_argument("--host", default="127.0.0.1")
    http.add_argument("--port", type=int, default=8800, help="0 takes a free one")
    http.add_argument("--trust", type=Path, help="a folder with the certificates of authorities to trust")
    http.add_argument("--exit-with-parent", action="store_true", help="stop when standard input ends")
    http.add_argument("--verbose", action="store_true", help="a line a request on standard error")

    serve = commands.add_parser("serve", parents=[database, http], help="serve offices and parents")
    serve.add_argument("--trust-kind", type=TrustKind, choices=list(TrustKind), default=TrustKind.PRODUCTION)

    serve.add_argument("--without-tls", action="store_true", help="cookies also over plain HTTP: for a trial on one machine")
    serve.add_argument("--behind-proxy", action="store_true", help="a proxy of ours stands before it and says who comes")
    serve.add_argument("--workers", type=int, default=1, help="so many server processes (needs --database-url)")
    serve.add_argument("--inherited", type=int, default=None, help=argparse.SUPPRESS)

    demo = commands.add_parser("demo", parents=[http], help="an invented country on an embedded PostgreSQL")
    demo.add_argument("--data", type=Path, required=True)
    demo.add_argument("--staff-token", default=None, help="default: a new one, printed")
    demo.add_argument("--bin", default=os.environ.get("PORTAL_DEMO_BIN"), help="the demo kindergarten's BIN")
    demo.add_argument("--name-kk", default="«Балдырған» балабақшасы")
    demo.add_argument("--name-ru", default="Детский сад «Балдырған»")
    demo.add_argument("--empty", action="store_true", help="no families: only the kindergarten")

    commands.add_parser("sweep", parents=[database], help="let the voucher and sheet clocks run; serve does so every night")
    members = commands.add_parser("staff", parents=[database], help="who of the authority may open the staff's pages")
    members.add_argument("what", choices=("add", "remove", "list"))
    members.add_argument("iin", nargs="?", default="", help="a person with an account on the portal")
    commands.add_parser("new-epoch", parents=[database], help="after restoring the database from a backup")
    commands.add_parser("openapi", help="print the interface's description")
    return parser


@contextmanager
def _database(arguments: argparse.Namespace) -> Iterator[Engine]:
    """The migrated database the arguments name."""
    if arguments.data is not None:
        with embedded_server(arguments.data) as address:
            yield from _engine(address)
    elif arguments.database_url:
        yield from _engine(arguments.database_url)
    else:
        raise SystemExit(f"portal: say --data or --database-url, or set {ADDRESS_VARIABLE}")


def _engine(address: str) -> Iterator[Engine]:
    engine = connect(address)
    try:
        migrate(engine)
        yield engine
    finally:
        engine.dispose()


def _served(arguments: argparse.Namespace, engine: Engine) -> Portal:
    trust = trust_in(arguments.trust, arguments.trust_kind)
    return build_portal(engine, trust, staff_token=os.environ.get(STAFF_TOKEN_VARIABLE), outside=outside_of(os.environ))


def _serve(arguments: argparse.Namespace) -> None:
    """One process serves and does the night's work; with several, this one does the night's work and they serve."""
    if arguments.inherited is not None:
        _serve_inherited(arguments)
        return
    with _database(arguments) as engine:
        portal = _served(arguments, engine)
        if arguments.workers > 1:
            _serve_by_workers(arguments, portal, engine)
            return
        app = build_app(portal, settings=_settings(arguments))
        with server.running(app, arguments.host, arguments.port) as url, nightly(portal), mailing(portal):
            _say({"url": url, "pid": os.getpid()})
            server.wait_until_told(exit_with_parent=arguments.exit_with_parent)


def _settings(arguments: argparse.Namespace) -> SiteSettings:
    return SiteSettings(secure_cookies=not arguments.without_tls, behind_proxy=arguments.behind_proxy)


def _serve_by_workers(arguments: argparse.Namespace, portal: Portal, engine: Engine) -> None:
    command = [sys.executable, "-m", "portal", "serve", "--exit-with-parent", "--trust-kind", arguments.trust_kind.value]
    command += ["--trust", str(arguments.trust)] if arguments.trust else []
    command += [f"--{name}" for name in ("without-tls", "behind-proxy", "verbose") if getattr(arguments, name.replace("-", "_"))]
    command.append("--inherited")
    # The address may hold a password: it stands in the environment, never in a command line.
    environment = os.environ | {ADDRESS_VARIABLE: engine.url.render_as_string(hide_password=False)}
    with server.workers(arguments.workers, command, arguments.host, arguments.port, environment) as (url, processes):
        with nightly(portal), mailing(portal):
            _say({"url": url, "pid": os.getpid(), "workers": [process.pid for process in processes]})
            server.wait_until_told(
                exit_with_parent=arguments.exit_with_parent, well=lambda: all(one.poll() is None for one in processes)
            )
        if any(process.poll() is not None for process in processes):
            raise OSError("a server process ended by itself; whoever supervises this one starts all anew")


def _serve_inherited(arguments: argparse.Namespace) -> None:
    """A worker: its parent has migrated the database and listens."""
    engine = connect(arguments.database_url)
    app = build_app(_served(arguments, engine), settings=_settings(arguments))
    with socket.socket(fileno=arguments.inherited) as listener, server.running(app, listener=listener) as url:
        _say({"url": url, "pid": os.getpid()})
        server.wait_until_told(exit_with_parent=True)
    engine.dispose()


def _demo(arguments: argparse.Namespace) -> None:
    from portal.demo.seed import DEMO_BIN, demo_organisation, seed
    from portal.gateways.demo import InventedRegistry, ShownMessages

    trust = trust_in(arguments.trust, TrustKind.TEST)
    staff_token = arguments.staff_token or secrets.token_urlsafe(24)
    clock = ShiftedClock()
    with _database(arguments) as engine:
        messages = ShownMessages()
        outside = Outside(InventedRegistry(), messages, messages)
        portal = build_portal(engine, trust, clock=clock, staff_token=staff_token, outside=outside)
        body = demo_organisation(arguments.bin or DEMO_BIN, arguments.name_kk, arguments.name_ru)
        country = seed(portal, body, with_families=not arguments.empty)
        settings = SiteSettings(secure_cookies=False, shown_to=messages.last)
        app = build_app(portal, demo_clock=clock, settings=settings)
        with server.running(app, arguments.host, arguments.port) as url:
            _say({"url": url, "staff_token": staff_token, "pid": os.getpid(), **asdict(country)})
            server.wait_until_told(exit_with_parent=arguments.exit_with_parent)


def _sweep(arguments: argparse.Namespace) -> None:
    with _database(arguments) as engine:
        _say(asdict(sweep_country(build_portal(engine, trust_in(None, TrustKind.PRODUCTION)))))


def _staff(arguments: argparse.Namespace) -> None:
    with _database(arguments) as engine, build_portal(engine, trust_in(None, TrustKind.PRODUCTION)).transaction() as act:
        if arguments.what == "list":
            _say({"staff": staff.members(act.connection)})
        elif arguments.what == "add":
            staff.add_member(act, arguments.iin, staff.COMMAND_LINE)
        else:
            staff.remove_member(act, arguments.iin, staff.COMMAND_LINE)


def _new_epoch(arguments: argparse.Namespace) -> None:
    with _database(arguments) as engine, engine.begin() as connection:
        _say({"epoch": begin_epoch(connection, SystemClock().now())})


def _openapi(_: argparse.Namespace) -> None:
    print(json.dumps(build_app(None).openapi(), indent=2, ensure_ascii=False))


def _say(content: dict[str, object]) -> None:
    print(json.dumps(content, ensure_ascii=False), flush=True)


COMMANDS = {
    "serve": _serve,
    "demo": _demo,
    "sweep": _sweep,
    "staff": _staff,
    "new-epoch": _new_epoch,
    "openapi": _openapi,
}


def main(argv: list[str] | None = None) -> int:
    """Run one command; returns the exit code: 0, or 2 when something it was given cannot be used."""
    arguments = _parser().parse_args(argv)
    logging.basicConfig(level=logging.WARNING, stream=sys.stderr, format="%(asctime)s %(levelname)s %(name)s %(message)s")
    if getattr(arguments, "verbose", False):
        logging.getLogger("portal").setLevel(logging.INFO)
    try:
        COMMANDS[arguments.command](arguments)
    except (EdsError, OSError) as error:
        print(f"portal: {error}", file=sys.stderr)
        return EXIT_UNUSABLE
    except Refused as refusal:
        print(f"portal: {refusal.code}", file=sys.stderr)
        return EXIT_UNUSABLE
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
