"""The texts of the portal's pages: from the templates and the code to gettext catalogs, an area a file.

    python installer/page_texts.py update          new texts go into locale/<language>/<area>.po, lost ones leave
    python installer/page_texts.py check           fails while anything is untranslated, unused, or said in two ways
    python installer/page_texts.py missing LANG    what LANG lacks, as JSON to fill in
    python installer/page_texts.py fill FILE LANG  JSON back into the .po: {"Source": "translation" or [plural forms]}

An area is a folder of templates and the module of its name; what stands elsewhere is "common". English is the source itself.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections import defaultdict
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path

from babel.messages.catalog import Catalog
from babel.messages.extract import extract_from_file
from babel.messages.pofile import read_po, write_po

ROOT = Path(__file__).resolve().parent.parent
CABINET = ROOT / "portal" / "cabinet"
LANGUAGES = ("kk", "ru")
KEYWORDS = {"_": None, "gettext": None, "ngettext": (1, 2)}
Source = str | tuple[str, str]


def area_of(path: Path) -> str:
    """Where the texts of a file belong."""
    parts = path.relative_to(CABINET).parts
    if parts[0] == "templates":
        return parts[1] if len(parts) > 2 else "common"
    own = (CABINET / "templates" / Path(parts[0]).stem).is_dir()
    return Path(parts[0]).stem if own else "common"


def sources() -> dict[Source, str]:
    """Every text of the pages and the area it is kept in; one used in several is common."""
    areas: dict[Source, set[str]] = defaultdict(set)
    for path in sorted(CABINET.rglob("*")):
        method = {".py": "python", ".html": "jinja2", ".js": None}.get(path.suffix)
        if method is not None:
            options = {"newstyle_gettext": "true", "silent": "false", "trimmed": "true"} if method == "jinja2" else {}
            for _, message, _, _ in extract_from_file(method, str(path), KEYWORDS, options=options):
                source: Source = message if isinstance(message, str) else (message[0], message[1])
                areas[source].add(area_of(path))
    return {source: next(iter(found)) if len(found) == 1 else "common" for source, found in areas.items()}


def po_path(language: str, area: str) -> Path:
    """The file of an area."""
    return CABINET / "locale" / language / f"{area}.po"


def kept(language: str) -> Iterator[tuple[str, Source, str | tuple[str, ...]]]:
    """The area, source and translation of everything that is kept."""
    for path in sorted((CABINET / "locale" / language).glob("*.po")):
        with path.open("rb") as file:
            for message in read_po(file, locale=language):
                if message.id:
                    yield path.stem, message.id, message.string


def whole(text: str | tuple[str, ...]) -> bool:
    """Whether every form is there."""
    return bool(text) and all(text if isinstance(text, tuple) else (text,))


def write(language: str, said: dict[Source, str | tuple[str, ...]]) -> None:
    """Keep the translations of every source, an area a file."""
    catalogs: dict[str, Catalog] = {}
    for source, area in sorted(sources().items(), key=lambda pair: str(pair[0])):
        catalog = catalogs.setdefault(area, Catalog(locale=language, fuzzy=False))
        catalog.add(source, said.get(source, ""))
    for path in (CABINET / "locale" / language).glob("*.po"):
        if path.stem not in catalogs:
            path.unlink()
    for area, catalog in catalogs.items():
        made = BytesIO()
        write_po(made, catalog, width=120, omit_header=True, sort_output=True)
        text = f'msgid ""\nmsgstr ""\n"Content-Type: text/plain; charset=utf-8\\n"\n"Plural-Forms: {catalog.plural_forms}\\n"\n\n'
        po_path(language, area).parent.mkdir(parents=True, exist_ok=True)
        po_path(language, area).write_text(text + made.getvalue().decode().strip() + "\n", encoding="utf-8")


def translations(language: str) -> dict[Source, str | tuple[str, ...]]:
    """What is said of each source; the first that is whole."""
    said: dict[Source, str | tuple[str, ...]] = {}
    for _, source, text in kept(language):
        if whole(text):
            said.setdefault(source, text)
    return said


def problems() -> list[str]:
    """What is not in order."""
    wanted = sources()
    found: list[str] = []
    for language in LANGUAGES:
        seen: dict[Source, str | tuple[str, ...]] = {}
        for area, source, text in kept(language):
            if source not in wanted:
                found.append(f"{language}/{area}: not used any more: {source!r}")
            elif whole(text) and seen.setdefault(source, text) != text:
                found.append(f"{language}/{area}: said in two ways: {source!r}")
        found += [f"{language}/{area}: not translated: {source!r}" for source, area in wanted.items() if source not in seen]
    return found


def missing(language: str) -> dict[str, str | list[str]]:
    """What lacks a translation, ready to be filled in."""
    said = translations(language)
    forms = Catalog(locale=language).num_plurals
    return {
        (source if isinstance(source, str) else source[0]): "" if isinstance(source, str) else [""] * forms
        for source in sources()
        if source not in said
    }


def fill(file: Path, language: str) -> None:
    """Take translations from JSON."""
    offered = json.loads(file.read_text(encoding="utf-8"))
    said = translations(language)
    for source in sources():
        text = offered.get(source if isinstance(source, str) else source[0])
        if text:
            said[source] = tuple(text) if isinstance(text, list) else text
    write(language, said)


def main() -> int:
    """Run one command."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    commands = parser.add_subparsers(dest="command", required=True)
    commands.add_parser("update")
    commands.add_parser("check")
    commands.add_parser("missing").add_argument("language", choices=LANGUAGES)
    filling = commands.add_parser("fill")
    filling.add_argument("file", type=Path)
    filling.add_argument("language", choices=LANGUAGES)
    arguments = parser.parse_args()
    if arguments.command == "update":
        for language in LANGUAGES:
            write(language, translations(language))
    elif arguments.command == "missing":
        print(json.dumps(missing(arguments.language), ensure_ascii=False, indent=1))
    elif arguments.command == "fill":
        fill(arguments.file, arguments.language)
    else:
        found = problems()
        print("\n".join(found) or "the pages' texts are complete")
        return 1 if found else 0
    return 0


if __name__ == "__main__":
    sys.exit(main())
