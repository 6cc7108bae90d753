"""The window of the help: its pages at the side, the one that is read beside them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtGui import QTextOption
from PySide6.QtWidgets import QListWidget, QSplitter, QTextBrowser, QVBoxLayout, QWidget

from sendward.phrase import Phrase
from sendward.ui.help.pages import HelpPage, help_pages
from sendward.ui.widgets.labels import problem_label
from sendward.ui.widgets.language import spoken
from sendward.ui.widgets.outside_text import runs_right_to_left
from sendward.ui.widgets.passing_window import PassingWindow
from sendward.ui.widgets.translated import translated

if TYPE_CHECKING:
    from PySide6.QtCore import QUrl


class HelpWindow(PassingWindow):
    """Shows the pages in the language that is spoken; links lead from page to page and nowhere else."""

    def __init__(self) -> None:
        name = QCoreApplication.translate("HelpWindow", "Help")
        title = QCoreApplication.translate("HelpWindow", "Sendward – Help")
        super().__init__(title, name, QSize(860, 600))
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Pages"))
        self.list.setWordWrap(True)
        self.list.setSpacing(3)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.page = PageView()
        self.problem = problem_label()
        self._pages: tuple[HelpPage, ...] = ()
        splitter = QSplitter()
        splitter.addWidget(self.list)
        splitter.addWidget(self.page)
        splitter.setStretchFactor(1, 1)
        splitter.setSizes([230, 630])
        splitter.setChildrenCollapsible(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 12)
        column.addWidget(self.problem)
        column.addWidget(splitter, 1)
        self.list.currentRowChanged.connect(self._on_row)
        self.page.anchorClicked.connect(self._on_link)
        self._read()
        self.list.setFocus()

    def open_page(self, name: str) -> None:
        """Show a page, by the name of its file; nothing for one that is not there."""
        names = [page.name for page in self._pages]
        if name in names:
            self.list.setCurrentRow(names.index(name))

    def _read(self) -> None:
        try:
            self._pages = help_pages(spoken())
        except OSError as error:
            sentence = Phrase("{problem}: {file}", problem=error.strerror or error, file=error.filename or "")
            self.problem.setText(translated(sentence))
            self.problem.show()
            return
        self.list.addItems([page.title for page in self._pages])
        self.list.setCurrentRow(0)

    def _on_row(self, row: int) -> None:
        if 0 <= row < len(self._pages):
            page = self._pages[row]
            self.page.show_text(page.text)
            self.page.setAccessibleName(page.title)

    def _on_link(self, url: QUrl) -> None:
        self.open_page(url.fileName().removesuffix(".md"))


class PageView(QTextBrowser):
    """Shows one page; it opens no file and no address by itself."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setOpenLinks(False)
        self.setTabChangesFocus(True)
        self.document().setDocumentMargin(14)

    def show_text(self, markdown: str) -> None:
        """Show Markdown from its beginning, in the direction of its own language: it may be English still."""
        option = QTextOption()
        is_against = runs_right_to_left(markdown)
        option.setTextDirection(
            Qt.LayoutDirection.RightToLeft if is_against else Qt.LayoutDirection.LeftToRight
        )
        self.document().setDefaultTextOption(option)
        self.setMarkdown(markdown)
        self.moveCursor(self.textCursor().MoveOperation.Start)

    def loadResource(self, _kind: int, _url: QUrl | str) -> Any:  # noqa: ANN401, N802  # Qt's signature
        """Nothing: there are no pictures, and no page is fetched."""
        return None
