"""A search for repetitive texts whose reading time grows faster than their length.

Each token, and random triples of them, is repeated to some length and to twice that, and given to every function that
reads text. Twice the length may take three times as long; with more, a hostile text could keep a newsroom's machine
busy. Processor time is measured, so that other work on the machine does not matter. `--length 240` finds what the
patterns for single lines do, which look at no longer ones.
"""

from __future__ import annotations

import argparse
import html
import random
import time
from contextlib import suppress
from typing import TYPE_CHECKING

from briefing.article.encoding import decode
from briefing.article.formats.html import read_html
from briefing.article.formats.markdown import read_markdown
from briefing.article.formats.newsml import read_wire
from briefing.article.formats.plain import read_plain
from briefing.dutch.risky import risky_tokens
from briefing.dutch.sentences import split_sentences
from briefing.dutch.spoken import to_spoken
from briefing.errors import ArticleError, UsageError
from briefing.model import Article, Block, Tempo
from briefing.newsroom.sources.opml import feeds_in
from briefing.programme import wording
from briefing.programme.outputs import slug
from briefing.script.headlines.headline import make_headline
from briefing.script.shorten.budget import fit
from briefing.script.write import write_script
from briefing.speech.clauses import cut_at_clauses
from briefing.speech.voices import find_voice
from briefing.studio.same_story import likeness

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

_MOST_GROWTH = 3.0
_TOO_SHORT_S = 0.1
"""The ratio of shorter times is noise."""

_WORDS = (
    "de het een van op brug Brug BRUG gemeente Amsterdam IJsselmeer ’s-Hertogenbosch 's ’t d'r "
    "coördinatie reünie zee-egel autobotsing arbeidsongeschiktheidsverzekering a A aa aA Aa é ß ǆ 漢字 "
    "hij Hij zij haar zijn hun dat die dit daar toen dan volgens hem zegt zei aldus noemt daarom ook niet en of maar "
    "omdat terwijl minister voorzitter burgemeester politie honderd twintig eenentwintig miljoen maandag mei jaar "
    "العربية 😀 👨‍👩‍👧 🇳🇱 ⅷ ½ ² ° µ № ™ …"
)
_SHORT = (
    "J.P. J. J.-P. A.B.C. V.S. b.v. B.V. N.V. dhr. mr. prof. dr. enz. etc. d.d. o.a. i.p.v. t/m a.u.b. "
    "nr. art. lid. jan. mrt. ma. di. vr. St. str. blz. ca. incl. resp. zgn. mln. mld. jl. n.Chr. u. "
    "gr. km/u m² m3 kWh °C % ‰ € $ £ FC SC CDA PvdA NAVO VVD'er A2 N348 5G F-16 NH90 H5N1 CO2 PFAS "
    "tv's"
)
_NUMBERS = (
    "0 1 12 123 1234 1.234 1.234.567 12,5 1,50 007 1e9 -3 +3 3e 3de 1ste 2/3 1/2 24/7 2-1 3-0 1-2-3 "
    "2020-2021 '20 '80 1990s 12-3-2024 12/3/24 2024-03-12 12.30 12:30 12.30u 12u30 12:30:45 00:00 "
    "24.00 €5 €5,- €5,50 $5m £3 5% 5,5% 5‰ 5°C 06-12345678 +31612345678 010-1234567 1234AB 1234 IV XIV "
    "MMXXIV MCM III VIII V. X. 1. 2) (3) a) 10^6 10x 2x4 1:100 NL91ABNA0417164300 9789012345678 "
    "192.168.1.1 1234567890123456789012345678901234567890"
)
_SIGNS = (
    ". .. ... , , ; : ! ? !? ?! - -- – — _ / \\ | & && @ # * ** *** ~ ^ ` ``` ' '' \" \"\" “ ” „ ‘ ’ « "
    '» ( ) () [ ] [] { } {} < > <> = + ‐ · • ° ( " [ « „ (( )) “” "( )" ’. .’ .” ”. ?” .) ). :) ;-) '
    "***** _____ ..... ----- ===== ,,"
)
_WEB = (
    "http:// https:// www. http:///brug www./www. https://a.nl/b?c=d&e=f#g a.nl www.a.nl/b info@a.nl "
    "a@b a@ @a @ #a #aB a.b a..b a.b.c a/b/c a-b-c a_b_c a.nl/ ://x file:///a nl.nl.nl 1.nl .nl a.nla "
    "@a.b.c"
)
_MARKUP = (
    "<p> </p> <br> <b> </b> <i>x</i> <div> </div> <h2> <ul><li> <table><tr><td> <a href='x'> </a> <!-- "
    "--> <![CDATA[ ]]> <script> </script> <style> <p class='a b'> <span style='x'> &amp; &nbsp; &#x41; "
    "&#55357; &onbekend; &lt;p&gt; <?a ?> <!DOCTYPE <x:y> <sup>1</sup> <sub>2</sub> <del>x</del> "
    "<blockquote> <figure> <figcaption> a=1 a='1' class=b"
)
_MARKDOWN = (
    "# ## * - + > >> 1. [a](b) [a] ![a](b) [^1] [^1]: **a** *a _a_ __a `a` ``` ~~~ --- === | |a|b| "
    "|---| [a]: <a> \\* \\ - [ ] &copy; <!-- a: a:b &a *a {a: [a, !!a !a ? ' \" - - : ,"
)
_LINES = (
    "Foto:|Lees ook:|Door|Bron:|©|ANP|(ANP)|AMSTERDAM -|Lees verder|Deel dit|09:30|Gepubliceerd|—|zegt hij|aldus|“Ja”,"
)
_BLANKS = (
    "\n|\n\n|\t| |\u00a0|\u2009|\u200b|\u00ad|\ufeff|\u2028|\r\n|\n- |\n# |\n> |\n    |\n1. |\n| |\u0301|\u200d|\x1b"
)


