"""Kazakh, Russian, English: which translators the application wears.

A change of language builds the windows anew (the composition root does), so nothing here retranslates a widget.
"""

from __future__ import annotations

import logging
from pathlib import Path
from typing import Final

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from desktop.views.resources import resource

LOCALES: Final = {
    "kk": QLocale(QLocale.Language.Kazakh, QLocale.Country.Kazakhstan),
    "ru": QLocale(QLocale.Language.Russian, QLocale.Country.Kazakhstan),
    "en": QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom),
}
LANGUAGES: Final = tuple(LOCALES)
NAMES: Final = {"kk": "Қазақша", "ru": "Русский", "en": "English"}
OWN_NAME: Final = "balabaqsha.translator"

log = logging.getLogger(__name__)


def install_language(app: QApplication, language: str, folder: Path | None = None) -> bool:
    """Speak ``kk``, ``ru`` or ``en`` from now on; windows made afterwards do. False when our ``.qm`` file is missing.

    Qt's own words (buttons of its dialogs, the calendar) come from ``qtbase_*.qm`` where Qt brings one.

    Raises:
        KeyError: not one of the three.
    """
    QLocale.setDefault(LOCALES[language])
    for translator in app.findChildren(QTranslator):
        if translator.objectName() == OWN_NAME:
            app.removeTranslator(translator)
            translator.deleteLater()
    if language != "en":
        qt_folder = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
        _install(app, qt_folder / f"qtbase_{language}.qm")
    own = (folder or resource("translations")) / f"balabaqsha_{language}.qm"
    installed = _install(app, own)
    if not installed:
        log.warning("no translation file for %s", language)
    return installed


def current_language(default: str = "kk") -> str:
    """The code of the language windows are made in now."""
    language = QLocale().language()
    return next((code for code, locale in LOCALES.items() if locale.language() == language), default)


def _install(app: QApplication, path: Path) -> bool:
    translator = QTranslator(app)
    translator.setObjectName(OWN_NAME)
    if path.is_file() and translator.load(str(path)):
        return app.installTranslator(translator)
    translator.deleteLater()
    return False
