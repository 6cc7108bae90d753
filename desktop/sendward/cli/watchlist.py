"""``sendward watchlist``: show the lists in use, or check a list before it is used."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from sendward.cli.arguments import add_command, named_path
from sendward.cli.lists import chosen_lists, lost_choices
from sendward.cli.output import Status, counted, refuse, visible, why_unreadable
from sendward.system.resources import packs_dir
from sendward.watchlists.build import ensure_suffixes, read_lists
from sendward.watchlists.list_file import read_list
from sendward.watchlists.parse import WatchlistError

if TYPE_CHECKING:
    import argparse

    from sendward.watchlists.parse import Pack

FINE = Status.NOTHING
"""The exit status where every list can be read; else it is that of ``refuse``."""

_STATUSES = """\
exit status:
  0  every list can be read
  2  usage, a list or settings that cannot be read, or an answer that cannot be written
"""
_EPILOG = """\
A list is plain text or CSV with one domain a line, or a TOML pack:

  # comment
  example.org                        the domain, with everything under it
  .example                           a whole ending
  example.net, My bank, block        with a label and a level: note, confirm or block
  domain,label,level                 a header, which begins with domain; tables of another
                                     make are imported in the settings of the app alone

  name = "My pack"
  source = "https://www.example.org/about"
  [[protect]]
  domain = ".example"
  label = "Examples"
  known = ["mail.example", "www.example"]

The app leaves a list with one bad line out whole, but for the organisation's, of which what
can be read counts. The commands check, scan, checkup and replay judge nothing, and end with
status 2, until every list in use can be read. Sendward reads every .toml, .txt and .csv file
in the folder `watchlists` beside its settings and in the organisation's
(/etc/sendward/watchlists on Linux), the lists named in the settings, and the packs it came
with.
"""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare what follows ``sendward watchlist``."""
    parser.epilog = f"{_EPILOG}\n{_STATUSES}"
    actions = parser.add_subparsers(dest="action", required=True, metavar="ACTION")
    add_command(actions, "list", "show every list that counts, how much it names, and its source", _STATUSES)
    check = add_command(actions, "check", "read lists and name the first bad line of each", _STATUSES)
    check.add_argument("files", nargs="+", type=named_path, metavar="FILE", help="a list: text, CSV or TOML")


def run(args: argparse.Namespace) -> int:
    """Do what was asked; 0 when every list could be read, 2 when one could not."""
    return _check(args.files) if args.action == "check" else _list()


def _list() -> int:
    try:
        choice, paths = chosen_lists()
        lists = read_lists(choice, paths, packs_dir())
    except OSError as error:
        return refuse("watchlist", [str(error)])
    for pack in lists.packs:
        print(visible(f"{Path(pack.name).stem}: {_described(pack)}"))
        print(visible(f"    {pack.name}"))
        if pack.source:
            print(visible(f"    from {pack.source}"))
    problems = (*lost_choices(paths), *lists.damage, *lists.problems)
    return refuse("watchlist", problems) if problems else FINE


def _check(files: list[Path]) -> int:
    status = FINE
    if damage := ensure_suffixes():
        status = refuse("watchlist", [damage])
    for path in files:
        try:
            print(visible(f"{path}: {_described(read_list(path))}"))
        except WatchlistError as error:
            cause = error.__cause__
            said = f"{path}: {why_unreadable(cause)}" if isinstance(cause, OSError) else str(error)
            status = refuse("watchlist", [said])
    return status


def _described(pack: Pack) -> str:
    endings = sum(entry.is_suffix for entry in pack.entries)
    hosts = sum(len(entry.known) for entry in pack.entries)
    counts = [(len(pack.entries) - endings, "domain"), (endings, "ending"), (hosts, "known host")]
    said = [counted(count, thing) for count, thing in counts if count]
    label = "" if pack.label == pack.name else f"{pack.label}, "
    return label + (", ".join(said) or "nothing in it")
