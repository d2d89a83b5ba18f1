"""The interface is what its description says: random requests with a valid token meet no 5xx and nothing undescribed."""

import os

import schemathesis
import schemathesis.specs.openapi.adapter.parameters  # now: pytest cannot rewrite it from deep inside another import
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis.errors import Unsatisfiable
from schemathesis import GenerationMode
from schemathesis.checks import CheckFunction
from schemathesis.specs.openapi import checks

from portal.app import build_app
from portal.services.context import Portal
from tests.portal.conftest import STAFF_TOKEN, Office, Parent

USUAL = 2
# BALABAQSHA_SCHEMA_EXAMPLES=25 takes minutes, and tries faulty requests too.
EXAMPLES = int(os.environ.get("BALABAQSHA_SCHEMA_EXAMPLES", USUAL))
MODES = (GenerationMode.POSITIVE, GenerationMode.NEGATIVE) if EXAMPLES > USUAL else (GenerationMode.POSITIVE,)
CHECKS: list[CheckFunction] = [
    schemathesis.checks.not_a_server_error,
    checks.status_code_conformance,
    checks.content_type_conformance,
    checks.response_schema_conformance,
]


def token_for(path: str, office: Office, parent: Parent) -> str:
    """The token that opens a path."""
    if path.startswith("/v1/parents"):
        return parent.token
    return STAFF_TOKEN if path.startswith("/v1/staff") else office.token


def meet(operation: schemathesis.APIOperation, headers: dict[str, str], mode: GenerationMode) -> set[int]:
    """Try random requests of an operation, sound ones or faulty ones; the statuses of the answers."""
    met: set[int] = set()

    @settings(
        max_examples=EXAMPLES, deadline=None, database=None, phases=[Phase.generate], suppress_health_check=list(HealthCheck)
    )
    @given(case=operation.as_strategy(generation_mode=mode))
    def one(case: schemathesis.Case) -> None:
        answer = case.call(headers=headers)
        met.add(answer.status_code)
        case.validate_response(answer, checks=CHECKS)

    one()
    return met


def test_random_requests_are_answered_as_described(portal: Portal, office: Office, parent: Parent) -> None:
    app = build_app(portal)
    schema = schemathesis.openapi.from_asgi("/v1/openapi.json", app)
    faults: list[str] = []
    met: dict[str, set[int]] = {}
    for found in schema.get_all_operations():
        operation = found.ok()
        headers = {"Authorization": f"Bearer {token_for(operation.path, office, parent)}"}
        for mode in MODES:
            try:
                met.setdefault(operation.label, set()).update(meet(operation, headers, mode))
            except Unsatisfiable:
                assert mode is GenerationMode.NEGATIVE, "nothing of this operation can be wrong"
            except Exception as fault:  # noqa: BLE001 - every operation is tried, and all faults are told together
                faults.append(f"{operation.label}, {mode.value}: {fault}")
    assert not faults, "\n\n".join(faults)
    described = {f"{method.upper()} {path}" for path, item in app.openapi()["paths"].items() for method in item}
    assert set(met) == described
    assert not any(401 in statuses for label, statuses in met.items() if "token" not in label), "the tokens were valid"
