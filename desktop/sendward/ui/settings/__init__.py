"""The settings: a window of pages, most of them made from the options as ``settings/options.py`` has them.

**To add an option** to a page there is, declare it in ``settings/options.py`` in one of the page's tables
(``OptionPage.tables``). Label, control, help, lock, validation and search come from the declaration.

**To add a page**, write a module in ``pages/`` with one class, and put the class into ``pages/order.py``
where people will look for it. A page speaks the protocol in ``page.py``: a title, a symbol
(``resources/icons/symbols/NAME.svg``, strokes in ``currentColor``), the texts a search finds it by, and a
widget that is made when the page is first shown. Two ways:

* ``class AlertsPage(OptionPage)`` with ``tables = ("alerts",)`` shows these tables' options. Override
  ``fill`` to put widgets of your own before or after them, and ``own_texts`` to have their words found.
* a class of your own that satisfies ``Page``, given a ``PageContext``: what pages work with (settings, how
  the sources fare, the judge, workers). What else a page needs becomes another field of it, filled in
  ``ui/program.py`` and in ``tests/support/page_contexts.py``.

What is chosen goes through ``Changes.choose``: it is saved and at work at once, and what is wrong comes back
as a sentence to show where it was typed. A page never calls ``Settings.set`` itself. Connect to the signals
of ``Changes``, which end with the window, and not to objects that outlive it.
"""
