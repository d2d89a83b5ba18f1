"""The translations of the office program: from the texts in the code to files Qt reads.

    python installer/translations.py update           new texts of the code go into the .ts files
    python installer/translations.py compile          .ts → .qm, which are not kept in the repository
    python installer/translations.py check            fails while anything is untranslated or the .ts are behind the code
    python installer/translations.py missing LANG     what LANG lacks, as JSON to fill in
    python installer/translations.py fill FILE LANG   JSON back into the .ts

The JSON maps ``"Context|Source"`` to a translation, or to the list of plural forms. Conventions: docs/translations.md.
"""

from __future__ import annotations

import argparse
import ast
import json
import os
import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

import PySide6

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "desktop" / "resources" / "translations"
LANGUAGES = ("kk", "ru", "en")
LOCALES = {"kk": "kk_KZ", "ru": "ru_RU", "en": "en_GB"}
PLURAL_FORMS = {"kk": 2, "ru": 3, "en": 2}
FORM_NAMES = {"kk": ("one", "other"), "ru": ("1, 21…", "2–4, 22…", "0, 5–20…"), "en": ("one", "other")}
UPDATE_OPTIONS = ("-locations", "none", "-no-obsolete", "-source-language", "en_GB")


@dataclass(frozen=True, slots=True)
class Entry:
    """One text: where it belongs, what it is in English, whether it counts, and its forms (empty: not translated)."""

    context: str
    source: str
    plural: bool
    forms: tuple[str, ...]
    finished: bool

    @property
    def key(self) -> str:
        """The name of the text in JSON."""
        return f"{self.context}|{self.source}"


def ts_path(language: str, folder: Path = FOLDER) -> Path:
    """The source of a language."""
    return folder / f"balabaqsha_{language}.ts"


def tool(name: str) -> str:
    """The path of lupdate or lrelease, as they come with PySide6."""
    suffix = ".exe" if os.name == "nt" else ""
    return str(Path(PySide6.__file__).parent / f"{name}{suffix}")


def sources(root: Path = ROOT) -> list[str]:
    """The files texts may stand in."""
    found = sorted((root / "desktop" / "views").rglob("*.py"))
    app = root / "desktop" / "app.py"
    return [str(path) for path in found] + ([str(app)] if app.is_file() else [])


def update(folder: Path = FOLDER) -> None:
    """Bring the .ts files up with the code. Texts the code lost go; translations stay."""
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as scratch:
        listing = Path(scratch) / "sources.lst"
        listing.write_text("\n".join(sources()), encoding="utf-8")
        for language in LANGUAGES:
            command = [tool("lupdate"), f"@{listing}", *UPDATE_OPTIONS, "-target-language", LOCALES[language]]
            _run([*command, "-ts", str(ts_path(language, folder))])
            _write(ts_path(language, folder), _english(ts_path(language, folder)) if language == "en" else {})


def _english(path: Path) -> dict[str, str | list[str]]:
    """English says what the code says; only what counts needs forms of its own."""
    return {entry.key: entry.source for entry in read(path) if not entry.plural and not entry.finished}


def compile_all(folder: Path = FOLDER, out: Path | None = None) -> list[Path]:
    """Make the .qm files that are missing or older than their .ts; which ones exist now."""
    made = []
    for language in LANGUAGES:
        source = ts_path(language, folder)
        target = (out or folder) / f"balabaqsha_{language}.qm"
        if not source.is_file():
            continue
        if not target.is_file() or target.stat().st_mtime < source.stat().st_mtime:
            target.parent.mkdir(parents=True, exist_ok=True)
            new = target.with_suffix(".new")
            _run([tool("lrelease"), "-silent", str(source), "-qm", str(new)])
            new.replace(target)  # a program that runs has the former file mapped: it must not shrink under it
        made.append(target)
    return made


def read(path: Path) -> Iterator[Entry]:
    """Every text of a .ts file."""
    for context in ET.parse(path).getroot().iter("context"):
        name = context.findtext("name", "")
        for message in context.iter("message"):
            translation = message.find("translation")
            if translation is None:
                continue
            plural = message.get("numerus") == "yes"
            forms = [form.text or "" for form in translation.iter("numerusform")] if plural else [translation.text or ""]
            finished = translation.get("type") is None and all(forms) and bool(forms)
            yield Entry(name, message.findtext("source", ""), plural, tuple(forms), finished)


def fill(path: Path, texts: Mapping[str, str | list[str]]) -> list[str]:
    """Put translations into a .ts file; the keys it has no text for."""
    known = {entry.key for entry in read(path)}
    _write(path, texts)
    return sorted(set(texts) - known)


def missing(language: str, folder: Path = FOLDER) -> dict[str, str | list[str]]:
    """What a language lacks, ready to be filled in."""
    empty: dict[str, str | list[str]] = {}
    for entry in read(ts_path(language, folder)):
        if not entry.finished:
            empty[entry.key] = list(FORM_NAMES[language]) if entry.plural else ""
    return empty


