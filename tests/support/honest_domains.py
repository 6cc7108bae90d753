"""Domains that nobody mistyped: made of everyday words, the same in every run."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

_WORDS = """
apple arrow autumn baker beach berry birch blue boat book bread bridge bright brook cabin candle
castle cedar clay cliff cloud clover copper coral corner cotton creek crown daisy dawn delta dream
eagle earth east elm ember falcon farm feather fern field finch fire fjord flint forest fox frost
garden glass gold grain granite green grove harbor hazel heath heron hill honey horse iron island
ivory ivy jade juniper kettle lake lamp lantern lark leaf lily linen lion maple marble meadow mill
mint mist moon moss mountain north oak oasis ocean olive orchard otter owl paper path pearl pebble
pepper pine planet plum pond poppy prairie quartz quill rain raven reed ridge river robin rock rose
saddle sage salt sand sea shell shore silk silver sky slate smith snow south sparrow spring spruce
star stone storm stream summer sun swan thistle thunder tiger timber trail tree tulip valley velvet
vine violet walnut water wave west wheat willow wind winter wolf wood wren yard
"""
_TRADES = """
architects bakery books cafe clinic coffee consulting dental design engineering events fashion films
furniture gallery garage interiors joinery kitchens lawyers logistics media motors music optics
outdoor partners pharmacy photo plumbing press printing properties records roofing school shoes
sports studio surveyors tailors tea tours toys vets wines yoga
"""
_ENDINGS = (
    "com",
    "org",
    "net",
    "de",
    "co.uk",
    "nl",
    "fr",
    "com.au",
    "ca",
    "ch",
    "io",
    "eu",
    "us",
    "it",
    "at",
)


def honest_domains(count: int, *, seed: int = 7) -> Iterator[str]:
    """``count`` different domains such as ``willowbridge.co.uk`` and ``otter-wines.com``."""
    words, trades = _WORDS.split(), _TRADES.split()
    chance = random.Random(seed)  # noqa: S311  # test data, no secret
    seen: set[str] = set()
    while len(seen) < count:
        second = chance.choice(trades if chance.random() < 0.5 else words)
        domain = f"{chance.choice(words)}{chance.choice(['', '', '-'])}{second}.{chance.choice(_ENDINGS)}"
        if domain not in seen:
            seen.add(domain)
            yield domain
