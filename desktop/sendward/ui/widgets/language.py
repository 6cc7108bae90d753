"""Language of the windows: the system's, or the one the person chose."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator
from PySide6.QtGui import QGuiApplication

from sendward.settings.options import SYSTEM_LANGUAGE
from sendward.system.resources import resources_dir

if TYPE_CHECKING:
    from pathlib import Path

ENGLISH = "en"
"""Language of the texts in the source; its catalogue holds the plurals only."""

_SPOKEN = "sendward-language"
"""Property of the application that holds the language in use."""


class Language:
    """Translation of the application, made once for it; ``use`` may be called again and again.

    Windows made after ``use`` have the language; those made before it have to be made anew.
    """

    def __init__(self, app: QCoreApplication, folder: Path | None = None) -> None:
        self._app = app
        self._folder = str(folder or catalogues())
        self._system = QLocale()
        self._loaded: list[QTranslator] = []
        self.locale = QLocale(ENGLISH)

    def use(self, chosen: str = SYSTEM_LANGUAGE) -> QLocale:
        """Use the language ``chosen`` (``fr``), or the system's, or English where it has no catalogue.

        Returns the language in use. Times and numbers have the system's format, unless one was chosen.
        """
        self.leave()
        is_chosen = chosen != SYSTEM_LANGUAGE
        wanted = QLocale(chosen) if is_chosen else self._system
        ours = self._load(wanted, "sendward", self._folder)
        if ours is None:
            wanted = QLocale(ENGLISH)
            ours = self._load(wanted, "sendward", self._folder)
        self.locale = QLocale(ours.language()) if ours is not None else wanted
        self._app.setProperty(_SPOKEN, self.locale.bcp47Name())
        # Qt's own texts, for the file dialog and the context menus of fields: never in another language
        self._load(self.locale, "qtbase", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
        QLocale.setDefault(wanted if is_chosen else self._system)
        if isinstance(self._app, QGuiApplication):
            self._app.setLayoutDirection(self.locale.textDirection())
        return self.locale

    def leave(self) -> None:
        """Remove the translation, which leaves English as written in the source."""
        for translator in self._loaded:
            self._app.removeTranslator(translator)
            translator.deleteLater()
        self._loaded = []

    def _load(self, locale: QLocale, name: str, folder: str) -> QTranslator | None:
        translator = QTranslator(self._app)
        if not translator.load(locale, name, "_", folder):
            translator.deleteLater()
            return None
        self._app.installTranslator(translator)
        self._loaded.append(translator)
        return translator


def spoken() -> str:
    """The language in use (BCP 47), for texts that are no part of a catalogue."""
    app = QCoreApplication.instance()
    return str((app.property(_SPOKEN) if app is not None else None) or ENGLISH)


def languages(folder: Path | None = None) -> tuple[str, ...]:
    """The languages there are catalogues for, as BCP 47 names them, English among them."""
    files = (folder or catalogues()).glob("sendward_*.qm")
    return tuple(sorted({ENGLISH, *(file.stem.partition("_")[2] for file in files)}))


def catalogues() -> Path:
    """Folder of the catalogues of all languages."""
    return resources_dir() / "translations"
