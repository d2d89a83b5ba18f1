"""The peer of the exchange's figures: PouchDB 9 with pouchdb-server, both keeping their documents in LevelDB on this disk.

They are installed by npm into build/pouch at the first figure that needs them.
"""

import json
import os
import shutil
import socket
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from urllib.error import URLError
from urllib.request import urlopen

from benchmarks.figures import NotMeasured

FOLDER = Path(__file__).resolve().parent.parent / "build" / "pouch"
PACKAGES = ("pouchdb@9.0.0", "pouchdb-server@4.2.0")
NAME = "PouchDB 9 and pouchdb-server (LevelDB)"
INSTALL_SECONDS, START_SECONDS, RUN_SECONDS = 400, 60, 300
_LOOK_SECONDS = 0.1


@dataclass(frozen=True, slots=True)
class Replicated:
    """One replication: documents, its seconds, the seconds of another with nothing to do, megabytes of the client above idle."""

    documents: int
    seconds: float
    empty: float
    megabytes: float

    @property
    def rate(self) -> float:
        """Documents a second."""
        return self.documents / self.seconds


def installed() -> Path:
    """The folder with PouchDB in it.

    Raises:
        NotMeasured: there is no node or npm here, or npm could not install it.
    """
    if shutil.which("node") is None or shutil.which("npm") is None:
        raise NotMeasured("PouchDB needs node and npm, which are not here")
    if not (FOLDER / "node_modules" / "pouchdb-server").is_dir() or not (FOLDER / "node_modules" / "pouchdb").is_dir():
        FOLDER.mkdir(parents=True, exist_ok=True)
        (FOLDER / "package.json").write_text('{"private": true}\n', encoding="utf-8")
        command = ["npm", "install", "--no-audit", "--no-fund", "--ignore-scripts", *PACKAGES]
        try:
            done = subprocess.run(command, cwd=FOLDER, capture_output=True, text=True, timeout=INSTALL_SECONDS, check=False)
        except subprocess.TimeoutExpired:
            raise NotMeasured(f"npm did not install PouchDB within {INSTALL_SECONDS} s") from None
        if done.returncode:
            raise NotMeasured(f"npm could not install PouchDB: {(done.stderr.strip().splitlines() or ['no word'])[-1]}")
    return FOLDER


@contextmanager
def server(place: Path) -> Iterator[int]:
    """A pouchdb-server with its documents in `place`; its port on the loopback."""
    folder = installed()
    place.mkdir(parents=True, exist_ok=True)
    port = _free_port()
    script = folder / "node_modules" / "pouchdb-server" / "bin" / "pouchdb-server"
    command = ["node", str(script), "-p", str(port), "-d", str(place / "data"), "-c", str(place / "config.json"), "-n"]
    with (place / "server.log").open("w", encoding="utf-8") as log:
        process = subprocess.Popen(command, cwd=place, stdout=log, stderr=log)
    try:
        _wait_for(port, process)
        yield port
    finally:
        process.terminate()
        try:
            process.wait(10)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()


def replicate(act: str, port: int, place: Path, documents: Path) -> Replicated:
    """Let a new PouchDB client "push" the documents or "pull" what the server at the port has.

    Raises:
        NotMeasured: it failed or took too long.
    """
    place.mkdir(parents=True, exist_ok=True)
    script = Path(__file__).with_name("pouch.js")
    command = ["node", "--expose-gc", str(script), act, f"http://127.0.0.1:{port}", "months", str(place), str(documents)]
    environment = {**os.environ, "POUCH": str(FOLDER)}
    try:
        done = subprocess.run(
            command, cwd=place, env=environment, capture_output=True, text=True, timeout=RUN_SECONDS, check=False
        )
    except subprocess.TimeoutExpired:
        raise NotMeasured(f"PouchDB did not end its {act} within {RUN_SECONDS} s") from None
    if done.returncode:
        raise NotMeasured(f"PouchDB failed to {act}: {(done.stderr.strip().splitlines() or ['no word'])[-1]}")
    return Replicated(**json.loads(done.stdout.splitlines()[-1]))


def _free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port: int = listener.getsockname()[1]
    return port


def _wait_for(port: int, process: "subprocess.Popen[bytes]") -> None:
    until = time.monotonic() + START_SECONDS
    while True:
        try:
            with urlopen(f"http://127.0.0.1:{port}/", timeout=5):
                return
        except (URLError, OSError):
            if process.poll() is not None or time.monotonic() > until:
                raise NotMeasured("pouchdb-server did not start") from None
            time.sleep(_LOOK_SECONDS)