def problems(folder: Path = FOLDER) -> tuple[list[str], list[str]]:
    """What is wrong with the .ts files, and what merely looks odd."""
    wrong: list[str] = []
    entries: dict[str, dict[str, Entry]] = {}
    for language in LANGUAGES:
        path = ts_path(language, folder)
        if not path.is_file():
            wrong.append(f"{path.name} is missing")
            continue
        entries[language] = {entry.key: entry for entry in read(path)}
        wrong += [f"{language}: not translated: {key}" for key, entry in entries[language].items() if not entry.finished]
        wrong += [f"{language}: {fault}" for entry in entries[language].values() for fault in faults(entry, language)]
    with tempfile.TemporaryDirectory() as scratch:
        update(Path(scratch))
        for language, known in entries.items():
            fresh = {entry.key for entry in read(ts_path(language, Path(scratch)))}
            wrong += [f"{language}: not in the .ts file yet, run update: {key}" for key in sorted(fresh - set(known))]
            wrong += [f"{language}: no longer in the code, run update: {key}" for key in sorted(set(known) - fresh)]
    return wrong, _look_alikes(entries.get("kk", {}), entries.get("ru", {}))


def faults(entry: Entry, language: str) -> list[str]:
    """Placeholders lost or invented in a translation, and a wrong number of plural forms."""
    if not entry.finished:
        return []
    found = []
    if entry.plural and len(entry.forms) != PLURAL_FORMS[language]:
        found.append(f"{PLURAL_FORMS[language]} plural forms expected: {entry.key}")
    wanted = _placeholders(entry.source)
    found += [
        f"placeholders differ: {entry.key} → {form}" for form in entry.forms if _placeholders(form) - {"%n"} != wanted - {"%n"}
    ]
    return found


def codes_without_words() -> list[str]:
    """Codes of known errors in services that no wording table has a sentence for."""
    sys.path.insert(0, str(ROOT))
    from desktop.views.wording import wording

    raised = {code for path in (ROOT / "desktop" / "services").rglob("*.py") for code in _codes_in(path)}
    return sorted(raised - set(wording()))


def _codes_in(path: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "KnownError" and node.args:
            yield from (
                leaf.value for leaf in ast.walk(node.args[0]) if isinstance(leaf, ast.Constant) and isinstance(leaf.value, str)
            )


def _placeholders(text: str) -> set[str]:
    return set(re.findall(r"%n|%\d|\{\w+\}", text))


def _look_alikes(kazakh: Mapping[str, Entry], russian: Mapping[str, Entry]) -> list[str]:
    return [
        f"the same in Kazakh and Russian: {key}"
        for key, entry in kazakh.items()
        if key in russian and entry.finished and entry.forms == russian[key].forms and len(entry.forms[0].split()) > 1
    ]


def _write(path: Path, texts: Mapping[str, str | list[str]]) -> None:
    tree = ET.parse(path)
    for context in tree.getroot().iter("context"):
        for message in context.iter("message"):
            text = texts.get(f"{context.findtext('name', '')}|{message.findtext('source', '')}")
            translation = message.find("translation")
            if text is None or translation is None:
                continue
            _put(translation, text, plural=message.get("numerus") == "yes")
    ET.indent(tree, "    ")
    body = ET.tostring(tree.getroot(), encoding="unicode")
    path.write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{body}\n', encoding="utf-8")


def _put(translation: ET.Element, text: str | list[str], *, plural: bool) -> None:
    for child in list(translation):
        translation.remove(child)
    forms = [text] if isinstance(text, str) else text
    if plural:
        translation.text = None
        for form in forms:
            ET.SubElement(translation, "numerusform").text = form
    else:
        translation.text = forms[0]
    if all(forms):
        translation.attrib.pop("type", None)
    else:
        translation.set("type", "unfinished")


def _run(command: list[str]) -> None:
    done = subprocess.run(command, capture_output=True, text=True, check=False, cwd=ROOT)
    if done.returncode:
        raise SystemExit(f"{Path(command[0]).name} failed:\n{done.stdout}{done.stderr}")


def _check() -> int:
    wrong, odd = problems()
    wrong += [f"no sentence for the error code {code!r}" for code in codes_without_words()]
    for line in odd:
        print(f"warning: {line}")
    for line in wrong:
        print(line)
    print(f"{len(wrong)} to put right" if wrong else "translations are complete")
    return 1 if wrong else 0


def _fill(file: Path, language: str) -> int:
    unknown = fill(ts_path(language), json.loads(file.read_text(encoding="utf-8")))
    for key in unknown:
        print(f"no such text: {key}")
    return 1 if unknown else 0


def main(arguments: list[str] | None = None) -> int:
    """Run one command; the exit code."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    commands = parser.add_subparsers(dest="command", required=True)
    for name in ("update", "compile", "check"):
        commands.add_parser(name)
    commands.add_parser("missing").add_argument("language", choices=LANGUAGES)
    filler = commands.add_parser("fill")
    filler.add_argument("file", type=Path)
    filler.add_argument("language", choices=LANGUAGES)
    given = parser.parse_args(arguments)
    if given.command == "update":
        update()
    elif given.command == "compile":
        compile_all()
    elif given.command == "check":
        return _check()
    elif given.command == "missing":
        print(json.dumps(missing(given.language), ensure_ascii=False, indent=2))
    else:
        return _fill(given.file, given.language)
    return 0


if __name__ == "__main__":
    sys.exit(main())