def tokens() -> list[str]:
    """The tokens to repeat, some with a space behind them."""
    spaced = [
        f"{word} " for part in (_WORDS, _SHORT, _NUMBERS, _SIGNS, _WEB, _MARKUP, _MARKDOWN) for word in part.split()
    ]
    close = [word for part in (_SHORT, _SIGNS, _MARKUP) for word in part.split()[::4]] + list("aA1é.-")
    return list(dict.fromkeys([*spaced, *close, *(f"{line} " for line in _LINES.split("|")), *_BLANKS.split("|")]))


def functions() -> dict[str, Callable[[str], object]]:
    """The functions that read text, by name."""
    voice = find_voice("nl-offline")
    tempo = Tempo(voice.ms_per_character)

    def article(text: str) -> Article:
        return Article("Brug open", (Block("paragraph", "De brug is open."), Block("paragraph", text)), "-")

    def page(body: str) -> Article:
        return read_html(f"<html><h1>Brug open</h1><p>De brug is weer open, zegt Oss.</p>{body}</html>", source="-")

    return {
        "decode": lambda text: decode(text.encode()),
        "plain": lambda text: read_plain(f"Brug open\n\nDe brug is open.\n\n{text}", source="-"),
        "plain, lines": lambda text: read_plain(f"Brug open\n\n{text.replace(' ', chr(10))}", source="-"),
        "markdown": lambda text: read_markdown(f"# Brug open\n\nDe brug is open.\n\n{text}", source="-"),
        "front matter": lambda text: read_markdown(f"---\ntitle: {text}\n---\n\nDe brug is open.", source="-"),
        "page": lambda text: page(f"<p>{text}</p>"),
        "page, attributes": lambda text: page(f"<p {text}>De brug is open.</p>"),
        "page, words": lambda text: page(f"<p>{html.escape(text)}</p>"),
        "wire": lambda text: read_wire(_NITF.format(html.escape(text)), source="-"),
        "sentences": split_sentences,
        "spoken": to_spoken,
        "spoken, Belgium": lambda text: to_spoken(text, language="nl-BE"),
        "risky": lambda text: risky_tokens(text, text),
        "headline": lambda text: make_headline([text]),
        "script": lambda text: write_script(article(text), voice),
        "to length": lambda text: fit(write_script(article(text), voice), voice, 60_000, tempo=tempo),
        "clauses": lambda text: cut_at_clauses(text, 150),
        "same story": lambda text: likeness(article(text), article(text[::-1])),
        "title": lambda text: (wording.headline(text), slug(text), wording.printable(text)),
        "list of feeds": feeds_in,
    }


_NITF = (
    "<nitf><body><body.head><hedline><hl1>Brug open</hl1></hedline></body.head>"
    "<body.content><p>De brug is open.</p><p>{}</p></body.content></body></nitf>"
)


def repeated(token: str, length: int) -> str:
    """`token` repeated to `length` characters."""
    return (token * (length // len(token) + 1))[:length]


def seconds(function: Callable[[str], object], text: str) -> float:
    """The processor time for one call, in seconds. That a text is not an article is an answer, too."""
    began = time.process_time()
    with suppress(ArticleError, UsageError):
        function(text)
    return time.process_time() - began


def superlinear(length: int, triples: int) -> Iterator[tuple[str, str, float, float]]:
    """Each function and token whose time grows too fast, with the seconds for the length and for twice that."""
    chance = random.Random(1)
    all_tokens = tokens()
    threes = ["".join(chance.sample(all_tokens, 3)) for _ in range(triples)]
    for name, function in functions().items():
        function("De brug is open.")
        for token in [*all_tokens, *threes]:
            twice = seconds(function, repeated(token, 2 * length))
            if twice < _TOO_SHORT_S:
                continue
            once = seconds(function, repeated(token, length))
            if twice > _MOST_GROWTH * once:
                twice = min(twice, seconds(function, repeated(token, 2 * length)))
            if twice > _MOST_GROWTH * once:
                yield name, token, once, twice


def main() -> None:
    """Print the functions and tokens whose time grows too fast, and how many there are."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.growth", description=main.__doc__)
    parser.add_argument("--length", type=int, default=20_000, help="characters, and twice as many")
    parser.add_argument("--triples", type=int, default=300, help="of random tokens")
    chosen = parser.parse_args()
    found = 0
    for name, token, once, twice in superlinear(chosen.length, chosen.triples):
        found += 1
        print(f"{name}: {token!r} takes {once:.2f} s, twice as much {twice:.2f} s", flush=True)
    print(f"{found} of {len(functions()) * (len(tokens()) + chosen.triples)} grow too fast")


if __name__ == "__main__":
    main()
