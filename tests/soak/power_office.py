"""The office whose disk is watched: made and worked in, in a process of its own. `nursery.run("power_office", plan)`."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from random import Random

from desktop.services.folder import OfficeFolder
from tests.soak.crash_load import Life, Teller, make_office

if __name__ == "__main__":
    plan = json.load(sys.stdin)
    folder = OfficeFolder(Path(plan["folder"]))
    for inner in (folder.path, folder.backups, folder.path / "exports"):
        inner.mkdir(parents=True, exist_ok=True)
    told = folder.path / "told"
    made = make_office(folder, "120140000007")
    Teller(told).tell(kind="created", what=made.hex())
    Life(folder, told, Random(plan["seed"]), with_portal=False).run(plan["acts"])
    print(json.dumps({}))
