"""Make the folder that runs without Python, and start it once to see that it is whole.

usage: python installer/build.py [--no-smoke-test]

The result is build/bundle/balabaqsha-office/. The smoke test starts it offscreen, far from this checkout: it opens its first
window, creates an office, looks at every page and makes its papers (desktop/app/smoke_test.py).
"""

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import icons
import setup
import translations

ROOT = Path(__file__).resolve().parent.parent
SPEC = ROOT / "installer" / "balabaqsha-office.spec"
BUILD = ROOT / "build"
BUNDLE = BUILD / "bundle" / icons.NAME
SMOKE_SECONDS = 180
# Of this Python, not of the program's: a whole bundle needs none of them.
FOREIGN = ("PYTHONPATH", "PYTHONHOME", "VIRTUAL_ENV", "QT_PLUGIN_PATH", "QT_QPA_FONTDIR", "LD_LIBRARY_PATH")
DIVIDER = 1024 * 1024


def executable() -> Path:
    """The program inside the bundle."""
    return BUNDLE / (f"{icons.NAME}.exe" if os.name == "nt" else icons.NAME)


def require_tools() -> None:
    """PyInstaller reads libraries with objdump on Linux.

    Raises:
        SystemExit: it is missing and may not be installed; the command to run was printed.
    """
    if not sys.platform.startswith("linux") or shutil.which("objdump"):
        return
    command = setup.install_packages(("binutils",))
    if shutil.which("objdump") is None:
        print(f"objdump is missing. Run this once, then make build again:\n  {command}", file=sys.stderr)
        raise SystemExit(2)


def freeze() -> None:
    """Run PyInstaller.

    Raises:
        SystemExit: it failed; what it said was printed.
    """
    options = ["--noconfirm", "--log-level", "ERROR", "--distpath", str(BUNDLE.parent), "--workpath", str(BUILD / "pyinstaller")]
    done = subprocess.run([sys.executable, "-m", "PyInstaller", *options, str(SPEC)], cwd=ROOT, check=False)
    if done.returncode:
        raise SystemExit(done.returncode)


def size_of(folder: Path) -> tuple[int, int]:
    """Bytes and files under a folder; a link counts as nothing."""
    sizes = [path.stat().st_size for path in folder.rglob("*") if path.is_file() and not path.is_symlink()]
    return sum(sizes), len(sizes)


def smoke_test(program: Path) -> float:
    """Start the program once; the seconds it took.

    Raises:
        SystemExit: it is not whole; what it said was printed.
    """
    environment = {name: value for name, value in os.environ.items() if name not in FOREIGN}
    environment["QT_QPA_PLATFORM"] = "offscreen"
    environment["PYTHONTZPATH"] = ""  # time zones come from the bundle, as they must on Windows
    with tempfile.TemporaryDirectory(prefix="balabaqsha-build-", ignore_cleanup_errors=True) as place:
        command = [str(program), "--smoke-test", "--data", str(Path(place) / "data")]
        begun = time.monotonic()
        try:
            done = subprocess.run(
                command, cwd=place, env=environment, capture_output=True, text=True, timeout=SMOKE_SECONDS, check=False
            )
        except subprocess.TimeoutExpired:
            raise SystemExit(f"the bundle did not end within {SMOKE_SECONDS} seconds") from None
        spent = time.monotonic() - begun
    # A windowed program on Windows has no output: there the exit code alone tells.
    whole = done.returncode == 0 and (os.name == "nt" or done.stdout.splitlines()[-1:] == ["whole"])
    if not whole:
        print(done.stdout, done.stderr, sep="\n", file=sys.stderr)
        raise SystemExit(f"the bundle is not whole (exit code {done.returncode})")
    return spent


def main(arguments: list[str] | None = None) -> int:
    """Build, measure, try; the exit code."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--no-smoke-test", action="store_true", help="do not start what was built")
    given = parser.parse_args(arguments)
    require_tools()
    translations.compile_all()
    icons.make(BUILD / "icons")
    freeze()
    volume, files = size_of(BUNDLE)
    print(f"{BUNDLE.relative_to(ROOT)}: {volume / DIVIDER:.0f} MB in {files} files")
    if not given.no_smoke_test:
        print(f"smoke test: whole, {smoke_test(executable()):.1f} s")
    return 0


if __name__ == "__main__":
    sys.exit(main())
