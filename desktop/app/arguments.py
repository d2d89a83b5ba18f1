"""What the program can be started with."""

import argparse
from dataclasses import dataclass
from pathlib import Path

PROGRAM = "Balabaqsha Office"


@dataclass(frozen=True, slots=True)
class Arguments:
    """The words of the command line.

    `test_trust` is a folder with the certificates of a *test* authority; production certificates lie in `data/trust`.
    """

    data: Path
    demo: bool = False
    office_day: bool = False
    out: Path = Path("build/demo")
    test_trust: Path | None = None
    demo_hint: str = ""
    smoke_test: bool = False


def usual_folder() -> Path:
    """Where the office lies when nothing else is said: the system's place for a program's data."""
    import platformdirs

    return Path(platformdirs.user_data_dir(PROGRAM, appauthor=False))


def parse(argv: list[str] | None = None) -> Arguments:
    """Read the command line; a wrong word ends the program with its usage."""
    parser = argparse.ArgumentParser(prog="balabaqsha-office", description="The office program of a kindergarten.")
    parser.add_argument("--data", type=Path, help="the office's folder")
    parser.add_argument("--demo", action="store_true", help="an invented kindergarten with a demo portal beside it")
    parser.add_argument("--office-day", action="store_true", help="play the demo's office day by itself and leave its papers")
    parser.add_argument("--out", type=Path, default=Path("build/demo"), help="where the demo keeps and leaves its files")
    parser.add_argument("--test-trust", type=Path, help="certificates of a test authority (never for real contracts)")
    parser.add_argument("--smoke-test", action="store_true", help="show the first window, try every part once, and end")
    words = parser.parse_args(argv)
    return Arguments(
        data=(words.data or usual_folder()).absolute(),
        demo=words.demo or words.office_day,
        office_day=words.office_day,
        out=words.out.absolute(),
        test_trust=words.test_trust.absolute() if words.test_trust else None,
        smoke_test=words.smoke_test,
    )
