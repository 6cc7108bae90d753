"""The settings' window and its pages, most of them made from the options in ``settings/options.py``.

**To add an option** to a page there is, declare it in ``settings/options.py`` in one of the page's tables
(``OptionPage.tables``). Label, control, help, lock, validation and search come from the declaration.

**To add a page**, write a module in ``pages/`` with one class, and put the class into ``pages/order.py``
where people will look for it. A page speaks the protocol in ``page.py``: a title, a symbol
(``resources/icons/symbols/NAME.svg``, strokes in ``currentColor``), the texts a search finds it by, and a
widget that is made when the page is first shown. Two ways:

* ``class AlertsPage(OptionPage)`` with ``tables = ("alerts",)`` shows these tables' options. Override
  ``fill`` to put widgets of your own before or after them, and ``own_texts`` to have their words found.
* a class of your own that satisfies ``Page``, given a ``PageContext``: the things pages work with (settings,
  statuses of the sources, the judge, workers). If a page needs more, add a field to it, filled in
  ``ui/app/program.py`` and in ``tests/support/page_contexts.py``.

A chosen value goes through ``Changes.choose``: it takes effect and is saved at once, and a problem comes back
as a sentence to show where the value was typed. A page never calls ``Settings.set`` itself. Connect to the
signals of ``Changes``, which end with the window, and not to objects that outlive it.
"""
